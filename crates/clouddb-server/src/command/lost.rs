//! Commands for data that was set aside because the store didn't know it, and
//! for accepting an older store.
//!
//! They work on the store and the data directory. The service may run
//! meanwhile, except while a store is accepted.

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use clouddb_control::{Description, Site};
use clouddb_model::InstanceId;
use clouddb_platform::{LocalPlatform, Lost};
use clouddb_store::{Address, Store};
use rustix::{fs::Mode, process::umask};
use serde_json::json;
use slog::{Discard, Logger, o};

use super::{Common, StoreArgument, print};
use crate::{
    Configuration,
    data_directory::{self, DataDirectory, Sharing},
};

#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: Action,
}

/// The data directory and the store.
#[derive(Args)]
pub(super) struct Place {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    store: StoreArgument,
}

#[derive(Subcommand)]
enum Action {
    /// Print what was set aside, one instance a line, as JSON.
    List,
    /// Make an instance of data that was set aside. The instance has its data
    /// and the status ERROR, and is protected from being deleted; restart it to
    /// bring it back. The service itself gives back data that the store does
    /// know.
    GiveBack {
        /// The id of the instance.
        id: InstanceId,
        #[command(flatten)]
        described: Described,
    },
    /// Remove the data that was set aside, for good.
    Remove {
        /// The id of the instance.
        id: InstanceId,
    },
}

/// What the instance is like. Needed where the data has no description;
/// replaces the description otherwise.
#[derive(Args)]
struct Described {
    /// The account that it belongs to.
    #[arg(long)]
    account: Option<String>,
    /// Its name.
    #[arg(long)]
    name: Option<String>,
    /// The id of its flavor.
    #[arg(long)]
    flavor: Option<u32>,
    /// The size of its volume in gigabytes.
    #[arg(long)]
    volume: Option<u32>,
    /// The version of its database, such as 10.11.
    #[arg(long)]
    version: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    within(async || {
        let site = arguments.place.site().await?;
        let done = act(&arguments.action, &site).await;
        site.store.close().await;
        done
    })
}

/// Accepts a store that is older than what the data directory has seen.
pub(super) fn accept_store(place: &Place) -> anyhow::Result<()> {
    within(async || {
        // No service may use the store meanwhile.
        let path = place.configuration()?.data_directory()?;
        let _own = DataDirectory::open(&path, Sharing::Alone)?;
        let site = place.site().await?;
        let accepted = site.accept_store().await;
        site.store.close().await;
        print(if accepted? {
            "The store is accepted. What it doesn't know will be set aside.\n"
        } else {
            "The store isn't older than what the data directory has seen.\n"
        })
    })
}

fn within(
    work: impl AsyncFnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    // Files that are written here are for their owner only.
    umask(Mode::RWXG | Mode::RWXO);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(work())
}

impl Place {
    fn configuration(&self) -> anyhow::Result<Configuration> {
        let mut configuration = self.common.configuration()?;
        self.store.set(&mut configuration)?;
        Ok(configuration)
    }

    async fn site(&self) -> anyhow::Result<Site> {
        let configuration = self.configuration()?;
        let settings = configuration.settings()?;
        let path = configuration.data_directory()?;
        let directory = DataDirectory::find(&path)?;
        let address = configuration
            .store_address()?
            .unwrap_or_else(|| Address::Sqlite(data_directory::store(&path)));
        if let Address::Sqlite(path) = &address {
            ensure!(
                path.exists(),
                "there is no {}; was the service started?",
                path.display()
            );
        }
        let (store, cell) = (Store::open(&address).await?, directory.cell()?);
        ensure!(
            store.knows_cell(cell).await?,
            "{address} is the store of another data directory"
        );
        let volumes = configuration.instances.volumes.map(Into::into);
        let platform = LocalPlatform::open(
            &directory.instances(),
            &directory.locks(),
            volumes,
            configuration.servers(),
            &Logger::root(Discard, o!()),
        )?;
        Ok(Site {
            store,
            cell,
            mark: directory.mark(),
            platform,
            addresses: settings.addresses,
            first_owner: settings.first_owner,
            flavors: settings.flavors.iter().map(|it| it.id).collect(),
        })
    }
}

async fn act(action: &Action, site: &Site) -> anyhow::Result<()> {
    match action {
        Action::List => site.lost().await?.iter().try_for_each(show),
        Action::GiveBack { id, described } => {
            let lost = find(site, *id).await?;
            let description = described.or_written(&lost);
            let instance = site.give_back(&lost, description).await?;
            let follows = match instance.source {
                Some(source) => format!(" and follows {source}"),
                None if described_source(&lost) => {
                    " and follows nobody any more".into()
                }
                None => String::new(),
            };
            print(&format!(
                "{} of account {} is {}{follows}; restart it to have its \
                 database back\n",
                instance.id, instance.account, instance.status
            ))
        }
        Action::Remove { id } => {
            let lost = find(site, *id).await?;
            Ok(site.remove(&lost).await?)
        }
    }
}

/// Whether what was set aside followed another instance.
fn described_source(lost: &Lost) -> bool {
    Description::read(lost).source.is_some()
}

/// The copy of an instance's data that was set aside last.
async fn find(site: &Site, id: InstanceId) -> anyhow::Result<Lost> {
    let found = site.lost().await?.into_iter().rfind(|lost| lost.id == id);
    match found {
        Some(lost) => Ok(lost),
        None => bail!("nothing was set aside of {id}"),
    }
}

fn show(lost: &Lost) -> anyhow::Result<()> {
    let since = i64::try_from(lost.since).ok();
    let since = since.and_then(|it| DateTime::<Utc>::from_timestamp(it, 0));
    let since = since.context("a moment that there isn't")?;
    let shown = json!({
        "id": lost.id.to_string(),
        "since": since.to_rfc3339(),
        "kept_until": lost.term,
        "place": lost.place.display().to_string(),
        "was": Description::read(lost),
    });
    print(&format!("{shown}\n"))
}

impl Described {
    fn or_written(&self, lost: &Lost) -> Description {
        let said = Description {
            account: self.account.clone(),
            name: self.name.clone(),
            flavor: self.flavor,
            volume: self.volume,
            version: self.version.clone(),
            source: None,
        };
        said.or(Description::read(lost))
    }
}
