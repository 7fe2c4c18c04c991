mod request;
mod response;

use clouddb_api::{
    Instances,
    types::{
        self, ActOnInstanceHeader, ActOnInstancePath, ChangeInstanceRequest,
        ConfigurationReference, CreateInstanceHeader, CreateInstancePath,
        CreateInstanceRequest, DeleteInstancePath, Fault, InstanceAction,
        InstanceActionAnswer, InstanceDetailList, InstanceEnvelope,
        InstanceList, ListInstancesInDetailPath, ListInstancesInDetailQuery,
        ListInstancesPath, ListInstancesQuery, ListReplicasPath,
        PatchInstancePath, ShowInstancePath, UpdateInstancePath,
    },
};
use clouddb_control as control;
use clouddb_control::{Replicas, Replicated};
use clouddb_model::AccountId;
use openapi_runtime::Call;

use self::request::{Action, Change};
use super::{Service, faults::fault, links::Links, units::gigabytes};

/// The most instances in one page.
const LONGEST_PAGE: u32 = 1000;
/// The most instances in one page if the service measures each of them.
const LONGEST_DETAILED_PAGE: u32 = 20;

impl Instances for Service {
    async fn list_instances(
        &self,
        call: &Call,
        path: ListInstancesPath,
        query: ListInstancesQuery,
    ) -> Result<InstanceList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let limit = query.limit.get().min(LONGEST_PAGE);
        let wanted = Wanted {
            replicas: query.include_replicas.as_deref().map(String::as_str),
            members: query.include_ha.as_deref().map(String::as_str),
        };
        let page = self
            .control
            .instances(&account, wanted.replicas(), marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let next = page.instances.last().filter(|_| page.more).map(|last| {
            let marker = last.instance.id.to_string();
            [links.next("instances", &wanted.given(), &marker, limit)]
        });
        let instances = page.instances.iter();
        let instances = instances.map(|it| self.summary(&links, it));
        Ok(InstanceList {
            instances: instances.collect::<Result<_, _>>()?,
            instances_links: next.clone(),
            links: next,
        })
    }

    async fn list_instances_in_detail(
        &self,
        call: &Call,
        path: ListInstancesInDetailPath,
        query: ListInstancesInDetailQuery,
    ) -> Result<InstanceDetailList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let marker = query.marker.as_ref().map(|marker| marker.as_str());
        let wanted = Wanted {
            replicas: query.include_replicas.as_deref().map(String::as_str),
            members: query.include_ha.as_deref().map(String::as_str),
        };
        let limit = query.limit.get().min(LONGEST_DETAILED_PAGE);
        let page = self
            .control
            .instances(&account, wanted.replicas(), marker, limit)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let next = page.instances.last().filter(|_| page.more).map(|last| {
            let marker = last.instance.id.to_string();
            let place = "instances/detail";
            [links.next(place, &wanted.given(), &marker, limit)]
        });
        let mut instances = Vec::with_capacity(page.instances.len());
        for instance in &page.instances {
            instances.push(self.measured(call, &links, instance).await?);
        }
        Ok(InstanceDetailList {
            instances,
            instances_links: next.clone(),
            links: next,
        })
    }

    async fn create_instance(
        &self,
        call: &Call,
        path: CreateInstancePath,
        header: CreateInstanceHeader,
        body: CreateInstanceRequest,
    ) -> Result<InstanceEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let key = self.key(&account, name, "createInstance", &body)?;
        let links = self.links(call, &path.account_id);
        let envelope = |instance: &control::Instance| {
            let instance = Replicated::alone(instance.clone());
            let instance = self.detail(&links, &instance)?;
            Ok::<_, Fault>(InstanceEnvelope { instance })
        };
        let write = |instance: &control::Instance| {
            Ok(serde_json::to_string(&envelope(instance)?)?)
        };
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let request = request::new_instance(body.instance)?;
            let instance = self
                .control
                .create_instance(&account, request, answer)
                .await
                .map_err(|error| fault(call, "/instance", error))?;
            envelope(&instance)
        });
        self.once(call, key.as_ref(), work).await
    }

    async fn show_instance(
        &self,
        call: &Call,
        path: ShowInstancePath,
    ) -> Result<InstanceEnvelope, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let instance = self
            .control
            .replicated(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let instance = self.measured(call, &links, &instance).await?;
        Ok(InstanceEnvelope { instance })
    }

    async fn delete_instance(
        &self,
        call: &Call,
        path: DeleteInstancePath,
    ) -> Result<(), Fault> {
        let account = AccountId::new(path.account_id.as_str());
        self.control
            .delete_instance(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))
    }

    async fn update_instance(
        &self,
        call: &Call,
        path: UpdateInstancePath,
        body: ChangeInstanceRequest,
    ) -> Result<(), Fault> {
        self.change(call, &path.account_id, &path.instance_id, body, true).await
    }

    async fn patch_instance(
        &self,
        call: &Call,
        path: PatchInstancePath,
        body: ChangeInstanceRequest,
    ) -> Result<(), Fault> {
        self.change(call, &path.account_id, &path.instance_id, body, false)
            .await
    }

    async fn act_on_instance(
        &self,
        call: &Call,
        path: ActOnInstancePath,
        header: ActOnInstanceHeader,
        body: InstanceAction,
    ) -> Result<InstanceActionAnswer, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let name = header.idempotency_key.as_ref();
        let asked = (path.instance_id.as_str(), &body);
        let key = self.key(&account, name, "actOnInstance", &asked)?;
        let action = request::action(&body)?;
        let links = self.links(call, &path.account_id);
        let made = |instance: &control::Instance| match &action {
            Action::Upgrade(_) => self.upgraded(&links, instance).map(Some),
            _ => Ok(None),
        };
        let write = |instance: &control::Instance| {
            Ok(serde_json::to_string(&made(instance)?)?)
        };
        let answer =
            key.as_ref().map(|key| control::Answer { key, write: &write });
        let work = Box::pin(async {
            let (control, id) = (&self.control, &path.instance_id);
            let (at, done) = match &action {
                Action::Upgrade(upgrade) => {
                    let built = control
                        .upgrade_instance(&account, id, upgrade, answer)
                        .await
                        .map_err(|error| fault(call, "/upgrade", error))?;
                    return made(&built);
                }
                Action::Restart => {
                    ("", control.restart_instance(&account, id, answer).await)
                }
                Action::Replica(action) => (
                    "",
                    control
                        .change_replication(&account, id, *action, answer)
                        .await,
                ),
                Action::ResetStatus => {
                    ("", control.reset_status(&account, id, answer).await)
                }
                Action::SaveLogs => {
                    ("", control.save_logs(&account, id, answer).await)
                }
                Action::Flavor(flavor) => (
                    "/resize",
                    control
                        .resize_instance(&account, id, *flavor, answer)
                        .await,
                ),
                Action::Volume(size) => (
                    "/resize",
                    control.grow_volume(&account, id, *size, answer).await,
                ),
            };
            done.map_err(|error| fault(call, at, error)).map(|()| None)
        });
        let answer = self.once(call, key.as_ref(), work).await?;
        Ok(answer.unwrap_or_default())
    }

    async fn list_replicas(
        &self,
        call: &Call,
        path: ListReplicasPath,
    ) -> Result<InstanceList, Fault> {
        let account = AccountId::new(path.account_id.as_str());
        let replicas = self
            .control
            .replicas(&account, &path.instance_id)
            .await
            .map_err(|error| fault(call, "", error))?;
        let links = self.links(call, &path.account_id);
        let replicas = replicas.iter();
        let instances = replicas.map(|it| self.summary(&links, it));
        let instances = instances.collect::<Result<_, _>>()?;
        Ok(InstanceList { instances, links: None, instances_links: None })
    }
}

