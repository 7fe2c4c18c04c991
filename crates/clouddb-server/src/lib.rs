//! The server: its configuration, the handlers of the API, and how everything
//! is wired together.

mod command;
mod configuration;
mod credentials;
mod data_directory;
mod handlers;
mod inner;
mod logging;
mod serve;

pub use command::main;
pub use configuration::Configuration;
pub use credentials::Credentials;
