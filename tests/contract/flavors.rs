use clouddb_client::types::{Fault, LinkRel};

use crate::{fault, server};

#[tokio::test]
async fn flavors_are_listed_and_shown() {
    let server = server().await;
    let (client, account) = (server.client(), server.account());

    let list =
        client.list_flavors().account_id(account.clone()).send().await.unwrap();
    let ram: Vec<_> = list.flavors.iter().map(|f| f.ram.get()).collect();
    assert_eq!(ram, [512, 1024, 2048, 4096, 8192, 16384, 32768, 65536]);

    let detail = client.list_flavors_in_detail().account_id(account.clone());
    let detail = detail.send().await.unwrap();
    assert_eq!(*detail, *list);

    for flavor in &list.flavors {
        let id = flavor.id.to_string();
        let shown = client
            .show_flavor()
            .account_id(account.clone())
            .flavor_id(id.as_str())
            .send()
            .await
            .unwrap();
        assert_eq!(shown.flavor, *flavor);
    }

    let links = &list.flavors[0].links;
    let url = server.url();
    let account = account.as_str();
    assert_eq!(links[0].rel, LinkRel::Self_);
    assert_eq!(links[0].href, format!("{url}/v1.0/{account}/flavors/1"));
    assert_eq!(links[1].rel, LinkRel::Bookmark);
    assert_eq!(links[1].href, format!("{url}/flavors/1"));
}

#[tokio::test]
async fn a_fraction_of_a_flavor_is_cut_off_and_what_is_unknown_not_found() {
    let server = server().await;
    let client = server.client();
    let show = |id: &str| {
        let request = client.show_flavor().account_id(server.account());
        request.flavor_id(id).send()
    };
    assert_eq!(show("2.9").await.unwrap().flavor.id.get(), 2);
    let unknown = fault(show("99").await);
    assert!(matches!(&unknown, Fault::ItemNotFound(detail)
        if detail.message == "There is no flavor 99."));

    // The generated client only sends numbers.
    let token = server.credentials().token;
    let account = server.account();
    let url = format!("{}/v1.0/{}/flavors/big", server.url(), *account);
    let request = clouddb_tests::http().get(url);
    let reply = request.header("X-Auth-Token", token).send().await.unwrap();
    assert_eq!(reply.status(), 404);
    let text = reply.text().await.unwrap();
    assert!(text.contains("flavorId") && text.contains("big"), "{text}");
}
