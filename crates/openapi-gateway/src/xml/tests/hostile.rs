//! Documents from hostile clients.

use super::{
    super::parse::{Unreadable, parse},
    library, root,
};

#[test]
fn hostile_documents_are_refused() {
    let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\
                  <book title=\"&b;\"/>";
    let deep = format!("{}{}", "<a>".repeat(33), "</a>".repeat(33));
    let bottomless = "<a>".repeat(100_000);
    let wide = format!("<a>{}</a>", "<b/>".repeat(10_000));
    let many = |count: u32, one: &dyn Fn(u32) -> String| {
        (0..count).map(one).collect::<Vec<_>>().concat()
    };
    let attributes = many(10_000, &|i| format!(" a{i}=''"));
    let comments = format!("<a>{}</a>", "<!---->".repeat(10_000));
    let spaces = many(40, &|i| format!(" xmlns:a{i}='u'"));
    let syntax = |xml: &str| match parse(xml.as_bytes()).unwrap_err() {
        Unreadable::Syntax { cause, .. } => cause,
        other => panic!("{other}"),
    };
    for (xml, error) in [
        (laughs, Unreadable::DocumentType),
        (
            "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
            Unreadable::DocumentType,
        ),
        ("<a>&xxe;</a>", Unreadable::Reference),
        ("<a b='&xxe;'/>", Unreadable::Reference),
        ("<a b='&'/>", Unreadable::Reference),
        ("<a>&#0;</a>", Unreadable::Reference),
        ("<a>&#x1;</a>", Unreadable::Character),
        ("<a b='&#x1;'/>", Unreadable::Character),
        ("<a>&#xD800;</a>", Unreadable::Reference),
        ("<a>\u{1}</a>", Unreadable::Character),
        ("<a>\u{ffff}</a>", Unreadable::Character),
        ("<?php echo 1 ?><a/>", Unreadable::Instruction),
        ("<a><?xml-stylesheet href='x'?></a>", Unreadable::Instruction),
        (" <?xml version='1.0'?><a/>", Unreadable::Declaration),
        ("<?xml version='1.1'?><a/>", Unreadable::Version),
        (
            "<?xml version='1.0' encoding='UTF-7'?><a/>",
            Unreadable::Encoding("UTF-7".to_owned()),
        ),
        (&deep, Unreadable::Depth),
        (&bottomless, Unreadable::Depth),
        (&wide, Unreadable::Nodes),
        (&format!("<a{attributes}/>"), Unreadable::Nodes),
        (&comments, Unreadable::Nodes),
        ("<a/><b/>", Unreadable::BesideRoot),
        ("<a/>b", Unreadable::BesideRoot),
        ("b<a/>", Unreadable::BesideRoot),
        ("<a/>&amp;", Unreadable::BesideRoot),
        ("<![CDATA[a]]><a/>", Unreadable::BesideRoot),
        ("", Unreadable::NoRoot),
        ("  ", Unreadable::NoRoot),
        ("<!-- only -->", Unreadable::NoRoot),
        ("{\"book\": {}}", Unreadable::BesideRoot),
        ("<o:a/>", Unreadable::Prefix("o".to_owned())),
        ("<a>", Unreadable::NoEnd("a".to_owned())),
        ("<a b/>", Unreadable::Attribute("a".to_owned())),
        ("<a b=c/>", Unreadable::Attribute("a".to_owned())),
        (
            "<a b='1' b='2'/>",
            Unreadable::AttributeTwice {
                element: "a".to_owned(),
                name: "b".to_owned(),
            },
        ),
    ] {
        assert_eq!(parse(xml.as_bytes()).unwrap_err(), error, "{xml:.60}");
    }
    for xml in [
        "<a></b>",
        "</a>",
        "<a",
        "<a>&amp</a>",
        "<a><!-- -- --></a>",
        "<a><![CDATA[</a>",
        "<!-- ",
        "<a><b></a></b>",
        &format!("<a{spaces}/>"),
    ] {
        syntax(xml);
    }
    assert_eq!(parse(b"<a>\xff</a>").unwrap_err(), Unreadable::Bytes);
    assert_eq!(parse(b"\xfe\xff\0<\0a\0/\0>").unwrap_err(), Unreadable::Bytes);
    let charset = root(&library(), "Books").decode(Some("utf-16"), b"<books/>");
    assert_eq!(
        charset.unwrap_err(),
        "body: has the encoding utf-16, not UTF-8"
    );
}

#[test]
fn harmless_documents_are_read() {
    let comments = "<!-- a --><a><!-- b -->c<!-- d --></a><!-- e -->";
    let declared = "<?xml version=\"1.0\" encoding='utf-8' standalone='yes'?>\
                    \n<a>c</a>\n";
    let deep = format!("{}c{}", "<a>".repeat(32), "</a>".repeat(32));
    let mut inner = &parse(deep.as_bytes()).unwrap();
    while let Some(child) = inner.children.first() {
        inner = child;
    }
    assert_eq!(inner.text, "c");
    for (xml, text) in [
        (comments, "c"),
        (declared, "c"),
        ("\u{feff}<a>c</a>", "c"),
        ("<a>\n  c\r\n  d\t</a>", "c\n  d"),
        ("<a> &#32;c&#x20; </a>", " c "),
        ("<a>&lt;&gt;&amp;&quot;&apos;&#9786;</a>", "<>&\"'☺"),
        ("<a> <![CDATA[ <b> ]]> </a>", " <b> "),
        ("<a></a>", ""),
    ] {
        assert_eq!(parse(xml.as_bytes()).unwrap().text, text, "{xml}");
    }
    let element = parse(b"<a b=' 1\n2 &#10;&lt;' c=''/>").unwrap();
    assert_eq!(element.attribute("b"), Some(" 1 2 \n<"));
    assert_eq!(element.attribute("c"), Some(""));
}
