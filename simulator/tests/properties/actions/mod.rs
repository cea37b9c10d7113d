//! What can happen in a run, and how often it does.

mod command;
pub(crate) mod configuration;
mod media;
mod question;
pub(crate) mod role;
pub(crate) mod value;

use std::time::Duration;

use ccgateway_simulator::engine::{AgentType, Command, ConfigurationCommand, Control, QueueQuery, SignInRequest, SignInState};
use ccgateway_simulator::{AgentId, CampaignCall, NodeId, PhoneAction, Switchover};
use proptest::array;
use proptest::bool::weighted;
use proptest::collection::{SizeRange, vec};
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::command::command;
use crate::actions::configuration::configuration;
use crate::actions::role::Role;
use crate::actions::value::{agent, customer, data, dialled_number, queue};
use crate::constants::{AT_TELEPHONES, INJECTED, WRONG};

/// How many things an agent chooses from.
const CHOICES: usize = 4;

/// One action of a run.
#[derive(Debug, Clone)]
pub(crate) enum Action {
    /// An agent asks for something: for one of several things, the one at a place among those that it makes sense for.
    Ask { place: usize, choices: Box<[(Role, Command); CHOICES]> },
    /// An agent signs in; with force, it replaces its own session.
    SignIn { agent: AgentId, request: Box<SignInRequest>, force: bool },
    /// Something happens outside; `aimed`: to somebody to whom it can happen, if there is anybody.
    Outside { control: Control, aimed: bool },
    /// So many milliseconds pass.
    Pass(u64),
    /// An agent takes its events.
    Poll(AgentId),
    /// All agents take their events.
    PollAll,
    /// An agent asks about everything, and the answers are checked against the state.
    Inquire(AgentId),
    /// An agent asks the same several times.
    Insist { agent: AgentId, query: QueueQuery, times: u8 },
    /// The configuration interface is asked for something.
    Configure(Box<ConfigurationCommand>),
}

/// Actions as in a busy contact centre.
pub(crate) fn actions(count: impl Into<SizeRange>) -> impl Strategy<Value = Vec<Action>> {
    vec(action(), count)
}

fn action() -> BoxedStrategy<Action> {
    prop_oneof![
        60 => (array::uniform4(command()), 0..100_usize).prop_map(|(choices, place)| Action::Ask { place, choices: Box::new(choices) }),
        1 => (agent(), sign_in(), weighted(0.3)).prop_map(|(agent, request, force)| Action::SignIn { agent, request: Box::new(request), force }),
        16 => (outside(), weighted(0.8)).prop_map(|(control, aimed)| Action::Outside { control, aimed }),
        10 => time().prop_map(Action::Pass),
        4 => agent().prop_map(Action::Poll),
        3 => Just(Action::PollAll),
        1 => agent().prop_map(Action::Inquire),
        1 => (agent(), limited(), 2..8_u8).prop_map(|(agent, query, times)| Action::Insist { agent, query, times }),
        2 => configuration().prop_map(|command| Action::Configure(Box::new(command))),
    ]
    .boxed()
}

/// Questions that the gateway lets itself be asked only so often.
fn limited() -> impl Strategy<Value = QueueQuery> {
    prop_oneof![
        1 => select(vec![QueueQuery::OfOwnVdn, QueueQuery::Ivrs, QueueQuery::LengthOnAgent, QueueQuery::LengthOnAgentSkills]),
        1 => queue().prop_map(|skill| QueueQuery::Length { skill }),
    ]
}

/// Mostly moments, now and then enough for several deadlines at once.
fn time() -> BoxedStrategy<u64> {
    prop_oneof![
        60 => select(vec![0_u64, 1, 99, 300, 1000]),
        30 => select(vec![2500_u64, 5000]),
        8 => select(vec![20_000_u64, 20_001, 59_999, 61_000]),
        2 => select(vec![180_000_u64, 600_000, 5 * 3_600_000]),
    ]
    .boxed()
}

