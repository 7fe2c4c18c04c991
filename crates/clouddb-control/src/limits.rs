use clouddb_store::Quota;

use crate::Control;

impl Control {
    /// The most that the instances of an account may take up together.
    #[must_use]
    pub fn quota(&self) -> &Quota {
        &self.inner.settings.quota
    }

    /// How many configuration groups an account may have.
    #[must_use]
    pub fn most_configurations(&self) -> u32 {
        self.inner.settings.most_configurations
    }
}
