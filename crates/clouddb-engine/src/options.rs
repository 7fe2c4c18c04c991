//! The options of a server.

use std::{collections::BTreeMap, fmt::Write, path::Path, time::Duration};

use clouddb_model::{InstanceId, Megabytes};

use crate::{
    Admin,
    CustomersLog::{General, Slow},
    Error, Installation, InstanceSettings, Layout, ParameterKind,
    ParameterValue, Parameters, Tool, Values,
    backup::argument,
    configuration::{AUTHORITY, CERTIFICATE, INIT, KEY, SOCKET},
    memory::MemorySettings,
    parameters::{
        CHARACTER_SET, COLLATION, character_set, denied::denied, option,
        variable,
    },
};

/// How long a source may be silent before a replica reconnects. An idle source
/// sends a heartbeat after half of it.
const NETWORK_PATIENCE: Duration = Duration::from_secs(10);
/// How many threads of a replica apply what the source wrote at the same time.
const APPLIERS: u32 = 2;

/// The length of a binary log, in bytes.
pub(crate) const BINARY_LOG: u64 = 64 << 20;
/// The most bytes that a replica has received but not applied. It stops
/// receiving until there is room again, but a longer transaction is received in
/// full.
const RELAY_LOGS: u64 = 512 << 20;

/// What a replica is set to, whatever its customer wants. It runs no events.
/// And it accepts every change that its source accepted: no log says what was
/// set there for one session, or by a group. These settings would only refuse
/// changes. A replica never has more rows than its source, so tables in memory
/// need no limit of their own.
///
/// Some settings that determine the kind of a new table are in no log either:
/// `default_storage_engine`, `old_mode`, `innodb_compression_default` and
/// `innodb_default_row_format`. A replica takes them from the group of its
/// source.
const REPLICA: [(&str, &str); 4] = [
    (CHECKS, "OFF"),
    (EVENTS, "OFF"),
    ("innodb_strict_mode", "OFF"),
    ("max_heap_table_size", "1099511627776"),
];
const EVENTS: &str = "event_scheduler";
/// This variable has no option.
const CHECKS: &str = "check_constraint_checks";
pub(crate) const SET_REPLICA: &str =
    "SET GLOBAL check_constraint_checks = OFF;\n";
/// The value with which no running server can start events.
const NEVER: &str = "DISABLED";

/// Options and their values, as the server takes them.
type Options = BTreeMap<&'static str, String>;

/// A value for a running server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LiveSetting {
    /// The name of the parameter.
    pub name: String,
    /// The value. `None` resets the parameter.
    pub value: Option<String>,
    /// Whether the value is a number, not a text.
    pub is_number: bool,
}

impl Installation {
    /// The options that the service sets on every server with this memory and
    /// port.
    #[must_use]
    pub fn defaults(
        &self,
        memory: Megabytes,
        port: u16,
    ) -> BTreeMap<&'static str, String> {
        let memory = MemorySettings::of(memory);
        let mut options = Options::new();
        let mut option = |name, value: &dyn std::fmt::Display| {
            options.insert(name, value.to_string());
        };
        option("basedir", &self.base().display());
        option("lc_messages_dir", &self.share().display());
        option("port", &port);
        option("skip_name_resolve", &"ON");
        option("max_connections", &memory.connections);

        // A binary log from the start, so that adding a replica never needs a
        // restart, and a crash loses no acknowledged commit.
        option("log_slave_updates", &"ON");
        option("gtid_strict_mode", &"ON");
        option("sync_binlog", &1);
        // Otherwise only the service could create functions or triggers. A
        // replica would run a statement that calls one with all rights, so it
        // receives only rows.
        option("log_bin_trust_function_creators", &"ON");
        option("binlog_format", &"ROW");
        // Only the key of a deleted row, if it has one: deleting many rows
        // takes less room.
        option("binlog_row_image", &"MINIMAL");
        option("innodb_flush_log_at_trx_commit", &1);
        option("relay_log_recovery", &"ON");
        option("relay_log_space_limit", &RELAY_LOGS);
        option("slave_net_timeout", &NETWORK_PATIENCE.as_secs());
        option("slave_parallel_threads", &APPLIERS);

