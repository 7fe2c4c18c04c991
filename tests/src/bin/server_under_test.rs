//! The server as the tests run it: cargo gives tests the path only of programs
//! of their own package.

use std::process::ExitCode;

fn main() -> ExitCode {
    clouddb_server::main()
}
