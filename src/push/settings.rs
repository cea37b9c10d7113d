//! The settings of a receiver.

use std::num::NonZeroUsize;
use std::ops::RangeInclusive;
use std::time::Duration;

use crate::error::Error;
use crate::event::source::heartbeat_interval;
use crate::secret::Secret;

/// The limits of a request in bytes.
const BODY_LIMITS: RangeInclusive<usize> = 1024..=64 * 1024 * 1024;
/// The limits of the time in which a request has to arrive.
const READ_DEADLINES: RangeInclusive<Duration> = Duration::from_millis(10)..=Duration::from_secs(600);

/// The forms in which gateways push.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Variant {
    /// The documented one: `callBackUri` and `serviceToken` at sign-in, lists of events with the token in a header, and
    /// [`hand_shake`](crate::session::online_agent::OnlineAgent::hand_shake), which renews the token.
    #[default]
    CallBack,
    /// The older one, known from client programs: `pushUrl` at sign-in, one event in each request, and
    /// [`heartbeat`](crate::session::online_agent::OnlineAgent::heartbeat). The token is in the query of the URL and stays for the session.
    PushUrl,
}

/// The settings of a [`Receiver`](super::Receiver), from [`Receiver::builder`](super::Receiver::builder).
///
/// | setting | default | range |
/// | --- | --- | --- |
/// | [`variant`](Self::variant) | [`Variant::CallBack`] | |
/// | [`body_limit`](Self::body_limit) | 1 MiB | 1 KiB to 64 MiB |
/// | [`read_deadline`](Self::read_deadline) | 10 seconds | 10 milliseconds to 10 minutes |
/// | [`capacity`](Self::capacity) | 1,000 events | from 1 |
/// | [`heartbeat`](Self::heartbeat) | 30 seconds | 10 milliseconds to 60 seconds |
/// | [`renew_token`](Self::renew_token) | 60 seconds | any |
/// | [`repeats_within`](Self::repeats_within) | 10 seconds | any |
#[derive(Debug, Clone)]
#[must_use]
pub struct ReceiverBuilder {
    pub(super) address: Secret,
    pub(super) variant: Variant,
    pub(super) body_limit: usize,
    pub(super) read_deadline: Duration,
    pub(super) capacity: NonZeroUsize,
    pub(super) heartbeat: Duration,
    pub(super) renew_token: Duration,
    pub(super) repeats_within: Duration,
}

impl ReceiverBuilder {
    pub(super) fn new(address: Secret) -> Self {
        Self {
            address,
            variant: Variant::default(),
            body_limit: 1024 * 1024,
            read_deadline: Duration::from_secs(10),
            capacity: const { NonZeroUsize::new(1000).unwrap() },
            heartbeat: Duration::from_secs(30),
            renew_token: Duration::from_secs(60),
            repeats_within: Duration::from_secs(10),
        }
    }

    /// The form in which the gateway is asked to push. The receiver reads every form.
    pub fn variant(mut self, variant: Variant) -> Self {
        self.variant = variant;
        self
    }

    /// How long a request may be, in bytes. A longer one is refused without being read, and the stream of its agent has a
    /// mark.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How long a request may take to arrive.
    pub fn read_deadline(mut self, deadline: Duration) -> Self {
        self.read_deadline = deadline;
        self
    }

    /// How many events may wait for the program, for each agent. What does not fit is refused, so that the gateway sends it again.
    pub fn capacity(mut self, events: NonZeroUsize) -> Self {
        self.capacity = events;
        self
    }

    /// The time between two heartbeats of a session. The pages advise 30 seconds; after two minutes without one the agent is signed
    /// out.
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        self.heartbeat = interval;
        self
    }

    /// How old a token may be when a heartbeat renews it. The pages advise about a minute.
    pub fn renew_token(mut self, age: Duration) -> Self {
        self.renew_token = age;
        self
    }

    /// How long a request can be repeated whose events do not say when they were made, as in the older variant. The same event in
    /// the next request counts as a repetition for so long.
    pub fn repeats_within(mut self, time: Duration) -> Self {
        self.repeats_within = time;
        self
    }

    /// Checks the ranges.
    pub(super) fn verify(&self) -> Result<(), Error> {
        heartbeat_interval(self.heartbeat)?;
        if !BODY_LIMITS.contains(&self.body_limit) {
            return Err(Error::invalid_input("body_limit", "from 1 KiB to 64 MiB"));
        }
        if !READ_DEADLINES.contains(&self.read_deadline) {
            return Err(Error::invalid_input("read_deadline", "from 10 milliseconds to 10 minutes"));
        }
        Ok(())
    }
}
