//! What happens next, at random, but mostly what is possible.

use ccgateway_simulator::engine::{
    CallCommand, ChatCommand, Command, ConferenceCommand, Control, Deed, HelpMode, HelpRequest, HelpTarget, InspectionKind, Invitation,
    MediaCommand, Participant, PhoneCommand, PlaybackCommand, Rejection, SessionCommand, StateCommand, SupervisionCommand, TransferMode,
    TransferRequest, TransferTarget,
};
use ccgateway_simulator::{AgentDetails, AgentId, AgentState, CampaignCall, PhoneAction, QueueId};
use fastrand::Rng;

pub(super) const CUSTOMERS: [&str; 6] = ["0111", "0222", "0333", "0444", "0555", "0666"];
const FILE: &str = "Y:/1/0/20201119/1001/142702.V3";

/// One of several.
fn one<T: Clone>(random: &mut Rng, of: &[T]) -> T {
    of[random.usize(..of.len())].clone()
}

fn customer(random: &mut Rng) -> String {
    one(random, &CUSTOMERS).to_owned()
}

/// Something that happens outside.
pub(super) fn outside(random: &mut Rng, agents: &[AgentDetails]) -> Control {
    let number = customer(random);
    let in_calls: Vec<String> = agents.iter().flat_map(|agent| agent.parts.iter().flat_map(|part| part.others.clone())).collect();
    let somebody = || in_calls.iter().find(|number| number.starts_with('0')).cloned();
    match random.u8(..20) {
        0..8 => Control::CustomerCalls { from: number, to: one(random, &["60001", "60002", "60003"]).to_owned() },
        8..12 => Control::CustomerAnswers { number: if random.bool() { somebody().unwrap_or(number) } else { number } },
        12..15 => Control::CustomerHangsUp { number: if random.bool() { somebody().unwrap_or(number) } else { number } },
        15 => Control::IvrReturns { number: somebody().unwrap_or(number) },
        16 => {
            let call = if random.bool() {
                CampaignCall::PreOccupying { agent: one(random, agents).agent.id }
            } else {
                CampaignCall::Predicted { queue: QueueId(random.u32(1..4)) }
            };
            Control::CampaignCalls { number, call }
        }
        17..19 => {
            let action = match random.u8(..8) {
                0..2 => PhoneAction::PickUp,
                2 => PhoneAction::HangUp,
                3 => PhoneAction::Mute,
                4 => PhoneAction::Unmute,
                5 => PhoneAction::Hold,
                6 => PhoneAction::Unhold,
                _ => PhoneAction::CallOut { number },
            };
            Control::PhoneDoes { agent: AgentId(random.u32(1004..1006)), action }
        }
        _ => Control::InjectEvent {
            agent: one(random, agents).agent.id,
            event_type: "AgentEvent_Invented".to_owned(),
            content: r#"{"callid":"1-1"}"#.to_owned(),
        },
    }
}

/// Something that an agent asks for.
pub(super) fn command(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    if random.u8(..10) == 0 {
        return anything(random, own, agents);
    }
    match own.agent.state {
        AgentState::Idle | AgentState::Busy | AgentState::WrapUp | AgentState::Rest => free(random, own, agents),
        AgentState::Ringing => ringing(random, own),
        AgentState::Dialling => dialling(random, own),
        AgentState::Talking | AgentState::Conference | AgentState::Holding => talking(random, own, agents),
        AgentState::Inspecting => inspecting(random, own),
        AgentState::AgentConference => conferring(random, own, agents),
        AgentState::Playback => Command::Media(MediaCommand::Playback(PlaybackCommand::Stop)),
        _ => Command::State(StateCommand::GetAgentStatus),
    }
}

fn anything(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    match random.u8(..7) {
        0 => free(random, own, agents),
        1 => ringing(random, own),
        2 => dialling(random, own),
        3 => talking(random, own, agents),
        4 => inspecting(random, own),
        5 => conferring(random, own, agents),
        _ => chatting(random, own, agents),
    }
}

fn state(random: &mut Rng) -> Command {
    Command::State(match random.u8(..12) {
        0..5 => StateCommand::SayFree,
        5..7 => StateCommand::SayBusy { reason: one(random, &[None, Some(200), Some(201)]), prolong: random.bool() },
        7 => StateCommand::CancelBusy,
        8 => StateCommand::Rest { seconds: one(random, &[5, 60]), cause: 1, prolong: random.bool() },
        9 => StateCommand::CancelRest,
        10 => StateCommand::SayWork,
        _ => StateCommand::CancelWork,
    })
}

