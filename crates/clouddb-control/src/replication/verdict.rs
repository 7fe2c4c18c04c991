//! Judges what servers report of replication.

use std::time::Duration;

use clouddb_engine::{Following, FollowingFailure, Part, Receiving};

use super::{Replication, ReplicationState, Trouble};
use crate::told::about_following;

/// How long a replica may fail to reach its source before that is an error.
/// Longer than a server takes to restart.
const UNHEARD: Duration = Duration::from_secs(10);
/// The source doesn't have the next event, or never had it.
const POSITION_GONE: u32 = 1236;
/// The source refuses the login.
const ACCESS_DENIED: u32 = 1045;
/// A table or the disk is full.
const NO_ROOM: [u32; 2] = [1114, 1021];
/// A replica's data isn't what its source's was at that event, so each try
/// fails again. Only a new copy of the source helps.
const DIVERGED: [u32; 37] = [
    // Rows: a missing or duplicate key, or a foreign key without its row.
    1032, 1062, 1451, 1452, 1216, 1217, 1022,
    // Databases, tables, columns and keys that exist or are missing.
    1007, 1008, 1049, 1050, 1051, 1146, 1054, 1060, 1061, 1072, 1091, 1176,
    // Routines, triggers, events, accounts, sequences and views.
    1304, 1305, 1359, 1360, 1537, 1539, 1396, 1141, 1269, 4091, 4092,
    // Tables that can't be made as on the source: by another engine, or from a
    // statement that no server can read.
    1532, 1535, 1677, 1075, 1064,
    // Changes of the replica's own, and missing changes.
    1950, 1942,
];
/// What a server reports of a file that can't grow.
const NO_SPACE: &str = "No space left on device";

/// Whether a replica's data is from its source's history. The state of its
/// threads doesn't tell, nor do positions: a source whose binary log was reset
/// reaches the same ones again.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum History {
    Same,
    /// It has changes that the source doesn't have.
    More,
    /// The source had another binary log, of which nothing is left.
    Other,
    /// The replica has no mark of its source's history.
    Unknown,
}

impl History {
    /// Why a replica can't go on.
    pub(crate) fn trouble(self) -> Option<&'static str> {
        match self {
            Self::Same | Self::Unknown => None,
            Self::More => Some("it has changes that its source doesn't have"),
            Self::Other => {
                Some("the binary log of its source was begun anew since")
            }
        }
    }

    /// The verdict for a replica that reports no error.
    pub(super) fn verdict(self) -> Verdict {
        let unknown = "it doesn't know the history of its source";
        let (why, remedy) = match self {
            Self::Same => return Verdict::Fine,
            Self::Unknown => (unknown, Remedy::Repair),
            Self::More | Self::Other => {
                (self.trouble().unwrap_or(unknown), Remedy::Reseed)
            }
        };
        Verdict::Broken { why: Trouble::Is(why), remedy }
    }
}

/// The verdict on a server.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Verdict {
    Fine,
    /// It may be fine soon.
    Waiting,
    Broken {
        why: Trouble,
        remedy: Remedy,
    },
}

/// What helps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Remedy {
    /// Nothing on this server.
    None,
    /// Tell it again which source to follow.
    Repair,
    /// The same, and copy the source again if that doesn't help.
    Retry,
    /// The same, once its volume has room.
    Room,
    /// Copy the source again.
    Reseed,
}

/// What a replica that follows lacks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Lacks {
    /// Rows of tables in memory, since it was restarted.
    pub(super) rows: bool,
    /// The settings of a replica.
    pub(super) settings: bool,
}

/// The replication that requests are shown.
pub(super) fn shown(following: Option<&Following>) -> Replication {
    let Some(following) = following else {
        let state = ReplicationState::Broken;
        return Replication { state, behind: None, error: None };
    };
    let state = match (following.receives, following.applies) {
        (Receiving::Yes, true) => ReplicationState::Running,
        (Receiving::Connecting, true) => ReplicationState::Connecting,
        _ => ReplicationState::Broken,
    };
    let error = following.failure.as_ref().map(about_following);
    Replication { state, behind: following.behind, error }
}

