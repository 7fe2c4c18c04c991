//! A server that is run by hand.

use std::{
    env, fs,
    net::Ipv4Addr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use clouddb_engine::{
    Admin, Authority, Installation, InstanceSettings, Layout, MasterSecret,
    Template, Values,
};
use clouddb_model::{InstanceId, Megabytes};
use clouddb_tests::{Network, PATIENCE};
use rustix::process::{Pid, Signal, kill_process};
use tokio::time::sleep;

/// The memory of the smallest flavor.
pub(crate) const MEMORY: Megabytes = Megabytes(512);

/// A server with the same options as an instance's. It runs as the user of the
/// benchmark, and without any step that isn't necessary.
pub(crate) struct ByHand {
    pub(crate) installation: Installation,
    pub(crate) template: Template,
    pub(crate) layout: Layout,
    secret: MasterSecret,
    id: InstanceId,
    /// Removed with its contents at the end.
    _directory: tempfile::TempDir,
    _network: Network,
}

impl ByHand {
    /// A server without data.
    pub(crate) async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let prefix = env::var_os("CLOUDDB_MARIADB_PREFIX").map(PathBuf::from);
        let installation =
            Installation::discover(prefix.as_deref()).await.unwrap();
        let templates = root.join("templates");
        let template =
            Template::ensure(&installation, &templates, None).await.unwrap();
        let secret =
            MasterSecret::load_or_create(&root.join("secret")).unwrap();
        let authority =
            Authority::load_or_create(&root.join("authority")).unwrap();
        let network = Network::take();
        let address = network.pool().replace(".0/25", ".1");
        let address: Ipv4Addr = address.parse().unwrap();
        let layout = Layout::of(root.join("instance"));
        let id = InstanceId::random();
        let settings = InstanceSettings {
            id,
            address: address.into(),
            port: 3306,
            memory: MEMORY,
            reserved: MEMORY,
            is_replica: false,
            is_closed: false,
            values: Values::new(),
        };
        let certificate =
            authority.issue(address.into(), &address.to_string()).unwrap();
        for owned in layout.owned() {
            fs::create_dir_all(owned).unwrap();
        }
        for file in installation.configuration(
            &layout,
            &settings,
            &certificate,
            &secret,
        ) {
            fs::create_dir_all(file.path.parent().unwrap()).unwrap();
            fs::write(file.path, file.contents).unwrap();
        }
        Self {
            installation,
            template,
            layout,
            secret,
            id,
            _directory: directory,
            _network: network,
        }
    }

    /// Copies the template, as the data of a new server.
    pub(crate) fn copy_template(&self) {
        let mut copy = Command::new("cp");
        copy.arg("--archive").arg(self.template.data());
        assert!(copy.arg(self.layout.data()).status().unwrap().success());
    }

    /// Starts the server on its data, and waits for the answer to the first
    /// query.
    pub(crate) async fn start(&self) -> Started<'_> {
        let began = Instant::now();
        let mut server = self.launch();
        let call = Duration::from_secs(5);
        let admin = loop {
            let connecting =
                Admin::connect(&self.layout, &self.secret, self.id, call);
            if let Ok(admin) = connecting.await {
                break admin;
            }
            assert!(server.try_wait().unwrap().is_none(), "it ended");
            assert!(began.elapsed() < PATIENCE, "it doesn't answer");
            // The time is measured to the millisecond.
            sleep(Duration::from_millis(1)).await;
        };
        Started { by_hand: self, server, admin }
    }

    fn launch(&self) -> Child {
        let launch = self.installation.launch(&self.layout);
        let mut command = Command::new(launch.program);
        command.args(launch.arguments).envs(launch.environment);
        if rustix::process::geteuid().is_root() {
            command.arg("--user=root");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(Stdio::null()).spawn().unwrap()
    }
}

/// A running server.
pub(crate) struct Started<'a> {
    by_hand: &'a ByHand,
    server: Child,
    pub(crate) admin: Admin,
}

impl<'a> Started<'a> {
    /// Another connection of the administrator.
    pub(crate) async fn log_in(&self, call: Duration) -> Admin {
        let ByHand { layout, secret, id, .. } = self.by_hand;
        Admin::connect(layout, secret, *id, call).await.unwrap()
    }

    /// Shuts the server down and starts it again.
    pub(crate) async fn restart(mut self) -> Started<'a> {
        self.admin.close().await.unwrap();
        let id = Pid::from_child(&self.server);
        kill_process(id, Signal::TERM).unwrap();
        self.server.wait().unwrap();
        self.by_hand.start().await
    }

    /// Kills the server and removes its data.
    pub(crate) async fn remove(mut self) {
        self.admin.close().await.unwrap();
        self.server.kill().unwrap();
        self.server.wait().unwrap();
        fs::remove_dir_all(self.by_hand.layout.data()).unwrap();
    }
}
