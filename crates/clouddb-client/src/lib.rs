//! A client of the Cloud Databases API.
//!
//! [`Client`] has one method for each operation of the contract, which returns
//! a builder; by hand there are [`Client::connect`], [`Client::all_instances`],
//! [`Client::all_operations`] and [`Client::wait_for_instance`].
//!
//! ```no_run
//! # async fn story() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use clouddb_client::{Client, types};
//!
//! let client = Client::connect("http://127.0.0.1:8778", "a-token")?;
//! let request: types::CreateInstanceRequest =
//!     serde_json::from_str(r#"{"instance": {"flavorRef": 1, "volume": {"size": 1}}}"#)?;
//! let account: types::AccountId = "1234".parse()?;
//! let created =
//!     client.create_instance().account_id(account.clone()).body(request).send().await?;
//! let instance = client
//!     .wait_for_instance(
//!         &account,
//!         created.instance.id,
//!         types::InstanceStatus::Active,
//!         Duration::from_secs(60),
//!     )
//!     .await?;
//! println!("connect to {:?}", instance.hostname);
//! # Ok(())
//! # }
//! ```

mod connect;
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
mod paging;
mod waiting;

pub use connect::ConnectError;
pub use generated::*;
pub use waiting::WaitError;
