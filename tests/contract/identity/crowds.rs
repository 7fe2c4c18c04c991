//! Many logins of one user at the same time.

use clouddb_tests::on_both_stores;
use futures::future::join_all;
use serde_json::{Value, json};

use super::{by_password, password_method};
use crate::server;

#[on_both_stores]
async fn correct_logins_are_never_too_many() {
    let server = server().await;
    let own = server.credentials();
    let v2 = json!({"auth": by_password(&own.username, &own.password)});
    let v3 = json!({"auth": {"identity": password_method(&server)}});
    let client = clouddb_tests::http();
    let log_in = async |path: &str, body: &Value| {
        let url = format!("{}{path}", server.url());
        let reply = client.post(url).json(body).send().await.unwrap();
        reply.status().as_u16()
    };
    let logins = (0..32).map(|number| {
        if number % 2 == 0 {
            log_in("/v2.0/tokens", &v2)
        } else {
            log_in("/v3/auth/tokens", &v3)
        }
    });
    for (number, status) in join_all(logins).await.into_iter().enumerate() {
        let expected = if number % 2 == 0 { 200 } else { 201 };
        assert_eq!(status, expected, "{number}");
    }

    // Guessing in parallel allows no more guesses than guessing one by one.
    let wrong = json!({"auth": by_password(&own.username, "wrong")});
    let guesses = (0..32).map(|_| log_in("/v2.0/tokens", &wrong));
    let answers = join_all(guesses).await;
    let count = |status| answers.iter().filter(|it| **it == status).count();
    assert_eq!((count(401), count(413)), (10, 22), "{answers:?}");
}
