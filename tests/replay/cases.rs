//! Records made from the contract's own examples: right ones and spoilt ones.

use std::{fs, path::Path};

use serde_json::{Value, json};

pub(crate) const ACCEPTED: &str = "accepted";
pub(crate) const DIFFERS: &str = "differs";
pub(crate) const SKIPPED: &str = "skipped";

const INSTANCE: (&str, &str) =
    ("GET", "/v1.0/1234/instances/5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb");
const DELETION: (&str, &str) = ("DELETE", INSTANCE.1);
const INSTANCES: (&str, &str) = ("GET", "/v1.0/1234/instances");
const CREATION: (&str, &str) = ("POST", INSTANCES.1);
const FLAVOR: (&str, &str) = ("GET", "/v1.0/1234/flavors/1");
const BACKUPS: (&str, &str) = ("GET", "/v1.0/1234/backups");
const BACKUP: (&str, &str) =
    ("GET", "/v1.0/1234/backups/8ce2f0d3-6bbf-43c9-b0a9-1f5f4d2a4c64");
const COPYING: &str = "/v1.0/1234/backups/8ce2f0d3-6bbf-43c9-b0a9-\
                       1f5f4d2a4c64/action";
const SNAPSHOT: (&str, &str) = ("POST", BACKUPS.1);

/// A record, and the expected finding.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    request: (&'static str, &'static str),
    body: Value,
    status: u16,
    answer: Value,
    media_type: Option<&'static str>,
    pub(crate) word: &'static str,
    /// A text that the report must contain.
    pub(crate) said: &'static str,
}

impl Case {
    /// A record that is accepted.
    fn new(
        name: &'static str,
        request: (&'static str, &'static str),
        answer: Value,
    ) -> Self {
        Self {
            name,
            request,
            body: Value::Null,
            status: 200,
            answer,
            media_type: None,
            word: ACCEPTED,
            said: "",
        }
    }

    fn sending(self, body: Value) -> Self {
        Self { body, ..self }
    }

    fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    fn media_type(self, media_type: &'static str) -> Self {
        Self { media_type: Some(media_type), ..self }
    }

    /// The record is accepted, but with a note.
    fn noting(self, said: &'static str) -> Self {
        Self { said, ..self }
    }

    fn differs(self, said: &'static str) -> Self {
        Self { word: DIFFERS, said, ..self }
    }

    fn skipped(self, said: &'static str) -> Self {
        Self { word: SKIPPED, said, ..self }
    }

    /// Writes the files of the record. An answer that is a text is XML.
    pub(crate) fn write(&self, directory: &Path) {
        let form = if self.answer.is_string() { "xml" } else { "json" };
        let directory = directory.join(form);
        fs::create_dir_all(&directory).expect("a directory can be made");
        let write = |name: &str, text: String| {
            let path = directory.join(format!("{}{name}", self.name));
            fs::write(path, text).expect("a file can be written");
        };
        let Some(answer) = self.answer.as_str() else {
            return write(".json", self.json().to_string());
        };
        let (method, target) = self.request;
        let body = self.body.as_str().unwrap_or_default();
        let media_type = self.media_type.unwrap_or("application/xml");
        let request = format!(
            "{method} {target} HTTP/1.1\nHost: recorded.example\n\
             Accept: application/xml\nContent-Type: application/xml\n\n{body}"
        );
        let answer = format!(
            "HTTP/1.1 {} As recorded\r\nContent-Type: {media_type}\r\n\r\n\
             {answer}",
            self.status
        );
        write("-request.xml", request);
        write("-response.xml", answer);
    }

    fn json(&self) -> Value {
        let (method, target) = self.request;
        let headers = json!({"Host": "recorded.example"});
        let mut request = json!({
            "title": self.name, "method": method, "target": target,
            "headers": headers,
        });
        if !self.body.is_null() {
            request["body"] = self.body.clone();
        }
        let media_type = self.media_type.unwrap_or("application/json");
        let mut answer = json!({
            "title": "its answer", "status": self.status,
            "headers": {"Content-Type": media_type},
        });
        if !self.answer.is_null() {
            answer["body"] = self.answer.clone();
        }
        json!({
            "operation": self.name, "method": method, "path": target,
            "examples": [request, answer],
        })
    }
}

/// The examples of the contract.
pub(crate) struct Examples(Value);

impl Examples {
    pub(crate) fn read() -> Self {
        let document: Value = serde_json::from_str(clouddb_api::DOCUMENT)
            .expect("the contract is JSON");
        Self(document["components"]["examples"].clone())
    }

    fn get(&self, name: &str) -> Value {
        let value = &self.0[name]["value"];
        assert!(!value.is_null(), "the contract has no example {name}");
        value.clone()
    }

    /// An example with another value at `pointer`.
    fn with(&self, name: &str, pointer: &str, value: Value) -> Value {
        let mut example = self.get(name);
        *example.pointer_mut(pointer).expect("it is there") = value;
        example
    }

