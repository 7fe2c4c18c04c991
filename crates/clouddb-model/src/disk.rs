/// The device that a file system is on: a disk, or something else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Disk {
    /// Its number, which is unique on the machine until that restarts.
    pub device: u64,
    /// How many bytes it has.
    pub size: u64,
    /// How many of them are free.
    pub free: u64,
}
