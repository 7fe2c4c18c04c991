//! Checks whether the caller may call an operation.

use std::sync::Arc;

use http::{
    HeaderMap, HeaderValue, StatusCode, header::RETRY_AFTER, request::Parts,
};
use serde_json::Value;
use slog::warn;

use crate::{
    Authenticate, Gateway, Identity, Unchecked, contract::Operation,
    faults::Refusal, gateway::Asked, routing::Variables,
};

impl<A: Authenticate> Gateway<A> {
    /// The caller, if the operation needs one. Checks the token, its account,
    /// the requests that it is restricted to, and its roles.
    pub(crate) async fn caller(
        &self,
        operation: &Operation,
        variables: &Variables,
        parts: &Parts,
        asked: &Asked,
    ) -> Result<Option<Arc<Identity>>, Refusal> {
        if !operation.needs_token {
            return Ok(None);
        }
        let identity = self.identity(&parts.headers, asked).await?;
        let account = variables.iter().find(|(name, _)| {
            Some(name) == self.contract.account_parameter.as_ref()
        });
        if let Some((_, account)) = account
            && *account != identity.account
        {
            return Err(forbidden(format!(
                "The token is not for account {account}."
            )));
        }
        // The rules are matched with the path as the client wrote it. Another
        // spelling of an allowed path is refused, never the other way round.
        let path = parts.uri.path();
        let mut rules = identity.allowed.iter().flatten();
        let is_restricted = identity.allowed.is_some();
        if is_restricted && !rules.any(|it| it.fits(&parts.method, path)) {
            return Err(forbidden(format!(
                "The token is good for some requests, and {} of this path is \
                 none of them.",
                parts.method
            )));
        }
        let allowed = operation.roles.is_empty()
            || operation.roles.iter().any(|r| identity.roles.contains(r));
        if !allowed {
            return Err(forbidden(format!(
                "Operation {} needs the role {}.",
                operation.id, operation.roles[0]
            )));
        }
        Ok(Some(identity))
    }

    async fn identity(
        &self,
        headers: &HeaderMap,
        asked: &Asked,
    ) -> Result<Arc<Identity>, Refusal> {
        let header = &self.contract.token_header;
        let Some(token) = headers.get(header) else {
            return Err(unauthorized(format!(
                "The header {header} is missing."
            )));
        };
        let token = token.to_str().unwrap_or_default();
        let from = asked.client.address;
        match self.authenticate.authenticate(token, from).await {
            Ok(Some(identity)) => {
                asked.comes_from(&identity);
                Ok(identity)
            }
            Ok(None) => Err(unauthorized(format!(
                "The token in the header {header} is unknown or expired."
            ))),
            Err(Unchecked::Unavailable(cause)) => {
                warn!(asked.log, "tokens can't be checked";
                    "cause" => cause.to_string());
                Err(Refusal::unavailable("Tokens can't be checked now."))
            }
            Err(Unchecked::TooMany { retry_after }) => {
                let message = "Too many tokens from this address were none.";
                let seconds = HeaderValue::from(retry_after.as_secs() + 1);
                let status = StatusCode::PAYLOAD_TOO_LARGE;
                let refusal = Refusal::new(status, message);
                Err(refusal.with(RETRY_AFTER, seconds))
            }
        }
    }
}

impl Operation {
    /// Refuses a member of a body that needs a role which the caller lacks.
    pub(crate) fn check_members(
        &self,
        body: &Value,
        caller: Option<&Identity>,
    ) -> Result<(), Refusal> {
        let roles = self.body.iter().flat_map(|expected| &expected.roles);
        for (member, roles) in roles {
            let may_send = caller.is_some_and(|identity| {
                roles.iter().any(|role| identity.roles.contains(role))
            });
            if !may_send && body.pointer(member).is_some() {
                return Err(forbidden(format!(
                    "The member {} of operation {} needs the role {}.",
                    member.trim_start_matches('/'),
                    self.id,
                    roles[0]
                )));
            }
        }
        Ok(())
    }
}

fn unauthorized(message: String) -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, message)
}

fn forbidden(message: String) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, message)
}
