//! Statements with which root might harm the service.

use clouddb_client::types::{Instance, InstanceStatus};
use clouddb_tests::{PATIENCE, TestServer, eventually};
use mysql_async::{Row, Value as Cell, prelude::Queryable};
use reqwest::Method;
use serde_json::{Value, json};

use super::{enable, log_in};
use crate::{active, ask::ask, databases::names, server};

/// Statements that must be refused. Each would take the service's accounts,
/// files, log or server away, or reveal their contents.
const REFUSED: [&str; 98] = [
    // The service's accounts.
    "DROP USER os_admin@localhost",
    "DROP USER os_replication@'%'",
    "SET PASSWORD FOR os_admin@localhost = PASSWORD('x')",
    "ALTER USER os_admin@localhost IDENTIFIED BY 'x'",
    "ALTER USER os_backup@localhost ACCOUNT LOCK",
    "RENAME USER os_admin@localhost TO x@'%'",
    "CREATE USER os_admin@'%' IDENTIFIED BY 'x'",
    "CREATE USER ''@'%'",
    "CREATE USER root@localhost",
    "CREATE ROLE r",
    "SET ROLE os_admin",
    "SET DEFAULT ROLE NONE FOR os_admin@localhost",
    "ALTER USER root@'%' IDENTIFIED BY 'x'",
    "DROP USER root@'%'",
    // Rights of root and of others.
    "GRANT ALL ON *.* TO ada@'%'",
    "GRANT ALL ON library.* TO ada@'%'",
    "GRANT ALL ON `%`.* TO ada@'%'",
    "GRANT ALL ON `mysq_`.* TO root@'%'",
    "GRANT ALL ON `mysq\\l`.* TO root@'%'",
    "GRANT SELECT ON mysql.global_priv TO root@'%'",
    "GRANT SUPER ON *.* TO root@'%'",
    "GRANT PROXY ON os_admin@localhost TO root@'%'",
    "REVOKE ALL PRIVILEGES ON mysql.* FROM root@'%'",
    "REVOKE SHOW VIEW ON mysql.* FROM root@'%'",
    "REVOKE ALL PRIVILEGES, GRANT OPTION FROM os_admin@localhost",
    "SHOW GRANTS FOR os_admin@localhost",
    "SHOW CREATE USER os_admin@localhost",
    // The tables with accounts and rights.
    "SELECT * FROM mysql.global_priv",
    "SELECT * FROM mysql.user",
    "SELECT * FROM mysql.db",
    "SELECT * FROM mysql.gtid_slave_pos",
    "UPDATE mysql.global_priv SET Priv = '{}'",
    "DELETE FROM mysql.global_priv",
    "INSERT INTO mysql.global_priv VALUES ('%', 'x', '{}')",
    "TRUNCATE mysql.global_priv",
    "DROP TABLE mysql.global_priv",
    "ALTER TABLE mysql.global_priv ENGINE = InnoDB",
    "RENAME TABLE mysql.global_priv TO library.g",
    "CREATE TABLE library.copy LIKE mysql.global_priv",
    "CREATE TABLE library.m (Host CHAR(255)) ENGINE = MRG_MyISAM \
     UNION = (mysql.global_priv)",
    "CREATE VIEW library.v AS SELECT * FROM mysql.global_priv",
    "HANDLER mysql.global_priv OPEN",
    "LOCK TABLES mysql.global_priv WRITE",
    "CREATE TABLE mysql.evil (a INT)",
    "CREATE SEQUENCE mysql.s",
    "CREATE VIEW mysql.v AS SELECT 1",
    "CREATE PROCEDURE mysql.p() SELECT 1",
    "CREATE TRIGGER mysql.t BEFORE INSERT ON mysql.db FOR EACH ROW SET @a = 1",
    "CREATE TABLE sys.evil (a INT)",
    "DROP VIEW sys.version",
    "DROP DATABASE mysql",
    "DROP DATABASE sys",
    "DROP DATABASE performance_schema",
    "UPDATE performance_schema.setup_consumers SET ENABLED = 'YES'",
    "CALL sys.execute_prepared_stmt('DROP USER ada')",
    // Objects in the service's name.
    "CREATE DEFINER = os_admin@localhost VIEW library.v AS SELECT 1",
    "CREATE DEFINER = os_admin@localhost PROCEDURE library.p() \
     SELECT * FROM mysql.global_priv",
    "CREATE DEFINER = os_admin@localhost EVENT library.e \
     ON SCHEDULE EVERY 1 SECOND DO DROP USER ada",
    "CREATE DEFINER = os_admin@localhost TRIGGER library.t \
     BEFORE INSERT ON library.book FOR EACH ROW SET @a = 1",
    // The server.
    "FLUSH PRIVILEGES",
    "FLUSH TABLES WITH READ LOCK",
    "FLUSH LOGS",
    "BACKUP STAGE START",
    "SHUTDOWN",
    "SET GLOBAL read_only = 1",
    "SET GLOBAL max_connections = 10",
    "SET GLOBAL init_connect = 'DROP DATABASE library'",
    "SET GLOBAL innodb_fast_shutdown = 2",
    "SET GLOBAL innodb_buffer_pool_size = 5242880",
    "SET GLOBAL event_scheduler = 1",
    "SET GLOBAL general_log = 1",
    "SET GLOBAL general_log_file = 'x'",
    "SET GLOBAL secure_auth = 0",
    "SET GLOBAL log_bin_trust_function_creators = 1",
    "INSTALL SONAME 'auth_ed25519'",
    "INSTALL PLUGIN x SONAME 'x.so'",
    "CREATE FUNCTION evil RETURNS STRING SONAME 'x.so'",
    "CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (HOST 'x')",
    "SHOW ENGINE INNODB STATUS",
    // The server's files.
    "SELECT 1 INTO OUTFILE '../files/x'",
    "SELECT 1 INTO DUMPFILE 'x'",
    "LOAD DATA INFILE '/etc/passwd' INTO TABLE library.book",
    // Anything that replication depends on.
    "SET SESSION sql_log_bin = 0",
    "SET SESSION binlog_format = 'STATEMENT'",
    "SET SESSION gtid_domain_id = 7",
    "SET SESSION server_id = 7",
    "SET GLOBAL gtid_slave_pos = '0-1-1'",
    "CHANGE MASTER TO MASTER_HOST = 'x'",
    "START SLAVE",
    "STOP SLAVE",
    "RESET MASTER",
    "RESET SLAVE ALL",
    "PURGE BINARY LOGS BEFORE NOW()",
    "SHOW BINLOG EVENTS",
    "SHOW BINARY LOGS",
    "SHOW MASTER STATUS",
    "SHOW SLAVE STATUS",
    "BINLOG 'x'",
];

