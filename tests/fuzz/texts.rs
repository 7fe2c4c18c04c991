//! Texts for any place, and texts that fit a pattern.

use std::collections::HashMap;

use proptest::{
    strategy::{Strategy, ValueTree},
    string::string_regex,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::Value;

use crate::dice::Dice;

/// How many texts to keep for a pattern.
const SAMPLES: usize = 200;

const NASTY: &[&str] = &[
    "",
    " ",
    "\0",
    "a\0b",
    "\u{1}\u{1f}",
    "\u{7f}\u{85}",
    "\r\n\r\nGET / HTTP/1.1",
    "\t tab\t",
    "☂",
    "🦀🦀🦀",
    "e\u{301}\u{301}\u{301}\u{301}",
    "\u{202e}desrever",
    "\u{feff}",
    "\u{fffe}\u{ffff}",
    "\u{10ffff}",
    "İıſK",
    "' OR 1=1 --",
    "`; DROP TABLE instance; --",
    "\\",
    "\"",
    "%",
    "%00",
    "%2e%2e%2f",
    "%zz",
    "%_%",
    "..",
    ".",
    "../../../etc/passwd",
    "{{7*7}}",
    "${jndi:ldap://localhost}",
    "{instanceId}",
    "null",
    "None",
    "True",
    "NaN",
    "-1",
    "+1",
    "01",
    "1.0",
    "1e5",
    "0x10",
    "1٣",
    "99999999999999999999",
    "]]>",
    "<a/>",
    "&amp;",
    "&#0;",
    "root",
    "ROOT",
    "mysql",
    "information_schema",
    "localhost",
    "::1",
    "256.1.1.1",
    "unscoped",
    "http://127.0.0.1/v1.0/flavors/1",
    "/flavors/",
    "00000000-0000-0000-0000-000000000000",
    "5F1E2F0A-93F9-4B6B-A6F5-36B0F1B3F1CB",
    "{5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb}",
    "urn:uuid:5f1e2f0a-93f9-4b6b-a6f5-36b0f1b3f1cb",
    "5f1e2f0a93f94b6ba6f536b0f1b3f1cb",
];

/// Lengths near likely limits.
const LENGTHS: &[usize] =
    &[15, 16, 17, 63, 64, 65, 128, 255, 256, 257, 1024, 2048, 2049, 8193];

/// An odd text.
pub(crate) fn nasty(dice: &mut Dice) -> String {
    match dice.below(10) {
        0 => {
            let unit = *dice.pick(&["a", "_", "-", "☂", "🦀", "%41"]);
            unit.repeat(*dice.pick(LENGTHS))
        }
        1 => {
            let bytes = dice.bytes(40);
            String::from_utf8_lossy(&bytes).into_owned()
        }
        2 => {
            let code = dice.between(0, 0x0010_ffff);
            let code = u32::try_from(code).ok().and_then(char::from_u32);
            code.unwrap_or('a').to_string()
        }
        _ => (*dice.pick(NASTY)).to_owned(),
    }
}

/// Texts that fit the patterns of a document.
#[derive(Debug, Default)]
pub(crate) struct Samples(HashMap<String, Vec<String>>);

impl Samples {
    /// Makes texts for every pattern of a document.
    pub(crate) fn add(&mut self, value: &Value) {
        if let Some(pattern) = value["pattern"].as_str()
            && !self.0.contains_key(pattern)
        {
            self.0.insert(pattern.to_owned(), matching(pattern));
        }
        match value {
            Value::Object(members) => {
                for member in members.values() {
                    self.add(member);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.add(item);
                }
            }
            _ => {}
        }
    }

    pub(crate) fn pick(&self, pattern: &str, dice: &mut Dice) -> Option<&str> {
        let samples = self.0.get(pattern)?;
        dice.maybe(samples).map(String::as_str)
    }
}

/// The contract's patterns match the whole text and have anchors, which the
/// library doesn't know.
fn matching(pattern: &str) -> Vec<String> {
    let inner = pattern.trim_start_matches('^').trim_end_matches('$');
    let strategy = string_regex(inner).expect("a pattern of the contract");
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), random);
    let sample = |_| {
        let tree = strategy.new_tree(&mut runner);
        tree.expect("a text fits the pattern").current()
    };
    (0..SAMPLES).map(sample).collect()
}
