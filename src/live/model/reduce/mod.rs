//! What events, answers and snapshots do to a view, by theme.

mod calls;
mod chats;
pub(super) mod commands;
mod conferences;
pub(super) mod events;
mod help;
mod inspections;
mod media;
mod parties;
pub(super) mod snapshots;
mod states;
pub(super) mod step;
mod synced_calls;
