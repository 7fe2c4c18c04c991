//! The values of parameters that aren't set.
//!
//! For most variables, `DEFAULT` is that value. For variables with other
//! values, such as an engine or a language, `DEFAULT` is the value at the
//! server's start, so a removed setting would last until a restart.

/// Whether a value is text, or a word of the language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Usual {
    Text(&'static str),
    Word(&'static str),
}

static USUAL: [(&str, Usual); 6] = [
    ("character_set_filesystem", Usual::Text("binary")),
    ("default_storage_engine", Usual::Text("InnoDB")),
    // The engine of other tables.
    ("default_tmp_storage_engine", Usual::Word("NULL")),
    ("lc_messages", Usual::Text("en_US")),
    ("lc_time_names", Usual::Text("en_US")),
    ("time_zone", Usual::Text("SYSTEM")),
];

/// The value with which a running server forgets a setting.
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
            // The service always sets these.
            let is_given = [CHARACTER_SET, COLLATION].contains(&name);
            let is_told = usual(name) != Usual::Word("DEFAULT");
            assert!(is_given || is_told, "{name}");
        }
        assert_eq!(usual("wait_timeout"), Usual::Word("DEFAULT"));
    }
}
