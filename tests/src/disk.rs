//! A small disk, in a mount namespace that only one server is in.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What to start a program with, for it to find a small disk at a path.
#[must_use]
pub(crate) fn of(mebibytes: u32, path: &Path) -> Vec<String> {
    fs::create_dir_all(path).expect("a directory can be made");
    let (path, image) = (path.display(), path.with_extension("disk"));
    let user = rustix::process::geteuid();
    // What is in a file system of memory counts as memory of who wrote it.
    let made = if user.is_root() {
        let image = image.display();
        // Others' volumes came along, and would stay mounted here.
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
    // Where `/` is no mount, as below a `chroot`, it can't be made private.
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
        // Who isn't root may mount in a namespace where they are, and go back
        // to who they were in one within.
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
    // What comes next is the name of the script, and then its arguments.
    words.into_iter().chain(["sh".into()]).collect()
}

/// Where a path is that a process sees.
pub(crate) fn seen_by(process: u32, path: &Path) -> PathBuf {
    let root = format!("/proc/{process}/root");
    let below = path.strip_prefix("/").expect("an absolute path");
    Path::new(&root).join(below)
}
