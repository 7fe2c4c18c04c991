//! Sends the recorded requests and compares the answers.

use std::collections::BTreeSet;

use clouddb_tests::Element;
use serde_json::Value;

use crate::{
    body::{Body, is_of_group, xml_pointers},
    compare::{Comparison, Findings},
    contract::{Contract, Operation, Variables, pointers},
    knowledge::Knowledge,
    recorded::{
        Answer, Record,
        Representation::{Json, Xml},
        Request,
    },
    report::{Outcome, Report, Row},
    shape::Shape,
    world::{Reply, World},
};

/// Members that an instance has only in a setup with other resources.
const SETUPS: [&str; 4] = ["replica_of", "replicas", "ha_id", "configuration"];

/// Sends every request that can be sent, and compares the answers.
pub(crate) async fn replay(records: &[Record], world: &World) -> Report {
    let contract = Contract::read();
    let prepared: Vec<_> =
        records.iter().map(|record| Prepared::of(record, &contract)).collect();
    let mut knowledge = Knowledge::default();
    for prepared in prepared.iter().flatten() {
        let Prepared { operation, status, record, .. } = prepared;
        if let Some(Ok(body)) = &prepared.body {
            let form = record.representation;
            knowledge.learn(operation, *status, form, &body.shape);
        }
    }
    let mut report = Report::default();
    for (record, prepared) in records.iter().zip(prepared) {
        let outcome = match prepared {
            Ok(prepared) => prepared.replay(world, &knowledge).await,
            Err(why) => Outcome::Skipped(why),
        };
        let request = record.request.as_ref();
        let request = request.map(|r| format!("{} {}", r.method, r.target));
        report.add(Row {
            name: record.name.clone(),
            representation: record.representation,
            request: request.unwrap_or_default(),
            outcome,
        });
    }
    report
}

/// A record that can be replayed.
struct Prepared<'a> {
    record: &'a Record,
    request: &'a Request,
    answer: &'a Answer,
    operation: Operation<'a>,
    variables: Variables<'a>,
    /// The recorded status, or else the operation's success.
    status: u16,
    /// The recorded body, if any, or why it can't be compared.
    body: Option<Result<Body, String>>,
}

impl<'a> Prepared<'a> {
    /// Returns an error with the reason if the record can't be replayed.
    fn of(record: &'a Record, contract: &'a Contract) -> Result<Self, String> {
        let request = record.request.as_ref().ok_or("no request recorded")?;
        let path = request.target.split('?').next().unwrap_or_default();
        let found = contract.find(&request.method, path);
        let (operation, variables) =
            found.ok_or("the operation isn't in the contract")?;
        let answer = record.answer.as_ref().ok_or("no answer recorded")?;
        let status = answer.status.or(operation.success());
        let status = status.ok_or("no status recorded")?;
        let foreign = contract.not_offered();
        let foreign = SETUPS.into_iter().filter(|member| {
            foreign.contains(*member) || !operation.shows(status, member)
        });
        let foreign: Vec<&str> = foreign.collect();
        let body = answer.body.as_deref();
        let body = body.map(|body| match record.representation {
            Json => Body::of_json(body, &foreign),
            Xml => Body::of_xml(body),
        });
        Ok(Self { record, request, answer, operation, variables, status, body })
    }

    async fn replay(self, world: &World, knowledge: &Knowledge) -> Outcome {
        if let Some(Ok(body)) = &self.body
            && let Err(why) = world.fill(body.listed).await
        {
            return Outcome::Skipped(why.to_string());
        }
        let sent = world.send(self.request, &self.operation, &self.variables);
        let reply = match sent.await {
            Ok(reply) => reply,
            Err(cause) => return differs(format!("the request: {cause:#}")),
        };
        let refused = self.refused();
        if reply.status == 501 && !refused.is_empty() {
            let members = refused.join(", ");
            return Outcome::Skipped(format!("not offered: {members}"));
        }
        if self.asks_for_group() {
            return match reply.status {
                404 => Outcome::Skipped("there are no groups".to_owned()),
                other => differs(format!("of no group, and answered {other}")),
            };
        }
        match &self.body {
            Some(Err(why)) => Outcome::Skipped(why.clone()),
            Some(Ok(body)) => {
                self.compare(&reply, Some(body), world.base(), knowledge)
            }
            None => self.compare(&reply, None, world.base(), knowledge),
        }
    }

    fn compare(
        &self,
        reply: &Reply,
        recorded: Option<&Body>,
        base: &str,
        knowledge: &Knowledge,
    ) -> Outcome {
        let Reply { status, media_type, body } = reply;
        if *status != self.status {
            let recorded = self.status;
            return differs(format!(
                "the status: recorded {recorded}, ours {status}: {body}"
            ));
        }
        let Some(recorded) = recorded else {
            if body.is_empty() {
                return Outcome::Replayed(Findings::default());
            }
            return differs(format!("the body: none recorded, ours {body}"));
        };
        let form = self.record.representation;
        if let Some(expected) = self.media_type()
            && essence(media_type) != expected
        {
            return differs(format!(
                "the media type: recorded {expected}, ours {media_type}"
            ));
        }
        let ours = match form {
            Json => serde_json::from_str(body)
                .map(|value| Shape::of_json(&value, "", base))
                .map_err(|error| error.to_string()),
            Xml => Element::read(body).map(|root| Shape::of_xml(&root, base)),
        };
        let ours = match ours {
            Ok(ours) => ours,
            Err(cause) => {
                return differs(format!("the body: {cause} in {body}"));
            }
        };
        let all = knowledge.of(&self.operation, *status, form);
        let described =
            self.operation.described(*status, form, knowledge.shown());
        let comparison = Comparison::new(described);
        Outcome::Replayed(comparison.run(&recorded.shape, &all, &ours))
    }

    fn media_type(&self) -> Option<&str> {
        let mut headers = self.answer.headers.iter();
        let found =
            headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        found.map(|(_, value)| essence(value))
    }

    /// Whether the request is for a backup of a group.
    fn asks_for_group(&self) -> bool {
        let body = self.request.body.as_deref().unwrap_or_default();
        let value: Value = serde_json::from_str(body).unwrap_or_default();
        is_of_group(&value["backup"])
    }

    /// The members of the request that the service doesn't offer.
    fn refused(&self) -> Vec<String> {
        let body = self.request.body.as_deref().unwrap_or_default();
        let mut given = BTreeSet::new();
        match (self.record.representation, Element::read(body)) {
            (Xml, Ok(root)) => xml_pointers(&root, "", &mut given),
            _ => {
                let value: Value =
                    serde_json::from_str(body).unwrap_or_default();
                pointers(&value, "", &mut given);
            }
        }
        let refused = self.operation.not_offered();
        refused.intersection(&given).cloned().collect()
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

fn differs(what: String) -> Outcome {
    let differences = vec![what];
    Outcome::Replayed(Findings { differences, ..Findings::default() })
}
