use serde_json::{Value, json};

/// A request for an instance with a database `orders`, and its user `ada` with
/// the password `secret`.
#[must_use]
pub fn orders() -> Value {
    json!({"instance": {
        "flavorRef": 1,
        "volume": {"size": 1},
        "databases": [{"name": "orders"}],
        "users": [{
            "name": "ada",
            "password": "secret",
            "databases": [{"name": "orders"}],
        }],
    }})
}
