use super::*;

const LIST: &str = "\
    CONNECT_TIMEOUT\tGLOBAL\tINT UNSIGNED\t2\t31536000\t\\N\tNO\tREQUIRED\n\
    KEY_BUFFER_SIZE\tGLOBAL\tBIGINT UNSIGNED\t0\t18446744073709551615\t\\N\t\
    NO\tREQUIRED\n\
    MAX_HEAP_TABLE_SIZE\tSESSION\tBIGINT UNSIGNED\t16384\t\
    18446744073709551615\t\\N\tNO\tREQUIRED\n\
    PERFORMANCE_SCHEMA_DIGESTS_SIZE\tGLOBAL\tINT\t-1\t1048576\t\\N\tYES\t\
    REQUIRED\n\
    LOCAL_INFILE\tGLOBAL\tBOOLEAN\t\\N\t\\N\tOFF,ON\tNO\tOPTIONAL\n\
    LONG_QUERY_TIME\tSESSION\tDOUBLE\t0\t31536000\t\\N\tNO\tREQUIRED\n\
    QUERY_CACHE_TYPE\tSESSION\tENUM\t\\N\t\\N\tOFF,ON,DEMAND\tNO\tREQUIRED\n\
    SQL_MODE\tSESSION\tSET\t\\N\t\\N\tREAL_AS_FLOAT,ANSI_QUOTES\tNO\tREQUIRED\n\
    OPTIMIZER_SWITCH\tSESSION\tFLAGSET\t\\N\t\\N\tmrr,default\tNO\tREQUIRED\n\
    DEFAULT_STORAGE_ENGINE\tSESSION\tVARCHAR\t\\N\t\\N\t\\N\tNO\tREQUIRED\n\
    MAX_USER_CONNECTIONS\tSESSION\tINT\t-1\t2147483647\t\\N\tNO\tREQUIRED\n\
    TX_ISOLATION\tSESSION\tENUM\t\\N\t\\N\tREAD-COMMITTED,SERIALIZABLE\tNO\t\\N\n\
    TIME_ZONE\tSESSION\tVARCHAR\t\\N\t\\N\t\\N\tNO\t\\N\n\
    FOREIGN_KEY_CHECKS\tSESSION\tBOOLEAN\t\\N\t\\N\tOFF,ON\tNO\t\\N\n\
    TIMESTAMP\tSESSION ONLY\tDOUBLE\t0\t1\t\\N\tNO\t\\N\n\
    VERSION\tGLOBAL\tVARCHAR\t\\N\t\\N\t\\N\tYES\t\\N\n\
    DATADIR\tGLOBAL\tVARCHAR\t\\N\t\\N\t\\N\tYES\tREQUIRED\n\
    SSL_CA\tGLOBAL\tVARCHAR\t\\N\t\\N\t\\N\tYES\tREQUIRED\n";

const COLLATIONS: &str = "\
    latin1_swedish_ci\tlatin1\tYes\n\
    utf8mb3_general_ci\tutf8mb3\tYes\n\
    utf8mb3_bin\tutf8mb3\t\n";

fn parameters() -> Parameters {
    let collations = Collations::parse(COLLATIONS).unwrap();
    Parameters::parse(LIST, collations).unwrap()
}

fn number(value: u64) -> ParameterValue {
    ParameterValue::Number(value)
}

fn text(value: &str) -> ParameterValue {
    ParameterValue::Text(value.into())
}

fn check(values: &[(&str, ParameterValue)]) -> Result<Values, InvalidValue> {
    let values = values.iter().cloned();
    parameters().check(values.map(|(name, value)| (name.to_owned(), value)))
}

#[test]
fn what_cannot_be_set_for_everybody_is_not_there() {
    let parameters = parameters();
    let names: Vec<&str> =
        parameters.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "character_set_filesystem",
            "character_set_server",
            "collation_server",
            "connect_timeout",
            "default_storage_engine",
            "default_time_zone",
            "default_tmp_storage_engine",
            "key_buffer_size",
            "lc_messages",
            "lc_time_names",
            "local_infile",
            "log_slow_query_time",
            "long_query_time",
            "max_heap_table_size",
            "max_user_connections",
            "optimizer_switch",
            "performance_schema_digests_size",
            "query_cache_type",
            "sql_mode",
            "storage_engine",
            "time_zone",
            "transaction_isolation",
            "tx_isolation",
        ]
    );
}

#[test]
fn two_names_of_a_setting_are_one() {
    for (one, other, own, value) in [
        ("time_zone", "default-time-zone", "time_zone", "UTC"),
        (
            "tx_isolation",
            "transaction_isolation",
            "transaction_isolation",
            "READ-COMMITTED",
        ),
        (
            "storage_engine",
            "default_storage_engine",
            "default_storage_engine",
            "Aria",
        ),
    ] {
        for name in [one, other] {
            let values = check(&[(name, text(value))]).unwrap();
            assert_eq!(
                values.into_iter().collect::<Vec<_>>(),
                [(own.to_owned(), text(value))]
            );
        }
        let both = [(one, text(value)), (other, text(value))];
        let invalid = check(&both).unwrap_err();
        assert!(invalid.rule.contains("given twice"), "{invalid}");
    }
    let invalid = check(&[("tx_isolation", text("NONE"))]).unwrap_err();
    assert_eq!(invalid.name, "tx_isolation");
}

#[test]
fn what_has_no_option_is_told_from_what_is_not_there() {
    let refused = |name: &str| check(&[(name, number(1))]).unwrap_err().rule;
    assert!(refused("foreign_key_checks").contains("sessions set it"));
    assert!(refused("timestamp").contains("sessions set it"));
    assert!(refused("foreign_keys").contains("is no parameter"));
    assert!(refused("version").contains("is no parameter"));
}

