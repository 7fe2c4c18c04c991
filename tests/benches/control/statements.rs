//! Counts the SQL statements of a request exactly.

use clouddb_tests::{StoreKind, bench::load};

use crate::{
    ROWS, STORES,
    machine::Range,
    subject::{Operation, Subject},
};

const FEW_ROWS: u32 = 45;
/// Two numbers of requests, so that the statements that the server runs for
/// other reasons cancel out.
const REQUESTS: [u32; 2] = [10, 110];

/// Prints how many statements each operation needs. The list must need the same
/// number however many rows there are.
pub(crate) async fn count(range: &Range) {
    println!(
        "{:48}{:>16}{:>16}",
        "statements for a request, with BEGIN and COMMIT",
        STORES[0].1,
        STORES[1].1
    );
    for (operation, rows) in [
        (Operation::List, FEW_ROWS),
        (Operation::List, ROWS),
        (Operation::Show, ROWS),
        (Operation::Create, ROWS),
    ] {
        let mut counts = Vec::new();
        for (kind, _) in STORES {
            counts.push(of_one(kind, operation, rows, range).await);
        }
        let title = format!("{}, {rows} instances", operation.name());
        println!("{title:48}{:>16}{:>16}", counts[0], counts[1]);
    }
}

async fn of_one(
    kind: StoreKind,
    operation: Operation,
    rows: u32,
    range: &Range,
) -> u64 {
    let mut subject = Subject::start(kind, rows, range).await;
    let [few, many] = REQUESTS;
    load::ask(&subject.target(operation), few).await;
    let with_few = subject.stop().await;
    subject.start_again().await;
    load::ask(&subject.target(operation), many).await;
    let with_many = subject.stop().await;
    let (statements, requests) = (with_many - with_few, u64::from(many - few));
    assert_eq!(statements % requests, 0, "not the same for every request");
    statements / requests
}