/// Statements that are allowed and harmless.
const HARMLESS: [&str; 17] = [
    "SHOW PROCESSLIST",
    "SELECT * FROM information_schema.PROCESSLIST",
    "SELECT * FROM information_schema.USER_PRIVILEGES",
    "SELECT * FROM information_schema.SCHEMA_PRIVILEGES",
    "SELECT * FROM performance_schema.accounts",
    "SELECT * FROM performance_schema.threads",
    "SELECT * FROM sys.processlist",
    "SELECT * FROM sys.privileges_by_table_by_level",
    "SHOW TABLES FROM mysql",
    "SELECT LOAD_FILE('/etc/passwd')",
    "SELECT LOAD_FILE('../init.sql')",
    "KILL USER os_admin",
    "KILL QUERY USER os_replication",
    "SELECT GET_LOCK('os_admin', 0)",
    "CREATE DATABASE `mys%`",
    "CREATE DATABASE MySQL",
    "CREATE EVENT library.e ON SCHEDULE EVERY 1 SECOND DO DROP USER os_admin",
];

/// Runs a statement as root on a new connection, since some statements end it.
async fn run(
    instance: &Instance,
    password: &str,
    statement: &str,
) -> Result<Vec<Row>, mysql_async::Error> {
    let mut root = log_in(instance, password).await.unwrap();
    let outcome = root.query(statement).await;
    // The statement may have ended the connection.
    let _ended = root.disconnect().await;
    outcome
}

fn texts(row: &Row) -> Vec<String> {
    let cells = (0..row.len()).filter_map(|index| row.as_ref(index));
    let bytes = cells.filter_map(|cell| match cell {
        Cell::Bytes(bytes) => Some(bytes),
        _ => None,
    });
    bytes.map(|it| String::from_utf8_lossy(it).into_owned()).collect()
}

