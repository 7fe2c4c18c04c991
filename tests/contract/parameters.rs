use clouddb_client::types::{Fault, Parameter, ParameterType};
use clouddb_tests::TestServer;

use crate::{fault, server};

pub(crate) async fn parameters(server: &TestServer) -> Vec<Parameter> {
    let client = server.client();
    let list = client.list_parameters().account_id(server.account());
    let list = list.datastore_id("mariadb").version_id("10.11").send().await;
    list.unwrap().into_inner().configuration_parameters
}

fn find<'a>(all: &'a [Parameter], name: &str) -> Option<&'a Parameter> {
    all.iter().find(|parameter| parameter.name == name)
}

#[tokio::test]
async fn what_can_be_set_is_what_the_server_says() {
    let server = server().await;
    let all = parameters(&server).await;
    assert!(all.len() > 300, "only {} parameters", all.len());
    assert!(all.is_sorted_by(|one, other| one.name < other.name));
    let of = |name| find(&all, name).unwrap_or_else(|| panic!("no {name}"));
    let bounds = |name| (of(name).type_, of(name).min, of(name).max);
    let integer = ParameterType::Integer;
    assert_eq!(bounds("connect_timeout"), (integer, Some(2), Some(31_536_000)));
    assert_eq!(
        bounds("max_heap_table_size"),
        (integer, Some(16384), Some(u64::MAX))
    );
    assert_eq!(bounds("local_infile"), (integer, Some(0), Some(1)));
    let (kind, least, most) = bounds("long_query_time");
    assert_eq!(kind, ParameterType::Float);
    assert_eq!((least, most), (Some(0), Some(31_536_000)));
    assert_eq!(
        of("query_cache_type").enum_,
        ["OFF", "ON", "DEMAND"].map(String::from)
    );
    assert!(of("innodb_autoinc_lock_mode").restart_required);
    assert!(!of("innodb_lock_wait_timeout").restart_required);
    assert!(!of("collation_server").restart_required);
}

#[tokio::test]
async fn what_would_break_the_service_is_not_offered() {
    let server = server().await;
    let all = parameters(&server).await;
    for name in [
        "bind_address",
        "datadir",
        "gtid_strict_mode",
        "init_connect",
        "init_file",
        "innodb_buffer_pool_size",
        "innodb_page_size",
        "innodb_fatal_semaphore_wait_threshold",
        "log_bin",
        "lower_case_table_names",
        "max_join_size",
        "plugin_dir",
        "port",
        "read_only",
        "relay_log",
        "secure_file_priv",
        "server_id",
        "skip_grant_tables",
        "slave_net_timeout",
        "socket",
        "sql_big_selects",
        "ssl_key",
        "thread_handling",
        "thread_pool_max_threads",
        "wsrep_on",
    ] {
        assert_eq!(find(&all, name), None);
    }
    // Session-only and read-only variables aren't offered either.
    for name in ["version", "timestamp", "last_insert_id"] {
        assert_eq!(find(&all, name), None);
    }
}

#[tokio::test]
async fn a_parameter_is_shown_with_and_without_a_datastore() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());
    let all = parameters(&server).await;
    let list = client.list_version_parameters().account_id(account.clone());
    let list = list.version_id("10.11").send().await.unwrap();
    assert_eq!(list.configuration_parameters, all);
    let datastores = client.list_datastores().account_id(account.clone());
    let datastores = datastores.send().await.unwrap().into_inner();
    let version = datastores.datastores[0].default_version.to_string();
    for name in ["max_connections", "max-connections"] {
        let show = client.show_version_parameter().account_id(account.clone());
        let show = show.version_id(version.as_str()).parameter_id(name);
        let shown = show.send().await.unwrap().into_inner();
        assert_eq!(Some(&shown), find(&all, "max_connections"));
        let show = client.show_parameter().account_id(account.clone());
        let show = show.datastore_id("MARIADB").version_id(version.as_str());
        let same = show.parameter_id(name).send().await.unwrap();
        assert_eq!(same.into_inner(), shown);
    }
    for name in ["datadir", "colour", "versions"] {
        let show = client.show_version_parameter().account_id(account.clone());
        let show = show.version_id(version.as_str()).parameter_id(name);
        let refused = fault(show.send().await);
        assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
    }
    // No datastore has this name.
    let list = client.list_parameters().account_id(account.clone());
    let list = list.datastore_id("versions").version_id("versions");
    let refused = fault(list.send().await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}

#[tokio::test]
async fn default_values_come_with_what_they_may_be() {
    let server = server().await;
    let client = server.client();
    let show = |flavor: &str| {
        let show = client.show_default_parameters();
        let show = show.account_id(server.account()).version_id("10.11");
        show.flavor_id(flavor).send()
    };
    let shown = show("2").await.unwrap().into_inner();
    assert_eq!((shown.datastore.as_str(), shown.flavor.get()), ("mariadb", 2));
    let all = parameters(&server).await;
    let own = &shown.configuration["max_connections"];
    let known = find(&all, "max_connections").unwrap();
    assert_eq!(own.default, "256");
    assert_eq!((own.min, own.max), (known.min, known.max));
    assert_eq!(own.restart_required, Some(false));
    let pool = &shown.configuration["innodb_buffer_pool_size"];
    assert_eq!(pool.default, (512 * 1024 * 1024).to_string());
    assert_eq!(pool.type_, None);
    let refused = fault(show("99").await);
    assert!(matches!(refused, Fault::ItemNotFound(_)), "{refused}");
}
