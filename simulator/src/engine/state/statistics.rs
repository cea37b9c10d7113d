//! Counters of agents and queues.

use std::collections::BTreeSet;

use crate::engine::answer::statistics::CallStatistics;
use crate::engine::model::activity::Activity;
use crate::engine::model::call::call_id::CallId;

pub(crate) const DAY: u64 = 86_400_000;

/// The counts of one agent.
#[derive(Debug, Default)]
pub(crate) struct AgentCounters {
    /// The day that is counted, in days since 1970.
    pub(crate) day: u64,
    /// Times are in milliseconds here.
    pub(crate) counts: CallStatistics,
    /// Calls that are being offered.
    pub(crate) offered: BTreeSet<CallId>,
    /// Since when the agent rests for longer than it asked for.
    pub(crate) overrun_since: Option<u64>,
    /// Reason for being busy, or cause of the rest, that was given last.
    pub(crate) reason: u8,
}

/// What became of the calls of one queue.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct QueueCounters {
    pub(crate) answered: u64,
    pub(crate) lost: u64,
}

impl QueueCounters {
    /// Share of the calls that were answered, in percent.
    // Choice: the service level is 100 when there was no call yet.
    pub(crate) fn service_level(self) -> u64 {
        (self.answered * 100).checked_div(self.answered + self.lost).unwrap_or(100)
    }
}

impl AgentCounters {
    // Choice: a day is a day in UTC.
    pub(crate) fn begin_day(&mut self, now: u64) {
        if self.day != now / DAY {
            self.day = now / DAY;
            self.counts = CallStatistics::default();
        }
    }

    /// Counts the time, within the current day, for which the agent has rested longer than it asked for.
    pub(crate) fn end_overrun(&mut self, now: u64) {
        if let Some(overrun_since) = self.overrun_since.take() {
            self.counts.overrun_time += now - overrun_since.max(now / DAY * DAY);
        }
    }

    /// Counts the time from `since` until `now` of an activity, as far as it lies in the present day.
    pub(crate) fn spend(&mut self, activity: Option<Activity>, since: u64, now: u64) {
        self.begin_day(now);
        let midnight = now / DAY * DAY;
        let spent = now - since.max(midnight);
        match activity {
            Some(Activity::Rest) => {
                self.counts.rest_time += spent;
                self.end_overrun(now);
            }
            // Choice: the time in which a recording is played counts as time of being busy.
            Some(Activity::Busy | Activity::Playback) => self.counts.busy_time += spent,
            Some(Activity::Talking | Activity::ThreeParty | Activity::Muted | Activity::Transferring) => self.counts.talk_time += spent,
            _ => {}
        }
    }
}
