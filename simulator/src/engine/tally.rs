//! What an agent has done today, counted from what happens to it.

use std::collections::BTreeSet;

use super::Engine;
use super::agent::Agent;
use super::call::{CallId, Feature};
use super::command::Command;
use super::event::EventKind;

const DAY: u64 = 86_400_000;
/// The platform's reason for making an agent busy that did not answer.
const REASON_UNANSWERED: u8 = 2;
/// States of `syncagentinfo` that are counted in seconds.
const REST: u8 = 3;
const BUSY: u8 = 4;
const TALKS: [u8; 4] = [9, 10, 12, 14];

/// Targets of transfers, by their codes in the request.
const TO_IVR: u32 = 3;
const TO_ACCESS_CODE: u32 = 4;
const TO_OUTSIDE: u32 = 5;

/// What an agent has done today. Times are in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallStatistics {
    /// Talking.
    pub talk_time: u64,
    /// Calls answered.
    pub answered: u32,
    /// Calls that rang for too long.
    pub unanswered: u32,
    /// Calls placed to outside numbers.
    pub outbound: u32,
    /// Calls placed to agents, or answered from them.
    pub internal: u32,
    /// Requests for help.
    pub helps: u32,
    /// Calls transferred to agents and queues.
    pub transfers: u32,
    /// Calls transferred to outside numbers.
    pub transfers_out: u32,
    /// Calls transferred to voice menus.
    pub transfers_to_ivr: u32,
    /// Holds.
    pub holds: u32,
    /// Times that the agent became busy.
    pub busies: u32,
    /// Rests.
    pub rests: u32,
    /// Rests that lasted longer than asked for.
    pub overrun_rests: u32,
    /// Resting.
    pub rest_time: u64,
    /// Resting for longer than asked for.
    pub overrun_time: u64,
    /// Calls that the agent ended.
    pub released: u32,
    /// Being busy.
    pub busy_time: u64,
}

/// The counts of one agent.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The day that is counted, in days since 1970.
    day: u64,
    /// Times are in milliseconds here.
    counts: CallStatistics,
    /// Calls that are being offered.
    offered: BTreeSet<CallId>,
    /// Since when the agent rests for longer than it asked for.
    overrun_since: Option<u64>,
    /// Reason for being busy, or cause of the rest, that was given last.
    pub(super) reason: u8,
}

/// What became of the calls of one queue.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct QueueTally {
    answered: u64,
    lost: u64,
}

impl QueueTally {
    /// Share of the calls that were answered, in percent.
    // Choice: the service level is 100 when there was no call yet.
    pub(super) fn service_level(self) -> u64 {
        (self.answered * 100).checked_div(self.answered + self.lost).unwrap_or(100)
    }
}

impl Tally {
    // Choice: a day is a day in UTC.
    fn begin_day(&mut self, now: u64) {
        if self.day != now / DAY {
            self.day = now / DAY;
            self.counts = CallStatistics::default();
        }
    }

    /// Counts the time from `since` until `now` in a state, as far as it lies in the present day.
    pub(super) fn spend(&mut self, state: u8, since: u64, now: u64) {
        self.begin_day(now);
        let midnight = now / DAY * DAY;
        let spent = now - since.max(midnight);
        match state {
            REST => {
                self.counts.rest_time += spent;
                if let Some(overrun_since) = self.overrun_since.take() {
                    self.counts.overrun_time += now - overrun_since.max(midnight);
                }
            }
            BUSY => self.counts.busy_time += spent,
            talks if TALKS.contains(&talks) => self.counts.talk_time += spent,
            _ => {}
        }
    }
}

/// Whether a command is one by which an agent ends calls.
fn releases(command: &Command) -> bool {
    matches!(command, Command::Release | Command::ReleaseForVtm | Command::DropCall { .. } | Command::Disconnect { .. })
}

impl Engine {
    /// Takes note of who is about to end a call by itself, so that the end is counted as the agent's.
    pub(super) fn note_release(&mut self, agent: u32, command: &Command) {
        self.releasing = releases(command).then_some(agent);
    }

