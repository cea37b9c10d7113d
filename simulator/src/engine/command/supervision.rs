//! Commands of inspectors.

use crate::engine::model::inspection::InspectionKind;
use crate::ids::{AgentId, QueueId};

/// What an inspector does in the place of another agent (resource `thirdcontrol`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Deed {
    /// Answer the offered call (`callanswer`).
    Answer,
    /// Call an outside number (`callout`).
    Callout {
        /// Number to call.
        called: String,
        /// Number to show; empty: the agent's own.
        caller: String,
        /// Data to attach.
        data: String,
        /// A video call, if the agent can do that.
        video: bool,
    },
    /// Become idle (`setstatus`).
    BecomeIdle,
    /// Become busy (`setstatus`).
    BecomeBusy,
}

/// What inspectors do with other agents. The variants carry the names that the gateway writes into its logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SupervisionCommand {
    /// Start whispering.
    RequestWhisperAgent {
        /// The agent to whisper to.
        target: Option<AgentId>,
    },
    /// Stop whispering.
    RequestStopWhisperAgent {
        /// The agent whispered to.
        target: Option<AgentId>,
    },
    /// Change between listening, inserting and whispering.
    RequestSwitchInsertWhisperAgent {
        /// The inspected agent.
        target: Option<AgentId>,
        /// What to do from now on.
        kind: InspectionKind,
    },
    /// Start listening.
    AddSupervise {
        /// The agent to listen to.
        target: AgentId,
    },
    /// Start inserting.
    AddInsert {
        /// The agent to talk with.
        target: AgentId,
    },
    /// Stop listening or inserting.
    StopSuperviseOrInsert {
        /// The inspected agent.
        target: AgentId,
    },
    /// Take an inspected agent's place in a call.
    Intercept {
        /// The inspected agent.
        target: AgentId,
        /// The call, when it is named.
        call: Option<String>,
    },
    /// Change between listening and inserting.
    SwitchSuperviseOrInsert {
        /// The inspected agent.
        target: AgentId,
    },
    /// Set another agent busy.
    ForceBusy {
        /// The agent.
        target: AgentId,
    },
    /// Set another agent idle.
    ForceIdle {
        /// The agent.
        target: AgentId,
    },
    /// Let another agent rest.
    ForceRest {
        /// The agent.
        target: AgentId,
        /// Length in seconds.
        seconds: u32,
        /// Rest cause, 1 to 255.
        cause: u8,
    },
    /// Sign another agent out.
    ForceLogOutAgent {
        /// The agent.
        target: AgentId,
    },
    /// End another agent's call.
    ForceDropCall {
        /// Which one.
        call: String,
    },
    /// Set the queues that another agent is signed in to.
    AdjustSkill {
        /// The agent.
        target: Option<AgentId>,
        /// The queues.
        skills: Option<Vec<QueueId>>,
    },
    /// Be notified of the sign-ins and sign-outs of agents.
    BeginMonitor {
        /// The agents.
        agents: Vec<AgentId>,
    },
    /// Be notified of them no longer.
    EndMonitor {
        /// The agents.
        agents: Vec<AgentId>,
    },
    /// Record the talks of agents, or not (`qcSetAgentSelfRecord`, `qcCancelAgentSelfRecord`).
    SetSelfRecord {
        /// The agents.
        agents: Vec<AgentId>,
        /// Record them; `None`: as it is configured.
        on: Option<bool>,
    },
    /// The inspection tasks (`queryQcTasks`).
    QueryQcTasks,
    /// Delete an inspection task.
    DeleteQcTask,
    /// Addresses by name (`queryUrlInfo`).
    QueryUrlInfo,
    /// Do something in the place of another agent.
    InPlaceOf {
        /// The agent.
        target: AgentId,
        /// What.
        deed: Deed,
    },
}