        option("innodb_buffer_pool_size", &memory.pool);
        option("innodb_log_file_size", &memory.redo_log);
        option(CHARACTER_SET, &"utf8");
        option(COLLATION, &"utf8_general_ci");
        option("symbolic_links", &"OFF");
        options
    }

    /// The options that the service sets on one instance, whatever its customer
    /// wants.
    #[must_use]
    pub fn default_options(
        &self,
        layout: &Layout,
        settings: &InstanceSettings,
    ) -> BTreeMap<&'static str, String> {
        let mut options = self.defaults(settings.memory, settings.port);
        let mut path = |name, path: &Path| {
            options.insert(name, path.display().to_string());
        };
        path("datadir", &layout.data());
        path("tmpdir", &layout.temporary());
        path("secure_file_priv", &layout.exchange());
        path("log_error", &layout.log());
        path("log_bin", &layout.binary_logs().join("binlog"));
        path("relay_log", &layout.binary_logs().join("relaylog"));
        path("slow_query_log_file", &layout.customers_log(Slow).current);
        path("general_log_file", &layout.customers_log(General).current);
        path("socket", Path::new(SOCKET));
        path("pid_file", &layout.run().join("mariadbd.pid"));
        path("init_file", &layout.join(INIT));
        path("ssl_ca", &layout.join(AUTHORITY));
        path("ssl_cert", &layout.join(CERTIFICATE));
        path("ssl_key", &layout.join(KEY));
        // Short, so that few bytes are kept that aren't needed any more.
        options.insert("max_binlog_size", BINARY_LOG.to_string());
        let read_only = if settings.is_closed { "ON" } else { "OFF" };
        options.insert("bind_address", settings.address.to_string());
        // Writes on a replica itself don't count as a source's.
        let own = server_id(settings.id);
        let domain = if settings.is_replica { own } else { 0 };
        options.insert("server_id", own.to_string());
        options.insert("gtid_domain_id", domain.to_string());
        options.insert("read_only", read_only.into());
        options
    }

    /// The contents of a server's options file.
    #[must_use]
    pub fn options(
        &self,
        layout: &Layout,
        settings: &InstanceSettings,
    ) -> String {
        let mut options = self.default_options(layout, settings);
        let reserved = settings.reserved.bytes();
        if MemorySettings::of(settings.memory).pool <= reserved {
            // Versions without this option don't need it.
            let most = reserved.to_string();
            options.insert("loose_innodb_buffer_pool_size_max", most);
        }
        let mut text = String::from("[mariadbd]\n");
        let mut all = with_values(&options, &settings.values);
        if settings.is_replica {
            let own = REPLICA.iter().filter(|(name, _)| *name != CHECKS);
            all.extend(own.map(|(name, value)| (*name, (*value).to_owned())));
        }
        for (name, value) in all {
            let value = quoted(&value);
            let name = option(name);
            writeln!(text, "{name} = {value}").expect("a String takes text");
        }
        text
    }

    /// The settings for a running server that becomes a replica, or ceases to
    /// be one.
    #[must_use]
    pub fn place_settings(
        &self,
        memory: Megabytes,
        values: &Values,
        is_replica: bool,
    ) -> Vec<LiveSetting> {
        let defaults = self.defaults(memory, 0);
        let own = with_values(&defaults, values);
        let settings = REPLICA.map(|(name, value)| {
            let value = if is_replica {
                Some(value.to_owned())
            } else {
                own.get(name).cloned()
            };
            let is_number = value.as_deref().is_some_and(is_number);
            LiveSetting { name: name.to_owned(), value, is_number }
        });
        settings.into()
    }

    /// Runs the server only to read an options file in a directory. It fails if
    /// a start with that file would fail.
    #[must_use]
    pub fn try_options(
        &self,
        layout: &Layout,
        directory: &Path,
        file: &str,
    ) -> Tool {
        let arguments = vec![
            argument("--defaults-file=", file),
            "--help".into(),
            "--verbose".into(),
        ];
        self.tool(self.server(), arguments, directory.into(), layout)
    }

    /// The settings for a running server whose values change from `before` to
    /// `after`, as far as it takes them without a restart.
    #[must_use]
    pub fn live_settings(
        &self,
        parameters: &Parameters,
        memory: Megabytes,
        before: &Values,
        after: &Values,
    ) -> Vec<LiveSetting> {
        let defaults = self.defaults(memory, 0);
        let (old, new) =
            (with_values(&defaults, before), with_values(&defaults, after));
        let names = before.keys().chain(after.keys());
        let mut names: Vec<&str> = names.map(String::as_str).collect();
        // Each of the two changes the other, so both are set, in this order.
        if names.iter().any(|it| [CHARACTER_SET, COLLATION].contains(it)) {
            names.extend([CHARACTER_SET, COLLATION]);
        }
        names.sort_unstable();
        names.dedup();
        let changed = names.into_iter().filter(|name| {
            let is_pair = [CHARACTER_SET, COLLATION].contains(name);
            is_pair && pair(&old) != pair(&new)
                || !is_pair && old.get(*name) != new.get(*name)
        });
        let settings = changed.filter_map(|name| {
            let parameter = parameters.get(name)?;
            let value = new.get(name).cloned();
            // The collation follows from the character set.
            if name == COLLATION && value.is_none() {
                return None;
            }
            let is_number = matches!(
                parameter.kind,
                ParameterKind::Integer(..)
                    | ParameterKind::Boolean
                    | ParameterKind::Float(..)
            ) && value.as_deref().is_some_and(is_number);
            let name = variable(&parameter.name).to_owned();
            parameter.is_dynamic.then_some(LiveSetting {
                name,
                value,
                is_number,
            })
        });
        settings.collect()
    }
}