async fn attack(instance: &Instance, password: &str) {
    let mut wrong = Vec::new();
    for statement in REFUSED {
        let outcome = run(instance, password, statement).await;
        let Err(mysql_async::Error::Server(refused)) = outcome else {
            wrong.push(format!("{statement}: {outcome:?}"));
            continue;
        };
        // It must be refused for lack of rights, not for its syntax.
        let rights =
            [1044, 1045, 1142, 1143, 1227, 1370, 1410, 1419, 1465, 1698, 1959];
        if !rights.contains(&refused.code) {
            wrong.push(format!("{statement}: {refused}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for statement in HARMLESS {
        let rows = run(instance, password, statement).await;
        for text in rows.unwrap_or_default().iter().flat_map(texts) {
            let tells = ["os_admin", "os_backup", "os_replication", "root:x"];
            let told = tells.iter().find(|tell| text.contains(*tell));
            // The process list shows root's own statement.
            let is_own = statement.contains("PROCESSLIST");
            assert!(told.is_none() || is_own, "{statement}: {text}");
        }
    }
    let mut root = log_in(instance, password).await.unwrap();
    let own: Option<u64> =
        root.query_first("SELECT CONNECTION_ID()").await.unwrap();
    for other in (1..2000).filter(|id| Some(*id) != own) {
        let killed = root.query_drop(format!("KILL {other}")).await;
        let Err(mysql_async::Error::Server(refused)) = killed else {
            panic!("{other} was killed: {killed:?}");
        };
        // There is no such connection, or it isn't root's.
        assert!([1094, 1095].contains(&refused.code), "{refused}");
    }
    root.disconnect().await.unwrap();
}

async fn post(server: &TestServer, path: &str, body: Value) -> Value {
    let (status, answer) = ask(server, Method::POST, path, &body).await;
    assert!(status < 300, "{answer}");
    answer
}

async fn idle(server: &TestServer, id: uuid::Uuid) -> Instance {
    let (client, account) = (server.client(), server.account());
    let status = InstanceStatus::Active;
    let wait = client.wait_for_instance(&account, id, status, PATIENCE);
    wait.await.unwrap()
}

#[tokio::test]
async fn root_does_nothing_to_the_service() {
    withstands_root(&server().await, "10.11").await;
}

/// Checks that the service still works after all of root's attempts, with an
/// instance of a version.
pub(crate) async fn withstands_root(server: &TestServer, version: &str) {
    let members = json!({
        "flavorRef": 2,
        "datastore": {"type": "mariadb", "version": version},
        "databases": [{"name": "library"}],
        "users": [{"name": "ada", "password": "secret"}],
    });
    let instance = active(server, &members).await;
    let password = enable(server, &instance).await;
    run(&instance, &password, "CREATE TABLE library.book (title TEXT)")
        .await
        .unwrap();
    let following = json!({"instance": {
        "flavorRef": 2, "volume": {"size": 1}, "replica_of": instance.id,
    }});
    let made = post(server, "instances", following).await;
    let replica: uuid::Uuid =
        made["instance"]["id"].as_str().unwrap().parse().unwrap();
    let replica = idle(server, replica).await;

    attack(&instance, &password).await;

    // The service still administers the server, ...
    let path = format!("instances/{}/databases", instance.id);
    let made = json!({"databases": [{"name": "afterwards"}]});
    post(server, &path, made).await;
    assert_ne!(enable(server, &instance).await, password);
    // ... replicates it, ...
    eventually("the replica has it", async || {
        let names = names(server, &replica).await;
        names.contains(&"afterwards".to_owned()).then_some(())
    })
    .await;
    idle(server, replica.id).await;
    // ... and backs it up.
    let backup = json!({"name": "afterwards", "instance": instance.id});
    let made = post(server, "backups", json!({"backup": backup})).await;
    idle(server, instance.id).await;
    let id = made["backup"]["id"].as_str().unwrap();
    let path = format!("backups/{id}");
    let (_, shown) = ask(server, Method::GET, &path, &json!(null)).await;
    assert_eq!(shown["backup"]["status"], "COMPLETED", "{shown}");
}
