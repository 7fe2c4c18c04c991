//! Copies of backups in another region.

use clouddb_client::types::{BackupType, Fault};
use serde_json::json;

use super::{
    add, back_up, count, delete_backup,
    far::{HERE, Regions, THERE, copied, copy, operated, refused},
    library, of, restored, since,
};
use crate::fault;

#[tokio::test]
async fn what_is_copied_can_be_restored_in_the_other_region() {
    let regions = Regions::start().await;
    let Regions { here, there, .. } = &regions;
    let (instance, mut ada) = library(here).await;
    add(&mut ada, 0..10).await;
    let full = back_up(here, &of(&instance)).await;
    add(&mut ada, 10..20).await;
    let mut more = since(&instance, &full);
    let orphan = back_up(here, &more).await;
    ada.disconnect().await.unwrap();

    let early = refused(here, orphan.id, &json!({})).await;
    assert_eq!(early.status(), 400);
    let message = &early.detail().message;
    let at = "/copy-backup/target_backup_region: ";
    assert!(message.starts_with(at), "{message}");
    assert!(message.contains(&full.id.to_string()), "{message}");
    more["copy_to"] = json!([THERE]);
    let client = here.client();
    let create = client.create_backup().account_id(here.account());
    let early = fault(create.body(super::body(&more)).send().await);
    assert_eq!(early.status(), 400);
    let message = &early.detail().message;
    assert!(message.starts_with("/backup/copy_to/0: "), "{message}");

    let own = json!({"name": "far", "description": "away"});
    copy(here, full.id, &own).await;
    copied(here, full.id, 1).await;
    let far = regions.arrived(full.id).await;
    assert_eq!(
        (far.name.as_str(), far.description.as_deref()),
        ("far", Some("away"))
    );
    assert_eq!(far.instance_id, Some(instance.id));
    assert_eq!((far.size, far.type_), (full.size, full.type_));
    assert_eq!(far.created, full.created);
    let again = refused(here, full.id, &json!({})).await;
    assert_eq!(again.status(), 422);
    assert!(again.to_string().contains("in the region IAD already"), "{again}");

    // This time its parent is there.
    let last = back_up(here, &more).await;
    copied(here, last.id, 1).await;
    let far = regions.arrived(last.id).await;
    assert_eq!(far.name, last.name);
    assert_eq!(far.parent_id, Some(full.id));
    assert_eq!(far.type_, BackupType::InnoBackupExIncremental);
    assert_eq!(regions.objects(THERE).len(), 4);

    delete_backup(here, &full).await;
    assert!(regions.objects(HERE).is_empty());
    for (backup, expected) in [(&full, 10), (&last, 20)] {
        let copy = restored(there, backup).await;
        assert_eq!(count(&copy).await, expected);
    }
    delete_backup(there, &full).await;
    assert!(regions.objects(THERE).is_empty());
    let show = there.client();
    let show = show.show_backup().account_id(there.account());
    let gone = fault(show.backup_id(last.id.to_string()).send().await);
    assert!(matches!(gone, Fault::ItemNotFound(_)), "{gone}");
}
