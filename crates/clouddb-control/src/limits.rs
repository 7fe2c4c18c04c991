use clouddb_store::Quota;

use crate::Control;

impl Control {
    /// The most that the instances of an account may take up together.
    #[must_use]
    pub fn quota(&self) -> &Quota {
        &self.inner.settings.quota
    }
}
