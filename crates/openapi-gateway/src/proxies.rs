//! Who a request comes from, when it may come through proxies.

use std::{net::IpAddr, str::FromStr};

use http::{
    HeaderMap, HeaderName, HeaderValue, header::FORWARDED, uri::Scheme,
};
use ipnet::{IpNet, Ipv4Net};

const FORWARDED_FOR: &str = "x-forwarded-for";
const FORWARDED_PROTO: &str = "x-forwarded-proto";
/// What all headers begin with in which proxies say what they were asked.
const FORWARDED_PREFIX: &str = "x-forwarded-";
const REAL_IP: &str = "x-real-ip";
/// The bits of an address of version 6 that stand before one of version 4.
const MAPPED: u8 = 96;

/// A network of addresses, or one address, like `10.0.0.0/8` and `::1`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Network(IpNet);

/// What isn't a network.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("it is no address, and no network like 10.0.0.0/8")]
pub struct NotANetwork;

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        self.0.contains(&address)
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        if let Ok(address) = text.parse::<IpAddr>() {
            return Ok(Self(address.to_canonical().into()));
        }
        let network: IpNet = text.parse().map_err(|_| NotANetwork)?;
        let IpNet::V6(mapped) = network else { return Ok(Self(network)) };
        let length = mapped.prefix_len().checked_sub(MAPPED);
        let (Some(address), Some(length)) =
            (mapped.addr().to_ipv4_mapped(), length)
        else {
            return Ok(Self(network));
        };
        let network = Ipv4Net::new(address, length).map_err(|_| NotANetwork)?;
        Ok(Self(network.into()))
    }
}

/// The other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer {
    pub(crate) address: IpAddr,
    /// Whether what comes from there is encrypted.
    pub(crate) is_encrypted: bool,
}

/// Who made a request, and how.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Client {
    pub(crate) address: IpAddr,
    pub(crate) scheme: Scheme,
}

impl Client {
    /// The address as a header has it.
    pub(crate) fn address(&self) -> HeaderValue {
        HeaderValue::try_from(self.address.to_string())
            .expect("an address is plain text")
    }

    /// The scheme as a header has it.
    pub(crate) fn scheme(&self) -> HeaderValue {
        HeaderValue::try_from(self.scheme.as_str())
            .expect("a scheme is plain text")
    }
}

/// The proxies that are believed.
#[derive(Debug)]
pub(crate) struct Proxies(pub(crate) Vec<Network>);

impl Proxies {
    /// Who made a request. What its head says of that is believed only of a
    /// proxy, and what a proxy was told by somebody who is none isn't.
    pub(crate) fn client(&self, peer: Peer, headers: &HeaderMap) -> Client {
        let address = peer.address.to_canonical();
        let scheme =
            if peer.is_encrypted { Scheme::HTTPS } else { Scheme::HTTP };
        let connected = Client { address, scheme };
        if !self.has(address) {
            return connected;
        }
        let (address, hops) = self.origin(address, headers);
        let scheme = said_scheme(headers, hops).unwrap_or(connected.scheme);
        Client { address, scheme }
    }

    fn has(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    /// The last address, going back from a proxy, that a proxy speaks of, and
    /// how many of them there are on the way.
    fn origin(&self, proxy: IpAddr, headers: &HeaderMap) -> (IpAddr, usize) {
        let (mut address, mut hops) = (proxy, 0);
        for entry in backwards(headers, FORWARDED_FOR) {
            if !self.has(address) {
                break;
            }
            let Some(before) = entry.and_then(read_address) else { break };
            (address, hops) = (before, hops + 1);
        }
        (address, hops)
    }
}

/// How the one asked who is so many hops away. Each proxy adds what it saw, but
/// some only pass on what they were told.
fn said_scheme(headers: &HeaderMap, hops: usize) -> Option<Scheme> {
    let said = backwards(headers, FORWARDED_PROTO);
    match said.take(hops.max(1)).last()?? {
        text if text.eq_ignore_ascii_case("https") => Some(Scheme::HTTPS),
        text if text.eq_ignore_ascii_case("http") => Some(Scheme::HTTP),
        _ => None,
    }
}

/// The entries of all headers of that name, the last first.
fn backwards<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> impl Iterator<Item = Option<&'a str>> {
    let values = headers.get_all(name).iter().rev();
    let entries =
        values.flat_map(|value| value.as_bytes().rsplit(|byte| *byte == b','));
    entries.map(|entry| std::str::from_utf8(entry).ok().map(str::trim))
}

/// An address, to which some proxies add the port.
fn read_address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let address = bare.unwrap_or(text).parse();
    let address = address.or_else(|_| {
        text.parse::<std::net::SocketAddr>().map(|address| address.ip())
    });
    address.ok().map(|address| address.to_canonical())
}

/// Removes what the head says of who made the request. The server behind has
/// it from the gateway, and would believe what clients wrote.
pub(crate) fn remove_what_proxies_say(headers: &mut HeaderMap) {
    let is_said = |name: &HeaderName| {
        name == FORWARDED
            || name == REAL_IP
            || name.as_str().starts_with(FORWARDED_PREFIX)
    };
    let said: Vec<HeaderName> =
        headers.keys().filter(|name| is_said(name)).cloned().collect();
    for name in said {
        headers.remove(name);
    }
}

#[cfg(test)]
mod tests;
