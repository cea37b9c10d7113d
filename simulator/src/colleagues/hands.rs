//! What a colleague does as the commands of the agent interface.

use super::action::ColleagueAction;
use crate::engine::{
    AgentSnapshot, AgentState, CallCommand, Command, ConferenceCommand, Engine, Feature, HelpRequest, HelpTarget, MediaCommand,
    Participant, PartyState, PhoneCommand, Rejection, SessionCommand, StateCommand, TransferMode, TransferRequest, TransferTarget,
};
use crate::ids::AgentId;

/// The command by which an agent does something in its present state. A sign-in has none.
pub(super) fn command(engine: &Engine, agent: &AgentSnapshot, has_telephone: bool, action: &ColleagueAction) -> Option<Command> {
    let rings_at_telephone = has_telephone && !agent.off_hook;
    Some(match action {
        ColleagueAction::SignIn { .. } => return None,
        ColleagueAction::SignOut => SessionCommand::ForceLogout.into(),
        ColleagueAction::Answer if agent.state == AgentState::AgentConference => conference(ConferenceCommand::Answer),
        ColleagueAction::Answer if rings_at_telephone => PhoneCommand::PhonePickup.into(),
        ColleagueAction::Answer => CallCommand::Answer { call: None }.into(),
        ColleagueAction::Reject if agent.state == AgentState::AgentConference => conference(ConferenceCommand::Reject),
        ColleagueAction::Reject if rings_at_telephone => PhoneCommand::PhoneHangUp.into(),
        ColleagueAction::Reject => CallCommand::Reject { call: None, then: Rejection::Requeue }.into(),
        ColleagueAction::HangUp => return hang_up(engine, agent, has_telephone),
        ColleagueAction::Hold => CallCommand::Hold.into(),
        ColleagueAction::Resume => CallCommand::GetHold { call: None }.into(),
        ColleagueAction::SayBusy => StateCommand::SayBusy { reason: None, prolong: false }.into(),
        ColleagueAction::Ready => ready(agent.state).into(),
        ColleagueAction::Call { number } if is_agent(engine, number) => {
            CallCommand::CallInner { called: number.clone(), caller: String::new(), data: String::new() }.into()
        }
        ColleagueAction::Call { number } => {
            CallCommand::Callout { called: number.clone(), caller: String::new(), data: String::new(), video: false }.into()
        }
        ColleagueAction::Help { agent, mode } => {
            let (target, destination) = (HelpTarget::Agent, agent.clone());
            CallCommand::InnerHelp(HelpRequest { target, destination, mode: *mode, data: String::new(), hold: true }).into()
        }
        ColleagueAction::Transfer { to } => {
            let (target, address) = destination(engine, to);
            CallCommand::Transfer(TransferRequest::new(target, address, TransferMode::Success)).into()
        }
        ColleagueAction::TakeBack => match help_of(engine, agent.id) {
            Some(call) => CallCommand::DropCall { call }.into(),
            None => CallCommand::CancelTransfer.into(),
        },
    })
}

fn hang_up(engine: &Engine, agent: &AgentSnapshot, has_telephone: bool) -> Option<Command> {
    match agent.state {
        AgentState::Ringing => command(engine, agent, has_telephone, &ColleagueAction::Reject),
        AgentState::AgentConference if is_invited(engine, agent.id) => Some(conference(ConferenceCommand::Reject)),
        AgentState::AgentConference => Some(conference(ConferenceCommand::Leave)),
        _ => Some(match (agent.active_call, agent.held_calls.last()) {
            (None, Some(held)) => CallCommand::DropCall { call: held.to_string() }.into(),
            _ => CallCommand::Release.into(),
        }),
    }
}

fn ready(state: AgentState) -> StateCommand {
    match state {
        AgentState::Rest => StateCommand::CancelRest,
        AgentState::Idle | AgentState::Busy | AgentState::WrapUp => StateCommand::SayFree,
        _ => StateCommand::CancelBusy,
    }
}

fn conference(command: ConferenceCommand) -> Command {
    MediaCommand::Conference(command).into()
}

/// Whether a conference rings at the agent.
pub(super) fn is_invited(engine: &Engine, agent: AgentId) -> bool {
    engine.conferences().iter().any(|conference| conference.ringing.contains(&Participant::Agent(agent)))
}

fn is_agent(engine: &Engine, number: &str) -> bool {
    number.parse::<AgentId>().is_ok_and(|id| engine.agent(id).is_some())
}

fn destination(engine: &Engine, to: &str) -> (TransferTarget, String) {
    match engine.queues().into_iter().find(|queue| queue.access_number == to) {
        _ if is_agent(engine, to) => (TransferTarget::Agent, to.to_owned()),
        Some(queue) => (TransferTarget::Queue, queue.id.to_string()),
        None => (TransferTarget::Outside, to.to_owned()),
    }
}

/// The call by which the agent asks, or has asked, another one for help.
fn help_of(engine: &Engine, agent: AgentId) -> Option<String> {
    let is_own = |number: &str| number == agent.to_string();
    let calls = engine.calls().into_iter();
    let mut helps = calls.filter(|call| matches!(call.feature, Feature::TwoPartyHelp | Feature::ThreePartyHelp) && is_own(&call.caller));
    let help = helps.find(|call| call.parties.iter().any(|party| party.agent == Some(agent) && party.state != PartyState::Ringing));
    help.map(|call| call.id.to_string())
}
