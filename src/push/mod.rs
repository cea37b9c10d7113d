//! Pushed events: the gateway sends them to an address of the program.
//!
//! [`Receiver`] is what answers at that address: a [`tower_service::Service`] for any server that speaks `http`, and an
//! [`axum::Router`]. It recognises the gateway by a token, hands events to the stream of their agent before it answers success, and
//! keeps the sessions alive. The streams are those of polling, [`EventStream`](crate::EventStream), with the same order, marks and ends.
//!
//! ```
//! # use ccgateway_simulator::{Config, Simulator};
//! use ccgateway::push::Receiver;
//! use ccgateway::{AgentId, Gateway, SignIn};
//! use futures_util::TryStreamExt;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = Simulator::start(Config::contact_centre([1001])).await?;
//! # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
//! # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! // Where the gateway finds the program; here without TLS, which a proxy adds.
//! let receiver = Receiver::new(format!("http://{}/events", listener.local_addr()?));
//! tokio::spawn(axum::serve(listener, receiver.router()).into_future());
//!
//! let sign_in = SignIn::new(AgentId::new(1001)?, "", "40038");
//! let (session, mut events) = receiver.sign_in(&gateway, &sign_in).await?;
//! while let Some(event) = events.try_next().await? {
//!     println!("{}", event.event_type());
//!     if event.event_type() == "AgentState_Ready" {
//!         session.sign_out().await?; // the stream ends without an error
//!     }
//! }
//! # Ok(()) }
//! ```
//!
//! # What is answered
//!
//! | request | status | `retcode` |
//! | --- | --- | --- |
//! | events that were taken, or that came before | 200 | 0 |
//! | without the token of a registered agent, or about another agent | 403 | 000-003 |
//! | no POST | 405 | 000-002 |
//! | too long ([`ReceiverBuilder::body_limit`]) | 413 | 000-002 |
//! | did not arrive in time ([`ReceiverBuilder::read_deadline`]), or broke off | 408, 400 | 000-002 |
//! | the buffer of the agent is full ([`ReceiverBuilder::capacity`]) | 503 with `Retry-After` | 100-007 |
//!
//! No source says what the gateway does after a refusal. Where it sends the same events again, nothing is lost. Where it does not, the stream
//! has an item of the kind [`EventKind::EventsMayBeMissing`](crate::EventKind::EventsMayBeMissing) in their place.

mod agent;
mod answer;
mod body;
mod heartbeat;
mod receiver;
mod registration;
mod registry;
mod repetition;
mod service;
mod settings;
mod shared;
mod token;

pub use receiver::Receiver;
pub use registration::Registration;
pub use settings::{ReceiverBuilder, Variant};
