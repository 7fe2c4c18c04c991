/// A disk, or whatever else a file system is on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Disk {
    /// What tells it from others of the machine, as long as that runs.
    pub device: u64,
    /// How many bytes it has.
    pub size: u64,
    /// How many of them are free.
    pub free: u64,
}
