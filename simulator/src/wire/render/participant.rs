//! Participants of conferences.

use crate::engine::Participant;

/// Kind and number of a participant.
pub(super) fn address(who: &Participant) -> (u8, String) {
    match who {
        Participant::Phone(number) => (6, number.clone()),
        Participant::Agent(agent) => (9, agent.to_string()),
    }
}
