//! How an agent is played that has no client of its own.

use std::time::Duration;

use crate::length::Length;

/// The most that a chance can be.
pub(crate) const PERCENT_MAX: u8 = 100;

/// How the simulator plays an agent: a colleague that signs in by itself, answers after a while, talks, holds now and then, hangs up, wraps
/// up and is ready again; or one that acts on command only ([`Plays::by_hand`]).
///
/// Lengths are a year at most, chances 0 to 100 percent. Everything is drawn from the seed of the simulator, separately for each agent.
///
/// ```
/// use std::time::Duration;
/// use ccgateway_simulator::{AgentConfig, Config, Plays};
///
/// let seconds = Duration::from_secs;
/// let slow = Plays::default().answers_after(seconds(5)..=seconds(15)).talks_for(seconds(300)).hold_chance(50);
/// let config = Config::contact_centre([1001]).agent(AgentConfig::new(1002).skills([1]).plays(slow));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plays {
    /// Whether it acts on command only. Default false.
    pub(crate) by_hand: bool,
    /// Whether it signs in to its skill queues, and so takes calls of customers. Default true.
    pub(crate) serves_queues: bool,
    /// How long a call, or an invitation to a conference, rings before it is answered. Default 2 to 6 s.
    pub(crate) answers_after: Length,
    /// How often a call is rejected instead, in percent. Default 0.
    pub(crate) reject_chance: u8,
    /// How long it talks, holds not counted, before it hangs up or leaves a conference; `None`: it leaves that to the others. Default 20 to
    /// 90 s.
    pub(crate) talks_for: Option<Length>,
    /// How often it holds a customer once during a talk, in percent. Default 20.
    pub(crate) hold_chance: u8,
    /// How long it holds. Default 5 to 20 s.
    pub(crate) holds_for: Length,
    /// How long it wraps up after a talk, and stays busy after a call that it missed or rejected. Default 2 to 8 s.
    pub(crate) wraps_up_for: Length,
    /// How long it stays away after its session was lost. Default 5 s.
    pub(crate) returns_after: Length,
}

impl Default for Plays {
    /// A colleague that acts by itself, quickly enough to be waited for.
    fn default() -> Self {
        let range = |from, to| Length::from(Duration::from_secs(from)..=Duration::from_secs(to));
        Self {
            by_hand: false,
            serves_queues: true,
            answers_after: range(2, 6),
            reject_chance: 0,
            talks_for: Some(range(20, 90)),
            hold_chance: 20,
            holds_for: range(5, 20),
            wraps_up_for: range(2, 8),
            returns_after: Duration::from_secs(5).into(),
        }
    }
}

impl Plays {
    /// An agent that signs in by itself, and from then on acts on command only.
    #[must_use]
    pub fn by_hand() -> Self {
        Self { by_hand: true, ..Self::default() }
    }

    /// Whether it signs in to its skill queues, and so takes calls of customers. Without, only other agents reach it. Default true.
    #[must_use]
    pub fn serves_queues(mut self, serves: bool) -> Self {
        self.serves_queues = serves;
        self
    }

    /// How long a call, or an invitation to a conference, rings before it is answered. When that is longer than
    /// [`Config::answer_timeout`](crate::Config::answer_timeout), the call is missed. Default 2 to 6 s.
    #[must_use]
    pub fn answers_after(mut self, length: impl Into<Length>) -> Self {
        self.answers_after = length.into();
        self
    }

    /// How often a call is rejected instead of answered, in percent, 0 to 100. Default 0.
    #[must_use]
    pub fn reject_chance(mut self, percent: u8) -> Self {
        self.reject_chance = percent;
        self
    }

    /// How long it talks, holds not counted, before it hangs up or leaves a conference. Default 20 to 90 s.
    #[must_use]
    pub fn talks_for(mut self, length: impl Into<Length>) -> Self {
        self.talks_for = Some(length.into());
        self
    }

    /// Leaves it to the others to hang up.
    #[must_use]
    pub fn never_hangs_up(mut self) -> Self {
        self.talks_for = None;
        self
    }

    /// How often it holds a customer once during a talk, in percent, 0 to 100. Default 20.
    #[must_use]
    pub fn hold_chance(mut self, percent: u8) -> Self {
        self.hold_chance = percent;
        self
    }

    /// How long it holds. Default 5 to 20 s.
    #[must_use]
    pub fn holds_for(mut self, length: impl Into<Length>) -> Self {
        self.holds_for = length.into();
        self
    }

    /// How long it wraps up after a talk, and stays busy after a call that it missed or rejected. Default 2 to 8 s.
    #[must_use]
    pub fn wraps_up_for(mut self, length: impl Into<Length>) -> Self {
        self.wraps_up_for = length.into();
        self
    }

    /// How long it stays away when the platform has signed it out, or its Guid has become void. Default 5 s.
    #[must_use]
    pub fn returns_after(mut self, length: impl Into<Length>) -> Self {
        self.returns_after = length.into();
        self
    }

    pub(crate) fn lengths(&self) -> impl Iterator<Item = Length> {
        let always = [self.answers_after, self.holds_for, self.wraps_up_for, self.returns_after];
        always.into_iter().chain(self.talks_for)
    }
}
