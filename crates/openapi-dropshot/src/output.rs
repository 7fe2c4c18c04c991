use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
};

use openapi_codegen::{File, Origin};
use similar::TextDiff;

use crate::{Failure, say};

/// A generated crate and its directory.
pub(crate) struct Output<'a> {
    pub(crate) directory: &'a Path,
    pub(crate) files: Vec<File>,
}

impl Output<'_> {
    pub(crate) fn write(&self) -> Result<(), Failure> {
        for file in &self.files {
            let path = self.directory.join(&file.path);
            let old = read(&path)?;
            let is_kept = old.is_some() && file.origin == Origin::Skeleton;
            if is_kept || old.as_ref() == Some(&file.text) {
                continue;
            }
            let failed = |what| {
                let path = path.clone();
                move |source| Failure::File { what, path, source }
            };
            if let Some(directory) = path.parent() {
                fs::create_dir_all(directory).map_err(failed("create"))?;
            }
            fs::write(&path, &file.text).map_err(failed("write"))?;
            say(&format!("wrote {}\n", path.display()))?;
        }
        Ok(())
    }

    /// Shows the stale files, and returns their number.
    pub(crate) fn check(&self) -> Result<usize, Failure> {
        let mut stale = 0;
        for file in &self.files {
            let path = self.directory.join(&file.path);
            let old = read(&path)?;
            let is_yours = old.is_some() && file.origin == Origin::Skeleton;
            if is_yours || old.as_ref() == Some(&file.text) {
                continue;
            }
            stale += 1;
            let old = old.unwrap_or_default();
            let name = path.display().to_string();
            let difference = TextDiff::from_lines(&old, &file.text);
            let mut difference = difference.unified_diff();
            say(&difference.header(&name, "generated").to_string())?;
        }
        Ok(stale)
    }
}

fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(failed("read", path, source)),
    }
}

fn failed(what: &'static str, path: &Path, source: io::Error) -> Failure {
    Failure::File { what, path: path.to_owned(), source }
}