/// The verdict on a source: it must follow no server and take writes.
pub(super) fn of_source(
    following: Option<&Following>,
    is_closed: bool,
) -> Verdict {
    let why = match (following, is_closed) {
        (None, false) => return Verdict::Fine,
        (Some(_), _) => "it follows another server and shouldn't",
        (None, true) => "it is closed to writes and shouldn't be",
    };
    Verdict::Broken { why: Trouble::Is(why), remedy: Remedy::Repair }
}

/// The verdict on a replica. `is_of` says whether it was told to follow its
/// source, `lacks` what it lacks if it follows, `unheard` for how long it has
/// failed to reach the source.
pub(super) fn of_replica(
    following: Option<Following>,
    is_of: bool,
    is_closed: bool,
    lacks: Lacks,
    unheard: Duration,
) -> Verdict {
    let broken = |why: &'static str, remedy| {
        let why = Trouble::Is(why);
        Verdict::Broken { why, remedy }
    };
    let Some(following) = following else {
        return broken("it follows nobody", Remedy::Repair);
    };
    if !is_of {
        return broken("it follows another server", Remedy::Repair);
    }
    let goes_on = following.goes_on();
    let Some(failure) = following.failure else {
        return match following.receives {
            _ if !goes_on => broken("it was stopped", Remedy::Repair),
            _ if !is_closed => broken("it is open for writes", Remedy::Repair),
            _ if lacks.settings => {
                broken("it isn't set as replicas are", Remedy::Repair)
            }
            Receiving::Yes if lacks.rows => {
                let why = "its server was started anew, and has no rows in \
                     memory";
                broken(why, Remedy::Retry)
            }
            Receiving::Yes => Verdict::Fine,
            Receiving::Connecting | Receiving::No => Verdict::Waiting,
        };
    };
    let remedy = match failure.code {
        _ if needs_room(&failure) => Remedy::Room,
        _ if needs_data(&failure) => Remedy::Reseed,
        _ if failure.part == Part::Applying => Remedy::Retry,
        ACCESS_DENIED => Remedy::Repair,
        _ if !goes_on => Remedy::Repair,
        _ if unheard >= UNHEARD => Remedy::None,
        _ => return Verdict::Waiting,
    };
    Verdict::Broken { why: Trouble::Says(failure), remedy }
}

/// Whether a replica can't go on with its data: it isn't what its source's was,
/// or the source doesn't have the next event any more. Other failures may pass:
/// a lock, memory, a killed thread.
pub(crate) fn needs_data(failure: &FollowingFailure) -> bool {
    match failure.part {
        Part::Applying => {
            DIVERGED.contains(&failure.code) && !needs_room(failure)
        }
        Part::InMemory => false,
        Part::Receiving => failure.code == POSITION_GONE,
    }
}

/// Whether a replica could go on if it had room.
pub(crate) fn needs_room(failure: &FollowingFailure) -> bool {
    failure.part == Part::Applying
        && (NO_ROOM.contains(&failure.code)
            || failure.message.contains(NO_SPACE))
}

#[cfg(test)]
mod tests {
    use clouddb_engine::GtidPosition;

    use super::*;

    fn fine() -> Following {
        Following {
            address: "127.0.0.1".into(),
            port: 3306,
            receives: Receiving::Yes,
            applies: true,
            failure: None,
            behind: Some(Duration::ZERO),
            received: GtidPosition::default(),
            definitions: 0,
        }
    }

    fn failed(code: u32, receives: Receiving) -> Following {
        let message = "no".to_owned();
        let part = Part::Receiving;
        let failure = Some(FollowingFailure { part, code, message });
        Following { receives, failure, behind: None, ..fine() }
    }

    fn remedy(verdict: &Verdict) -> Option<Remedy> {
        match verdict {
            Verdict::Broken { remedy, .. } => Some(*remedy),
            Verdict::Fine | Verdict::Waiting => None,
        }
    }

    fn of(following: Following, unheard: Duration) -> Verdict {
        of_replica(Some(following), true, true, Lacks::default(), unheard)
    }

    #[test]
    fn a_replica_that_follows_is_fine() {
        assert_eq!(of(fine(), Duration::ZERO), Verdict::Fine);
        let shown = shown(Some(&fine()));
        assert_eq!(shown.state, ReplicationState::Running);
        assert_eq!(shown.behind, Some(Duration::ZERO));
    }

