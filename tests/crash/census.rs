//! Compares what is on the machine and in the store with what should be there,
//! after all work has ended.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use clouddb_model::{AccountId, BackupStatus, InstanceStatus};
use clouddb_store::{BackupFilter, BackupMarker, Instance, Replicas, Store};
use clouddb_tests::Census;

use crate::{
    copies,
    finding::Finding,
    logs,
    site::{Site, names},
};

/// What a data directory contains, whatever it was used for.
const DATA: [&str; 16] = [
    "authority",
    "backup.key",
    "backups",
    "cell",
    "credentials.json",
    "format",
    "generation",
    "generation.lock",
    "instances",
    "lock",
    "locks",
    "regions",
    "secret",
    "servers",
    "starting",
    "templates",
];
/// What the directory of an instance contains.
const INSTANCE: [&str; 9] = [
    "backup.cnf",
    "binlog",
    "init.sql",
    "instance.json",
    "my.cnf",
    "run",
    "tls",
    "tmp",
    "volume",
];
/// What it contains as well if the volume is mounted.
const IMAGES: [&str; 2] = ["tmp.xfs", "volume.xfs"];
/// What a volume contains.
const VOLUME: [&str; 2] = ["data", "files"];
/// What a mounted volume contains as well.
const RESERVE: &str = "reserve";
/// The log line of a server that doesn't limit memory.
const UNLIMITED: &str = "the memory of instances isn't limited";

/// Finds whatever is there and shouldn't be, or is missing.
pub(crate) async fn take(site: &Site) -> Result<(), Finding> {
    let store = site.server.store().await;
    let taken = compare(site, &store).await;
    store.close().await;
    match taken {
        Ok(found) if found.is_empty() => Ok(()),
        Ok(found) => Err(Finding::Leaked(found.join("; "))),
        Err(error) => Err(Finding::Failed(format!("the store: {error}"))),
    }
}

async fn compare(
    site: &Site,
    store: &Store,
) -> Result<Vec<String>, clouddb_store::Error> {
    let account = AccountId::new(site.account().as_str());
    let instances =
        store.instances(&account, Replicas::Included, None, u32::MAX).await?;
    let instances: Vec<Instance> =
        instances.into_iter().map(|it| it.instance).collect();
    let mut found = Vec::new();
    let mut expect = |what: &str, is: String, should: String| {
        if is != should {
            found.push(format!("{what}: {is} and not {should}"));
        }
    };

    let standings = store.standings(site.server.cell(), &["save_logs"]).await?;
    let busy = standings.iter().filter(|standing| standing.busy).count();
    expect("busy instances", busy.to_string(), "0".into());
    let rows = standings.len().to_string();
    expect("rows", rows, instances.len().to_string());
    let usage = store.usage(&account).await?;
    let volumes: u32 = instances.iter().map(|i| i.volume.0).sum();
    let should = format!("{} instances, {volumes} GB", instances.len());
    let is = format!("{} instances, {} GB", usage.instances, usage.volumes);
    expect("usage", is, should);

    let census = site.server.census();
    let ids: BTreeSet<String> =
        instances.iter().map(|i| i.id.to_string()).collect();
    let directories: BTreeSet<String> =
        census.directories.iter().cloned().collect();
    let list = |set: &BTreeSet<String>| format!("{set:?}");
    expect("directories", list(&directories), list(&ids));
    let active: Vec<&Instance> = instances
        .iter()
        .filter(|i| i.status == InstanceStatus::Active)
        .collect();
    let owners = owners(&census);
    let expected: BTreeSet<String> = active
        .iter()
        .map(|i| i.owner.unwrap_or_else(caller).to_string())
        .collect();
    expect("owners of processes", list(&owners), list(&expected));
    let processes = census.processes.len().to_string();
    expect("processes", processes, active.len().to_string());
    for instance in &instances {
        let address = instance.address.to_string();
        let should = instance.status == InstanceStatus::Active;
        let listens = Census::listens(&address).to_string();
        expect("listeners", listens, should.to_string());
        let id = instance.id.to_string();
        let directory = site.server.data().join("instances").join(id);
        let mut should = INSTANCE.to_vec();
        if is_mounted(&directory) {
            should.extend(IMAGES);
            should.sort_unstable();
        }
        let files = format!("{:?}", names(&directory));
        expect("files of an instance", files, format!("{should:?}"));
        let files = format!("{:?}", names(&directory.join("volume")));
        let mut should = VOLUME.to_vec();
        if is_mounted(&directory) {
            should.push(RESERVE);
        }
        expect("files of a volume", files, format!("{should:?}"));
    }
    backups(site, store, &mut expect).await?;
    data_directory(site, &mut expect);
    Ok(found)
}

