//! The time and memory of the generators, compared with progenitor alone.
//!
//! Each measurement is a process of its own; the two sides take turns.

#![allow(clippy::print_stdout, reason = "figures for whoever asks for them")]
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod large;

use std::{env, fs, path::Path, process::Command, time::Instant};

use openapi_codegen::{
    Document, client, gateway, lower_behind_gateway, server,
};
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

const ROUNDS: usize = 7;
const OURS: &str = "ours";
const PROGENITOR: &str = "progenitor";
/// The goal: at most twice what progenitor takes.
const AIM: f64 = 2.0;

/// The time and memory of one process.
#[derive(Clone, Copy)]
struct Took {
    milliseconds: f64,
    mebibytes: f64,
}

fn main() {
    let words: Vec<String> = env::args().collect();
    if let [_, subject, document] = words.as_slice()
        && [OURS, PROGENITOR].contains(&subject.as_str())
    {
        return measure(subject, Path::new(document));
    }
    let directory = env::temp_dir();
    let large = directory.join(format!("codegen-{}.json", std::process::id()));
    fs::write(&large, large::document(200).to_string()).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = own.join("../../openapi/clouddb.json");
    for (name, document) in [("clouddb", &own), ("200 operations", &large)] {
        compare(name, document);
    }
    fs::remove_file(&large).unwrap();
}

fn compare(name: &str, document: &Path) {
    let mut took = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (subject, all) in [OURS, PROGENITOR].iter().zip(&mut took) {
            all.push(ask(subject, document));
        }
    }
    let [ours, progenitor] = took.map(|all| median(&all));
    for (subject, took) in
        [("all three", ours), ("progenitor's client", progenitor)]
    {
        let Took { milliseconds, mebibytes } = took;
        println!(
            "{name:16}{subject:22}{milliseconds:8.0} ms{mebibytes:8.1} MiB"
        );
    }
    for (what, ratio) in [
        ("time", ours.milliseconds / progenitor.milliseconds),
        ("memory", ours.mebibytes / progenitor.mebibytes),
    ] {
        let met = if ratio <= AIM { "met" } else { "missed" };
        println!("{name:16}{what}: {ratio:.2} times, at most {AIM}: {met}");
    }
}

/// The median of each value.
fn median(all: &[Took]) -> Took {
    let middle = |figure: fn(&Took) -> f64| {
        let mut figures: Vec<f64> = all.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    Took {
        milliseconds: middle(|took| took.milliseconds),
        mebibytes: middle(|took| took.mebibytes),
    }
}

fn ask(subject: &str, document: &Path) -> Took {
    let mut command = Command::new(env::current_exe().unwrap());
    let output = command.arg(subject).arg(document).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{subject}: {said}");
    let text = String::from_utf8(output.stdout).unwrap();
    let mut figures = text.split_whitespace().map(|f| f.parse().unwrap());
    Took {
        milliseconds: figures.next().unwrap(),
        mebibytes: figures.next().unwrap(),
    }
}

fn measure(subject: &str, document: &Path) {
    let began = Instant::now();
    let length = if subject == OURS { ours(document) } else { alone(document) };
    let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
    assert!(length > 100_000, "only {length} bytes were generated");
    println!("{milliseconds} {}", peak());
}

/// Generates everything from a document.
fn ours(path: &Path) -> usize {
    let document = Document::load(path).unwrap();
    let contract = lower_behind_gateway(&document).unwrap();
    let server = server(&contract, "Generated.").unwrap();
    let client = client(&contract, "Generated.").unwrap();
    server.len() + client.len() + gateway(&contract).len()
}

/// Generates a client of the same document by progenitor alone.
fn alone(path: &Path) -> usize {
    let text = fs::read_to_string(path).unwrap();
    let mut json = serde_json::from_str(&text).unwrap();
    large::keep_json(&mut json);
    let document: OpenAPI = serde_json::from_value(json).unwrap();
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_derive("PartialEq");
    let tokens = Generator::new(&settings).generate_tokens(&document).unwrap();
    prettyplease::unparse(&syn::parse2(tokens).unwrap()).len()
}

/// The peak memory of this process, in MiB.
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    let kibibytes = line.split_whitespace().next().unwrap();
    kibibytes.parse::<f64>().unwrap() / 1024.0
}
