//! Translates a request for a token, whose schema has all forms in one.

use clouddb_identity::{Credentials, Domain, KeyName, Scope, Who};
use identity_api::types::{
    ApplicationCredential, DomainReference, Fault, ProjectReference,
    Scope as ScopeAsked, ScopeObject, TokenAuth, TokenIdentity, Username,
};

use super::super::secret;

const IDENTITY: &str = "/auth/identity";
const SCOPE: &str = "/auth/scope";

pub(super) fn read(auth: TokenAuth) -> Result<(Credentials, Scope), Fault> {
    let scope = auth.scope.map_or(Ok(Scope::Own), scope)?;
    Ok((credentials(auth.identity)?, scope))
}

/// Exactly one method must be named, with its own members.
fn credentials(identity: TokenIdentity) -> Result<Credentials, Fault> {
    let methods: Vec<&str> =
        identity.methods.iter().map(|method| method.as_str()).collect();
    match methods.as_slice() {
        ["password"] => {
            let own = identity.password.ok_or_else(|| missing("password"))?;
            let at = format!("{IDENTITY}/password/user");
            let user = own.user;
            let password = secret(&user.password);
            let who = who(&at, user.id, user.name, user.domain)?;
            Ok(Credentials::Password { who, password })
        }
        ["application_credential"] => {
            let own = identity.application_credential;
            by_key(own.ok_or_else(|| missing("application_credential"))?)
        }
        ["token"] => {
            let own = identity.token.ok_or_else(|| missing("token"))?;
            Ok(Credentials::Token(secret(&own.id)))
        }
        _ => Err(Fault::not_implemented(format!(
            "{IDENTITY}/methods: tokens are given for one of password, \
             application_credential and token."
        ))),
    }
}

fn by_key(own: ApplicationCredential) -> Result<Credentials, Fault> {
    let at = format!("{IDENTITY}/application_credential");
    let key = secret(&own.secret);
    if let Some(id) = own.id {
        let name = KeyName::Id(id.to_string());
        return Ok(Credentials::Key { name, key });
    }
    let Some(name) = own.name else {
        return Err(rule(&at, "must have an id, or a name and a user"));
    };
    let at = format!("{at}/user");
    let user = own.user.ok_or_else(|| rule(&at, "is missing beside a name"))?;
    let user = who(&at, user.id, user.name, user.domain)?;
    let name = KeyName::Name { name: name.to_string(), user };
    Ok(Credentials::Key { name, key })
}

fn who(
    at: &str,
    id: Option<Username>,
    name: Option<Username>,
    domain: Option<DomainReference>,
) -> Result<Who, Fault> {
    if let Some(id) = id {
        return Ok(Who::Id(id.to_string()));
    }
    let Some(name) = name else {
        return Err(rule(at, "must have an id, or a name and a domain"));
    };
    let domain = self::domain(at, domain)?;
    Ok(Who::Name { name: name.to_string(), domain })
}

fn domain(at: &str, domain: Option<DomainReference>) -> Result<Domain, Fault> {
    let at = format!("{at}/domain");
    let domain = domain.ok_or_else(|| rule(&at, "is missing beside a name"))?;
    match (domain.id, domain.name) {
        (Some(id), _) => Ok(Domain::Id(id.to_string())),
        (None, Some(name)) => Ok(Domain::Name(name.to_string())),
        (None, None) => Err(rule(&at, "must have an id or a name")),
    }
}

fn scope(scope: ScopeAsked) -> Result<Scope, Fault> {
    let ScopeAsked::Object(ScopeObject { project, .. }) = scope else {
        return Ok(Scope::None);
    };
    let Some(ProjectReference { id, name, domain }) = project else {
        return Err(Fault::not_implemented(format!(
            "{SCOPE}: tokens are for a project, or unscoped."
        )));
    };
    if let Some(id) = id {
        return Ok(Scope::Id(id.to_string()));
    }
    let at = format!("{SCOPE}/project");
    let Some(name) = name else {
        return Err(rule(&at, "must have an id, or a name and a domain"));
    };
    let domain = self::domain(&at, domain)?;
    Ok(Scope::Name { name: name.to_string(), domain })
}

fn missing(method: &str) -> Fault {
    let at = format!("{IDENTITY}/{method}");
    rule(&at, "is missing, and the method is named")
}

fn rule(at: &str, rule: &str) -> Fault {
    Fault::bad_request(format!("{at}: {rule}."))
}
