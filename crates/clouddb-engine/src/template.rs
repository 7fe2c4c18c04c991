use std::{
    fs::{self, File, TryLockError},
    io::ErrorKind::TimedOut,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use sha2::{Digest, Sha256};
use tokio::{
    io::AsyncWriteExt,
    process::Command,
    time::{sleep, timeout},
};

use crate::{Collations, Error, Installation, Parameters, Zones, files};

/// The scripts of a server that create its system tables, in the order in which
/// its own installer runs them, without the prefix of most names.
const SCRIPTS: [&str; 6] = [
    "system_tables.sql",
    "performance_tables.sql",
    "system_tables_data.sql",
    "fill_help_tables.sql",
    "maria_add_gis_sp_bootstrap.sql",
    "sys_schema.sql",
];
/// That prefix: newer versions have the second.
const BEGINNINGS: [&str; 3] = ["", "mariadb_", "mysql_"];

/// Goes before the scripts; a bootstrapping server reads one statement a line.
const PROLOGUE: &str = "CREATE DATABASE IF NOT EXISTS mysql;\n\
     USE mysql;\n\
     SET @auth_root_socket = NULL;\n";

/// Goes after the scripts: removes the accounts that the scripts create for
/// people, since every instance gets its own.
const EPILOGUE: &str = "FLUSH PRIVILEGES;\n\
     DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';\n\
     DELETE FROM mysql.proxies_priv;\n";

/// Versions from 11.5 on have other default collations, in a variable that
/// older ones don't know. The API promises those of the character sets
/// themselves.
const OWN_COLLATIONS: &str = "--loose-character-set-collations=";

/// Makes the server write a list of its collations.
const LIST_COLLATIONS: &str = "SELECT FULL_COLLATION_NAME, CHARACTER_SET_NAME, IS_DEFAULT \
     FROM information_schema.COLLATION_CHARACTER_SET_APPLICABILITY \
     ORDER BY FULL_COLLATION_NAME INTO OUTFILE ";

/// Makes the server write a list of its variables.
const LIST_PARAMETERS: &str = "SELECT VARIABLE_NAME, VARIABLE_SCOPE, VARIABLE_TYPE, \
     NUMERIC_MIN_VALUE, NUMERIC_MAX_VALUE, ENUM_VALUE_LIST, \
     READ_ONLY, COMMAND_LINE_ARGUMENT \
     FROM information_schema.SYSTEM_VARIABLES \
     ORDER BY VARIABLE_NAME INTO OUTFILE ";

/// How long making a template may take. On an idle machine it takes 1 s.
const MAKING: Duration = Duration::from_mins(2);
/// How often to try the lock while another process makes a template.
const LOOK_EVERY: Duration = Duration::from_millis(20);

const DATA: &str = "data";
const COLLATIONS: &str = "collations.tsv";
const PARAMETERS: &str = "parameters.tsv";
/// The statements at a server's start that write that list.
const LIST: &str = "parameters.sql";
/// Relative to the data directory: a socket's address may be too short for a
/// longer path.
const SOCKET: &str = "--socket=../mariadbd.sock";
/// Options of every server that makes a template.
const OPTIONS: [&str; 8] = [
    "--enforce-storage-engine=",
    "--max-allowed-packet=8M",
    "--net-buffer-length=16K",
    "--innodb-buffer-pool-size=32M",
    // Instances grow it to the size of their flavor when they start.
    "--innodb-log-file-size=4M",
    "--log-warnings=0",
    "--silent-startup",
    // Instances have nothing to load.
    "--innodb-buffer-pool-dump-at-shutdown=OFF",
];

/// A data directory right after the installation of a server, which is copied
/// for new instances, and lists that the server wrote about itself.
#[derive(Clone, Debug)]
pub struct Template {
    data: PathBuf,
    collations: Collations,
    parameters: Parameters,
    zones: Option<Zones>,
}

impl Template {
    /// Finds the template of an installation in a directory of templates, or
    /// makes it, with the given time zones. Making it takes about 1 s. A crash
    /// meanwhile leaves nothing that would be taken for a template. Several
    /// processes may share the directory: one makes the template, and the
    /// others wait.
    pub async fn ensure(
        installation: &Installation,
        templates: &Path,
        zones: Option<&Zones>,
    ) -> Result<Self, Error> {
        let directory = templates.join(name(installation, zones));
        if !directory.exists() {
            make_alone(installation, templates, &directory, zones).await?;
        }
        let collations = Collations::read(&directory.join(COLLATIONS))?;
        let list = directory.join(PARAMETERS);
        let parameters = Parameters::read(&list, collations.clone())?;
        let zones = zones.cloned();
        Ok(Self { data: directory.join(DATA), collations, parameters, zones })
    }

    /// The directory to copy.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The character sets and collations of the server.
    #[must_use]
    pub fn collations(&self) -> &Collations {
        &self.collations
    }

    /// The time zones for its servers, if there are any.
    #[must_use]
    pub fn zones(&self) -> Option<&Zones> {
        self.zones.as_ref()
    }

    /// The parameters of the server.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }
}

/// A name that depends on the server, the time zones, and the constants of this
/// module.
fn name(installation: &Installation, zones: Option<&Zones>) -> String {
    let mut digest = Sha256::new();
    let own =
        [PROLOGUE, EPILOGUE, OWN_COLLATIONS, LIST_COLLATIONS, LIST_PARAMETERS];
    for part in own.iter().chain(&SCRIPTS).chain(&OPTIONS) {
        digest.update(part.as_bytes());
    }
    digest.update(zones.map_or("", Zones::revision).as_bytes());
    let revision = &hex::encode(digest.finalize())[..8];
    format!("mariadb-{}-{revision}", installation.version())
}

/// Makes a template, or waits until another process has made it.
async fn make_alone(
    installation: &Installation,
    templates: &Path,
    directory: &Path,
    zones: Option<&Zones>,
) -> Result<(), Error> {
    fs::create_dir_all(templates).map_err(Error::file("make", templates))?;
    let _lock = lock(templates, MAKING + MAKING).await?;
    if directory.exists() {
        return Ok(());
    }
    let unfinished = templates.join("unfinished");
    // A server that hangs is killed, and other processes get the lock.
    let made = timeout(MAKING, make(installation, &unfinished, zones)).await;
    made.map_err(|_| Error::file("make", directory)(TimedOut.into()))??;
    files::rename_whole(&unfinished, directory)
}

/// Locks a directory until the file is dropped, or the process ends. Fails if
/// another process holds the lock for longer than `patience`.
async fn lock(directory: &Path, patience: Duration) -> Result<File, Error> {
    let failed = || Error::file("lock", directory);
    let file = File::open(directory).map_err(failed())?;
    let locked = async {
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) => sleep(LOOK_EVERY).await,
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    };
    let locked = timeout(patience, locked).await;
    locked.unwrap_or_else(|_| Err(TimedOut.into())).map_err(failed())?;
    Ok(file)
}

