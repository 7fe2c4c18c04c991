//! A client of the Identity API.
//!
//! [`Client`] has one method for each operation of the contract, which returns
//! a builder.
//!
//! ```no_run
//! # async fn story() -> Result<(), Box<dyn std::error::Error>> {
//! use identity_client::{Client, types::CreateAccessRequest};
//!
//! let client = Client::new("http://127.0.0.1:8778");
//! let request: CreateAccessRequest = serde_json::from_str(
//!     r#"{"auth": {"passwordCredentials": {"username": "ada", "password": "correct-horse"}}}"#,
//! )?;
//! let access = client.create_access().body(request).send().await?.into_inner().access;
//! println!("a token until {}", *access.token.expires);
//! # Ok(())
//! # }
//! ```

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    reason = "written by progenitor"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;
