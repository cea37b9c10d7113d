//! Agents.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::agent::AgentConfig;
use crate::config::right::Right;
use crate::engine::answer::calls::CallDetails;
use crate::engine::answer::refusal::Refusal;
use crate::engine::event::Event;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::operation::Operation;
use crate::engine::state::account::{OldPasswords, Settings, expiry};
use crate::engine::state::presence::{Pending, Presence};
use crate::engine::state::session::{FinalPush, Session};
use crate::engine::state::statistics::AgentCounters;
use crate::engine::state::sync_state::SyncState;
use crate::ids::{AgentId, QueueId};
use crate::sized_queue::SizedQueue;

/// One agent, signed in or not.
#[derive(Debug)]
pub(crate) struct Agent {
    pub(crate) config: AgentConfig,
    /// The configuration interface has removed it: it cannot sign in, and nothing shows it.
    pub(crate) removed: bool,
    pub(crate) session: Option<Session>,
    pub(crate) presence: Presence,
    /// A state that the agent asked for and that begins when the call or the wrap-up ends.
    pub(crate) pending: Option<Pending>,
    /// Calls the agent has a part in, in the order in which they began.
    pub(crate) legs: Vec<CallId>,
    pub(crate) idle_since: u64,
    pub(crate) off_hook: bool,
    /// The linked telephone rings and has not been lifted.
    pub(crate) phone_rings: bool,
    /// Numbers that campaigns have offered, by control block.
    pub(crate) previews: BTreeMap<u32, String>,
    /// Agents whose sign-ins and sign-outs the agent is notified of.
    pub(crate) watched: BTreeSet<AgentId>,
    /// Queues the agent is signed in to.
    pub(crate) skills: BTreeSet<QueueId>,
    pub(crate) events: SizedQueue<Event>,
    /// The operation in force and when it began.
    pub(crate) operation: Option<(Operation, u64)>,
    pub(crate) state: SyncState,
    pub(crate) settings: Settings,
    pub(crate) old_passwords: OldPasswords,
    /// When the password expires.
    pub(crate) password_expires: Option<u64>,
    pub(crate) counters: AgentCounters,
    /// The call the agent is in, or was in last.
    pub(crate) last_call: Option<CallDetails>,
    /// Why the agent has to sign in again, when it was lost with its node.
    pub(crate) lost: Option<Refusal>,
    /// Where the event of a sign-out is to be pushed.
    pub(crate) final_push: Option<FinalPush>,
}

impl Agent {
    pub(crate) fn new(config: AgentConfig, now: u64) -> Self {
        Self {
            password_expires: config.password_expires_in.map(|days| expiry(days, now)),
            config,
            removed: false,
            session: None,
            presence: Presence::Idle,
            pending: None,
            legs: Vec::new(),
            idle_since: 0,
            off_hook: false,
            phone_rings: false,
            previews: BTreeMap::new(),
            watched: BTreeSet::new(),
            skills: BTreeSet::new(),
            events: SizedQueue::default(),
            operation: None,
            state: SyncState { current: None, last: None, since: 0 },
            settings: Settings::default(),
            old_passwords: OldPasswords::default(),
            counters: AgentCounters::default(),
            last_call: None,
            lost: None,
            final_push: None,
        }
    }

    /// Whether a call can be offered.
    pub(crate) fn is_idle(&self) -> bool {
        self.session.is_some() && self.presence == Presence::Idle
    }

    /// Whether calls of queues may come to the agent.
    pub(crate) fn takes_inbound(&self) -> bool {
        self.settings.takes_inbound && !self.config.has_right(Right::NoIncoming)
    }
}

impl Agent {
    // Choice: listenStatus of an agent without the right to monitor has no effect.
    pub(crate) fn watches_vdn(&self) -> bool {
        self.config.has_right(Right::Monitor) && self.session.as_ref().is_some_and(|session| session.watches_vdn)
    }
}
