//! Documents in several files.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod refused;

use std::fs;

use openapi_codegen::{Document, lower};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A document with one path, `/pets`, in `parts/pets.yaml`.
const ROOT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets: {$ref: 'parts/pets.yaml#/paths/~1pets'}
components:
  schemas:
    Pet: {$ref: 'parts/pets.yaml#/components/schemas/Pet'}
    Name: {type: string}
";
const PETS: &str = "\
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{$ref: 'common.yaml#/components/parameters/Limit'}]
      responses:
        '200':
          description: They.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pets'}
              examples:
                one: {$ref: '#/components/examples/onePet'}
components:
  schemas:
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Pet:
      type: object
      properties:
        name: {$ref: '../api.yaml#/components/schemas/Name'}
        example: {$ref: 'common.yaml#/components/schemas/Owner'}
  examples:
    onePet: {value: [{$ref: 'no-such.yaml'}]}
";
const COMMON: &str = "\
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
  schemas:
    Owner:
      type: object
      properties:
        pets: {$ref: './../parts/pets.yaml#/components/schemas/Pets'}
    Unused: {type: string}
";

fn written(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

fn loaded(directory: &TempDir) -> Result<Value, Vec<String>> {
    let path = directory.path().join("api.yaml");
    let checked = Document::load(&path).and_then(|document| {
        lower(&document)?;
        Ok(document.json().clone())
    });
    // The message without the directory.
    let start = format!("{}/", directory.path().display());
    checked.map_err(|error| {
        let text = error.in_full().replace(&start, "");
        text.lines().skip(1).map(|line| line.trim().to_owned()).collect()
    })
}

fn bundled(files: &[(&str, &str)]) -> Value {
    let loaded = loaded(&written(files));
    loaded.unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn refused(files: &[(&str, &str)]) -> Vec<String> {
    loaded(&written(files)).expect_err("it is refused")
}

/// The problems of a document with this text of `parts/pets.yaml`.
fn with_pets(pets: &str) -> Vec<String> {
    refused(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", pets),
        ("parts/common.yaml", COMMON),
    ])
}

/// The same with this text of the file of common parts.
fn with_common(common: &str) -> Vec<String> {
    refused(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", PETS),
        ("parts/common.yaml", common),
    ])
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn components_of_all_files_become_those_of_the_document() {
    let files = [
        ("api.yaml", ROOT),
        ("parts/pets.yaml", PETS),
        ("parts/common.yaml", COMMON),
    ];
    let document = bundled(&files);
    let components = &document["components"];
    // The document's own list comes first, in its order.
    let schemas = &components["schemas"];
    assert_eq!(keys(schemas), ["Pet", "Name", "Pets", "Owner", "Unused"]);
    assert_eq!(keys(&components["parameters"]), ["Limit"]);
    let reference = |name: &str| {
        let reference = format!("#/components/{name}");
        json!({ "$ref": reference })
    };
    let get = &document["paths"]["/pets"]["get"];
    assert_eq!(get["parameters"][0], reference("parameters/Limit"));
    let content = &get["responses"]["200"]["content"]["application/json"];
    assert_eq!(content["schema"], reference("schemas/Pets"));
    assert_eq!(content["examples"]["one"], reference("examples/onePet"));
    let members = &schemas["Pet"]["properties"];
    assert_eq!(members["name"], reference("schemas/Name"));
    // `example` may be the name of a member.
    assert_eq!(members["example"], reference("schemas/Owner"));
    let pets = &schemas["Owner"]["properties"]["pets"];
    assert_eq!(*pets, reference("schemas/Pets"));
    // The contents of an example are data.
    let example = &components["examples"]["onePet"]["value"];
    assert_eq!(*example, json!([{"$ref": "no-such.yaml"}]));
}

#[test]
fn the_example_of_a_parameter_is_data() {
    let own = "{name: q, in: query, schema: {type: string}, \
               example: {$ref: no-such.yaml}}";
    let parameters = format!("parameters: [{own}, ");
    let pets = PETS.replace("parameters: [", &parameters);
    let document = bundled(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", &pets),
        ("parts/common.yaml", COMMON),
    ]);
    let parameter = &document["paths"]["/pets"]["get"]["parameters"][0];
    assert_eq!(parameter["example"], json!({"$ref": "no-such.yaml"}));
}

#[test]
fn a_component_that_is_listed_twice_is_one() {
    let root = format!(
        "{ROOT}    Animal: {{$ref: './parts/pets.yaml#/components/schemas/Pet'}}\n"
    );
    let document = bundled(&[
        ("api.yaml", &root),
        ("parts/pets.yaml", PETS),
        ("parts/common.yaml", COMMON),
    ]);
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["Animal"], json!({"$ref": "#/components/schemas/Pet"}));
    assert_eq!(schemas["Pet"]["type"], "object");
}

#[test]
fn of_another_document_only_what_is_referred_to_is_taken() {
    let other = format!("openapi: 3.0.3\ninfo: {{}}\ntags: []\n{COMMON}");
    let document = bundled(&[
        ("api.yaml", ROOT),
        ("parts/pets.yaml", PETS),
        ("parts/common.yaml", &other),
    ]);
    let schemas = &document["components"]["schemas"];
    assert_eq!(keys(schemas), ["Pet", "Name", "Pets", "Owner"]);
}
