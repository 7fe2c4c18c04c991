use clouddb_api::{
    Users,
    types::{
        ChangePasswordsPath, ChangePasswordsRequest, ChangeUserPath,
        ChangeUserRequest, CreateUsersHeader, CreateUsersPath,
        CreateUsersRequest, DeleteUserPath, Fault, GrantAccessRequest,
        GrantUserAccessPath, ListUserAccessPath, ListUsersPath, ListUsersQuery,
        NewPassword, NewUser, RevokeUserAccessPath, ShowUserPath, User,
        UserAccess, UserChange, UserEnvelope, UserList,
    },
};
use clouddb_control as control;
use clouddb_engine::{Granted, PasswordHash, UserName};
use clouddb_model::AccountId;
use openapi_runtime::Call;
use url::form_urlencoded;

use super::{Service, databases::named, faults::fault, idempotency::Begun};

/// The most users in one page.
const LONGEST_PAGE: u32 = 20;

impl Users for Service {
    async fn list_users(
        &self,
        call: &Call,
        path: ListUsersPath,
        query: ListUsersQuery,
    ) -> Result<UserList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let page = self
            .control
            .users(&account, &path.instance_id, marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let below = format!("instances/{}/users", *path.instance_id);
        let next = page.found.last().filter(|_| page.more).map(|last| {
            let marker = encoded(&last.user.to_string());
            [links.next(&below, &[], &marker, limit)]
        });
        let users = page.found.into_iter().map(shown);
        Ok(UserList {
            users: users.collect(),
            users_links: next.clone(),
            links: next,
        })
    }

    async fn create_users(
        &self,
        call: &Call,
        path: CreateUsersPath,
        header: CreateUsersHeader,
        body: CreateUsersRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let asked = (path.instance_id.as_str(), &body);
        let key = self.key(&account, name, "createUsers", &asked)?;
        let mut attempt = match self.begin(call, key).await? {
            Begun::Attempt(attempt) => attempt,
            Begun::Answered(_) => return Ok(()),
        };
        let users: Vec<_> = body.users.into_iter().map(new_user).collect();
        let created = self
            .control
            .create_users(&account, &path.instance_id, &users, &mut attempt)
            .await;
        self.settle(call, &attempt, created, |()| String::new()).await
    }

    async fn change_passwords(
        &self,
        call: &Call,
        path: ChangePasswordsPath,
        body: ChangePasswordsRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let passwords: Vec<_> =
            body.users.into_iter().map(new_password).collect();
        self.control
            .change_passwords(&account, &path.instance_id, &passwords)
            .await
            .map_err(|error| fault(call, "", error))
    }

    async fn show_user(
        &self,
        call: &Call,
        path: ShowUserPath,
    ) -> Result<UserEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let user = self
            .control
            .user(&account, &path.instance_id, &UserName::parse(&path.name))
            .await
            .map_err(|error| fault(call, "", error))?;
        Ok(UserEnvelope { user: shown(user) })
    }

    async fn change_user(
        &self,
        call: &Call,
        path: ChangeUserPath,
        body: ChangeUserRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let (id, user) = (&path.instance_id, UserName::parse(&path.name));
        self.control
            .change_user(&account, id, &user, &change(body.user))
            .await
            .map_err(|error| fault(call, "/user", error))
    }

    async fn delete_user(
        &self,
        call: &Call,
        path: DeleteUserPath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let user = UserName::parse(&path.name);
        self.control
            .delete_user(&account, &path.instance_id, &user)
            .await
            .map_err(|error| fault(call, "", error))
    }

    async fn list_user_access(
        &self,
        call: &Call,
        path: ListUserAccessPath,
    ) -> Result<UserAccess, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let user = self
            .control
            .user(&account, &path.instance_id, &UserName::parse(&path.name))
            .await
            .map_err(|error| fault(call, "", error))?;
        Ok(UserAccess { databases: named(user.databases) })
    }

    async fn grant_user_access(
        &self,
        call: &Call,
        path: GrantUserAccessPath,
        body: GrantAccessRequest,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let (id, user) = (&path.instance_id, UserName::parse(&path.name));
        let databases = body.databases.into_iter().map(|it| it.name.into());
        let databases: Vec<String> = databases.collect();
        self.control
            .grant(&account, id, &user, &databases)
            .await
            .map_err(|error| fault(call, "", error))
    }

    async fn revoke_user_access(
        &self,
        call: &Call,
        path: RevokeUserAccessPath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let (id, user) = (&path.instance_id, UserName::parse(&path.name));
        self.control
            .revoke(&account, id, &user, &path.database_name)
            .await
            .map_err(|error| fault(call, "", error))
    }
}

fn shown(granted: Granted) -> User {
    let Granted { user: UserName { name, host }, databases } = granted;
    User { name, host, databases: named(databases) }
}

pub(super) fn new_user(user: NewUser) -> control::NewUser {
    let databases = user.databases.into_iter().map(|database| database.name);
    control::NewUser {
        name: user.name.into(),
        password: user.password.into(),
        // The contract has the default.
        host: user.host.unwrap_or_default().into(),
        databases: databases.chain(user.database).map(String::from).collect(),
    }
}

fn new_password(new: NewPassword) -> control::NewPassword {
    let (name, host) = (new.name.into(), new.host.unwrap_or_default().into());
    control::NewPassword {
        user: UserName { name, host },
        password: PasswordHash::of(&new.password),
    }
}

fn change(change: UserChange) -> control::UserChange {
    let UserChange { name, host, password } = change;
    control::UserChange {
        name: name.map(String::from),
        host: host.map(String::from),
        password: password.map(|password| PasswordHash::of(&password)),
    }
}

/// Encodes a marker for the inner of its two layers of percent-encoding.
fn encoded(marker: &str) -> String {
    form_urlencoded::byte_serialize(marker.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}
