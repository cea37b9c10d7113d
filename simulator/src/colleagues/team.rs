//! All colleagues of a contact centre.

use std::collections::BTreeMap;

use super::action::{ColleagueAction, Playing};
use super::colleague::{Colleague, SignsOfLife};
use super::error::ColleagueError;
use crate::config::agent::AgentConfig;
use crate::config::centre::{AuthMode, CentreConfig};
use crate::config::{Config, Plays};
use crate::engine::{CallId, Engine};
use crate::ids::AgentId;
use crate::millis::millis;

/// The agents that the simulator plays. A [`Simulator`](crate::Simulator) has them; a test that drives an [`Engine`] can have them too:
///
/// ```
/// use ccgateway_simulator::engine::Engine;
/// use ccgateway_simulator::{AgentState, ColleagueAction, Colleagues, Config, Plays};
///
/// let config = Config::contact_centre([1001]).colleagues([1002, 1003], &Plays::default());
/// let (mut engine, mut colleagues) = (Engine::new(config.clone(), 1, 0), Colleagues::new(&config));
/// colleagues.step(&mut engine, 0);
/// let call = ColleagueAction::Call { number: "1003".into() };
/// colleagues.tell(&mut engine, 1002, &call, 0)?;
/// while engine.agent(1003).unwrap().state != AgentState::Talking {
///     let next = colleagues.next().unwrap();
///     colleagues.step(&mut engine, next);
/// }
/// # Ok::<(), ccgateway_simulator::ColleagueError>(())
/// ```
#[derive(Debug)]
pub struct Colleagues {
    agents: Vec<AgentConfig>,
    seed: u64,
    life: SignsOfLife,
    colleagues: BTreeMap<AgentId, Colleague>,
}

impl Colleagues {
    /// The colleagues of a contact centre, by [`AgentConfig::plays`]. They sign in with the first step.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let (seed, life) = (config.server.seed, signs_of_life(&config.centre));
        let agents = config.centre.agents.clone();
        let played = agents.iter().filter_map(|agent| Some((agent, agent.plays.clone()?)));
        let colleagues = played.map(|(agent, plays)| (agent.id, Colleague::new(agent, plays, seed, life))).collect();
        Self { agents, seed, life, colleagues }
    }

    /// When one of them does something next, in milliseconds since 1970, unless something happens before.
    #[must_use]
    pub fn next(&self) -> Option<u64> {
        self.colleagues.values().filter_map(Colleague::next).min()
    }

    /// Lets them notice what has happened and do what is due, at time `now`. To be called after every change of the engine, before
    /// [`Engine::take_wake_set`], and when [`next`](Self::next) has come. Gives whether they did anything.
    pub fn step(&mut self, engine: &mut Engine, now: u64) -> bool {
        if self.colleagues.is_empty() {
            return false;
        }
        engine.advance(now);
        let mut has_acted = false;
        loop {
            let notified: Vec<AgentId> = engine.wake_set().iter().copied().collect();
            for agent in notified {
                if let Some(colleague) = self.colleagues.get_mut(&agent) {
                    colleague.look(engine, now);
                }
            }
            let due = self.colleagues.iter_mut().filter_map(|(id, colleague)| Some((colleague.next()?, *id, colleague)));
            match due.filter(|(at, ..)| *at <= now).min_by_key(|(at, id, _)| (*at, *id)) {
                Some((.., colleague)) => has_acted |= colleague.act(engine, now),
                None => return has_acted,
            }
        }
    }

    /// Tells an agent what to do, at time `now`. Gives the id of the call that it placed, if it did.
    ///
    /// # Errors
    ///
    /// [`ColleagueError`] when there is no such agent, the simulator does not play it, or the gateway refuses it.
    pub fn tell(
        &mut self,
        engine: &mut Engine,
        agent: impl Into<AgentId>,
        action: &ColleagueAction,
        now: u64,
    ) -> Result<Option<CallId>, ColleagueError> {
        let id = agent.into();
        engine.advance(now);
        self.step(engine, now);
        if !self.colleagues.contains_key(&id) {
            let agent = self.agents.iter().find(|agent| agent.id == id).ok_or(ColleagueError::UnknownAgent(id))?;
            if engine.agent(id).is_some_and(|agent| agent.session.is_some()) {
                return Err(ColleagueError::HasClient(id));
            }
            let ColleagueAction::SignIn { .. } = action else { return Err(ColleagueError::NotPlayed(id)) };
            self.colleagues.insert(id, Colleague::new(agent, Plays::default(), self.seed, self.life));
        }
        let colleague = self.colleagues.get_mut(&id).ok_or(ColleagueError::NotPlayed(id))?;
        let done = colleague.told(engine, action, now);
        self.step(engine, now);
        done
    }

    /// How an agent is played; `None` when it never was.
    #[must_use]
    pub fn playing(&self, agent: impl Into<AgentId>) -> Option<Playing> {
        self.colleagues.get(&agent.into()).map(Colleague::playing)
    }
}

/// Often enough that neither the session nor its Guid expires.
fn signs_of_life(centre: &CentreConfig) -> SignsOfLife {
    let silence = millis(centre.inactivity) / 2;
    let every = match centre.auth_mode {
        AuthMode::Dynamic => silence.min(millis(centre.guid_timeout.saturating_sub(centre.guid_interval)) / 2),
        _ => silence,
    };
    SignsOfLife { every: every.max(1), by_heartbeat: centre.batch_events }
}
