// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The operations of the contract as methods of a session, in a module per resource.
pub mod online_agent;
pub mod agent_event;
pub mod voice_call;
pub mod media_call;
pub mod text_chat;
pub mod multimedia_conference;
pub mod agent_conference;
pub mod quality_control;
pub mod third_party_control;
pub mod agent_group;
pub mod call_data;
pub mod queue_and_device;
pub mod query_and_monitor;
pub mod recording_and_playback;
pub mod recording_file;
