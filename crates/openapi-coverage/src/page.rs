//! The report as an HTML page.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value;

use crate::{Part, Report, Row, State, operations};

const STYLE: &str = include_str!("page.css");

/// The whole page. Results of `write!` are ignored: writing to a string can't
/// fail.
pub(crate) fn page(report: &Report, documents: &[Value]) -> String {
    let mut page = String::from("<!doctype html>\n<html lang=\"en\">\n<head>");
    let _ = write!(
        page,
        "<meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Contract coverage</title>\
         <style>{STYLE}</style></head>\n<body>\n<h1>Contract coverage</h1>\n"
    );
    summary(&mut page, report);
    problems(&mut page, &report.problems);
    let mut own: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &report.rows {
        own.entry(&row.cell.operation).or_default().push(row);
    }
    for document in documents {
        let title = document["info"]["title"].as_str().unwrap_or_default();
        let _ = writeln!(page, "<h2>{}</h2>", escaped(title));
        for id in operations(document) {
            let rows = own.get(id).map_or(&[][..], Vec::as_slice);
            operation(&mut page, id, rows);
        }
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn summary(page: &mut String, report: &Report) {
    page.push_str("<ul class=\"summary\">");
    for (state, said) in [
        (State::Exercised, "exercised by a test"),
        (State::Excused, "excused with a reason"),
        (State::Missing, "missing"),
    ] {
        let count = report.count(state);
        let class = class(state);
        let _ =
            write!(page, "<li class=\"{class}\"><b>{count}</b> {said}</li>");
    }
    page.push_str("</ul>\n");
}

fn problems(page: &mut String, problems: &[String]) {
    if problems.is_empty() {
        page.push_str("<p>Nothing is wrong.</p>\n");
        return;
    }
    page.push_str("<h2>What is wrong</h2>\n<ul class=\"problems\">\n");
    for problem in problems {
        let _ = writeln!(page, "<li>{}</li>", escaped(problem));
    }
    page.push_str("</ul>\n");
}

fn operation(page: &mut String, id: &str, rows: &[&Row]) {
    let missing = rows.iter().any(|row| row.state == State::Missing);
    let open = if missing { " open" } else { "" };
    let exercised = rows.iter().filter(|row| row.state == State::Exercised);
    let _ = write!(
        page,
        "<details{open}><summary><h3>{}</h3> <span class=\"cells\">",
        escaped(id)
    );
    for row in rows {
        let _ = write!(
            page,
            "<i class=\"{}\" title=\"{}\"></i>",
            class(row.state),
            escaped(&row.cell.to_string())
        );
    }
    let _ = writeln!(
        page,
        "</span> {} of {}</summary>\n<table>\n<tr><th>part</th>\
         <th>media type</th><th>example</th><th>by</th></tr>",
        exercised.count(),
        rows.len()
    );
    for row in rows {
        line(page, row);
    }
    page.push_str("</table></details>\n");
}

fn line(page: &mut String, row: &Row) {
    let part = match row.cell.part {
        Part::Request => "request".to_owned(),
        Part::Refused => "refused request".to_owned(),
        Part::Answer(status) => status.to_string(),
    };
    let text = |text: &Option<String>| {
        text.as_deref().map_or_else(|| "–".into(), escaped)
    };
    let _ = writeln!(
        page,
        "<tr class=\"{}\"><td>{part}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        class(row.state),
        text(&row.cell.media_type),
        text(&row.cell.example),
        tests(row)
    );
}

/// The tests of a row, with the first few visible; or the reason why there are
/// none.
fn tests(row: &Row) -> String {
    if let Some(reason) = &row.reason {
        return format!("<em>{}</em>", escaped(reason));
    }
    let mut tests = row.by.iter().map(|test| escaped(test));
    let Some(first) = tests.next() else { return "<b>no test</b>".into() };
    let others: Vec<String> = tests.collect();
    if others.is_empty() {
        return first;
    }
    format!(
        "<details><summary>{first} and {} more</summary>{}</details>",
        others.len(),
        others.join("<br>")
    )
}

fn class(state: State) -> &'static str {
    match state {
        State::Exercised => "exercised",
        State::Excused => "excused",
        State::Missing => "missing",
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}
