//! An agent, and its weights in skill queues.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::plays::Plays;
use super::right::Right;
use crate::ids::{AgentId, GroupId, QueueId, VdnId};

/// One agent of the contact centre.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentConfig {
    /// Agent id (work number).
    pub(crate) id: AgentId,
    /// Name. Default: the agent id.
    pub(crate) name: String,
    /// Sign-in password; empty: every password is right. Default empty.
    pub(crate) password: String,
    /// Whether sign-in asks the agent to change its password. Default false.
    pub(crate) must_change_password: bool,
    /// Days from the start of the simulator until the password expires, 0 to 180; `None`: it never does. Default `None`.
    pub(crate) password_expires_in: Option<u32>,
    /// Phone number the agent has to sign in with; empty: any. Default empty.
    pub(crate) phone: String,
    /// Skill queues the agent may sign in to, by id.
    pub(crate) skills: Vec<QueueId>,
    /// Weights of the agent in its skill queues, by queue. A queue without an entry here has both weights at 1.
    pub(crate) skill_weights: BTreeMap<QueueId, SkillWeight>,
    /// VDN the agent belongs to. Default 1.
    pub(crate) vdn: VdnId,
    /// What the agent may do. Default: what agents do with their own calls and states; calls abroad and inspection are no part of it.
    pub(crate) rights: BTreeSet<Right>,
    /// Agent group within the VDN; agents of one group may pick up each other's calls. Default 1.
    pub(crate) group: GroupId,
    /// Whether the agent has a real telephone that is linked to it: for calls that are offered to the agent, and for those that it
    /// places, it rings until `phonepickup` or `phonehangup`, instead of being lifted at once. A program that signs in with
    /// `phonelinkage` is notified of what happens there. Default false.
    pub(crate) linked_phone: bool,
    /// How the simulator plays the agent; `None`: it waits for a client. Default `None`.
    pub(crate) plays: Option<Plays>,
}

/// The weights of a skill queue and an agent for each other, `skillPower` and `agentPower` in the gateway's skill groups.
///
/// A waiting call goes to the idle agent of the greatest agent weight in its queue and, among equals, to the one that has been idle
/// longest. An agent that becomes free while calls wait in several of its queues takes one from the queue of the greatest queue weight
/// and, among equals, the call that came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkillWeight {
    /// Weight of the queue for this agent, 1 to 100.
    pub queue: u32,
    /// Weight of the agent in this queue, 1 to 300.
    pub agent: u32,
}

impl AgentConfig {
    /// An agent with any password and phone, no skill queue, VDN 1, group 1, no right to inspect and no linked telephone.
    #[must_use]
    pub fn new(id: impl Into<AgentId>) -> Self {
        let id = id.into();
        Self {
            id,
            name: id.to_string(),
            password: String::new(),
            must_change_password: false,
            password_expires_in: None,
            phone: String::new(),
            skills: Vec::new(),
            skill_weights: BTreeMap::new(),
            vdn: VdnId(1),
            rights: Right::of_agents(false),
            group: GroupId(1),
            linked_phone: false,
            plays: None,
        }
    }

    /// Agent id (work number).
    #[must_use]
    pub fn id(&self) -> AgentId {
        self.id
    }

    /// Weights of the agent in its skill queues, by queue; those that were set.
    #[must_use]
    pub fn skill_weights(&self) -> &BTreeMap<QueueId, SkillWeight> {
        &self.skill_weights
    }

    /// Sets the name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the sign-in password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// Lets sign-in ask the agent to change its password, until it does.
    #[must_use]
    pub fn must_change_password(mut self, must: bool) -> Self {
        self.must_change_password = must;
        self
    }

    /// Sets in how many days the password expires.
    #[must_use]
    pub fn password_expires_in(mut self, days: impl Into<Option<u32>>) -> Self {
        self.password_expires_in = days.into();
        self
    }

    /// Sets the phone number that the agent has to sign in with.
    #[must_use]
    pub fn phone(mut self, number: impl Into<String>) -> Self {
        self.phone = number.into();
        self
    }

    /// Sets the skill queues that the agent may sign in to.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoIterator<Item: Into<QueueId>>) -> Self {
        self.skills = skills.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the weights of the agent in one of its skill queues.
    #[must_use]
    pub fn skill_weight(mut self, queue: impl Into<QueueId>, weight: SkillWeight) -> Self {
        self.skill_weights.insert(queue.into(), weight);
        self
    }

    /// Sets the VDN.
    #[must_use]
    pub fn vdn(mut self, vdn: impl Into<VdnId>) -> Self {
        self.vdn = vdn.into();
        self
    }

    /// Grants or takes the rights to inspect: to listen, insert and whisper, to intercept calls, to force states, to fetch the recordings
    /// of other agents, and to watch agents. The agent's other rights are those that every agent has by default.
    #[must_use]
    pub fn inspector(mut self, right: bool) -> Self {
        self.rights = Right::of_agents(right);
        self
    }

    /// Sets the rights: the agent has these and no others.
    #[must_use]
    pub fn rights(mut self, rights: impl IntoIterator<Item = Right>) -> Self {
        self.rights = rights.into_iter().collect();
        self
    }

    /// Whether the agent has a right.
    #[must_use]
    pub fn has_right(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }

    /// Sets the agent group.
    #[must_use]
    pub fn group(mut self, group: impl Into<GroupId>) -> Self {
        self.group = group.into();
        self
    }

    /// Links a real telephone, or takes it away.
    #[must_use]
    pub fn linked_phone(mut self, linked: bool) -> Self {
        self.linked_phone = linked;
        self
    }

    /// Lets the simulator play the agent, or not. A client that signs in as the agent by force takes it over.
    #[must_use]
    pub fn plays(mut self, plays: impl Into<Option<Plays>>) -> Self {
        self.plays = plays.into();
        self
    }
}

impl fmt::Debug for AgentConfig {
    /// Leaves the password out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentConfig")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("must_change_password", &self.must_change_password)
            .field("password_expires_in", &self.password_expires_in)
            .field("phone", &self.phone)
            .field("skills", &self.skills)
            .field("skill_weights", &self.skill_weights)
            .field("vdn", &self.vdn)
            .field("rights", &self.rights)
            .field("group", &self.group)
            .field("linked_phone", &self.linked_phone)
            .field("plays", &self.plays)
            .finish_non_exhaustive()
    }
}

impl SkillWeight {
    /// Both weights; values out of range become the nearest within.
    #[must_use]
    pub fn new(queue: u32, agent: u32) -> Self {
        Self { queue: queue.clamp(1, Self::QUEUE_MAX), agent: agent.clamp(1, Self::AGENT_MAX) }
    }

    /// The greatest weight of a queue.
    pub const QUEUE_MAX: u32 = 100;
    /// The greatest weight of an agent.
    pub const AGENT_MAX: u32 = 300;
}

impl Default for SkillWeight {
    /// Both weights 1, as if there were none.
    fn default() -> Self {
        Self { queue: 1, agent: 1 }
    }
}