async fn make(
    installation: &Installation,
    directory: &Path,
    zones: Option<&Zones>,
) -> Result<(), Error> {
    if directory.exists() {
        fs::remove_dir_all(directory)
            .map_err(Error::file("remove", directory))?;
    }
    let data = directory.join(DATA);
    fs::create_dir_all(&data).map_err(Error::file("make", &data))?;
    let statements = statements(installation, directory, zones)?;
    let mut bootstrap = server(installation, directory);
    bootstrap.args(["--bootstrap", OWN_COLLATIONS]).stdin(Stdio::piped());
    run(installation, bootstrap, Some(&statements)).await?;

    // A bootstrapping server crashes if it is asked for its variables.
    let list = directory.join(LIST);
    let statements = outfile(LIST_PARAMETERS, &directory.join(PARAMETERS))?;
    fs::write(&list, statements + "SHUTDOWN;\n")
        .map_err(Error::file("write", &list))?;
    let mut ask = server(installation, directory);
    ask.arg(format!("--init-file={}", list.display()))
        .args(["--skip-networking", SOCKET])
        .stdin(Stdio::null());
    run(installation, ask, None).await
}

/// A server of its own for the directory.
fn server(installation: &Installation, directory: &Path) -> Command {
    let mut command = installation.command();
    if rustix::process::geteuid().is_root() {
        // Without it the server refuses to run under root.
        command.arg("--user=root");
    }
    command
        .arg(format!("--datadir={}", directory.join(DATA).display()))
        // Two bootstrapping servers would share names of temporary tables in
        // the system's directory.
        .arg(format!("--tmpdir={}", directory.display()))
        .arg(format!("--basedir={}", installation.base().display()))
        .arg(format!("--lc-messages-dir={}", installation.share().display()))
        .args(OPTIONS)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

async fn run(
    installation: &Installation,
    mut command: Command,
    statements: Option<&str>,
) -> Result<(), Error> {
    let program = installation.server();
    let failed =
        |message: String| Error::Program { program: program.clone(), message };
    let mut server =
        command.spawn().map_err(|error| failed(error.to_string()))?;
    let input = server.stdin.take();
    let feed = async move {
        if let (Some(mut input), Some(statements)) = (input, statements) {
            // A server that dies early closes the pipe; its status tells more.
            let _ = input.write_all(statements.as_bytes()).await;
        }
    };
    let ((), output) = tokio::join!(feed, server.wait_with_output());
    let output = output.map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(failed(format!("{}: {}", output.status, text.trim())));
    }
    Ok(())
}

/// A statement that writes its result to a file.
fn outfile(list: &str, file: &Path) -> Result<String, Error> {
    let file = crate::sql::literal(&file.display().to_string())?;
    Ok(format!("{list}{file};\n"))
}

fn find(share: &Path, script: &str) -> PathBuf {
    let [bare, newer, older] =
        BEGINNINGS.map(|beginning| share.join(format!("{beginning}{script}")));
    [bare, newer].into_iter().find(|it| it.is_file()).unwrap_or(older)
}

fn statements(
    installation: &Installation,
    directory: &Path,
    zones: Option<&Zones>,
) -> Result<String, Error> {
    let mut statements = PROLOGUE.to_owned();
    for script in SCRIPTS {
        let path = find(&installation.share(), script);
        statements +=
            &fs::read_to_string(&path).map_err(Error::file("read", &path))?;
        statements.push('\n');
    }
    statements += EPILOGUE;
    statements += &zones.map_or_else(String::new, Zones::script);
    statements += &outfile(LIST_COLLATIONS, &directory.join(COLLATIONS))?;
    Ok(statements)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_makes_templates_is_waited_for_but_not_for_ever() {
        let templates = tempfile::tempdir().unwrap();
        let templates = templates.path();
        let first = lock(templates, Duration::ZERO).await.unwrap();
        let refused = lock(templates, LOOK_EVERY * 2).await.unwrap_err();
        assert!(refused.to_string().contains("lock"), "{refused}");
        let second = lock(templates, MAKING);
        let (second, ()) = tokio::join!(second, async { drop(first) });
        drop(second.unwrap());
        lock(templates, Duration::ZERO).await.unwrap();
    }
}
