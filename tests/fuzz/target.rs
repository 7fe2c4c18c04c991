//! Paths and queries: those of an operation, and similar ones.

use hyper::http::uri::PathAndQuery;
use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_encode, utf8_percent_encode,
};

use crate::{
    contract::{Contract, Operation, Parameter, Place},
    dice::Dice,
    texts::nasty,
    values::text,
    world::World,
};

/// Characters that would change the path if they weren't encoded.
const NEEDED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// Pieces that turn a path into another one.
const PIECES: &[&str] = &[
    "/", "//", "/.", "/..", "/%2e%2e", "/%2F", "/.json", ".xml", ";a=b", "%00",
    "%", "/v1.0",
];

/// Names of what requests change and delete in an instance. The contract's
/// examples create it.
const CHANGED_USERS: &[&str] = &["dbuser1", "dbuser3@10.%", "a@b@%", "root"];
const CHANGED_DATABASES: &[&str] = &["testingdb", "anotherdb", "mysql"];

/// Operations that the state of an instance may forbid: for example, a backup
/// that expires can't be protected, and a volume can't get the size that it
/// has.
const CHANGES: &[&str] = &["actOnInstance", "patchInstance", "updateInstance"];

/// The target of a request, and whether it follows the document.
pub(crate) struct Target {
    pub(crate) path_and_query: PathAndQuery,
    pub(crate) is_right: bool,
}

pub(crate) struct Targets<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) world: &'a World,
    pub(crate) dice: &'a mut Dice,
}

