use clouddb_api::{
    Limits,
    types::{Fault, Limit, LimitList, LimitVerb, ListLimitsPath},
};
use openapi_runtime::Call;

use super::Service;

impl Limits for Service {
    async fn list_limits(
        &self,
        _call: &Call,
        _path: ListLimitsPath,
    ) -> Result<LimitList, Fault> {
        let quota = self.control.quota();
        let absolute = Limit {
            verb: LimitVerb::Absolute,
            max_instances: quota.instances,
            max_volumes: quota.volumes,
            max_backups: self.control.backup_quota().backups,
            max_backup_gigabytes: self.control.backup_quota().gigabytes,
            max_log_gigabytes: self.control.most_logs().0,
            max_configurations: self.control.most_configurations(),
        };
        Ok(LimitList { limits: vec![absolute] })
    }
}
