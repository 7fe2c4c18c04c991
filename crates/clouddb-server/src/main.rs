//! The `clouddb-server` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    clouddb_server::main()
}
