//! A copy of the project that may be spoilt.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{contract::coverage, generate};

/// The copy, which stays for the next time: what cargo made of it is good as
/// long as the files are the same.
pub(super) struct Tree {
    root: PathBuf,
    target: PathBuf,
    /// What the files are, since somebody may go on with the project meanwhile.
    files: Vec<(String, Vec<u8>)>,
}

impl Tree {
    /// Copies what git knows of, or would know of.
    pub(super) fn copy() -> Result<Self> {
        let project = generate::root()?;
        let target = coverage::target()?;
        let root = target.join("mutants");
        let listed = Command::new("git")
            .current_dir(&project)
            .args(["ls-files", "-z", "--cached", "--others"])
            .arg("--exclude-standard")
            .output()
            .context("failed to run git")?;
        ensure!(listed.status.success(), "git can't list the files");
        let listed = String::from_utf8(listed.stdout)
            .context("a name of a file isn't text")?;
        let files = listed
            .split_terminator('\0')
            .filter_map(|file| original(&project, file).transpose())
            .collect::<Result<Vec<_>>>()?;
        let tree = Self { root, target: target.join("mutants-target"), files };
        tree.restore()?;
        Ok(tree)
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Where cargo writes. It takes two workspaces of the same members for one,
    /// so what is made of mutants must not lie beside what is made of the
    /// project.
    pub(super) fn target(&self) -> &Path {
        &self.target
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    /// What the tests say goes to its end.
    pub(super) fn log(&self) -> Result<File> {
        let path = self.root.with_extension("log");
        let file = File::options().create(true).append(true).open(&path);
        file.with_context(|| format!("opening {}", path.display()))
    }

    /// Makes every file what it was. Those that are the same aren't touched.
    pub(super) fn restore(&self) -> Result<()> {
        for (file, wanted) in &self.files {
            let own = self.path(file);
            if fs::read(&own).is_ok_and(|own| own == *wanted) {
                continue;
            }
            let directory = own.parent().context("a file is somewhere")?;
            fs::create_dir_all(directory).context("making room for a copy")?;
            fs::write(&own, wanted)
                .with_context(|| format!("copying {file}"))?;
        }
        Ok(())
    }
}

/// A file of the project, unless it was removed and git isn't told yet.
fn original(root: &Path, file: &str) -> Result<Option<(String, Vec<u8>)>> {
    match fs::read(root.join(file)) {
        Ok(content) => Ok(Some((file.to_owned(), content))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {file}")),
    }
}
