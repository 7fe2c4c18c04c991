use std::{collections::HashMap, path::Path};

use crate::Error;

/// The API's `utf8`, and the server's name for that character set.
const UTF8: (&str, &str) = ("utf8", "utf8mb3");

/// The character sets and collations of a server.
#[derive(Clone, Debug)]
pub struct Collations {
    character_set_of: HashMap<String, String>,
    default_of: HashMap<String, String>,
}

/// A character set or collation that can't be used, and why.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum UnknownCollation {
    /// The server has no such character set.
    #[error("the server has no character set {0:?}")]
    CharacterSet(String),
    /// The server has no such collation.
    #[error("the server has no collation {0:?}")]
    Collation(String),
    /// The collation is one of another character set.
    #[error("the collation {0:?} does not belong to the character set {1:?}")]
    Mismatch(String, String),
}

impl Collations {
    /// Reads the list that the server wrote when the template was made. Each
    /// line has a collation, its character set, and whether it is the default
    /// of that, separated by tabs.
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let text =
            std::fs::read_to_string(path).map_err(Error::file("read", path))?;
        Self::parse(&text).ok_or_else(|| Error::Damaged {
            path: path.into(),
            message: "it isn't a list of collations".into(),
        })
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut character_set_of = HashMap::new();
        let mut default_of = HashMap::new();
        for line in text.lines() {
            let mut columns = line.split('\t');
            let mut column = || columns.next().map(str::to_owned);
            let (collation, set, default) = (column()?, column()?, column()?);
            if default == "Yes" {
                default_of.insert(set.clone(), collation.clone());
            }
            character_set_of.insert(collation, set);
        }
        let complete = !default_of.is_empty();
        complete.then_some(Self { character_set_of, default_of })
    }

    /// Resolves a character set and a collation, in any case. Without a
    /// collation, takes the default of the character set.
    pub fn resolve(
        &self,
        character_set: &str,
        collation: Option<&str>,
    ) -> Result<(String, String), UnknownCollation> {
        let set = canonical(character_set);
        let Some(default) = self.default_of.get(&set) else {
            return Err(UnknownCollation::CharacterSet(character_set.into()));
        };
        let Some(given) = collation else {
            return Ok((set, default.clone()));
        };
        let collation = canonical(given);
        match self.character_set_of.get(&collation) {
            Some(owner) if *owner == set => Ok((set, collation)),
            Some(_) => Err(UnknownCollation::Mismatch(
                given.into(),
                character_set.into(),
            )),
            None => Err(UnknownCollation::Collation(given.into())),
        }
    }
}

/// The server's own name of a character set or collation.
fn canonical(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let (alias, own) = UTF8;
    match name.strip_prefix(alias) {
        Some(rest) if rest.is_empty() || rest.starts_with('_') => {
            format!("{own}{rest}")
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "latin1_swedish_ci\tlatin1\tYes\n\
                        latin1_bin\tlatin1\t\n\
                        utf8mb3_general_ci\tutf8mb3\tYes\n";

    #[test]
    fn utf8_is_an_alias_and_case_does_not_matter() {
        let collations = Collations::parse(LIST).unwrap();
        let utf8 = ("utf8mb3".to_owned(), "utf8mb3_general_ci".to_owned());
        assert_eq!(collations.resolve("utf8", None).unwrap(), utf8);
        assert_eq!(
            collations.resolve("UTF8", Some("utf8_General_CI")).unwrap(),
            utf8
        );
        assert_eq!(
            collations.resolve("Latin1", Some("latin1_bin")).unwrap().1,
            "latin1_bin"
        );
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let collations = Collations::parse(LIST).unwrap();
        for (set, collation, message) in [
            ("utf9", None, "no character set \"utf9\""),
            ("utf8", Some("utf9_bin"), "no collation \"utf9_bin\""),
            ("utf8", Some("latin1_bin"), "does not belong to"),
            ("utf8mb4x", None, "no character set"),
        ] {
            let error = collations.resolve(set, collation).unwrap_err();
            assert!(error.to_string().contains(message), "{error}");
        }
    }

    #[test]
    fn an_empty_or_cut_off_list_is_damaged() {
        assert!(Collations::parse("").is_none());
        assert!(Collations::parse("latin1_bin\tlatin1").is_none());
    }
}
