//! Finds the client of a request that may have come through proxies.

use std::{net::IpAddr, str::FromStr};

use http::{
    HeaderMap, HeaderName, HeaderValue, header::FORWARDED, uri::Scheme,
};
use ipnet::{IpNet, Ipv4Net};

const FORWARDED_FOR: &str = "x-forwarded-for";
const FORWARDED_PROTO: &str = "x-forwarded-proto";
/// The prefix of headers in which proxies describe the original request.
const FORWARDED_PREFIX: &str = "x-forwarded-";
const REAL_IP: &str = "x-real-ip";
/// The length of the prefix before an IPv4 address in an IPv6 one.
const MAPPED: u8 = 96;

/// A network of addresses, or one address, like `10.0.0.0/8` and `::1`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Network(IpNet);

/// The text isn't a network.
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
    /// Whether the connection is encrypted.
    pub(crate) is_encrypted: bool,
}

/// The client of a request.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Client {
    pub(crate) address: IpAddr,
    pub(crate) scheme: Scheme,
}

impl Client {
    /// The address, as a header value.
    pub(crate) fn address(&self) -> HeaderValue {
        HeaderValue::try_from(self.address.to_string())
            .expect("an address is plain text")
    }

    /// The scheme, as a header value.
    pub(crate) fn scheme(&self) -> HeaderValue {
        HeaderValue::try_from(self.scheme.as_str())
            .expect("a scheme is plain text")
    }
}

/// The trusted proxies.
#[derive(Debug)]
pub(crate) struct Proxies(pub(crate) Vec<Network>);

impl Proxies {
    /// The client of a request. Headers about it are believed only if a trusted
    /// proxy sent them, and only as far as trusted proxies wrote them.
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

    /// Goes back through the proxies to the first address that isn't one, or
    /// else to the farthest. Returns that address, and the number of hops to
    /// it.
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

/// The scheme of the client's request, which is so many hops away. Most proxies
/// add the scheme that they saw, but some only pass on the headers.
fn said_scheme(headers: &HeaderMap, hops: usize) -> Option<Scheme> {
    let said = backwards(headers, FORWARDED_PROTO);
    match said.take(hops.max(1)).last()?? {
        text if text.eq_ignore_ascii_case("https") => Some(Scheme::HTTPS),
        text if text.eq_ignore_ascii_case("http") => Some(Scheme::HTTP),
        _ => None,
    }
}

/// The entries of all headers with that name, the last one first.
fn backwards<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> impl Iterator<Item = Option<&'a str>> {
    let values = headers.get_all(name).iter().rev();
    let entries =
        values.flat_map(|value| value.as_bytes().rsplit(|byte| *byte == b','));
    entries.map(|entry| std::str::from_utf8(entry).ok().map(str::trim))
}

/// Reads an address. Some proxies add the port.
fn read_address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let address = bare.unwrap_or(text).parse();
    let address = address.or_else(|_| {
        text.parse::<std::net::SocketAddr>().map(|address| address.ip())
    });
    address.ok().map(|address| address.to_canonical())
}

/// Removes the headers about the client. The server gets these values from the
/// gateway, and would otherwise believe those that clients wrote.
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
