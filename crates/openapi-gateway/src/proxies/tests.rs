use Scheme as S;

use super::*;

/// A proxy, and a network of others.
const TRUSTED: [&str; 4] = ["10.0.0.1", "192.168.0.0/16", "::1", "fd00::/8"];

fn client(peer: &str, is_encrypted: bool, said: &[(&str, &str)]) -> Client {
    let trusted = TRUSTED.iter().map(|text| text.parse().unwrap());
    let mut headers = HeaderMap::new();
    for (name, value) in said {
        let name: HeaderName = name.parse().unwrap();
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        headers.append(name, value);
    }
    let peer = Peer { address: peer.parse().unwrap(), is_encrypted };
    Proxies(trusted.collect()).client(peer, &headers)
}

#[test]
fn only_proxies_are_believed() {
    for (peer, said, address) in [
        // These aren't trusted.
        ("203.0.113.9", vec!["198.51.100.1"], "203.0.113.9"),
        ("10.0.0.2", vec!["198.51.100.1"], "10.0.0.2"),
        ("fe80::1", vec!["198.51.100.1"], "fe80::1"),
        // A proxy without such a header is itself the client.
        ("10.0.0.1", vec![], "10.0.0.1"),
        ("10.0.0.1", vec!["198.51.100.1"], "198.51.100.1"),
        ("192.168.255.255", vec!["198.51.100.1"], "198.51.100.1"),
        ("::1", vec!["2001:db8::1"], "2001:db8::1"),
        ("fdff::1", vec!["2001:db8::1"], "2001:db8::1"),
        ("::ffff:10.0.0.1", vec!["198.51.100.1"], "198.51.100.1"),
        ("::ffff:203.0.113.9", vec!["198.51.100.1"], "203.0.113.9"),
        // The client's own entries come before the proxy's.
        ("10.0.0.1", vec!["10.0.0.1, 198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", vec!["1.1.1.1,2.2.2.2,198.51.100.1"], "198.51.100.1"),
        // Chains, in one header or in several.
        ("10.0.0.1", vec!["1.1.1.1, 192.168.0.1, 192.168.0.2"], "1.1.1.1"),
        ("10.0.0.1", vec!["1.1.1.1", "192.168.0.1", "192.168.0.2"], "1.1.1.1"),
        ("10.0.0.1", vec!["1.1.1.1", "2.2.2.2, 192.168.0.1"], "2.2.2.2"),
        ("10.0.0.1", vec!["2.2.2.2, 192.168.0.1", "1.1.1.1"], "1.1.1.1"),
        ("::1", vec!["1.1.1.1, ::ffff:192.168.0.1"], "1.1.1.1"),
        ("10.0.0.1", vec!["::ffff:1.1.1.1"], "1.1.1.1"),
        // If all are proxies, the farthest one is the client.
        ("10.0.0.1", vec!["192.168.0.2, 192.168.0.1"], "192.168.0.2"),
        // With a port.
        ("10.0.0.1", vec!["1.1.1.1:8080"], "1.1.1.1"),
        ("10.0.0.1", vec!["[2001:db8::1]:8080"], "2001:db8::1"),
        ("10.0.0.1", vec!["[2001:db8::1]"], "2001:db8::1"),
        // An unreadable entry ends the search.
        ("10.0.0.1", vec!["unknown"], "10.0.0.1"),
        ("10.0.0.1", vec![""], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1,"], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1", ""], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1, _hidden"], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1, 10.0.0"], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1, 10.0.0.256"], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1, fe80::1%eth0"], "10.0.0.1"),
        ("10.0.0.1", vec!["1.1.1.1, ☂, 192.168.0.1"], "192.168.0.1"),
        ("10.0.0.1", vec!["for=1.1.1.1, 192.168.0.1"], "192.168.0.1"),
    ] {
        let said: Vec<_> =
            said.into_iter().map(|value| (FORWARDED_FOR, value)).collect();
        let found = client(peer, false, &said).address;
        assert_eq!(found, address.parse::<IpAddr>().unwrap(), "{said:?}");
    }
}