impl Targets<'_> {
    pub(crate) fn target(&mut self, operation: &Operation) -> Target {
        let mut is_right = true;
        let mut path = String::new();
        for segment in operation.path.split('/').skip(1) {
            path.push('/');
            let name = segment.strip_prefix('{');
            match name.and_then(|name| name.strip_suffix('}')) {
                Some(name) => {
                    let parameter = parameter(operation, name);
                    path += &self.variable(operation, parameter, &mut is_right);
                }
                None => path += segment,
            }
        }
        if self.dice.one_in(12) {
            self.disturb(&mut path);
            is_right = false;
        }
        if self.dice.one_in(3) {
            path += *self.dice.pick(&[".json", ".xml", "/"]);
        }
        let query = self.query(operation, &mut is_right);
        let whole = if query.is_empty() { path } else { path + "?" + &query };
        match whole.parse() {
            Ok(path_and_query) => Target { path_and_query, is_right },
            Err(_) => {
                Target { path_and_query: encoded(&whole), is_right: false }
            }
        }
    }

    fn variable(
        &mut self,
        operation: &Operation,
        parameter: &Parameter,
        is_right: &mut bool,
    ) -> String {
        // The contents of an instance depend on earlier requests.
        let is_content = ["name", "databaseName"].contains(&&*parameter.name);
        let is_changed = CHANGES.contains(&&*operation.id);
        if is_changed || is_content && operation.method != "GET" {
            *is_right = false;
        }
        let value = match self.known(operation, &parameter.name) {
            Some(known) if !self.dice.one_in(8) => known,
            _ => {
                *is_right = false;
                self.any(parameter)
            }
        };
        self.encoded_in_layers(&value, is_right)
    }

    /// The id of an existing resource.
    fn known(&mut self, operation: &Operation, name: &str) -> Option<String> {
        let world = self.world;
        match name {
            "accountId" => Some(world.account.clone()),
            "instanceId" => {
                // An instance takes long to build, so don't delete it at once.
                let is_kept = operation.id == "deleteInstance"
                    && !self.dice.one_in(world.deletions);
                let ids = world.instances();
                self.dice.maybe(&ids).filter(|_| !is_kept).cloned()
            }
            "backupId" => {
                let is_kept = operation.id == "deleteBackup"
                    && !self.dice.one_in(world.deletions)
                    || operation.id == "copyBackup" && !world.has_room();
                let ids = world.backups();
                self.dice.maybe(&ids).filter(|_| !is_kept).cloned()
            }
            "operationId" => self.dice.maybe(&world.operations()).cloned(),
            "flavorId" => Some(self.dice.pick(&["1", "2", "8"]).to_string()),
            "datastoreId" => Some("MariaDB".into()),
            "versionId" => Some("10.11".into()),
            "parameterId" => {
                let names = ["connect_timeout", "sql-mode", "max_connections"];
                Some((*self.dice.pick(&names)).to_owned())
            }
            "configurationId" => {
                self.dice.maybe(&world.configurations()).cloned()
            }
            "tokenId" => self.dice.maybe(&world.tokens()).cloned(),
            // Requests that change or delete don't use the user that others
            // read.
            "name" if operation.method == "GET" => Some("ada".to_owned()),
            "name" => Some(self.dice.pick(CHANGED_USERS).to_string()),
            "databaseName" => {
                Some(self.dice.pick(CHANGED_DATABASES).to_string())
            }
            _ => None,
        }
    }

    fn any(&mut self, parameter: &Parameter) -> String {
        if self.dice.one_in(2) {
            text(&parameter.schema, &self.contract.samples, self.dice)
        } else {
            nasty(self.dice)
        }
    }

    /// Encodes a value: once, as is right, or not at all, or up to three times.
    /// Plain characters may be encoded too.
    fn encoded_in_layers(
        &mut self,
        value: &str,
        is_right: &mut bool,
    ) -> String {
        let once = if self.dice.one_in(6) {
            utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
        } else {
            utf8_percent_encode(value, NEEDED).to_string()
        };
        if !self.dice.one_in(8) {
            return once;
        }
        *is_right = false;
        match self.dice.below(5) {
            0 => value.to_owned(),
            1 => percent_encode(&self.dice.bytes(12), NON_ALPHANUMERIC)
                .to_string(),
            layers => (1..layers).fold(once, |text, _| {
                utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string()
            }),
        }
    }

    /// Turns a path into another one.
    fn disturb(&mut self, path: &mut String) {
        let places: Vec<usize> = path
            .match_indices('/')
            .map(|(index, _)| index)
            .chain([path.len()])
            .collect();
        let place = *self.dice.pick(&places);
        match self.dice.below(4) {
            0 => path.truncate(place),
            1 => path.insert_str(place, self.dice.word(PIECES)),
            2 => {
                let more = nasty(self.dice);
                path.insert_str(place, &more);
            }
            _ => *path = path.to_uppercase(),
        }
        if !path.starts_with('/') {
            path.insert(0, '/');
        }
    }

    fn query(&mut self, operation: &Operation, is_right: &mut bool) -> String {
        let mut pairs = Vec::new();
        let parameters = operation.parameters.iter();
        for parameter in parameters.filter(|p| p.place == Place::Query) {
            if !self.dice.one_in(3) {
                continue;
            }
            let value = match parameter.name.as_str() {
                "limit" if !self.dice.one_in(4) => {
                    self.dice.below(100).saturating_add(1).to_string()
                }
                "datastore" if self.dice.one_in(2) => "MariaDB".to_owned(),
                "marker" | "instance" if self.dice.one_in(2) => {
                    let ids = if operation.path.ends_with("/backups") {
                        self.world.backups()
                    } else {
                        self.world.instances()
                    };
                    let known = self.dice.maybe(&ids).cloned();
                    known.unwrap_or_else(|| "5f1e".to_owned())
                }
                _ => {
                    *is_right = false;
                    self.any(parameter)
                }
            };
            pairs.push((parameter.name.clone(), value));
        }
        if self.dice.one_in(20) {
            *is_right = false;
            match pairs.first().cloned() {
                Some(pair) => pairs.push(pair),
                None => pairs.push((nasty(self.dice), nasty(self.dice))),
            }
        }
        let encode = |(name, value): &(String, String)| {
            let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
            let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
            format!("{name}={value}")
        };
        let mut query = pairs.iter().map(encode).collect::<Vec<_>>().join("&");
        if self.dice.one_in(30) {
            *is_right = false;
            query += *self.dice.pick(&["&", "&=", "?", "%", "&limit", "=;"]);
        }
        query
    }
}

fn parameter<'a>(operation: &'a Operation, name: &str) -> &'a Parameter {
    let mut all = operation.parameters.iter();
    all.find(|parameter| parameter.name == name)
        .expect("variables of paths are parameters")
}

/// Encodes what a request line can't have: the client wouldn't send it.
fn encoded(path: &str) -> PathAndQuery {
    let path: String = path.chars().take(2000).collect();
    let path =
        utf8_percent_encode(path.trim_start_matches('/'), NON_ALPHANUMERIC);
    format!("/{path}").parse().expect("what is encoded is a path")
}
