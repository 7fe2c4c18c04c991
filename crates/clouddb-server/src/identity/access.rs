use clouddb_identity::{
    Credentials, Domain, ExposeSecret, KeyName, LoggedIn, Method, Scope,
    Session, Who,
};
use identity_api::{
    Access,
    types::{
        AccessCredentials, AccessDetails, AccessEnvelope, AccessToken,
        AccessTokenRaxAuthAuthenticatedByItem as AuthenticatedBy, AccessUser,
        CreateAccessRequest, Fault, ShowAccessPath, Tenant,
    },
};
use openapi_runtime::Call;

use super::{IdentityService, catalog::roles, secret};

impl Access for IdentityService {
    async fn create_access(
        &self,
        call: &Call,
        body: CreateAccessRequest,
    ) -> Result<AccessEnvelope, Fault> {
        let scope = scope(&body.auth);
        let credentials = credentials(body.auth)?;
        let LoggedIn { token, session } =
            self.log_in(call, credentials, &scope).await?;
        self.access(call, token.expose_secret(), &session)
    }

    async fn show_access(
        &self,
        call: &Call,
        path: ShowAccessPath,
    ) -> Result<AccessEnvelope, Fault> {
        let session = self.session(call, &path.token_id).await?;
        self.access(call, &path.token_id, &session)
    }
}

impl IdentityService {
    fn access(
        &self,
        call: &Call,
        token: &str,
        session: &Session,
    ) -> Result<AccessEnvelope, Fault> {
        let moment = |moment: chrono::DateTime<chrono::Utc>| {
            let text = moment.format("%Y-%m-%dT%H:%M:%S%.3fZ");
            self.valid(call, text.to_string())
        };
        let account = session.account.as_ref();
        let tenant = account.map(|account| {
            Ok::<_, Fault>(Tenant {
                id: self.valid(call, account.id.as_str())?,
                name: self.valid(call, account.name.as_str())?,
            })
        });
        let tenant = tenant.transpose()?;
        let services = tenant
            .as_ref()
            .map(|tenant| self.access_services(call, &tenant.id));
        Ok(AccessEnvelope {
            access: AccessDetails {
                token: AccessToken {
                    id: self.valid(call, token)?,
                    expires: moment(session.expires)?,
                    issued_at: moment(session.issued)?,
                    tenant,
                    rax_auth_authenticated_by: vec![shown(session.method)],
                },
                user: AccessUser {
                    id: session.user.id.clone(),
                    name: session.user.name.clone(),
                    roles: roles(&session.roles),
                    rax_auth_default_region: Some(self.region.clone()),
                },
                service_catalog: services.unwrap_or_default(),
            },
        })
    }
}

fn shown(method: Method) -> AuthenticatedBy {
    match method {
        Method::Password => AuthenticatedBy::Password,
        Method::Key => AuthenticatedBy::Apikey,
        Method::Token => AuthenticatedBy::Token,
    }
}

fn scope(auth: &AccessCredentials) -> Scope {
    match (&auth.tenant_id, &auth.tenant_name) {
        (Some(id), _) => Scope::Id(id.to_string()),
        (None, Some(name)) => {
            Scope::Name { name: name.to_string(), domain: Domain::only() }
        }
        (None, None) => Scope::Own,
    }
}

/// Exactly one way to log in must be given.
fn credentials(auth: AccessCredentials) -> Result<Credentials, Fault> {
    let who = |name: &str| Who::Name {
        name: name.to_owned(),
        domain: Domain::only(),
    };
    let password = auth.password_credentials.map(|own| {
        let password = secret(&own.password);
        Credentials::Password { who: who(&own.username), password }
    });
    let key = auth.rax_kskey_api_key_credentials.map(|own| {
        let name = KeyName::Of(who(&own.username));
        Credentials::Key { name, key: secret(&own.api_key) }
    });
    let token = auth.token.map(|own| Credentials::Token(secret(&own.id)));
    let mut all = [password, key, token].into_iter().flatten();
    match (all.next(), all.next()) {
        (Some(only), None) => Ok(only),
        _ => Err(Fault::bad_request(
            "/auth: must have one of passwordCredentials, \
             RAX-KSKEY:apiKeyCredentials and token.",
        )),
    }
}
