//! Logins: with Swift's own users, and with those of a real Keystone.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use clouddb_objects::{
    Error, ObjectStore, SecretString, Settings, SwiftLogin, SwiftSettings,
};
use futures::{Stream, StreamExt, stream};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{
    fixture::{data, name, read, source},
    keystone::Keystone,
    line::{Fate, Line},
    server::{Swift, server},
};

const PASSWORD: &str = "correct-horse";

async fn open(settings: SwiftSettings) -> ObjectStore {
    ObjectStore::open(Settings::Swift(settings)).await.unwrap()
}

async fn denied(login: SwiftLogin, secret: &str) {
    let shown = format!("{login:?}");
    assert!(!shown.contains(secret), "{shown}");
    let store = open(SwiftSettings::new(login)).await;
    assert!(!format!("{store:?}").contains(secret), "{store:?}");
    let put = store.put(&name("a"), source(&data(1))).await;
    let error = put.unwrap_err();
    assert!(matches!(error, Error::Denied(_)), "{error:?}");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(secret), "{shown}");
    assert!(shown.contains("401"), "{shown}");
}

#[tokio::test]
async fn a_wrong_key_is_denied() {
    let url = format!("http://127.0.0.1:{}/auth/v1.0", server().port);
    for key in ["wrong-key", "not\na-header"] {
        let (url, user) = (url.parse().unwrap(), "test:tester".into());
        denied(SwiftLogin::V1 { url, user, key: key.into() }, key).await;
    }
}

#[tokio::test]
async fn who_may_only_read_is_denied() {
    let url = format!("http://127.0.0.1:{}/auth/v1.0", server().port);
    let store = open(SwiftSettings::new(SwiftLogin::V1 {
        url: url.parse().unwrap(),
        user: "test:reader".into(),
        key: "reading".into(),
    }));
    let put = store.await.put(&name("a"), source(&data(1))).await;
    assert!(matches!(put, Err(Error::Denied(_))), "{put:?}");
}

#[tokio::test]
async fn an_address_has_no_password() {
    let settings = SwiftSettings::new(SwiftLogin::V1 {
        url: "http://a:correct-horse@localhost/auth/v1.0".parse().unwrap(),
        user: "test:tester".into(),
        key: "testing".into(),
    });
    let opened = ObjectStore::open(Settings::Swift(settings)).await;
    assert!(matches!(opened, Err(Error::Settings(_))));
}

/// A Keystone, a Swift that uses it, and the connection to that.
struct World {
    keystone: Keystone,
    line: Line,
    /// The token that was used last.
    token: Arc<Mutex<String>>,
    _swift: Swift,
}

impl World {
    async fn new() -> Self {
        let keystone = Keystone::start().await;
        let ask = async |method, path: &str, body: Value| {
            keystone.ask(method, path, None, &body).await
        };
        let projects =
            ask(Method::GET, "/v3/projects?name=admin", json!({})).await;
        let admin = projects["projects"][0]["id"].as_str().unwrap().to_owned();
        keystone.add_user("swift", PASSWORD, &admin, "admin").await;
        let project = keystone.add_project("backups").await;
        keystone.add_user("keeper", PASSWORD, &project, "member").await;
        let swift = Swift::start(&json!({
            "keystone": keystone.url(), "user": "swift", "password": PASSWORD,
        }));
        let line = Line::to(swift.port).await;
        let region = json!({"region": {"id": "here"}});
        ask(Method::POST, "/v3/regions", region).await;
        let storage =
            format!("http://127.0.0.1:{}/v1/AUTH_$(project_id)s", line.port);
        let services = [
            ("object-store", "public", storage.as_str()),
            // Where Swift verifies tokens.
            ("identity", "internal", keystone.url()),
        ];
        for (kind, interface, url) in services {
            let body = json!({"service": {"name": kind, "type": kind}});
            let made = ask(Method::POST, "/v3/services", body).await;
            let endpoint = json!({"endpoint": {
                "service_id": made["service"]["id"], "region_id": "here",
                "interface": interface, "url": url,
            }});
            ask(Method::POST, "/v3/endpoints", endpoint).await;
        }
        let token = Arc::<Mutex<String>>::default();
        let last = Arc::clone(&token);
        line.decide(move |head| {
            let found = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                let is_token = name.eq_ignore_ascii_case("x-auth-token");
                is_token.then(|| value.to_owned())
            });
            *last.lock().unwrap() = found.unwrap_or_default();
            Fate::Pass
        });
        Self { keystone, line, token, _swift: swift }
    }

    fn v3(&self, password: &str) -> SwiftLogin {
        SwiftLogin::V3Password {
            url: self.keystone.url().parse().unwrap(),
            user: "keeper".into(),
            user_domain: "default".into(),
            password: password.into(),
            project: "backups".into(),
            project_domain: "default".into(),
        }
    }

    fn v2(url: &str, password: &str) -> SwiftLogin {
        SwiftLogin::V2 {
            url: url.parse().unwrap(),
            tenant: "backups".into(),
            user: "keeper".into(),
            password: password.into(),
        }
    }

    /// Creates an application credential of the user `keeper`.
    async fn credential(&self) -> SwiftLogin {
        let keystone = &self.keystone;
        let token = keystone.log_in("keeper", PASSWORD, "backups").await;
        let users = keystone
            .ask(Method::GET, "/v3/users?name=keeper", None, &json!({}))
            .await;
        let user = users["users"][0]["id"].as_str().unwrap();
        let path = format!("/v3/users/{user}/application_credentials");
        let body = json!({"application_credential": {"name": "backups"}});
        let made = keystone.ask(Method::POST, &path, Some(&token), &body).await;
        let made = &made["application_credential"];
        SwiftLogin::V3Credential {
            url: keystone.url().parse().unwrap(),
            id: made["id"].as_str().unwrap().into(),
            secret: SecretString::from(made["secret"].as_str().unwrap()),
        }
    }

    /// A source that revokes the last used token after some bytes.
    fn revoking(
        &self,
        data: &Bytes,
        after: usize,
    ) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static {
        let (first, rest) = (data.slice(..after), data.slice(after..));
        let url = format!("{}/v3/auth/tokens", self.keystone.url());
        let token = Arc::clone(&self.token);
        let revoke = stream::once(async move {
            let token = token.lock().unwrap().clone();
            let request = Client::new().delete(url);
            let request = request.header("X-Subject-Token", &token);
            let reply = request.header("X-Auth-Token", token).send().await;
            assert_eq!(reply.unwrap().status(), 204);
            Ok(Bytes::new())
        });
        source(&first).chain(revoke).chain(source(&rest))
    }
}