#[test]
fn a_proxy_says_how_it_was_asked() {
    let (own, chain) = ("198.51.100.1", "198.51.100.1, 192.168.0.1");
    for (peer, is_encrypted, said_for, said_proto, scheme) in [
        ("203.0.113.9", false, own, "https", S::HTTP),
        ("203.0.113.9", true, own, "http", S::HTTPS),
        ("10.0.0.1", false, own, "https", S::HTTPS),
        ("10.0.0.1", false, own, "HTTPS", S::HTTPS),
        ("10.0.0.1", true, own, "http", S::HTTP),
        ("10.0.0.1", true, own, "gopher", S::HTTPS),
        ("10.0.0.1", false, own, "", S::HTTP),
        // The client's own entry comes before the proxy's.
        ("10.0.0.1", false, own, "https, http", S::HTTP),
        ("10.0.0.1", false, "unknown", "https, http", S::HTTP),
        // The proxy next to the client knows the client's scheme.
        ("10.0.0.1", false, chain, "https, http", S::HTTPS),
        ("10.0.0.1", false, chain, "http, https, http", S::HTTPS),
        ("10.0.0.1", false, chain, "https", S::HTTPS),
    ] {
        let said = [(FORWARDED_FOR, said_for), (FORWARDED_PROTO, said_proto)];
        let found = client(peer, is_encrypted, &said).scheme;
        assert_eq!(found, scheme, "{peer} {said:?}");
    }
    assert_eq!(client("10.0.0.1", true, &[]).scheme, S::HTTPS);
    assert_eq!(client("10.0.0.1", false, &[]).scheme, S::HTTP);
}

#[test]
fn nobody_is_believed_by_default() {
    let mut headers = HeaderMap::new();
    headers.insert(FORWARDED_FOR, "1.1.1.1".parse().unwrap());
    headers.insert(FORWARDED_PROTO, "https".parse().unwrap());
    let address = [127, 0, 0, 1].into();
    let peer = Peer { address, is_encrypted: false };
    let expected = Client { address, scheme: S::HTTP };
    assert_eq!(Proxies(Vec::new()).client(peer, &headers), expected);
}

#[test]
fn networks_are_read() {
    for (text, within, without) in [
        ("10.0.0.1", "10.0.0.1", "10.0.0.2"),
        ("10.1.2.3/8", "10.255.0.0", "11.0.0.0"),
        ("0.0.0.0/0", "203.0.113.9", "::1"),
        ("2001:db8::/32", "2001:db8:ffff::", "2001:db9::"),
        ("::ffff:10.0.0.0/104", "10.0.0.1", "11.0.0.1"),
        ("::ffff:10.0.0.1", "10.0.0.1", "10.0.0.2"),
    ] {
        let network: Network = text.parse().unwrap();
        assert!(network.contains(within.parse().unwrap()), "{text}");
        assert!(!network.contains(without.parse().unwrap()), "{text}");
    }
    for text in ["", "10.0.0", "10.0.0.0/33", "example.org", "10.0.0.1/"] {
        text.parse::<Network>().unwrap_err();
    }
}

#[test]
fn what_proxies_say_goes_no_further() {
    let mut headers = HeaderMap::new();
    for name in [
        "forwarded",
        "x-forwarded-for",
        "x-forwarded-proto",
        "x-forwarded-host",
        "x-forwarded-anything",
        "x-real-ip",
        "x-forwardedness",
        "host",
    ] {
        headers.append(name, "1.1.1.1".parse().unwrap());
        headers.append(name, "2.2.2.2".parse().unwrap());
    }
    remove_what_proxies_say(&mut headers);
    let mut kept: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
    kept.sort_unstable();
    assert_eq!(kept, ["host", "x-forwardedness"]);
}