/// Which instances to list, in the client's words.
struct Wanted<'a> {
    replicas: Option<&'a str>,
    members: Option<&'a str>,
}

impl<'a> Wanted<'a> {
    fn replicas(&self) -> Replicas {
        match self.replicas {
            Some(include) if include.eq_ignore_ascii_case("false") => {
                Replicas::LeftOut
            }
            _ => Replicas::Included,
        }
    }

    /// The query parameters to repeat in links.
    fn given(&self) -> Vec<(&'static str, &'a str)> {
        let replicas = self.replicas.map(|it| ("include_replicas", it));
        let members = self.members.map(|it| ("include_ha", it));
        replicas.into_iter().chain(members).collect()
    }
}

impl Service {
    /// An instance with all its details, its usage, and its configuration
    /// group.
    async fn measured(
        &self,
        call: &Call,
        links: &Links<'_>,
        instance: &Replicated,
    ) -> Result<types::Instance, Fault> {
        let volume = self.control.volume_use(&instance.instance).await;
        let group = self.group(call, links, &instance.instance).await?;
        let mut instance = self.detail(links, instance)?;
        instance.volume.used = volume.map(|volume| gigabytes(volume.used));
        instance.configuration = group;
        let full = if volume.is_some_and(|volume| volume.is_full) {
            Some(response::full(&instance)?)
        } else if volume.is_some() && self.control.is_short() {
            Some(response::refused()?)
        } else {
            None
        };
        instance.fault = instance.fault.or(full);
        Ok(instance)
    }

    /// The configuration group of an instance.
    async fn group(
        &self,
        call: &Call,
        links: &Links<'_>,
        instance: &control::Instance,
    ) -> Result<Option<ConfigurationReference>, Fault> {
        let Some(id) = instance.configuration else { return Ok(None) };
        let id = id.to_string();
        let group = self.control.configuration(&instance.account, &id).await;
        match group {
            Ok(group) => Ok(Some(response::group(links, &group))),
            // The group was detached and deleted meanwhile.
            Err(control::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(fault(call, "", error)),
        }
    }

    async fn change(
        &self,
        call: &Call,
        account: &str,
        id: &str,
        body: ChangeInstanceRequest,
        replaces: bool,
    ) -> Result<(), Fault> {
        let account = AccountId::new(account);
        let (control, resource) = (&self.control, "/instance");
        let failed = |error| fault(call, resource, error);
        match request::change(body.instance, replaces)? {
            Change::Detach => {
                let detach = control::ReplicaAction::Detach;
                control.change_replication(&account, id, detach, None).await
            }
            Change::Own(change) => {
                control.change_instance(&account, id, change).await
            }
            Change::Upgrade(upgrade) => {
                control.change_version(&account, id, &upgrade).await
            }
        }
        .map_err(failed)
    }
}
