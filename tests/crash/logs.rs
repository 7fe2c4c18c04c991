//! Saved logs.

use std::{fs, path::PathBuf};

use uuid::Uuid;

use crate::{
    finding::Finding,
    site::{Site, names},
};

/// All saved logs, of any instance.
pub(crate) fn objects(site: &Site) -> Vec<PathBuf> {
    let mut found = vec![site.server.data().join("backups/z_MYSQL_LOGS")];
    // Accounts, their instances, times and logs.
    for _ in 0..4 {
        let inner = found.iter().flat_map(|directory| {
            let names = names(directory).into_iter();
            names.map(|name| directory.join(name)).collect::<Vec<_>>()
        });
        found = inner.collect();
    }
    found
}

/// Checks that the log of an instance was saved once and unchanged, and removes
/// it.
pub(crate) fn take_logs(site: &Site, id: Uuid) -> Result<(), Finding> {
    let found = objects(site);
    let [saved] = found.as_slice() else {
        return Err(Finding::Leaked(format!("not one log, but {found:?}")));
    };
    let failed = |error: std::io::Error| Finding::Failed(error.to_string());
    let own = format!("instances/{id}/run/mariadbd.log");
    let own = fs::read(site.server.data().join(own)).map_err(failed)?;
    if fs::read(saved).map_err(failed)? != own {
        return Err(Finding::Failed("the log is another one".into()));
    }
    fs::remove_file(saved).map_err(failed)
}
