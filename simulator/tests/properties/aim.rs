//! Fits random actions to the moment: who does something, and to whom, so that it often comes about.

use ccgateway_simulator::engine::{
    CallCommand, CallDataCommand, ChatCommand, ChatTarget, Command, ConferenceCommand, Control, Download, Engine, HelpTarget, MediaCommand,
    MediaSessionCommand, Participant, SupervisionCommand,
};
use ccgateway_simulator::{AgentId, AgentSnapshot, AgentState, CallSnapshot, CampaignCall, PartySnapshot, PartyState, PhoneAction};

use crate::actions::role::Role;
use crate::checks::invariants::Picture;
use crate::constants::{AGENTS, AT_TELEPHONES, INSPECTORS};

/// The first of several commands that makes sense for somebody now, and such an agent.
pub(crate) fn choose(picture: &Picture, choices: &[(Role, Command)], place: usize) -> Option<(AgentId, Command)> {
    choices.iter().find_map(|(role, command)| Some((agent_in(picture, *role, place)?, command.clone())))
}

/// One of the agents that fit a role, if any does.
fn agent_in(picture: &Picture, role: Role, place: usize) -> Option<AgentId> {
    let Picture { agents, conferences, chats, .. } = picture;
    let fits = |agent: &AgentSnapshot| match role {
        Role::Anyone => true,
        Role::Free => agent.state == AgentState::Idle,
        Role::Away => matches!(agent.state, AgentState::Busy | AgentState::WrapUp),
        Role::AtTelephone => {
            AT_TELEPHONES.contains(&agent.id) && matches!(agent.state, AgentState::Idle | AgentState::Busy | AgentState::WrapUp)
        }
        Role::Lifts => agent.state == AgentState::Dialling && !agent.off_hook,
        Role::OnlyHolds => agent.state == AgentState::Holding,
        Role::Rung => agent.state == AgentState::Ringing,
        Role::Talks => !agent.held_calls.is_empty() || agent.active_call.is_some() && agent.state != AgentState::Ringing,
        Role::MayInspect => INSPECTORS.contains(&agent.id) && agent.state == AgentState::Idle,
        Role::Chats => chats.iter().any(|chat| chat.agents.contains(&agent.id)),
        Role::AskedToChat => chats.iter().any(|chat| chat.offered_to == Some(agent.id)),
        Role::Inspects => agent.state == AgentState::Inspecting,
        Role::Confers => conferences.iter().any(|conference| conference.joined.contains(&Participant::Agent(agent.id))),
        Role::Chairs => conferences.iter().any(|conference| conference.chair == agent.id),
        Role::AskedToConfer => conferences.iter().any(|conference| conference.ringing.contains(&Participant::Agent(agent.id))),
        Role::Recorded => !agent.recordings.is_empty(),
        Role::Muted => agent.muted || agent.video_muted,
        Role::Plays => agent.playing,
        Role::Holds => !agent.held_calls.is_empty() && agent.active_call.is_some(),
    };
    let fitting: Vec<AgentId> = agents.iter().filter(|agent| fits(agent)).map(|agent| agent.id).collect();
    Some(fitting[place.checked_rem(fitting.len())?])
}

/// Whom or what the command is about becomes something that it can be about.
pub(crate) fn retarget(picture: &Picture, previews: &[(u32, String)], agent: AgentId, place: usize, command: &mut Command) {
    let agent_at = |role: Role, otherwise: AgentId| agent_in(picture, role, place).unwrap_or(otherwise);
    let inspected = || picture.inspections.iter().find(|running| running.inspector == agent).map(|running| running.target);
    match command {
        Command::Supervision(SupervisionCommand::Intercept { target, .. })
        | Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target })
        | Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target }) => {
            *target = inspected().unwrap_or(*target);
        }
        Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target: Some(target), .. })
        | Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target: Some(target) }) => {
            *target = inspected().unwrap_or(*target)
        }
        Command::Supervision(SupervisionCommand::AddSupervise { target })
        | Command::Supervision(SupervisionCommand::AddInsert { target }) => *target = agent_at(Role::Talks, *target),
        Command::Call(CallCommand::SnatchPickup { colleague: Some(colleague) }) => *colleague = agent_at(Role::Rung, *colleague),
        Command::Call(CallCommand::RequestAppointedCall { call, queue: Some(queue), .. }) => {
            if let Some(known) = picture.queues.iter().find(|known| !known.waiting.is_empty()) {
                *queue = known.id;
                *call = known.waiting[place % known.waiting.len()].to_string();
            }
        }
        Command::Call(CallCommand::PreviewCallout { called, control: Some(control) }) => {
            if let Some((offered, numbers)) = previews.last() {
                *control = *offered;
                numbers.split(',').next().unwrap_or_default().clone_into(called);
            }
        }
        Command::Call(CallCommand::CallInner { called, .. }) => *called = agent_at(Role::Free, agent).to_string(),
        Command::Call(CallCommand::InnerHelp(request)) if request.target == HelpTarget::Agent => {
            request.destination = agent_at(Role::Free, agent).to_string();
        }
        Command::Media(MediaCommand::Conference(command)) => retarget_in_conference(picture, agent, place, command),
        Command::Media(MediaCommand::Chat(ChatCommand::Transfer { to: ChatTarget::Agent, address, .. }))
        | Command::Media(MediaCommand::Session(MediaSessionCommand::Transfer { to: Some(ChatTarget::Agent), address, .. })) => {
            *address = AGENTS[place % AGENTS.len()].to_string();
        }
        _ => {}
    }
}

