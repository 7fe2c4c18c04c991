//! Refusals of documents in several files, and their places.

use std::{fs, os::unix::fs::symlink};

use crate::{
    COMMON, PETS, ROOT, loaded, refused, with_common, with_pets, written,
};

#[test]
fn what_breaks_a_rule_is_told_of_in_its_own_file() {
    let pets = PETS.replace("type: array", "type: list");
    let problems = with_pets(&pets);
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    let line = "parts/pets.yaml:16: /components/schemas/Pets/type: ";
    assert!(problem.starts_with(line), "{problem}");

    let pets = PETS.replace("operationId: listPets", "x-operation: listPets");
    let problems = with_pets(&pets);
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    let line = "parts/pets.yaml:3: /paths/~1pets/get: ";
    assert!(problem.starts_with(line), "{problem}");
}

#[test]
fn a_file_that_is_missing_is_told_of_once() {
    let problems = refused(&[("api.yaml", ROOT), ("parts/pets.yaml", PETS)]);
    assert_eq!(
        problems,
        ["parts/pets.yaml:5: /paths/~1pets/get/parameters/0: \
          operation listPets: \
          `common.yaml#/components/parameters/Limit` can't be read: \
          No such file or directory (os error 2)"]
    );
    // The document lists the component before it refers to it.
    let problems = refused(&[("api.yaml", ROOT)]);
    assert_eq!(
        problems,
        ["api.yaml:7: /components/schemas/Pet: \
          `parts/pets.yaml#/components/schemas/Pet` can't be read: \
          No such file or directory (os error 2)"]
    );
}

#[test]
fn a_part_that_a_file_does_not_have_is_told_of() {
    let pets = PETS.replace("parameters/Limit", "parameters/Limits");
    let problems = with_pets(&pets);
    assert_eq!(
        problems,
        ["parts/pets.yaml:5: /paths/~1pets/get/parameters/0: \
          operation listPets: \
          `common.yaml#/components/parameters/Limits` can't be read: \
          it has no such part"]
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_with_the_line() {
    let problems = with_pets("paths:\n  /pets: [\n");
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    assert!(problem.starts_with("parts/pets.yaml:2: "), "{problem}");

    let directory = written(&[("api.yaml", ROOT), ("parts/x.yaml", "")]);
    let path = directory.path().join("parts/pets.yaml");
    fs::write(path, b"paths: {\n  /\xff: {}}").unwrap();
    let problems = loaded(&directory).unwrap_err();
    assert_eq!(problems, ["parts/pets.yaml:2: this is not UTF-8"]);

    let directory = written(&[("api.yaml", ROOT), ("parts/pets.yaml/x", "")]);
    let problems = loaded(&directory).unwrap_err();
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    assert!(problem.ends_with("can't be read: it is no file"), "{problem}");
}

#[test]
fn what_is_outside_of_the_directory_is_refused() {
    let outside = written(&[("common.yaml", COMMON)]);
    let directory = written(&[("api.yaml", ROOT), ("parts/pets.yaml", PETS)]);
    let common = outside.path().join("common.yaml");
    symlink(&common, directory.path().join("parts/common.yaml")).unwrap();
    let problems = loaded(&directory).unwrap_err();
    let why = "can't be read: it is outside of the document's directory";
    assert!(!problems.is_empty());
    for problem in &problems {
        assert!(problem.starts_with("parts/pets.yaml:"), "{problem}");
        assert!(problem.ends_with(why), "{problem}");
    }

    let name = common.to_str().unwrap();
    let pets = PETS.replace("common.yaml", name);
    let problems = with_pets(&pets);
    assert!(!problems.is_empty());
    for problem in &problems {
        assert!(problem.ends_with(why), "{problem}");
    }
}

#[test]
fn what_leads_back_to_itself_is_refused_with_the_way() {
    let pets = PETS.replace(
        "parameters: [{$ref: 'common.yaml#/components/parameters/Limit'}]",
        "x-more: {$ref: 'common.yaml#/x-more'}",
    );
    let common = format!("x-more: {{a: {{$ref: 'more.yaml'}}}}\n{COMMON}");
    let problems = refused(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", &pets),
        ("parts/common.yaml", &common),
        ("parts/more.yaml", "b: [{$ref: 'common.yaml#/x-more'}]"),
    ]);
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    let way = "parts/more.yaml:1: /paths/~1pets/get/x-more/a/b/0: \
        operation listPets: \
        `common.yaml#/x-more` can't be read: it leads back to itself: \
        `parts/common.yaml#/x-more`, `parts/more.yaml#`, \
        `parts/common.yaml#/x-more`";
    assert_eq!(problem, way);

    // Components that only refer to each other.
    let common = COMMON.replace(
        "Unused: {type: string}",
        "Unused: {$ref: 'pets.yaml#/components/schemas/Other'}",
    );
    let other = "    Other: {$ref: 'common.yaml#/components/schemas/Unused'}";
    let pets = PETS.replace(
        "  examples:\n    one",
        &format!("{other}\n  examples:\n    one"),
    );
    let problems = refused(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", &pets),
        ("parts/common.yaml", &common),
    ]);
    assert_eq!(
        problems,
        ["parts/common.yaml:9: /components/schemas/Unused: \
          `Unused` needs Other -> Unused again"]
    );
}

