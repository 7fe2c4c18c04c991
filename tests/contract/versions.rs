use clouddb_client::types::{LinkRel, VersionStatus};

use crate::server;

#[tokio::test]
async fn versions_are_shown_to_everybody() {
    let server = server().await;
    let client = clouddb_client::Client::new(server.url());

    let list = client.list_versions().send().await.unwrap();
    let [version] = list.versions.as_slice() else {
        panic!("expected one version, not {:?}", list.versions)
    };
    assert_eq!(version.id, "v1.0");
    assert_eq!(version.status, VersionStatus::Current);
    assert_eq!(version.links[0].rel, LinkRel::Self_);
    assert_eq!(version.links[0].href, format!("{}/v1.0/", server.url()));

    let shown = client.show_version().send().await.unwrap();
    assert_eq!(shown.version, *version);

    // The link of a version ends in a slash, and leads to it.
    let linked =
        clouddb_tests::http().get(&version.links[0].href).send().await.unwrap();
    assert_eq!(linked.status(), 200);
    let text = linked.text().await.unwrap();
    assert!(text.contains(r#""updated":"2012-01-01T00:00:00Z""#), "{text}");
}