/// Whether replicas have a setting of that name, whatever their customer wants.
#[must_use]
pub fn is_of_replicas(name: &str) -> bool {
    REPLICA.iter().any(|(own, _)| *own == name)
}

impl Admin {
    /// Applies the settings of a replica, or of another server. If the server
    /// was started so that it never runs events, that stays so.
    pub async fn take_place(
        &mut self,
        settings: &[LiveSetting],
    ) -> Result<(), Error> {
        let query = "SELECT @@GLOBAL.event_scheduler";
        let answer: Vec<String> = self.ask("ask the server", query).await?;
        let never = answer.first().is_some_and(|state| state == NEVER);
        for setting in settings {
            let is_events = setting.name == EVENTS;
            if is_events && never {
                continue;
            }
            if is_events && setting.value.as_deref() == Some(NEVER) {
                let value = Some("OFF".to_owned());
                let off = LiveSetting { value, ..setting.clone() };
                self.set(&off).await?;
                continue;
            }
            self.set(setting).await?;
        }
        Ok(())
    }

    /// Whether the server has the settings of a replica.
    pub async fn is_set_as_replica(&mut self) -> Result<bool, Error> {
        let query = "SELECT @@GLOBAL.event_scheduler <> 'ON' AND \
             NOT @@GLOBAL.innodb_strict_mode AND \
             NOT @@GLOBAL.check_constraint_checks";
        let answer: Vec<bool> = self.ask("ask a replica", query).await?;
        Ok(answer.first() == Some(&true))
    }

    /// Stops the server from starting events.
    pub async fn stop_events(&mut self) -> Result<(), Error> {
        let value = Some("OFF".to_owned());
        let name = EVENTS.to_owned();
        let off = LiveSetting { name, value, is_number: false };
        self.take_place(&[off]).await
    }
}

