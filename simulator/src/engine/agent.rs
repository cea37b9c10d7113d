//! Agents: their sessions, their states, their phones.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

use super::Engine;
use super::account::{OldPasswords, Settings, expiry};
use super::call::{CallId, Recording};
use super::calldata::CallDetails;
use super::codes::Refusal;
use super::event::{Event, EventKind, HungUpBy};
use super::linkage::{LinkageEvent, status_after};
use super::push::PushTarget;
use super::sync::{NO_STATE, SyncState};
use super::tally::Tally;
use crate::config::agent::AgentConfig;

/// One agent, signed in or not.
#[derive(Debug)]
pub(super) struct Agent {
    pub(super) config: AgentConfig,
    pub(super) session: Option<Session>,
    pub(super) presence: Presence,
    /// A state that the agent asked for and that begins when the call or the wrap-up ends.
    pub(super) pending: Option<Pending>,
    /// Calls the agent has a part in, in the order in which they began.
    pub(super) legs: Vec<CallId>,
    pub(super) idle_since: u64,
    pub(super) off_hook: bool,
    /// The linked telephone rings and has not been lifted.
    pub(super) phone_rings: bool,
    /// Numbers that campaigns have offered, by control block.
    pub(super) previews: BTreeMap<u32, String>,
    /// Agents whose sign-ins and sign-outs the agent is told of.
    pub(super) watched: BTreeSet<u32>,
    /// Queues the agent is signed in to.
    pub(super) skills: BTreeSet<u32>,
    pub(super) events: VecDeque<Event>,
    /// The operation in force and when it began.
    pub(super) operation: Option<(u8, u64)>,
    pub(super) state: SyncState,
    pub(super) settings: Settings,
    pub(super) old_passwords: OldPasswords,
    /// When the password expires.
    pub(super) password_expires: Option<u64>,
    pub(super) tally: Tally,
    /// The call the agent is in, or was in last.
    pub(super) last_call: Option<CallDetails>,
    /// Why the agent has to sign in again, when it was lost with its node.
    pub(super) lost: Option<Refusal>,
    /// Where the news of a sign-out is to be pushed, and with which Guid.
    pub(super) farewell: Option<(PushTarget, String)>,
}

/// A session from sign-in to sign-out.
#[derive(Debug)]
pub(super) struct Session {
    /// Guids given out, oldest first; the last is the current one.
    pub(super) guids: Vec<IssuedGuid>,
    /// The node of the cluster that the agent is on.
    pub(super) node: u32,
    /// Those that it was on before, and that failed.
    pub(super) former_nodes: Vec<u32>,
    pub(super) login_time: u64,
    /// Last poll or heartbeat.
    pub(super) last_seen: u64,
    /// Where events are to be pushed; `None`: they are polled.
    pub(super) push: Option<PushTarget>,
    /// Signed in to text chat too.
    pub(super) text_chat: bool,
    pub(super) phone: String,
    pub(super) auto_answer: bool,
    pub(super) auto_enter_idle: bool,
    pub(super) release_phone: bool,
    /// The agent signed in for video calls.
    pub(super) video: bool,
    /// The agent's program is told of its linked telephone.
    pub(super) phone_linked: bool,
    /// The agent is told of the sign-ins and sign-outs of its VDN.
    pub(super) watches_vdn: bool,
    /// It was told that all of them are busy, and they still are.
    pub(super) told_all_busy: bool,
}

/// A Guid and when it was given out.
pub(super) struct IssuedGuid {
    pub(super) guid: String,
    pub(super) at: u64,
}

impl fmt::Debug for IssuedGuid {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedGuid").field("at", &self.at).finish_non_exhaustive()
    }
}

/// What an agent does, apart from the details of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Idle,
    Busy {
        reason: u8,
    },
    Work,
    Rest {
        until: Option<u64>,
    },
    /// Taken by calls or by an inspection.
    Occupied,
}

/// A state that waits for the end of a call or wrap-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pending {
    Busy { reason: u8 },
    Rest { cause: u8, seconds: u32 },
}

impl Agent {
    pub(super) fn new(config: AgentConfig, now: u64) -> Self {
        Self {
            password_expires: config.password_expires_in.map(|days| expiry(days, now)),
            config,
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
            events: VecDeque::new(),
            operation: None,
            state: SyncState { current: NO_STATE, last: NO_STATE, since: 0 },
            settings: Settings::default(),
            old_passwords: OldPasswords::default(),
            tally: Tally::default(),
            last_call: None,
            lost: None,
            farewell: None,
        }
    }

    /// Whether a call can be offered.
    pub(super) fn is_idle(&self) -> bool {
        self.session.is_some() && self.presence == Presence::Idle
    }
}

impl Engine {
    /// The agent. Only ids that came from the agents' own map get here.
    pub(super) fn agent_ref(&self, id: u32) -> &Agent {
        &self.agents[&id]
    }

