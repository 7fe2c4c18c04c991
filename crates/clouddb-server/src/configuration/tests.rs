use std::{fs, os::unix::fs::PermissionsExt};

use super::*;

pub(super) fn read(text: &str) -> anyhow::Result<Configuration> {
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("clouddb.toml");
    fs::write(&file, text)?;
    Configuration::read(Some(&file))
}

#[test]
fn the_template_has_the_defaults_and_every_setting() {
    let template = template();
    let defaults = Configuration::read(None).unwrap();
    let uncommented: Vec<&str> = template
        .lines()
        .map(|line| line.strip_prefix('#').unwrap_or(line))
        .filter(|line| !line.starts_with(' ') && !line.ends_with('='))
        .collect();
    let read = read(&uncommented.join("\n")).unwrap();
    assert_eq!(format!("{read:?}"), format!("{defaults:?}"));
    for setting in [
        "data_dir",
        "listen",
        "public_url",
        "region",
        "flavors",
        "rate_limits",
        "check_answers",
        "head_limit",
        "body_limit",
        "answer_seconds",
        "connections_of_one",
        "drain_seconds",
        "plain_http",
        "trusted_proxies",
        "allowed_origins",
        "certificate",
        "key",
        "token_seconds",
        "failures_of_user",
        "failures_of_address",
        "keystone_url",
        "keystone_roles",
        "tokens",
        "addresses",
        "port",
        "domain",
        "first_user_id",
        "store",
        "lost_days",
        "volumes",
        "concurrent",
        "build_seconds",
        "recover_seconds",
        "delete_seconds",
        "reconcile_seconds",
        "clock_seconds",
        "key_file",
        "regions",
        "import_seconds",
        "prefix",
        "level",
        "access",
    ] {
        let line = format!("#{setting} =");
        assert!(template.contains(&line), "{setting} is missing");
    }
}

#[test]
fn the_default_flavors_are_the_documented_ones() {
    let settings = Configuration::read(None).unwrap().settings().unwrap();
    let names: Vec<&str> =
        settings.flavors.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "512MB Instance",
            "1GB Instance",
            "2GB Instance",
            "4GB Instance",
            "8GB Instance",
            "16GB Instance",
            "32GB Instance",
            "64GB Instance",
        ]
    );
}

#[test]
fn rates_are_for_what_others_can_ask() {
    for (settings, expected) in [
        ("", false),
        ("listen = \"[::1]:8778\"", false),
        ("listen = \"0.0.0.0:8778\"", true),
        ("listen = \"192.0.2.1:8778\"", true),
        ("[api]\ntrusted_proxies = [\"127.0.0.1\"]", true),
        ("[api]\nrate_limits = true", true),
        ("listen = \"0.0.0.0:8778\"\n[api]\nrate_limits = false", false),
    ] {
        let configuration = read(settings).unwrap();
        assert_eq!(configuration.rate_limits(), expected, "{settings}");
    }
}

#[test]
fn the_default_limits_are_those_of_the_gateway() {
    let api = Configuration::read(None).unwrap().api;
    let limits = openapi_gateway::Limits::default();
    assert_eq!(format!("{:?}", api.limits().unwrap()), format!("{limits:?}"));
    let settings = openapi_gateway::Settings::new(
        ([127, 0, 0, 1], 1).into(),
        openapi_gateway::Secret::random(),
    );
    assert_eq!(api.answer_checks(), settings.answer_checks);
    assert_eq!(api.trusted_proxies().unwrap(), settings.trusted_proxies);
    assert_eq!(api.allowed_origins().unwrap(), settings.allowed_origins);
    assert_eq!(
        Configuration::read(None).unwrap().log.access,
        settings.access_log
    );
    let none = read("[api]\nconnections = 0").unwrap().api.limits();
    let error = none.unwrap_err().to_string();
    assert!(error.contains("api.connections must"), "{error}");
}

