//! What the machine's processors spend their time on.

use std::fs;

use anyhow::{Context, Result};

/// The times of all processors since the machine started, in the kernel's
/// ticks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Ticks {
    all: u64,
    idle: u64,
    disk: u64,
}

impl Ticks {
    pub(crate) fn now() -> Result<Self> {
        let text = fs::read_to_string("/proc/stat");
        Self::parse(&text.context("failed to read /proc/stat")?)
    }

    fn parse(text: &str) -> Result<Self> {
        let line = text.lines().find_map(|line| line.strip_prefix("cpu "));
        let line = line.context("the kernel counts nothing of processors")?;
        // The times of guests are included in those of users.
        let fields = line.split_whitespace().take(8).map(str::parse);
        let fields: Vec<u64> = fields
            .collect::<Result<_, _>>()
            .with_context(|| format!("what processors did: {line}"))?;
        let [_, _, _, idle, disk, ..] = fields[..] else {
            anyhow::bail!("what processors did: {line}");
        };
        Ok(Self { all: fields.iter().sum(), idle, disk })
    }

    /// Describes the times since an earlier moment.
    pub(crate) fn since(self, earlier: Self) -> String {
        let all = self.all.saturating_sub(earlier.all).max(1);
        let percent = |now: u64, before: u64| {
            (now.saturating_sub(before) * 100 + all / 2) / all
        };
        let idle = percent(self.idle, earlier.idle);
        let disk = percent(self.disk, earlier.disk);
        let busy = 100_u64.saturating_sub(idle + disk);
        format!(
            "processors: {busy} % busy, {disk} % waiting for disks, \
             {idle} % idle"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_they_did_is_told_in_percent() {
        let earlier =
            Ticks::parse("cpu  100 0 100 700 100 0 0 0 0 0\ncpu0 1").unwrap();
        let later =
            Ticks::parse("intr 1\ncpu  500 50 250 900 200 30 20 50 7 7\n");
        let said = later.unwrap().since(earlier);
        assert_eq!(
            said,
            "processors: 70 % busy, 10 % waiting for disks, 20 % idle"
        );
        let none = earlier.since(earlier);
        assert!(none.contains("0 % waiting for disks, 0 % idle"), "{none}");
    }

    #[test]
    fn what_the_kernel_does_not_say_is_not_made_up() {
        for wrong in ["", "cpu0 1 2 3 4 5 6 7 8", "cpu 1 2 3", "cpu a b c d e"]
        {
            Ticks::parse(wrong).unwrap_err();
        }
        Ticks::now().unwrap();
    }
}
