//! Removes the segments of unfinished uploads.

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures::TryStreamExt;

use super::Swift;
use crate::{Error, ObjectName, store::ago};

/// The segments of one upload.
struct Group {
    place: String,
    newest: DateTime<Utc>,
}

impl Swift {
    pub(crate) async fn sweep(&self, age: Duration) -> Result<u64, Error> {
        let since = ago(age);
        let mut entries =
            self.entries(self.segments.to_string(), String::new());
        let mut group: Option<Group> = None;
        let mut removed = 0;
        while let Some(entry) = entries.try_next().await? {
            let modified = entry.modified();
            let Some(place) = place(&entry.name) else { continue };
            match &mut group {
                Some(group) if group.place == place => {
                    group.newest = group.newest.max(modified);
                    continue;
                }
                _ => {}
            }
            let next = Group { place: place.to_owned(), newest: modified };
            let last = group.replace(next);
            removed += self.sweep_group(last, since).await?;
        }
        Ok(removed + self.sweep_group(group, since).await?)
    }

    async fn sweep_group(
        &self,
        group: Option<Group>,
        since: DateTime<Utc>,
    ) -> Result<u64, Error> {
        let Some(Group { place, newest }) = group else { return Ok(0) };
        let name = place.trim_end_matches('/').rsplit_once('/');
        let name = name.and_then(|(name, _)| ObjectName::new(name).ok());
        let Some(name) = name.filter(|_| newest < since) else { return Ok(0) };
        let own = format!("{}/{place}", self.segments);
        let used = self.segments_of(&name).await?;
        if used.iter().any(|path| path.starts_with(&own)) {
            return Ok(0);
        }
        self.remove_upload(&place).await?;
        Ok(1)
    }

    /// Removes all segments of an upload.
    pub(super) async fn remove_upload(&self, place: &str) -> Result<(), Error> {
        let entries = self.entries(self.segments.to_string(), place.to_owned());
        entries
            .try_for_each_concurrent(4, async |entry| {
                let path = format!("{}/{}", self.segments, entry.name);
                self.client.delete(&path).await
            })
            .await
    }
}

/// The path of a segment's upload: its name without the number.
fn place(segment: &str) -> Option<&str> {
    let end = segment.rfind('/')?;
    segment.get(..=end)
}
