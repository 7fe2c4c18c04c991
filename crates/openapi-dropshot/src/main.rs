//! `openapi-dropshot generate SPEC --server DIR --client DIR`: generates two
//! crates from a document.

mod output;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme};
use openapi_codegen::{
    Document, Runtime, client_package, lower, server_package,
};

use crate::output::Output;

#[derive(Parser)]
#[command(about = "A dropshot server and a client of an OpenAPI document")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the crates of a document, or report everything that is wrong with
    /// it.
    ///
    /// Generated files are always written. Files for you to edit, such as
    /// `Cargo.toml` and `main.rs`, are written only if they don't exist.
    Generate {
        /// An OpenAPI 3.0 document, in YAML or JSON.
        spec: PathBuf,
        /// The directory of the server's crate.
        #[arg(long)]
        server: Option<PathBuf>,
        /// The directory of the client's crate.
        #[arg(long)]
        client: Option<PathBuf>,
        /// The path of `openapi-runtime` from the server's crate. By default,
        /// the server gets a copy.
        #[arg(long)]
        runtime: Option<String>,
        /// Write nothing; show which files would change, and fail if any would.
        #[arg(long)]
        check: bool,
    },
}

/// Why the command failed.
#[derive(Debug, thiserror::Error, Diagnostic)]
enum Failure {
    #[error(transparent)]
    #[diagnostic(transparent)]
    Document(#[from] openapi_codegen::Error),
    #[error("failed to {what} {}", path.display())]
    File { what: &'static str, path: PathBuf, source: io::Error },
    #[error("failed to write to standard output")]
    Output(#[from] io::Error),
    #[error("{} files are stale: run it without --check", .0)]
    Stale(usize),
    #[error("name a directory by --server or --client")]
    NothingToDo,
}

fn main() -> ExitCode {
    let Task::Generate { spec, server, client, runtime, check } =
        Arguments::parse().task;
    let runtime = runtime.map_or(Runtime::Copy, Runtime::Path);
    match generate(&spec, server.as_deref(), client.as_deref(), &runtime, check)
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure);
            ExitCode::FAILURE
        }
    }
}

fn generate(
    spec: &Path,
    server: Option<&Path>,
    client: Option<&Path>,
    runtime: &Runtime,
    check: bool,
) -> Result<(), Failure> {
    if server.is_none() && client.is_none() {
        return Err(Failure::NothingToDo);
    }
    let contract = lower(&Document::load(spec)?)?;
    let name = spec.file_name().unwrap_or_default().to_string_lossy();
    let banner = format!(
        "Generated from {name} by `openapi-dropshot generate`; do not edit."
    );
    // Generate both crates before writing either.
    let mut outputs = Vec::new();
    if let Some(directory) = server {
        let name = package_name(directory);
        let files = server_package(&contract, &name, runtime, &banner)?;
        outputs.push(Output { directory, files });
    }
    if let Some(directory) = client {
        let name = package_name(directory);
        let files = client_package(&contract, &name, &banner)?;
        outputs.push(Output { directory, files });
    }
    let mut stale = 0;
    for output in &outputs {
        if check {
            stale += output.check()?;
        } else {
            output.write()?;
        }
    }
    if stale > 0 { Err(Failure::Stale(stale)) } else { Ok(()) }
}

/// The name of a directory, even if the path ends in dots.
fn package_name(directory: &Path) -> String {
    let named = directory.file_name().map(ToOwned::to_owned).or_else(|| {
        let path = std::path::absolute(directory).ok()?;
        path.file_name().map(ToOwned::to_owned)
    });
    named.unwrap_or_default().to_string_lossy().into_owned()
}

/// Prints a text. Returns an error, and doesn't panic, if standard output is
/// closed.
fn say(text: &str) -> Result<(), Failure> {
    Ok(io::stdout().write_all(text.as_bytes())?)
}

fn report(failure: &Failure) {
    let mut text = String::new();
    let theme = if io::IsTerminal::is_terminal(&io::stderr()) {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    let handler = GraphicalReportHandler::new_themed(theme);
    if handler.render_report(&mut text, failure).is_err() {
        text = failure.to_string();
    }
    // If standard error is closed, there is nowhere to report that.
    drop(io::stderr().write_all(text.as_bytes()));
}
