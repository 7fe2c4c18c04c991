//! The client's side of version 3 of the Identity API.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use clouddb_model::Role;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    AccessRule, Account, Credentials, Domain, KeyName, Method, Scope, Session,
    SessionDomain, SessionUser, Who, credentials::API_KEY,
};

/// The body of a request for a token.
pub(super) fn request(credentials: Credentials, scope: &Scope) -> Value {
    let mut has_own_scope = false;
    let identity = match credentials {
        Credentials::Password { who, password } => {
            let mut user = user(who);
            user["password"] = shown(&password);
            json!({"methods": ["password"], "password": {"user": user}})
        }
        Credentials::Key { name, key } => {
            has_own_scope = true;
            let mut credential = match name {
                KeyName::Id(id) => json!({"id": id}),
                KeyName::Of(who) => {
                    json!({"name": API_KEY, "user": user(who)})
                }
                KeyName::Name { name, user: who } => {
                    json!({"name": name, "user": user(who)})
                }
            };
            credential["secret"] = shown(&key);
            json!({
                "methods": ["application_credential"],
                "application_credential": credential,
            })
        }
        Credentials::Token(token) => {
            json!({"methods": ["token"], "token": {"id": shown(&token)}})
        }
    };
    let mut auth = json!({"identity": identity});
    // Keystone refuses a scope together with an application credential.
    if !has_own_scope && let Some(scope) = self::scope(scope) {
        auth["scope"] = scope;
    }
    json!({"auth": auth})
}

fn shown(secret: &SecretString) -> Value {
    secret.expose_secret().into()
}

fn user(who: Who) -> Value {
    match who {
        Who::Id(id) => json!({"id": id}),
        Who::Name { name, domain } => {
            json!({"name": name, "domain": self::domain(&domain)})
        }
    }
}

fn domain(domain: &Domain) -> Value {
    match domain {
        Domain::Id(id) => json!({"id": id}),
        Domain::Name(name) => json!({"name": name}),
    }
}

fn scope(scope: &Scope) -> Option<Value> {
    Some(match scope {
        Scope::Own => return None,
        Scope::None => "unscoped".into(),
        Scope::Id(id) => json!({"project": {"id": id}}),
        Scope::Name { name, domain } => json!({"project": {
            "name": name, "domain": self::domain(domain),
        }}),
    })
}

/// The parts of Keystone's answer about a token that are used here.
#[derive(Deserialize)]
pub(super) struct Envelope {
    token: Token,
}

#[derive(Deserialize)]
struct Token {
    methods: Vec<String>,
    user: Named,
    project: Option<Named>,
    #[serde(default)]
    roles: Vec<Named>,
    issued_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    #[serde(default)]
    audit_ids: Vec<String>,
    application_credential: Option<ApplicationCredential>,
}

#[derive(Deserialize)]
struct ApplicationCredential {
    /// None if the token isn't restricted.
    access_rules: Option<Vec<Rule>>,
}

#[derive(Deserialize)]
struct Rule {
    service: String,
    method: String,
    path: String,
}

/// The types of this service in rules.
const SERVICES: [&str; 2] = ["database", "rax:database"];

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    id: String,
    name: String,
    domain: Option<SessionDomain>,
}

impl Envelope {
    /// The session, with the roles that have a meaning here.
    pub(super) fn session(self, roles: &BTreeMap<String, Role>) -> Session {
        let Token {
            methods,
            user,
            project,
            roles: names,
            issued_at,
            expires_at,
            audit_ids,
            application_credential,
        } = self.token;
        let limits = application_credential.and_then(|it| it.access_rules);
        let roles = names.iter().filter_map(|role| roles.get(&role.name));
        let mut roles: Vec<Role> = roles.copied().collect();
        roles.sort_unstable();
        roles.dedup();
        Session {
            id: audit_ids.into_iter().next().unwrap_or_default(),
            user: SessionUser {
                id: user.id,
                name: user.name,
                domain: user.domain.unwrap_or_default(),
            },
            account: project.map(|project| Account {
                id: project.id,
                name: project.name,
                domain: project.domain.unwrap_or_default(),
            }),
            roles: roles.iter().map(Role::to_string).collect(),
            rules: limits.map(own_rules),
            method: method(&methods),
            issued: issued_at,
            expires: expires_at,
        }
    }
}

