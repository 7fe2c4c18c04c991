mod contract;
mod hostile;
mod properties;

use std::sync::Arc;

use serde_json::{Value, json};

use super::shape::{Compiler, Root};
use crate::contract::DocumentError;

const NAMESPACE: &str = "urn:library";

fn library() -> Value {
    json!({
        "x-xml-literals": {"null": "None", "true": "True", "false": "False"},
        "components": {"schemas": {
            "Book": {
                "type": "object",
                "required": ["title"],
                "xml": {"name": "book", "namespace": NAMESPACE},
                "properties": {
                    "title": {"type": "string", "xml": {"attribute": true}},
                    "year": {"type": "integer", "xml": {"attribute": true}},
                    "price": {"type": "number"},
                    "lent": {"type": "boolean"},
                    "note": {"type": "string", "nullable": true},
                    "shelf": {"oneOf": [
                        {"type": "integer"}, {"type": "string"},
                    ]},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "authors": {
                        "type": "array",
                        "xml": {"wrapped": true},
                        "items": {"$ref": "#/components/schemas/Author"},
                    },
                },
            },
            "Author": {
                "type": "object",
                "xml": {"name": "author"},
                "properties": {"name": {"type": "string"}},
            },
            "Envelope": {
                "type": "object",
                "x-xml-envelope": true,
                "properties": {
                    "book": {"$ref": "#/components/schemas/Book"},
                    "open": {
                        "type": "boolean",
                        "xml": {"namespace": NAMESPACE},
                    },
                },
            },
            "Books": {
                "type": "object",
                "required": ["books"],
                "xml": {"name": "books", "namespace": NAMESPACE},
                "properties": {"books": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Book"},
                }},
            },
        }},
    })
}

fn root(document: &Value, name: &str) -> Arc<Root> {
    let schema =
        json!({"$ref": format!("#/components/schemas/{name}")}).to_string();
    // The compiler borrows its schemas from the document.
    let schema: &'static Value =
        Box::leak(Box::new(serde_json::from_str(&schema).unwrap()));
    let document: &'static Value = Box::leak(Box::new(document.clone()));
    Compiler::of(document).root(schema).unwrap()
}

fn decode(name: &str, xml: &str) -> Result<Value, String> {
    root(&library(), name).decode(None, xml.as_bytes())
}

