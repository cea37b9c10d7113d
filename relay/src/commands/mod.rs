//! Commands: requests to the gateway by way of NATS, on the subject `PREFIX.commands.AGENT.OPERATION`.
//!
//! A command is a request of core NATS: at most once, never delivered again. Its payload is a JSON object with the values by their names
//! on the wire, without the agent that acts; a body that is no object stands in the member `body`. The answer is a [`Reply`].
//!
//! | header | meaning |
//! | --- | --- |
//! | [`Ccgw-Request`](crate::headers::REQUEST) | an id; a repeat with the same id gets the first answer, or waits for it |
//! | [`Ccgw-Attempt`](crate::headers::ATTEMPT) | 2 and more mark a repeat: an owner that does not remember the id sends nothing |
//! | [`Ccgw-Confirm`](crate::headers::CONFIRM) | seconds to wait for the event that says what came of the command |

mod confirm;
pub(crate) mod execute;
mod memory;
pub(crate) mod reply;
pub(crate) mod rules;
pub(crate) mod serve;
pub(crate) mod settings;

pub use reply::{Confirmation, Reply, Verdict};
pub use rules::{Rules, never};
pub use settings::CommandsConfig;
