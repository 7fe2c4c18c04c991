//! Reserved users and databases, which belong to the server and the service.

use clouddb_tests::on_both_stores;
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    ask::{ask, message},
    databases::library,
    examples::document,
    server,
};

#[on_both_stores]
async fn what_is_reserved_is_refused_everywhere() {
    let server = server().await;
    let instance = library(&server).await;
    let own = format!("instances/{}", instance.id);
    let nothing = Value::Null;
    let password = json!({"user": {"password": "mine"}});
    let access = json!({"databases": [{"name": "garden"}]});
    // All reserved words, in both cases.
    let document = document();
    let words = |schema: &str| {
        let schema = &document["components"]["schemas"][schema];
        let words = schema["x-reserved"].as_array().unwrap().iter();
        let words = words.map(|it| it.as_str().unwrap().to_owned());
        words.flat_map(|it| [it.to_uppercase(), it]).collect::<Vec<_>>()
    };
    let mut users = words("UserName");
    users.push("os_admin@10.0.0.1".into());
    for user in users {
        let path = format!("{own}/users/{user}");
        let below = format!("{path}/databases");
        for (method, path, body) in [
            (Method::GET, &path, &nothing),
            (Method::PUT, &path, &password),
            (Method::DELETE, &path, &nothing),
            (Method::GET, &below, &nothing),
            (Method::PUT, &below, &access),
            (Method::DELETE, &format!("{below}/garden"), &nothing),
        ] {
            let (status, answer) =
                ask(&server, method.clone(), path, body).await;
            assert_eq!(status, 400, "{method} {path}: {answer}");
            let said = message(&answer);
            assert!(said.contains("is reserved"), "{method} {path}: {said}");
        }
    }
    for database in words("DatabaseName") {
        let database = database.replace('+', "%2B");
        for path in [
            format!("{own}/databases/{database}"),
            format!("{own}/users/ada/databases/{database}"),
        ] {
            let (status, answer) =
                ask(&server, Method::DELETE, &path, &nothing).await;
            assert_eq!(status, 400, "{path}: {answer}");
            let said = message(&answer);
            assert!(said.contains("is reserved"), "{path}: {said}");
        }
    }
    // Other names are simply not found.
    for path in ["users/nobody", "databases/nothing", "users/rooted"] {
        let path = format!("{own}/{path}");
        let (status, answer) =
            ask(&server, Method::DELETE, &path, &nothing).await;
        assert_eq!(status, 404, "{path}: {answer}");
    }
}
