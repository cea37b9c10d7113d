//! What an agent sets for itself: password, phone, rights, a state of its own making.

use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{BAD_PARAMETER, OPERATION_FAILED, PHONE_IN_USE, WRONG_PHONE_LENGTH};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::account::AccountCommand;
use crate::engine::state::State;
use crate::ids::{AgentId, QueueId};

const CUSTOM_STATE_MAX: u32 = 65_534;
const PHONE_MAX: usize = 24;

impl State {
    pub(crate) fn account_command(&mut self, agent: AgentId, command: AccountCommand) -> Handled {
        match command {
            AccountCommand::QueryAgentSkillsByWorkNo { target } => {
                // The page lists no code for an unknown agent but this one.
                let target = self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)?;
                return Ok(Outcome::Data(Data::AgentSkills(self.configured_skills(target))));
            }
            AccountCommand::SetTalkRight { on } => self.agent_mut(agent).settings.takes_inbound = on,
            AccountCommand::SetCustomState { state } => {
                let state = state.filter(|&state| state <= CUSTOM_STATE_MAX).ok_or(BAD_PARAMETER)?;
                self.agent_mut(agent).settings.custom_state = u16::try_from(state).ok();
            }
            // Choice: clearing a custom state is also accepted when none is set.
            AccountCommand::CancelSetCustomState => self.agent_mut(agent).settings.custom_state = None,
            AccountCommand::QueryCustomState => {
                return Ok(Outcome::Data(Data::CustomState(self.agent_ref(agent).settings.custom_state)));
            }
            AccountCommand::LoginInfo => {
                let token = self.fresh_token();
                let session = self.agent_ref(agent).session.as_ref();
                let phone = session.map(|session| session.phone.clone()).unwrap_or_default();
                return Ok(Outcome::Data(Data::PhoneLogin { phone, token }));
            }
            AccountCommand::VrcToken => return Ok(Outcome::Data(Data::VrcToken(self.fresh_token()))),
            AccountCommand::ModifyAccountPwd { old, new } => self.modify_password(agent, &old, new)?,
            AccountCommand::BindAgentPhone { phone } => {
                if phone.is_empty() {
                    return Err(BAD_PARAMETER);
                }
                // Choice: no source lists the codes of this operation; they are those of the sign-in.
                if phone.len() > PHONE_MAX {
                    return Err(WRONG_PHONE_LENGTH);
                }
                if self.is_used_by_another(agent, &phone) {
                    return Err(PHONE_IN_USE);
                }
                if let Some(session) = &mut self.agent_mut(agent).session {
                    session.phone = phone;
                }
            }
            // Choice: switching the recording of own talks on or off takes effect with the next talk.
            AccountCommand::SetAgentSelfRecord { on } => self.agent_mut(agent).settings.recording = Some(on),
            AccountCommand::ResetSkill { auto, skills } => self.reset_skill(agent, auto, &skills),
            AccountCommand::QueryAgentSkills => return Ok(Outcome::Skills(self.configured_skills(agent))),
            AccountCommand::SetAgentAutoAnswer { on } => self.set_auto_answer(agent, on),
            AccountCommand::SetAgentAutoEnterIdle { on } => self.set_auto_enter_idle(agent, on),
            // Choice: the inactivity limit is switched for the agent that asks, not for all.
            AccountCommand::SetAgentTimeOut { on } => self.agent_mut(agent).settings.times_out = on,
        }
        Ok(Outcome::Reserved)
    }

    fn reset_skill(&mut self, agent: AgentId, auto: bool, wanted: &[QueueId]) {
        let queues: Vec<QueueId> = self.config.queues.iter().map(|queue| queue.id).collect();
        let resetting = self.agent_mut(agent);
        let configured = resetting.config.skills.iter().filter(|&skill| queues.contains(skill));
        resetting.skills = configured.filter(|&skill| auto || wanted.contains(skill)).copied().collect();
    }

    fn set_auto_answer(&mut self, agent: AgentId, on: bool) {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.auto_answer = on;
        }
    }

    fn set_auto_enter_idle(&mut self, agent: AgentId, on: bool) {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.auto_enter_idle = on;
        }
    }
}
