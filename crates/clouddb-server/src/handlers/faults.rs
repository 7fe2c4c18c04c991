use clouddb_api::types::Fault;
use clouddb_control::Error;
use openapi_runtime::Call;
use slog::{error, warn};

/// The client's answer for an error. `resource` is the JSON pointer, in the
/// request's body, of the object whose members the domain names.
///
/// Causes inside the service go to the log, with the request's id.
pub(super) fn fault(call: &Call, resource: &str, error: Error) -> Fault {
    match error {
        Error::Invalid(invalid) => {
            Fault::bad_request(format!("{resource}{invalid}"))
        }
        Error::InUse(_) | Error::Reserved { .. } => {
            Fault::bad_request(sentence(&error))
        }
        Error::NotFound { .. } => Fault::item_not_found(sentence(&error)),
        Error::WrongStatus(_) => Fault::unprocessable_entity(sentence(&error)),
        Error::Protected(_) => Fault::forbidden(sentence(&error)),
        Error::QuotaExceeded(_) => Fault::over_limit(sentence(&error)),
        Error::NoAddress | Error::NoRoom(_) => {
            Fault::service_unavailable(sentence(&error))
        }
        Error::AnsweredElsewhere => {
            later(Fault::conflict(sentence(&error)), "1")
        }
        Error::RegionAway { .. }
        | Error::ServerAway { .. }
        | Error::Unsettled { .. }
        | Error::Unsynced { .. } => {
            // This isn't the service's fault: the customer may have restarted
            // the server.
            let message = sentence(&error);
            warn!(call.log, "an operation can't be carried out now";
                "request" => &call.request_id,
                "cause" => format!("{:#}", anyhow::Error::from(error)));
            later(Fault::service_unavailable(message), "5")
        }
        error => failure(call, error),
    }
}

/// A fault that the client didn't cause. Its cause goes to the log.
fn failure(call: &Call, error: Error) -> Fault {
    let unavailable = error.is_unavailable();
    error!(call.log, "an operation failed";
        "request" => &call.request_id,
        "cause" => format!("{:#}", anyhow::Error::from(error)));
    if unavailable {
        let message = "The service can't reach what it remembers.";
        return later(Fault::service_unavailable(message), "1");
    }
    Fault::instance_fault("The service failed to answer the request.")
}

/// A fault of a request that the client may send again after so many seconds.
pub(super) fn later(mut fault: Fault, seconds: &str) -> Fault {
    fault.detail_mut().retry_after = seconds.parse().ok();
    fault
}

fn sentence(error: &Error) -> String {
    let text = error.to_string();
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).chain(['.']).collect()
}
