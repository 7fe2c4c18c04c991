use std::{net::Ipv4Addr, time::Duration};

use clouddb_model::{
    AccountId, CellId, DataStatus, FlavorId, Gigabytes, IncarnationId,
    InstanceId, InstanceStatus, OperationId,
};
use clouddb_store::{
    Address, Applied, Claim, Claimed, Error, Event, EventOutcome, Instance,
    Lane, Lifetime, NewOperation, Operation, Placement, Quota, Store,
    SubjectId, Transaction,
};
use clouddb_tests::{eventually, postgres};
use sqlx::{
    AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection,
    sqlite::SqliteConnectOptions,
};
use tempfile::TempDir;

/// A lease or a pause that doesn't end during a test.
pub(crate) const LONG: Duration = Duration::from_hours(1);
/// A lease or a pause that is over at once.
pub(crate) const OVER: Duration = Duration::ZERO;
/// More than any test needs.
pub(crate) const PLENTY: Quota = Quota { instances: 1000, volumes: 100_000 };

/// An open store in a database of its own, which knows one cell.
pub(crate) struct Fixture {
    pub(crate) store: Store,
    pub(crate) cell: CellId,
    pub(crate) address: Address,
    _directory: Option<TempDir>,
}

/// Another client of the database.
pub(crate) enum Stranger {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Stranger {
    /// Returns the number of changed rows.
    pub(crate) async fn execute(&mut self, statement: &str) -> u64 {
        let statement = AssertSqlSafe(statement.to_owned());
        match self {
            Self::Sqlite(connection) => {
                connection.execute(statement).await.unwrap().rows_affected()
            }
            Self::Postgres(connection) => {
                connection.execute(statement).await.unwrap().rows_affected()
            }
        }
    }
}

/// Retries a call that fails because every connection is in use. That happens
/// when many tests share a slow machine.
pub(crate) async fn patiently<T>(
    mut work: impl AsyncFnMut() -> Result<T, Error>,
) -> T {
    eventually("a connection is free", async || match work().await {
        Err(Error::Query(sqlx::Error::PoolTimedOut)) => None,
        outcome => Some(outcome.unwrap()),
    })
    .await
}

pub(crate) fn account() -> AccountId {
    AccountId::new("1234")
}

pub(crate) fn somebody_else() -> AccountId {
    AccountId::new("5678")
}

impl Fixture {
    pub(crate) async fn sqlite() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(directory.path().join("store.sqlite"));
        Self::at(address, Some(directory)).await
    }

    pub(crate) async fn postgres() -> Self {
        let address = postgres::new_database().await.parse().unwrap();
        Self::at(address, None).await
    }

    /// A store in a PostgreSQL database that sorts text by English rules.
    pub(crate) async fn english() -> Self {
        let plain = postgres::new_database().await;
        let name = plain.rsplit_once('/').unwrap().1;
        let cluster = PgConnection::connect(&postgres::cluster()).await;
        let make = format!(
            "CREATE DATABASE {name}_english TEMPLATE template0 \
             LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
        );
        cluster.unwrap().execute(AssertSqlSafe(make)).await.unwrap();
        let address = format!("{plain}_english").parse().unwrap();
        Self::at(address, None).await
    }

    pub(crate) async fn at(
        address: Address,
        directory: Option<TempDir>,
    ) -> Self {
        let store = Store::open(&address).await.unwrap();
        let cell = CellId::random();
        let fixture = Self { store, cell, address, _directory: directory };
        fixture.register(cell).await;
        fixture
    }

    /// Closes the store and opens it again.
    pub(crate) async fn reopen(&mut self) {
        self.store.close().await;
        self.store = Store::open(&self.address).await.unwrap();
    }

    /// A connection to the database besides the store's own.
    pub(crate) async fn stranger(&self) -> Stranger {
        match &self.address {
            Address::Sqlite(path) => {
                let options = SqliteConnectOptions::new().filename(path);
                let connection = SqliteConnection::connect_with(&options).await;
                Stranger::Sqlite(connection.unwrap())
            }
            Address::Postgres(options) => {
                let connection = PgConnection::connect_with(options).await;
                Stranger::Postgres(connection.unwrap())
            }
        }
    }

    /// Changes the database in ways that the store never would. Returns the
    /// number of changed rows.
    pub(crate) async fn meddle(&self, statement: String) -> u64 {
        self.stranger().await.execute(&statement).await
    }

