//! The usage of an account is exact.

use clouddb_model::Gigabytes;
use clouddb_store::{Error, Quota, QuotaExceeded, Replicas, Usage};
use futures::future::join_all;

use crate::fixture::{Fixture, account, somebody_else};

on_both_databases! {
    what_is_taken_up_is_given_back_exactly,
    what_exceeds_a_limit_leaves_nothing,
    volumes_grow_within_the_limit,
    creations_at_the_same_time_do_not_exceed_a_limit,
    what_is_forgotten_at_the_same_time_is_given_back_once,
}

/// Five instances, in volumes of 10 gigabytes.
const FIVE: Quota = Quota { instances: 5, volumes: 10 };

async fn usage(at: &Fixture) -> Usage {
    at.store.usage(&account()).await.unwrap()
}

async fn what_is_taken_up_is_given_back_exactly(at: Fixture) {
    let own = account();
    assert_eq!(usage(&at).await, Usage::default());
    let small = at.create(&own, Gigabytes(3), &FIVE).await.unwrap();
    let large = at.create(&own, Gigabytes(7), &FIVE).await.unwrap();
    assert_eq!(usage(&at).await, Usage { instances: 2, volumes: 10 });
    let others = at.store.usage(&somebody_else()).await.unwrap();
    assert_eq!(others, Usage::default());

    at.forget(large.id).await;
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 3 });
    // A second removal doesn't lower the usage again.
    at.forget(large.id).await;
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 3 });
    at.create(&own, Gigabytes(7), &FIVE).await.unwrap();
    at.forget(small.id).await;
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 7 });
}

async fn what_exceeds_a_limit_leaves_nothing(at: Fixture) {
    let own = account();
    for _ in 0..4 {
        at.create(&own, Gigabytes(2), &FIVE).await.unwrap();
    }
    let before =
        at.store.instances(&own, Replicas::Included, None, 100).await.unwrap();
    let exceeded = at.create(&own, Gigabytes(3), &FIVE).await.unwrap_err();
    assert!(!exceeded.is_unavailable());
    assert_eq!(
        exceeded.to_string(),
        "the account may have 10 gigabytes of volumes, has 8 and asks for 3"
    );
    let narrow = Quota { instances: 4, ..FIVE };
    let exceeded = at.create(&own, Gigabytes(1), &narrow).await.unwrap_err();
    assert_eq!(
        exceeded.to_string(),
        "the account may have 4 instances, has 4 and asks for 1"
    );

    assert_eq!(usage(&at).await, Usage { instances: 4, volumes: 8 });
    let after =
        at.store.instances(&own, Replicas::Included, None, 100).await.unwrap();
    assert_eq!(after, before);
    let last = at.create(&own, Gigabytes(2), &FIVE).await.unwrap();
    assert_eq!(last.slot, 4);
    assert_eq!(usage(&at).await, Usage { instances: 5, volumes: 10 });
}

async fn volumes_grow_within_the_limit(at: Fixture) {
    let own = account();
    let small = at.create(&own, Gigabytes(3), &FIVE).await.unwrap();
    let grow = async |more| {
        let mut transaction = at.begin().await;
        transaction.take_volume(&own, Gigabytes(more), &FIVE).await?;
        let volume = Gigabytes(3 + more);
        transaction.set_volume(small.id, volume).await?;
        transaction.commit().await
    };
    let exceeded = grow(8).await.unwrap_err();
    assert_eq!(
        exceeded.to_string(),
        "the account may have 10 gigabytes of volumes, has 3 and asks for 8"
    );
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 3 });
    grow(7).await.unwrap();
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 10 });
    let grown = at.store.any_instance(small.id).await.unwrap().unwrap();
    assert_eq!(grown.volume, Gigabytes(10));
    at.forget(small.id).await;
    assert_eq!(usage(&at).await, Usage { instances: 0, volumes: 0 });
}

async fn creations_at_the_same_time_do_not_exceed_a_limit(at: Fixture) {
    let own = account();
    let creations = (0..20).map(|_| at.create(&own, Gigabytes(1), &FIVE));
    let mut made = 0;
    for outcome in join_all(creations).await {
        match outcome {
            Ok(_) => made += 1,
            Err(Error::QuotaExceeded(QuotaExceeded {
                has: 5,
                more: 1,
                may: 5,
                ..
            })) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(made, 5);
    assert_eq!(usage(&at).await, Usage { instances: 5, volumes: 5 });
    let there =
        at.store.instances(&own, Replicas::Included, None, 100).await.unwrap();
    assert_eq!(there.len(), 5);
}

async fn what_is_forgotten_at_the_same_time_is_given_back_once(at: Fixture) {
    let kept = at.create(&account(), Gigabytes(4), &FIVE).await.unwrap();
    let gone = at.create(&account(), Gigabytes(2), &FIVE).await.unwrap();
    join_all((0..8).map(|_| at.forget(gone.id))).await;
    assert_eq!(usage(&at).await, Usage { instances: 1, volumes: 4 });
    at.forget(kept.id).await;
    assert_eq!(usage(&at).await, Usage::default());
}
