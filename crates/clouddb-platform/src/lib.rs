//! Where engines run: processes of this machine, each under a user id, an
//! address and a directory of its own.
//!
//! What runs is given as a [`Workload`]; this crate knows nothing of databases.
//! The processes outlive the service: it finds them again by their command
//! line, which names their directory and which nothing else has.

mod addresses;
mod directories;
mod error;
mod local;
mod process;

pub use addresses::{AddressPool, InvalidPool};
pub use error::Error;
pub use local::{LocalPlatform, Owner, Workload};
pub use process::Process;