    pub(crate) async fn begin(&self) -> Transaction {
        patiently(async || self.store.begin().await).await
    }

    pub(crate) async fn register(&self, cell: CellId) {
        let mut transaction = self.begin().await;
        transaction.insert_cell(cell, 0).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// Creates an instance in the lowest free slot.
    pub(crate) async fn instance(&self, account: &AccountId) -> Instance {
        self.create(account, Gigabytes(1), &PLENTY).await.unwrap()
    }

    /// Creates an instance if the account's quota allows it.
    pub(crate) async fn create(
        &self,
        account: &AccountId,
        volume: Gigabytes,
        quota: &Quota,
    ) -> Result<Instance, Error> {
        let mut transaction = self.begin().await;
        transaction.take_usage(account, volume, quota).await?;
        let (slot, ()) =
            transaction.take_slot(self.cell, |_| Placement::Here(())).await?;
        let instance = Instance {
            account: account.clone(),
            volume,
            ..blank_instance(&transaction, self.cell, slot)
        };
        transaction.insert_instance(&instance).await?;
        transaction.commit().await?;
        Ok(instance)
    }

    pub(crate) async fn forget(&self, id: InstanceId) {
        let mut transaction = self.begin().await;
        transaction.forget_instance(id).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// Adds an operation that is due at once.
    pub(crate) async fn operation(&self) -> NewOperation {
        self.operation_of(&account(), InstanceId::random()).await
    }

    /// Adds an operation for a subject that is due at once.
    pub(crate) async fn operation_of(
        &self,
        account: &AccountId,
        subject: impl Into<SubjectId>,
    ) -> NewOperation {
        let mut transaction = self.begin().await;
        let operation = NewOperation {
            account: account.clone(),
            subject: subject.into(),
            ..blank_operation(&transaction, self.cell)
        };
        transaction.insert_operation(&operation).await.unwrap();
        transaction.commit().await.unwrap();
        operation
    }

    /// Claims an operation if one is due.
    pub(crate) async fn claim(&self, lease: Duration) -> Option<Claimed> {
        let (store, cell) = (&self.store, self.cell);
        let claim =
            async || store.claim(cell, Lane::Server, "somebody", lease).await;
        patiently(claim).await
    }

    /// Claims an operation; one must be due.
    pub(crate) async fn claimed(&self, lease: Duration) -> Claim {
        self.claim(lease).await.expect("an operation is due").claim
    }

    pub(crate) async fn shown(&self, id: OperationId) -> Operation {
        let operation = self.store.operation(&account(), id).await.unwrap();
        operation.expect("the operation is there")
    }

    pub(crate) async fn events(&self, id: OperationId) -> Vec<Event> {
        self.store.events(id).await.unwrap()
    }

    /// The events of an operation: step, outcome and reason.
    pub(crate) async fn history(
        &self,
        id: OperationId,
    ) -> Vec<(String, EventOutcome, Option<String>)> {
        let events = self.events(id).await.into_iter();
        events.map(|e| (e.step, e.outcome, e.message)).collect()
    }
}

pub(crate) fn blank_instance(
    transaction: &Transaction,
    cell: CellId,
    slot: u32,
) -> Instance {
    Instance {
        id: InstanceId::random(),
        account: account(),
        name: format!("instance number {slot}"),
        status: InstanceStatus::Build,
        fault: None,
        setback: None,
        shortage: None,
        flavor: FlavorId(1),
        volume: Gigabytes(1),
        datastore: "mariadb".into(),
        datastore_version: "10.11".into(),
        cell,
        slot,
        address: Ipv4Addr::from(0x7f53_0001_u32.wrapping_add(slot)),
        owner: None,
        incarnation: IncarnationId::random(),
        data: DataStatus::Unfinished,
        backup: None,
        source: None,
        lifetime: Lifetime::Open,
        configuration: None,
        applied: Applied::default(),
        created: transaction.now(),
        updated: transaction.now(),
    }
}

pub(crate) fn blank_operation(
    transaction: &Transaction,
    cell: CellId,
) -> NewOperation {
    NewOperation {
        id: OperationId::random(),
        account: account(),
        cell,
        subject: InstanceId::random().into(),
        kind: "paint",
        lane: Lane::Server,
        step: "sand",
        run_at: transaction.now(),
        deadline: transaction.now() + LONG,
        detail: r#"{"colour": "☂"}"#.into(),
    }
}
