use clouddb_engine::{Admin, Mandate};
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

/// May change who writes in a server that no operation is about.
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
