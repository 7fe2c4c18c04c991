use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use clouddb_model::{BackupStatus, InstanceStatus, OperationId};
use clouddb_store::{OperationState, SubjectId};

use super::{
    kind::{Hooks, Kind, Nothing, Step},
    known::find,
    resize_instance::NewSize,
    rules::{Meanwhile, Rules},
    subject::{BackupEnding, InstanceEnding},
    turns::Turns,
    *,
};

/// The names that earlier releases left in the store, and that other processes
/// use.
const STORED: &[(&str, &str)] = &[
    (
        "create_instance",
        "prepare_files start_server await_server create_contents",
    ),
    (
        "restore_instance",
        "restore_files start_server await_server create_contents",
    ),
    (
        "create_replica",
        "discard_files seed_files start_server await_server upgrade_tables \
         follow_source catch_up",
    ),
    (
        "reseed_replica",
        "reach_source discard_files seed_files start_server await_server \
         upgrade_tables follow_source catch_up",
    ),
    ("repair_replication", "prepare_files take_place"),
    ("detach_replica", "stop_receiving leave_source open_for_writes"),
    (
        "promote_replica",
        "approach close_source catch_up change_places open_for_writes \
         follow_source",
    ),
    (
        "eject_source",
        "stop_server elect_source open_for_writes follow_source leave_source",
    ),
    ("resize_instance", "use_memory take_flavor"),
    ("recover_instance", "prepare_files start_server await_server"),
    ("restart_instance", "stop_server prepare_files start_server await_server"),
    ("apply_configuration", "try_settings tell_server"),
    ("create_backup", "store_backup record_backup"),
    ("save_logs", "copy_logs"),
    ("delete_instance", "stop_server remove_files"),
    ("delete_backup", "delete_descendants remove_objects"),
    ("discard_backup", "remove_objects"),
    ("copy_backup", "copy_objects remove_others"),
    ("discard_copy", "remove_objects"),
];

#[test]
fn what_is_stored_is_known_by_its_names() {
    let known: Vec<_> = operation_kinds().collect();
    assert_eq!(known.len(), STORED.len(), "a kind isn't listed");
    for (kind, steps) in STORED {
        let steps = steps.split_whitespace().collect();
        assert!(known.contains(&(kind, steps)), "{kind} has changed");
    }
}

#[test]
fn names_tell_kinds_and_their_steps_apart() {
    let mut names = HashSet::new();
    for (kind, steps) in operation_kinds() {
        assert!(names.insert(kind), "there are two {kind}");
        assert!(!steps.is_empty(), "{kind} has no step");
        let distinct: HashSet<_> = steps.iter().collect();
        assert_eq!(distinct.len(), steps.len(), "of {kind}");
    }
}

#[test]
fn what_has_ended_leaves_no_status_behind() {
    use InstanceStatus::{Active, Error, ReplicationError};
    for kind in Instance::KINDS {
        let is_left = |ending| match ending {
            InstanceEnding::AsItIs | InstanceEnding::Refused => true,
            InstanceEnding::Status(status) => {
                ![Active, Error, ReplicationError].contains(&status)
            }
            InstanceEnding::AsBefore
            | InstanceEnding::BackedUp(_)
            | InstanceEnding::Unseeded
            | InstanceEnding::Ejected
            | InstanceEnding::Forgotten => false,
        };
        let leaves = is_left(kind.done()) || is_left(kind.given_up());
        let stays = kind.status() == Meanwhile::Stays;
        assert!(stays || !leaves, "{} leaves {:?}", kind.name(), kind.status());
    }
    for kind in Backup::KINDS {
        let is_left = |ending| match ending {
            BackupEnding::AsItIs => true,
            BackupEnding::DeleteFailed | BackupEnding::Forgotten => false,
        };
        let leaves = is_left(kind.done()) || is_left(kind.given_up());
        let stays = kind.status() == Meanwhile::Stays;
        assert!(stays || !leaves, "{} leaves {:?}", kind.name(), kind.status());
    }
}

fn those<S: Listed>(are: impl Fn(&Rules) -> bool) -> Vec<&'static str> {
    let kinds = S::KINDS.iter().filter(|kind| are(kind.rules()));
    kinds.map(|kind| kind.name()).collect()
}

#[test]
fn exceptions_are_declared() {
    assert_eq!(those::<Instance>(|it| !it.exclusive), ["save_logs"]);
    assert_eq!(not_exclusive(), ["save_logs"]);
    let to_ejection = those::<Instance>(|it| it.gives_way_to(Other::Ejection));
    assert_eq!(to_ejection, ["recover_instance", "save_logs"]);
    let telling = those::<Instance>(|it| it.tells_settings);
    assert_eq!(telling, ["apply_configuration"]);
    assert_eq!(
        those::<Instance>(|it| it.is_to_run.is_some()),
        ["recover_instance", "restart_instance", "delete_instance"]
    );
    assert!(
        those::<Instance>(|it| !it.gives_way_to(Other::Deletion)).is_empty()
    );
    let staying = those::<Backup>(|it| !it.gives_way_to(Other::Deletion));
    assert_eq!(staying, ["copy_backup", "discard_copy"]);
    assert!(those::<Backup>(|it| !it.exclusive).is_empty());
    let promising = Instance::KINDS.iter().filter(|kind| kind.promises());
    let promising: Vec<_> = promising.map(|kind| kind.name()).collect();
    assert_eq!(promising, ["resize_instance"]);
}

