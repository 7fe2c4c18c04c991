//! What the gateway in front of a server reads.

use crate::Contract;

/// The document as JSON, with what it has in other files: `openapi-gateway`
/// reads its rules from it, and so do other tools.
#[must_use]
pub fn gateway(contract: &Contract) -> String {
    format!("{:#}\n", contract.document.json())
}
