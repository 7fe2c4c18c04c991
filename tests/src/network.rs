use std::{
    net::{Ipv4Addr, TcpListener},
    process,
};

/// The port that instances listen on.
pub(crate) const PORT: u16 = 3306;

/// A range of loopback addresses. No other test uses it while this exists.
#[derive(Debug)]
pub struct Network {
    second: u8,
    third: u8,
    block: u8,
    /// Lock the ranges: a test first binds an address of the range that it
    /// wants.
    _guards: [TcpListener; 2],
}

/// The first user id of tests' instances, and the number of ids in a range.
/// Services outside of tests must use others.
const FIRST_USER: u32 = 50_000;
const USERS: u32 = 128;
/// How many such ranges there are. The first one belongs to services with the
/// default configuration.
const BLOCKS: u8 = 60;

impl Network {
    /// Takes a free range.
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

    /// The range in the format of the configuration.
    #[must_use]
    pub fn pool(&self) -> String {
        format!("127.{}.{}.0/25", self.second, self.third)
    }

    /// The first user id of instances. Other tests mustn't have it or the
    /// following ones: deleting an instance ends all processes with its id.
    #[must_use]
    pub fn first_user(&self) -> u32 {
        FIRST_USER + u32::from(self.block) * USERS
    }
}

/// Takes a free range of user ids.
fn take_users(first: u32) -> (u8, TcpListener) {
    let blocks = (1..=BLOCKS).cycle().skip(first as usize % 60);
    let free = blocks.take(BLOCKS.into()).find_map(|block| {
        let guard = Ipv4Addr::new(127, 192, 0, block);
        Some((block, TcpListener::bind((guard, PORT)).ok()?))
    });
    free.expect("a range of user ids is free")
}
