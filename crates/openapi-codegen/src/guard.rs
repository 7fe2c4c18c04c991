//! Catches panics of libraries, which panic on documents that they don't know.
//! Rules refuse such documents first; this is for those that no rule foresees.

use std::{
    any::Any,
    cell::Cell,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

thread_local! {
    static IS_GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs a generator. A panic becomes an error with its message.
pub(crate) fn guard<T>(
    run: impl FnOnce() -> Result<T, String>,
) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !IS_GUARDED.get() {
                previous(info);
            }
        }));
    });
    let before = IS_GUARDED.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(run));
    IS_GUARDED.set(before);
    outcome.unwrap_or_else(|panic| Err(message(panic.as_ref())))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    let text = text.unwrap_or("it gave up without a word");
    // Some messages have the whole schema after the first line.
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_first_line() {
        let outcome: Result<(), _> = guard(|| panic!("no\nway"));
        assert_eq!(outcome, Err("no".to_owned()));
        assert_eq!(guard(|| Ok(1)), Ok(1));
    }
}
