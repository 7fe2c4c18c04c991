use futures::{Stream, TryStreamExt, stream};
use url::Url;

use crate::{
    Client, Error,
    types::{AccountId, Fault, InstanceList, InstanceSummary, LinkRel},
};

impl Client {
    /// Every instance of an account, in the order of their ids, asked for one
    /// page at a time.
    pub fn all_instances(
        &self,
        account: &AccountId,
    ) -> impl Stream<Item = Result<InstanceSummary, Error<Fault>>> {
        let first = Some(None);
        stream::try_unfold(
            first,
            move |at: Option<Option<String>>| async move {
                let Some(marker) = at else { return Ok(None) };
                let mut request =
                    self.list_instances().account_id(account.clone());
                if let Some(marker) = marker {
                    request = request.marker(marker);
                }
                let page = request.send().await?.into_inner();
                let next = next_marker(&page).map(Some);
                let instances = page.instances.into_iter().map(Ok);
                Ok::<_, Error<Fault>>(Some((stream::iter(instances), next)))
            },
        )
        .try_flatten()
    }
}

/// The marker in the link to the next page, if there is one.
fn next_marker(page: &InstanceList) -> Option<String> {
    let mut links = page.links.iter().flatten();
    let next = links.find(|link| link.rel == LinkRel::Next)?;
    let address = Url::parse(&next.href).ok()?;
    let mut query = address.query_pairs();
    query
        .find(|(name, _)| name == "marker")
        .map(|(_, marker)| marker.into_owned())
}
