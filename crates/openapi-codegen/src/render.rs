//! Formats tokens as readable text.

mod twins;

use proc_macro2::{Span, TokenStream};
use syn::{
    Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue,
    visit_mut::{self, VisitMut},
};

use crate::{Contract, Error, error::untranslatable, partial};

/// The possible beginnings of an item's first line.
const ITEMS: [&str; 11] = [
    "///",
    "#[",
    "pub ",
    "impl",
    "fn ",
    "async fn ",
    "mod ",
    "use ",
    "const ",
    "static ",
    "type ",
];

pub(crate) fn render(
    contract: &Contract,
    tokens: TokenStream,
    banner: &str,
) -> Result<String, Error> {
    let text = bare(contract, tokens, "")?;
    Ok(format!("// {banner}\n\n{text}"))
}

/// The same, after a head that has a banner already.
pub(crate) fn bare(
    contract: &Contract,
    tokens: TokenStream,
    head: &str,
) -> Result<String, Error> {
    let failed =
        |message: String| untranslatable(&contract.document, "", message);
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| failed(format!("syn: {error}")))?;
    partial::distinguish(&mut file, contract);
    twins::check(&file.items).map_err(failed)?;
    LineDocs.visit_file_mut(&mut file);
    let text = space_out(&prettyplease::unparse(&file));
    Ok(match head {
        "" => text,
        head => format!("{head}\n\n{text}"),
    })
}

/// Inserts an empty line after each item that ends in a line of its own.
fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut after_item = false;
    for line in text.lines() {
        let code = line.trim_ascii_start();
        if after_item && ITEMS.iter().any(|item| code.starts_with(item)) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        after_item = code == "}" || code.starts_with("//!");
    }
    spaced
}

/// Writes documentation as `///` lines. prettyplease writes a text of several
/// lines as a `/** */` block.
struct LineDocs;

impl VisitMut for LineDocs {
    fn visit_file_mut(&mut self, file: &mut syn::File) {
        split(&mut file.attrs);
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        split(attributes);
    }
}

fn split(attributes: &mut Vec<Attribute>) {
    if attributes.is_empty() {
        return;
    }
    let mut lines: Vec<Attribute> = Vec::new();
    for attribute in attributes.drain(..) {
        let Some((doc, text)) = doc_text(&attribute) else {
            lines.push(attribute);
            continue;
        };
        let text = text.replace(is_hostile, " ");
        for line in text.trim_end().lines() {
            let line = match line.trim_end() {
                "" => String::new(),
                line => format!(" {}", line.strip_prefix(' ').unwrap_or(line)),
            };
            let value = literal(&line);
            let meta = MetaNameValue { path: doc.path.clone(), value, ..*doc };
            lines.push(Attribute { meta: Meta::NameValue(meta), ..attribute });
        }
    }
    *attributes = lines;
}

fn literal(text: &str) -> Expr {
    let lit = Lit::Str(LitStr::new(text, Span::call_site()));
    Expr::Lit(ExprLit { attrs: Vec::new(), lit })
}

/// Characters that rustc rejects in comments: those that change the direction
/// of text, and carriage returns.
fn is_hostile(c: char) -> bool {
    matches!(c, '\r' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn doc_text(attribute: &Attribute) -> Option<(&MetaNameValue, String)> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            Some((meta, text.value()))
        }
        _ => None,
    }
}