    /// Counts what happens to an agent.
    // Choice: an outbound or internal call counts for who placed it as soon as the other side is rung; an internal call counts for who
    // answers it too, both as an internal and as an answered one.
    pub(super) fn observe(&mut self, agent: u32, kind: &EventKind) {
        let now = self.now;
        let call = match kind {
            EventKind::Ringing(info) | EventKind::AutoAnswer(info) | EventKind::Talking(info) => Some(info.call),
            EventKind::CustomerAlerting { call, .. } | EventKind::Conference { call, .. } => Some(*call),
            _ => None,
        };
        let known = call.and_then(|call| self.calls.get(&call));
        let (feature, queue) = (known.map(|known| known.feature), known.and_then(|known| known.queue));
        let is_release = matches!(kind, EventKind::CallRelease { .. }) && self.releasing == Some(agent);
        let tally = &mut self.agent_mut(agent).tally;
        tally.begin_day(now);
        let counts = &mut tally.counts;
        match kind {
            EventKind::Ringing(info) | EventKind::AutoAnswer(info) => {
                tally.offered.insert(info.call);
            }
            EventKind::NoAnswer { call } => {
                tally.offered.remove(call);
            }
            EventKind::Talking(_) | EventKind::Conference { .. } if call.is_some_and(|call| tally.offered.remove(&call)) => {
                counts.answered += 1;
                if feature == Some(Feature::Internal) {
                    counts.internal += 1;
                }
                if let Some(queue) = queue {
                    self.queue_tallies.entry(queue).or_default().answered += 1;
                }
            }
            EventKind::CustomerAlerting { call, .. } if !tally.offered.contains(call) => match feature {
                Some(feature) if feature.is_outgoing() => counts.outbound += 1,
                Some(Feature::Internal) => counts.internal += 1,
                Some(Feature::TwoPartyHelp | Feature::ThreePartyHelp) => counts.helps += 1,
                _ => {}
            },
            EventKind::Hold { .. } => counts.holds += 1,
            EventKind::SetNotReadySuccess { reason } => {
                counts.busies += 1;
                if *reason == REASON_UNANSWERED {
                    counts.unanswered += 1;
                }
                tally.reason = *reason;
            }
            EventKind::SetRestSuccess { reason } => {
                counts.rests += 1;
                tally.reason = *reason;
                if let Some(overrun_since) = tally.overrun_since.take() {
                    counts.overrun_time += now - overrun_since.max(now / DAY * DAY);
                }
            }
            EventKind::RestTimeout => {
                counts.overrun_rests += 1;
                tally.overrun_since = Some(now);
            }
            EventKind::CallRelease { .. } if is_release => counts.released += 1,
            _ => {}
        }
        if is_release {
            self.releasing = None;
        }
    }

    /// An agent's wish to transfer a call was granted.
    // Choice: a transfer counts whatever becomes of it; an access code counts as a voice menu.
    pub(super) fn count_transfer(&mut self, agent: u32, device_type: u32) {
        let now = self.now;
        let tally = &mut self.agent_mut(agent).tally;
        tally.begin_day(now);
        match device_type {
            TO_IVR | TO_ACCESS_CODE => tally.counts.transfers_to_ivr += 1,
            TO_OUTSIDE => tally.counts.transfers_out += 1,
            _ => tally.counts.transfers += 1,
        }
    }

    /// A customer gave up before any agent answered.
    pub(super) fn count_lost(&mut self, queue: u32) {
        self.queue_tallies.entry(queue).or_default().lost += 1;
    }

    /// What the agent has done today, up to this moment.
    pub(super) fn statistics(&self, agent: u32) -> CallStatistics {
        let Agent { tally, state, .. } = self.agent_ref(agent);
        let mut running = Tally { day: tally.day, counts: tally.counts, overrun_since: tally.overrun_since, ..Default::default() };
        running.spend(state.current, state.since, self.now);
        let mut counts = running.counts;
        for time in [&mut counts.talk_time, &mut counts.rest_time, &mut counts.overrun_time, &mut counts.busy_time] {
            *time /= 1000;
        }
        counts
    }
}
