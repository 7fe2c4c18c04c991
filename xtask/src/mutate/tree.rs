//! A copy of the project for mutants.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{contract::coverage, generate};

/// The copy. It is kept for later runs: cargo reuses what it built as long as
/// the files are the same.
pub(super) struct Tree {
    root: PathBuf,
    target: PathBuf,
    /// The contents of the files. They are kept, since a developer may change
    /// the project meanwhile.
    files: Vec<(String, Vec<u8>)>,
}

impl Tree {
    /// Copies the files that git tracks or would track.
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

    /// cargo's target directory. It isn't the project's: cargo can't tell the
    /// members of the two workspaces apart, and would mix up what it built.
    pub(super) fn target(&self) -> &Path {
        &self.target
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    /// The log for the tests' output, opened at its end.
    pub(super) fn log(&self) -> Result<File> {
        let path = self.root.with_extension("log");
        let file = File::options().create(true).append(true).open(&path);
        file.with_context(|| format!("opening {}", path.display()))
    }

    /// Restores all files. Unchanged ones aren't written.
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

/// A file of the project, unless it was removed without telling git.
fn original(root: &Path, file: &str) -> Result<Option<(String, Vec<u8>)>> {
    match fs::read(root.join(file)) {
        Ok(content) => Ok(Some((file.to_owned(), content))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {file}")),
    }
}
