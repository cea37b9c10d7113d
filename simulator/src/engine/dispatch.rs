//! Which subject each command belongs to.

use crate::engine::answer::refusal::{BAD_PARAMETER, NOT_SIMULATED, Refusal};
use crate::engine::answer::{Answer, Handled};
use crate::engine::command::Command;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    /// Executes a command of an agent.
    pub(crate) fn command(&mut self, agent: AgentId, guid: Option<&str>, command: Command) -> Result<Answer, Refusal> {
        if let Command::Session(command) = command {
            return self.session_command(agent, guid, command);
        }
        self.authorise(agent, guid)?;
        self.entitle(agent, &command)?;
        self.admit(agent, &command)?;
        self.dispatch(agent, command).map(Answer::ok)
    }

    /// Executes a command of an agent that is signed in.
    fn dispatch(&mut self, agent: AgentId, command: Command) -> Handled {
        match command {
            Command::State(command) => self.state_command(agent, command),
            Command::Account(command) => self.account_command(agent, command),
            Command::Call(command) => self.call_command(agent, command),
            Command::Video(command) => self.video_command(agent, command),
            Command::Phone(command) => self.phone_command(agent, command),
            Command::Supervision(command) => self.supervision_command(agent, command),
            Command::Media(command) => self.media_command(agent, command),
            Command::Note(command) => self.note_command(agent, command),
            Command::Agents(query) => self.agent_query(agent, query),
            Command::CallData(command) => self.call_data_command(agent, command),
            Command::Queues(query) => self.queue_query(agent, query),
            Command::NotSimulated => Err(NOT_SIMULATED),
            Command::Session(_) | Command::Malformed => Err(BAD_PARAMETER),
        }
    }
}
