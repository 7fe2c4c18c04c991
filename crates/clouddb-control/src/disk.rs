//! The disk and the memory of the machine: how much of them may be promised,
//! and what happens to customers' writes when the disk is almost full.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use clouddb_model::{Disk, FlavorId, Gigabytes};
use clouddb_objects::ObjectStore;
use clouddb_platform::LocalPlatform;
use clouddb_store::{Reader, Transaction};
use slog::{info, warn};

use crate::{
    Control, Error, Inner, Instance,
    operations::promised_flavors,
    tasks::{Period, Task, TaskError},
};

/// How often to look at the disk, and how often when little is left.
const EVERY: Duration = Duration::from_secs(1);
const OFTEN: Duration = Duration::from_millis(100);
/// Little is left below this many times the floor.
const NEAR: u64 = 8;
/// Without a setting: the part of the disk that stays free, and the most bytes.
const FLOOR_PART: u64 = 16;
const MOST_FLOOR: u64 = 4 << 30;
/// Customers may write again once this part of the floor is free in addition.
const MARGIN: u64 = 4;
/// The part of the floor that the service keeps for itself, and the most bytes.
const RESERVE_PART: u64 = 4;
const MOST_RESERVE: u64 = 64 << 20;

/// What a refusal says there is no room on.
pub(crate) const DISK: &str = "disk";
pub(crate) const STORE: &str = "store for backups and logs";

/// How much of the machine may be promised.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Overcommit {
    /// The size of all volumes together, in percent of the disk.
    pub disk: u32,
    /// The memory of all instances together, in percent of the machine's.
    pub memory: u32,
    /// How many bytes of the disk stay free. Without it, a part of the disk.
    pub floor: Option<u64>,
}

/// The machine's disk and memory, and how much of them was promised.
#[derive(Clone, Copy, Debug)]
pub struct Capacity {
    /// The disk.
    pub disk: Disk,
    /// With fewer bytes free, customers' writes are refused.
    pub floor: u64,
    /// Whether they are refused now.
    pub is_short: bool,
    /// The machine's memory in bytes.
    pub memory: u64,
    /// The sizes of all volumes together, in bytes.
    pub promised_disk: u64,
    /// The memory of all instances together, in bytes.
    pub promised_memory: u64,
}

/// What is asked for, in bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    /// The size of a volume.
    pub(crate) volume: u64,
    /// Memory.
    pub(crate) memory: u64,
    /// Room on the disk that is used at once.
    pub(crate) at_once: u64,
}

/// Whether customers' writes are refused because the disk is almost full.
#[derive(Debug, Default)]
pub(crate) struct Shortage(AtomicBool);

/// Looks at the disk.
pub(crate) struct WatchDisk {
    inner: Arc<Inner>,
    pause: Duration,
}

impl WatchDisk {
    pub(crate) fn new(inner: &Arc<Inner>) -> Self {
        Self { inner: Arc::clone(inner), pause: EVERY }
    }
}

impl Task for WatchDisk {
    const NAME: &'static str = "watch_disk";
    const FAILED: &'static str = "failed to look at the disk";

    fn period(&self) -> Period {
        Period::After(self.pause)
    }

    async fn run(&mut self) -> Result<(), TaskError> {
        // If the disk can't be measured, look again after the longer pause.
        self.pause = EVERY;
        self.pause = self.inner.look_at_disk().await?;
        Ok(())
    }
}

impl Overcommit {
    /// How many bytes of the disk are to stay free.
    fn floor(&self, disk: Disk) -> u64 {
        self.floor.unwrap_or((disk.size / FLOOR_PART).min(MOST_FLOOR))
    }
}

impl Control {
    /// The machine's disk and memory, and how much of them was promised.
    pub async fn capacity(&self) -> Result<Capacity, Error> {
        let inner = &self.inner;
        let disk = inner.parts.platform.disk().await?;
        let promised = inner.promised(&inner.parts.store).await?;
        Ok(Capacity {
            disk,
            floor: inner.settings.overcommit.floor(disk),
            is_short: inner.is_short(),
            memory: LocalPlatform::machine_memory(),
            promised_disk: promised.volume,
            promised_memory: promised.memory,
        })
    }

    /// Whether customers' writes are refused because the disk is almost full.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.inner.is_short()
    }
}

impl Inner {
    pub(crate) fn is_short(&self) -> bool {
        self.shortage.0.load(Ordering::Relaxed)
    }

    /// Finds out whether the disk is almost full. Returns the pause before the
    /// next look.
    async fn look_at_disk(&self) -> Result<Duration, Error> {
        let platform = &self.parts.platform;
        let disk = platform.disk().await?;
        let floor = self.settings.overcommit.floor(disk);
        let was_short = self.is_short();
        let margin = if was_short { floor / MARGIN } else { 0 };
        let is_short = disk.free < floor.saturating_add(margin);
        self.shortage.0.store(is_short, Ordering::Relaxed);
        if is_short != was_short {
            // The task that watches the volumes closes the servers to writes,
            // or opens them.
            self.grown.notify_one();
            let (free, size) = (disk.free, disk.size);
            if is_short {
                warn!(self.log, "the disk is almost full: customers' writes \
                    are refused"; "free" => free, "floor" => floor,
                    "size" => size);
            } else {
                info!(self.log, "the disk has room again"; "free" => free,
                    "floor" => floor, "size" => size);
            }
        }
        self.keep_some(disk, floor, is_short).await?;
        let is_near = disk.free < floor.saturating_mul(NEAR);
        Ok(if is_near { OFTEN } else { EVERY })
    }

