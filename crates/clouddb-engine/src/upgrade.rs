//! How the tables that a server keeps for itself become those of its version.

use std::path::Path;

use clouddb_model::InstanceId;

use crate::{
    Installation, Layout, MasterSecret, SERVICE_ACCOUNT, Tool,
    backup::argument, configuration::SOCKET,
};

impl Installation {
    /// Changes the tables of a running server that were made by an older one,
    /// and looks at all others. `options` is a file of the instance with what
    /// [`MasterSecret::upgrade_options`] has. Can be done again.
    #[must_use]
    pub fn upgrade_tables(&self, layout: &Layout, options: &Path) -> Tool {
        let options = layout.seen_from_data(options);
        let arguments = vec![
            argument("--defaults-file=", options),
            "--force".into(),
            // It comes with the server.
            "--skip-version-check".into(),
        ];
        self.tool(self.upgrade(), arguments, layout.data(), layout)
    }
}

impl MasterSecret {
    /// What the program that upgrades tables needs to get at a server: a
    /// command line would show it to everybody.
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