fn retarget_in_conference(picture: &Picture, agent: AgentId, place: usize, command: &mut ConferenceCommand) {
    let Some(conference) = picture.conferences.iter().find(|conference| conference.chair == agent) else { return };
    let member = &conference.joined[place % conference.joined.len()];
    match command {
        ConferenceCommand::Mode { who, .. }
        | ConferenceCommand::Hold { who, .. }
        | ConferenceCommand::Unhold { who }
        | ConferenceCommand::PlayVoiceTo { who, .. }
        | ConferenceCommand::StopVoiceTo { who } => who.clone_from(member),
        ConferenceCommand::Remove { members } => members.push(member.clone()),
        ConferenceCommand::ShiftChair { to: Some(to) } => {
            if let Participant::Agent(agent) = member {
                *to = *agent;
            }
        }
        ConferenceCommand::Add { invited, .. } => {
            for invitation in invited {
                if let Participant::Agent(agent) = &mut invitation.who {
                    *agent = agent_in(picture, Role::Free, place).unwrap_or(*agent);
                }
            }
        }
        _ => {}
    }
}

/// What happens outside happens to somebody to whom it can happen.
pub(crate) fn retarget_outside(picture: &Picture, control: &mut Control) {
    let number_of = |fits: &dyn Fn(&CallSnapshot, &PartySnapshot) -> bool| {
        let parties = picture.calls.iter().flat_map(|call| call.parties.iter().map(move |party| (call, party)));
        let mut outside = parties.filter(|(_, party)| party.agent.is_none());
        outside.find(|(call, party)| fits(call, party)).map(|(_, party)| party.number.clone())
    };
    match control {
        Control::CustomerAnswers { number } => {
            *number = number_of(&|_, party| party.state == PartyState::Ringing).unwrap_or(std::mem::take(number));
        }
        Control::IvrReturns { number } => {
            *number = number_of(&|call, _| call.ivr.is_some() && call.parties.len() > 1).unwrap_or(std::mem::take(number));
        }
        Control::CampaignCalls { call: CampaignCall::PreOccupying { agent }, .. } => {
            let is_idle = |agent: &&AgentSnapshot| agent.state == AgentState::Idle;
            *agent = picture.agents.iter().rev().find(is_idle).map_or(*agent, |idle| idle.id);
        }
        Control::PhoneDoes { agent, action } => {
            let in_call = AT_TELEPHONES.into_iter().find(|agent| !picture.parts(*agent).is_empty());
            *agent = Some(*agent).filter(|agent| !picture.parts(*agent).is_empty()).or(in_call).unwrap_or(*agent);
            let at_phone = picture.agent(*agent);
            let rings = !at_phone.off_hook && !picture.parts(*agent).is_empty();
            match action {
                PhoneAction::Mute | PhoneAction::Unmute | PhoneAction::Hold | PhoneAction::Unhold if rings => *action = PhoneAction::PickUp,
                PhoneAction::Mute if at_phone.muted => *action = PhoneAction::Unmute,
                PhoneAction::Hold if at_phone.state == AgentState::Holding => *action = PhoneAction::Unhold,
                _ => {}
            }
        }
        _ => {}
    }
}

/// Calls and chats that are named by their place get their ids.
pub(crate) fn put_ids(engine: &Engine, agent: AgentId, command: &mut Command) {
    if let Some(text) = id_of(command)
        && let Some(id) = id_at(engine, agent, text)
    {
        *text = id;
    }
}

/// The id of the call or chat that a text names by its place.
fn id_at(engine: &Engine, agent: AgentId, text: &str) -> Option<String> {
    let (which, place) = text.split_once(' ')?;
    let calls = engine.calls();
    let ids: Vec<_> = match which {
        "held" => engine.agent(agent)?.held_calls,
        "own" => calls.iter().filter(|call| call.parties.iter().any(|party| party.agent == Some(agent))).map(|call| call.id).collect(),
        "any" => calls.iter().map(|call| call.id).collect(),
        "chat" => {
            let chats = engine.chats().into_iter();
            chats.filter(|chat| chat.agents.contains(&agent) || chat.offered_to == Some(agent)).map(|chat| chat.id).collect()
        }
        _ => return None,
    };
    let place: usize = place.parse().ok()?;
    Some(place.checked_rem(ids.len()).map_or("1-1".to_owned(), |place| ids[place].to_string()))
}

/// The id of a call or chat in a command.
fn id_of(command: &mut Command) -> Option<&mut String> {
    match command {
        Command::Call(CallCommand::Answer { call })
        | Command::Call(CallCommand::Reject { call, .. })
        | Command::Call(CallCommand::GetHold { call })
        | Command::Call(CallCommand::StartAsr { call })
        | Command::Supervision(SupervisionCommand::Intercept { call, .. })
        | Command::CallData(CallDataCommand::Data { call, .. } | CallDataCommand::SetData { call, .. }) => call.as_mut(),
        Command::Call(CallCommand::ConnectHold { call })
        | Command::Call(CallCommand::ConfJoin { call, .. })
        | Command::Call(CallCommand::DropCall { call })
        | Command::Call(CallCommand::RequestAppointedCall { call, .. })
        | Command::Supervision(SupervisionCommand::ForceDropCall { call })
        | Command::CallData(CallDataCommand::InfoById { call } | CallDataCommand::AssignUserInQueue { call, .. })
        | Command::Media(
            MediaCommand::Download(Download::OfCall { call, .. })
            | MediaCommand::Session(
                MediaSessionCommand::Send { call, .. }
                | MediaSessionCommand::Capture { call, .. }
                | MediaSessionCommand::Transfer { call, .. },
            ),
        ) => Some(call),
        Command::Media(MediaCommand::Chat(
            ChatCommand::Answer { chat }
            | ChatCommand::Reject { chat }
            | ChatCommand::Say { chat, .. }
            | ChatCommand::End { chat }
            | ChatCommand::Transfer { chat, .. },
        )) => Some(chat),
        _ => None,
    }
}
