//! Limits of conferences.

use std::ops::RangeInclusive;

use crate::engine::answer::refusal::{BAD_PARAMETER, Refusal};

const VOICE_MAX: usize = 127;

pub(crate) const SEATS_MAX: u32 = 120;
pub(crate) const MINUTES: RangeInclusive<u32> = 4..=1440;
pub(crate) const NUMBER_MAX: usize = 24;

/// Checks a file that is to be played in a conference.
pub(crate) fn is_voice(voice: &str, needed: bool) -> Result<(), Refusal> {
    if needed && voice.is_empty() || voice.len() > VOICE_MAX { Err(BAD_PARAMETER) } else { Ok(()) }
}
