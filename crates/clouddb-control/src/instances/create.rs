use std::{fmt, net::SocketAddrV4};

use clouddb_model::{
    AccountId, DataStatus, FlavorId, Gigabytes, IncarnationId, InstanceId,
    InstanceStatus,
};
use clouddb_platform::{LocalPlatform, Owner, Place};
use clouddb_store::{Applied, Configuration, Placement};
use slog::warn;

use super::{Instance, NewLifetime, basis::Basis};
use crate::{
    Answer, Control, Datastore, Error, Inner, Invalid,
    configurations::lock,
    databases,
    disk::Wanted,
    engines::is_part_of,
    operations::{chain, create_instance::Contents},
    users,
};

const MISSING: &str = "is missing and required";

/// An instance to make.
#[derive(Clone, Debug)]
pub struct NewInstance {
    /// Its name; without one, its id.
    pub name: Option<String>,
    /// What it starts from, and its flavor.
    pub origin: Origin,
    /// The size of its volume; without one, the source's.
    pub volume: Option<Gigabytes>,
    /// The kind of database, in any case; without one, the default.
    pub datastore: Option<String>,
    /// The version of that; without one, the default.
    pub datastore_version: Option<String>,
    /// The id of the configuration group to attach.
    pub configuration: Option<String>,
    /// How long it stays.
    pub lifetime: NewLifetime,
    /// The databases to make.
    pub databases: Vec<NewDatabase>,
    /// The users to make.
    pub users: Vec<NewUser>,
}

/// What an instance starts from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// An empty data directory.
    Fresh {
        /// The flavor.
        flavor: FlavorId,
    },
    /// Another instance; the new one is its replica.
    Replica {
        /// The id of that instance.
        source: String,
        /// The flavor; without one, the source's.
        flavor: Option<FlavorId>,
    },
    /// Another instance; the new one is its replica of a newer version.
    Upgrade {
        /// The id of that instance.
        source: String,
    },
    /// A backup.
    Restore {
        /// The id of the backup.
        backup: String,
        /// The flavor.
        flavor: FlavorId,
    },
}

/// A database to make.
#[derive(Clone, Debug)]
pub struct NewDatabase {
    /// Its name.
    pub name: String,
    /// Its character set, in any case.
    pub character_set: String,
    /// Its collation, in any case; without one, the character set's default.
    pub collate: Option<String>,
}

/// A user to make.
#[derive(Clone)]
pub struct NewUser {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
    /// The host that the user may connect from.
    pub host: String,
    /// The databases that the user gets all rights on. The request creates
    /// them, or the backup contains them.
    pub databases: Vec<String>,
}

impl fmt::Debug for NewUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewUser")
            .field("name", &self.name)
            .field("host", &self.host)
            .field("databases", &self.databases)
            .finish_non_exhaustive()
    }
}

/// A checked request, with defaults filled in.
struct Checked {
    flavor: FlavorId,
    volume: Gigabytes,
    datastore: Datastore,
    contents: Contents,
}

impl Control {
    /// Stores a new instance and starts to build it. Stores the answer in the
    /// same transaction.
    pub async fn create_instance(
        &self,
        account: &AccountId,
        request: NewInstance,
        answer: Option<Answer<'_, Instance>>,
    ) -> Result<Instance, Error> {
        let basis = self.basis(account, &request.origin).await?;
        let Checked { flavor, volume, datastore, contents } =
            self.check(&request, &basis)?;
        let configuration = match &request.configuration {
            Some(group) => {
                let version = &datastore.version;
                Some(self.attachable(account, group, version).await?)
            }
            None => basis.configuration(&datastore),
        };
        let (inner, settings) = (&self.inner, &self.inner.settings);
        let (cell, id) = (inner.parts.cell, InstanceId::random());

        let wanted = Wanted {
            volume: volume.bytes(),
            memory: inner.memory_of(flavor),
            at_once: basis.takes(inner).await,
        };
        let disk = inner.parts.platform.disk().await?;

        let mut transaction = inner.parts.store.begin().await?;
        basis.lock(&mut transaction).await?;
        let configuration = match configuration {
            Some(id) => Some(lock(&mut transaction, id).await?),
            None => None,
        };
        transaction.take_usage(account, volume, &settings.quota).await?;
        let (slot, taken) = transaction
            .take_slot(cell, |slot| inner.placement(id, slot))
            .await?;
        let taken = taken?;
        inner.require_newest_in(&mut transaction).await?;
        inner.admit(&mut transaction, disk, wanted).await?;
        let instance = Instance {
            id,
            account: account.clone(),
            name: request.name.unwrap_or_else(|| id.to_string()),
            status: InstanceStatus::Build,
            fault: None,
            setback: None,
            shortage: None,
            flavor,
            volume,
            datastore: datastore.kind,
            datastore_version: datastore.version,
            cell,
            slot,
            address: *taken.place.address.ip(),
            owner: taken.owner(),
            incarnation: IncarnationId::random(),
            data: DataStatus::Unfinished,
            backup: basis.backup(),
            source: basis.source(),
            lifetime: request
                .lifetime
                .of_new(settings.deletion_protection, transaction.now())?,
            configuration: configuration.as_ref().map(|group| group.id),
            applied: configuration.map_or_else(Applied::default, at_first),
            created: transaction.now(),
            updated: transaction.now(),
        };
        transaction.insert_instance(&instance).await?;
        let building = basis.kind().with(&instance, &contents);
        building.begin(inner, &mut transaction).await?;
        inner.answer(transaction, answer, &instance).await?;
        taken.keep();
        Ok(instance)
    }

