//! Administration of the users, on the command line.
//!
//! They work on the store, whether the service runs or not. Passwords are
//! generated or read from standard input, and never given as arguments, which
//! everybody on the machine can read.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::Path,
};

use anyhow::{Context, bail, ensure};
use clap::{Args, Subcommand};
use clouddb_identity::{
    ExposeSecret, NewUser, SecretString, Users, random_secret,
};
use clouddb_model::Role;
use clouddb_store::{Address, Store, User};
use rustix::{fs::Mode, process::umask};
use serde_json::{Value, json};

use super::{Common, StoreArgument, print};
use crate::{Credentials, data_directory};

/// The most bytes that are read for a password.
const LONGEST: u64 = 4096;

#[derive(Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    store: StoreArgument,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add a user, and print it with its secrets, as JSON.
    Add {
        /// The user's name.
        name: String,
        /// The account that the user belongs to.
        #[arg(long)]
        account: String,
        /// What the user may do in the account: observer, creator or admin.
        #[arg(long = "role", value_name = "ROLE", required = true)]
        roles: Vec<Role>,
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Print every user, one a line, as JSON without secrets.
    List,
    /// Stop a user from logging in, and end the user's tokens.
    Disable {
        /// The user's name.
        name: String,
    },
    /// Let a user log in again.
    Enable {
        /// The user's name.
        name: String,
    },
    /// Give a user another password, and end the user's tokens. Prints the
    /// password if it was generated.
    Password {
        /// The user's name.
        name: String,
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Give a user another API key, end the user's tokens, and print the key.
    Key {
        /// The user's name.
        name: String,
    },
    /// Give a user another token that never expires, and print it. The previous
    /// one ends.
    Token {
        /// The user's name.
        name: String,
    },
    /// Give a user other roles. They hold for the user's present tokens, too.
    Roles {
        /// The user's name.
        name: String,
        /// What the user may do in the account: observer, creator or admin.
        #[arg(required = true)]
        roles: Vec<Role>,
    },
    /// Remove a user and the user's tokens. The account stays as it is.
    Remove {
        /// The user's name.
        name: String,
    },
}

#[derive(Args)]
struct PasswordSource {
    /// Read the password from the first line of standard input, instead of
    /// generating one.
    #[arg(long)]
    password_stdin: bool,
}

pub(super) fn run(arguments: Arguments) -> anyhow::Result<()> {
    // Files of the store are for their owner only.
    umask(Mode::RWXG | Mode::RWXO);
    let address = arguments.store()?;
    let directory = arguments.common.configuration()?.data_directory()?;
    let file = data_directory::credentials(&directory);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let store = Store::open(&address).await?;
        let users = Users::of(store.clone());
        let done = act(arguments.action, &users, &file).await;
        store.close().await;
        done
    })
}

impl Arguments {
    /// The store, which must exist: the service wouldn't find one that is
    /// created here.
    fn store(&self) -> anyhow::Result<Address> {
        let mut configuration = self.common.configuration()?;
        self.store.set(&mut configuration)?;
        ensure!(
            configuration.identity.keystone_url.is_none(),
            "users are kept by Keystone, which has commands of its own"
        );
        let address = match configuration.store_address()? {
            Some(address) => address,
            None => {
                let directory = configuration.data_directory()?;
                Address::Sqlite(data_directory::store(&directory))
            }
        };
        if let Address::Sqlite(path) = &address {
            ensure!(
                path.exists(),
                "there is no {}; was the service started?",
                path.display()
            );
        }
        Ok(address)
    }
}

/// Changes to the first user are also written to the file of its credentials.
async fn act(action: Action, users: &Users, file: &Path) -> anyhow::Result<()> {
    match action {
        Action::Add { name, account, roles, password } => {
            let (password, is_made_up) = password.read()?;
            let api_key = SecretString::from(random_secret());
            let new = NewUser {
                name,
                account,
                roles,
                password: password.clone(),
                api_key: api_key.clone(),
            };
            let mut shown = shown(&users.add(new).await?);
            if is_made_up {
                shown["password"] = password.expose_secret().into();
            }
            shown["api_key"] = api_key.expose_secret().into();
            print(&format!("{shown:#}\n"))
        }
        Action::List => {
            for user in users.list().await? {
                print(&format!("{}\n", shown(&user)))?;
            }
            Ok(())
        }
        Action::Disable { name } => Ok(users.disable(&name).await?),
        Action::Enable { name } => Ok(users.enable(&name).await?),
        Action::Password { name, password } => {
            // Fail before the prompt if the user doesn't exist.
            users.find(&name).await?;
            let (password, is_made_up) = password.read()?;
            users.set_password(&name, password.clone()).await?;
            Credentials::update(file, &name, |own| {
                own.password = password.expose_secret().into();
            })?;
            if is_made_up {
                print(&format!("{}\n", password.expose_secret()))?;
            }
            Ok(())
        }
        Action::Key { name } => {
            let key = users.renew_api_key(&name).await?;
            Credentials::update(file, &name, |own| {
                own.api_key = key.expose_secret().into();
            })?;
            print(&format!("{}\n", key.expose_secret()))
        }
        Action::Token { name } => {
            let token = users.renew_token(&name).await?;
            Credentials::update(file, &name, |own| {
                own.token = token.expose_secret().into();
            })?;
            print(&format!("{}\n", token.expose_secret()))
        }
        Action::Roles { name, roles } => {
            Ok(users.set_roles(&name, roles).await?)
        }
        Action::Remove { name } => Ok(users.remove(&name).await?),
    }
}

fn shown(user: &User) -> Value {
    let roles: Vec<&str> =
        user.roles.iter().map(|role| role.as_str()).collect();
    json!({
        "name": user.name,
        "id": user.id.to_string(),
        "account": user.account.as_str(),
        "roles": roles,
        "enabled": user.enabled,
    })
}

impl PasswordSource {
    /// The password, and whether it was generated.
    fn read(&self) -> anyhow::Result<(SecretString, bool)> {
        if !self.password_stdin {
            return Ok((SecretString::from(random_secret()), true));
        }
        let input = io::stdin();
        if input.is_terminal() {
            prompt();
        }
        let mut line = String::new();
        let mut input = io::Read::take(input.lock(), LONGEST);
        input
            .read_line(&mut line)
            .context("failed to read the password from standard input")?;
        let password = line.strip_suffix('\n').unwrap_or(&line);
        let password = password.strip_suffix('\r').unwrap_or(password);
        if password.is_empty() {
            bail!("there is no password on standard input");
        }
        Ok((SecretString::from(password), false))
    }
}

/// Prints to standard error, so that it isn't part of the command's output.
fn prompt() {
    let mut errors = io::stderr();
    // A user who can't see the prompt knows what `--password-stdin` reads.
    let _ = write!(errors, "Password (it is shown as you type): ");
    let _ = errors.flush();
}
