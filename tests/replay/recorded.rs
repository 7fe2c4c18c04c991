//! Reads the examples in a directory.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow, bail, ensure};
use serde::Deserialize;
use serde_json::Value;

/// The two formats of examples.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Representation {
    Json,
    Xml,
}

/// A recorded request and its answer. One of them may be missing.
#[derive(Debug)]
pub(crate) struct Record {
    /// The record's name in the report.
    pub(crate) name: String,
    pub(crate) representation: Representation,
    pub(crate) request: Option<Request>,
    pub(crate) answer: Option<Answer>,
}

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The path and the query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The body to send.
    pub(crate) body: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The status. `None` if only the body was recorded.
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
}

/// Reads all examples. Each format has its own directory.
pub(crate) fn read(directory: &Path) -> anyhow::Result<Vec<Record>> {
    let place = directory.display();
    ensure!(directory.is_dir(), "{place} is not a directory");
    let mut records = Vec::new();
    for file in files(&directory.join("json"), "json")? {
        let own = read_json(&file);
        records.extend(own.with_context(|| not_an_example(&file))?);
    }
    records.extend(read_xml(&files(&directory.join("xml"), "xml")?)?);
    ensure!(!records.is_empty(), "{place} has no examples in json or xml");
    Ok(records)
}

fn not_an_example(file: &Path) -> String {
    format!("{} is not an example", file.display())
}

/// The files in a directory with that extension, sorted by name. Returns none
/// if the directory doesn't exist.
fn files(directory: &Path, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    if !directory.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(directory)
        .with_context(|| format!("failed to list {}", directory.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|own| own == ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A file with the examples of one operation.
#[derive(Deserialize)]
struct File {
    method: String,
    path: String,
    examples: Vec<Example>,
}

/// A request, an answer, or only the body of one.
#[derive(Deserialize)]
struct Example {
    title: String,
    method: Option<String>,
    target: Option<String>,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    /// A body that isn't JSON.
    raw_body: Option<String>,
}

impl Example {
    /// If there is only a body, its title says whether it is a request's.
    fn is_request(&self) -> bool {
        let is_body = self.method.is_none() && self.status.is_none();
        self.method.is_some() || is_body && self.title.contains("request")
    }

    fn body(&self) -> Option<String> {
        let body = self.body.as_ref().map(Value::to_string);
        body.or_else(|| self.raw_body.clone())
    }

    fn request(self, method: &str, path: &str) -> Request {
        let (media, json) = ("Content-Type", "application/json");
        let mut headers = self.headers.clone();
        headers.entry(media.into()).or_insert_with(|| json.into());
        let body = self.body();
        let method = self.method.unwrap_or_else(|| method.to_owned());
        Request {
            // A GET has no body: what looks like one is its recorded head.
            body: body.filter(|_| method != "GET"),
            method,
            target: self
                .target
                .unwrap_or_else(|| path.replace("{version}", "v1.0")),
            headers: headers.into_iter().collect(),
        }
    }

    fn answer(self) -> Answer {
        let body = self.body();
        let headers = self.headers.into_iter().collect();
        Answer { status: self.status, headers, body }
    }
}

/// In a file, requests and answers are in the same order.
fn read_json(path: &Path) -> anyhow::Result<Vec<Record>> {
    let text = fs::read_to_string(path)?;
    let file: File = serde_json::from_str(&text)?;
    ensure!(!file.examples.is_empty(), "it has no examples");
    let (requests, answers): (Vec<_>, Vec<_>) =
        file.examples.into_iter().partition(Example::is_request);
    let count = requests.len().max(answers.len());
    let mut requests = requests.into_iter();
    let mut answers = answers.into_iter();
    let mut records = Vec::new();
    for _ in 0..count {
        let (request, answer) = (requests.next(), answers.next());
        let title = request.as_ref().or(answer.as_ref()).map(|e| &e.title);
        records.push(Record {
            name: title.map_or_else(String::new, Clone::clone),
            representation: Representation::Json,
            request: request.map(|r| r.request(&file.method, &file.path)),
            answer: answer.map(Example::answer),
        });
    }
    Ok(records)
}

/// Each file has one message, as it was sent. Its name says which messages
/// belong together.
fn read_xml(files: &[PathBuf]) -> anyhow::Result<Vec<Record>> {
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for path in files {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = stem.trim_end_matches("-request");
        let name = name.trim_end_matches("-response").to_owned();
        let record = records.entry(name.clone()).or_insert_with(|| Record {
            name,
            representation: Representation::Xml,
            request: None,
            answer: None,
        });
        let text = fs::read_to_string(path)?;
        let message = message(&text).with_context(|| not_an_example(path))?;
        match message {
            Message::Request(request) => record.request = Some(request),
            Message::Answer(answer) => record.answer = Some(answer),
        }
    }
    Ok(records.into_values().collect())
}

enum Message {
    Request(Request),
    Answer(Answer),
}

/// Reads an HTTP message.
fn message(text: &str) -> anyhow::Result<Message> {
    let text = text.replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let first = lines.next().unwrap_or_default();
    let mut headers = Vec::new();
    for line in lines {
        let header = line.split_once(':');
        let (name, value) = header
            .ok_or_else(|| anyhow!("{line:?} in its head is no header"))?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let body = Some(body.trim()).filter(|body| !body.is_empty());
    let body = body.map(str::to_owned);
    match first.split_whitespace().collect::<Vec<_>>()[..] {
        [version, status, ..] if version.starts_with("HTTP/") => {
            let status = status.parse().context("its status is no number")?;
            let status = Some(status);
            Ok(Message::Answer(Answer { status, headers, body }))
        }
        [method, target, version] if version.starts_with("HTTP/") => {
            let (method, target) = (method.to_owned(), target.to_owned());
            Ok(Message::Request(Request { method, target, headers, body }))
        }
        _ => bail!("{first:?} begins no message of HTTP"),
    }
}
