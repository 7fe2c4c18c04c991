//! What the contract says about a recorded request and its answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    compare::pointer,
    recorded::Representation,
    shape::{ELEMENT, Kind, Shape},
    text::TextKind,
};

/// The API document.
#[derive(Debug)]
pub(crate) struct Contract(Value);

/// An operation of the document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation<'a> {
    contract: &'a Contract,
    pub(crate) path: &'a str,
    value: &'a Value,
}

/// What the document says about one answer.
#[derive(Debug)]
pub(crate) struct Described<'a> {
    contract: &'a Contract,
    schema: &'a Value,
    representation: Representation,
    shown: &'a Shown,
}

/// The kinds of each member that some JSON record shows. The key is the
/// object's XML name and the member's name.
pub(crate) type Shown = BTreeMap<(String, String), BTreeSet<Kind>>;

/// The variables of a path.
pub(crate) type Variables<'a> = Vec<(&'a str, &'a str)>;

impl Contract {
    pub(crate) fn read() -> Self {
        let document = serde_json::from_str(clouddb_api::DOCUMENT);
        Self(document.expect("the contract is JSON"))
    }

    /// Finds the operation of a request. A literal segment takes precedence
    /// over a variable.
    pub(crate) fn find<'a>(
        &'a self,
        method: &str,
        path: &'a str,
    ) -> Option<(Operation<'a>, Variables<'a>)> {
        let path = match path.strip_suffix('/') {
            Some("") | None => path,
            Some(shorter) => shorter,
        };
        let method = method.to_ascii_lowercase();
        let fitting = members(&self.0["paths"]).filter_map(|(own, item)| {
            let value = item.get(&method)?;
            let variables = matched(own, path)?;
            Some((Operation { contract: self, path: own, value }, variables))
        });
        fitting.min_by_key(|(_, variables)| variables.len())
    }

    /// The names of members that some operation doesn't offer.
    pub(crate) fn not_offered(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (path, item) in members(&self.0["paths"]) {
            for (_, value) in members(item) {
                let operation = Operation { contract: self, path, value };
                let pointers = operation.not_offered().into_iter();
                names.extend(pointers.filter_map(|pointer| {
                    Some(pointer.rsplit_once('/')?.1.to_owned())
                }));
            }
        }
        names
    }

    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        if let Some(reference) = value["$ref"].as_str() {
            let found = self.0.pointer(reference.trim_start_matches('#'));
            return self.resolve(found.expect("a reference leads somewhere"));
        }
        match value["allOf"].as_array().map(Vec::as_slice) {
            Some([one]) => self.resolve(one),
            _ => value,
        }
    }

    /// All objects within a schema, by their XML names.
    fn objects<'a>(
        &'a self,
        schema: &'a Value,
        name: &'a str,
        found: &mut Vec<(&'a str, &'a Value)>,
    ) {
        let schema = self.resolve(schema);
        let name = schema["xml"]["name"].as_str().unwrap_or(name);
        if let Some(items) = schema.get("items") {
            return self.objects(items, name, found);
        }
        if found.iter().any(|(_, known)| std::ptr::eq(*known, schema)) {
            return;
        }
        if schema["properties"].is_object() {
            found.push((name, schema));
        }
        for (name, member) in members(&schema["properties"]) {
            self.objects(member, name, found);
        }
    }
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> &'a str {
        self.value["operationId"].as_str().unwrap_or_default()
    }

    /// The status of the operation's success.
    pub(crate) fn success(&self) -> Option<u16> {
        let mut all = members(&self.value["responses"]);
        all.find_map(|(status, _)| status.parse().ok().filter(|s| *s < 300))
    }

    /// The schema of an answer.
    pub(crate) fn schema(&self, status: u16) -> &'a Value {
        let response = &self.value["responses"][&status.to_string()];
        let response = self.contract.resolve(response);
        &response["content"]["application/json"]["schema"]
    }

    pub(crate) fn described(
        &self,
        status: u16,
        representation: Representation,
        shown: &'a Shown,
    ) -> Described<'a> {
        let schema = self.schema(status);
        Described { contract: self.contract, schema, representation, shown }
    }

    /// The members that a valid request may have, but that the service doesn't
    /// offer: they are in examples with the fault `notImplemented` and in no
    /// valid example.
    pub(crate) fn not_offered(&self) -> BTreeSet<String> {
        let body = self.contract.resolve(&self.value["requestBody"]);
        let body = &body["content"]["application/json"];
        let (mut offered, mut refused) = (BTreeSet::new(), BTreeSet::new());
        for (_, example) in members(&body["examples"]) {
            let example = self.contract.resolve(example);
            let kind = example["x-fault"].as_str();
            match kind {
                None => pointers(&example["value"], "", &mut offered),
                Some("notImplemented") => {
                    pointers(&example["value"], "", &mut refused);
                }
                Some(_) => {}
            }
        }
        &refused - &offered
    }

    /// Whether an object in an answer may have the member.
    pub(crate) fn shows(&self, status: u16, member: &str) -> bool {
        let mut objects = Vec::new();
        self.contract.objects(self.schema(status), "", &mut objects);
        objects.iter().any(|(_, o)| o["properties"].get(member).is_some())
    }
}

