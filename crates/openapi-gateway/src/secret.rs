use std::fmt;

use http::{HeaderMap, HeaderValue};
use subtle::ConstantTimeEq;

/// The header that carries the secret.
pub const SECRET_HEADER: &str = "x-gateway-secret";

/// A secret shared by the gateway and its server. Each process makes its own.
#[derive(Clone)]
pub struct Secret(HeaderValue);

impl Secret {
    /// A new secret.
    ///
    /// # Panics
    ///
    /// Never: hexadecimal digits are valid in a header.
    #[must_use]
    pub fn random() -> Self {
        let bytes: [u8; 32] = rand::random();
        let mut value = HeaderValue::try_from(hex::encode(bytes))
            .expect("hexadecimal digits can stand in a header");
        value.set_sensitive(true);
        Self(value)
    }

    /// Whether a request comes from the gateway. The comparison takes constant
    /// time.
    #[must_use]
    pub fn is_in(&self, headers: &HeaderMap) -> bool {
        headers.get(SECRET_HEADER).is_some_and(|given| {
            given.as_bytes().ct_eq(self.0.as_bytes()).into()
        })
    }

    pub(crate) fn value(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_secret_itself_is_recognised() {
        let (secret, other) = (Secret::random(), Secret::random());
        let mut headers = HeaderMap::new();
        assert!(!secret.is_in(&headers));
        headers.insert(SECRET_HEADER, other.value());
        assert!(!secret.is_in(&headers));
        headers.insert(SECRET_HEADER, secret.value());
        assert!(secret.is_in(&headers));
        assert!(!format!("{secret:?}").contains(secret.0.to_str().unwrap()));
    }
}