/// The values of a running server that had `before` and was told `after`:
/// parameters that need a restart keep their values.
#[must_use]
pub fn told(
    parameters: &Parameters,
    before: &Values,
    after: &Values,
) -> Values {
    let is_dynamic =
        |name: &String| parameters.get(name).is_some_and(|it| it.is_dynamic);
    let kept = before.iter().filter(|(name, _)| !is_dynamic(name));
    let taken = after.iter().filter(|(name, _)| is_dynamic(name));
    let all = kept.chain(taken);
    all.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn pair(options: &BTreeMap<&str, String>) -> [Option<String>; 2] {
    [CHARACTER_SET, COLLATION].map(|name| options.get(name).cloned())
}

/// The options, with the customer's values in their place.
fn with_values<'a>(
    options: &BTreeMap<&'static str, String>,
    values: &'a Values,
) -> BTreeMap<&'a str, String> {
    let mut all: BTreeMap<&'a str, String> =
        options.iter().map(|(name, value)| (*name, value.clone())).collect();
    // A group may be older than the denial of a parameter.
    let given = values.iter().filter(|(name, _)| denied(name).is_none());
    all.extend(given.map(|(name, value)| (name.as_str(), text(value))));
    if let Some((set, collation)) = character_set(values) {
        all.insert(CHARACTER_SET, set);
        match collation {
            Some(collation) => all.insert(COLLATION, collation),
            None => all.remove(COLLATION),
        };
    }
    all
}

fn text(value: &ParameterValue) -> String {
    value.to_string()
}

fn is_number(text: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit() || ".-".contains(c);
    !text.is_empty() && text.chars().all(digits)
}

/// A number that differs between the servers of a replication: the first part
/// of the id, which is random. Zero would turn replication off.
pub(crate) fn server_id(id: InstanceId) -> u32 {
    let (first, ..) = id.as_uuid().as_fields();
    first.max(1)
}

/// A value as an option file takes it: `\` begins an escape, and everything but
/// a plain word is in quotes.
fn quoted(value: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.:%".contains(c);
    if !value.is_empty() && value.chars().all(plain) {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(all: &[(&str, &str)]) -> Values {
        let value = |text: &str| ParameterValue::Text(text.into());
        all.iter().map(|(name, it)| ((*name).to_owned(), value(it))).collect()
    }

    #[test]
    fn what_a_customer_wants_goes_before_and_cannot_add_an_option() {
        let own = Options::from([("max_connections", "128".into())]);
        let values = values(&[
            ("ft_boolean_syntax", "+ -><()~*:\"\"&|"),
            ("max_connections", "40"),
        ]);
        let all = with_values(&own, &values);
        assert_eq!(all["max_connections"], "40");
        let syntax = quoted(&all["ft_boolean_syntax"]);
        assert_eq!(syntax, "\"+ -><()~*:\\\"\\\"&|\"");
        assert_eq!(quoted("a#b"), "\"a#b\"");
        assert_eq!(quoted(""), "\"\"");
        assert_eq!(quoted("utf8"), "utf8");
    }

    #[test]
    fn a_collation_brings_its_character_set() {
        let own = Options::from([
            (CHARACTER_SET, "utf8".into()),
            (COLLATION, "utf8_general_ci".into()),
        ]);
        let of = |name, value| {
            let values = values(&[(name, value)]);
            pair(&with_values(&own, &values))
        };
        let text = |it: &str| Some(it.to_owned());
        assert_eq!(
            of(COLLATION, "latin1_bin"),
            [text("latin1"), text("latin1_bin")]
        );
        assert_eq!(of(CHARACTER_SET, "latin1"), [text("latin1"), None]);
        assert_eq!(of("sql_mode", ""), [text("utf8"), text("utf8_general_ci")]);
    }

    #[test]
    fn what_is_no_longer_offered_is_not_set() {
        let values = values(&[("log_output", "TABLE"), ("sql_mode", "")]);
        let own = Options::new();
        let all = with_values(&own, &values);
        assert_eq!(all.into_keys().collect::<Vec<_>>(), ["sql_mode"]);
    }
}
