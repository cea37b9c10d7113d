//! A gateway that misbehaves on purpose, for tests.
//!
//! [`Server`] answers every request with what a function of the test returns: a [`Reply`], which may be late, cut, slow, huge,
//! no HTTP at all, or not there. It keeps every request, so that a test can count them. [`Proxy`] stands before a server that
//! behaves, and loses connections and answers.
//!
//! ```
//! use ccgateway_misbehaving::{Reply, Server};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let server = Server::start(|request| {
//!     if request.is_sign_in() { Reply::signed_in() } else { Reply::json(r#"{"retcode":"0"}"#).cut(5) }
//! })
//! .await;
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//! # }
//! ```

mod connection;
mod identity;
mod proxy;
mod reply;
mod request;
mod server;

pub use identity::{Identity, Tls};
pub use proxy::Proxy;
pub use reply::{GUID, Reply};
pub use request::Request;
pub use server::Server;
