use std::{collections::BTreeMap, fmt, time::Instant};

use hyper::StatusCode;

use crate::{connection::Reply, request::Asked};

/// How many findings of a kind are shown in full.
const SHOWN: usize = 5;
/// The most characters of a body to show.
const LONGEST: usize = 2000;

/// How many requests of each operation got each status, and the findings.
#[derive(Debug)]
pub(crate) struct Report {
    seed: u64,
    begun: Instant,
    counts: BTreeMap<String, BTreeMap<u16, u64>>,
    requests: u64,
    findings: BTreeMap<String, Vec<String>>,
    found: u64,
}

impl Report {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            begun: Instant::now(),
            counts: BTreeMap::new(),
            requests: 0,
            findings: BTreeMap::new(),
            found: 0,
        }
    }

    pub(crate) fn count(&mut self, operation: &str, status: StatusCode) {
        self.requests += 1;
        let of_operation = self.counts.entry(operation.to_owned()).or_default();
        *of_operation.entry(status.as_u16()).or_default() += 1;
    }

    /// Adds a finding about the answer to a request.
    pub(crate) fn found(
        &mut self,
        index: u64,
        what: &str,
        asked: &Asked,
        reply: Option<&Reply>,
    ) {
        let seed = self.seed;
        let reply = reply.map(shown_reply).unwrap_or_default();
        let asked = shown(asked);
        self.note(
            what,
            format!("--seed {seed} --only {index}\n{asked}\n{reply}"),
        );
    }

    /// Adds a finding about the whole run.
    pub(crate) fn note(&mut self, what: &str, details: String) {
        self.found += 1;
        let same = self.findings.entry(what.to_owned()).or_default();
        if same.len() < SHOWN {
            same.push(details);
        }
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.found == 0
    }

    /// Whether there is a finding of that kind.
    pub(crate) fn has(&self, what: &str) -> bool {
        self.findings.keys().any(|kind| kind.contains(what))
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// Starts to measure the time again.
    pub(crate) fn restarted(self) -> Self {
        Self { begun: Instant::now(), ..self }
    }
}

fn shown(asked: &Asked) -> String {
    let line = format!("{} {}", asked.method, asked.path_and_query);
    let headers = asked.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        format!("{name}: {}", shortened(&value))
    });
    let body = shortened(&String::from_utf8_lossy(&asked.body));
    let lines: Vec<String> = [line].into_iter().chain(headers).collect();
    format!("{}\n{body}", lines.join("\n"))
}

fn shown_reply(reply: &Reply) -> String {
    let body = String::from_utf8_lossy(&reply.body);
    format!("{} {:?}\n{}", reply.status, reply.headers, shortened(&body))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut statuses: Vec<u16> =
            self.counts.values().flat_map(|row| row.keys().copied()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        write!(f, "\n{:16}", "")?;
        for status in &statuses {
            write!(f, "{status:>8}")?;
        }
        writeln!(f)?;
        for (operation, row) in &self.counts {
            write!(f, "{operation:16}")?;
            for status in &statuses {
                match row.get(status) {
                    Some(count) => write!(f, "{count:>8}")?,
                    None => write!(f, "{:>8}", "")?,
                }
            }
            writeln!(f)?;
        }
        let seconds = self.begun.elapsed().as_secs_f64();
        #[allow(clippy::cast_precision_loss, reason = "a figure to look at")]
        let rate = self.requests as f64 / seconds;
        writeln!(
            f,
            "{} requests of seed {} in {seconds:.1} s, {rate:.0} each second; \
             {} findings",
            self.requests, self.seed, self.found
        )?;
        for (what, examples) in &self.findings {
            for example in examples {
                writeln!(f, "\n{what}\n{example}")?;
            }
        }
        Ok(())
    }
}
