//! Texts for customers of what MariaDB reports. They are chosen by error
//! numbers, and contain only what customers know anyway.

use clouddb_engine::{FollowingFailure, Part};
use clouddb_model::{Told, told};
use clouddb_platform::Error as PlatformError;

use super::{ForCustomers, IN_LOG};

/// The server's errors about a customer's value, which name the value and what
/// is wrong with it.
const ABOUT_VALUES: [u16; 8] = [1115, 1193, 1231, 1232, 1238, 1286, 1298, 1649];
/// How the server's program begins such messages while it reads options.
const OF_OPTIONS: [&str; 5] = [
    "Error while setting value '",
    "Unknown/unsupported storage engine: ",
    "Unknown locale: '",
    "unknown variable '",
    "unknown option '",
];
/// What a server logs that ends while it is starting, and what that means.
const OF_STARTS: [(&str, &str); 9] = [
    ("Address already in use", "its address is in use"),
    ("Cannot assign requested address", "the machine lacks its address"),
    ("Unable to lock", "another process has its files"),
    ("No space left on device", "there is no space left"),
    ("Disk full", "there is no space left"),
    ("Cannot allocate memory", "there is no memory left"),
    ("Out of memory", "there is no memory left"),
    ("prepared transactions", "it has transactions that nobody decided"),
    ("Input/output error", "its disk fails"),
];
/// The databases of the service and of the server itself.
const OWN_DATABASES: [&str; 4] =
    ["mysql", "sys", "performance_schema", "information_schema"];

/// What a server refused to do.
pub(super) fn about_server(
    action: &'static str,
    said: Option<(u16, &str)>,
) -> Told {
    let Some((code, message)) = said else {
        return told!(
            "failed to ",
            action,
            ": the connection to the server broke"
        );
    };
    if ABOUT_VALUES.contains(&code) {
        return told!("failed to ", action, ": ", Told::given(message));
    }
    told!("failed to ", action, ": ", meaning(code.into()))
}

/// What the server's program reports of settings that it refuses.
pub(super) fn about_settings(error: &PlatformError) -> Told {
    let PlatformError::Tool { message, .. } = error else {
        return error.told();
    };
    let said = message.lines().find_map(about_option);
    said.unwrap_or_else(|| told!("its program refuses them", IN_LOG))
}

fn about_option(line: &str) -> Option<Told> {
    let begin = OF_OPTIONS.iter().find_map(|it| line.find(it))?;
    Some(Told::given(&line[begin..]))
}

/// Why a server ended while it was starting, by the errors in its log.
pub(super) fn about_start(errors: &[String]) -> Told {
    let known = errors.iter().find_map(|error| {
        let reason = OF_STARTS.iter().find(|(said, _)| error.contains(said));
        reason.map(|(_, meaning)| told!(*meaning)).or(about_option(error))
    });
    known.unwrap_or_else(|| {
        told!("its log says why, which the action save_logs saves")
    })
}

/// Why a replica doesn't follow its source.
pub(crate) fn about_following(failure: &FollowingFailure) -> Told {
    let FollowingFailure { part, code, message } = failure;
    let meaning = meaning(*code);
    match part {
        Part::Receiving => {
            told!("it doesn't hear from its source: ", meaning)
        }
        Part::Applying | Part::InMemory => told!(
            "it can't do what its source did",
            table(message).map_or_else(
                || told!(""),
                |table| told!(" in the table ", table)
            ),
            ": ",
            meaning
        ),
    }
}

/// The customer's table that a message of a replica names.
fn table(message: &str) -> Option<Told> {
    let (_, rest) = message.split_once(" on table ")?;
    let (name, _) = rest.split_once(';')?;
    let (database, table) = name.split_once('.')?;
    let is_plain = |text: &str| {
        let mut characters = text.chars();
        !text.is_empty()
            && characters.all(|it| it.is_alphanumeric() || "_$-".contains(it))
    };
    let is_own = OWN_DATABASES.contains(&database);
    let is_shown = is_plain(database) && is_plain(table) && !is_own;
    is_shown.then(|| Told::given(name))
}

