//! Tests for a directory alone: files of other programs, links, and a disk.

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use clouddb_objects::{Error, ObjectStore, Settings};
use futures::{StreamExt, stream};

use crate::{
    disk,
    fixture::{Fixture, data, name, read, source},
};

/// Environment variable with a directory on a small disk, for when this program
/// runs itself.
const SMALL: &str = "CLOUDDB_TEST_SMALL_DISK";

async fn open(path: &Path) -> Result<ObjectStore, Error> {
    ObjectStore::open(Settings::Directory { path: path.into() }).await
}

#[tokio::test]
async fn only_objects_are_seen() {
    let own = Fixture::directory().await;
    own.put("a/b", &data(9)).await;
    let path = own.path();
    fs::write(path.join("a/.hidden"), "x").unwrap();
    fs::write(path.join("not a name"), "x").unwrap();
    fs::write(path.join(".unfinished/half"), "x").unwrap();
    symlink("/etc", path.join("etc")).unwrap();
    symlink("/etc/passwd", path.join("passwd")).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        path.join("pipe"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RWXU,
        0,
    )
    .unwrap();
    assert_eq!(own.names("").await, ["a/b"]);
    let pipe = own.get("pipe").await;
    assert!(matches!(pipe, Err(Error::NotFound(_))), "{pipe:?}");
}

#[tokio::test]
async fn links_lead_nowhere() {
    let own = Fixture::directory().await;
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret"), "x").unwrap();
    symlink(outside.path(), own.path().join("way")).unwrap();
    symlink(outside.path().join("secret"), own.path().join("file")).unwrap();
    for object in ["way/secret", "file"] {
        let got = own.get(object).await;
        assert!(matches!(got, Err(Error::Denied(_))), "{got:?}");
    }
    let put = own.store.put(&name("way/new"), source(&data(1))).await;
    assert!(put.is_err(), "{put:?}");
    own.store.delete(&name("way/secret")).await.unwrap_err();
    let left: Vec<_> = fs::read_dir(outside.path()).unwrap().collect();
    assert_eq!(left.len(), 1);
    assert_eq!(own.pieces().await, 0);
}

#[tokio::test]
async fn a_reader_sees_the_object_that_it_began_with() {
    let own = Fixture::directory().await;
    let (old, new) = (data(300_000), data(400_000));
    own.put("a", &old).await;
    let content = own.store.get(&name("a")).await.unwrap();
    own.put("a", &new).await;
    let other = own.store.get(&name("a")).await.unwrap();
    own.store.delete(&name("a")).await.unwrap();
    assert!(read(content).await.unwrap() == old);
    assert!(read(other).await.unwrap() == new);
}

#[tokio::test]
async fn an_object_is_no_directory() {
    let own = Fixture::directory().await;
    own.put("a/b", &data(1)).await;
    for nested in ["a", "a/b/c"] {
        let put = own.store.put(&name(nested), source(&data(1))).await;
        assert!(matches!(put, Err(Error::Nested(_))), "{put:?}");
    }
    assert_eq!(own.pieces().await, 0);
    own.store.delete(&name("a/b")).await.unwrap();
    own.put("a", &data(1)).await;
    assert_eq!(own.names("").await, ["a"]);
}

#[tokio::test]
async fn nothing_of_it_is_for_others() {
    use std::os::unix::fs::PermissionsExt;
    let own = Fixture::directory().await;
    own.put("a/b", &data(1)).await;
    for (path, mode) in [("", 0o700), ("a", 0o700), ("a/b", 0o600)] {
        let found = fs::metadata(own.path().join(path)).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, mode, "{path}");
    }
}

#[tokio::test]
async fn a_place_that_can_be_none_is_refused() {
    let opened = open(Path::new("relative")).await;
    assert!(matches!(opened, Err(Error::Settings(_))), "{opened:?}");
    let file = tempfile::NamedTempFile::new().unwrap();
    open(file.path()).await.unwrap_err();
    open(&file.path().join("below")).await.unwrap_err();
}

#[tokio::test]
async fn a_broken_file_is_damaged() {
    let own = Fixture::directory().await;
    let written = own.put("a", &data(100_000)).await;
    let mut bytes = fs::read(own.path().join("a")).unwrap();
    bytes[70_000] ^= 1;
    fs::write(own.path().join("a"), &bytes).unwrap();
    let content = own.store.get_verified(&name("a"), written).await.unwrap();
    let error = read(content).await.unwrap_err();
    assert!(matches!(error, Error::Damaged(_)), "{error:?}");
}

#[test]
fn a_full_disk_is_said_and_nothing_is_left() {
    let scratch = tempfile::tempdir().unwrap();
    let mut words = disk::of(8, scratch.path());
    words.push(std::env::current_exe().unwrap().display().to_string());
    let mut again = Command::new(&words[0]);
    again.args(&words[1..]).env(SMALL, scratch.path());
    again.args(["directory::on_a_small_disk", "--exact", "--nocapture"]);
    let output = again.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}{errors}");
    assert!(text.contains("1 passed"), "{text}{errors}");
}

/// Does nothing unless the test above runs it, with a small disk.
#[tokio::test]
async fn on_a_small_disk() {
    let Some(disk) = std::env::var_os(SMALL) else { return };
    let path = Path::new(&disk).join("objects");
    let store = open(&path).await.unwrap();
    let small = data(100_000);
    store.put(&name("a"), source(&small)).await.unwrap();
    let endless = stream::iter(vec![Ok(data(1 << 20)); 20]).boxed();
    let error = store.put(&name("a"), endless).await.unwrap_err();
    assert!(matches!(error, Error::Full(_)), "{error:?}");
    let left = fs::read_dir(path.join(".unfinished")).unwrap().count();
    assert_eq!(left, 0);
    let content = store.get(&name("a")).await.unwrap();
    assert!(read(content).await.unwrap() == small);
    store.put(&name("b"), source(&data(1 << 20))).await.unwrap();
}
