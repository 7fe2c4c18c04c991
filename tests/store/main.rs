//! What the store promises, on both of its databases.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

/// Runs each of these tests on SQLite and on PostgreSQL.
macro_rules! on_both_databases {
    ($($test:ident),* $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test($crate::fixture::Fixture::sqlite().await).await;
            })*
        }

        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test($crate::fixture::Fixture::postgres().await).await;
            })*
        }
    };
}

mod backups;
mod claims;
mod collation;
mod concurrency;
mod configurations;
mod earlier;
mod fixture;
mod housekeeping;
mod idempotency;
mod instances;
mod leases;
mod opening;
mod operations;
mod quotas;
mod replication;
mod tokens;
mod turns;
