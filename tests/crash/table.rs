use std::fmt;

use crate::finding::Finding;

/// A report of what was done and found, in rows.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

/// A row of the report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    title: String,
    steps: usize,
    kills: usize,
    findings: Vec<(String, Finding)>,
}

impl Row {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Counts a step.
    pub(crate) fn step(&mut self) {
        self.steps += 1;
    }

    /// Whether the row has any steps or findings.
    pub(crate) fn has_steps(&self) -> bool {
        self.steps > 0 || !self.findings.is_empty()
    }

    /// Counts a kill.
    pub(crate) fn kill(&mut self) {
        self.kills += 1;
    }

    /// Adds a finding at a place, and prints it with the end of the server's
    /// log.
    pub(crate) fn found(
        &mut self,
        place: impl Into<String>,
        found: Finding,
        log: &str,
    ) {
        let place = place.into();
        println!("{}: {place}: {found}\n{log}", self.title);
        self.findings.push((place, found));
    }
}

impl Table {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Whether nothing was found, and every row had a kill.
    pub(crate) fn is_clean(&self) -> bool {
        let clean = |row: &Row| row.findings.is_empty() && row.kills > 0;
        !self.rows.is_empty() && self.rows.iter().all(clean)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{:44}{:>7}{:>7}", "", "steps", "kills")?;
        writeln!(f, "{:>7}{:>7}{:>7}", "stuck", "leaked", "other")?;
        for row in &self.rows {
            let count = |is: fn(&Finding) -> bool| {
                row.findings.iter().filter(|(_, found)| is(found)).count()
            };
            let stuck = count(|found| matches!(found, Finding::Stuck(_)));
            let leaked = count(|found| matches!(found, Finding::Leaked(_)));
            let other = row.findings.len() - stuck - leaked;
            let Row { title, steps, kills, .. } = row;
            write!(f, "{title:44}{steps:>7}{kills:>7}")?;
            writeln!(f, "{stuck:>7}{leaked:>7}{other:>7}")?;
        }
        for row in &self.rows {
            for (place, found) in &row.findings {
                writeln!(f, "{}: {place}: {found}", row.title)?;
            }
        }
        Ok(())
    }
}
