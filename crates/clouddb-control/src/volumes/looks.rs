//! Looks at many things again and again. One that takes long doesn't delay the
//! others.

use std::{collections::HashMap, hash::Hash, mem};

use tokio::task::JoinHandle;
use tokio_util::task::AbortOnDropHandle;

/// The looks in progress, one for each thing, and the results of the last ones.
/// Dropping this ends the looks.
#[derive(Debug)]
pub(super) struct Looks<K, T> {
    at: HashMap<K, AbortOnDropHandle<T>>,
}

impl<K, T> Default for Looks<K, T> {
    fn default() -> Self {
        Self { at: HashMap::new() }
    }
}

impl<K: Eq + Hash, T> Looks<K, T> {
    /// Begins to look at those of these things that aren't being looked at, and
    /// passes the last result to each look. Ends the looks at all other things.
    pub(super) async fn begin<S>(
        &mut self,
        things: impl IntoIterator<Item = (K, S)>,
        look: impl Fn(S, Option<T>) -> JoinHandle<T>,
    ) {
        let mut before = mem::take(&mut self.at);
        for (key, thing) in things {
            let under_way = match before.remove(&key) {
                Some(slow) if !slow.is_finished() => slow,
                last => {
                    // A look that panicked has logged that, and has no result.
                    let found = match last {
                        Some(last) => last.await.ok(),
                        None => None,
                    };
                    AbortOnDropHandle::new(look(thing, found))
                }
            };
            self.at.insert(key, under_way);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeMap,
        sync::{Arc, Mutex},
    };

    use tokio::{sync::Notify, task::yield_now};

    use super::*;

    /// What each look at each thing knew of the look before.
    type Seen = Arc<Mutex<BTreeMap<u8, Vec<Option<usize>>>>>;

    #[derive(Default)]
    struct Scene {
        looks: Looks<u8, usize>,
        seen: Seen,
        /// The look at zero waits for this.
        held_up: Arc<Notify>,
    }

    /// Records a look, and returns how many looks at the thing there were.
    fn note(seen: &Seen, thing: u8, before: Option<usize>) -> usize {
        let mut all = seen.lock().unwrap();
        let own = all.entry(thing).or_default();
        own.push(before);
        own.len()
    }

    impl Scene {
        async fn look(&mut self, things: &[u8]) {
            let (seen, held_up) = (&self.seen, &self.held_up);
            let look = |thing: u8, before: Option<usize>| {
                let (seen, held_up) = (Arc::clone(seen), Arc::clone(held_up));
                tokio::spawn(async move {
                    let looks = note(&seen, thing, before);
                    if thing == 0 {
                        held_up.notified().await;
                    }
                    looks
                })
            };
            let things = things.iter().map(|thing| (*thing, *thing));
            self.looks.begin(things, look).await;
            // Let all looks end that can.
            for _ in 0..10 {
                yield_now().await;
            }
        }

        fn seen(&self, thing: u8) -> Vec<Option<usize>> {
            self.seen.lock().unwrap()[&thing].clone()
        }
    }

    #[tokio::test]
    async fn who_is_slow_is_looked_at_once_and_others_again_and_again() {
        let mut scene = Scene::default();
        for _ in 0..3 {
            scene.look(&[0, 1]).await;
        }
        assert_eq!(scene.seen(1), [None, Some(1), Some(2)]);
        assert_eq!(scene.seen(0), [None]);
        scene.held_up.notify_one();
        scene.look(&[0, 1]).await;
        scene.look(&[0, 1]).await;
        assert_eq!(scene.seen(0), [None, Some(1)]);
        assert_eq!(scene.seen(1).len(), 5);
    }

    #[tokio::test]
    async fn nobody_goes_on_looking_at_what_is_gone() {
        let mut scene = Scene::default();
        scene.look(&[0]).await;
        assert_eq!(Arc::strong_count(&scene.held_up), 2);
        scene.look(&[]).await;
        assert_eq!(Arc::strong_count(&scene.held_up), 1);
        // What was known of it belongs to another thing.
        scene.look(&[0]).await;
        assert_eq!(scene.seen(0), [None, None]);
        scene.looks = Looks::default();
        yield_now().await;
        assert_eq!(Arc::strong_count(&scene.held_up), 1);
    }
}
