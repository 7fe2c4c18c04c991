use futures::{Stream, TryStreamExt, stream};
use url::Url;
use uuid::Uuid;

use crate::{
    Client, Error,
    types::{
        AccountId, Fault, InstanceSummary, Link, LinkRel, OperationSummary,
    },
};

impl Client {
    /// Every instance of an account, in the order of their ids, asked for one
    /// page at a time.
    pub fn all_instances(
        &self,
        account: &AccountId,
    ) -> impl Stream<Item = Result<InstanceSummary, Error<Fault>>> {
        pages(move |marker| async move {
            let mut request = self.list_instances().account_id(account.clone());
            if let Some(marker) = marker {
                request = request.marker(marker);
            }
            let page = request.send().await?.into_inner();
            Ok((page.instances, page.links))
        })
    }

    /// Every operation of an account, or only those about one instance, the
    /// newest first, asked for one page at a time.
    pub fn all_operations(
        &self,
        account: &AccountId,
        instance: Option<Uuid>,
    ) -> impl Stream<Item = Result<OperationSummary, Error<Fault>>> {
        pages(move |marker| async move {
            let mut request =
                self.list_operations().account_id(account.clone());
            if let Some(instance) = instance {
                request = request.instance(instance.to_string());
            }
            if let Some(marker) = marker {
                request = request.marker(marker);
            }
            let page = request.send().await?.into_inner();
            Ok((page.operations, page.links))
        })
    }
}

/// What a page lists, and the link to the next one, if there is one.
type Page<T> = (Vec<T>, Option<[Link; 1]>);

/// Asks for page after page, each with the marker in the link of the one
/// before.
fn pages<T, F>(
    ask: impl Fn(Option<String>) -> F,
) -> impl Stream<Item = Result<T, Error<Fault>>>
where
    F: Future<Output = Result<Page<T>, Error<Fault>>>,
{
    let first = Some((ask, None));
    stream::try_unfold(first, async |next| {
        let Some((ask, marker)) = next else { return Ok(None) };
        let (items, links) = ask(marker).await?;
        let marker = links.as_ref().and_then(next_marker);
        let items = stream::iter(items.into_iter().map(Ok));
        let next = marker.map(|marker| (ask, Some(marker)));
        Ok::<_, Error<Fault>>(Some((items, next)))
    })
    .try_flatten()
}

/// The marker in the link to the next page.
fn next_marker(links: &[Link; 1]) -> Option<String> {
    let next = links.iter().find(|link| link.rel == LinkRel::Next)?;
    let address = Url::parse(&next.href).ok()?;
    let mut query = address.query_pairs();
    query
        .find(|(name, _)| name == "marker")
        .map(|(_, marker)| marker.into_owned())
}
