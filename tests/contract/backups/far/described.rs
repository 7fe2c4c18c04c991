//! How a backup is shown, here and in the other region.

use clouddb_client::types::{Backup, BackupStatus as Shown, Instance};
use clouddb_model::BackupStatus;
use clouddb_tests::on_both_stores;
use rustix::process::{Signal, kill_process};
use serde_json::json;

use super::{
    super::{
        back_up, delete_backup, ended, library, of, parents::like, show,
        stuck::stuck,
    },
    Regions, THERE, copied, copy, refused,
};
use crate::{active, datastores::options_of_two};

/// What a backup shows of its instance: the name and the id of the version, the
/// memory and the size of the volume.
fn told(backup: &Backup) -> (String, uuid::Uuid, u32, u32) {
    let datastore = &backup.datastore;
    let (ram, volume) = (backup.flavor_ram, backup.volume_size.get());
    (datastore.version.clone(), datastore.version_id, ram, volume)
}

#[on_both_stores]
async fn a_backup_tells_what_its_instance_was_everywhere() {
    let prefix = tempfile::tempdir().unwrap();
    let mariadb = options_of_two(prefix.path()).mariadb;
    let regions = Regions::start_with(mariadb.as_deref()).await;
    let Regions { here, .. } = &regions;
    let client = here.client();
    let list = client.list_datastores().account_id(here.account());
    let versions = list.send().await.unwrap().datastores[0].versions.clone();
    for (flavor, ram, volume, version) in
        [(3, 2048, 2, &versions[1]), (2, 1024, 3, &versions[0])]
    {
        let instance: Instance = active(
            here,
            &json!({
                "flavorRef": flavor,
                "volume": {"size": volume},
                "datastore": {"version": version.name},
            }),
        )
        .await;
        let full = back_up(here, &of(&instance)).await;
        let expected = (version.name.clone(), version.id, ram, volume);
        assert_eq!(told(&full), expected);
        copy(here, full.id, &json!({})).await;
        copied(here, full.id, 1).await;
        let far = regions.arrived(full.id).await;
        assert_eq!(told(&far), expected);
        assert_eq!(far.datastore, full.datastore);
    }
}

#[on_both_stores]
async fn what_is_not_completed_is_not_copied() {
    let regions = Regions::start().await;
    let Regions { here, killer, .. } = &regions;
    let (instance, ada) = library(here).await;
    ada.disconnect().await.unwrap();
    let full = back_up(here, &of(&instance)).await;
    let (building, tool) = stuck(here, killer, &instance).await;
    assert_eq!(show(here, building).await.status, Shown::Building);
    let mut all = vec![(building, "BUILDING")];
    for (status, name) in
        [(BackupStatus::New, "NEW"), (BackupStatus::Failed, "FAILED")]
    {
        let other = like(here, &full, |other| {
            other.status = status;
            other.completion = None;
        })
        .await;
        all.push((other, name));
    }
    for (backup, status) in all {
        let refused = refused(here, backup, &json!({})).await;
        assert_eq!(refused.status(), 422, "{refused}");
        let why = format!("is in status {status}");
        assert!(refused.to_string().contains(&why), "{refused}");
    }
    kill_process(tool, Signal::CONT).unwrap();
    assert_eq!(ended(here, building).await.status, Shown::Completed);
    copy(here, building, &json!({})).await;
    copied(here, building, 1).await;
    regions.arrived(building).await;
    assert_eq!(regions.objects(THERE).len(), 2);
    delete_backup(here, &full).await;
}
