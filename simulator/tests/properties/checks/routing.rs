//! Where calls have to go: the agent that a queue gives a call to, and the call that a free agent is given.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use ccgateway_simulator::engine::{Control, Engine, Feature, RouteTarget};
use ccgateway_simulator::{AgentId, AgentState, CallId, IvrId, PartyState, QueueId, SkillWeight};

use crate::checks::invariants::Picture;
use crate::checks::ledger::Ledger;

/// Where a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Agent(AgentId),
    Queue(QueueId),
    Ivr(IvrId),
}

/// What routing depends on.
pub(crate) struct Routing<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) picture: &'a Picture,
    pub(crate) ledger: &'a Ledger,
    /// Whether an agent takes inbound calls, where it has said so.
    pub(crate) talk_rights: &'a BTreeMap<AgentId, bool>,
    /// Whether agents and queues weigh differently for each other.
    pub(crate) weighted: bool,
}

/// Weights of an agent and a queue for each other: few, so that there are equal ones.
pub(crate) fn weight(agent: AgentId, queue: QueueId) -> SkillWeight {
    SkillWeight::new(1 + agent.0 * queue.0 % 3, 1 + (agent.0 + queue.0) % 3)
}

/// Where a number leads.
pub(crate) fn target_of(engine: &Engine, number: &str) -> Option<RouteTarget> {
    let routes = engine.configuration().called_routes;
    let (_, route) = routes.into_iter().find(|(_, route)| format!("{}{}", route.access_code, route.subcode) == number)?;
    Some(route.target)
}

impl Routing<'_> {
    /// Where what happens outside brings a call, and which call, if there is one already.
    pub(crate) fn destination(&self, control: &Control) -> Option<(Option<CallId>, Place)> {
        match control {
            Control::CustomerCalls { to, .. } => Some((
                None,
                match target_of(self.engine, to)? {
                    RouteTarget::Queue(queue) => self.place_in(queue),
                    RouteTarget::Ivr(ivr) => Place::Ivr(ivr),
                    _ => return None,
                },
            )),
            Control::CustomerAnswers { number } => {
                let is_rung = |state: PartyState, of: &str| state == PartyState::Ringing && of == number;
                let mut calls = self.picture.calls.iter().filter(|call| call.feature == Feature::Predicted);
                let call = calls.find(|call| matches!(call.parties.as_slice(), [party] if is_rung(party.state, &party.number)))?;
                Some((Some(call.id), self.place_in(call.queue?)))
            }
            _ => None,
        }
    }

    /// The idle agent of the greatest weight and, among equals, the one that is idle longest; the queue, when nobody is idle.
    fn place_in(&self, queue: QueueId) -> Place {
        let agents = self.picture.agents.iter().filter(|agent| {
            agent.state == AgentState::Idle && agent.skills.contains(&queue) && self.talk_rights.get(&agent.id) != Some(&false)
        });
        let best = agents.min_by_key(|agent| (Reverse(self.weight(agent.id, queue).agent), self.ledger.idle_since(agent.id), agent.id));
        best.map_or(Place::Queue(queue), |agent| Place::Agent(agent.id))
    }

    /// An agent that was given a waiting call was given the one of the weightiest of its queues and, among equals, the oldest.
    pub(crate) fn who_waits_has_waited_shorter(&self, before: &Picture) {
        let waited: Vec<(CallId, QueueId)> = waiting(before).collect();
        for (taken, queue) in &waited {
            let Some(Place::Agent(agent)) = place_of(self.picture, *taken) else { continue };
            let rank = |queue: QueueId, call: CallId| (Reverse(self.weight(agent, queue).queue), call);
            let queues = &self.picture.agent(agent).skills;
            let others = waiting(self.picture).filter(|(call, queue)| queues.contains(queue) && waited.contains(&(*call, *queue)));
            for (other, of) in others {
                assert!(rank(*queue, *taken) < rank(of, other), "{agent} was given {taken} of queue {queue}, but {other} waits in {of}");
            }
        }
    }

    /// What an agent and a queue weigh for each other.
    fn weight(&self, agent: AgentId, queue: QueueId) -> SkillWeight {
        if self.weighted { weight(agent, queue) } else { SkillWeight::default() }
    }
}

/// Where a call is now.
pub(crate) fn place_of(picture: &Picture, call: CallId) -> Option<Place> {
    let call = picture.calls.iter().find(|known| known.id == call)?;
    let agent = call.parties.iter().find_map(|party| party.agent).map(Place::Agent);
    agent.or(call.ivr.map(Place::Ivr)).or(call.queue.map(Place::Queue))
}

fn waiting(picture: &Picture) -> impl Iterator<Item = (CallId, QueueId)> {
    picture.queues.iter().flat_map(|queue| queue.waiting.iter().map(|call| (*call, queue.id)))
}
