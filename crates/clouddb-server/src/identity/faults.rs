use clouddb_identity::Error;
use identity_api::types::Fault;
use openapi_runtime::Call;
use slog::error;

use super::IdentityService;

impl IdentityService {
    /// The client's answer for an error. Causes inside the service go to the
    /// log, with the request's id.
    ///
    /// This doesn't use the logger of the call: that logs the path, which may
    /// have a token.
    pub(super) fn fault(&self, call: &Call, error: Error) -> Fault {
        match error {
            Error::Refused => Fault::unauthorized(
                "The user, the password, the key, the token or the account is \
                 wrong.",
            ),
            Error::TooManyFailures { retry_after } => {
                let seconds = retry_after.as_secs() + 1;
                later(Fault::over_limit("Too many attempts failed."), seconds)
            }
            Error::Configured => {
                Fault::forbidden("This token can't be revoked.")
            }
            Error::Busy => later(
                Fault::service_unavailable("Too many log in at the moment."),
                1,
            ),
            error => {
                let unavailable = error.is_unavailable();
                error!(self.log, "an operation failed";
                    "request" => &call.request_id,
                    "cause" => format!("{:#}", anyhow::Error::from(error)));
                if unavailable {
                    let message =
                        "The service can't reach who knows the users.";
                    return later(Fault::service_unavailable(message), 1);
                }
                failed()
            }
        }
    }

    /// Checks a value of the service's own against the contract.
    pub(super) fn valid<T: TryFrom<String>>(
        &self,
        call: &Call,
        text: impl Into<String>,
    ) -> Result<T, Fault> {
        T::try_from(text.into()).map_err(|_| {
            error!(self.log, "a value isn't as the contract says";
                "request" => &call.request_id,
                "type" => std::any::type_name::<T>());
            failed()
        })
    }
}

fn failed() -> Fault {
    Fault::identity_fault("The service failed to answer the request.")
}

fn later(mut fault: Fault, seconds: u64) -> Fault {
    fault.detail_mut().retry_after = seconds.to_string().parse().ok();
    fault
}
