//! What an inspector does.

use crate::ids::AgentId;
use crate::live::agent::confirm::Confirm;
use crate::live::agent::live_agent::LiveAgent;
use crate::session::quality_control::{
    AddInsert, AddSupervise, Intercept, RequestStopWhisperAgent, RequestWhisperAgent, StopSuperviseOrInsert,
};

/// What an inspector, who is idle, does with the calls of another agent. It needs the right to inspect (otherwise 900-002).
impl LiveAgent {
    /// Hears an agent's calls and is heard by it alone.
    pub fn whisper_to(&self, agent: AgentId) -> Confirm<RequestWhisperAgent> {
        self.confirm(self.session().quality_control().request_whisper_agent().whisper_agent_id(agent))
    }

    /// Ends [`LiveAgent::whisper_to`].
    pub fn stop_whispering_to(&self, agent: AgentId) -> Confirm<RequestStopWhisperAgent> {
        self.confirm(self.session().quality_control().request_stop_whisper_agent().whisper_agent_id(agent))
    }

    /// Hears an agent's calls and is heard by nobody.
    pub fn listen_to(&self, agent: AgentId) -> Confirm<AddSupervise> {
        self.confirm(self.session().quality_control().add_supervise(agent))
    }

    /// Talks with an agent and its customer.
    pub fn insert_into(&self, agent: AgentId) -> Confirm<AddInsert> {
        self.confirm(self.session().quality_control().add_insert(agent))
    }

    /// Ends [`LiveAgent::listen_to`] or [`LiveAgent::insert_into`].
    pub fn stop_inspecting(&self, agent: AgentId) -> Confirm<StopSuperviseOrInsert> {
        self.confirm(self.session().quality_control().stop_supervise_or_insert(agent))
    }

    /// Takes the customer over from an agent that it inspects.
    pub fn intercept(&self, agent: AgentId) -> Confirm<Intercept> {
        self.confirm(self.session().quality_control().intercept(agent))
    }
}
