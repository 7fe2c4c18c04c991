use std::{
    fs::{self, File},
    os::fd::AsRawFd,
    path::Path,
};

use clouddb_engine::{Admin, Mandate};
use mysql_async::{Conn, Error, OptsBuilder};

/// Logs in over TCP, like any MySQL client.
pub async fn login(
    host: &str,
    user: &str,
    password: &str,
    database: Option<&str>,
) -> Result<Conn, Error> {
    let options = OptsBuilder::default()
        .ip_or_hostname(host)
        .user(Some(user))
        .pass(Some(password))
        .db_name(database)
        .prefer_socket(false);
    Conn::new(options).await
}

/// Connects to the server of the instance with this directory, as the account
/// for backups, which can see all sessions.
pub async fn log_in_as_keeper(instance: &Path) -> Result<Conn, Error> {
    let options = instance.join("backup.cnf");
    let options = fs::read_to_string(options).expect("it was written");
    let value = |name: &str| {
        let begin = format!("{name} = ");
        let mut lines = options.lines();
        let value = lines.find_map(|line| line.strip_prefix(&begin));
        value.expect("it has one").to_owned()
    };
    let run = File::open(instance.join("run")).expect("it has been made");
    // A socket's path has 108 bytes at most, so use a short one.
    let socket = format!("/proc/self/fd/{}/mariadbd.sock", run.as_raw_fd());
    let options = OptsBuilder::default()
        .socket(Some(socket))
        .user(Some(value("user")))
        .pass(Some(value("password")));
    Conn::new(options).await
}

/// The right to open and close a server that no operation works on.
pub async fn mandate(
    admin: &mut Admin,
) -> Result<Mandate<'_>, clouddb_engine::Error> {
    let may_act = async { Ok::<_, clouddb_engine::Error>(true) };
    Ok(admin.mandate(may_act).await?.expect("it may"))
}

/// Closes a server to writes, or opens it.
pub async fn set_read_only(
    admin: &mut Admin,
    closed: bool,
) -> Result<(), clouddb_engine::Error> {
    let mut mandate = mandate(admin).await?;
    mandate.set_read_only(closed).await?;
    mandate.end().await
}
