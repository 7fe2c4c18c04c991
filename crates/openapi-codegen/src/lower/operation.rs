use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Method, Operation, Rule, Security};

/// The members of a path item other than methods.
const BESIDE: [&str; 4] = ["summary", "description", "servers", "parameters"];

impl<'a> Lowering<'a> {
    /// The operations. Those without a tag get the tag `untagged`.
    pub(super) fn operations(&mut self, untagged: &str) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut found = 0;
        for (path, item) in members(&self.document.json()["paths"]) {
            let at = format!("/paths/{}", escape(path));
            if item["$ref"].is_string() {
                let message = "a path can't be defined somewhere else in the \
                               same document";
                self.problem(&at, Rule::ReferenceTarget, message);
                found += 1;
                continue;
            }
            for (name, value) in members(item) {
                let at = format!("{at}/{}", escape(name));
                if let Some(method) = Method::named(name) {
                    found += 1;
                    operations.extend(
                        self.operation(
                            path, method, item, value, &at, untagged,
                        ),
                    );
                } else if !BESIDE.contains(&name) && !name.starts_with("x-") {
                    let message = format!("`{name}` can't be served");
                    self.problem(&at, Rule::Method, message);
                }
            }
        }
        if found == 0 {
            let message = "the document has no operation";
            self.problem("/paths", Rule::Structure, message);
        }
        operations
    }

    fn operation(
        &mut self,
        path: &'a str,
        method: Method,
        item: &'a Value,
        value: &'a Value,
        at: &str,
        untagged: &str,
    ) -> Option<Operation> {
        let id = value["operationId"].as_str().filter(|id| !id.is_empty());
        if id.is_none() {
            let message = "it has no `operationId`";
            self.problem(at, Rule::OperationId, message);
        }
        let tags = self.operation_tags(value, at);
        // Even without a name, report the operation's other problems.
        let name = id.unwrap_or("unnamed");
        let parameters = self.parameters(path, item, value, at);
        let request = self.request(name, value, at);
        let success = self.success(name, value, at);
        let faults = members(&value["responses"])
            .filter_map(|(status, _)| status.parse().ok())
            .filter(|status| *status >= 400)
            .collect();
        Some(Operation {
            id: id?.to_owned(),
            method,
            path: path.to_owned(),
            inner_path: self.inner_path(path, item).to_owned(),
            tag: tags.first().map_or(untagged, String::as_str).to_owned(),
            tags,
            summary: value["summary"].as_str().map(str::to_owned),
            description: value["description"].as_str().map(str::to_owned),
            deprecated: value["deprecated"] == true,
            parameters,
            request,
            success: success?,
            faults,
            security: self.security(value),
            role: value["x-role"].as_str().map(str::to_owned),
            rate_class: value["x-rate-class"].as_str().map(str::to_owned),
            extension: value["x-extension"] == Value::Bool(true),
        })
    }

    fn operation_tags(&mut self, value: &Value, at: &str) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        let all = value["tags"].as_array();
        for (index, tag) in all.into_iter().flatten().enumerate() {
            match tag.as_str() {
                Some(tag) if !tag.is_empty() => {
                    if !tags.iter().any(|other| other == tag) {
                        tags.push(tag.to_owned());
                    }
                }
                _ => {
                    let at = format!("{at}/tags/{index}");
                    self.problem(&at, Rule::Tag, "this is no tag");
                }
            }
        }
        tags
    }

    fn security(&self, value: &Value) -> Security {
        let requirements = match &value["security"] {
            Value::Null => &self.document.json()["security"],
            own => own,
        };
        match requirements.as_array() {
            Some(requirements) if !requirements.is_empty() => {
                Security::Required
            }
            _ => Security::Public,
        }
    }
}
