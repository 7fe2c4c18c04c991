use heck::ToPascalCase;
use serde_json::Value;

use super::{Lowering, escape, members};
use crate::{Answer, Content, RequestBody, Rule, Success, dialect::ref_name};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const BYTES: &str = "application/octet-stream";

/// Whether a media type is JSON for progenitor.
pub(super) fn is_json(media_type: &str) -> bool {
    media_type == JSON || media_type.starts_with("application/json;")
}

impl<'a> Lowering<'a> {
    pub(super) fn request(
        &mut self,
        id: &str,
        value: &'a Value,
        at: &str,
    ) -> Option<RequestBody> {
        if value["requestBody"].is_null() {
            return None;
        }
        let at = format!("{at}/requestBody");
        let (body, at) = self.resolve(&value["requestBody"], &at)?;
        if body["required"] != Value::Bool(true) {
            let message = "the body may be left out, which neither a server \
                           nor a client could tell";
            self.problem(&at, Rule::OptionalBody, message);
        }
        let media_types: Vec<String> = members(&body["content"])
            .map(|(name, _)| name.to_owned())
            .collect();
        let name = format!("{}Body", id.to_pascal_case());
        let content = match media_types.as_slice() {
            [one] if one == BYTES => {
                let at = format!("{at}/content/{}/schema", escape(BYTES));
                let schema = &body["content"][BYTES]["schema"];
                self.bytes(schema, &at);
                Content::Bytes
            }
            [one] if one == FORM => {
                let (schema, _) = self.content(body, FORM, &name, &at)?;
                Content::Form(schema)
            }
            _ => Content::Json(self.content(body, JSON, &name, &at)?.0),
        };
        Some(RequestBody { content, media_types })
    }

    /// Clients accept bytes only as a plain `format: binary`.
    fn bytes(&mut self, schema: &'a Value, at: &str) {
        let Some((schema, at)) = self.resolve(schema, at) else { return };
        let is_plain = schema["type"] == "string"
            && schema["format"] == "binary"
            && schema["nullable"] != true
            && ["default", "enum", "pattern", "minLength", "maxLength"]
                .iter()
                .all(|name| schema[*name].is_null());
        if !is_plain {
            let message = "a body of bytes is `type: string` and \
                           `format: binary`";
            self.problem(&at, Rule::MediaType, message);
        }
    }

    pub(super) fn success(
        &mut self,
        id: &str,
        value: &'a Value,
        at: &str,
    ) -> Option<Success> {
        let at = format!("{at}/responses");
        let responses = &value["responses"];
        let successes: Vec<_> = members(responses)
            .filter(|(status, _)| status.starts_with(['1', '2', '3']))
            .collect();
        if let [(status, response)] = successes[..] {
            let at = format!("{at}/{status}");
            let (response, at) = self.resolve(response, &at)?;
            return self.answer(id, value, status, response, &at);
        }
        if successes.is_empty() && !responses["default"].is_null() {
            return self.free(responses, &at);
        }
        let found: Vec<_> =
            successes.iter().map(|(status, _)| *status).collect();
        let message = match found.as_slice() {
            [] => "it has no successful answer".to_owned(),
            found => format!(
                "it has several successful answers, {}; dropshot documents \
                 one, and clients return one type",
                found.join(" and ")
            ),
        };
        self.problem(&at, Rule::OneSuccess, message);
        None
    }

    /// An answer with any status and any body.
    fn free(&mut self, responses: &'a Value, at: &str) -> Option<Success> {
        let at = format!("{at}/default");
        let (default, at) = self.resolve(&responses["default"], &at)?;
        let mut media_types =
            members(&default["content"]).map(|(name, _)| name.to_owned());
        let beside = members(responses).count() - 1;
        if beside > 0 || media_types.any(|name| is_json(&name)) {
            let message = "only `default` could be a success, and it could be \
                           an error as well";
            self.problem(&at, Rule::OneSuccess, message);
            return None;
        }
        Some(Success {
            status: None,
            answer: Answer::Free,
            media_types: media_types.collect(),
            headers: Vec::new(),
        })
    }

