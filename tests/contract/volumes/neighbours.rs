//! How the server of one instance affects others.

use std::time::Duration;

use tokio::time::timeout;

use super::*;

/// Shorter than the five seconds after which a server that can't roll back
/// ends.
const SOON: Duration = Duration::from_secs(4);

#[tokio::test]
async fn a_server_that_hangs_keeps_no_other_one_from_being_relieved() {
    if !LocalPlatform::is_privileged() {
        return refuses_to_mount().await;
    }
    let server = start("mounted").await;
    let process = |instance: &Instance| {
        let process = server.census().process_of(&instance.id.to_string());
        process.and_then(Pid::from_raw)
    };
    // The service asks this server repeatedly for its need of room, and gets no
    // answer.
    let (hanging, _) = library(&server).await;
    let place = volume(&server, &hanging);
    let room = statvfs(&place).unwrap();
    take(&place, room.f_bavail * room.f_frsize - MEBIBYTE);
    kill_process(process(&hanging).unwrap(), Signal::STOP).unwrap();
    eventually("it was asked in vain", async || {
        server.log().contains("failed to look at a volume").then_some(())
    })
    .await;

    let (instance, mut ada) = library(&server).await;
    ada.query_drop(SCANS).await.unwrap();
    let place = volume(&server, &instance);
    let room = statvfs(&place).unwrap();
    take(&place, room.f_bavail * room.f_frsize - 24 * MEBIBYTE);
    let before = process(&instance);
    let mut refusals = 0;
    while refusals < 4 {
        let added = timeout(SOON, ada.query_drop(SCAN)).await;
        match added.expect("it is relieved in time") {
            Ok(()) => {}
            Err(error) => {
                assert_eq!(code(&error), Some(NO_ROOM), "{error}");
                refusals += 1;
            }
        }
    }
    assert_eq!(process(&instance), before);
}