fn outside() -> BoxedStrategy<Control> {
    prop_oneof![
        8 => (customer(), dialled_number()).prop_map(|(from, to)| Control::CustomerCalls { from, to }),
        6 => customer().prop_map(|number| Control::CustomerAnswers { number }),
        3 => customer().prop_map(|number| Control::CustomerHangsUp { number }),
        2 => customer().prop_map(|number| Control::IvrReturns { number }),
        2 => (agent(), select(vec!["0111", "0222,0333", "0444", "none"]), data()).prop_map(|(agent, numbers, data)| {
            Control::OfferPreview { agent, numbers: numbers.to_owned(), data }
        }),
        7 => (select(AT_TELEPHONES.as_slice()), at_telephone()).prop_map(|(agent, action)| Control::PhoneDoes { agent, action }),
        3 => (customer(), prop_oneof![
            2 => agent().prop_map(|agent| CampaignCall::PreOccupying { agent }),
            1 => queue().prop_map(|queue| CampaignCall::Predicted { queue }),
        ]).prop_map(|(number, call)| Control::CampaignCalls { number, call }),
        1 => node_failure(),
        1 => prop_oneof![
            agent().prop_map(|agent| Control::ExpireGuid { agent }),
            agent().prop_map(|agent| Control::DropSession { agent }),
            agent().prop_map(|agent| Control::InjectEvent { agent, event_type: INJECTED.to_owned(), content: "[1, \"é\"]".to_owned() }),
        ],
    ]
    .boxed()
}

fn at_telephone() -> BoxedStrategy<PhoneAction> {
    prop_oneof![
        6 => select(vec![PhoneAction::PickUp, PhoneAction::HangUp, PhoneAction::Mute, PhoneAction::Unmute, PhoneAction::Hold, PhoneAction::Unhold]),
        1 => customer().prop_map(|number| PhoneAction::CallOut { number }),
        1 => customer().prop_map(|number| PhoneAction::TransferOut { number }),
    ]
    .boxed()
}

fn node_failure() -> BoxedStrategy<Control> {
    let outcome =
        select(vec![Switchover::Recovered, Switchover::Recovered, Switchover::TimedOut, Switchover::WrongGuid, Switchover::SwitchedOff]);
    (0..4_u32, select(vec![1_u64, 1000, 5000, 100_000]), outcome)
        .prop_map(|(node, takes, outcome)| Control::NodeFails { node: NodeId(node), takes: Duration::from_millis(takes), outcome })
        .boxed()
}

/// Every option of a sign-in, and now and then one that is refused.
fn sign_in() -> BoxedStrategy<SignInRequest> {
    let texts = (
        prop_oneof![9 => Just(None), 1 => Just(Some("7")), 1 => Just(Some(""))],
        prop_oneof![3 => Just(""), 1 => Just("http://receiver.example/")],
        prop_oneof![9 => Just("127.0.0.1"), 1 => Just("")],
    );
    let state = prop_oneof![
        8 => Just(SignInState::Idle),
        1 => select(vec![SignInState::Busy, SignInState::Idle, SignInState::WrapUp]),
        1 => (0..60_u8).prop_map(|rare| SignInState::Rest { seconds: rare.into(), cause: rare / 20 }),
    ];
    let kinds = (select(vec![AgentType::Voice, AgentType::Video]), state);
    (texts, kinds, any::<[bool; 5]>(), 0..60_u8)
        .prop_map(|((phone, uri, ip), (agent_type, state), switches, rare)| {
            let [auto_answer, auto_enter_idle, release_phone, text_chat, token] = switches;
            let mut request = SignInRequest {
                password: Some(String::new()),
                phone: phone.map(str::to_owned),
                auto_answer,
                auto_enter_idle,
                release_phone,
                agent_type: Some(agent_type),
                state,
                ip: ip.to_owned(),
                text_chat: text_chat || rare > 20,
                calls_only: rare > 55,
                callback_uri: uri.to_owned(),
                service_token: if token { "token".to_owned() } else { String::new() },
                phone_linkage: rare % 3 != 0,
                watches_vdn: rare % 4 == 0,
                push_url: if rare == 6 { "http://127.0.0.1:9/".to_owned() } else { String::new() },
                sign_in_mode: String::new(),
            };
            match rare {
                0 => request.password = Some(WRONG.to_owned()),
                1 => request.password = None,
                2 => request.callback_uri = "ftp://no".to_owned(),
                3 => request.ip = WRONG.to_owned(),
                4 => request.agent_type = None,
                5 => request.state = SignInState::Rest { seconds: 0, cause: 0 },
                _ => {}
            }
            request
        })
        .boxed()
}