    /// Checks all of a request that doesn't depend on the store's state.
    fn check(
        &self,
        request: &NewInstance,
        basis: &Basis,
    ) -> Result<Checked, Error> {
        let flavor = match &request.origin {
            Origin::Fresh { flavor } | Origin::Restore { flavor, .. } => {
                Some(*flavor)
            }
            Origin::Replica { flavor, .. } => *flavor,
            Origin::Upgrade { .. } => None,
        };
        let flavor = flavor.or(basis.flavor());
        let known = flavor.and_then(|id| self.inner.settings.flavor(id));
        let Some(flavor) = known else {
            let rule = match flavor {
                Some(flavor) => format!("there is no flavor {flavor}"),
                None => MISSING.into(),
            };
            return Err(Invalid::new("/flavorRef", rule).into());
        };
        let Some(volume) = request.volume.or(basis.volume()) else {
            return Err(Invalid::new("/volume", MISSING).into());
        };
        let own = basis.datastore_version();
        let version = match request.datastore {
            None => request.datastore_version.as_deref().or(own),
            Some(_) => request.datastore_version.as_deref(),
        };
        // An instance that is made from a backup or a source gets that version,
        // even if newer ones fit.
        let version = match (version, own) {
            (Some(part), Some(own)) if is_part_of(part, own) => Some(own),
            (version, _) => version,
        };
        let engine = self.datastore(request.datastore.as_deref(), version)?;
        let datastore = engine.datastore();
        basis.check(request, flavor, volume, &datastore)?;
        let contents = Contents {
            databases: databases::resolve(engine, &request.databases)?,
            users: users::resolve(&request.users)?,
        };
        users::require_databases(&request.users, |name| {
            request.databases.iter().any(|made| made.name == name)
                || basis.has_database(name)
        })?;
        Ok(Checked { flavor: flavor.id, volume, datastore, contents })
    }
}

/// A place that is taken for a new instance, and left again when this is
/// dropped without [`Self::keep`]. If the instance exists after all, the
/// reconciler takes the place again.
struct Taken<'a> {
    inner: &'a Inner,
    id: InstanceId,
    place: Place,
    is_kept: bool,
}

impl Taken<'_> {
    fn keep(mut self) {
        self.is_kept = true;
    }

    fn owner(&self) -> Option<u32> {
        match self.place.owner {
            Owner::User(id) => Some(id),
            Owner::Caller => None,
        }
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if self.is_kept {
            return;
        }
        let left = self.inner.parts.platform.leave(self.id, self.place);
        if let Err(failure) = left {
            warn!(self.inner.log, "a place is kept that nobody has";
                "instance" => self.id.to_string(), "cause" => chain(&failure));
        }
    }
}

impl Inner {
    /// Takes the place of a slot for an instance, if it is free.
    fn placement(
        &self,
        id: InstanceId,
        slot: u32,
    ) -> Placement<Result<Taken<'_>, Error>> {
        let (settings, platform) = (&self.settings, &self.parts.platform);
        let Some(address) = settings.addresses.address(slot) else {
            return Placement::Nowhere;
        };
        if !platform.is_free(address, settings.port) {
            return Placement::Occupied;
        }
        let owner = if LocalPlatform::is_privileged() {
            Owner::User(settings.first_owner + slot)
        } else {
            Owner::Caller
        };
        let address = SocketAddrV4::new(address, settings.port);
        let place = Place { address, owner };
        match platform.take(id, place) {
            Ok(true) => Placement::Here(Ok(Taken {
                inner: self,
                id,
                place,
                is_kept: false,
            })),
            Ok(false) => Placement::Occupied,
            Err(failure) => Placement::Here(Err(failure.into())),
        }
    }
}

/// The state of a group's settings in an instance that isn't built yet.
fn at_first(configuration: Configuration) -> Applied {
    Applied {
        seen: configuration.settings.clone(),
        settings: configuration.settings,
        ..Applied::default()
    }
}
