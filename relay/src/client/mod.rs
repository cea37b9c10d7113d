//! A client of a fleet: typed events, views of agents, and all operations.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use ccgateway::AgentId;
//! use ccgateway_relay::Client;
//! use ccgateway_relay::client::{Item, Start};
//! use futures_util::TryStreamExt;
//!
//! let nats = async_nats::connect("nats://127.0.0.1:4222").await?;
//! let client = Client::new(nats, "ccgw")?;
//! let agent = AgentId::new(1001)?;
//! client.agent(agent).voice_call().hold().await?;
//!
//! let mut events = client.events(None, Start::New).await?;
//! while let Some(delivery) = events.try_next().await? {
//!     match delivery.item {
//!         Item::Event(event) => println!("{} {}: {}", delivery.place, delivery.agent, event.event_type()),
//!         Item::Marker(marker) => println!("{} {}: {}", delivery.place, delivery.agent, marker.event_type()),
//!         _ => {}
//!     }
//! }
//! # Ok(()) }
//! ```

mod carrier;
mod delivery;
mod error;
mod events;
mod fleet;
mod view;

pub use delivery::{Delivery, Item};
pub use error::{ClientError, CommandError};
pub use events::{Events, Start};
pub use fleet::Client;
pub use view::{LiveView, ViewModel};
