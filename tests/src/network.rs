use std::{
    net::{Ipv4Addr, TcpListener},
    process,
};

/// The port that instances listen on.
pub(crate) const PORT: u16 = 3306;

/// A range of loopback addresses that no other test uses as long as this
/// lives.
#[derive(Debug)]
pub struct Network {
    second: u8,
    third: u8,
    block: u8,
    /// Hold the ranges: who wants one binds its address first.
    _guards: [TcpListener; 2],
}

/// The first user id of instances that tests have, and how many there are in a
/// range: of a service that isn't tested they are others.
const FIRST_USER: u32 = 50_000;
const USERS: u32 = 128;
/// How many such ranges there are. The first is that of whoever says nothing.
const BLOCKS: u8 = 60;

impl Network {
    /// Takes a range that is free.
    #[must_use]
    pub fn take() -> Self {
        let first = process::id();
        for offset in 0..10_000 {
            let [.., second, third] = (first + offset).to_be_bytes();
            let second = 128 + second % 64;
            let guard = Ipv4Addr::new(127, second, third, 200);
            if let Ok(guard) = TcpListener::bind((guard, PORT)) {
                let (block, users) = take_users(first);
                return Self { second, third, block, _guards: [guard, users] };
            }
        }
        panic!("no range of loopback addresses is free");
    }

    /// The range, as the configuration takes it.
    #[must_use]
    pub fn pool(&self) -> String {
        format!("127.{}.{}.0/25", self.second, self.third)
    }

    /// The first user id of instances. No other test's have that or one of the
    /// next ones: what runs under it is ended when an instance is deleted.
    #[must_use]
    pub fn first_user(&self) -> u32 {
        FIRST_USER + u32::from(self.block) * USERS
    }
}

/// Takes a range of user ids that is free.
fn take_users(first: u32) -> (u8, TcpListener) {
    let blocks = (1..=BLOCKS).cycle().skip(first as usize % 60);
    let free = blocks.take(BLOCKS.into()).find_map(|block| {
        let guard = Ipv4Addr::new(127, 192, 0, block);
        Some((block, TcpListener::bind((guard, PORT)).ok()?))
    });
    free.expect("a range of user ids is free")
}
