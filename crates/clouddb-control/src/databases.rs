//! The databases of an instance.

use std::collections::HashSet;

use clouddb_engine::{Database, UnknownCollation, is_reserved_database};
use clouddb_model::AccountId;

use crate::{
    Attempt, ContentPage, Control, Engine, Error, Invalid, NewDatabase,
    clock::Instant, contents::page,
};

impl Control {
    /// The databases of an account's instance in the order of their names,
    /// after the name `marker`, which needn't exist.
    pub async fn databases(
        &self,
        account: &AccountId,
        id: &str,
        marker: Option<&str>,
        limit: u32,
    ) -> Result<ContentPage<String>, Error> {
        let instance = self.answering(account, id).await?;
        let mut visit = self.visit(&instance).await?;
        let databases = visit.admin.databases().await;
        let databases = visit.settled(databases).await?;
        visit.end().await;
        Ok(page(databases, String::clone, marker, limit))
    }

    /// Creates databases in an account's instance: all of them, or none if one
    /// exists. An attempt that was begun before is finished.
    pub async fn create_databases(
        &self,
        account: &AccountId,
        id: &str,
        databases: &[NewDatabase],
        attempt: &mut Attempt,
    ) -> Result<(), Error> {
        let began = Instant::now();
        let instance = self.changeable(account, id).await?;
        let databases = resolve(self.inner.engine(&instance)?, databases)?;
        let mut visit = self.visit_alone(&instance).await?;
        if !attempt.is_begun() {
            let there = visit.admin.databases().await;
            require_new(&databases, &visit.settled(there).await?)?;
            self.begin(attempt, "").await?;
        }
        let admin = visit.change();
        let made = async {
            for database in &databases {
                admin.ensure_database(database).await?;
            }
            Ok(())
        };
        let made = made.await;
        visit.settled(made).await?;
        visit.end().await;
        self.keep(instance.id, began).await?;
        Ok(())
    }

    /// Deletes a database of an account's instance, and the users' rights on
    /// it. The rights go last, and as long as some are left, an interrupted
    /// request can be sent again.
    pub async fn delete_database(
        &self,
        account: &AccountId,
        id: &str,
        name: &str,
    ) -> Result<(), Error> {
        require_own(name)?;
        let began = Instant::now();
        let instance = self.reducible(account, id).await?;
        let mut visit = self.visit_alone(&instance).await?;
        let there = visit.admin.databases().await;
        let there = visit.settled(there).await?;
        let is_there = there.iter().any(|database| database == name);
        let users = visit.admin.users_of(name).await;
        let users = visit.settled(users).await?;
        if !is_there && users.is_empty() {
            return Err(not_found(name));
        }
        let admin = visit.change();
        let removed = async {
            if is_there {
                admin.drop_database(name).await?;
            }
            for user in &users {
                admin.revoke(user, name).await?;
            }
            Ok::<(), clouddb_engine::Error>(())
        };
        match removed.await {
            Err(cause) if cause.is_referred_to() => {
                return Err(referred_to(name));
            }
            removed => visit.settled(removed).await?,
        }
        visit.end().await;
        self.keep(instance.id, began).await?;
        Ok(())
    }
}

/// The databases as a server has to create them.
pub(crate) fn resolve(
    engine: &Engine,
    databases: &[NewDatabase],
) -> Result<Vec<Database>, Invalid> {
    let collations = engine.template.collations();
    let mut seen = HashSet::new();
    let mut resolved = Vec::new();
    for (index, database) in databases.iter().enumerate() {
        let at = format!("/databases/{index}");
        let name = &database.name;
        if !seen.insert(name) {
            let rule = format!("{name:?} names a database twice");
            return Err(Invalid::new(at + "/name", rule));
        }
        if !Database::is_storable(name) {
            let rule = format!("{name:?} has too many special characters");
            return Err(Invalid::new(at + "/name", rule));
        }
        let (character_set, collation) = collations
            .resolve(&database.character_set, database.collate.as_deref())
            .map_err(|unknown| {
                let member = match unknown {
                    UnknownCollation::CharacterSet(_) => "character_set",
                    _ => "collate",
                };
                Invalid::new(format!("{at}/{member}"), unknown.to_string())
            })?;
        let name = name.clone();
        resolved.push(Database { name, character_set, collation });
    }
    Ok(resolved)
}

/// Refuses the server's own databases.
pub(crate) fn require_own(name: &str) -> Result<(), Error> {
    if !is_reserved_database(name) {
        return Ok(());
    }
    Err(Error::Reserved { kind: "database", name: name.to_owned() })
}

fn require_new(
    databases: &[Database],
    there: &[String],
) -> Result<(), Invalid> {
    let mut names = databases.iter().map(|database| &database.name);
    let Some(index) = names.position(|name| there.contains(name)) else {
        return Ok(());
    };
    let at = format!("/databases/{index}/name");
    let rule = format!("there is a database {:?}", databases[index].name);
    Err(Invalid::new(at, rule))
}

/// A retry won't help until the customer drops the other table.
fn referred_to(name: &str) -> Error {
    let why = format!(
        "the database {name} has a table that one of another database refers to"
    );
    Error::WrongStatus(why)
}

pub(crate) fn not_found(name: &str) -> Error {
    Error::NotFound { kind: "database", id: name.to_owned() }
}
