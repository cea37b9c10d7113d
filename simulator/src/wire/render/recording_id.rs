//! How recordings are numbered.

use crate::engine::day_and_time;
use crate::ids::{AgentId, VdnId};

/// Serial number of a recording: drive, VDN, agent, day and time of day, as in `Yc1v6a20011d20161025t1902050`.
pub(super) fn recording_id(vdn: VdnId, agent: AgentId, begin: u64) -> String {
    let (day, time) = day_and_time(begin);
    format!("Yc1v{vdn}a{agent}d{day}t{time}")
}
