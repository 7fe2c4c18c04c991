use std::{fmt, ops::Range, sync::Arc};

use miette::{
    MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};

/// The most bytes to show around a place. A document may be a single line of
/// megabytes.
const AROUND: usize = 200;

/// The name and the text of a document.
#[derive(Clone)]
pub(crate) struct Source {
    name: Arc<str>,
    text: Arc<str>,
    /// The offset of each line.
    lines: Arc<[usize]>,
}

impl Source {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self { name: name.into(), text: text.into(), lines }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The line of an offset, counted from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    /// The range from `before` lines before the span to `after` lines after it,
    /// cut to the bytes near the span.
    fn shown(
        &self,
        span: Range<usize>,
        before: usize,
        after: usize,
    ) -> Range<usize> {
        let first = self.line(span.start).saturating_sub(1 + before);
        let last = self.line(span.end) + after;
        let start = self.lines[first].max(span.start.saturating_sub(AROUND));
        // A caller that wants no lines before the span needs its exact column.
        let start = if before == 0 { span.start } else { start };
        let end = self.lines.get(last).copied().unwrap_or(self.text.len());
        let end = end.min(span.end + AROUND);
        let floor = |offset| self.text.floor_char_boundary(offset);
        floor(start)..floor(end)
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
        let end = span.offset() + span.len();
        if end > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let shown = self.shown(span.offset()..end, before, after);
        let text = &self.text[shown.clone()];
        let line = self.line(shown.start) - 1;
        let contents = MietteSpanContents::new_named(
            self.name.to_string(),
            text.as_bytes(),
            (shown.start, shown.len()).into(),
            line,
            shown.start - self.lines[line],
            text.matches('\n').count(),
        );
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_is_shown_of_a_line_that_is_long() {
        let text = "é".repeat(10_000);
        let source = Source::new("long", &text);
        let found = source.read_span(&(5_000, 2).into(), 1, 1);
        let found = found.expect("it is within the text");
        assert!(found.data().len() <= 2 * AROUND + 4);
        assert!(std::str::from_utf8(found.data()).is_ok());
    }

    #[test]
    fn the_lines_around_are_shown() {
        let source = Source::new("short", "a\nb\nc\nd\n");
        let found = source.read_span(&(4, 1).into(), 1, 0);
        let found = found.expect("it is within the text");
        assert_eq!(found.data(), b"b\nc\n");
        assert_eq!(found.line(), 1);
        let found = source.read_span(&(4, 1).into(), 0, 0);
        assert_eq!(found.expect("it is within the text").column(), 0);
        assert_eq!(source.line(4), 3);
    }
}
