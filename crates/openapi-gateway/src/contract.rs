//! The document, compiled for enforcement.

use std::{collections::HashMap, ptr, sync::Arc};

use http::{Method, Response};
use matchit::Router;
use serde_json::Value;

pub use crate::document_error::DocumentError;
use crate::{
    answers::{Answer, Answers},
    body::Body,
    faults::{Faults, Refusal},
    parameters::Parameter,
    rates::{self, Rate},
    representation::Representation::{self, Json, Xml},
    routing::Route,
    schema::{Components, Schema},
    xml::{Compiler, Root},
};

/// A document, compiled for enforcement.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) routes: Router<Route>,
    pub(crate) faults: Faults,
    /// The header that has the token.
    pub(crate) token_header: String,
    /// The path parameter that names the account.
    pub(crate) account_parameter: Option<String>,
    /// The prefixes of paths that continue with a secret.
    pub(crate) secret_behind: Vec<String>,
}

/// An operation, compiled for enforcement.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) needs_token: bool,
    /// The roles that may call it; if empty, all may.
    pub(crate) roles: Vec<String>,
    /// How often it may be called.
    pub(crate) rate: Option<Arc<Rate>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) answers: Answers,
}

/// The expected body of a request.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) schema: Arc<Schema>,
    /// The accepted XML.
    pub(crate) xml: Option<Arc<Root>>,
    /// The roles that may send a member, by its JSON pointer, for members that
    /// not every caller may send.
    pub(crate) roles: HashMap<String, Vec<String>>,
}

impl Contract {
    pub(crate) fn read(document: &Value) -> Result<Self, DocumentError> {
        let reader = Reader {
            document,
            components: Components::of(document),
            xml: Compiler::of(document),
            roles: texts(&document["x-roles"]),
            rates: rates::read(&document["x-rate-classes"])?,
        };
        let mut routes = Router::new();
        let mut secret_behind = Vec::new();
        for (path, item) in members(&document["paths"]) {
            let operations = reader.operations(item)?;
            let secrets = operations.values().flat_map(Operation::secrets);
            secret_behind.extend(secrets.filter_map(|name| {
                let (before, _) = path.split_once(&format!("{{{name}}}"))?;
                Some(before.to_owned())
            }));
            let mut own = members(item).map(|(_, value)| value);
            let inner = own.find_map(|it| it["x-inner-path"].as_str());
            let route = Route::new(inner.unwrap_or(path), operations);
            routes.insert(path, route).map_err(|source| {
                DocumentError::Route { path: path.to_owned(), source }
            })?;
        }
        Ok(Self {
            routes,
            faults: reader.faults()?,
            token_header: reader.token_header()?,
            account_parameter: document["x-account-parameter"]
                .as_str()
                .map(str::to_owned),
            secret_behind,
        })
    }
}

impl Contract {
    /// Writes a refusal: in JSON, if the operation has no XML for it.
    pub(crate) fn refuse(
        &self,
        refusal: Refusal,
        operation: Option<&Operation>,
        representation: Representation,
    ) -> Response<Body> {
        let status = self.faults.status(&refusal);
        let documented = operation.and_then(|o| o.answers.of(status));
        let representation = match documented {
            Some(answer) if answer.xml.is_none() => Json,
            _ => representation,
        };
        self.faults.response(refusal, representation)
    }
}

impl RequestBody {
    /// The accepted media types.
    pub(crate) fn media_types(&self) -> Vec<&'static str> {
        let all = [Some(Json), self.xml.as_ref().map(|_| Xml)];
        all.into_iter().flatten().map(Representation::media_type).collect()
    }
}

struct Reader<'a> {
    document: &'a Value,
    components: Components,
    xml: Compiler<'a>,
    roles: Vec<String>,
    rates: HashMap<String, Arc<Rate>>,
}

impl<'a> Reader<'a> {
    fn operations(
        &self,
        item: &'a Value,
    ) -> Result<HashMap<Method, Operation>, DocumentError> {
        let mut operations = HashMap::new();
        for (name, value) in members(item) {
            let method = Method::try_from(name.to_ascii_uppercase().as_str());
            let (Ok(method), Some(id)) =
                (method, value["operationId"].as_str())
            else {
                continue;
            };
            let operation = Operation {
                id: id.to_owned(),
                needs_token: self.needs_token(value),
                roles: self.roles(id, value)?,
                rate: self.rate(id, value)?,
                parameters: self.parameters(id, item, value)?,
                body: self.body(id, value)?,
                answers: self.answers(value)?,
            };
            operations.insert(method, operation);
        }
        Ok(operations)
    }

    fn needs_token(&self, operation: &Value) -> bool {
        let own = operation.get("security");
        let requirements = own.unwrap_or(&self.document["security"]);
        requirements.as_array().is_some_and(|list| !list.is_empty())
    }

    /// The role that an operation, or a member of its body, requires, and those
    /// above it.
    fn roles(
        &self,
        id: &str,
        asking: &Value,
    ) -> Result<Vec<String>, DocumentError> {
        let Some(role) = asking["x-role"].as_str() else {
            return Ok(Vec::new());
        };
        let least = self.roles.iter().position(|known| known == role);
        let least = least.ok_or_else(|| DocumentError::Role {
            operation: id.to_owned(),
            role: role.to_owned(),
        })?;
        Ok(self.roles[least..].to_vec())
    }

