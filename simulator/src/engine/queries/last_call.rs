//! The last call of each agent.

use crate::engine::answer::calls::CallDetails;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    /// Remembers these agents' calls, so that the last one can be reported when it is over.
    pub(crate) fn note_calls(&mut self, agents: &[AgentId]) {
        let now = self.now;
        for &agent in agents {
            if let Some(call) = self.own_call(agent, None) {
                let details = self.details(call, agent);
                self.agent_mut(agent).last_call = Some(details);
            } else if let Some(last) = &mut self.agent_mut(agent).last_call {
                last.end.get_or_insert(now);
            }
        }
    }

    pub(crate) fn has_noted_call(&self, agent: AgentId) -> bool {
        let noted = self.agent_ref(agent).last_call.as_ref();
        match self.own_call(agent, None) {
            // Its age goes on by itself.
            Some(call) => noted.is_some_and(|noted| CallDetails { age: noted.age, ..self.details(call, agent) } == *noted),
            None => noted.is_none_or(|noted| noted.end.is_some()),
        }
    }
}
