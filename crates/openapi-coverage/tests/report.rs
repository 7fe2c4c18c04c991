//! Reports about a small document.

use openapi_coverage::{Cell, Evidence, Excuse, Exercise, Part, Report, State};
use serde_json::{Value, json};

const JSON: &str = "application/json";

fn document() -> Value {
    json!({
        "info": {"title": "Pets & <friends>"},
        "paths": {"/pets": {"post": {
            "operationId": "createPet",
            "requestBody": {"content": {JSON: {
                "examples": {"cat": {"value": {}}},
                "x-invalid-examples": {"nothing": {"value": null}},
            }}},
            "responses": {
                "201": {"content": {JSON: {
                    "examples": {"made": {"value": {}}},
                }}},
                "500": {"$ref": "#/components/responses/Failed"},
            },
        }}},
        "components": {"responses": {"Failed": {"content": {
            JSON: {}, "application/xml": {},
        }}}},
    })
}

fn exercise(part: Part, media_type: &str, example: Option<&str>) -> Exercise {
    Exercise {
        cell: Cell {
            operation: "createPet".into(),
            part,
            media_type: Some(media_type.into()),
            example: example.map(str::to_owned),
        },
        by: "contract::pets".into(),
    }
}

/// The exercises of one test for each cell of the document.
fn all() -> Vec<Exercise> {
    vec![
        exercise(Part::Request, JSON, Some("cat")),
        exercise(Part::Refused, JSON, Some("nothing")),
        exercise(Part::Answer(201), JSON, None),
        exercise(Part::Answer(201), JSON, Some("made")),
        exercise(Part::Answer(500), JSON, None),
        exercise(Part::Answer(500), "application/xml", None),
    ]
}

fn excuse(evidence: Evidence) -> Excuse {
    Excuse {
        statuses: vec![500],
        operations: Vec::new(),
        media_types: Vec::new(),
        evidence,
        reason: "Nothing fails.".into(),
    }
}

fn problems(excuses: &[Excuse], exercises: &[Exercise]) -> Vec<String> {
    Report::of(&[document()], excuses, exercises).problems
}

#[test]
fn what_is_all_exercised_has_no_problems() {
    let report = Report::of(&[document()], &[], &all());
    assert_eq!(report.problems, [""; 0]);
    assert_eq!(report.count(State::Exercised), 6);
}

#[test]
fn each_thing_that_no_test_has_is_a_problem() {
    for index in 0..all().len() {
        let mut exercises = all();
        let cell = exercises.remove(index).cell;
        let problems = problems(&[], &exercises);
        assert_eq!(problems, [format!("no test has {cell}")]);
    }
}

#[test]
fn a_body_without_an_example_is_a_problem() {
    let mut document = document();
    let content = "/paths/~1pets/post/requestBody/content";
    let body = document.pointer_mut(content);
    body.expect("it has a body")["application/xml"] = json!({});
    let problems = Report::of(&[document], &[], &all()).problems;
    assert_eq!(problems, ["no test has createPet request application/xml"]);
}

#[test]
fn what_no_document_has_is_a_problem() {
    let mut exercises = all();
    exercises.push(exercise(Part::Answer(418), JSON, None));
    let said = "contract::pets has createPet 418 application/json, which no \
                document has";
    assert_eq!(problems(&[], &exercises), [said]);
}

#[test]
fn operations_of_one_name_are_a_problem() {
    let documents = [document(), document()];
    let problems = Report::of(&documents, &[], &all()).problems;
    assert_eq!(problems, ["there are two operations createPet"]);
}

#[test]
fn an_excuse_holds_as_long_as_it_is_true() {
    let (mut none, mut one) = (all(), all());
    none.truncate(4);
    one.truncate(5);
    for (evidence, exercises, problem) in [
        (Evidence::Nothing, &none, None),
        (
            Evidence::Nothing,
            &one,
            Some(
                "isn't true: contract::pets has createPet 500 \
                 application/json",
            ),
        ),
        (Evidence::Nothing, &all(), Some("isn't needed")),
        (Evidence::One, &one, None),
        (Evidence::One, &none, Some("isn't true: no test has any 500")),
        (Evidence::One, &all(), Some("isn't needed")),
    ] {
        let problem = problem.map(|why| format!("the excuse of [500] {why}"));
        let problem: Vec<String> = problem.into_iter().collect();
        assert_eq!(problems(&[excuse(evidence)], exercises), problem);
    }
    let other = Excuse { statuses: vec![404], ..excuse(Evidence::Nothing) };
    let problem = "the excuse of [404] is for nothing";
    assert_eq!(problems(&[other], &all()), [problem]);
}

#[test]
fn examples_are_never_excused() {
    let excuse = Excuse { statuses: vec![201], ..excuse(Evidence::Nothing) };
    let exercises = [&all()[..2], &all()[4..]].concat();
    let problem = "no test has createPet 201 application/json example made";
    assert_eq!(problems(&[excuse], &exercises), [problem]);
}

#[test]
fn the_page_says_all_and_escapes_it() {
    let mut exercises = all();
    exercises.pop();
    exercises[0].by = "<script>".into();
    let report = Report::of(&[document()], &[], &exercises);
    let page = report.page(&[document()]);
    for expected in [
        "Pets &amp; &lt;friends&gt;",
        "&lt;script&gt;",
        "no test has createPet 500 application/xml",
        "<b>1</b> missing",
    ] {
        assert!(page.contains(expected), "{expected} isn't in\n{page}");
    }
    assert!(!page.contains("<script"));
    assert!(!page.contains("http"), "it loads something");
}
