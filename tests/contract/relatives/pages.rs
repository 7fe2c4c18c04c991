//! Links to the next page, where these clients look for them.

use clouddb_tests::{TestServer, on_both_stores};
use serde_json::{Value, json};

use super::address;
use crate::{active, databases::library, server};

/// All elements of a list, by following the links in a member.
async fn followed(
    server: &TestServer,
    path: &str,
    list: &str,
    links: &str,
) -> Vec<Value> {
    let mut found = Vec::new();
    let mut next = Some(address(server, path));
    while let Some(href) = next {
        let token = server.credentials().token;
        let request =
            clouddb_tests::http().get(href).header("X-Auth-Token", token);
        let reply = request.send().await.unwrap().error_for_status().unwrap();
        let page = reply.text().await.unwrap();
        let page: Value = serde_json::from_str(&page).unwrap();
        found.extend(page[list].as_array().unwrap().clone());
        assert_eq!(page.get(links), page.get("links"), "{page}");
        next = page[links][0]["href"].as_str().map(str::to_owned);
    }
    found
}

#[on_both_stores]
async fn the_next_page_is_under_the_name_of_the_list_as_well() {
    let server = server().await;
    let instance = library(&server).await;
    active(&server, &json!({})).await;
    let own = format!("instances/{}", instance.id);
    for (path, list, count) in [
        ("instances", "instances", 2),
        ("instances/detail", "instances", 2),
        (&format!("{own}/users"), "users", 4),
        (&format!("{own}/databases"), "databases", 4),
    ] {
        let links = format!("{list}_links");
        let path = format!("{path}?limit=1");
        let found = followed(&server, &path, list, &links).await;
        assert_eq!(found.len(), count, "{path}: {found:?}");
    }
}
