//! The command line.

mod lost;
mod user;

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

use anyhow::{Context, ensure};
use clap::{Args, Parser, Subcommand};
use clouddb_store::Address;

use crate::{Configuration, configuration, data_directory, serve};

#[derive(Parser)]
#[command(name = "clouddb-server", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the service until it is told to stop. The databases keep running.
    Serve(Serve),
    /// Print the credentials that the first start created, or one of them, as
    /// JSON.
    Credentials(ShowCredentials),
    /// Administer the users of the service, whether it runs or not.
    User(user::Arguments),
    /// List, give back or remove data that was set aside because the store
    /// didn't know it, whether the service runs or not.
    Lost(lost::Arguments),
    /// Accept a store that is older than the data directory, for example a copy
    /// that you restored on purpose. Data that the store doesn't know will be
    /// set aside. The service must not run.
    AcceptStore(lost::Place),
    /// Print a configuration file with every setting, its meaning and its
    /// default.
    Config,
}

#[derive(Args)]
struct Common {
    /// A configuration file; `clouddb-server config` prints one.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The data directory, instead of the configured one.
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

/// Where the metadata is kept.
#[derive(Args)]
struct StoreArgument {
    /// Where the metadata is kept, instead of the configured store: sqlite:PATH
    /// or `postgres://USER@HOST:PORT/DATABASE`. It can't have a password, which
    /// everybody on the machine could read here.
    #[arg(long, value_name = "STORE")]
    store: Option<String>,
}

#[derive(Args)]
struct Serve {
    #[command(flatten)]
    common: Common,
    /// Where to listen, instead of the configured address. Port 0 takes any
    /// free port.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    #[command(flatten)]
    store: StoreArgument,
}

#[derive(Args)]
struct ShowCredentials {
    #[command(flatten)]
    common: Common,
    /// Which one: account, username, password, `api_key`, token or region.
    name: Option<String>,
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Serve(arguments) => run(&arguments),
        Command::Credentials(arguments) => show_credentials(&arguments),
        Command::User(arguments) => user::run(arguments),
        Command::Lost(arguments) => lost::run(&arguments),
        Command::AcceptStore(place) => lost::accept_store(&place),
        Command::Config => print(&configuration::template()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Serve) -> anyhow::Result<()> {
    let mut configuration = arguments.common.configuration()?;
    if let Some(address) = arguments.listen {
        configuration.listen = address;
    }
    arguments.store.set(&mut configuration)?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve::serve(configuration))
}

fn show_credentials(arguments: &ShowCredentials) -> anyhow::Result<()> {
    let directory = arguments.common.configuration()?.data_directory()?;
    let file = data_directory::credentials(&directory);
    let text = fs::read_to_string(&file).with_context(|| {
        format!("failed to read {}; was the service started?", file.display())
    })?;
    let Some(name) = &arguments.name else {
        return print(&text);
    };
    let credentials: BTreeMap<String, String> = serde_json::from_str(&text)
        .with_context(|| format!("{} is damaged", file.display()))?;
    let value = credentials.get(name).with_context(|| {
        let names: Vec<&str> = credentials.keys().map(String::as_str).collect();
        format!("there is no {name:?}, only {}", names.join(", "))
    })?;
    print(&format!("{value}\n"))
}

impl StoreArgument {
    /// Refuses a store with a password. By then others may have read it, so the
    /// user should change it.
    fn set(&self, configuration: &mut Configuration) -> anyhow::Result<()> {
        let Some(store) = &self.store else { return Ok(()) };
        ensure!(
            !Address::has_password(store),
            "--store has a password, which everybody on this machine can read: \
             change it, and give it in PGPASSWORD, in the file that PGPASSFILE \
             names (~/.pgpass), or along with the address in CLOUDDB_STORE or \
             in a configuration file that only its owner may read"
        );
        configuration.store = Some(store.clone());
        Ok(())
    }
}

impl Common {
    fn configuration(&self) -> anyhow::Result<Configuration> {
        let mut configuration = Configuration::read(self.config.as_deref())?;
        if let Some(directory) = &self.data_dir {
            configuration.data_dir = Some(directory.clone());
        }
        Ok(configuration)
    }
}

/// Prints a text. Returns an error, and doesn't panic, if standard output is
/// closed.
fn print(text: &str) -> anyhow::Result<()> {
    let written = io::stdout().write_all(text.as_bytes());
    written.context("failed to write to standard output")
}

#[allow(clippy::print_stderr, reason = "there may be no log yet")]
fn complain(error: &anyhow::Error) {
    eprintln!("clouddb-server: {error:#}");
}
