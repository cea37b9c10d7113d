//! The contact centres in which runs take place.

use std::time::Duration;

use ccgateway_simulator::{AgentConfig, AuthMode, Config, FlowControl, QueueId};
use proptest::bool::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::checks::accounts::{EXPIRING, PASSWORD};
use crate::checks::routing;
use crate::constants::AGENTS;

/// What the contact centre of a run is like.
#[derive(Debug, Clone)]
pub(crate) struct Fixture {
    pub(crate) seed: u64,
    dynamic_guids: bool,
    recording: bool,
    customers_answer_after: Option<u64>,
    /// Whether silent agents are signed out soon.
    strict: bool,
    linked_phone: bool,
    batch_events: bool,
    /// Whether agents and queues weigh differently for each other.
    pub(crate) weighted: bool,
    pub(crate) flow_control: bool,
    pub(crate) nodes: u32,
    /// Whether everybody hangs up at the end, or just falls silent.
    pub(crate) ends_orderly: bool,
}

pub(crate) fn fixture() -> impl Strategy<Value = Fixture> {
    (any::<u64>(), (any::<[bool; 7]>(), weighted(0.8)), select(vec![None, Some(0), Some(300)]), 1..4_u32).prop_map(
        |(seed, (traits, linked_phone), customers_answer_after, nodes)| {
            let [dynamic_guids, recording, strict, batch_events, weighted, flow_control, ends_orderly] = traits;
            Fixture {
                seed,
                dynamic_guids,
                recording,
                customers_answer_after,
                strict,
                linked_phone,
                batch_events,
                weighted,
                flow_control,
                nodes,
                ends_orderly,
            }
        },
    )
}

impl Fixture {
    pub(crate) fn config(&self) -> Config {
        let [a, b, c, d, e, other, another] = AGENTS;
        let mut config = Config::contact_centre([a, b, c])
            .agent(AgentConfig::new(d).skills([1, 2, 3]).inspector(true).linked_phone(self.linked_phone))
            .agent(AgentConfig::new(e).skills([2]).group(2).password(PASSWORD).linked_phone(self.linked_phone))
            .agent(AgentConfig::new(other).vdn(2).skills([3]).inspector(true))
            .agent(AgentConfig::new(another).vdn(2).skills([3]))
            .auth_mode(if self.dynamic_guids { AuthMode::Dynamic } else { AuthMode::Static })
            .recording(self.recording)
            .customer_answers_after(self.customers_answer_after.map(Duration::from_millis))
            .inactivity(Duration::from_secs(if self.strict { 120 } else { 1_000_000 }))
            .batch_events(self.batch_events)
            .flow_control(self.flow_control.then(FlowControl::default))
            .nodes(self.nodes);
        for agent in config.agents().to_vec() {
            let id = agent.id();
            let mut agent = agent.password_expires_in(EXPIRING.into_iter().find_map(|(known, days)| (known == id).then_some(days)));
            if self.weighted {
                agent = (1..=3).fold(agent, |agent, queue| agent.skill_weight(queue, routing::weight(id, QueueId(queue))));
            }
            config = config.agent(agent);
        }
        config
    }
}