    /// The roles that members of a body require, by JSON pointer, at any depth,
    /// but not within lists.
    fn member_roles(
        &self,
        id: &str,
        schema: &'a Value,
    ) -> Result<HashMap<String, Vec<String>>, DocumentError> {
        let mut all = HashMap::new();
        let mut endless = Vec::new();
        let mut left = vec![vec![(String::new(), schema)]];
        while let Some(way) = left.pop() {
            let (at, schema) = &way[way.len() - 1];
            for part in schema["allOf"].as_array().into_iter().flatten() {
                let part = self.resolve(part)?;
                if way.iter().any(|(_, it)| ptr::eq(*it, part)) {
                    continue;
                }
                let roles = self.roles(id, part)?;
                if !roles.is_empty() {
                    all.insert(at.clone(), roles);
                }
                let mut way = way.clone();
                way.push((at.clone(), part));
                left.push(way);
            }
            for (name, member) in members(&schema["properties"]) {
                let member = self.resolve(member)?;
                let name = name.replace('~', "~0").replace('/', "~1");
                let at = format!("{at}/{name}");
                let roles = self.roles(id, member)?;
                if !roles.is_empty() {
                    all.insert(at.clone(), roles);
                }
                match way.iter().find(|(_, it)| ptr::eq(*it, member)) {
                    Some((outer, _)) => endless.push(format!("{outer}/")),
                    None => {
                        let mut way = way.clone();
                        way.push((at, member));
                        left.push(way);
                    }
                }
            }
        }
        let is_endless =
            |at: &String| endless.iter().any(|outer| at.starts_with(outer));
        if all.keys().any(is_endless) {
            let operation = id.to_owned();
            return Err(DocumentError::EndlessRole { operation });
        }
        Ok(all)
    }

    fn rate(
        &self,
        id: &str,
        operation: &Value,
    ) -> Result<Option<Arc<Rate>>, DocumentError> {
        let Some(class) = operation["x-rate-class"].as_str() else {
            return Ok(None);
        };
        let rate = self.rates.get(class).cloned();
        let rate = rate.ok_or_else(|| DocumentError::RateClass {
            operation: id.to_owned(),
            class: class.to_owned(),
        })?;
        Ok(Some(rate))
    }

    fn parameters(
        &self,
        id: &str,
        item: &'a Value,
        operation: &'a Value,
    ) -> Result<Vec<Parameter>, DocumentError> {
        let all = [&item["parameters"], &operation["parameters"]];
        let all = all.into_iter().filter_map(Value::as_array).flatten();
        all.map(|parameter| {
            let parameter = self.resolve(parameter)?;
            let schema = &parameter["schema"];
            let is_secret = self.resolve(schema)?["format"] == "password";
            let schema = self.components.compile(schema)?;
            Parameter::read(parameter, schema, is_secret).ok_or_else(|| {
                DocumentError::Parameter { operation: id.to_owned() }
            })
        })
        .collect()
    }

    fn body(
        &self,
        id: &str,
        operation: &'a Value,
    ) -> Result<Option<RequestBody>, DocumentError> {
        if operation["requestBody"].is_null() {
            return Ok(None);
        }
        let body = self.resolve(&operation["requestBody"])?;
        let schema = content(body, Json);
        Ok(Some(RequestBody {
            schema: self.components.compile(schema)?,
            xml: self.xml(body)?,
            roles: self.member_roles(id, self.resolve(schema)?)?,
        }))
    }

    fn answers(&self, operation: &'a Value) -> Result<Answers, DocumentError> {
        let mut answers = Answers::default();
        for (status, answer) in members(&operation["responses"]) {
            let answer = self.resolve(answer)?;
            let json = match content(answer, Json) {
                Value::Null => None,
                schema => Some(self.components.compile(schema)?),
            };
            let xml = self.xml(answer)?;
            let may_be_empty = answer["x-empty-body"] == true;
            answers.insert(status, Answer { json, xml, may_be_empty });
        }
        Ok(answers)
    }

    /// The accepted XML of a body.
    fn xml(&self, body: &'a Value) -> Result<Option<Arc<Root>>, DocumentError> {
        match content(body, Xml) {
            Value::Null => Ok(None),
            schema => self.xml.root(schema).map(Some),
        }
    }

    /// The kinds of fault, from the first error in the document.
    fn faults(&self) -> Result<Faults, DocumentError> {
        for (_, item) in members(&self.document["paths"]) {
            for (_, operation) in members(item) {
                for (status, answer) in members(&operation["responses"]) {
                    if status.starts_with('2') {
                        continue;
                    }
                    let answer = self.resolve(answer)?;
                    let schema = self.resolve(content(answer, Json))?;
                    let xml = self.xml(answer)?;
                    return Faults::read(self.document, schema, xml);
                }
            }
        }
        Err(DocumentError::Fault)
    }

    fn token_header(&self) -> Result<String, DocumentError> {
        let schemes = &self.document["components"]["securitySchemes"];
        members(schemes)
            .find(|(_, scheme)| {
                scheme["type"] == "apiKey" && scheme["in"] == "header"
            })
            .and_then(|(_, scheme)| scheme["name"].as_str())
            .map(str::to_owned)
            .ok_or(DocumentError::Security)
    }

    fn resolve(&self, value: &'a Value) -> Result<&'a Value, DocumentError> {
        resolve(self.document, value)
    }
}

/// Follows the reference if `value` is one.
pub(crate) fn resolve<'a>(
    document: &'a Value,
    value: &'a Value,
) -> Result<&'a Value, DocumentError> {
    let Some(reference) = value["$ref"].as_str() else { return Ok(value) };
    reference
        .strip_prefix('#')
        .and_then(|pointer| document.pointer(pointer))
        .ok_or_else(|| DocumentError::Reference(reference.to_owned()))
}

/// The schema of a body in one representation; null if it has none.
fn content(body: &Value, representation: Representation) -> &Value {
    &body["content"][representation.media_type()]["schema"]
}

pub(crate) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

fn texts(value: &Value) -> Vec<String> {
    let texts = value.as_array().into_iter().flatten();
    texts.filter_map(Value::as_str).map(str::to_owned).collect()
}
