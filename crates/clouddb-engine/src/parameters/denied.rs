//! The variables that aren't offered, with the reasons. A name that ends in `*`
//! stands for all names with that beginning.

const FILES: &str = "it is where files of the server or the service lie";
const NETWORK: &str = "it is how the server is reached";
const TLS: &str = "the service has the keys and certificates";
const REPLICATION: &str =
    "replicas, backups or what follows them would be lost";
const FLAVOR: &str = "the flavor decides it";
const DATA: &str = "what is in the data directory couldn't be read any more";
const SERVICE: &str =
    "the service couldn't administer the server or back it up any more";
const PLUGINS: &str = "it belongs to a plugin, or loads one";
const SECRETS: &str = "it shows what the service asks, passwords included";
const MACHINE: &str = "it is about the machine that others share";

const COMMAND: &str = "it is something to do, and no setting";
const TABLES: &str = "logs are files, which are cut and can be saved; in a table nobody reads them";
const PROMISED: &str = "the default collations that are promised go by it";

static DENIED: [(&str, &[&str]); 13] = [
    (PROMISED, &["character_set_collations"]),
    (
        COMMAND,
        &[
            "innodb_buffer_pool_dump_now",
            "innodb_buffer_pool_load_abort",
            "innodb_buffer_pool_load_now",
            "innodb_log_checkpoint_now",
            "innodb_monitor_*",
        ],
    ),
    (
        FILES,
        &[
            "aria_log_dir_path",
            "basedir",
            "character_sets_dir",
            "datadir",
            "ft_stopword_file",
            "general_log_file",
            "init_file",
            "innodb_buffer_pool_filename",
            "innodb_data_file_path",
            "innodb_data_home_dir",
            "innodb_ft_aux_table",
            "innodb_log_group_home_dir",
            "innodb_temp_data_file_path",
            "innodb_tmpdir",
            "innodb_undo_directory",
            "lc_messages_dir",
            "log_error",
            "log_slow_query_file",
            "log_tc*",
            "pid_file",
            "secure_file_priv",
            "slave_load_tmpdir",
            "slow_query_log_file",
            "tmpdir",
        ],
    ),
    (
        NETWORK,
        &[
            "bind_address",
            "extra_*",
            "port",
            "proxy_protocol_networks",
            "skip_name_resolve",
            "skip_networking",
            "socket",
            "tcp_nodelay",
        ],
    ),
    (TLS, &["ssl_*", "tls_version"]),
    (
        REPLICATION,
        &[
            "binlog_*",
            "expire_logs_days",
            "gtid_*",
            "init_rpl_role",
            "init_slave",
            "log_bin",
            "log_bin_basename",
            "log_bin_compress*",
            "log_bin_index",
            "log_slave_updates",
            "master_verify_checksum",
            "max_binlog_*",
            "max_relay_*",
            "read_binlog_speed_limit",
            "read_only",
            "relay_*",
            "replicate_*",
            "report_*",
            "rpl_*",
            "server_id",
            "skip_parallel_replication",
            "skip_replication",
            "slave_*",
            "sql_slave_skip_counter",
            "sync_master_info",
            "sync_relay_*",
            "wsrep_*",
        ],
    ),
    (
        FLAVOR,
        &[
            "innodb_buffer_pool_chunk_size",
            "innodb_buffer_pool_size*",
            "innodb_log_file_size",
        ],
    ),
    (
        DATA,
        &[
            "aria_block_size",
            "aria_encrypt_tables",
            "aria_force_start_after_recovery_failures",
            "encrypt_*",
            "ignore_builtin_innodb",
            "ignore_db_dirs",
            "innodb_default_encryption_key_id",
            "innodb_encrypt_*",
            "innodb_encryption_*",
            "innodb_force_*",
            "innodb_page_size",
            "innodb_read_only*",
            "innodb_undo_tablespaces",
            "lower_case_table_names",
            "tc_heuristic_recover",
        ],
    ),
    (
        SERVICE,
        &[
            "autocommit",
            "disconnect_on_expired_password",
            "enforce_storage_engine",
            "init_connect",
            "innodb_fatal_semaphore_wait_threshold",
            "max_join_size",
            "max_password_errors",
            "max_session_mem_used",
            "max_statement_time",
            "skip_grant_tables",
            "sql_big_selects",
            "sql_select_limit",
            "thread_handling",
            "thread_pool_max_threads",
            "tmp_disk_table_size",
            "transaction_read_only",
            "tx_read_only",
        ],
    ),
    (
        PLUGINS,
        &["allow_suspicious_udfs", "feedback_*", "plugin_*", "server_audit_*"],
    ),
    (SECRETS, &["performance_schema"]),
    (TABLES, &["log_output"]),
    (
        MACHINE,
        &[
            "core_file",
            "debug*",
            "innodb_buffer_pool_in_core_dump",
            "innodb_numa_interleave",
            "large_page*",
            "locked_in_memory",
            "thread_pool_exact_stats",
            "user",
        ],
    ),
];

/// The reason for not offering a variable; `None` if it is offered.
pub(crate) fn denied(name: &str) -> Option<&'static str> {
    let is = |pattern: &&&str| match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => **pattern == name,
    };
    let mut all = DENIED.iter();
    let found = all.find(|(_, names)| names.iter().find(is).is_some());
    found.map(|(reason, _)| *reason)
}
