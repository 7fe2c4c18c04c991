//! Tests that apply to every store.

use std::{pin::pin, time::Duration};

use bytes::Bytes;
use clouddb_objects::{Error, Prefix};
use futures::{TryStreamExt, future::join_all, poll};
use sha2::{Digest, Sha256};

use crate::{
    eventually,
    fixture::{Fixture, broken, data, endless, name, read, source},
};

/// More than any of these tests takes.
const HOUR: Duration = Duration::from_hours(1);

macro_rules! on_every_store {
    ($($test:ident),* $(,)?) => {
        mod directory {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Fixture::directory().await).await;
            })*
        }
        mod swift {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Fixture::swift().await).await;
            })*
        }
        mod s3 {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Fixture::s3().await).await;
            })*
        }
    };
}

on_every_store! {
    what_is_put_is_got,
    a_range_is_what_there_is_of_it,
    names_are_listed_in_order,
    an_object_is_asked_for_by_its_name,
    an_object_is_replaced_as_a_whole,
    what_is_deleted_leaves_nothing,
    a_broken_source_leaves_nothing,
    what_nobody_waits_for_leaves_nothing,
    an_object_that_is_not_there_is_not_found,
    what_is_not_what_was_written_is_damaged,
    an_object_is_copied,
    a_sweep_removes_what_was_abandoned,
    one_of_many_at_once_wins_as_a_whole,
}

async fn what_is_put_is_got(own: Fixture) {
    let unit = own.unit;
    for size in [0, 1, unit - 1, unit, unit + 1, 2 * unit, 3 * unit + 7] {
        let data = data(size);
        let written = own.put("some/object", &data).await;
        assert_eq!(written.size, size as u64);
        let sha256 = hex::encode(Sha256::digest(&data));
        assert_eq!(written.sha256.to_string(), sha256);
        let content =
            own.store.get_verified(&name("some/object"), written).await;
        let content = content.unwrap();
        assert_eq!(content.size(), size as u64);
        assert!(read(content).await.unwrap() == data, "{size} bytes");
        let listed = own.store.list(Prefix::default());
        let listed: Vec<_> = listed.try_collect().await.unwrap();
        assert_eq!(listed.len(), 1, "{listed:?}");
        assert_eq!(listed[0].size, size as u64);
    }
}

async fn a_range_is_what_there_is_of_it(own: Fixture) {
    let unit = own.unit as u64;
    let whole = data(2 * own.unit + 5);
    own.put("ranged", &whole).await;
    own.put("empty", &Bytes::new()).await;
    let size = whole.len() as u64;
    let ranges = [
        0..1,
        0..size,
        5..5,
        unit - 1..unit + 1,
        unit..2 * unit,
        size - 1..size,
        size - 1..size + 9,
        size..size + 1,
        size + 9..u64::MAX,
        0..u64::MAX,
    ];
    for range in ranges {
        let content = own.store.get_range(&name("ranged"), range.clone()).await;
        let content = content.unwrap();
        assert_eq!(content.size(), size, "{range:?}");
        let at = |position: u64| usize::try_from(position.min(size)).unwrap();
        let expected = whole.slice(at(range.start)..at(range.end));
        assert!(read(content).await.unwrap() == expected, "{range:?}");
    }
    let content = own.store.get_range(&name("empty"), 0..9).await.unwrap();
    assert_eq!(content.size(), 0);
    assert!(read(content).await.unwrap().is_empty());
}

async fn names_are_listed_in_order(own: Fixture) {
    assert!(own.names("").await.is_empty());
    let tiny = data(1);
    let mut names = vec!["a.b", "a-", "a/b/c", "a/b.c", "a/d", "ab", "b/a/x"];
    let more: Vec<String> = (0..8).map(|n| format!("c/{n}")).collect();
    names.extend(more.iter().map(String::as_str));
    for name in &names {
        own.put(name, &tiny).await;
    }
    names.sort_unstable();
    assert_eq!(own.names("").await, names);
    assert_eq!(own.names("c/").await, more);
    assert_eq!(own.names("a/b").await, ["a/b.c", "a/b/c"]);
    assert_eq!(own.names("a/b/").await, ["a/b/c"]);
    assert!(own.names("a/b/c/").await.is_empty());
    assert!(own.names("d").await.is_empty());
}

async fn an_object_is_asked_for_by_its_name(own: Fixture) {
    let sizes = [0, 9, 2 * own.unit + 1];
    for size in sizes {
        own.put("some/object", &data(size)).await;
        let object = name("some/object");
        let found = own.store.stat(&object).await.unwrap().unwrap();
        assert_eq!((found.size, found.name), (size as u64, object));
    }
    for other in ["some", "some/object/more", "some/obj"] {
        let found = own.store.stat(&name(other)).await.unwrap();
        assert!(found.is_none(), "{found:?}");
    }
    own.store.delete(&name("some/object")).await.unwrap();
    let gone = own.store.stat(&name("some/object")).await.unwrap();
    assert!(gone.is_none(), "{gone:?}");
}

