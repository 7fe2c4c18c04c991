//! Composes a request that follows a document or nearly so.
//!
//! It never makes requests that hyper can't read or the client can't write:
//! lines and headers that aren't HTTP, heads of more than 64 KiB or a hundred
//! headers, CONNECT. After those, the connection is closed.

use hyper::{
    Method,
    body::Bytes,
    header::{
        ACCEPT, AUTHORIZATION, CONNECTION, CONTENT_TYPE, COOKIE, EXPECT, HOST,
        HeaderName, HeaderValue, IF_NONE_MATCH, RANGE, TRANSFER_ENCODING,
    },
    http::uri::PathAndQuery,
};
use serde_json::{Value, json};

use crate::{
    body,
    contract::{Contract, Operation},
    dice::Dice,
    target::{Target, Targets},
    texts::nasty,
    world::World,
};

/// The most bytes of one header.
const LONGEST: usize = 20_000;

/// The most bytes of a body that the client can send before the server reads
/// it.
const UNASKED: usize = 16 * 1024;

#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path_and_query: PathAndQuery,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    /// Whether it has nothing that the document refuses.
    pub(crate) is_right: bool,
    /// Whether its address is one from which no wrong passwords come.
    pub(crate) is_trusted: bool,
}

pub(crate) fn compose(contract: &Contract, world: &World, dice: Dice) -> Asked {
    Composer { contract, world, dice, headers: Vec::new(), is_right: true }
        .compose()
}

struct Composer<'a> {
    contract: &'a Contract,
    world: &'a World,
    dice: Dice,
    headers: Vec<(HeaderName, HeaderValue)>,
    is_right: bool,
}

