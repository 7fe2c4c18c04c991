//! Generates the input of the gateway.

use crate::Contract;

/// The document as one file of JSON, with the parts from other files.
/// `openapi-gateway` reads its rules from it; other tools can read it, too.
#[must_use]
pub fn gateway(contract: &Contract) -> String {
    format!("{:#}\n", contract.document.json())
}