async fn an_object_is_replaced_as_a_whole(own: Fixture) {
    let (large, small) = (data(2 * own.unit + 9), data(12));
    own.put("object", &large).await;
    let object = name("object");
    own.store.put(&object, broken(&large)).await.unwrap_err();
    assert!(own.get("object").await.unwrap() == large);
    {
        let longer = data(3 * own.unit);
        let mut putting = pin!(own.store.put(&object, endless(&longer)));
        eventually("a new one is on its way", async || {
            assert!(poll!(&mut putting).is_pending());
            (own.pieces().await > 0).then_some(())
        })
        .await;
        assert!(own.get("object").await.unwrap() == large);
    }
    own.put("object", &small).await;
    assert_eq!(own.get("object").await.unwrap(), small);
    eventually("nothing is left of others", async || {
        (own.pieces().await == 0).then_some(())
    })
    .await;
}

async fn what_is_deleted_leaves_nothing(own: Fixture) {
    own.put("a/large", &data(3 * own.unit)).await;
    own.put("a/small", &data(3)).await;
    own.store.delete(&name("a/large")).await.unwrap();
    assert_eq!(own.names("").await, ["a/small"]);
    own.store.delete(&name("a/large")).await.unwrap();
    own.store.delete(&name("a")).await.unwrap();
    own.store.delete(&name("a/small/not")).await.unwrap();
    own.store.delete(&name("a/small")).await.unwrap();
    assert!(own.names("").await.is_empty());
    let gone = own.get("a/large").await;
    assert!(matches!(gone, Err(Error::NotFound(_))), "{gone:?}");
    assert_eq!(own.pieces().await, 0);
}

async fn a_broken_source_leaves_nothing(own: Fixture) {
    for size in [0, 1, own.unit, 2 * own.unit + 1] {
        let put = own.store.put(&name("broken"), broken(&data(size))).await;
        assert!(matches!(put, Err(Error::Source(_))), "{put:?}");
        assert_eq!(own.pieces().await, 0, "{size}");
        assert!(own.names("").await.is_empty(), "{size}");
    }
}

async fn what_nobody_waits_for_leaves_nothing(own: Fixture) {
    let data = data(2 * own.unit + 1);
    {
        let object = name("dropped");
        let mut putting = pin!(own.store.put(&object, endless(&data)));
        eventually("something was sent", async || {
            assert!(poll!(&mut putting).is_pending());
            (own.pieces().await > 0).then_some(())
        })
        .await;
    }
    eventually("nothing is left", async || {
        (own.pieces().await == 0).then_some(())
    })
    .await;
    assert!(own.names("").await.is_empty());
}

async fn an_object_that_is_not_there_is_not_found(own: Fixture) {
    let missing = name("not/there");
    for range in [None, Some(0..9), Some(0..0)] {
        let got = match range {
            None => own.store.get(&missing).await,
            Some(range) => own.store.get_range(&missing, range).await,
        };
        let Err(Error::NotFound(name)) = got else { panic!("{got:?}") };
        assert_eq!(name, missing);
    }
}

async fn what_is_not_what_was_written_is_damaged(own: Fixture) {
    let first = own.put("object", &data(9)).await;
    own.put("object", &data(2 * own.unit + 9)).await;
    let content = own.store.get_verified(&name("object"), first).await;
    let got = read(content.unwrap()).await;
    assert!(matches!(got, Err(Error::Damaged(_))), "{got:?}");
    let other = name("copy");
    let copied =
        own.store.copy(&name("object"), first, &own.store, &other).await;
    assert!(matches!(copied, Err(Error::Damaged(_))), "{copied:?}");
    assert_eq!(own.names("").await, ["object"]);
}

async fn an_object_is_copied(own: Fixture) {
    let data = data(2 * own.unit + 9);
    let written = own.put("from/here", &data).await;
    let other = Fixture::directory().await;
    let (from, to) = (name("from/here"), name("to/there"));
    own.store.copy(&from, written, &other.store, &to).await.unwrap();
    assert!(other.get("to/there").await.unwrap() == data);
    let back = name("and/back");
    other.store.copy(&to, written, &own.store, &back).await.unwrap();
    assert!(own.get("and/back").await.unwrap() == data);
}

async fn a_sweep_removes_what_was_abandoned(own: Fixture) {
    let whole = data(2 * own.unit);
    own.put("some/object", &whole).await;
    own.put("other", &whole).await;
    let used = own.pieces().await;
    own.abandon("some/object").await;
    own.abandon("new").await;
    let left = own.pieces().await;
    assert!(left > used);
    assert_eq!(own.store.sweep(HOUR).await.unwrap(), 0);
    assert_eq!(own.pieces().await, left);
    eventually("all is swept", async || {
        own.sweep_all().await;
        (own.pieces().await == used).then_some(())
    })
    .await;
    assert!(own.get("some/object").await.unwrap() == whole);
    assert_eq!(own.names("").await, ["other", "some/object"]);
}

async fn one_of_many_at_once_wins_as_a_whole(own: Fixture) {
    let all: Vec<Bytes> =
        (0..4).map(|more| data(own.unit + more * 1000)).collect();
    let object = name("contended");
    let puts = all.iter().map(|data| own.store.put(&object, source(data)));
    for put in join_all(puts).await {
        put.unwrap();
    }
    let found = own.get("contended").await.unwrap();
    assert!(all.contains(&found));
    own.sweep_all().await;
    assert!(own.get("contended").await.unwrap() == found);
    own.store.delete(&object).await.unwrap();
    eventually("nothing is left", async || {
        own.sweep_all().await;
        (own.pieces().await == 0).then_some(())
    })
    .await;
}