    /// An example with one more member.
    fn adding(&self, name: &str, pointer: &str, member: &str) -> Value {
        let mut example = self.get(name);
        let place = example.pointer_mut(pointer).expect("it is there");
        place[member] = json!([]);
        example
    }

    /// An XML example with another text somewhere.
    fn replacing(&self, name: &str, old: &str, new: &str) -> Value {
        let example = self.get(name);
        let text = example.as_str().expect("it is XML");
        assert!(text.contains(old), "{text}");
        text.replace(old, new).into()
    }

    /// Records whose moments have another form than ours: one of the same
    /// operation, and one of another operation with the same object.
    pub(crate) fn that_disagree(&self) -> [Case; 4] {
        let zoned = |name, pointer| {
            self.with(name, pointer, "2026-11-21T09:30:01Z".into())
        };
        let instance = zoned("instanceActive", "/instance/created");
        let backup = zoned("backupCompleted", "/backup/created");
        [
            Case::new("show", INSTANCE, self.get("instanceActive")),
            Case::new("show-with-zone", INSTANCE, instance),
            Case::new("show-backup-with-zone", BACKUP, backup),
            Case::new("list-backups", BACKUPS, self.get("backupList")),
        ]
    }

    pub(crate) fn cases(&self) -> Vec<Case> {
        let mut cases = self.right();
        cases.extend(self.backups());
        cases.extend(self.spoilt());
        cases.extend(self.spoilt_xml());
        cases.extend(Self::skipped());
        cases
    }

    fn right(&self) -> Vec<Case> {
        let get = |name| self.get(name);
        let mut page = get("instanceList");
        page["links"] = get("instancePage")["links"].clone();
        let limited = ("GET", "/v1.0/1234/instances?limit=1");
        let replicas = self.adding("instanceActive", "/instance", "replicas");
        let mut mixed = get("instanceList");
        let replica = get("instancePage")["instances"][0].clone();
        mixed["instances"].as_array_mut().expect("a list").push(replica);
        let (building, fresh) = (get("instanceBuilding"), get("createFresh"));
        let (building_xml, fresh_xml) =
            (get("instanceBuildingXml"), get("createFreshXml"));
        vec![
            Case::new("versions", ("GET", "/"), get("versionList")),
            Case::new("version", ("GET", "/v1.0/"), get("version")),
            Case::new("version", ("GET", "/v1.0/"), get("versionXml")),
            Case::new("show", INSTANCE, get("instanceActive")),
            Case::new("delete", DELETION, Value::Null).status(202),
            Case::new("list", INSTANCES, get("instanceList")),
            Case::new("list", INSTANCES, get("instanceListXml")),
            Case::new("list-with-a-replica", INSTANCES, mixed),
            Case::new("page", limited, page),
            Case::new("flavor", FLAVOR, get("flavor")),
            Case::new("flavor", FLAVOR, get("flavorXml")),
            Case::new("create", CREATION, building).sending(fresh),
            Case::new("replica", CREATION, get("replicaBuilding"))
                .sending(get("createReplica")),
            // The instance has got a replica since it was recorded.
            Case::new("source", INSTANCE, replicas),
            Case::new("create", CREATION, building_xml).sending(fresh_xml),
        ]
    }

