use std::{fmt, sync::Arc};

use miette::{
    MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};

/// Documents may be a single line of megabytes: more than this of a line isn't
/// shown.
const WIDEST: usize = 400;
const AROUND: usize = 60;

/// The name and the text of a document.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) name: Arc<str>,
    pub(crate) text: Arc<str>,
}

impl Source {
    /// The line of an offset, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.name).finish()
    }
}

impl SourceCode for Source {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let found = self.text.read_span(span, before, after)?;
        let (mut shown, mut start) = (found.data(), *found.span());
        let (mut line, mut column) = (found.line(), found.column());
        if shown.split(|byte| *byte == b'\n').any(|line| line.len() > WIDEST) {
            let from = self.floor(span.offset().saturating_sub(AROUND));
            let end = span.offset() + span.len().min(WIDEST) + AROUND;
            let to = self.floor(end.min(self.text.len()));
            let from = self.text[..span.offset()]
                .rfind('\n')
                .map_or(from, |newline| from.max(newline + 1));
            let to = self.text[span.offset()..to]
                .find('\n')
                .map_or(to, |newline| span.offset() + newline);
            let head = &self.text[..from];
            shown = self.text[from..to].as_bytes();
            start = (from, to - from).into();
            line = head.matches('\n').count();
            column = from - head.rfind('\n').map_or(0, |newline| newline + 1);
        }
        let lines = found.line_count();
        let name = self.name.to_string();
        let contents = MietteSpanContents::new_named(
            name, shown, start, line, column, lines,
        );
        Ok(Box::new(contents))
    }
}
