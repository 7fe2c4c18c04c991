//! MariaDB from the next release of Debian, for tests of upgrades.
//!
//! Its programs need newer libraries than the system's, and a newer dynamic
//! loader. These are next to the programs, which are patched to find them. They
//! aren't in the directory that the service adds to the library path: one of
//! the programs starts the system's shell, which can't run with them.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};

use super::{Apt, MARIADB, PATCHELF, cache, extract, output_of, put_in_place};
use crate::say;

/// The names of Debian 12 and of the release after it.
const RELEASE: &str = "bookworm";
const NEXT: &str = "trixie";
/// The keys that Debian's packages are signed with.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
/// The system's package sources.
const SOURCES: &str = "/etc/apt/sources.list";
const MORE_SOURCES: &str = "/etc/apt/sources.list.d";

/// All programs that the service runs, and those that these run.
const PROGRAMS: [&str; 6] = [
    "sbin/mariadbd",
    "bin/mariadb",
    "bin/mariadb-backup",
    "bin/mariadb-check",
    "bin/mariadb-upgrade",
    "bin/mbstream",
];
const LIBRARIES: &str = "libraries";

/// Finds the packages, or downloads and unpacks them. Returns the prefix.
pub(crate) fn ensure() -> Result<PathBuf> {
    let prefix = cache()?.join(format!("mariadb-{NEXT}"));
    if prefix.is_dir() {
        return Ok(prefix);
    }
    let target = prefix.display();
    say(&format!("unpacking MariaDB of Debian's {NEXT} into {target}"));
    unpack(&prefix).with_context(|| {
        format!("the tests upgrade to MariaDB as Debian's {NEXT} has it")
    })?;
    Ok(prefix)
}

fn unpack(prefix: &Path) -> Result<()> {
    let own = cache()?.join(format!("apt-{NEXT}"));
    let sources = next_release(&sources()?);
    ensure!(
        !sources.is_empty(),
        "no source of packages in {SOURCES} or {MORE_SOURCES} has {RELEASE}"
    );
    let downloads = Apt::of_sources(&own, &sources)?.fetch(MARIADB.names)?;
    let unfinished = extract(&downloads, prefix)?;
    let triplet = format!("usr/lib/{}-linux-gnu", env::consts::ARCH);
    fs::rename(unfinished.join(&triplet), unfinished.join(LIBRARIES))
        .with_context(|| format!("the packages came without {triplet}"))?;
    for program in PROGRAMS {
        let program = unfinished.join("usr").join(program);
        tell(&program, &prefix.join(LIBRARIES))?;
    }
    put_in_place(&unfinished, prefix)?;
    fs::remove_dir_all(own)?;
    Ok(())
}

/// Sets the library path and the dynamic loader of a program.
fn tell(program: &Path, libraries: &Path) -> Result<()> {
    let patchelf =
        || -> Result<Command> { PATCHELF.ensure()?.command("patchelf") };
    let asked = output_of(patchelf()?.arg("--print-interpreter").arg(program))?;
    let loader = Path::new(asked.trim()).file_name();
    let loader = loader.context("a program names no loader")?;
    let mut command = patchelf()?;
    command.arg("--set-interpreter").arg(libraries.join(loader));
    // `--force-rpath` makes the path hold for the libraries' dependencies, too.
    command.args(["--force-rpath", "--set-rpath"]).arg(libraries);
    output_of(command.arg(program))?;
    Ok(())
}

/// The texts of the system's files of package sources.
fn sources() -> Result<Vec<String>> {
    let mut files = vec![PathBuf::from(SOURCES)];
    match fs::read_dir(MORE_SOURCES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        entries => {
            for entry in entries.context(MORE_SOURCES)? {
                files.push(entry?.path());
            }
        }
    }
    let mut texts = Vec::new();
    for file in files {
        match fs::read_to_string(&file) {
            Ok(text) => texts.push(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => bail!("reading {}: {error}", file.display()),
        }
    }
    Ok(texts)
}

/// The sources of this release, changed to the next one. Files have one of two
/// formats; the result has the older one.
fn next_release(texts: &[String]) -> String {
    let mut places = Vec::new();
    for text in texts {
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            if words.first() == Some(&"deb") {
                places.extend(words.windows(2).map(|pair| (pair[0], pair[1])));
            }
        }
        for paragraph in text.split("\n\n") {
            let field = |name: &str| {
                let lines = paragraph.lines();
                let mut values = lines.filter_map(|it| it.strip_prefix(name));
                values.next().unwrap_or_default().split_whitespace()
            };
            for place in field("URIs:") {
                places.extend(field("Suites:").map(|suite| (place, suite)));
            }
        }
    }
    let lines = places.into_iter().filter_map(|(place, suite)| {
        let rest = suite.strip_prefix(RELEASE)?;
        let is_part = rest.is_empty() || rest.starts_with('-');
        is_part.then(|| {
            format!("deb [signed-by={KEYRING}] {place} {NEXT}{rest} main\n")
        })
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_release_is_where_this_one_is() {
        let texts = [
            "# deb https://no.example/debian bookworm main\n\
             deb [arch=amd64] https://one.example/debian bookworm main\n\
             deb-src https://one.example/debian bookworm main\n\
             deb https://else.example/debian nodistro main\n",
            "Types: deb\n\
             # A remark.\n\
             URIs: https://two.example/debian\n\
             Suites: bookworm bookworm-updates bookwormish\n\
             Components: main\n\
             \n\
             Types: deb\n\
             URIs: https://two.example/security\n\
             Suites: bookworm-security\n",
        ];
        let sources = next_release(&texts.map(str::to_owned));
        let begin = "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://";
        let expected = [
            "one.example/debian trixie main",
            "two.example/debian trixie main",
            "two.example/debian trixie-updates main",
            "two.example/security trixie-security main",
        ];
        let expected = expected.map(|rest| format!("{begin}{rest}\n"));
        assert_eq!(sources, expected.concat());
    }
}