#[test]
fn an_operation_that_is_in_two_files_is_refused() {
    let root = ROOT.replace(
        "components:\n",
        "  /toys: {$ref: 'parts/toys.yaml#/paths/~1toys'}\ncomponents:\n",
    );
    let toys = "\
paths:
  /toys: {get: {operationId: toys, responses: {'204': {description: D}}}}
  /pets: {get: {operationId: pets, responses: {'204': {description: D}}}}
";
    let files = [
        ("api.yaml", root.as_str()),
        ("parts/pets.yaml", PETS),
        ("parts/toys.yaml", toys),
        ("parts/common.yaml", COMMON),
    ];
    let problems = refused(&files);
    assert_eq!(
        problems,
        ["parts/toys.yaml:3: /paths/~1pets: \
          the document has `/pets` of parts/pets.yaml"]
    );

    // Two paths have operations with the same name.
    let toys = toys.lines().take(2).collect::<Vec<_>>().join("\n");
    let toys = toys.replace("operationId: toys", "operationId: listPets");
    let problems = refused(&[
        ("api.yaml", &root),
        ("parts/pets.yaml", PETS),
        ("parts/toys.yaml", &toys),
        ("parts/common.yaml", COMMON),
    ]);
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    assert!(problem.starts_with("parts/toys.yaml:2: /paths/~1toys/get"));
}

#[test]
fn what_would_be_left_out_is_refused() {
    for (more, expected) in [
        (
            "paths: {/toys: {get: {operationId: toys}}}",
            "parts/common.yaml:1: /paths/~1toys: \
             the document has no such path",
        ),
        (
            "tags: [{name: pets}]",
            "parts/common.yaml:1: /tags: nothing refers to `tags`",
        ),
    ] {
        let common = format!("{more}\n{COMMON}");
        let problems = with_common(&common);
        assert_eq!(problems, [expected]);
    }
    let common = COMMON.replace("  schemas:", "  schema: {}\n  schemas:");
    let problems = with_common(&common);
    assert_eq!(
        problems,
        ["parts/common.yaml:4: /components/schema: \
          nothing refers to `schema`"]
    );
}

#[test]
fn a_path_has_one_name() {
    let pets = PETS.replace("/pets:", "/animals:");
    let root = ROOT.replace("~1pets", "~1animals");
    let problems = refused(&[
        ("api.yaml", &root),
        ("parts/pets.yaml", &pets),
        ("parts/common.yaml", COMMON),
    ]);
    let expected = "api.yaml:4: /paths/~1pets: \
        `parts/pets.yaml#/paths/~1animals` can't be read: \
        that is another path";
    assert_eq!(problems[0], expected);
}

#[test]
fn two_components_of_one_name_are_refused() {
    let common = COMMON.replace("Unused:", "Pet:");
    let problems = with_common(&common);
    assert_eq!(
        problems,
        ["parts/common.yaml:9: /components/schemas/Pet: \
          the document has another `Pet` among its schemas"]
    );
}
