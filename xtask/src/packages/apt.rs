//! Runs apt to download packages without installing them.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::output_of;

/// apt with package lists and a cache of its own, for users who can't write to
/// the system's.
pub(super) struct Apt {
    directory: PathBuf,
    /// Options that replace the system's sources and its list of installed
    /// packages.
    options: Vec<String>,
}

impl Apt {
    pub(super) fn new(directory: &Path) -> Result<Self> {
        for inner in ["lists/partial", "archives/partial", "downloads"] {
            let inner = directory.join(inner);
            fs::create_dir_all(&inner).with_context(|| {
                format!("failed to make {}", inner.display())
            })?;
        }
        Ok(Self { directory: directory.to_owned(), options: Vec::new() })
    }

    /// The same with these sources, and with no package counted as installed.
    pub(super) fn of_sources(directory: &Path, sources: &str) -> Result<Self> {
        let apt = Self::new(directory)?;
        let [list, status] =
            ["sources.list", "status"].map(|file| directory.join(file));
        for (file, text) in [(&list, sources), (&status, "")] {
            fs::write(file, text)
                .with_context(|| format!("writing {}", file.display()))?;
        }
        let options = vec![
            format!("Dir::Etc::SourceList={}", list.display()),
            "Dir::Etc::SourceParts=/dev/null".into(),
            format!("Dir::State::status={}", status.display()),
        ];
        Ok(Self { options, ..apt })
    }

    /// Updates the lists, and downloads these packages and those of their
    /// dependencies that the system lacks.
    pub(super) fn fetch(&self, names: &[&str]) -> Result<Vec<PathBuf>> {
        self.run("update", &["--error-on=any"])?;
        let names = self.missing(names)?;
        self.download(&names)
    }

    fn run(&self, verb: &str, arguments: &[&str]) -> Result<String> {
        let directory = self.directory.display();
        let mut command = Command::new("apt-get");
        command
            .arg("--option")
            .arg(format!("Dir::State::lists={directory}/lists"))
            .arg("--option")
            .arg(format!("Dir::Cache={directory}"))
            .args(["--option", "Debug::NoLocking=true"])
            .args(self.options.iter().flat_map(|it| ["--option", it.as_str()]))
            .arg(verb)
            .args(arguments)
            .current_dir(self.directory.join("downloads"));
        output_of(&mut command)
    }

    /// These packages, including those that the system has, and the
    /// dependencies that installing them would install. All are unpacked
    /// together.
    fn missing(&self, names: &[&str]) -> Result<BTreeSet<String>> {
        let mut arguments = vec!["--simulate", "--no-install-recommends"];
        arguments.extend(names);
        let simulated = self.run("install", &arguments)?;
        let found: BTreeSet<String> = simulated
            .lines()
            .filter_map(|line| line.strip_prefix("Inst "))
            .filter_map(|line| line.split_whitespace().next())
            .chain(names.iter().copied())
            .map(str::to_owned)
            .collect();
        Ok(found)
    }

    fn download(&self, names: &BTreeSet<String>) -> Result<Vec<PathBuf>> {
        let downloads = self.directory.join("downloads");
        for old in fs::read_dir(&downloads)? {
            fs::remove_file(old?.path())?;
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.run("download", &names)?;
        let entries = fs::read_dir(&downloads)?;
        entries.map(|entry| Ok(entry?.path())).collect()
    }
}