impl Described<'_> {
    /// Whether the contract requires the member at that path, but no record
    /// shows it.
    pub(crate) fn requires(&self, path: &[&str], member: &str) -> bool {
        let member = member.trim_start_matches('@');
        let objects = self.objects(path);
        objects.is_empty()
            || objects.iter().any(|(name, object)| {
                let required = object["required"].as_array();
                let is_required =
                    required.is_some_and(|all| all.iter().any(|m| m == member));
                let shown = ((*name).to_owned(), member.to_owned());
                is_required && !self.shown.contains_key(&shown)
            })
    }

    /// Whether some record shows that kind for the same member of such an
    /// object. Only for moments, whose format should be the same everywhere.
    pub(crate) fn shows(&self, path: &[&str], kind: &Kind) -> bool {
        let Some((member, path)) = path.split_last() else { return false };
        self.representation == Representation::Json
            && matches!(kind, Kind::Text(TextKind::Moment(_)))
            && self.objects(path).iter().any(|(name, _)| {
                let shown = ((*name).to_owned(), (*member).to_owned());
                let kinds = self.shown.get(&shown);
                kinds.is_some_and(|kinds| kinds.contains(kind))
            })
    }

    /// Whether the value at a path is a password. Passwords have no typical
    /// form.
    pub(crate) fn is_password(&self, path: &[&str]) -> bool {
        let Some((member, path)) = path.split_last() else { return false };
        let member = member.trim_start_matches('@');
        self.objects(path).iter().any(|(_, object)| {
            let schema = self.contract.resolve(&object["properties"][member]);
            schema["format"] == "password"
        })
    }

    /// The objects that may be at a path, with their names.
    fn objects<'b>(&'b self, path: &[&'b str]) -> Vec<(&'b str, &'b Value)> {
        let mut all = Vec::new();
        match self.representation {
            Representation::Json => {
                let mut schema = self.contract.resolve(self.schema);
                let mut name = "";
                for step in path {
                    let next = match *step {
                        ELEMENT => &schema["items"],
                        step => {
                            name = step;
                            &schema["properties"][step]
                        }
                    };
                    schema = self.contract.resolve(next);
                }
                if schema.is_object() {
                    let name = schema["xml"]["name"].as_str().unwrap_or(name);
                    all.push((name, schema));
                }
            }
            Representation::Xml => {
                self.contract.objects(self.schema, "", &mut all);
                all.retain(|(name, _)| path.last() == Some(name));
            }
        }
        all
    }

    /// Notes every member of every object in a recorded JSON answer.
    pub(crate) fn note(&self, shape: &Shape, shown: &mut Shown) {
        let mut open: Vec<(Vec<&str>, &Shape)> = vec![(Vec::new(), shape)];
        while let Some((path, shape)) = open.pop() {
            for (name, member) in &shape.members {
                for (object, _) in self.objects(&path) {
                    let kinds = member.shape.kinds.iter().cloned();
                    let member = (object.to_owned(), name.clone());
                    shown.entry(member).or_default().extend(kinds);
                }
                let path = path.iter().copied().chain([name.as_str()]);
                open.push((path.collect(), &member.shape));
            }
        }
    }
}

pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

/// The pointers of all members of a value, with `*` for every index.
pub(crate) fn pointers(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    for (name, member) in members(value) {
        // Clients send null for members that they leave out.
        if member.is_null() {
            continue;
        }
        let at = format!("{at}{}", pointer(&[name]));
        pointers(member, &at, found);
        found.insert(at);
    }
    for element in value.as_array().into_iter().flatten() {
        pointers(element, &format!("{at}/{ELEMENT}"), found);
    }
}

/// The variables of a path, if the path fits the template.
fn matched<'a>(template: &'a str, path: &'a str) -> Option<Variables<'a>> {
    let mut variables = Vec::new();
    let (mut own, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (own.next(), given.next()) {
            (None, None) => return Some(variables),
            (Some(own), Some(given)) => match variable(own) {
                Some(name) if !given.is_empty() => {
                    variables.push((name, given));
                }
                _ if own == given => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}

fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
