//! What a server goes by that was given nothing.
//!
//! Of most variables that is what `DEFAULT` stands for. Of those that stand for
//! something else, as an engine or a language, `DEFAULT` is what the server was
//! started with: it wouldn't forget that until it is started again.

/// Whether a value is text, or a word of the language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Usual {
    Text(&'static str),
    Word(&'static str),
}

static USUAL: [(&str, Usual); 6] = [
    ("character_set_filesystem", Usual::Text("binary")),
    ("default_storage_engine", Usual::Text("InnoDB")),
    // That of other tables.
    ("default_tmp_storage_engine", Usual::Word("NULL")),
    ("lc_messages", Usual::Text("en_US")),
    ("lc_time_names", Usual::Text("en_US")),
    ("time_zone", Usual::Text("SYSTEM")),
];

/// What to tell a server that is to forget what it was given.
pub(crate) fn usual(name: &str) -> Usual {
    let found = USUAL.iter().find(|(own, _)| *own == name);
    found.map_or(Usual::Word("DEFAULT"), |(_, usual)| *usual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::{CHARACTER_SET, COLLATION, TEXTS};

    #[test]
    fn what_is_no_number_is_told_by_itself() {
        for name in TEXTS {
            // The service always gives these.
            let is_given = [CHARACTER_SET, COLLATION].contains(&name);
            let is_told = usual(name) != Usual::Word("DEFAULT");
            assert!(is_given || is_told, "{name}");
        }
        assert_eq!(usual("wait_timeout"), Usual::Word("DEFAULT"));
    }
}
