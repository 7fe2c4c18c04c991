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
