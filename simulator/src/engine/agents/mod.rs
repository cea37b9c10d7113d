//! What agents do and set, and their sessions.

mod account;
mod activity;
mod guid;
mod notes;
mod password;
mod polling;
mod push;
mod sign_in;
mod sign_out;
mod states;
mod statistics;
mod transitions;

use crate::engine::answer::refusal::Refusal;
use crate::engine::answer::{Answer, Handled};
use crate::engine::command::session::SessionCommand;
use crate::engine::command::state::StateCommand;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn session_command(&mut self, agent: AgentId, guid: Option<&str>, command: SessionCommand) -> Result<Answer, Refusal> {
        let authorised = self.authorise(agent, guid);
        let outcome = match command {
            SessionCommand::Login(request) => return self.login(agent, request, false),
            SessionCommand::ForceLogin(request) => return self.login(agent, request, true),
            SessionCommand::HandShake { service_token } => {
                authorised?;
                return self.hand_shake(agent, guid.unwrap_or_default(), service_token.as_deref());
            }
            SessionCommand::Heartbeat => {
                authorised?;
                return Ok(self.heartbeat(agent, guid.unwrap_or_default()));
            }
            // Choice: signing out twice is refused like any request without a session, with 100-006; one client program also expects
            // 000-003, and all of them treat both alike.
            SessionCommand::Logout => {
                authorised?;
                self.logout(agent)?
            }
            SessionCommand::ChangeToSapMode => {
                authorised?;
                self.change_to_sap_mode(agent)
            }
            SessionCommand::ForceLogout | SessionCommand::ForceLogoutWithReason { .. } => {
                authorised?;
                self.force_logout(agent)
            }
            SessionCommand::UpdateGuid => {
                authorised?;
                self.update_guid(agent)
            }
        };
        Ok(Answer::ok(outcome))
    }

    pub(crate) fn state_command(&mut self, agent: AgentId, command: StateCommand) -> Handled {
        match command {
            StateCommand::SayFree => self.say_free(agent),
            StateCommand::SayBusy { reason, prolong } => self.say_busy(agent, reason, prolong),
            StateCommand::CancelBusy => self.cancel_busy(agent),
            StateCommand::Rest { seconds, cause, prolong } => self.rest(agent, seconds, cause, prolong),
            StateCommand::CancelRest => self.cancel_rest(agent),
            StateCommand::SayWork => self.say_work(agent),
            StateCommand::CancelWork => self.cancel_work(agent),
            StateCommand::GetAgentStatus => Ok(self.agent_status(agent)),
            StateCommand::SyncAgentInfo => Ok(self.sync_agent_info(agent)),
        }
    }
}