#[test]
fn texts_stand_for_what_the_schema_says() {
    for (xml, json) in [
        (
            r#"<book title="1" year="1843"/>"#,
            json!({"title": "1", "year": 1843}),
        ),
        (r#"<book year=" -1 "/>"#, json!({"year": -1})),
        (r#"<book year="1.5"/>"#, json!({"year": "1.5"})),
        ("<book><price>2</price></book>", json!({"price": 2})),
        ("<book><price>\n 2.50\n</price></book>", json!({"price": 2.5})),
        ("<book><price>NaN</price></book>", json!({"price": "NaN"})),
        ("<book><lent>True</lent></book>", json!({"lent": true})),
        ("<book><lent>false</lent></book>", json!({"lent": false})),
        ("<book><lent>yes</lent></book>", json!({"lent": "yes"})),
        ("<book><note>None</note></book>", json!({"note": null})),
        ("<book><note/></book>", json!({"note": ""})),
        (r#"<book title="None"/>"#, json!({"title": "None"})),
        ("<book><shelf>12</shelf></book>", json!({"shelf": 12})),
        ("<book><shelf>12a</shelf></book>", json!({"shelf": "12a"})),
        (
            "<book><tags>a</tags><tags>1</tags></book>",
            json!({"tags": ["a", "1"]}),
        ),
        ("<book><authors/></book>", json!({"authors": []})),
        ("<book/>", json!({})),
        // Attributes may be elements, and elements attributes.
        ("<book><title>a</title></book>", json!({"title": "a"})),
        (r#"<book price="2"/>"#, json!({"price": 2})),
        // Members that the schema doesn't name are ignored.
        (r#"<book isbn="1" xml:lang="en"><x>y<z/></x></book>"#, json!({})),
        (r#"<book xmlns:o="urn:o"><o:price>1</o:price></book>"#, json!({})),
        // Invalid values are left for the schema to refuse.
        ("<book><authors>ada</authors></book>", json!({"authors": "ada"})),
    ] {
        let decoded = decode("Envelope", xml).unwrap();
        assert_eq!(decoded, json!({"book": json}), "{xml}");
    }
    let open = decode("Envelope", "<open>\n  True\n</open>").unwrap();
    assert_eq!(open, json!({"open": true}));
}

#[test]
fn namespaces_are_the_documented_one_or_none() {
    for xml in [
        r#"<book title="a"/>"#,
        r#"<book xmlns="urn:library" title="a"/>"#,
        r#"<l:book xmlns:l="urn:library" title="a"/>"#,
        r#"<l:book xmlns:l="urn:library"><title>a</title></l:book>"#,
        r#"<book xmlns="urn:&#108;ibrary" title="a"/>"#,
    ] {
        let decoded = decode("Envelope", xml).unwrap();
        assert_eq!(decoded, json!({"book": {"title": "a"}}), "{xml}");
    }
    let error = decode("Envelope", r#"<book xmlns="urn:shop"/>"#).unwrap_err();
    assert_eq!(
        error,
        "body: the root element <book> is not in the namespace urn:library"
    );
}

#[test]
fn lists_without_an_element_of_their_own_are_there_when_they_are_required() {
    let books = decode("Books", "<books/>").unwrap();
    assert_eq!(books, json!({"books": []}));
    let books = decode("Books", "<books><book title='a'/></books>").unwrap();
    assert_eq!(books, json!({"books": [{"title": "a"}]}));
}

#[test]
fn what_json_could_not_say_is_refused() {
    for (xml, message) in [
        ("<shop/>", "body: the root element <shop> is not <book> or <open>"),
        (
            "<book><price>1</price><price>2</price></book>",
            "/book/price: price is given twice",
        ),
        (
            "<book title='a'><title>b</title></book>",
            "/book/title: title is given twice",
        ),
        (
            "<book><authors/><authors/></book>",
            "/book/authors: authors is given twice",
        ),
        (
            "<book><price><b>1</b></price></book>",
            "/book/price: the element <price> has elements",
        ),
        (
            "<book><authors><author>a<name>b</name></author></authors></book>",
            "/book/authors/0: the element <author> has text beside elements or \
             attributes",
        ),
    ] {
        assert_eq!(decode("Envelope", xml).unwrap_err(), message, "{xml}");
    }
}

#[test]
fn every_text_survives() {
    let root = root(&library(), "Envelope");
    for text in [
        "",
        " ",
        "\n",
        " a ",
        "\ta\r\nb\n",
        "<b>&amp;</b>",
        "]]>",
        "\"'",
        "☂",
        "\u{a0}a\u{a0}",
        "a  b",
    ] {
        let value = json!({"book": {"title": text, "note": text}});
        let xml = root.encode(&value).unwrap();
        let read = root.decode(None, xml.as_bytes()).unwrap();
        assert_eq!(read, value, "{xml}");
    }
    // XML can't express these characters.
    let xml = root.encode(&json!({"book": {"title": "a\u{1}"}})).unwrap();
    assert!(xml.contains("\"a\u{fffd}\""), "{xml}");
}

#[test]
fn values_are_written_as_the_document_says() {
    let root = root(&library(), "Envelope");
    for (json, xml) in [
        (json!({"open": true}), "<open xmlns=\"urn:library\">True</open>"),
        (
            json!({"book": {"note": null, "tags": ["a", "b"], "more": 1}}),
            "<book xmlns=\"urn:library\"><note>None</note><tags>a</tags>\
             <tags>b</tags></book>",
        ),
        (
            json!({"book": {"authors": [{"name": "ada"}, {}], "year": 1843}}),
            "<book year=\"1843\" xmlns=\"urn:library\"><authors><author>\
             <name>ada</name></author><author/></authors></book>",
        ),
    ] {
        assert_eq!(root.encode(&json).unwrap(), xml);
    }
    for value in [
        json!({}),
        json!([]),
        json!({"shop": {}}),
        json!({"book": {}, "open": true}),
        json!({"book": {"title": {}}}),
        json!({"book": {"price": []}}),
    ] {
        assert!(root.encode(&value).is_err(), "{value}");
    }
}

#[test]
fn a_list_can_be_the_whole() {
    let mut document = library();
    document["components"]["schemas"]["Titles"] = json!({
        "type": "array",
        "xml": {"name": "titles"},
        "items": {"type": "string", "xml": {"name": "title"}},
    });
    let root = root(&document, "Titles");
    let xml = "<titles><title>a</title><title>b</title></titles>";
    assert_eq!(root.encode(&json!(["a", "b"])).unwrap(), xml);
    assert_eq!(root.decode(None, xml.as_bytes()).unwrap(), json!(["a", "b"]));
    assert_eq!(root.decode(None, b"<titles/>").unwrap(), json!([]));
}

#[test]
fn without_literals_null_is_left_out() {
    let mut document = library();
    document["x-xml-literals"] = Value::Null;
    let root = root(&document, "Envelope");
    let value = json!({"book": {"title": null, "note": null, "lent": false}});
    assert_eq!(
        root.encode(&value).unwrap(),
        "<book xmlns=\"urn:library\"><lent>false</lent></book>"
    );
    let read = root.decode(None, b"<book><note>None</note></book>");
    assert_eq!(read.unwrap(), json!({"book": {"note": "None"}}));
}

#[test]
fn documents_that_cannot_be_followed_are_refused() {
    for schema in [
        json!({"type": "object"}),
        json!({"$ref": "#/components/schemas/Nothing"}),
        json!({"type": "object", "xml": {"name": "a", "prefix": "b"}}),
        json!({"xml": {"name": "a"}, "properties": {
            "b": {"type": "object", "xml": {"attribute": true}},
        }, "type": "object"}),
        json!({"xml": {"name": "a"}, "type": "object",
            "additionalProperties": {"type": "string"}}),
        json!({"xml": {"name": "a"}, "type": "string", "x-xml-format": "%Q"}),
        json!({"$ref": "#/components/schemas/Tree"}),
    ] {
        let document = json!({"components": {"schemas": {"Tree": {
            "type": "object",
            "properties": {"branches": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Tree"},
            }},
        }}}});
        let error = Compiler::of(&document).root(&schema).unwrap_err();
        assert!(
            matches!(
                error,
                DocumentError::Xml(_) | DocumentError::Reference(_)
            ),
            "{error}"
        );
    }
}
