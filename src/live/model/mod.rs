//! A model of an agent: a view of what it is doing, kept up to date by events, answers and snapshots.
//!
//! [`Model`] does no input or output and has no clock, so that it can be tested and replayed: events go in one after another, and each
//! step gives the [`Change`]s that it made. The view, an [`AgentView`], is plain data that can be stored and sent on.
//!
//! # How the view is built
//!
//! - **Events** say most: states, calls that come, ring, are talked in, held and left, recordings, inspections, chats. Times are those
//!   that the gateway writes into its events (`eventGenTime`); where one is missing, the time of receipt stands for it.
//! - **Answers** of the agent's own commands say what no event does: that the microphone is muted, that a state waits for the end of a
//!   call, that a customer was put on hold silently. Give each command that the gateway has taken to [`Model::answered`].
//! - **Snapshots** of the gateway's queries say where an agent stands that was followed with a gap, or not from its sign-in on.
//!
//! An event that the model does not know, or that contradicts what it knows, changes nothing. An event that comes twice changes
//! nothing the second time, and one about a call that has ended does not bring the call back.
//!
//! # Certainty
//!
//! A view is [certain](Certainty::Certain) from a sign-in or a snapshot on, until events may be missing. From then on it shows what was
//! last known, and [`Model::needs_snapshot`] says so. The next [`Model::snapshot`] makes it certain again, and gives what changed
//! meanwhile: a call that is gone has ended, once, and a call that is new is offered or placed, once.
//!
//! What no event, answer or snapshot says stays unknown even in a certain view: it is `None`.

mod agent_model;
mod call;
mod change;
mod command;
mod diff;
mod forms;
mod memory;
mod reduce;
mod snapshot;
#[cfg(test)]
mod tests;
mod view;

pub use agent_model::Model;
pub use call::{Call, CallState, Consultation, ConsultationKind, ConsultationStage, Direction, Party, PartyRole, Role};
pub use change::{CallEnding, Change, Difference};
pub use command::AcceptedCommand;
pub use snapshot::Snapshot;
pub use view::{AgentView, Certainty, Chat, ChatState, Conference, Inspection, InspectionKind, Pending, Presence};
