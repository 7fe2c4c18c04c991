//! A loss of power damages a replica's files about its source. Its position is
//! safe: it is in a table.

use std::fs;

use clouddb_engine::Beginning;

use crate::{
    backups::{ada, change, checksum, fill},
    machine::{Alone, Machine},
    replication::{catch_up, follow},
};

/// The files in which a server notes its source, and which received events it
/// has applied.
const NOTES: [&str; 2] = ["master.info", "relay-log.info"];

#[tokio::test]
async fn a_replica_whose_notes_are_damaged_follows_its_source_again() {
    let machine = Machine::new().await;
    let (_process, mut admin) = machine.start().await;
    let mut there = fill(&mut admin, machine.address).await;
    let mut replica = machine.replicate(1).await;
    let data = machine.layout(&replica.workload).data();
    for damaged in [&NOTES[..1], &NOTES[1..], &NOTES[..]] {
        for contents in [&b""[..], &[0; 64]] {
            change(&mut there).await;
            catch_up(&mut admin, &mut replica.admin).await;
            let id = replica.workload.id;
            machine.platform.stop(id, &Alone).await.unwrap();
            for note in damaged {
                let note = data.join(note);
                assert!(note.exists(), "{note:?}");
                fs::write(note, contents).unwrap();
            }
            let (_process, again) = machine.run(&replica.workload).await;
            replica.admin = again;
            let (source, secret) = (machine.own_source(), &machine.secret);
            let here = Beginning::Here;
            let followed = follow(&mut replica.admin, &source, secret, here);
            let followed = followed.await;
            assert!(
                followed.is_ok(),
                "{damaged:?}, {contents:?}: {followed:?}"
            );
            change(&mut there).await;
            catch_up(&mut admin, &mut replica.admin).await;
            let mut here = ada(replica.address).await;
            assert_eq!(checksum(&mut here).await, checksum(&mut there).await);
        }
    }
}