    fn answer(
        &mut self,
        id: &str,
        operation: &Value,
        status: &str,
        response: &'a Value,
        at: &str,
    ) -> Option<Success> {
        let content = members(&response["content"]);
        let mut media_types: Vec<String> =
            content.map(|(name, _)| name.to_owned()).collect();
        let has_body = !media_types.is_empty();
        let has_json = media_types.iter().any(|name| is_json(name));
        let number = status.parse::<u16>().ok();
        let is_websocket = operation.get("x-dropshot-websocket").is_some();
        let answer = match number {
            Some(101) if is_websocket => Answer::Websocket,
            Some(300..=308) if !has_body && is_redirect(response) => {
                Answer::Redirect
            }
            Some(200..=299) if !has_body => Answer::Empty,
            Some(200..=203 | 206..=299) if has_json => {
                let name = format!("{}Response", id.to_pascal_case());
                let found = self.content(response, JSON, &name, at)?;
                media_types = found.1;
                Answer::Json(found.0)
            }
            Some(200..=203 | 206..=299) => Answer::Bytes,
            _ => {
                let body = if has_body { " with a body" } else { "" };
                let message = format!("the success is {status}{body}");
                self.problem(at, Rule::SuccessStatus, message);
                return None;
            }
        };
        let mut headers = Vec::new();
        if answer != Answer::Redirect {
            headers = self.headers(response, at);
        }
        if !headers.is_empty() && !matches!(answer, Answer::Json(_)) {
            let message = "an answer without a JSON body has headers";
            self.problem(
                &format!("{at}/headers"),
                Rule::AnswerHeaders,
                message,
            );
        }
        Some(Success { status: number, answer, media_types, headers })
    }

    /// The name of the schema that all media types of a body share, and the
    /// media types. A schema without a name gets one.
    pub(super) fn content(
        &mut self,
        body: &'a Value,
        needed: &str,
        name: &str,
        at: &str,
    ) -> Option<(String, Vec<String>)> {
        let at = format!("{at}/content");
        let mut first: Option<(&Value, String)> = None;
        let mut media_types = Vec::new();
        for (media_type, media) in members(&body["content"]) {
            let at = format!("{at}/{}/schema", escape(media_type));
            let schema = &media["schema"];
            if schema.is_null() {
                let message = format!("{media_type} has no schema");
                self.problem(&at, Rule::BodySchema, message);
                continue;
            }
            if members(&media["encoding"]).next().is_some() {
                let message = "clients can't encode members on their own";
                self.problem(&at, Rule::BodySchema, message);
            }
            match &first {
                Some((other, _)) if *other != schema => {
                    let message = "the media types of a body differ in their \
                                   schemas";
                    self.problem(&at, Rule::BodySchema, message);
                }
                Some(_) => {}
                None => first = Some((schema, at)),
            }
            media_types.push(media_type.to_owned());
        }
        let fits = |media_type: &String| {
            media_type == needed || (needed == JSON && is_json(media_type))
        };
        if !media_types.iter().any(fits) {
            let found = media_types.join(", ");
            let message = format!("a body of {found} can't be typed");
            self.problem(&at, Rule::MediaType, message);
            return None;
        }
        let (schema, at) = first?;
        self.check_schema(schema, &at);
        let name = match schema["$ref"].as_str() {
            Some(reference) => ref_name(reference).to_owned(),
            None => {
                self.inline.push((name.to_owned(), schema.clone()));
                name.to_owned()
            }
        };
        Some((name, media_types))
    }
}

fn is_redirect(response: &Value) -> bool {
    members(&response["headers"])
        .all(|(name, _)| name.eq_ignore_ascii_case("location"))
}
