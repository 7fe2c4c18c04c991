//! Settings with several names: two variables that are one, or an option with
//! another name than its variable.

/// A setting with more than one name.
#[derive(Debug)]
struct Naming {
    /// The name in this crate, whichever name the customer gave.
    own: &'static str,
    other: &'static str,
    /// The name in an option file.
    option: &'static str,
    /// The name in a running server of any version.
    variable: &'static str,
}

const fn alike(own: &'static str, other: &'static str) -> Naming {
    Naming { own, other, option: own, variable: own }
}

static NAMINGS: [Naming; 6] = [
    Naming {
        own: "time_zone",
        other: "default_time_zone",
        option: "default_time_zone",
        variable: "time_zone",
    },
    Naming {
        own: "transaction_isolation",
        other: "tx_isolation",
        option: "transaction_isolation",
        // The other name is new in 11.1.
        variable: "tx_isolation",
    },
    alike("default_storage_engine", "storage_engine"),
    alike("long_query_time", "log_slow_query_time"),
    alike("min_examined_row_limit", "log_slow_min_examined_row_limit"),
    alike("slow_query_log", "log_slow_query"),
];

fn naming(name: &str) -> Option<&'static Naming> {
    NAMINGS.iter().find(|it| [it.own, it.other].contains(&name))
}

/// The name as the store has it: with underscores, in lowercase, and the same
/// for all names of a setting.
pub(super) fn canonical(name: &str) -> String {
    let name = name.replace('-', "_").to_ascii_lowercase();
    naming(&name).map_or(name, |it| it.own.to_owned())
}

/// The other name of a setting, if it has one.
pub(super) fn other(name: &str) -> Option<&'static str> {
    naming(name).map(|it| if it.own == name { it.other } else { it.own })
}

/// The name of a setting in an option file.
pub(crate) fn option(name: &str) -> &str {
    naming(name).map_or(name, |it| it.option)
}

/// The name of a setting in a running server.
pub(crate) fn variable(name: &str) -> &str {
    naming(name).map_or(name, |it| it.variable)
}
