//! XML, by the `xml` objects of a document's schemas.
//!
//! It reads these extensions of OpenAPI:
//!
//! - `x-xml-envelope`, of the schema of a body: the root element stands for the
//!   one member of the object that is there;
//! - `x-xml-format`, of a schema of moments: how XML writes them, in the words
//!   of `strftime`;
//! - `x-xml-literals`, of the document: how `null`, `true` and `false` are
//!   written. Without it `null` is left out.
//!
//! Members that a schema doesn't name are neither written nor read. Prefixes,
//! schemas that refer to themselves, and members of any name
//! (`additionalProperties` with a schema) aren't supported, and are errors of
//! the document.

mod decode;
mod encode;
mod moment;
mod parse;
mod shape;
#[cfg(test)]
mod tests;
mod tree;
mod words;

pub(crate) use encode::NotDescribed;
pub(crate) use shape::{Compiler, Root};