#[test]
fn what_cannot_be_used_is_named() {
    for (text, name) in [
        ("lisen = '127.0.0.1:1'", "lisen"),
        ("listen = 'here'", "listen"),
        ("[api]\ncheck_answers = 'often'", "check_answers"),
        ("[instances]\naddresses = '10.0.0.0'", "addresses"),
    ] {
        let error = format!("{:#}", read(text).unwrap_err());
        assert!(error.contains(name), "{error}");
    }
    for (text, name) in [
        ("flavors = { big = 512 }", "big"),
        ("flavors = { 1 = 0 }", "flavor 1"),
        ("[operations]\nreconcile_seconds = 0", "reconcile_seconds"),
        ("[backups]\nimport_seconds = 0", "import_seconds"),
        ("[instances]\nfirst_user_id = 4294967295", "first_user_id"),
    ] {
        let error = read(text).unwrap().settings().unwrap_err();
        let error = format!("{error:#}");
        assert!(error.contains(name), "{error}");
    }
    let nowhere = Configuration::read(Some(Path::new("/nowhere.toml")));
    let error = nowhere.unwrap_err().to_string();
    assert!(error.contains("/nowhere.toml"), "{error}");
}

#[test]
fn only_loopback_addresses_are_served_without_tls() {
    let tls = "[api.tls]\ncertificate = '/c.pem'\nkey = '/k.pem'";
    for (listen, api, is_fine) in [
        ("127.0.0.1:0", "", true),
        ("127.9.9.9:8778", "", true),
        ("[::1]:8778", "", true),
        ("[::ffff:127.0.0.1]:8778", "", true),
        ("0.0.0.0:8778", "", false),
        ("[::]:8778", "", false),
        ("[::ffff:10.0.0.1]:8778", "", false),
        ("192.168.0.1:8778", "", false),
        ("192.168.0.1:8778", "[api]\nplain_http = false", false),
        ("192.168.0.1:8778", "[api]\nplain_http = true", true),
        ("0.0.0.0:8778", tls, true),
    ] {
        let text = format!("listen = '{listen}'\n{api}");
        let checked = read(&text).unwrap().check_listen();
        assert_eq!(checked.is_ok(), is_fine, "{text}");
        if let Err(error) = checked {
            let error = error.to_string();
            for named in [listen, "api.tls", "api.plain_http"] {
                assert!(error.contains(named), "{error}");
            }
        }
    }
}

#[test]
fn a_certificate_has_a_key() {
    for (text, message) in [
        ("certificate = '/c'", "api.tls.certificate needs api.tls.key"),
        ("key = '/k'", "api.tls.key needs api.tls.certificate"),
    ] {
        let read = read(&format!("[api.tls]\n{text}")).unwrap();
        let error = read.check_listen().unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    let both = read("[api.tls]\ncertificate = '/c'\nkey = '/k'").unwrap();
    let files = both.api.tls.files().unwrap().unwrap();
    assert_eq!(files, (Path::new("/c"), Path::new("/k")));
}

#[test]
fn proxies_are_addresses_and_networks() {
    let proxies = |list: &str| {
        let text = format!("[api]\ntrusted_proxies = [{list}]");
        read(&text).unwrap().api.trusted_proxies()
    };
    assert_eq!(proxies("'10.0.0.1', 'fd00::/8'").unwrap().len(), 2);
    for wrong in ["example.org", "10.0.0.0/33", ""] {
        let error = proxies(&format!("'::1', '{wrong}'")).unwrap_err();
        let error = format!("{error:#}");
        let expected = format!("api.trusted_proxies: \"{wrong}\": it is no");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn origins_are_those_of_pages() {
    let origins = |origin: &str| {
        let text = format!("[api]\nallowed_origins = ['{origin}']");
        read(&text).unwrap().api.allowed_origins()
    };
    assert_eq!(origins("https://example.org").unwrap().len(), 1);
    let error = format!("{:#}", origins("example.org").unwrap_err());
    let expected = "api.allowed_origins: \"example.org\": an origin is";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn a_file_with_a_password_that_others_may_read_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("clouddb.toml");
    let read = |store: &str, mode: u32| {
        fs::write(&file, format!("store = \"{store}\"")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let read = Configuration::read(Some(&file));
        read.map_err(|error| format!("{error:#}"))
    };
    let (open, secret) =
        ("postgres://ada@h/store", "postgres://ada:hunter2@h/store");
    for (store, mode) in [(open, 0o644), (secret, 0o600), (secret, 0o400)] {
        read(store, mode).unwrap();
    }
    for mode in [0o640, 0o604, 0o644] {
        let told = read(secret, mode).unwrap_err();
        assert!(told.contains("chmod 600"), "{told}");
        assert!(!told.contains("hunter2"), "{told}");
    }
}
