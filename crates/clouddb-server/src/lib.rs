//! The server: its configuration, the handlers of the API, and how everything
//! is wired together.

mod authenticate;
mod certificate;
mod command;
mod configuration;
mod credentials;
mod data_directory;
mod gateways;
mod handlers;
mod identity;
mod inner;
mod logging;
mod monitoring;
mod public_address;
mod serve;

pub use command::main;
pub use configuration::Configuration;
pub use credentials::Credentials;

/// The system's allocator keeps freed memory for the thread that used it. Each
/// thread that checked a password would keep the 19 MiB that this takes.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