#[tokio::test]
async fn users_of_a_keystone_get_in() {
    let world = World::new().await;
    let old = old_keystone(world.keystone.url(), world.line.port).await;
    let logins = [
        world.v3(PASSWORD),
        World::v2(&old, PASSWORD),
        world.credential().await,
    ];
    for (number, login) in logins.into_iter().enumerate() {
        let mut settings = SwiftSettings::new(login);
        settings.container = format!("by-{number}");
        settings.region = Some("here".into());
        settings.segment_size = 10 * 1024 * 1024;
        let store = open(settings.clone()).await;
        let object = name("a/b");
        let data = data(25 * 1024 * 1024);
        let source = world.revoking(&data, 15 * 1024 * 1024);
        let written = store.put(&object, source).await.unwrap();
        let content = store.get_verified(&object, written).await.unwrap();
        assert!(read(content).await.unwrap() == data);
        settings.region = Some("elsewhere".into());
        let nowhere = open(settings).await.get(&object).await;
        assert!(matches!(nowhere, Err(Error::Settings(_))), "{nowhere:?}");
    }
    denied(world.v3("wrong-horse"), "wrong-horse").await;
    denied(World::v2(&old, "wrong-horse"), "wrong-horse").await;
}

/// Version 2.0 of the API, which Keystone had once, on top of version 3.
async fn old_keystone(keystone: &str, swift: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = format!("http://{}/v2.0", listener.local_addr().unwrap());
    let keystone = keystone.to_owned();
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            answer(client, &keystone, swift).await;
        }
    });
    own
}

async fn answer(mut client: TcpStream, keystone: &str, swift: u16) {
    let mut request = Vec::new();
    let body: Value = loop {
        request.push(client.read_u8().await.unwrap());
        let text = String::from_utf8_lossy(&request);
        let body = text.split_once("\r\n\r\n").map(|(_, body)| body);
        let body = body.and_then(|body| serde_json::from_str(body).ok());
        if let Some(body) = body {
            break body;
        }
    };
    assert!(request.starts_with(b"POST /v2.0/tokens "));
    let user = &body["auth"]["passwordCredentials"];
    let domain = json!({"id": "default"});
    let body = json!({"auth": {
        "identity": {"methods": ["password"], "password": {"user": {
            "name": user["username"], "password": user["password"],
            "domain": domain,
        }}},
        "scope": {"project": {
            "name": body["auth"]["tenantName"], "domain": domain,
        }},
    }});
    let url = format!("{keystone}/v3/auth/tokens");
    let reply = Client::new().post(url).json(&body).send().await.unwrap();
    let status = reply.status();
    let token = reply.headers().get("x-subject-token").cloned();
    let token = token.map(|token| token.to_str().unwrap().to_owned());
    let found: Value = reply.json().await.unwrap();
    let project = found["token"]["project"]["id"].as_str().unwrap_or_default();
    let url = format!("http://127.0.0.1:{swift}/v1/AUTH_{project}");
    let body = json!({"access": {
        "token": {"id": token, "expires": found["token"]["expires_at"]},
        "serviceCatalog": [{"type": "object-store", "endpoints": [
            {"region": "here", "publicURL": url},
        ]}],
    }});
    let body = body.to_string();
    let status = if status == 201 { 200 } else { status.as_u16() };
    let head = format!(
        "HTTP/1.1 {status} So\r\nConnection: close\r\nContent-Length: {}\r\n\
         \r\n",
        body.len()
    );
    client.write_all((head + &body).as_bytes()).await.unwrap();
}