impl Composer<'_> {
    fn compose(mut self) -> Asked {
        let contract = self.contract;
        let operation = self.dice.pick(&contract.operations);
        if operation.body.is_some()
            && operation.document == 1
            && self.dice.one_in(40)
        {
            return self.log_in(operation);
        }
        let mut targets =
            Targets { contract, world: self.world, dice: &mut self.dice };
        let Target { path_and_query, is_right } = targets.target(operation);
        self.is_right &= is_right;
        self.token(operation);
        self.accept();
        self.own_headers(operation);
        self.odd_headers();
        let method = self.method(operation);
        let body = self.body(operation);
        if body.len() > UNASKED {
            // A client that announces a body and sends it without waiting may
            // lose the answer.
            self.headers.retain(|(name, _)| name != EXPECT);
        }
        Asked {
            method,
            path_and_query,
            headers: self.headers,
            body,
            is_right: self.is_right,
            is_trusted: false,
        }
    }

    /// Logs in with correct credentials.
    fn log_in(mut self, operation: &Operation) -> Asked {
        let World { username, password, api_key, user_id, .. } = self.world;
        let which = self.dice.below(3);
        // A token that can't be revoked.
        let token = &self.world.stranger;
        let body = if operation.id == "createAccess" {
            json!({"auth": match which {
                0 => json!({"passwordCredentials": {
                    "username": username, "password": password,
                }}),
                1 => json!({"RAX-KSKEY:apiKeyCredentials": {
                    "username": username, "apiKey": api_key,
                }}),
                _ => json!({"token": {"id": token}}),
            }})
        } else {
            let user = json!({
                "name": username, "domain": {"id": "default"},
                "password": password,
            });
            json!({"auth": {"identity": match which {
                0 => json!({
                    "methods": ["password"], "password": {"user": user},
                }),
                1 => json!({
                    "methods": ["application_credential"],
                    "application_credential": {
                        "id": user_id, "secret": api_key,
                    },
                }),
                _ => json!({"methods": ["token"], "token": {"id": token}}),
            }}})
        };
        self.header(CONTENT_TYPE, b"application/json");
        Asked {
            method: operation.method.clone(),
            path_and_query: operation.path.parse().expect("it is a path"),
            headers: self.headers,
            body: body.to_string().into(),
            is_right: true,
            is_trusted: true,
        }
    }

    fn header(&mut self, name: HeaderName, value: &[u8]) {
        let value = &value[..value.len().min(LONGEST)];
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers.push((name, value));
        }
    }

    /// Adds a valid token, an invalid one, several, or none.
    fn token(&mut self, operation: &Operation) {
        const TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
        let world = self.world;
        let mine = world.token.as_bytes();
        let is_right = match self.dice.below(24) {
            0 => false,
            1 => {
                let garbage = nasty(&mut self.dice);
                self.header(TOKEN, garbage.as_bytes());
                false
            }
            2 => {
                self.header(TOKEN, world.stranger.as_bytes());
                false
            }
            3 => {
                self.header(TOKEN, world.observer.as_bytes());
                operation.method == Method::GET
            }
            4 => {
                self.header(TOKEN, mine);
                self.header(TOKEN, b"another");
                false
            }
            _ => {
                self.header(TOKEN, mine);
                true
            }
        };
        self.is_right &= is_right || !operation.needs_token;
    }

    fn accept(&mut self) {
        const KINDS: &[&str] = &[
            "application/json",
            "application/xml",
            "text/xml",
            "*/*",
            "application/*",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/xml;q=0.5, application/json;q=0.4",
            "application/json;q=0, application/xml",
            "application/json;q=",
            "application/xml;q=1.0000",
            ",;,=",
            "text/plain",
            "",
        ];
        for _ in 0..self.dice.below(3) {
            let kind = *self.dice.pick(KINDS);
            self.header(ACCEPT, kind.as_bytes());
        }
        if self.dice.one_in(40) {
            let garbage = nasty(&mut self.dice);
            self.header(ACCEPT, garbage.as_bytes());
        }
    }

    /// Adds the operation's header parameters.
    fn own_headers(&mut self, operation: &Operation) {
        const KEY: HeaderName = HeaderName::from_static("idempotency-key");
        const SUBJECT: HeaderName = HeaderName::from_static("x-subject-token");
        let names = operation.parameters.iter().map(|p| p.name.as_str());
        let names: Vec<&str> = names.collect();
        if names.contains(&"X-Subject-Token") {
            let tokens = self.world.tokens();
            match self.dice.maybe(&tokens) {
                Some(known) if !self.dice.one_in(4) => {
                    self.header(SUBJECT, known.as_bytes());
                }
                _ => self.is_right = false,
            }
        }
        if names.contains(&"Idempotency-Key") && self.dice.one_in(3) {
            // An earlier request may have used the key with another body.
            let key = format!("key-{}", self.dice.below(50));
            self.header(KEY, key.as_bytes());
        }
        for name in [KEY, SUBJECT] {
            if self.dice.one_in(40) {
                self.is_right = false;
                let garbage = nasty(&mut self.dice);
                self.header(name, garbage.as_bytes());
            }
        }
    }

    fn odd_headers(&mut self) {
        if self.dice.one_in(60) {
            let garbage = nasty(&mut self.dice);
            self.header(HOST, garbage.as_bytes());
        } else if !self.dice.one_in(60) {
            let host = self.world.host.clone();
            self.header(HOST, host.as_bytes());
        }
        let odd: [(HeaderName, &[u8]); 14] = [
            (EXPECT, b"100-continue"),
            (TRANSFER_ENCODING, b"chunked"),
            (CONNECTION, b"close"),
            (CONNECTION, b"x-auth-token"),
            (RANGE, b"bytes=0-1"),
            (IF_NONE_MATCH, b"*"),
            (COOKIE, b"a=b"),
            (AUTHORIZATION, b"Basic OmE="),
            (HeaderName::from_static("x-request-id"), b"mine"),
            (HeaderName::from_static("x-gateway-client"), b"10.0.0.1"),
            (HeaderName::from_static("x-gateway-secret"), b"guess"),
            (HeaderName::from_static("x-http-method-override"), b"DELETE"),
            (HeaderName::from_static("x-latin"), b"caf\xe9"),
            (HeaderName::from_static("content-encoding"), b"gzip"),
        ];
        if self.dice.one_in(10) {
            let (name, value) = self.dice.pick(&odd).clone();
            self.header(name, value);
        }
        if self.dice.one_in(400) {
            let size = *self.dice.pick(&[1000, 9000, LONGEST]);
            for _ in 0..2 {
                let name = HeaderName::from_static("x-padding");
                self.header(name, &vec![b'a'; size]);
            }
        }
    }

    fn method(&mut self, operation: &Operation) -> Method {
        const ODD: &[&str] = &[
            "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS",
            "TRACE", "PROPFIND", "get", "BREW",
        ];
        if operation.method == Method::GET && self.dice.one_in(12) {
            return Method::HEAD;
        }
        if !self.dice.one_in(15) {
            return operation.method.clone();
        }
        self.is_right = false;
        let odd = *self.dice.pick(ODD);
        Method::from_bytes(odd.as_bytes()).expect("a word")
    }

    /// The body of the operation. An operation without one seldom gets one.
    fn body(&mut self, operation: &Operation) -> Bytes {
        let Some(body) = &operation.body else {
            if self.dice.one_in(20) {
                self.header(CONTENT_TYPE, b"application/json");
                return Value::String(nasty(&mut self.dice)).to_string().into();
            }
            return Bytes::new();
        };
        let made = body::make(self.contract, body, self.world, &mut self.dice);
        self.is_right &= made.is_right;
        if self.dice.one_in(30) {
            // Without a media type, the service reads JSON.
            self.is_right &= made.media_type == "application/json";
        } else {
            self.header(CONTENT_TYPE, made.media_type.as_bytes());
        }
        made.bytes.into()
    }
}