#[test]
fn those_who_are_refused_are_told_what_no_status_says() {
    for kind in Instance::KINDS {
        let is_seen = kind.status() != Meanwhile::Stays;
        let is_said = kind.rules().said.is_some();
        assert!(!(is_seen && is_said), "{} is said twice", kind.name());
    }
    for kind in Backup::KINDS {
        assert!(kind.rules().said.is_some(), "{} isn't said", kind.name());
    }
}

#[test]
fn what_is_unknown_is_as_most_are() {
    let operation = Operation {
        id: OperationId::random(),
        account: AccountId::new("1234"),
        cell: clouddb_model::CellId::random(),
        subject: SubjectId::Instance(clouddb_model::InstanceId::random()),
        kind: "paint".into(),
        state: OperationState::Queued,
        step: None,
        attempt: 0,
        waits: 0,
        epoch: 0,
        run_at: chrono::DateTime::UNIX_EPOCH,
        deadline: chrono::DateTime::UNIX_EPOCH,
        detail: String::new(),
        error: None,
        started: chrono::DateTime::UNIX_EPOCH,
        finished: None,
    };
    assert_eq!(*rules_for(&operation), Rules::USUAL);
    assert!(find::<Instance>("paint").is_none());
}

#[test]
fn a_promise_is_read_from_the_detail() {
    let resize: &dyn AnyKind<Instance> = &resize_instance::KIND;
    let flavor = clouddb_model::FlavorId(7);
    let detail = serde_json::json!(NewSize { flavor }).to_string();
    assert_eq!(resize.promised(&detail).unwrap(), Some(flavor));
    assert!(resize.promised("{}").is_err());
    let restart: &dyn AnyKind<Instance> = &restart_instance::KIND;
    assert_eq!(restart.promised("no JSON").unwrap(), None);
}

#[test]
fn a_kind_without_parameters_is_stored_with_none() {
    assert_eq!(serde_json::json!(Nothing {}).to_string(), "{}");
    assert!(serde_json::from_str::<Nothing>("{}").is_ok());
}

/// A kind in no list, with parameters of its own. The worker carries it out as
/// any other.
static PAINT: Kind<Backup, String> = Kind {
    name: "paint",
    lane: clouddb_store::Lane::Server,
    steps: &[Step::with("cover", |_, _| Box::pin(async { Ok(()) }))],
    patience: |settings| settings.build_deadline,
    tries: None,
    status: Meanwhile::Is(BackupStatus::Building),
    done: BackupEnding::AsItIs,
    given_up: BackupEnding::AsItIs,
    rules: Rules::USUAL,
    hooks: Hooks::NONE,
};

#[test]
fn any_kind_can_be_carried_out() {
    fn take<S: Subject>(turns: &Turns<S>) -> Option<&'static str> {
        let _run = turns.run();
        turns.plan.as_ref().map(|plan| plan.kind().name())
    }
    // This compiles because `run` needs only a subject and a plan.
    let _: fn(&Turns<Backup>) -> Option<&'static str> = take;
    let kind: &dyn AnyKind<Backup> = &PAINT;
    for detail in ["\"red\"", "no JSON"] {
        let plan = kind.plan(detail);
        assert_eq!(plan.kind().name(), "paint");
        assert_eq!(plan.kind().step(0), Some("cover"));
        assert_eq!(plan.kind().step(1), None);
    }
    assert!(find::<Backup>("paint").is_none());
}

/// The sources below a directory, except tests.
fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

#[test]
fn only_the_file_of_a_kind_has_its_name() {
    let control = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&control.join("src"), &mut paths);
    sources(&control.join("../clouddb-store/src"), &mut paths);
    let mut begins = 0;
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        for (kind, _) in operation_kinds() {
            let own = path.ends_with(format!("operations/{kind}.rs"));
            let quoted = ["\"", "'"].map(|it| format!("{it}{kind}{it}"));
            let has = quoted.iter().any(|quoted| text.contains(quoted));
            assert_eq!(has, own, "{kind} in {}", path.display());
        }
        begins += text.matches(".insert_operation(").count();
    }
    assert_eq!(begins, 1, "operations begin in one place");
}

/// Only these files begin transactions themselves, and they name the claim in
/// them.
#[test]
fn steps_write_only_by_their_job() {
    const NAME_THE_CLAIM: [&str; 3] = ["job.rs", "turns.rs", "worker.rs"];
    let operations =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/operations");
    let mut paths = Vec::new();
    sources(&operations, &mut paths);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let text: String = text.split_whitespace().collect();
        let begins = ["store.begin(", "store().begin(", "Store::begin"];
        let begins = begins.iter().any(|begin| text.contains(begin));
        let may = NAME_THE_CLAIM.iter().any(|name| path.ends_with(name));
        assert_eq!(begins, may, "{}", path.display());
    }
}
