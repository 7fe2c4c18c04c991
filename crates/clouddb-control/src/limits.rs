use clouddb_model::Gigabytes;
use clouddb_store::{BackupQuota, Quota};

use crate::Control;

impl Control {
    /// The quota of the instances of an account, together.
    #[must_use]
    pub fn quota(&self) -> &Quota {
        &self.inner.settings.quota
    }

    /// The quota of the backups of an account, together.
    #[must_use]
    pub fn backup_quota(&self) -> &BackupQuota {
        &self.inner.settings.backup_quota
    }

    /// How many gigabytes of saved logs an account may have.
    #[must_use]
    pub fn most_logs(&self) -> Gigabytes {
        self.inner.settings.most_logs
    }

    /// How many configuration groups an account may have.
    #[must_use]
    pub fn most_configurations(&self) -> u32 {
        self.inner.settings.most_configurations
    }
}