#[test]
fn hyphens_and_capitals_make_no_other_name() {
    let parameters = parameters();
    let one = parameters.get("connect_timeout").unwrap();
    assert_eq!(parameters.get("Connect-Timeout"), Some(one));
    let values = check(&[("connect-timeout", number(9))]).unwrap();
    assert_eq!(values["connect_timeout"], number(9));
    let twice =
        [("connect-timeout", number(9)), ("connect_timeout", number(9))];
    let invalid = check(&twice).unwrap_err();
    assert_eq!(invalid.name, "connect_timeout");
    assert!(invalid.rule.contains("twice"));
}

#[test]
fn what_needs_a_restart_is_known() {
    let parameters = parameters();
    for (name, is_dynamic) in [
        ("connect_timeout", true),
        ("collation_server", true),
        ("performance_schema_digests_size", false),
        ("max_user_connections", false),
    ] {
        assert_eq!(parameters.get(name).unwrap().is_dynamic, is_dynamic);
    }
}

#[test]
fn values_are_taken_exactly_and_in_one_form() {
    for (name, given, taken) in [
        ("max_heap_table_size", number(u64::MAX), number(u64::MAX)),
        ("max_heap_table_size", text("18446744073709551615"), number(u64::MAX)),
        ("max_heap_table_size", number(16384), number(16384)),
        ("performance_schema_digests_size", text("-1"), text("-1")),
        ("key_buffer_size", number(1 << 30), number(1 << 30)),
        ("local_infile", text("on"), number(1)),
        ("local_infile", number(0), number(0)),
        ("long_query_time", text("0.5"), text("0.5")),
        ("long_query_time", number(2), number(2)),
        ("query_cache_type", text("demand"), text("DEMAND")),
        ("query_cache_type", number(1), text("ON")),
        ("sql_mode", text(""), text("")),
        ("sql_mode", text("ansi_quotes"), text("ansi_quotes")),
        ("optimizer_switch", text("mrr=ON"), text("mrr=ON")),
        ("default_storage_engine", text("Aria"), text("Aria")),
        ("collation_server", text("utf8_bin"), text("utf8_bin")),
    ] {
        let taken_so = check(&[(name, given)]).unwrap();
        assert_eq!(taken_so[name], taken, "{name}");
    }
}

#[test]
fn what_breaks_a_rule_is_named_with_the_rule() {
    for (name, given, rule) in [
        ("connect_timeout", number(1), "from 2 to 31536000"),
        ("connect_timeout", number(31_536_001), "from 2 to 31536000"),
        ("connect_timeout", text("2s"), "not a whole number"),
        ("connect_timeout", text("2.5"), "not a whole number"),
        ("max_heap_table_size", text("18446744073709551616"), "from 16384"),
        ("key_buffer_size", number(u64::MAX), "from 0 to 1073741824"),
        ("key_buffer_size", number((1 << 30) + 1), "from 0 to 1073741824"),
        ("performance_schema_digests_size", text("-2"), "from -1"),
        ("local_infile", number(2), "neither 0 nor 1"),
        ("long_query_time", text("inf"), "not a number"),
        ("long_query_time", number(31_536_001), "from 0 to 31536000"),
        ("query_cache_type", number(3), "one of OFF, ON, DEMAND"),
        ("sql_mode", text("ansi_quotes,x"), "\"x\" is not one of"),
        ("optimizer_switch", text("mrr=maybe"), "on, off, default"),
        ("optimizer_switch", text("mrr"), "name=on"),
        ("default_storage_engine", text("a\nplugin-load=b"), "control"),
        ("collation_server", text("latin1_klingon_ci"), "no collation"),
        ("character_set_server", text("utf9"), "no character set"),
        ("datadir", text("/"), "files of the server"),
        ("SSL-CA", text("/"), "keys and certificates"),
        ("performance_schema", number(1), "passwords"),
        ("version", text("5.1"), "no parameter"),
        ("timestamp", number(1), "sessions set it"),
    ] {
        let invalid = check(&[(name, given)]).unwrap_err();
        assert_eq!(invalid.name, name);
        assert!(invalid.rule.contains(rule), "{name}: {}", invalid.rule);
    }
    let long = "a".repeat(LONGEST + 1);
    let invalid = check(&[("default_storage_engine", text(&long))]);
    assert!(invalid.unwrap_err().rule.contains("1024 bytes"));
}

#[test]
fn a_collation_goes_with_its_own_character_set() {
    let pair = |set, collation| {
        check(&[
            ("character_set_server", text(set)),
            ("collation_server", text(collation)),
        ])
    };
    assert!(pair("utf8", "utf8_bin").is_ok());
    let invalid = pair("utf8", "latin1_swedish_ci").unwrap_err();
    assert_eq!(invalid.name, "collation_server");
    let values =
        |name, value| character_set(&check(&[(name, text(value))]).unwrap());
    assert_eq!(
        values("collation_server", "latin1_swedish_ci"),
        Some(("latin1".into(), Some("latin1_swedish_ci".into())))
    );
    assert_eq!(
        values("character_set_server", "latin1"),
        Some(("latin1".into(), None))
    );
    assert_eq!(character_set(&Values::new()), None);
}

#[test]
fn an_empty_or_cut_off_list_is_damaged() {
    let collations = || Collations::parse(COLLATIONS).unwrap();
    assert!(Parameters::parse("", collations()).is_none());
    assert!(Parameters::parse("A\tGLOBAL", collations()).is_none());
}