    /// The cases about backups.
    fn backups(&self) -> Vec<Case> {
        let get = |name| self.get(name);
        let of_instance = "/v1.0/1234/instances/5f1e2f0a-93f9-4b6b-a6f5-\
                           36b0f1b3f1cb/backups";
        let of_instance = ("GET", of_instance);
        let of_kind = ("GET", "/v1.0/1234/backups?datastore=other");
        let deletion = ("DELETE", BACKUP.1);
        let copying = ("POST", COPYING);
        let incremental = get("createBackupIncremental");
        let [restore, restore_xml] =
            ["createRestore", "createRestoreXml"].map(get);
        let [building, building_xml] =
            ["instanceBuilding", "instanceBuildingXml"].map(get);
        let mut mixed = get("backupList");
        mixed["backups"][0]["source"]["type"] = "ha".into();
        let address = "http://recorded.example/somewhere".into();
        let address =
            self.with("backupCompleted", "/backup/locationRef", address);
        let group = self.with("backupNew", "/backup/source/type", "ha".into());
        let group = |name| Case::new(name, SNAPSHOT, group.clone()).status(202);
        let zoned = "2026-11-21T09:30:01Z".into();
        let zoned = self.with("backupCompleted", "/backup/created", zoned);
        vec![
            Case::new("backup", BACKUP, get("backupCompleted")),
            Case::new("backup", BACKUP, get("backupCompletedXml")),
            Case::new("backup-elsewhere", BACKUP, address)
                .noting("/backup/locationRef: recorded an address"),
            Case::new("backups", BACKUPS, get("backupListOfOne")),
            Case::new("backups", BACKUPS, get("backupListXml")),
            Case::new("backups-of-a-kind", of_kind, get("backupListOfOne")),
            Case::new("backups-of-one", of_instance, get("backupListOfOne")),
            Case::new("backups-with-one-of-a-group", BACKUPS, mixed),
            Case::new("back-up", SNAPSHOT, get("backupNew"))
                .sending(get("createBackup"))
                .status(202),
            Case::new("back-up", SNAPSHOT, get("backupNewXml"))
                .sending(get("createBackupXml"))
                .status(202),
            Case::new("go-on", SNAPSHOT, get("backupNewIncremental"))
                .sending(incremental)
                .status(202),
            Case::new("restore", CREATION, building).sending(restore),
            Case::new("restore", CREATION, building_xml).sending(restore_xml),
            Case::new("delete-backup", deletion, Value::Null).status(202),
            group("of-a-group")
                .sending(get("createBackupOfGroup"))
                .skipped("there are no groups"),
            group("shows-a-group")
                .sending(get("createBackup"))
                .skipped("shows a backup of a group"),
            Case::new("backup-with-zone", BACKUP, zoned)
                .differs("/backup/created: recorded a moment as"),
            Case::new("one-for-all", BACKUPS, get("backupCompleted"))
                .differs("/backup: recorded, and not in ours"),
            Case::new("copies", SNAPSHOT, get("backupNew"))
                .sending(get("createBackupWithCopies"))
                .status(202),
            Case::new("copy", copying, Value::Null)
                .sending(get("copyBackup"))
                .status(202),
            Case::new("copy-again", copying, Value::Null)
                .sending(get("copyBackup"))
                .status(202),
        ]
    }

    fn spoilt(&self) -> Vec<Case> {
        let with = |pointer, value| self.with("flavor", pointer, value);
        let mut less = self.get("flavor");
        let flavor = less["flavor"].as_object_mut().expect("an object");
        flavor.shift_remove("ram");
        let more = self.adding("flavor", "/flavor", "disk");
        let elsewhere = "http://recorded.example/v1.0/1234/sizes/1".into();
        let zoned = "2026-11-21T09:30:01Z".into();
        let zoned = self.with("instanceActive", "/instance/created", zoned);
        vec![
            Case::new("other-status", DELETION, Value::Null)
                .differs("the status: recorded 200, ours 202"),
            Case::new("other-media-type", FLAVOR, self.get("flavor"))
                .media_type("text/html")
                .differs("the media type: recorded text/html"),
            Case::new("a-body-more", FLAVOR, Value::Null)
                .differs("the body: none recorded"),
            Case::new("a-body-less", DELETION, json!({}))
                .status(202)
                .differs("the media type"),
            Case::new("other-kind", FLAVOR, with("/flavor/ram", "1".into()))
                .differs("/flavor/ram: recorded digits, ours an integer"),
            Case::new("other-moment", INSTANCE, zoned)
                .differs("/instance/created: recorded a moment as"),
            Case::new(
                "other-link",
                FLAVOR,
                with("/flavor/links/0/href", elsewhere),
            )
            .differs("recorded a link to /v1.0/{}/sizes/{}, and not in ours"),
            Case::new(
                "other-relation",
                FLAVOR,
                with("/flavor/links/1/rel", "up".into()),
            )
            .differs("/flavor/links/*/rel: recorded the relation up"),
            Case::new("a-member-less", FLAVOR, more)
                .differs("/flavor/disk: recorded, and not in ours"),
            Case::new("a-member-more", FLAVOR, less)
                .differs("/flavor/ram: in no record, and always there"),
        ]
    }

    fn spoilt_xml(&self) -> Vec<Case> {
        let spoilt = |old, new| self.replacing("flavorXml", old, new);
        vec![
            Case::new("namespace", FLAVOR, spoilt("api/v1.0\"", "api/v2.0\""))
                .differs("/flavor: recorded an element of http"),
            Case::new("element", FLAVOR, spoilt("links>", "addresses>"))
                .differs("/flavor/addresses: recorded, and not in ours"),
            Case::new("attribute", FLAVOR, spoilt("ram=", "memory="))
                .differs("/flavor/@memory: recorded, and not in ours"),
            Case::new("text", FLAVOR, spoilt("<links>", "<links>many"))
                .differs("/flavor/links/text(): recorded, and not in ours"),
            Case::new("digits", FLAVOR, spoilt("\"512\"", "\"0.5\""))
                .differs("/flavor/@ram: recorded a decimal number"),
        ]
    }

    fn skipped() -> Vec<Case> {
        let sizes = ("GET", "/v1.0/1234/sizes");
        vec![
            Case::new("unknown", sizes, json!({"sizes": []}))
                .skipped("the operation isn't in the contract"),
            Case::new("ill-formed", FLAVOR, "<flavor>".into())
                .skipped("the recorded answer: "),
        ]
    }
}
