//! Programs of the system, which do at once what they are asked for.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::Error;

/// Runs a program, whose last words are those of its error, and returns the line
/// that it prints.
pub(crate) fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    let program = PathBuf::from(command.get_program());
    let mut output = command
        .stdin(Stdio::null())
        .output()
        .map_err(Error::file("run", &program))?;
    if output.status.success() {
        output.stdout.pop_if(|last| *last == b'\n');
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Error::Tool { program, status: output.status, message })
}
