//! Numbers that stand for media, and for "none" by the width of a field.

use crate::ids::QueueId;

pub(super) const NONE_8: u32 = 255;
pub(super) const NONE_16: u32 = 65_535;
pub(super) const NO_QUEUE: QueueId = QueueId(NONE_16);
pub(super) const NONE_TIME: u64 = 4_294_967_295_000;
/// Media type of a voice queue.
pub(super) const VOICE: u32 = 5;
/// Media ability of a voice call.
pub(super) const VOICE_ABILITY: u32 = 1;
