//! The users of an instance.

use std::{collections::HashSet, net::Ipv4Addr};

use clouddb_engine::{
    Database, Granted, PasswordHash, ROOT_ACCOUNT, User, UserName,
    is_reserved_user,
};
use clouddb_model::AccountId;

use crate::{
    Attempt, ContentPage, Control, Error, Invalid, NewUser,
    contents::{Visit, page},
    databases,
};

/// The new password of a user.
#[derive(Clone, Debug)]
pub struct NewPassword {
    /// The user.
    pub user: UserName,
    /// The password.
    pub password: PasswordHash,
}

/// What to change of a user.
#[derive(Clone, Debug)]
pub struct UserChange {
    /// The new name, if that changes.
    pub name: Option<String>,
    /// The new host, if that changes.
    pub host: Option<String>,
    /// The new password, if that changes.
    pub password: Option<PasswordHash>,
}

impl Control {
    /// The users of an account's instance in the order of `name@host`, after
    /// `marker`: such a name, written as in a path. It needn't exist.
    pub async fn users(
        &self,
        account: &AccountId,
        id: &str,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<ContentPage<Granted>, Error> {
        let users = self.granted(account, id).await?;
        let marker = marker.filter(|marker| !marker.is_empty());
        let marker = marker.map(|marker| UserName::parse(marker).to_string());
        let key = |it: &Granted| it.user.to_string();
        Ok(page(users, key, marker.as_deref(), limit))
    }

    /// A user of an account's instance, and the databases that it may use.
    pub async fn user(
        &self,
        account: &AccountId,
        id: &str,
        user: &UserName,
    ) -> Result<Granted, Error> {
        // Root is shown while it is enabled.
        if user.name != ROOT_ACCOUNT {
            require_own(user)?;
        }
        let users = self.granted(account, id).await?;
        let found = users.into_iter().find(|it| it.user == *user);
        match found {
            Some(found) => Ok(found),
            None => {
                require_own(user)?;
                Err(not_found(user))
            }
        }
    }

    async fn granted(
        &self,
        account: &AccountId,
        id: &str,
    ) -> Result<Vec<Granted>, Error> {
        let instance = self.answering(account, id).await?;
        let mut visit = self.visit(&instance).await?;
        let users = visit.admin.granted().await;
        let users = visit.settled(users).await?;
        visit.end().await;
        Ok(users)
    }

    /// Creates users in an account's instance: all of them, or none if one
    /// exists. An attempt that was begun before is finished.
    pub async fn create_users(
        &self,
        account: &AccountId,
        id: &str,
        users: &[NewUser],
        attempt: &mut Attempt,
    ) -> Result<(), Error> {
        let instance = self.changeable(account, id).await?;
        let resolved = resolve(users)?;
        let mut visit = self.visit_alone(&instance).await?;
        if !attempt.is_begun() {
            require_new(&resolved, &visit.users().await?)?;
            self.begin(attempt, "").await?;
        }
        for user in &resolved {
            let made = visit.change().ensure_user(user).await;
            visit.settled(made).await?;
        }
        visit.end().await;
        Ok(())
    }

    /// Sets the passwords of users of an account's instance.
    pub async fn change_passwords(
        &self,
        account: &AccountId,
        id: &str,
        passwords: &[NewPassword],
    ) -> Result<(), Error> {
        require_once(passwords)?;
        let instance = self.changeable(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        let there = visit.users().await?;
        for NewPassword { user, .. } in passwords {
            require_user(user, &there)?;
        }
        for NewPassword { user, password } in passwords {
            let changed = visit.change().set_password(user, password).await;
            visit.settled(changed).await?;
        }
        visit.end().await;
        Ok(())
    }

    /// Changes a user of an account's instance. The password is changed first:
    /// the request can be sent again while the user has its old name.
    pub async fn change_user(
        &self,
        account: &AccountId,
        id: &str,
        user: &UserName,
        change: &UserChange,
    ) -> Result<(), Error> {
        require_own(user)?;
        let instance = self.changeable(account, id).await?;
        let new = UserName {
            name: change.name.clone().unwrap_or_else(|| user.name.clone()),
            host: change.host.clone().unwrap_or_else(|| user.host.clone()),
        };
        require_host(&new.host, "/host")?;
        let mut visit = self.visit_alone(&instance).await?;
        let there = visit.users().await?;
        require_user(user, &there)?;
        if new != *user && there.contains(&new) {
            let at = if change.name.is_some() { "/name" } else { "/host" };
            let rule = format!("there is a user {:?}", new.to_string());
            return Err(Invalid::new(at, rule).into());
        }
        let admin = visit.change();
        let changed = async {
            if let Some(password) = &change.password {
                admin.set_password(user, password).await?;
            }
            if new != *user {
                admin.rename_user(user, &new).await?;
            }
            Ok(())
        };
        let changed = changed.await;
        visit.settled(changed).await?;
        visit.end().await;
        Ok(())
    }

    /// Deletes a user of an account's instance.
    pub async fn delete_user(
        &self,
        account: &AccountId,
        id: &str,
        user: &UserName,
    ) -> Result<(), Error> {
        require_own(user)?;
        let instance = self.changeable(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        require_user(user, &visit.users().await?)?;
        let dropped = visit.change().drop_user(user).await;
        visit.settled(dropped).await?;
        visit.end().await;
        Ok(())
    }

    /// Gives a user of an account's instance all rights on databases, which
    /// needn't exist.
    pub async fn grant(
        &self,
        account: &AccountId,
        id: &str,
        user: &UserName,
        databases: &[String],
    ) -> Result<(), Error> {
        require_own(user)?;
        let instance = self.changeable(account, id).await?;
        require_grantable("", databases)?;
        let mut visit = self.visit_alone(&instance).await?;
        require_user(user, &visit.users().await?)?;
        let granted = visit.change().grant(user, databases).await;
        visit.settled(granted).await?;
        visit.end().await;
        Ok(())
    }

    /// Takes all rights on a database from a user of an account's instance.
    pub async fn revoke(
        &self,
        account: &AccountId,
        id: &str,
        user: &UserName,
        database: &str,
    ) -> Result<(), Error> {
        require_own(user)?;
        databases::require_own(database)?;
        let instance = self.changeable(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        require_user(user, &visit.users().await?)?;
        let granted = visit.admin.granted().await;
        let granted = visit.settled(granted).await?;
        let own = granted.iter().find(|it| it.user == *user);
        let own = own.map(|it| it.databases.as_slice()).unwrap_or_default();
        if !own.iter().any(|name| name == database) {
            return Err(databases::not_found(database));
        }
        let revoked = visit.change().revoke(user, database).await;
        visit.settled(revoked).await?;
        visit.end().await;
        Ok(())
    }
}

impl Visit {
    async fn users(&mut self) -> Result<Vec<UserName>, Error> {
        let users = self.admin.users().await;
        self.settled(users).await
    }
}

/// The users as a server has to create them.
pub(crate) fn resolve(users: &[NewUser]) -> Result<Vec<User>, Invalid> {
    let mut seen = HashSet::new();
    let mut resolved = Vec::new();
    for (index, user) in users.iter().enumerate() {
        let at = format!("/users/{index}");
        let (name, host) = (&user.name, &user.host);
        if !seen.insert((name, host)) {
            let rule = format!("{name:?} names a user of host {host:?} twice");
            return Err(Invalid::new(at + "/name", rule));
        }
        require_host(host, &format!("{at}/host"))?;
        require_grantable(&at, &user.databases)?;
        resolved.push(User {
            name: name.clone(),
            host: host.clone(),
            password: PasswordHash::of(&user.password),
            databases: user.databases.clone(),
        });
    }
    Ok(resolved)
}

/// Refuses users of databases that aren't in the instance.
pub(crate) fn require_databases(
    users: &[NewUser],
    has_database: impl Fn(&str) -> bool,
) -> Result<(), Invalid> {
    for (index, user) in users.iter().enumerate() {
        for (nested, name) in user.databases.iter().enumerate() {
            if !has_database(name) {
                let at = format!("/users/{index}/databases/{nested}/name");
                let rule =
                    format!("{name:?} is not a database of this request");
                return Err(Invalid::new(at, rule));
            }
        }
    }
    Ok(())
}

fn require_grantable(at: &str, databases: &[String]) -> Result<(), Invalid> {
    for (index, database) in databases.iter().enumerate() {
        if !Database::is_grantable(database) {
            let at = format!("{at}/databases/{index}/name");
            let rule = format!("{database:?} has too many underscores");
            return Err(Invalid::new(at, rule));
        }
    }
    Ok(())
}

/// Refuses an address with bits outside its netmask: no client would ever
/// match.
fn require_host(host: &str, at: &str) -> Result<(), Invalid> {
    let parts = host.split_once('/').map(|(address, mask)| {
        (address.parse::<Ipv4Addr>(), mask.parse::<Ipv4Addr>())
    });
    if let Some((Ok(address), Ok(mask))) = parts
        && address & mask != address
    {
        let rule = format!("{host:?} has an address that isn't in its network");
        return Err(Invalid::new(at, rule));
    }
    Ok(())
}

fn require_new(users: &[User], there: &[UserName]) -> Result<(), Invalid> {
    for (index, user) in users.iter().enumerate() {
        let (name, host) = (&user.name, &user.host);
        if there.iter().any(|it| it.name == *name && it.host == *host) {
            let at = format!("/users/{index}/name");
            let rule = format!("there is a user {name:?} of host {host:?}");
            return Err(Invalid::new(at, rule));
        }
    }
    Ok(())
}

fn require_once(passwords: &[NewPassword]) -> Result<(), Invalid> {
    let mut seen = HashSet::new();
    for (index, NewPassword { user, .. }) in passwords.iter().enumerate() {
        if !seen.insert(user) {
            let at = format!("/users/{index}/name");
            let rule = format!("{:?} is named twice", user.to_string());
            return Err(Invalid::new(at, rule));
        }
    }
    Ok(())
}

/// Refuses the accounts of the server itself and of the service.
fn require_own(user: &UserName) -> Result<(), Error> {
    if !is_reserved_user(&user.name) {
        return Ok(());
    }
    Err(Error::Reserved { kind: "user", name: user.name.clone() })
}

fn require_user(user: &UserName, there: &[UserName]) -> Result<(), Error> {
    if there.contains(user) {
        return Ok(());
    }
    Err(not_found(user))
}

fn not_found(user: &UserName) -> Error {
    Error::NotFound { kind: "user", id: user.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_have_addresses_without_hosts() {
        for (host, fits) in [
            ("%", true),
            ("10.%", true),
            ("10.%.0.%", true),
            ("10.0.0.1", true),
            ("10.0.0.0/255.255.255.0", true),
            ("10.0.0.1/255.255.255.255", true),
            ("10.0.0.1/255.255.255.0", false),
        ] {
            assert_eq!(require_host(host, "/host").is_ok(), fits, "{host}");
        }
    }
}
