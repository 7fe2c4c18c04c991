//! A PostgreSQL database may sort text by the rules of a language.

use crate::{fixture::Fixture, instances, operations};

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_in_a_database_that_sorts_as_people_do() {
    instances::pages_follow_each_other(Fixture::english().await).await;
    operations::the_newest_operations_come_first_and_pages_follow_each_other(
        Fixture::english().await,
    )
    .await;
}
