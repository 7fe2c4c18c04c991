use crate::{Answer, Contract};

/// Versions of dependencies that generated code compiles with. A test compares
/// these with the workspace's.
const VERSIONS: [(&str, &str); 18] = [
    ("base64", r#""0.22""#),
    ("bytes", r#""1""#),
    (
        "chrono",
        r#"{ version = "0.4", default-features = false, features = ["clock", "serde"] }"#,
    ),
    ("dropshot", r#""0.18.0""#),
    ("futures", r#""0.3""#),
    ("http", r#""1""#),
    ("progenitor-client", r#""0.15.1""#),
    ("rand", r#""0.9""#),
    ("regress", r#""0.12""#),
    (
        "reqwest",
        r#"{ version = "0.13.4", default-features = false, features = ["json", "query", "stream"] }"#,
    ),
    ("schemars", r#"{ version = "0.8.22", features = ["chrono", "uuid1"] }"#),
    ("semver", r#""1""#),
    ("serde", r#"{ version = "1", features = ["derive"] }"#),
    ("serde_json", r#"{ version = "1", features = ["preserve_order"] }"#),
    (
        "slog",
        r#"{ version = "2", features = ["max_level_trace", "release_max_level_debug"] }"#,
    ),
    ("tokio", r#"{ version = "1", features = ["full"] }"#),
    ("uuid", r#"{ version = "1", features = ["serde", "v4", "v5", "v7"] }"#),
    ("openapi-runtime", ""),
];

pub(super) fn server(contract: &Contract, name: &str, runtime: &str) -> String {
    let title = quoted(&format!("The server of {}", contract.title));
    let dependencies = [
        "chrono",
        "dropshot",
        "regress",
        "schemars",
        "serde",
        "serde_json",
        "tokio",
        "uuid",
    ];
    format!(
        "[package]\nname = \"{name}\"\ndescription = {title}\n\
         version = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         # The document's texts may look like code.\n\
         [lib]\ndoctest = false\n\n\
         [dependencies]\nopenapi-runtime = {{ path = {} }}\n{}\n\
         [dev-dependencies]\n{}",
        quoted(runtime),
        lines(&dependencies),
        lines(&["semver"]),
    )
}

pub(super) fn client(contract: &Contract, name: &str) -> String {
    let title = quoted(&format!("A client of {}", contract.title));
    let mut dependencies = vec![
        "bytes",
        "chrono",
        "futures",
        "progenitor-client",
        "regress",
        "reqwest",
        "serde",
        "serde_json",
        "uuid",
    ];
    let mut operations = contract.operations.iter();
    if operations.any(|one| one.success.answer == Answer::Websocket) {
        dependencies.extend(["base64", "rand"]);
    }
    format!(
        "[package]\nname = \"{name}\"\ndescription = {title}\n\
         version = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         # The document's texts may look like code.\n\
         [lib]\ndoctest = false\n\n\
         [features]\ndefault = [\"rustls\"]\n# https.\n\
         rustls = [\"reqwest/rustls\"]\n\n\
         [dependencies]\n{}",
        lines(&dependencies),
    )
}

pub(super) fn runtime() -> String {
    let dependencies =
        ["dropshot", "http", "schemars", "serde", "serde_json", "slog"];
    format!(
        "[package]\nname = \"openapi-runtime\"\n\
         description = \"What generated dropshot servers link against\"\n\
         version = \"0.1.0\"\nedition = \"2024\"\nlicense = \"Apache-2.0\"\n\
         publish = false\n\n[dependencies]\n{}",
        lines(&dependencies),
    )
}

fn lines(names: &[&str]) -> String {
    let versions = VERSIONS.iter().filter(|(name, _)| names.contains(name));
    let lines = versions.map(|(name, version)| format!("{name} = {version}"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// A TOML string. JSON's escapes are valid in TOML, but an unescaped DEL isn't,
/// so control characters are removed.
fn quoted(text: &str) -> String {
    let text: String =
        text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    serde_json::Value::String(text).to_string()
}

/// A name that cargo accepts, different from those of all dependencies.
pub(super) fn package_name(wanted: &str, kind: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let name: String = wanted
        .chars()
        .map(|c| if is_plain(c) { c.to_ascii_lowercase() } else { '-' })
        .collect();
    let name = name.trim_matches(|c| c == '-' || c == '_').to_owned();
    let is_taken = VERSIONS
        .iter()
        .any(|(other, _)| other.replace('-', "_") == name.replace('-', "_"));
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let words = ["test", "core", "std", "alloc", "build", "deps", "examples"];
    let is_word = words.contains(&name.as_str())
        || syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    if !begins || is_taken || is_word {
        return format!("api-{name}-{kind}").replace("--", "-");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_those_of_this_workspace() {
        let own = include_str!("../../../../Cargo.toml");
        for (name, version) in VERSIONS {
            // The workspace doesn't need the first two, which only clients'
            // websockets use, and the runtime has no version.
            if ["base64", "rand", "openapi-runtime"].contains(&name) {
                continue;
            }
            let line = format!("\n{name} = {version}\n");
            assert!(own.contains(&line), "{line}");
        }
    }

    #[test]
    fn every_directory_gives_a_name_that_cargo_takes() {
        for (directory, name) in [
            ("pet-server", "pet-server"),
            ("Pet Server", "pet-server"),
            ("serde", "api-serde-server"),
            ("", "api-server"),
            ("fn", "api-fn-server"),
            ("3d", "api-3d-server"),
        ] {
            assert_eq!(package_name(directory, "server"), name);
        }
    }
}