/// A completed backup has its data and its manifest; other backups have no
/// objects.
async fn backups(
    site: &Site,
    store: &Store,
    expect: &mut impl FnMut(&str, String, String),
) -> Result<(), clouddb_store::Error> {
    let account = AccountId::new(site.account().as_str());
    let (filter, start) = (BackupFilter::default(), BackupMarker::Start);
    let backups = store.backups(&account, filter, start, u32::MAX).await?;
    let settled = [BackupStatus::Completed, BackupStatus::Failed];
    let unsettled: Vec<_> =
        backups.iter().filter(|b| !settled.contains(&b.status)).collect();
    expect("unsettled backups", format!("{unsettled:?}"), "[]".into());
    let completed = backups.iter().filter_map(|b| b.completion.as_ref());
    let mut should: Vec<String> = completed
        .flat_map(|done| {
            let data = done.location.rsplit('/').next();
            let manifest = done.manifest.rsplit('/').next();
            [data, manifest].map(|name| name.unwrap_or_default().to_owned())
        })
        .collect();
    should.sort();
    let directory = site.server.data().join("backups");
    let mut stored = names(&directory.join(account.as_str()));
    stored.sort();
    expect("objects", format!("{stored:?}"), format!("{should:?}"));
    let unfinished = names(&directory.join(".unfinished"));
    expect("unfinished objects", format!("{unfinished:?}"), "[]".into());
    // The scenario that saved logs or made a copy has removed them.
    let logs = format!("{:?}", logs::objects(site));
    expect("logs", logs, "[]".into());
    let copies = format!("{:?}", copies::objects(site));
    expect("objects in other regions", copies, "[]".into());
    Ok(())
}

fn data_directory(site: &Site, expect: &mut impl FnMut(&str, String, String)) {
    let data = site.server.data();
    let mut files = names(&data);
    files.retain(|name| !name.starts_with("store.sqlite"));
    expect("data directory", format!("{files:?}"), format!("{DATA:?}"));
    let servers = names(&data.join("servers")).len();
    expect("processes of the service", servers.to_string(), "1".into());
    let templates = names(&data.join("templates")).len();
    expect("templates", templates.to_string(), "2".into());
    let instances = data.join("instances");
    let census = site.server.census();
    let known = names(&instances).into_iter().map(|id| instances.join(id));
    let mounted = known.filter(|it| is_mounted(it));
    let mounts = mounted.flat_map(|it| ["tmp", "volume"].map(|at| it.join(at)));
    let should: BTreeSet<PathBuf> = mounts.collect();
    let is: BTreeSet<PathBuf> = census.mounts.into_iter().collect();
    expect("mounts", format!("{is:?}"), format!("{should:?}"));
    let images = should.iter().map(|at| at.with_extension("xfs"));
    let should: Vec<PathBuf> = images.collect();
    let mut is = census.devices;
    is.sort();
    expect("devices", format!("{is:?}"), format!("{should:?}"));
    groups(site, expect);
    expect("litter", format!("{:?}", site.litter()), "[]".into());
}

/// Either every instance has a control group or none has. Deleted instances
/// have none. Groups of other servers don't count: this server's log doesn't
/// name them.
fn groups(site: &Site, expect: &mut impl FnMut(&str, String, String)) {
    let log = site.server.log();
    // Reads the log only once: it is long, and there are groups of other
    // servers.
    let own: HashSet<&str> = log.split('"').collect();
    let mut is = Census::limited();
    is.retain(|id| own.contains(id.as_str()));
    let there = site.server.census().directories;
    let mut should: BTreeSet<String> = there.into_iter().collect();
    if log.contains(UNLIMITED) {
        should.clear();
    }
    expect("control groups", format!("{is:?}"), format!("{should:?}"));
}

fn is_mounted(instance: &Path) -> bool {
    instance.join(IMAGES[1]).exists()
}

fn owners(census: &Census) -> BTreeSet<String> {
    let processes = census.processes.iter();
    let owners = processes.filter_map(|id| {
        let metadata = fs::metadata(format!("/proc/{id}")).ok()?;
        Some(metadata.uid().to_string())
    });
    owners.collect()
}

fn caller() -> u32 {
    rustix::process::geteuid().as_raw()
}
