//! Recordings, playback, video, conferences and text chats.

mod agentconf;
mod chat_archive;
mod multimedia;
mod playback;
mod recording;
mod recording_commands;
mod textchat;
mod video;
