//! Settings that the server has several names for: two variables that are one, or
//! an option that isn't called as its variable.

/// A setting with more than one name.
#[derive(Debug)]
struct Naming {
    /// What it is called here, whichever name was given.
    own: &'static str,
    other: &'static str,
    /// What an option file calls it.
    option: &'static str,
    /// What a running server of any version calls it.
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
        // The other one is new in 11.1.
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

/// The name as it is kept: with underscores, in small letters, and the same
/// whichever of several was given.
pub(super) fn canonical(name: &str) -> String {
    let name = name.replace('-', "_").to_ascii_lowercase();
    naming(&name).map_or(name, |it| it.own.to_owned())
}

/// The other name of a setting, if it has one.
pub(super) fn other(name: &str) -> Option<&'static str> {
    naming(name).map(|it| if it.own == name { it.other } else { it.own })
}

/// What an option file calls a setting.
pub(crate) fn option(name: &str) -> &str {
    naming(name).map_or(name, |it| it.option)
}

/// What a running server calls a setting.
pub(crate) fn variable(name: &str) -> &str {
    naming(name).map_or(name, |it| it.variable)
}