    pub(super) fn agent_mut(&mut self, id: u32) -> &mut Agent {
        self.agents.get_mut(&id).expect("the id comes from the map of agents, which never shrinks")
    }

    /// Queues an event for a signed-in agent.
    pub(super) fn emit(&mut self, agent: u32, kind: EventKind) {
        self.observe(agent, &kind);
        let at = self.now;
        if self.agent_ref(agent).session.is_some() {
            let status = status_after(&kind);
            let event = Event { agent, at, kind };
            self.journalise(&event);
            self.agent_mut(agent).events.push_back(event);
            self.news.insert(agent);
            if let Some(status) = status {
                self.tell_of_phone(agent, LinkageEvent::Status(status));
            }
        }
    }

    /// Notes the operation in force, by its code in the answer of `syncagentinfo`.
    pub(super) fn note_operation(&mut self, agent: u32, code: u8) {
        let now = self.now;
        self.agent_mut(agent).operation = Some((code, now));
    }

    /// The agent's phone rings and is lifted.
    // Choice: a phone lifts itself at once, as a softphone does, unless it is a linked telephone that the agent has to lift.
    pub(super) fn lift_phone(&mut self, agent: u32, incoming: Option<(CallId, String)>) {
        if !self.agent_ref(agent).off_hook {
            self.agent_mut(agent).off_hook = true;
            self.emit(agent, EventKind::PhoneAlerting { incoming });
            self.emit(agent, EventKind::PhoneOffhook);
        }
    }

    /// The agent's phone goes back on the hook, unless it is to stay lifted between calls.
    pub(super) fn hang_up_phone(&mut self, agent: u32, by: HungUpBy) {
        let owner = self.agent_mut(agent);
        let rang = std::mem::take(&mut owner.phone_rings);
        let goes_down = owner.off_hook && owner.session.as_ref().is_none_or(|session| session.release_phone);
        owner.off_hook &= !goes_down;
        if rang || goes_down {
            self.emit(agent, EventKind::PhoneRelease { by });
        }
    }

    /// The agent is taken by a call or an inspection.
    pub(super) fn occupy(&mut self, agent: u32) {
        let taken = self.agent_mut(agent);
        // Choice: an agent that dials while busy is busy again afterwards.
        if let Presence::Busy { reason } = taken.presence {
            taken.pending.get_or_insert(Pending::Busy { reason });
        }
        taken.presence = Presence::Occupied;
        self.emit(agent, EventKind::Busy);
    }

    /// The agent's part in a call is over: when it was the last one, the phone is hung up and the next state begins.
    pub(super) fn part_over(&mut self, agent: u32, by: HungUpBy, recordings: impl IntoIterator<Item = Recording>, talked: bool) {
        let is_free = self.agent_ref(agent).legs.is_empty();
        if is_free {
            self.hang_up_phone(agent, by);
        }
        self.recordings_stop(agent, recordings);
        if is_free {
            self.next_state(agent, talked);
        }
    }

    /// The agent is free: wrap-up, the state it asked for, or idle.
    // Choice: a wrap-up comes first, and the state that was asked for begins when the wrap-up ends.
    pub(super) fn next_state(&mut self, agent: u32, talked: bool) {
        let free = self.agent_mut(agent);
        free.operation = None;
        let Some(session) = &free.session else { return };
        if talked && !session.auto_enter_idle {
            free.presence = Presence::Work;
            self.emit(agent, EventKind::Work);
        } else if !self.take_pending(agent) {
            self.become_idle(agent);
            self.emit(agent, EventKind::Ready);
        }
    }

    /// Begins the state that the agent asked for, if it asked for one.
    pub(super) fn take_pending(&mut self, agent: u32) -> bool {
        match self.agent_mut(agent).pending.take() {
            Some(Pending::Busy { reason }) => self.become_busy(agent, reason),
            Some(Pending::Rest { cause, seconds }) => self.become_resting(agent, cause, seconds),
            None => return false,
        }
        true
    }

    pub(super) fn become_idle(&mut self, agent: u32) {
        let now = self.now;
        let idle = self.agent_mut(agent);
        idle.presence = Presence::Idle;
        idle.idle_since = now;
        idle.operation = None;
    }

    pub(super) fn become_busy(&mut self, agent: u32, reason: u8) {
        self.agent_mut(agent).presence = Presence::Busy { reason };
        self.note_operation(agent, 30);
        self.emit(agent, EventKind::SetNotReadySuccess { reason });
    }

    pub(super) fn become_resting(&mut self, agent: u32, cause: u8, seconds: u32) {
        let until = self.now + u64::from(seconds) * 1000;
        self.agent_mut(agent).presence = Presence::Rest { until: Some(until) };
        self.note_operation(agent, 31);
        self.emit(agent, EventKind::SetRestSuccess { reason: cause });
    }
}
