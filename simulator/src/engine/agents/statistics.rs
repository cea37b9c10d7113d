//! Statistics: what happens to agents is counted.

use crate::engine::answer::statistics::CallStatistics;
use crate::engine::event::EventKind;
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::transfer::TransferTarget;
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::engine::state::statistics::AgentCounters;
use crate::ids::{AgentId, QueueId};

impl State {
    /// Counts what happens to an agent.
    // Choice: an outbound or internal call counts for the agent that placed it as soon as the other side is rung; an internal call also
    // counts for the agent that answers it, both as an internal and as an answered one.
    pub(crate) fn observe(&mut self, agent: AgentId, kind: &EventKind) {
        let now = self.now;
        let call = match kind {
            EventKind::Ringing(info) | EventKind::AutoAnswer(info) | EventKind::Talking(info) => Some(info.call),
            EventKind::CustomerAlerting { call, .. } | EventKind::Conference { call, .. } => Some(*call),
            _ => None,
        };
        let known = call.and_then(|call| self.calls.get(&call));
        let (feature, queue) = (known.map(|known| known.feature), known.and_then(|known| known.queue));
        let is_release = matches!(kind, EventKind::CallRelease { .. }) && self.releasing == Some(agent);
        let counters = &mut self.agent_mut(agent).counters;
        counters.begin_day(now);
        let counts = &mut counters.counts;
        match kind {
            EventKind::Ringing(info) | EventKind::AutoAnswer(info) => {
                counters.offered.insert(info.call);
            }
            EventKind::NoAnswer { call } => {
                counters.offered.remove(call);
            }
            EventKind::Talking(_) | EventKind::Conference { .. } if call.is_some_and(|call| counters.offered.remove(&call)) => {
                counts.answered += 1;
                if feature == Some(Feature::Internal) {
                    counts.internal += 1;
                }
                if let Some(queue) = queue {
                    self.queue_counters.entry(queue).or_default().answered += 1;
                }
            }
            EventKind::CustomerAlerting { call, .. } if !counters.offered.contains(call) => match feature {
                Some(feature) if feature.is_outgoing() => counts.outbound += 1,
                Some(Feature::Internal) => counts.internal += 1,
                Some(Feature::TwoPartyHelp | Feature::ThreePartyHelp) => counts.helps += 1,
                _ => {}
            },
            EventKind::Hold { .. } => counts.holds += 1,
            EventKind::SetNotReadySuccess { reason } => {
                counts.busies += 1;
                if *reason == BusyReason::Unanswered {
                    counts.unanswered += 1;
                }
                counters.reason = reason.code();
            }
            EventKind::SetRestSuccess { reason } => {
                counts.rests += 1;
                counters.reason = *reason;
                counters.end_overrun(now);
            }
            EventKind::RestTimeout => {
                counts.overrun_rests += 1;
                counters.overrun_since = Some(now);
            }
            EventKind::CallRelease { .. } if is_release => counts.released += 1,
            _ => {}
        }
        if is_release {
            self.releasing = None;
        }
    }

    /// An agent's wish to transfer a call was granted.
    // Choice: a transfer counts whatever its outcome; an access code counts as a voice menu.
    pub(crate) fn count_transfer(&mut self, agent: AgentId, target: TransferTarget) {
        let now = self.now;
        let counters = &mut self.agent_mut(agent).counters;
        counters.begin_day(now);
        match target {
            TransferTarget::VoiceMenu | TransferTarget::AccessCode => counters.counts.transfers_to_ivr += 1,
            TransferTarget::Outside => counters.counts.transfers_out += 1,
            TransferTarget::Queue | TransferTarget::Agent => counters.counts.transfers += 1,
        }
    }

    /// A customer gave up before any agent answered.
    pub(crate) fn count_lost(&mut self, queue: QueueId) {
        self.queue_counters.entry(queue).or_default().lost += 1;
    }

    /// What the agent has done today, up to this moment.
    pub(crate) fn statistics(&self, agent: AgentId) -> CallStatistics {
        let Agent { counters, state, .. } = self.agent_ref(agent);
        let mut running =
            AgentCounters { day: counters.day, counts: counters.counts, overrun_since: counters.overrun_since, ..Default::default() };
        running.spend(state.current, state.since, self.now);
        let mut counts = running.counts;
        for time in [&mut counts.talk_time, &mut counts.rest_time, &mut counts.overrun_time, &mut counts.busy_time] {
            *time /= 1000;
        }
        counts
    }
}
