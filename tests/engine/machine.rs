//! One server without the service.

use std::{
    env,
    error::Error as StdError,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    time::Duration,
};

use clouddb_engine::{
    Admin, Authority, Installation, InstanceSettings, Layout, MasterSecret,
    OPTIONS_ARGUMENT, PasswordHash, SERVER_NAME, Template, User, Values,
};
use clouddb_model::{InstanceId, Megabytes};
use clouddb_platform::{
    AddressPool, Fence, LocalPlatform, Owner, Process, Servers, Volumes,
    Workload,
};
use clouddb_tests::{Census, Network, eventually, login};
use mysql_async::Conn;
use slog::{Discard, Logger, o};
use tempfile::TempDir;

use crate::backups::MEMORY;

const CALL: Duration = Duration::from_secs(5);
/// The name in certificates.
const NAME: &str = "db.example.org";

/// A fence that always allows: no other process is there.
pub(crate) struct Alone;

impl Fence for Alone {
    async fn may_act(
        &self,
    ) -> Result<bool, Box<dyn StdError + Send + Sync + 'static>> {
        Ok(true)
    }
}

/// A machine with one server and addresses for more.
pub(crate) struct Machine {
    pub(crate) directory: TempDir,
    pub(crate) installation: Installation,
    pub(crate) platform: LocalPlatform,
    pub(crate) workload: Workload,
    pub(crate) address: Ipv4Addr,
    pub(crate) secret: MasterSecret,
    pub(crate) template: Template,
    authority: Authority,
    pool: AddressPool,
    _network: Network,
}

impl Machine {
    pub(crate) async fn new() -> Self {
        Self::below(&env::temp_dir(), Volumes::Watched).await
    }

    /// A machine whose files are in a directory below `place`.
    pub(crate) async fn below(place: &Path, volumes: Volumes) -> Self {
        let directory = tempfile::tempdir_in(place).unwrap();
        let root = directory.path();
        if LocalPlatform::is_privileged() {
            use std::{fs, os::unix::fs::PermissionsExt};
            let open = fs::Permissions::from_mode(0o711);
            fs::set_permissions(root, open).unwrap();
        }
        let prefix = env::var_os("CLOUDDB_MARIADB_PREFIX").map(PathBuf::from);
        let installation =
            Installation::discover(prefix.as_deref()).await.unwrap();
        // Another test may have made the template already.
        let templates = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let templates = templates.join("templates");
        let template =
            Template::ensure(&installation, &templates, None).await.unwrap();
        let secret =
            MasterSecret::load_or_create(&root.join("secret")).unwrap();
        let authority =
            Authority::load_or_create(&root.join("authority")).unwrap();
        let log = Logger::root(Discard, o!());
        let platform = LocalPlatform::open(
            &root.join("instances"),
            &root.join("locks"),
            Some(volumes),
            Servers {
                program: SERVER_NAME,
                option: OPTIONS_ARGUMENT,
                owners: 50_000..50_100,
            },
            &log,
        )
        .unwrap();
        let network = Network::take();
        let pool: AddressPool = network.pool().parse().unwrap();
        let address = pool.address(0).unwrap();
        let workload = workload(
            &installation,
            &template,
            &authority,
            &secret,
            &platform,
            address,
            0,
            false,
        );
        Self {
            directory,
            installation,
            platform,
            workload,
            address,
            secret,
            template,
            authority,
            pool,
            _network: network,
        }
    }

    /// Another server, and its address.
    pub(crate) fn another(&self, slot: u32) -> (Workload, Ipv4Addr) {
        self.place(slot, false)
    }

    /// A server that is to be a replica, and its address.
    pub(crate) fn replica(&self, slot: u32) -> (Workload, Ipv4Addr) {
        self.place(slot, true)
    }

    fn place(&self, slot: u32, is_replica: bool) -> (Workload, Ipv4Addr) {
        let address = self.pool.address(slot).unwrap();
        let workload = workload(
            &self.installation,
            &self.template,
            &self.authority,
            &self.secret,
            &self.platform,
            address,
            slot,
            is_replica,
        );
        (workload, address)
    }

    pub(crate) async fn start(&self) -> (Process, Admin) {
        self.platform.prepare(&self.workload, 1, &Alone).await.unwrap();
        self.run(&self.workload).await
    }

    /// The first server with settings of a customer.
    pub(crate) fn set_to(&self, values: Values) -> Workload {
        let id = self.workload.id;
        let settings = settings(id, self.address, false, values);
        let certificate = self.authority.issue(self.address.into(), NAME);
        let files = self.installation.configuration(
            &self.layout(&self.workload),
            &settings,
            &certificate.unwrap(),
            &self.secret,
        );
        let shown = files.into_iter().map(|f| (f.path, f.contents));
        Workload { shown: shown.collect(), ..self.workload.clone() }
    }

    /// Starts a server whose files exist.
    pub(crate) async fn run(&self, workload: &Workload) -> (Process, Admin) {
        let process = self.platform.start(workload, &Alone).await.unwrap();
        let layout = self.layout(workload);
        let (secret, id) = (&self.secret, workload.id);
        let admin = eventually("the server answers", async || {
            Admin::connect(&layout, secret, id, CALL).await.ok()
        })
        .await;
        (process, admin)
    }

    pub(crate) fn layout(&self, workload: &Workload) -> Layout {
        Layout::of(self.platform.directory(workload.id))
    }

    /// A connection of a user who can read the server's tables of users.
    pub(crate) async fn auditor(&self, admin: &mut Admin) -> Conn {
        let auditor = User {
            name: "auditor".into(),
            host: "%".into(),
            password: PasswordHash::of("audit"),
            databases: vec!["mysql".into()],
        };
        admin.ensure_user(&auditor).await.unwrap();
        let address = self.address.to_string();
        login(&address, "auditor", "audit", None).await.unwrap()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let data = self.directory.path();
        let census = Census::of(data, data);
        census.kill();
        census.unmount();
    }
}

fn settings(
    id: InstanceId,
    address: Ipv4Addr,
    is_replica: bool,
    values: Values,
) -> InstanceSettings {
    InstanceSettings {
        id,
        address: address.into(),
        port: 3306,
        memory: MEMORY,
        reserved: Megabytes(1024),
        is_replica,
        is_closed: is_replica,
        values,
    }
}

#[allow(clippy::too_many_arguments, reason = "a workload is made of much")]
fn workload(
    installation: &Installation,
    template: &Template,
    authority: &Authority,
    secret: &MasterSecret,
    platform: &LocalPlatform,
    address: Ipv4Addr,
    slot: u32,
    is_replica: bool,
) -> Workload {
    let id = InstanceId::random();
    let layout = Layout::of(platform.directory(id));
    let settings = settings(id, address, is_replica, Values::new());
    let certificate = authority.issue(address.into(), NAME).unwrap();
    let files =
        installation.configuration(&layout, &settings, &certificate, secret);
    let launch = installation.launch(&layout);
    let owner = if LocalPlatform::is_privileged() {
        Owner::User(50_000 + slot)
    } else {
        Owner::Caller
    };
    Workload {
        id,
        owner,
        volume: 1 << 30,
        memory: 1 << 30,
        template: (template.data().to_owned(), layout.data()),
        owned: layout.owned().into(),
        shown: files.into_iter().map(|f| (f.path, f.contents)).collect(),
        program: launch.program,
        arguments: launch.arguments,
        environment: launch.environment,
        log: launch.log,
    }
}