/// The rules for this service.
fn own_rules(rules: Vec<Rule>) -> Vec<AccessRule> {
    let own = |rule: &Rule| SERVICES.contains(&rule.service.as_str());
    let rules = rules.into_iter().filter(own);
    let rules =
        rules.map(|Rule { method, path, .. }| AccessRule { method, path });
    rules.collect()
}

fn method(methods: &[String]) -> Method {
    let has = |name: &str| methods.iter().any(|method| method == name);
    if has("token") {
        Method::Token
    } else if has("application_credential") {
        Method::Key
    } else {
        Method::Password
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named() -> Who {
        let domain = Domain::Name("Default".into());
        Who::Name { name: "ada".into(), domain }
    }

    #[test]
    fn requests_are_as_version_3_has_them() {
        let password = || Credentials::Password {
            who: named(),
            password: "correct-horse".into(),
        };
        let project = Scope::Name {
            name: "analysis".into(),
            domain: Domain::Id("default".into()),
        };
        assert_eq!(
            request(password(), &project),
            json!({"auth": {
                "identity": {"methods": ["password"], "password": {"user": {
                    "name": "ada",
                    "domain": {"name": "Default"},
                    "password": "correct-horse",
                }}},
                "scope": {"project": {
                    "name": "analysis", "domain": {"id": "default"},
                }},
            }})
        );
        let own = request(password(), &Scope::Own);
        assert!(own["auth"].get("scope").is_none());
        let none = request(password(), &Scope::None);
        assert_eq!(none["auth"]["scope"], "unscoped");

        let name = KeyName::Of(named());
        let key = Credentials::Key { name, key: "a-key".into() };
        assert_eq!(
            request(key, &Scope::Id("1".into())),
            json!({"auth": {"identity": {
                "methods": ["application_credential"],
                "application_credential": {
                    "name": "api-key",
                    "user": {"name": "ada", "domain": {"name": "Default"}},
                    "secret": "a-key",
                },
            }}})
        );
        let token = Credentials::Token("a-token".into());
        assert_eq!(
            request(token, &Scope::Id("1".into()))["auth"],
            json!({
                "identity": {"methods": ["token"], "token": {"id": "a-token"}},
                "scope": {"project": {"id": "1"}},
            })
        );
    }

    #[test]
    fn roles_that_mean_nothing_here_are_left_out() {
        let named = |name: &str| json!({"id": "1", "name": name});
        let envelope = json!({"token": {
            "methods": ["password"],
            "user": named("ada"),
            "project": named("analysis"),
            "roles": [named("member"), named("reader"), named("heat_owner")],
            "issued_at": "2026-11-21T08:40:17.000000Z",
            "expires_at": "2026-11-21T09:40:17.000000Z",
        }});
        let envelope: Envelope = serde_json::from_value(envelope).unwrap();
        let roles = [("reader", Role::Observer), ("member", Role::Creator)];
        let roles = roles.map(|(name, role)| (name.to_owned(), role));
        let session = envelope.session(&BTreeMap::from(roles));
        assert_eq!(session.roles, ["observer", "creator"]);
        assert_eq!(session.user.domain.id, "default");
        assert_eq!(session.account.unwrap().name, "analysis");
        assert_eq!(session.rules, None);
    }

    #[test]
    fn rules_of_other_services_are_left_out() {
        let of = |credential: Value| {
            let named = json!({"id": "1", "name": "ada"});
            let envelope = json!({"token": {
                "methods": ["application_credential"],
                "user": named, "project": named, "roles": [named],
                "issued_at": "2026-11-21T08:40:17.000000Z",
                "expires_at": "2026-11-21T09:40:17.000000Z",
                "application_credential": credential,
            }});
            let envelope: Envelope = serde_json::from_value(envelope).unwrap();
            envelope.session(&BTreeMap::new()).rules
        };
        assert_eq!(of(json!({"id": "1", "restricted": true})), None);
        assert_eq!(of(json!({"access_rules": []})), Some(Vec::new()));
        let rule = |service: &str, path: &str| json!({"id": "1", "service": service, "method": "GET", "path": path});
        let rules = [
            rule("database", "/v1.0/**"),
            rule("compute", "/v2.1/servers"),
            rule("rax:database", "/v1.0/*/flavors"),
        ];
        let kept = ["/v1.0/**", "/v1.0/*/flavors"]
            .map(|path| AccessRule { method: "GET".into(), path: path.into() });
        assert_eq!(of(json!({"access_rules": rules})), Some(kept.to_vec()));
    }
}
