//! How clients name a user in a path.

use clouddb_tests::on_both_stores;
use reqwest::Method;
use serde_json::json;

use crate::{active, ask::ask, server};

/// Users whose names differ by a character.
fn everybody() -> serde_json::Value {
    let user = |name: &str, host: &str| json!({"name": name, "host": host, "password": "secret"});
    json!([
        user("ada", "%"),
        user("ada", "10.0.0.1"),
        user("ada", "10.%"),
        user("ada", "10.%.0.%"),
        user("ada", "10.0.0.0/255.255.255.0"),
        user("a@b", "%"),
        user("a@b", "10.0.0.1"),
        user("some.user", "%"),
        user("some.json", "%"),
        user("a b?c#d", "%"),
    ])
}

/// A segment of a path, and the name and the host of its user.
const NAMED: [(&str, &str, &str); 31] = [
    ("ada", "ada", "%"),
    ("ada@%25", "ada", "%"),
    ("ada%40%25", "ada", "%"),
    ("ada%40%2525", "ada", "%"),
    ("ada%2540%2525", "ada", "%"),
    ("%61d%2561", "ada", "%"),
    ("ada@10.0.0.1", "ada", "10.0.0.1"),
    ("ada%4010.0.0.1", "ada", "10.0.0.1"),
    ("ada%4010%2e0%2e0%2e1", "ada", "10.0.0.1"),
    ("ada%4010%252e0%252e0%252e1", "ada", "10.0.0.1"),
    ("ada%4010%252E0%252E0%252E1", "ada", "10.0.0.1"),
    ("ada%254010%252e0%252e0%252e1", "ada", "10.0.0.1"),
    ("ada@10.%25", "ada", "10.%"),
    ("ada%4010.%25", "ada", "10.%"),
    ("ada%254010%252e%2525", "ada", "10.%"),
    ("ada@10.%25.0.%25", "ada", "10.%.0.%"),
    ("ada%254010.%2525.0.%2525", "ada", "10.%.0.%"),
    ("ada@10.0.0.0%2F255.255.255.0", "ada", "10.0.0.0/255.255.255.0"),
    ("ada%4010.0.0.0%252F255.255.255.0", "ada", "10.0.0.0/255.255.255.0"),
    ("a@b@%25", "a@b", "%"),
    ("a%40b%40%25", "a@b", "%"),
    ("a%2540b%2540%2525", "a@b", "%"),
    ("a@b@10.0.0.1", "a@b", "10.0.0.1"),
    ("a%40b%4010%252e0%252e0%252e1", "a@b", "10.0.0.1"),
    ("some.user", "some.user", "%"),
    ("some%2Euser", "some.user", "%"),
    ("some%252Euser", "some.user", "%"),
    ("some%252Ejson", "some.json", "%"),
    ("some.json@%25", "some.json", "%"),
    ("a%20b%3Fc%23d", "a b?c#d", "%"),
    ("a%2520b%253Fc%2523d", "a b?c#d", "%"),
];

/// Segments that name no user.
const NOBODY: [&str; 14] = [
    "Ada",
    "ada@",
    "ada%40",
    "ada@@",
    "@%25",
    "ada@10.0.0.2",
    "ada@10.0.0.1@%25",
    "ada@%25%25",
    "a@b",
    "a%40b",
    "ad%25",
    "ada'--",
    "%252e%252e",
    "ada%2500",
];

/// Segments that name accounts of the server and the service.
const RESERVED: [&str; 8] = [
    "os_admin",
    "os_admin@localhost",
    "os%255fbackup@localhost",
    "os_replication",
    "mariadb.sys@localhost",
    "mariadb%252Esys",
    "root",
    "root@localhost",
];

#[on_both_stores]
async fn a_user_is_found_however_its_name_is_encoded() {
    let server = server().await;
    let instance = active(&server, &json!({"users": everybody()})).await;
    let below = |user: &str| format!("instances/{}/users/{user}", instance.id);
    let nothing = json!(null);
    for (segment, name, host) in NAMED {
        let path = below(segment);
        let (status, shown) = ask(&server, Method::GET, &path, &nothing).await;
        assert_eq!(status, 200, "{segment}: {shown}");
        let expected = json!({"name": name, "host": host, "databases": []});
        assert_eq!(shown["user"], expected, "{segment}");
    }
    let refused = NOBODY.map(|it| (it, 404));
    let refused = refused.into_iter().chain(RESERVED.map(|it| (it, 400)));
    for (segment, expected) in refused {
        for (method, suffix) in [
            (Method::GET, ""),
            (Method::DELETE, ""),
            (Method::GET, "/databases"),
            (Method::DELETE, "/databases/nothing"),
        ] {
            let path = below(segment) + suffix;
            let (status, answer) =
                ask(&server, method.clone(), &path, &nothing).await;
            assert_eq!(status, expected, "{method} {path}: {answer}");
        }
        let change = json!({"user": {"password": "another"}});
        let path = below(segment);
        let (status, answer) = ask(&server, Method::PUT, &path, &change).await;
        assert_eq!(status, expected, "{segment}: {answer}");
    }
    // All users still exist. Each segment deletes the user that it names.
    let list = format!("instances/{}/users", instance.id);
    let (_, users) = ask(&server, Method::GET, &list, &nothing).await;
    let count = |users: &serde_json::Value| {
        users["users"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(count(&users), 10);
    for (deleted, segment) in [
        "a%2540b%2540%2525",
        "a@b@10.0.0.1",
        "ada@10.0.0.0%2F255.255.255.0",
        "some%252Ejson",
    ]
    .iter()
    .enumerate()
    {
        let path = below(segment);
        let (status, _) = ask(&server, Method::DELETE, &path, &nothing).await;
        assert_eq!(status, 202, "{segment}");
        let (_, users) = ask(&server, Method::GET, &list, &nothing).await;
        assert_eq!(count(&users), 9 - deleted, "{segment}");
    }
}
