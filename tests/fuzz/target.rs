//! Paths and queries: those of an operation, and what looks like them.

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

/// What must be encoded, or the path would be another one.
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

/// What makes another path of one.
const PIECES: &[&str] = &[
    "/", "//", "/.", "/..", "/%2e%2e", "/%2F", "/.json", ".xml", ";a=b", "%00",
    "%", "/v1.0",
];

/// What is changed and deleted in an instance. The contract's examples make it.
const CHANGED_USERS: &[&str] = &["dbuser1", "dbuser3@10.%", "a@b@%", "root"];
const CHANGED_DATABASES: &[&str] = &["testingdb", "anotherdb", "mysql"];

/// What a client asks for, and whether all in it is as the document says.
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
        // What there is in an instance depends on what was asked before.
        let is_content = ["name", "databaseName"].contains(&&*parameter.name);
        if is_content && operation.method != "GET" {
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

    /// What there is.
    fn known(&mut self, operation: &Operation, name: &str) -> Option<String> {
        let world = self.world;
        match name {
            "accountId" => Some(world.account.clone()),
            "instanceId" => {
                // To build one takes long: it isn't deleted at once.
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
            // What is changed or deleted isn't what others are asked for.
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

    /// Encoded once, as it should be, or up to three times, or not at all. What
    /// is plain may be encoded as well.
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

    /// Makes another path of one.
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

/// A request line must be one: the client writes no other.
fn encoded(path: &str) -> PathAndQuery {
    let path: String = path.chars().take(2000).collect();
    let path =
        utf8_percent_encode(path.trim_start_matches('/'), NON_ALPHANUMERIC);
    format!("/{path}").parse().expect("what is encoded is a path")
}
