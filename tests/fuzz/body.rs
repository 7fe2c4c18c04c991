//! Bodies: valid ones, nearly valid ones, and garbage.

use serde_json::Value;

use crate::{
    contract::{Body, Contract},
    dice::Dice,
    texts::nasty,
    values::{change, fitting},
    world::World,
    xml,
};

/// A body and its media type.
pub(crate) struct Made {
    pub(crate) bytes: Vec<u8>,
    pub(crate) media_type: &'static str,
    /// Whether it is one that the document shows as accepted.
    pub(crate) is_right: bool,
}

const JSON: &str = "application/json";

const MEDIA_TYPES: &[&str] = &[
    "application/json; charset=utf-8",
    "application/json;charset=\"utf-16\"",
    "APPLICATION/JSON",
    "application/xml",
    "text/xml; charset=iso-8859-1",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/octet-stream",
    "",
    ";",
    "application/",
    "application/json, application/xml",
];

pub(crate) fn make(
    contract: &Contract,
    body: &Body,
    world: &World,
    dice: &mut Dice,
) -> Made {
    let (mut value, mut is_right) = match dice.below(8) {
        0..=2 => (dice.pick(&body.accepted).clone(), true),
        3 | 4 => {
            let refused = dice.maybe(&body.refused);
            (refused.unwrap_or(&Value::Null).clone(), false)
        }
        _ => (fitting(&body.schema, &contract.samples, dice), false),
    };
    is_right &= put_known(&mut value, world, dice);
    if dice.one_in(2) {
        is_right = false;
        for _ in 0..=dice.below(2) {
            change(&mut value, dice);
        }
    }
    let is_xml = dice.one_in(if body.xml { 3 } else { 40 });
    let (mut bytes, mut media_type) = if is_xml {
        is_right &= body.xml;
        let written = match dice.maybe(&body.xml_examples) {
            Some(example) if dice.one_in(4) => {
                is_right = false;
                example.clone()
            }
            _ => xml::write(&value, &body.schema),
        };
        let kind = *dice.pick(&["application/xml", "text/xml"]);
        (written.into_bytes(), kind)
    } else {
        (value.to_string().into_bytes(), JSON)
    };
    if dice.one_in(4) {
        is_right = false;
        if is_xml {
            break_xml(&mut bytes, dice);
        } else {
            break_json(&mut bytes, dice);
        }
    }
    if dice.one_in(12) {
        is_right = false;
        media_type = *dice.pick(MEDIA_TYPES);
    }
    Made { bytes, media_type, is_right }
}

/// Replaces the ids of the document's example with existing ones. Returns
/// whether the body still belongs to one instance, as the document demands, and
/// to no other region.
fn put_known(value: &mut Value, world: &World, dice: &mut Dice) -> bool {
    let is_backed_up = dice.one_in(4) && world.has_room();
    let instance = dice.maybe(&world.instances()).cloned();
    let instance = instance.filter(|_| is_backed_up);
    let backup = dice.maybe(&world.backups()).cloned();
    let backup = backup.filter(|_| dice.one_in(2));
    // Whether the region or the instance has what these need depends on earlier
    // requests.
    let depends = ["copy-backup", "databases", "users", "user"];
    let mut is_one = depends.iter().all(|name| value.get(name).is_none());
    for (pointer, known) in [
        ("/backup/instance", &instance),
        ("/backup/source/id", &instance),
        ("/backup/parent_id", &backup),
        ("/instance/restorePoint/backupRef", &backup),
    ] {
        if let Some(known) = known
            && let Some(Value::String(named)) = value.pointer_mut(pointer)
        {
            named.clone_from(known);
            is_one &= pointer != "/backup/parent_id";
        }
    }
    is_one
}

/// Inserts something into a text or removes something from it.
fn break_any(bytes: &mut Vec<u8>, pieces: &[&str], dice: &mut Dice) {
    let place = dice.below(bytes.len() + 1);
    match dice.below(8) {
        0 => bytes.truncate(place),
        1 => bytes.clear(),
        2 => {
            let garbage = dice.bytes(20);
            bytes.splice(place..place, garbage);
        }
        3 => *bytes = dice.bytes(200),
        4 => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << dice.below(8);
            }
        }
        5 => {
            let text = nasty(dice);
            bytes.splice(place..place, text.bytes());
        }
        _ => {
            let piece = *dice.pick(pieces);
            // The end of a token is where a piece does the most harm.
            let ends = (0..bytes.len())
                .filter(|index| b"\",:{[<>".contains(&bytes[*index]))
                .map(|index| index + 1);
            let ends: Vec<usize> = ends.chain([bytes.len()]).collect();
            let place = *dice.pick(&ends);
            bytes.splice(place..place, piece.bytes());
        }
    }
}

