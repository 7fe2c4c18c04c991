mod request;

use clouddb_identity::{Account, ExposeSecret, Method, Session, SessionDomain};
use identity_api::{
    Tokens,
    types::{
        CreateTokenHeaders, CreateTokenRequest, Domain, Fault,
        RevokeTokenHeader, ShowTokenHeader, ShowTokenHeaders, TokenDetails,
        TokenEnvelope, TokenProject, TokenUser,
    },
};
use openapi_runtime::Call;

use super::{IdentityService, catalog::roles, client, no_such_token};

impl Tokens for IdentityService {
    async fn create_token(
        &self,
        call: &Call,
        body: CreateTokenRequest,
    ) -> Result<(TokenEnvelope, CreateTokenHeaders), Fault> {
        let (credentials, scope) = request::read(body.auth)?;
        let given = self.log_in(call, credentials, &scope).await?;
        let body = self.token(call, &given.session)?;
        let token = self.valid(call, given.token.expose_secret())?;
        Ok((body, CreateTokenHeaders { x_subject_token: token }))
    }

    async fn show_token(
        &self,
        call: &Call,
        header: ShowTokenHeader,
    ) -> Result<(TokenEnvelope, ShowTokenHeaders), Fault> {
        let token = header.x_subject_token;
        let session = self.session(call, &token).await?;
        let body = self.token(call, &session)?;
        Ok((body, ShowTokenHeaders { x_subject_token: token }))
    }

    async fn revoke_token(
        &self,
        call: &Call,
        header: RevokeTokenHeader,
    ) -> Result<(), Fault> {
        let token = &header.x_subject_token;
        let revoked = self.directory.revoke(token, client(call)).await;
        let revoked = revoked.map_err(|error| self.fault(call, error))?;
        revoked.then_some(()).ok_or_else(no_such_token)
    }
}

impl IdentityService {
    fn token(
        &self,
        call: &Call,
        session: &Session,
    ) -> Result<TokenEnvelope, Fault> {
        let moment = |moment: chrono::DateTime<chrono::Utc>| {
            moment.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
        };
        let account = session.account.as_ref();
        let project = account.map(|account| self.project(call, account));
        let catalog = account.map(|own| self.token_services(call, own));
        Ok(TokenEnvelope {
            token: TokenDetails {
                methods: vec![shown(session.method).into()],
                user: TokenUser {
                    id: session.user.id.clone(),
                    name: session.user.name.clone(),
                    domain: domain(&session.user.domain),
                },
                audit_ids: vec![session.id.clone()],
                issued_at: self.valid(call, moment(session.issued))?,
                expires_at: self.valid(call, moment(session.expires))?,
                is_domain: account.map(|_| false),
                project: project.transpose()?,
                roles: roles(&session.roles),
                catalog: catalog.unwrap_or_default(),
            },
        })
    }

    fn project(
        &self,
        call: &Call,
        account: &Account,
    ) -> Result<TokenProject, Fault> {
        Ok(TokenProject {
            id: self.valid(call, account.id.as_str())?,
            name: self.valid(call, account.name.as_str())?,
            domain: domain(&account.domain),
        })
    }
}

fn domain(domain: &SessionDomain) -> Domain {
    Domain { id: domain.id.clone(), name: domain.name.clone() }
}

fn shown(method: Method) -> &'static str {
    match method {
        Method::Password => "password",
        Method::Key => "application_credential",
        Method::Token => "token",
    }
}