    /// Reserves a part of the disk for the store and the service's other files.
    /// Releases it when next to nothing else is free.
    async fn keep_some(
        &self,
        disk: Disk,
        floor: u64,
        is_short: bool,
    ) -> Result<(), Error> {
        let platform = &self.parts.platform;
        let reserve = (floor / RESERVE_PART).min(MOST_RESERVE);
        let kept = platform.kept().await?;
        if is_short && disk.free < reserve && kept > 0 {
            platform.keep_free(0).await?;
            warn!(self.log, "the disk is full: what was kept for the service \
                itself is given up"; "bytes" => kept);
        }
        let enough = floor.saturating_add(floor / MARGIN);
        if disk.free >= enough.saturating_add(reserve) && kept != reserve {
            platform.keep_free(reserve).await?;
        }
        Ok(())
    }

    /// How many bytes of a disk may be used now.
    pub(crate) fn spare(&self, disk: Disk) -> u64 {
        disk.free.saturating_sub(self.settings.overcommit.floor(disk))
    }

    /// Refuses what there is no room for. The caller measured `disk` before the
    /// transaction, since a slow disk mustn't hold up other transactions.
    pub(crate) async fn admit(
        &self,
        transaction: &mut Transaction,
        disk: Disk,
        wanted: Wanted,
    ) -> Result<(), Error> {
        let refused = |what: &'static str, limit: u64, promised: u64| {
            warn!(self.log, "refused for want of room"; "of" => what,
                "limit" => limit, "promised" => promised,
                "wanted" => ?wanted);
            Err(Error::NoRoom(what))
        };
        let spare = self.spare(disk);
        let takes_disk = wanted.volume > 0;
        if takes_disk && wanted.at_once >= spare {
            return refused(DISK, spare, 0);
        }
        transaction.lock_cell(self.parts.cell).await?;
        let promised = self.promised(transaction).await?;
        let Overcommit { disk: of_disk, memory: of_memory, .. } =
            self.settings.overcommit;
        let most = part(disk.size, of_disk);
        let all = promised.volume.saturating_add(wanted.volume);
        if takes_disk && all > most {
            return refused(DISK, most, promised.volume);
        }
        let most = part(LocalPlatform::machine_memory(), of_memory);
        let all = promised.memory.saturating_add(wanted.memory);
        if wanted.memory > 0 && all > most {
            return refused("memory", most, promised.memory);
        }
        Ok(())
    }

    /// What all instances of the machine have, or are about to get.
    async fn promised(
        &self,
        reader: impl Into<Reader<'_>>,
    ) -> Result<Wanted, Error> {
        let (mut reader, cell) = (reader.into(), self.parts.cell);
        let placed = reader.placed(cell).await?;
        let flavors = promised_flavors(&mut reader, cell).await?;
        let mut promised = Wanted::default();
        for placed in placed {
            let memory = self.memory_of(placed.flavor);
            let all = memory.saturating_mul(placed.instances);
            promised.memory = promised.memory.saturating_add(all);
            promised.volume = promised.volume.saturating_add(placed.volumes);
        }
        for flavor in flavors {
            let memory = self.memory_of(flavor);
            promised.memory = promised.memory.saturating_add(memory);
        }
        Ok(promised)
    }

    pub(crate) fn memory_of(&self, flavor: FlavorId) -> u64 {
        self.settings.flavor(flavor).map_or(0, |flavor| flavor.ram.bytes())
    }

    /// How many bytes of the disk a copy of an instance takes: what the
    /// instance uses, or the size of its volume if that can't be measured.
    pub(crate) async fn copied(&self, instance: &Instance) -> u64 {
        let used = self.parts.platform.used(instance.id).await;
        used.unwrap_or(instance.volume.bytes())
    }

    /// Refuses to store more bytes than an object store has room for.
    pub(crate) async fn require_room_in(
        &self,
        objects: &ObjectStore,
        bytes: u64,
    ) -> Result<(), Error> {
        let found = objects.disk().await.map_err(Error::Objects)?;
        let Some(disk) = found else { return Ok(()) };
        let spare = self.spare(disk);
        if bytes <= spare {
            return Ok(());
        }
        warn!(self.log, "refused for want of room"; "of" => "store",
            "spare" => spare, "wanted" => bytes);
        Err(Error::NoRoom(STORE))
    }
}

/// What a new volume, or the growth of one, takes.
pub(crate) fn volume(size: Gigabytes) -> Wanted {
    Wanted { volume: size.bytes(), ..Wanted::default() }
}

fn part(of: u64, percent: u32) -> u64 {
    let whole = u128::from(of) * u128::from(percent) / 100;
    u64::try_from(whole).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_floor_is_a_part_of_a_small_disk() {
        let any = Overcommit { disk: 100, memory: 100, floor: None };
        let floor = |size| any.floor(Disk { device: 1, size, free: 0 });
        assert_eq!(floor(1600), 100);
        assert_eq!(floor(1 << 50), MOST_FLOOR);
        let set = Overcommit { floor: Some(7), ..any };
        assert_eq!(set.floor(Disk { device: 1, size: 1600, free: 0 }), 7);
        assert_eq!(part(1000, 250), 2500);
        assert_eq!(part(u64::MAX, 200), u64::MAX);
    }
}
