//! Tokens that are restricted to some requests.

use http::Method;

/// A request that a restricted token may make.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Allowed {
    /// The method, in any case.
    pub method: String,
    /// The pattern of its path.
    pub path: PathPattern,
}

/// A pattern for paths. `{…}` matches a segment or a part of one, but not an
/// empty text; `*` matches any part of a segment; `**` matches any text,
/// including slashes. All other characters match themselves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PathPattern(Vec<Part>);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Is(char),
    /// One character of a segment.
    One,
    /// Any number of characters of a segment.
    Within,
    /// Any number of any characters.
    Anything,
}

impl PathPattern {
    /// Reads a pattern.
    #[must_use]
    pub fn new(pattern: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some(first) = rest.chars().next() {
            let behind = &rest[first.len_utf8()..];
            rest = match first {
                '{' if behind.contains('}') => {
                    parts.extend([Part::One, Part::Within]);
                    behind.split_once('}').map_or("", |(_, rest)| rest)
                }
                '*' if behind.starts_with('*') => {
                    parts.push(Part::Anything);
                    &behind[1..]
                }
                '*' => {
                    parts.push(Part::Within);
                    behind
                }
                other => {
                    parts.push(Part::Is(other));
                    behind
                }
            };
        }
        Self(parts)
    }

    /// Whether the pattern matches a path. This takes as many steps as the
    /// product of their lengths.
    fn fits(&self, path: &str) -> bool {
        let Self(parts) = self;
        // Whether the characters so far match the first `index` parts.
        let mut reached = vec![false; parts.len() + 1];
        reached[0] = true;
        skip(parts, &mut reached);
        for own in path.chars() {
            let mut next = vec![false; parts.len() + 1];
            for (index, part) in parts.iter().enumerate() {
                if !reached[index] {
                    continue;
                }
                match part {
                    Part::Is(other) => next[index + 1] |= *other == own,
                    Part::One => next[index + 1] |= own != '/',
                    Part::Within => next[index] |= own != '/',
                    Part::Anything => next[index] = true,
                }
            }
            skip(parts, &mut next);
            reached = next;
        }
        reached[parts.len()]
    }
}

/// A part that matches the empty text is passed as soon as it is reached.
fn skip(parts: &[Part], reached: &mut [bool]) {
    for (index, part) in parts.iter().enumerate() {
        let may_be_nothing = matches!(part, Part::Within | Part::Anything);
        reached[index + 1] |= may_be_nothing && reached[index];
    }
}

impl Allowed {
    pub(crate) fn fits(&self, method: &Method, path: &str) -> bool {
        self.method.eq_ignore_ascii_case(method.as_str())
            && self.path.fits(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_like_patterns() {
        for (pattern, path, expected) in [
            ("/v1.0/1/instances", "/v1.0/1/instances", true),
            ("/v1.0/1/instances", "/v1x0/1/instances", false),
            ("/v1.0/1/instances", "/v1.0/1/instances/2", false),
            ("/v1.0/{project}/instances", "/v1.0/1/instances", true),
            ("/v1.0/{project}/instances", "/v1.0//instances", false),
            ("/v1.0/{project}/instances", "/v1.0/1/2/instances", false),
            ("/v1.0/*/instances", "/v1.0//instances", true),
            ("/v1.0/*/instances", "/v1.0/1/2/instances", false),
            ("/v1.0/1*/instances", "/v1.0/12/instances", true),
            ("/v1.0/**", "/v1.0/1/instances/2/users", true),
            ("/v1.0/**", "/v2.0/1", false),
            ("/v1.0/**/users", "/v1.0/1/instances/2/users", true),
            ("/v1.0/**/users", "/v1.0/1/instances/2/root", false),
            ("**", "", true),
            ("*", "/", false),
            ("{a", "{a", true),
            ("{a}", "", false),
            ("", "", true),
            ("", "/", false),
        ] {
            let fits = PathPattern::new(pattern).fits(path);
            assert_eq!(fits, expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_long_pattern_takes_no_longer_than_it_must() {
        let pattern = PathPattern::new(&"*a**a".repeat(200));
        assert!(!pattern.fits(&"a".repeat(399)));
        assert!(pattern.fits(&"a".repeat(400)));
    }

    #[test]
    fn a_method_is_meant_in_any_case() {
        let path = PathPattern::new("/**");
        let allowed = Allowed { method: "get".into(), path };
        assert!(allowed.fits(&Method::GET, "/a"));
        assert!(!allowed.fits(&Method::POST, "/a"));
    }
}