fn colleague(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> AgentId {
    let idle: Vec<AgentId> = agents
        .iter()
        .filter(|other| other.agent.state == AgentState::Idle && other.agent.id != own.agent.id)
        .map(|other| other.agent.id)
        .collect();
    if idle.is_empty() { one(random, agents).agent.id } else { one(random, &idle) }
}

fn free(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    if !matches!(own.agent.state, AgentState::Idle) && random.u8(..3) > 0 {
        return state(random);
    }
    match random.u8(..24) {
        0..5 => outbound(random),
        5..9 => Command::Call(CallCommand::CallInner {
            called: colleague(random, own, agents).to_string(),
            caller: String::new(),
            data: String::new(),
        }),
        9 => Command::Call(CallCommand::CallInnerSkill { skill: QueueId(random.u32(1..4)) }),
        10..14 => state(random),
        14 => Command::Call(CallCommand::SnatchPickup { colleague: Some(one(random, agents).agent.id) }),
        15..18 => inspect(random, own, agents),
        18 => Command::Media(MediaCommand::Playback(PlaybackCommand::Begin { file: FILE.to_owned(), position: random.u32(..2), times: 1 })),
        19 => conference(),
        20..22 => chatting(random, own, agents),
        22 => force(random, agents),
        _ => Command::Session(if random.bool() { SessionCommand::Logout } else { SessionCommand::ForceLogout }),
    }
}

fn outbound(random: &mut Rng) -> Command {
    let caller = one(random, &["", "0800"]).to_owned();
    Command::Call(CallCommand::Callout { called: customer(random), caller, data: "d".to_owned(), video: random.bool() })
}

fn inspect(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    let talking: Vec<AgentId> = agents
        .iter()
        .filter(|other| other.agent.state == AgentState::Talking && other.agent.id != own.agent.id)
        .map(|other| other.agent.id)
        .collect();
    let target = if talking.is_empty() { one(random, agents).agent.id } else { one(random, &talking) };
    Command::Supervision(match random.u8(..3) {
        0 => SupervisionCommand::AddSupervise { target },
        1 => SupervisionCommand::AddInsert { target },
        _ => SupervisionCommand::RequestWhisperAgent { target: Some(target) },
    })
}

fn force(random: &mut Rng, agents: &[AgentDetails]) -> Command {
    let target = one(random, agents).agent.id;
    let call = one(random, agents).parts.first().map(|part| part.call.to_string()).unwrap_or_default();
    Command::Supervision(match random.u8(..9) {
        0 => SupervisionCommand::ForceBusy { target },
        1 => SupervisionCommand::ForceIdle { target },
        2 => SupervisionCommand::ForceRest { target, seconds: 5, cause: 1 },
        3 => SupervisionCommand::ForceLogOutAgent { target },
        4..6 => SupervisionCommand::ForceDropCall { call },
        6 => SupervisionCommand::InPlaceOf { target, deed: Deed::BecomeBusy },
        7 => SupervisionCommand::InPlaceOf { target, deed: Deed::Answer },
        _ => SupervisionCommand::InPlaceOf {
            target,
            deed: Deed::Callout { called: customer(random), caller: String::new(), data: String::new(), video: false },
        },
    })
}

fn ringing(random: &mut Rng, own: &AgentDetails) -> Command {
    match random.u8(..12) {
        0..7 if own.agent.off_hook => Command::Call(CallCommand::Answer { call: None }),
        0..7 => Command::Phone(PhoneCommand::PhonePickup),
        7 => Command::Call(CallCommand::Reject { call: None, then: if random.bool() { Rejection::Requeue } else { Rejection::Release } }),
        8 => Command::Phone(PhoneCommand::PhoneHangUp),
        9 => Command::Call(CallCommand::Release),
        10 => state(random),
        _ => Command::Call(CallCommand::Answer { call: None }),
    }
}

fn dialling(random: &mut Rng, own: &AgentDetails) -> Command {
    match random.u8(..8) {
        0..4 if !own.agent.off_hook => Command::Phone(PhoneCommand::PhonePickup),
        4 => Command::Phone(PhoneCommand::PhoneHangUp),
        5 => state(random),
        6 => Command::Call(CallCommand::CancelTransfer),
        _ => ending(random, own),
    }
}

fn ending(random: &mut Rng, own: &AgentDetails) -> Command {
    let part = if own.parts.is_empty() { None } else { Some(&own.parts[random.usize(..own.parts.len())]) };
    let call = part.map(|part| part.call.to_string()).unwrap_or_default();
    let number = part.and_then(|part| part.others.first().cloned()).unwrap_or_default();
    Command::Call(match random.u8(..5) {
        0..2 => CallCommand::Release,
        2..4 => CallCommand::DropCall { call },
        _ => CallCommand::Disconnect { number },
    })
}

fn talking(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    if let Some(call) = own.agent.held_calls.first().map(ToString::to_string)
        && random.u8(..3) == 0
    {
        return holding(random, own, call);
    }
    match random.u8(..32) {
        0..7 => Command::Call(CallCommand::Hold),
        7..9 => Command::Call(CallCommand::GetHold { call: None }),
        9..15 => help(random, own, agents),
        15..21 => transfer(random, own, agents),
        21..23 => Command::Call(if own.agent.muted { CallCommand::EndMute } else { CallCommand::BeginMute }),
        23 => state(random),
        24 => conference(),
        25 => Command::Media(MediaCommand::Playback(PlaybackCommand::Begin { file: FILE.to_owned(), position: 0, times: 1 })),
        26 => Command::Call(CallCommand::CancelTransfer),
        27 => chatting(random, own, agents),
        _ => ending(random, own),
    }
}

/// An agent with a call on hold.
fn holding(random: &mut Rng, own: &AgentDetails, call: String) -> Command {
    match random.u8(..5) {
        0..2 if own.agent.active_call.is_none() => outbound(random),
        0..2 => Command::Call(CallCommand::ConfJoin { call, data: String::new() }),
        2 => Command::Call(CallCommand::ConnectHold { call }),
        _ => Command::Call(CallCommand::GetHold { call: Some(call).filter(|_| random.bool()) }),
    }
}

fn help(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    let mode = if random.bool() { HelpMode::TwoParty } else { HelpMode::ThreeParty };
    let (target, destination) = match random.u8(..5) {
        0 => (HelpTarget::Queue, random.u32(1..4).to_string()),
        _ => (HelpTarget::Agent, colleague(random, own, agents).to_string()),
    };
    Command::Call(CallCommand::InnerHelp(HelpRequest { target, destination, mode, data: String::new(), hold: random.bool() }))
}

fn transfer(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    use TransferMode::{Release, Success, Suspend, Talk, ThreeParty};
    let (target, address, mode) = match random.u8(..12) {
        0..2 => (TransferTarget::Queue, random.u32(1..4).to_string(), one(random, &[Release, Success])),
        2..5 => (TransferTarget::Agent, colleague(random, own, agents).to_string(), one(random, &[Release, Success])),
        5..7 => (TransferTarget::VoiceMenu, "1".to_owned(), one(random, &[Release, Suspend, Suspend])),
        7 => (TransferTarget::AccessCode, one(random, &["60002", "60101"]).to_owned(), one(random, &[Release, Success])),
        _ => (TransferTarget::Outside, customer(random), one(random, &[Release, Success, Talk, Talk, ThreeParty, ThreeParty])),
    };
    let request = TransferRequest { hold: random.bool(), ..TransferRequest::new(target, address, mode) };
    Command::Call(CallCommand::Transfer(request))
}

fn inspecting(random: &mut Rng, own: &AgentDetails) -> Command {
    let target = own.inspects.as_ref().map_or(AgentId(1002), |running| running.target);
    let kind = one(random, &[InspectionKind::Listen, InspectionKind::Insert, InspectionKind::Whisper]);
    match random.u8(..8) {
        0 => Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target }),
        1 => Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target: Some(target) }),
        2..4 => Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target: Some(target), kind }),
        4 => Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target }),
        5..7 => Command::Supervision(SupervisionCommand::Intercept { target, call: None }),
        _ => Command::Call(CallCommand::Release),
    }
}

