//! Queries, and snapshots of the contact centre.

mod agent_details;
mod agents;
mod calls;
mod last_call;
mod queues;
mod snapshots;
mod sync;
