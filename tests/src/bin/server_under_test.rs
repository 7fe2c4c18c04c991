//! The server as the tests run it: cargo tells tests the path of programs in
//! their own package only.

use std::process::ExitCode;

fn main() -> ExitCode {
    clouddb_server::main()
}
