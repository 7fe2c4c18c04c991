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
    /// Holds the range: who wants it binds this address first.
    _guard: TcpListener,
}

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
                return Self { second, third, _guard: guard };
            }
        }
        panic!("no range of loopback addresses is free");
    }

    /// The range, as the configuration takes it.
    #[must_use]
    pub fn pool(&self) -> String {
        format!("127.{}.{}.0/25", self.second, self.third)
    }
}
