//! The log: lines for people on a terminal, JSON anywhere else.

use std::io::{IsTerminal, LineWriter, stderr};

use anyhow::bail;
use slog::{Drain, Level, LevelFilter, Logger, o};
use slog_async::{Async, AsyncGuard};

/// How many lines may wait to be written. Requests don't wait for the log:
/// further lines are dropped and only counted.
const WAITING: usize = 8192;

/// Opens the log. When the guard is dropped, the waiting lines are written.
pub(crate) fn open(level: &str) -> anyhow::Result<(Logger, AsyncGuard)> {
    let level = match level {
        "error" => Level::Error,
        "warning" => Level::Warning,
        "info" => Level::Info,
        "debug" => Level::Debug,
        other => bail!(
            "log.level is {other:?}, not one of error, warning, info, debug"
        ),
    };
    let (drain, guard) = if stderr().is_terminal() {
        let decorator = slog_term::TermDecorator::new().stderr().build();
        let lines = slog_term::FullFormat::new(decorator).build();
        let lines = lines.ignore_res();
        Async::new(lines).chan_size(WAITING).build_with_guard()
    } else {
        // Without a buffer, every part of a line would be a system call.
        let json = slog_json::Json::default(LineWriter::new(stderr()));
        let json = json.ignore_res();
        Async::new(json).chan_size(WAITING).build_with_guard()
    };
    // Lines below the level take no place in the queue.
    let drain = LevelFilter::new(drain, level).ignore_res();
    Ok((Logger::root(drain, o!()), guard))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_logged_is_left_out_before_the_queue() {
        for (level, least) in
            [("error", Level::Error), ("warning", Level::Warning)]
        {
            let (log, _guard) = open(level).unwrap();
            assert!(log.is_enabled(least));
            assert!(!log.is_enabled(Level::Info));
        }
        assert!(open("loud").is_err());
    }
}
