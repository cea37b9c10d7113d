//! What agents ask about agents, calls and queues.

mod agentgroup;
mod calldata;
mod queues;
mod statistics;
