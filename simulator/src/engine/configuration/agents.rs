//! Agents: they are added, read and removed.

use crate::config::agent::AgentConfig;
use crate::config::right::Right;
use crate::engine::answer::configuration::{ConfigurationData, ConfiguredAgent};
use crate::engine::answer::refusal::{AGENT_NOT_ADDED, AGENT_NOT_DELETED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, is_name, within};
use crate::engine::model::configuration::agent::{AgentProfile, NewAgent};
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::ids::{AgentId, RoleId, VdnId};

const IDS: &Ids = &[101..=999_999];
/// How many agents there may be, which is the greatest number of a VDN.
const AGENTS_MAX: usize = 20_000;
const QUERIED_MAX: usize = 100;
const NAME_MAX: usize = 20;
const FULL_NAME_MAX: usize = 100;
const PASSWORD_MAX: usize = 8;
const PASSWORD_DAYS: u32 = 90;
const SKILLS_MAX: usize = 500;
/// How many chats the gateway lets an agent have.
const CHATS_MAX: u32 = 60;

impl State {
    /// An agent that can sign in at once.
    // Choice: the pages do not show what a skill of a new agent looks like; one names a queue and may have the weights of a skill group. An
    // agent without skills may sign in to no queue.
    pub(crate) fn add_agent(&mut self, vdn: VdnId, id: Option<AgentId>, new: NewAgent) -> Handled {
        let role = check(&new)?;
        let rights = self.configuration.roles.get(&role).ok_or(AGENT_NOT_ADDED)?.granted();
        let is_room = self.agents.values().filter(|known| !known.removed).count() < AGENTS_MAX;
        let is_served = new.skills.iter().all(|(queue, _)| self.queue(*queue).is_some());
        let id = given_or_free(id, IDS, |id| self.agents.get(&id).is_some_and(|known| !known.removed))?;
        let id = id.filter(|_| is_room && is_served).ok_or(AGENT_NOT_ADDED)?;
        let name = if new.name.is_empty() { id.to_string() } else { new.name };
        let full_name = if new.full_name.is_empty() { name.clone() } else { new.full_name };
        let expires = (!new.password.is_empty()).then_some(PASSWORD_DAYS);
        let config = AgentConfig::new(id).name(name).password(new.password).password_expires_in(expires).vdn(vdn).rights(rights);
        let config = config.skills(new.skills.iter().map(|(queue, _)| *queue));
        let config = new.skills.iter().fold(config, |config, (queue, weight)| config.skill_weight(*queue, *weight));
        let recognises_speech = new.recognises_speech == Some(1);
        let profile = AgentProfile { full_name, role, recognises_speech, chats: new.chats.unwrap_or(0) };
        self.agents.insert(id, Agent::new(config, self.now));
        self.configuration.agents.insert(id, profile);
        Ok(ConfigurationData::AgentId(id).into())
    }

    // Choice: an agent that is signed in is not removed.
    pub(crate) fn delete_agent(&mut self, vdn: VdnId, id: Option<AgentId>) -> Handled {
        let id = within(id, IDS)?;
        let known = self.agents.get(&id).filter(|known| known.config.vdn == vdn && known.session.is_none() && !known.removed);
        known.ok_or(AGENT_NOT_DELETED)?;
        self.agent_mut(id).removed = true;
        self.configuration.agents.remove(&id);
        Ok(Outcome::Absent)
    }

    // Choice: ids that belong to no agent of the VDN are ignored.
    pub(crate) fn configured_agents(&self, vdn: VdnId, wanted: &[AgentId]) -> Handled {
        if wanted.len() > QUERIED_MAX {
            return Err(CONFIG_INPUT);
        }
        let agents = self.agents.values().filter(|agent| !agent.removed).map(|agent| &agent.config);
        let agents = agents.filter(|agent| agent.vdn == vdn && (wanted.is_empty() || wanted.contains(&agent.id)));
        Ok(ConfigurationData::Agents(agents.map(|agent| self.configured(agent)).collect()).into())
    }

    // Choice: of the configured agents an inspector has role 2, any other role 1; they may have the 60 chats that the gateway allows, and
    // their speech is not recognised.
    fn configured(&self, agent: &AgentConfig) -> ConfiguredAgent {
        let profile = self.configuration.agents.get(&agent.id);
        ConfiguredAgent {
            id: agent.id,
            name: agent.name.clone(),
            full_name: profile.map_or(&agent.name, |profile| &profile.full_name).clone(),
            password_days: self.password_days(agent.id),
            role: profile.map_or(RoleId(if agent.has_right(Right::Inspect) { 2 } else { 1 }), |profile| profile.role),
            chats: profile.map_or(CHATS_MAX, |profile| profile.chats),
            recognises_speech: profile.is_some_and(|profile| profile.recognises_speech),
            inspector: agent.has_right(Right::Inspect),
        }
    }
}

fn check(new: &NewAgent) -> Result<RoleId, Refusal> {
    let is_flag = |flag: Option<u32>| flag.is_none_or(|flag| flag <= 1);
    let is_fine = is_name(&new.name, NAME_MAX)
        && is_name(&new.full_name, FULL_NAME_MAX)
        && new.password.len() <= PASSWORD_MAX
        && new.password.is_ascii()
        && is_flag(new.recognises_speech)
        && is_flag(new.dual_channel)
        && (new.recognises_speech, new.dual_channel) != (Some(1), Some(1))
        && new.skills.len() <= SKILLS_MAX;
    new.role.filter(|_| is_fine).ok_or(CONFIG_INPUT)
}
