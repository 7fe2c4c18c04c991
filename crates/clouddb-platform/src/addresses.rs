use std::{
    fmt,
    net::{Ipv4Addr, TcpListener},
    str::FromStr,
};

use serde::Deserialize;

/// A range of IPv4 addresses for instances, as `127.83.0.0/16`. Its first and
/// last address aren't used.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(try_from = "String")]
pub struct AddressPool {
    network: u32,
    prefix: u8,
}

/// A text that isn't a range with room for an instance.
#[derive(Debug, thiserror::Error)]
#[error(
    "{0:?} is not a range of IPv4 addresses with a prefix of at most 30 bits, \
     as 127.83.0.0/16"
)]
pub struct InvalidPool(String);

impl AddressPool {
    /// How many instances the range has addresses for.
    #[must_use]
    pub fn capacity(&self) -> u32 {
        self.size() - 2
    }

    /// The address of a slot, counted from zero.
    #[must_use]
    pub fn address(&self, slot: u32) -> Option<Ipv4Addr> {
        let in_range = slot < self.capacity();
        in_range.then(|| Ipv4Addr::from(self.network + 1 + slot))
    }

    fn size(self) -> u32 {
        1 << (32 - u32::from(self.prefix))
    }
}

impl FromStr for AddressPool {
    type Err = InvalidPool;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| InvalidPool(text.to_owned()))
    }
}

impl TryFrom<String> for AddressPool {
    type Error = InvalidPool;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl fmt::Display for AddressPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from(self.network), self.prefix)
    }
}

fn parse(text: &str) -> Option<AddressPool> {
    let (network, prefix) = text.split_once('/')?;
    let network = network.parse::<Ipv4Addr>().ok()?.to_bits();
    let prefix: u8 = prefix.parse().ok()?;
    if !(1..=30).contains(&prefix) {
        return None;
    }
    let pool = AddressPool { network, prefix };
    let aligned = network % pool.size() == 0;
    aligned.then_some(pool)
}

/// Whether a server can listen there: this machine has the address, and no
/// process uses the port.
pub(crate) fn is_free(address: Ipv4Addr, port: u16) -> bool {
    TcpListener::bind((address, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_the_addresses_between_the_first_and_the_last() {
        let pool: AddressPool = "127.83.7.0/30".parse().unwrap();
        assert_eq!(pool.capacity(), 2);
        assert_eq!(pool.address(0), Some(Ipv4Addr::new(127, 83, 7, 1)));
        assert_eq!(pool.address(1), Some(Ipv4Addr::new(127, 83, 7, 2)));
        assert_eq!(pool.address(2), None);
        assert_eq!(pool.to_string(), "127.83.7.0/30");
    }

    #[test]
    fn what_has_no_room_or_is_no_range_is_refused() {
        for text in [
            "127.83.0.0",
            "127.83.0.0/31",
            "127.83.0.0/0",
            "127.83.0.1/24",
            "::1/64",
            "",
        ] {
            let error = text.parse::<AddressPool>().unwrap_err();
            assert!(error.to_string().contains(text));
        }
    }

    #[test]
    fn an_address_in_use_is_not_free() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        assert!(!is_free(Ipv4Addr::LOCALHOST, port));
        drop(listener);
        assert!(is_free(Ipv4Addr::LOCALHOST, port));
    }
}
