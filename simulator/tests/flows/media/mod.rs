//! Recordings, playback, video, conferences of agents and text chats.

mod agentconf;
mod playback;
mod recording;
mod recording_commands;
mod textchat;
mod video;
