use std::{
    fs::{self, File},
    os::fd::AsRawFd,
    path::Path,
};

use mysql_async::{Conn, Error, OptsBuilder};

/// Logs in over TCP, as any MySQL client does.
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

/// Connects to the server of an instance, whose directory it is, as backups do:
/// whoever does may see what others are doing.
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
    // A path may have 108 bytes.
    let socket = format!("/proc/self/fd/{}/mariadbd.sock", run.as_raw_fd());
    let options = OptsBuilder::default()
        .socket(Some(socket))
        .user(Some(value("user")))
        .pass(Some(value("password")));
    Conn::new(options).await
}
