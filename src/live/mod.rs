//! Live agents: what comes of a command, and what an agent is doing, known at every moment.
//!
//! A [`Session`](crate::Session) sends a request and gives its answer. For many requests the answer says only that the gateway has
//! taken them; an event says later what came of them. A [`LiveAgent`] takes a session, follows its events in the background and joins the
//! two. `docs/building-an-agent-desktop.md` shows how a program uses it.
//!
//! # Outcomes
//!
//! The contract says which events follow each operation, whether they mean success, failure or progress, and by which value they belong to
//! the request ([`Operation::triggers`](crate::operation::Operation)). [`outcome`] finds the event that decides about a command, among all
//! events of the agent and beside other commands that are under way. [`LiveAgent::confirm`] sends a request and waits for that event; the
//! helpers, such as [`LiveAgent::call`] and [`LiveAgent::ask_help`], are requests that are confirmed. A
//! [`ConfirmError`](outcome::ConfirmError) tells apart what has happened otherwise.
//!
//! # State
//!
//! [`model`] turns events, answers and snapshots into a view of the agent: its state, its calls, and what ties them. [`LiveAgent::view`] is
//! that view, [`LiveAgent::watch`] its newest version for a screen, and [`LiveAgent::subscribe`] tells of each change: that a call is
//! offered, is talked in, has ended after how long.
//!
//! # Gaps and certainty
//!
//! Events can be lost between the gateway and the program. Where that may have happened, an event says so
//! ([`EventsMayBeMissing`](crate::EventKind::EventsMayBeMissing)), and the view is [uncertain](model::Certainty): it shows what was last
//! known. The live agent then asks the gateway for a [`Snapshot`](model::Snapshot), by itself and until it succeeds.
//! [`Change::Resynchronised`](model::Change::Resynchronised) says what was different. For commands that are under way, the loss of their
//! outcome is possible; they end by their time limit and say so.
//!
//! A view also begins uncertain, in a session that was resumed. In a new session its own events make it certain.
//!
//! # Sessions
//!
//! A live agent ends with its session, and says why ([`EndReason`]). [`Gateway::keep_signed_in`](crate::Gateway::keep_signed_in) gives one
//! that signs the agent in again.

mod agent;
pub mod model;
pub mod outcome;

pub use agent::{
    Confirm, EndReason, InsideTarget, IvrTarget, KeepSignedIn, LiveAgent, Missed, Notice, OutsideTarget, SessionNotice, Skills,
    Subscription, TransferTo, WhenTakenOver, take_snapshot,
};
