//! Calls: placed, offered, answered, held, transferred, ended.

pub(crate) mod answering;
mod campaigns;
mod dialling;
mod during_talk;
mod ending;
mod help;
mod holding;
mod legs;
mod offering;
mod outside;
mod outside_transfers;
mod pickup;
mod routing;
mod three_party;
pub(crate) mod transfers;
mod video;
mod voice_menu;