fn break_json(bytes: &mut Vec<u8>, dice: &mut Dice) {
    match dice.below(20) {
        0 => {
            let depth = *dice.pick(&[100, 127, 128, 129, 1000, 100_000]);
            *bytes = "[".repeat(depth).into_bytes();
            if dice.one_in(2) {
                bytes.extend("]".repeat(depth).bytes());
            }
        }
        1 => {
            let depth = *dice.pick(&[20, 127, 20_000]);
            *bytes = r#"{"instance":"#.repeat(depth).into_bytes();
            bytes.extend(b"1");
            bytes.extend("}".repeat(depth).bytes());
        }
        2 => {
            bytes.splice(0..0, [0xef, 0xbb, 0xbf]);
        }
        3 => *bytes = utf_16(&String::from_utf8_lossy(bytes)),
        // Seldom, since it takes long.
        4 if dice.one_in(20) => {
            let size = *dice.pick(&[1024 * 1024, 1024 * 1024 + 1, 3_000_000]);
            bytes.resize(size, b' ');
        }
        _ => break_any(bytes, JSON_PIECES, dice),
    }
}

const JSON_PIECES: &[&str] = &[
    r"\ud800",
    r"\udc00\ud800",
    r"\u0000",
    r"\u00",
    r"\x",
    "\u{1}",
    "1e999",
    "-1e999",
    "123456789012345678901234567890123456789012345678901234567890",
    "0.1e-99999",
    "01",
    "-",
    "NaN",
    "Infinity",
    "/* */",
    "// \n",
    "'",
    "\"",
    ",",
    "[],",
    "{},",
    "}",
    "]]]",
    "null",
    r#""instance":{},"#,
    r#""name":"twice","name":"twice","#,
    r#""__proto__":{"a":1},"#,
    "{}\n{}",
];

fn break_xml(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    *bytes = match dice.below(12) {
        0 => format!("{LAUGHS}{text}").into_bytes(),
        1 => format!("{}{text}", dice.pick(PROLOGUES)).into_bytes(),
        2 => {
            let depth = *dice.pick(&[31, 32, 33, 500, 50_000]);
            let (open, close) = ("<instance>", "</instance>");
            let end = if dice.one_in(2) { close.repeat(depth) } else { text };
            format!("{}{end}", open.repeat(depth)).into_bytes()
        }
        3 => utf_16(&text),
        4 => format!("\u{feff}{text}").into_bytes(),
        5 => text.replace("openstack.org", dice.word(HOSTS)).into_bytes(),
        6 => text.replacen(' ', " a='1' a='2' ", 1).into_bytes(),
        7 => {
            let many = *dice.pick(&[100, 9_999, 10_000, 60_000]);
            let more = "<database name=\"a\"/>".repeat(many);
            text.replacen("<databases>", &format!("<databases>{more}"), 1)
                .into_bytes()
        }
        _ => {
            break_any(bytes, XML_PIECES, dice);
            return;
        }
    };
}

const LAUGHS: &str = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \
                      \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \
                      \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

const HOSTS: &[&str] = &["example.org", "", "\""];

const PROLOGUES: &[&str] = &[
    "<?xml version='1.0'?>",
    "<?xml version='1.0' encoding='utf-8'?>",
    "<?xml version='1.0' encoding='iso-8859-1'?>",
    "<?xml version='1.0' encoding='utf-16'?>",
    "<?xml version='1.1'?>",
    "<?xml?>",
    " <?xml version='1.0'?>",
    "<?xml-stylesheet href='file:///etc/passwd'?>",
    "<!DOCTYPE instance SYSTEM 'http://127.0.0.1:1/a.dtd'>",
    "<!DOCTYPE instance [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "<!-- -- -->",
    "<!-- a -->",
];

const XML_PIECES: &[&str] = &[
    "&x;",
    "&lol;",
    "&amp",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#1;",
    "&#32;",
    "<![CDATA[",
    "<![CDATA[a<b]]>",
    "]]>",
    "<?php ?>",
    "<!-- a -->",
    "<!--",
    "<o:a/>",
    "<a xmlns='urn:other'/>",
    "<a xmlns:b='urn:other' b:c='1'/>",
    "<instance/>",
    "</instance>",
    "<volume size='1'/>",
    " xmlns=''",
    " name='twice'",
    " size=1",
    "<",
    "text",
    "\u{b}",
];

fn utf_16(text: &str) -> Vec<u8> {
    let units = [0xfeff].into_iter().chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}