    #[test]
    fn a_source_that_is_away_for_a_moment_is_waited_for() {
        let away = || failed(2003, Receiving::Connecting);
        let moment = UNHEARD / 2;
        assert_eq!(of(away(), moment), Verdict::Waiting);
        assert_eq!(remedy(&of(away(), UNHEARD)), Some(Remedy::None));
        let connecting =
            Following { receives: Receiving::Connecting, ..fine() };
        assert_eq!(of(connecting, UNHEARD), Verdict::Waiting);
        let shown = shown(Some(&away()));
        assert_eq!(shown.state, ReplicationState::Connecting);
        let why = shown.error.unwrap();
        assert!(why.as_str().contains("can't be reached"), "{why}");
    }

    #[test]
    fn what_can_be_put_right_is_repaired() {
        let (none, fully) = (Duration::ZERO, Lacks::default());
        let no_settings = Lacks { settings: true, ..fully };
        let stopped = Following { applies: false, ..fine() };
        let silent = Following { receives: Receiving::No, ..fine() };
        for verdict in [
            of_replica(None, false, true, fully, none),
            of_replica(Some(fine()), false, true, fully, none),
            of_replica(Some(fine()), true, false, fully, none),
            of_replica(Some(fine()), true, true, no_settings, none),
            of(stopped, none),
            of(silent, none),
            of(failed(ACCESS_DENIED, Receiving::Connecting), none),
            of(failed(9999, Receiving::No), none),
        ] {
            assert_eq!(remedy(&verdict), Some(Remedy::Repair), "{verdict:?}");
        }
    }

    fn cannot_apply(code: u32, message: &str) -> Following {
        let (part, message) = (Part::Applying, message.to_owned());
        let failure = Some(FollowingFailure { part, code, message });
        Following { applies: false, failure, ..fine() }
    }

    #[test]
    fn what_has_no_room_waits_for_some() {
        for (code, message) in [
            (1114, "The table 'book' is full"),
            (1021, "Disk full (/tmp)"),
            (3, "Error writing file (Errcode: 28 \"No space left on device\")"),
        ] {
            let verdict = of(cannot_apply(code, message), Duration::ZERO);
            assert_eq!(remedy(&verdict), Some(Remedy::Room), "{verdict:?}");
        }
    }

    #[test]
    fn what_may_pass_is_tried_again_before_it_is_made_anew() {
        let lacks = Lacks { rows: true, ..Lacks::default() };
        let verdict =
            of_replica(Some(fine()), true, true, lacks, Duration::ZERO);
        assert_eq!(remedy(&verdict), Some(Remedy::Retry), "{verdict:?}");
        for code in [1205, 1213, 1317, 1927, 1037, 1041, 1594, 1, 65535] {
            let failed = cannot_apply(code, "no");
            let verdict = of(failed, Duration::ZERO);
            assert_eq!(remedy(&verdict), Some(Remedy::Retry), "{verdict:?}");
        }
    }

    #[test]
    fn no_copy_is_made_for_rows_that_no_copy_has() {
        for code in [1032, 1062, 1114] {
            let mut failed = cannot_apply(code, "no");
            failed.failure.as_mut().unwrap().part = Part::InMemory;
            let verdict = of(failed, Duration::ZERO);
            assert_eq!(remedy(&verdict), Some(Remedy::Repair), "{verdict:?}");
        }
    }

    #[test]
    fn what_cannot_go_on_is_made_anew() {
        let applying = cannot_apply(1062, "duplicate");
        for following in [applying, failed(POSITION_GONE, Receiving::No)] {
            let verdict = of(following, Duration::ZERO);
            assert_eq!(remedy(&verdict), Some(Remedy::Reseed), "{verdict:?}");
        }
    }

    #[test]
    fn who_has_another_history_is_made_anew() {
        assert_eq!(History::Same.verdict(), Verdict::Fine);
        for (history, expected) in [
            (History::More, Remedy::Reseed),
            (History::Other, Remedy::Reseed),
            (History::Unknown, Remedy::Repair),
        ] {
            assert_eq!(remedy(&history.verdict()), Some(expected));
        }
    }

    #[test]
    fn a_source_follows_nobody_and_takes_writes() {
        assert_eq!(of_source(None, false), Verdict::Fine);
        for (following, is_closed) in
            [(None, true), (Some(&fine()), false), (Some(&fine()), true)]
        {
            let verdict = of_source(following, is_closed);
            assert_eq!(remedy(&verdict), Some(Remedy::Repair), "{verdict:?}");
        }
    }
}
