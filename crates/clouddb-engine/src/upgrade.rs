//! Upgrades a server's system tables to its version.

use std::path::Path;

use clouddb_model::InstanceId;

use crate::{
    Installation, Layout, MasterSecret, SERVICE_ACCOUNT, Tool,
    backup::argument, configuration::SOCKET,
};

impl Installation {
    /// Upgrades the tables of a running server that an older one created, and
    /// checks all others. `options` is a file of the instance with the text of
    /// [`MasterSecret::upgrade_options`]. Can be repeated.
    #[must_use]
    pub fn upgrade_tables(&self, layout: &Layout, options: &Path) -> Tool {
        let options = layout.seen_from_data(options);
        let arguments = vec![
            argument("--defaults-file=", options),
            "--force".into(),
            // The program comes with the server.
            "--skip-version-check".into(),
        ];
        self.tool(self.upgrade(), arguments, layout.data(), layout)
    }
}

impl MasterSecret {
    /// The login for the program that upgrades tables, in a file: all users of
    /// the machine could read a command line.
    #[must_use]
    pub fn upgrade_options(&self, id: InstanceId) -> String {
        let password = self.password(SERVICE_ACCOUNT, id);
        format!(
            "[client]\n\
             user = {SERVICE_ACCOUNT}\n\
             password = {password}\n\
             socket = {SOCKET}\n"
        )
    }
}
