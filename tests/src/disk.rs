//! A small disk, in a mount namespace of one server.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The words before a program's command that start it with a small disk mounted
/// at a path.
#[must_use]
pub(crate) fn of(mebibytes: u32, path: &Path) -> Vec<String> {
    fs::create_dir_all(path).expect("a directory can be made");
    let (path, image) = (path.display(), path.with_extension("disk"));
    let user = rustix::process::geteuid();
    // Files on a tmpfs count as memory of the process that wrote them, so root
    // uses a loop device instead.
    let made = if user.is_root() {
        let image = image.display();
        // The new namespace also has the volumes of other servers, which would
        // stay mounted in it.
        let left = "awk '$1 ~ \"^/dev/loop\" && $2 ~ \"/instances/\" {print $2}' \
                    /proc/mounts | xargs -r umount --lazy";
        format!(
            "{left}; truncate --size={mebibytes}M {image} && \
             mkfs.ext4 -q -m 0 {image} && mount -o loop {image} {path} && \
             rmdir {path}/lost+found"
        )
    } else {
        format!("mount -t tmpfs -o size={mebibytes}m none {path}")
    };
    // Below a `chroot`, `/` may be no mount point, and can't be made private.
    let mount = format!(
        "if mountpoint -q /; then mount --make-rprivate /; fi && {made}"
    );
    let group = rustix::process::getegid();
    let words = if user.is_root() {
        vec![
            "unshare".to_owned(),
            "--mount".into(),
            "--propagation=unchanged".into(),
            "sh".into(),
            "-c".into(),
            format!("{mount} && exec \"$@\""),
        ]
    } else {
        // Other users may mount in a user namespace where they are root. A
        // second one within gives them back their own id.
        let back = format!(
            "unshare --user --map-user={} --map-group={}",
            user.as_raw(),
            group.as_raw()
        );
        vec![
            "unshare".to_owned(),
            "--user".into(),
            "--map-root-user".into(),
            "--mount".into(),
            "--propagation=unchanged".into(),
            "sh".into(),
            "-c".into(),
            format!("{mount} && exec {back} \"$@\""),
        ]
    };
    // The next word is the script's name, and then come its arguments.
    words.into_iter().chain(["sh".into()]).collect()
}

/// The path by which this process reaches what `process` sees at `path`.
pub(crate) fn seen_by(process: u32, path: &Path) -> PathBuf {
    let root = format!("/proc/{process}/root");
    let below = path.strip_prefix("/").expect("an absolute path");
    Path::new(&root).join(below)
}
