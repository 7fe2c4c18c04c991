/// The id in a reference, which is an id or an address that ends in one.
pub(super) fn id(reference: &str) -> &str {
    let path = reference.split(['?', '#']).next().unwrap_or(reference);
    let path = path.trim_end_matches('/');
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_in_an_id() {
        for (reference, expected) in [
            ("5f1e", "5f1e"),
            ("http://127.0.0.1:8778/v1.0/1234/backups/5f1e", "5f1e"),
            ("https://example.org/v1.0/1234/backups/5f1e/?a=/b#/c", "5f1e"),
            ("/backups/5f1e", "5f1e"),
            ("", ""),
            ("/", ""),
        ] {
            assert_eq!(id(reference), expected, "{reference}");
        }
    }
}