fn conference() -> Command {
    Command::Media(MediaCommand::Conference(ConferenceCommand::Request {
        seats: Some(5),
        minutes: Some(60),
        prompt: Some(3),
        caller: String::new(),
        beep: false,
        voice: String::new(),
    }))
}

fn conferring(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    let who = Participant::Agent(colleague(random, own, agents));
    Command::Media(MediaCommand::Conference(match random.u8(..10) {
        0..3 => ConferenceCommand::Answer,
        3 => ConferenceCommand::Reject,
        4 => ConferenceCommand::Leave,
        5 => ConferenceCommand::Release,
        6 => ConferenceCommand::ShiftChair { to: Some(one(random, agents).agent.id) },
        7 => ConferenceCommand::Remove { members: vec![who] },
        _ => ConferenceCommand::Add {
            invited: vec![Invitation { who, device_call_type: 0, device_type: 0 }],
            beep: false,
            voice: String::new(),
            caller: String::new(),
        },
    }))
}

fn chatting(random: &mut Rng, own: &AgentDetails, agents: &[AgentDetails]) -> Command {
    let chat = own.chats.first().map(|chat| chat.id.to_string()).unwrap_or_default();
    Command::Media(MediaCommand::Chat(match random.u8(..7) {
        0..2 => ChatCommand::Begin { to: one(random, agents).agent.id },
        2..4 => ChatCommand::Answer { chat },
        4 => ChatCommand::Reject { chat },
        5 => ChatCommand::End { chat },
        _ => ChatCommand::Say { chat, text: "hello".to_owned(), number: String::new() },
    }))
}
