use std::collections::BTreeMap;

use serde_json::Value;

use super::{Front, Lowering, escape, members, parameters::variable};
use crate::Rule;

/// The keyword with the inner path. It is in an operation; one operation of
/// each path is enough.
const INNER: &str = "x-inner-path";

/// A node of dropshot's router: it has literals or one variable.
#[derive(Default)]
struct Node<'a> {
    literals: BTreeMap<&'a str, Node<'a>>,
    variable: Option<(&'a str, Box<Node<'a>>)>,
    /// The path that ends at this node.
    path: Option<&'a str>,
    /// A path through this node, for messages.
    first: &'a str,
}

impl Lowering<'_> {
    /// Checks that dropshot can distinguish the paths: it panics otherwise.
    pub(super) fn check_routes(&mut self) {
        let mut root = Node::default();
        for (path, item) in members(&self.document.json()["paths"]) {
            if path.starts_with("x-") {
                continue;
            }
            if let Err(message) = root.add(self.inner_path(path, item)) {
                let at = format!("/paths/{}", escape(path));
                self.problem(&at, Rule::Route, message);
            }
        }
    }
}

impl<'a> Lowering<'a> {
    /// The path in dropshot for a path of the document. A gateway may forward
    /// to another one.
    pub(super) fn inner_path(&self, path: &'a str, item: &'a Value) -> &'a str {
        if self.front != Front::Gateway {
            return path;
        }
        let mut operations = members(item).map(|(_, value)| value);
        operations.find_map(|it| it[INNER].as_str()).unwrap_or(path)
    }
}

impl<'a> Node<'a> {
    fn add(&mut self, path: &'a str) -> Result<(), String> {
        let Some(rest) = path.strip_prefix('/') else {
            return Err(format!("`{path}` doesn't begin with a slash"));
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let mut node = self;
        let segments = rest.split('/').filter(|_| !rest.is_empty());
        for segment in segments {
            node = node.step(segment, path)?;
        }
        match node.path.replace(path) {
            Some(other) => Err(format!(
                "`{path}` and `{other}` are one path: a slash at the end \
                 makes no difference"
            )),
            None => Ok(()),
        }
    }

    fn step(
        &mut self,
        segment: &'a str,
        path: &'a str,
    ) -> Result<&mut Self, String> {
        let new = || Self { first: path, ..Self::default() };
        if let Some(name) = variable(segment) {
            if name.is_empty() || name.contains(['{', '}', ':']) {
                return Err(format!("`{segment}` isn't one variable"));
            }
            if let Some(other) = self.literals.values().next() {
                return Err(beside(path, other.first));
            }
            let (own, node) =
                self.variable.get_or_insert_with(|| (name, Box::new(new())));
            if *own != name {
                return Err(format!(
                    "`{path}` calls `{name}` what `{}` calls `{own}`",
                    node.first
                ));
            }
            return Ok(node);
        }
        if segment.is_empty() || segment.contains(['{', '}', '?', '#']) {
            return Err(format!(
                "`{segment}` in `{path}` is neither a literal nor one variable"
            ));
        }
        if let Some((_, node)) = &self.variable {
            return Err(beside(path, node.first));
        }
        Ok(self.literals.entry(segment).or_insert_with(new))
    }
}

fn beside(path: &str, other: &str) -> String {
    format!(
        "`{path}` has a literal where `{other}` has a variable, or the other \
         way round"
    )
}