/// What an error number of the server means.
fn meaning(code: u32) -> Told {
    let text = match code {
        1021 => "there is no space left",
        1032 => "a row isn't there",
        5 | 1037 | 1038 | 1041 => "Out of memory",
        1040 | 1203 => "all connections are taken",
        1044 | 1045 => "access is denied",
        1049 => "a database isn't there",
        1050 => "a table is there already",
        1053 => "the server is being stopped",
        1062 => "a row with the same key is there already",
        1114 => "the table is full",
        1146 => "a table isn't there",
        1205 => "a lock wasn't to be had in time",
        1969 => "it took too long",
        1213 => "others were in the way, and it was given up for them",
        1236 => "the source doesn't have any more what comes next",
        1290 => "the server is closed to writes",
        1950 => "it has something that its source hasn't",
        2002 | 2003 | 2005 => "the server can't be reached",
        2006 | 2013 => "the connection to the server broke",
        _ => return told!("error ", code, " of the server"),
    };
    told!(text, " (error ", code, ")")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Newer patches of one version report another number for the same.
    #[test]
    fn what_has_no_memory_says_so_whichever_number_it_has() {
        for code in [5, 1037, 1038, 1041] {
            let told = about_server("change the memory", Some((code, "no")));
            let wanted = format!(
                "failed to change the memory: Out of memory (error {code})"
            );
            assert_eq!(told.as_str(), wanted);
        }
    }

    fn applying(code: u32, message: &str) -> Told {
        let (part, message) = (Part::Applying, message.to_owned());
        about_following(&FollowingFailure { part, code, message })
    }

    #[test]
    fn tables_of_customers_are_named_and_others_not() {
        let of = |table: &str| {
            applying(
                1062,
                &format!(
                    "Could not execute Write_rows_v1 event on table {table}; \
                     Duplicate entry '1' for key 'PRIMARY', Error_code: 1062; \
                     handler error HA_ERR_FOUND_DUPP_KEY"
                ),
            )
        };
        assert_eq!(
            of("library.book").as_str(),
            "it can't do what its source did in the table library.book: a row \
             with the same key is there already (error 1062)"
        );
        for other in ["mysql.global_priv", "a/b.c", "library"] {
            assert!(!of(other).as_str().contains(other), "{other}");
        }
    }

    #[test]
    fn a_source_that_is_away_has_no_account() {
        let message = "error connecting to master 'os_replication@127.83.0.1\
                       :3306' - retry-time: 1  maximum-retries: 100000  \
                       message: Can't connect to server";
        let (part, message) = (Part::Receiving, message.to_owned());
        let told =
            about_following(&FollowingFailure { part, code: 2003, message });
        assert_eq!(
            told.as_str(),
            "it doesn't hear from its source: the server can't be reached \
             (error 2003)"
        );
    }

    #[test]
    fn why_a_server_did_not_start_is_said_without_its_files() {
        let start = |errors: &[&str]| {
            let errors: Vec<_> =
                errors.iter().map(ToString::to_string).collect();
            about_start(&errors).as_str().to_owned()
        };
        let bind = "Can't start server: Bind on TCP/IP port. Got error: 98: \
                    Address already in use";
        let port = "Do you already have another server running on port: 3306 ?";
        assert_eq!(start(&[bind, port]), "its address is in use");
        let locked = "InnoDB: Unable to lock /srv/x/data/ibdata1 error: 11";
        assert_eq!(start(&[locked]), "another process has its files");
        let option = "/usr/sbin/mariadbd: unknown variable 'lunar=1'";
        assert_eq!(start(&[option]), "unknown variable 'lunar=1'");
        for other in [&[][..], &["/srv/x: os_admin"]] {
            assert!(start(other).starts_with("its log says why"));
        }
    }

    #[test]
    fn what_is_wrong_with_a_value_is_said_and_no_more() {
        let said = "2026-11-30  3:00:00 0 [ERROR] /usr/sbin/mariadbd: Error \
                    while setting value 'lunar' to 'date_format'\n\
                    2026-11-30  3:00:00 0 [ERROR] Parsing options for plugin \
                    '/usr/lib/x' failed.";
        let refused = PlatformError::Tool {
            program: "/usr/sbin/mariadbd".into(),
            status: std::process::ExitStatus::default(),
            message: said.into(),
        };
        assert_eq!(
            about_settings(&refused).as_str(),
            "Error while setting value 'lunar' to 'date_format'"
        );
    }
}
