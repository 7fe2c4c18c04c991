//! Generates two complete crates of a contract.

mod manifest;
mod skeleton;

use crate::{Contract, Error, client, gateway, server};

/// The sources of the runtime, for servers that get a copy.
const RUNTIME: [(&str, &str); 8] = [
    ("answer.rs", include_str!("../../openapi-runtime/src/answer.rs")),
    ("call.rs", include_str!("../../openapi-runtime/src/call.rs")),
    ("emitted.rs", include_str!("../../openapi-runtime/src/emitted.rs")),
    ("failure.rs", include_str!("../../openapi-runtime/src/failure.rs")),
    ("lib.rs", include_str!("../../openapi-runtime/src/lib.rs")),
    ("operation.rs", include_str!("../../openapi-runtime/src/operation.rs")),
    ("response.rs", include_str!("../../openapi-runtime/src/response.rs")),
    ("schema.rs", include_str!("../../openapi-runtime/src/schema.rs")),
];

/// A file of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate.
    pub path: String,
    /// Its contents.
    pub text: String,
    /// Its owner.
    pub origin: Origin,
}

/// The owner of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The generator, which always writes the file.
    Generated,
    /// The owner of the crate. The generator writes the file only once.
    Skeleton,
}

/// Where a server gets `openapi-runtime`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A copy, in a directory of the server's crate.
    Copy,
    /// This directory, which the manifest refers to.
    Path(String),
}

/// The crate of a server: the generated code, a program whose operations aren't
/// implemented, and a test that sends it a request.
pub fn server_package(
    contract: &Contract,
    name: &str,
    runtime: &Runtime,
    banner: &str,
) -> Result<Vec<File>, Error> {
    let name = &manifest::package_name(name, "server");
    let path = match runtime {
        Runtime::Copy => "openapi-runtime",
        Runtime::Path(path) => path,
    };
    let mut files = vec![
        generated("openapi.json", gateway(contract)),
        generated("src/generated.rs", server(contract, banner)?),
        skeleton("Cargo.toml", manifest::server(contract, name, path)),
        skeleton("src/lib.rs", skeleton::server_lib(contract)),
        skeleton("src/main.rs", skeleton::main(contract, name)?),
        skeleton("tests/contract.rs", skeleton::test(contract, name)),
    ];
    if *runtime == Runtime::Copy {
        let manifest = manifest::runtime();
        files.push(generated("openapi-runtime/Cargo.toml", manifest));
        for (path, text) in RUNTIME {
            let path = format!("openapi-runtime/src/{path}");
            files.push(generated(&path, text.to_owned()));
        }
    }
    Ok(files)
}

/// The crate of a client.
pub fn client_package(
    contract: &Contract,
    name: &str,
    banner: &str,
) -> Result<Vec<File>, Error> {
    let name = &manifest::package_name(name, "client");
    Ok(vec![
        generated("src/generated.rs", client(contract, banner)?),
        skeleton("Cargo.toml", manifest::client(contract, name)),
        skeleton("src/lib.rs", skeleton::client_lib(contract)),
    ])
}

fn generated(path: &str, text: String) -> File {
    File { path: path.to_owned(), text, origin: Origin::Generated }
}

fn skeleton(path: &str, text: String) -> File {
    File { path: path.to_owned(), text, origin: Origin::Skeleton }
}
