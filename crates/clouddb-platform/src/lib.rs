//! Where engines run: processes of this machine, each under a user id, an
//! address and a directory of its own.
//!
//! What runs is given as a [`Workload`]; this crate knows nothing of databases.
//! The processes outlive the service: it finds them again by their user id, their
//! program, and their command line, which names their directory.
//!
//! A [`Tool`] is something else: a program that does one thing beside an
//! instance, for whoever waits for it, and ends with them.
//!
//! Whoever changes something shows a [`Fence`], which tells whether it still
//! may.

mod addresses;
mod directories;
mod disk;
mod ended;
mod error;
mod fence;
mod hands;
mod inventory;
mod local;
mod logs;
mod loop_device;
mod lost;
mod memory;
mod mounts;
mod process;
mod provision;
mod replacement;
mod reserve;
mod system;
mod taken;
mod tool;
mod usage;
mod volume;
mod workspace;

pub use addresses::{AddressPool, InvalidPool};
pub use error::Error;
pub use fence::Fence;
pub use inventory::Inventory;
pub use local::{LocalPlatform, Owner, Workload};
pub use logs::Log;
pub use lost::{DESCRIPTION, Lost};
pub use process::{Process, Servers};
pub use replacement::RoomBeside;
pub use taken::Place;
pub use tool::{RunningTool, Tool, ToolInput, ToolOutput};
pub use volume::{Reserve, Room, Volumes};
pub use workspace::Workspace;
