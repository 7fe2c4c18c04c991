//! A gateway for a small library, between a hand-written client and server.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod access;
mod answers;
mod beside;
mod bodies;
mod documents;
mod library;
mod limits;
mod members;
mod origins;
mod proxies;
mod rates;
mod representations;
mod restricted;
mod routing;
mod setup;
mod tls;
