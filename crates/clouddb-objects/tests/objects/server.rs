//! Access to a real Swift, by either protocol.

#[path = "../../../../tests/src/swift.rs"]
#[allow(dead_code, unreachable_pub, reason = "a library has it, too")]
mod swift;

use clouddb_objects::{S3Settings, SwiftLogin, SwiftSettings};

pub(crate) use swift::Swift;

/// The server that most tests share.
pub(crate) fn server() -> &'static Swift {
    Swift::shared()
}

pub(crate) fn s3(bucket: &str) -> S3Settings {
    let endpoint = format!("http://127.0.0.1:{}", server().port);
    S3Settings {
        endpoint: endpoint.parse().unwrap(),
        region: "us-east-1".into(),
        bucket: bucket.into(),
        access_key: "test:tester".into(),
        secret_key: "testing".into(),
        path_style: true,
        part_size: 5 * 1024 * 1024,
        parts: None,
        page_size: 3,
        patience: 10,
    }
}

/// Settings for the server at a port, with small segments and pages.
pub(crate) fn settings(port: u16, container: &str) -> SwiftSettings {
    let url = format!("http://127.0.0.1:{port}/auth/v1.0");
    SwiftSettings {
        container: container.into(),
        segment_size: 64 * 1024,
        page_size: 3,
        patience: 10,
        ..SwiftSettings::new(SwiftLogin::V1 {
            url: url.parse().unwrap(),
            user: "test:tester".into(),
            key: "testing".into(),
        })
    }
}
