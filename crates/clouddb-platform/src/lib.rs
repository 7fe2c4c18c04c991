//! Runs the servers of instances as processes of this machine, each under a
//! user id, an address and a directory of its own.
//!
//! A [`Workload`] says what to run; this crate knows nothing about databases.
//! The processes outlive the service, which finds them again by their user id,
//! their program, and their command line, which names their directory.
//!
//! A [`Tool`] is a program that does one task for an instance. It ends with the
//! caller that waits for it.
//!
//! Every change needs a [`Fence`], which tells whether the caller may still
//! act.

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
