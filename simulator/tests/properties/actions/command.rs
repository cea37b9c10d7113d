//! Everything that agents can ask for, and for which agents that makes sense.

use ccgateway_simulator::engine::{
    AccountCommand, BulletinTarget, CallCommand, Command, Deed, HelpMode, HelpRequest, HelpTarget, InspectionKind, NoteCommand,
    PhoneCommand, Rejection, SessionCommand, StateCommand, SupervisionCommand, TransferMode, TransferRequest, TransferTarget, VideoCommand,
    VideoLayout,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::media::media;
use crate::actions::question::question;
use crate::actions::role::Role;
use crate::actions::value::{agent, call, customer, data, queue, queues};

/// A command, and the agents that it makes most sense for.
pub(crate) fn command() -> BoxedStrategy<(Role, Command)> {
    let of = |role: Role, commands: BoxedStrategy<Command>| (Just(role), commands);
    let calls = prop_oneof![
        9 => of(Role::Free, dialling()),
        3 => of(Role::Away, dialling()),
        4 => of(Role::AtTelephone, dialling()),
        5 => of(Role::OnlyHolds, dialling()),
        14 => of(Role::Rung, answering()),
        6 => of(Role::Lifts, lifting()),
        12 => of(Role::Talks, talking()),
        6 => of(Role::Holds, joining()),
        2 => of(Role::Muted, select(vec![Command::Call(CallCommand::EndMute), Command::Video(VideoCommand::EndMuteVideo)]).boxed()),
        4 => of(Role::Talks, ending()),
        8 => of(Role::Talks, transfer()),
    ];
    prop_oneof![
        54 => calls,
        11 => of(Role::Anyone, states()),
        5 => of(Role::MayInspect, inspection()),
        5 => of(Role::Inspects, supervision()),
        22 => media(),
        4 => of(Role::Anyone, session()),
        4 => of(Role::Anyone, question()),
    ]
    .boxed()
}

fn session() -> BoxedStrategy<Command> {
    prop_oneof![
        1 => select(vec![Command::Session(SessionCommand::Logout), Command::Session(SessionCommand::ForceLogout), Command::Session(SessionCommand::ForceLogoutWithReason { reason: 7 })]),
        2 => (weighted(0.8, Just(())), queues()).prop_map(|(auto, skills)| Command::Account(AccountCommand::ResetSkill { auto: auto.is_some(), skills })),
        2 => any::<bool>().prop_map(|on| Command::Account(AccountCommand::SetAgentAutoAnswer { on })),
        2 => any::<bool>().prop_map(|on| Command::Account(AccountCommand::SetAgentAutoEnterIdle { on })),
        2 => weighted(0.5, select(vec!["new", "no;"])).prop_map(|token| Command::Session(SessionCommand::HandShake { service_token: token.map(str::to_owned) })),
        2 => select(vec![Command::State(StateCommand::SyncAgentInfo), Command::Session(SessionCommand::UpdateGuid), Command::State(StateCommand::GetAgentStatus), Command::Account(AccountCommand::QueryAgentSkills)]),
        3 => account().prop_map(Command::Account),
        2 => note().prop_map(Command::Note),
        1 => select(vec![Command::NotSimulated, Command::Malformed]),
    ]
    .boxed()
}

fn account() -> BoxedStrategy<AccountCommand> {
    prop_oneof![
        agent().prop_map(|target| AccountCommand::QueryAgentSkillsByWorkNo { target }),
        prop::bool::weighted(0.75).prop_map(|on| AccountCommand::SetTalkRight { on }),
        weighted(0.9, select(vec![0, 7, 65_535])).prop_map(|state| AccountCommand::SetCustomState { state }),
        select(vec![
            AccountCommand::CancelSetCustomState,
            AccountCommand::QueryCustomState,
            AccountCommand::LoginInfo,
            AccountCommand::VrcToken,
        ]),
        select(vec!["Aa1-aaAA", "Bb2-bbBB", "short"])
            .prop_map(|new| AccountCommand::ModifyAccountPwd { old: "Aa1-aaAA".to_owned(), new: new.to_owned() }),
        select(vec!["79999", ""]).prop_map(|phone| AccountCommand::BindAgentPhone { phone: phone.to_owned() }),
        any::<bool>().prop_map(|on| AccountCommand::SetAgentSelfRecord { on }),
        any::<bool>().prop_map(|on| AccountCommand::SetAgentTimeOut { on }),
    ]
    .boxed()
}

fn note() -> BoxedStrategy<NoteCommand> {
    prop_oneof![
        (weighted(0.9, vec(agent(), 0..3)), weighted(0.9, data()))
            .prop_map(|(receivers, content)| NoteCommand::SendNotelet { receivers, content }),
        (select(vec![BulletinTarget::Group, BulletinTarget::Queue]), select(vec!["team", "sales", "nobody"]), data())
            .prop_map(|(target, name, content)| NoteCommand::NotifyBulletin { target, name: name.to_owned(), content }),
    ]
    .boxed()
}

fn states() -> BoxedStrategy<Command> {
    prop_oneof![
        14 => Just(Command::State(StateCommand::SayFree)),
        1 => (weighted(0.7, select(vec![0, 200, 250, 7])), any::<bool>()).prop_map(|(reason, prolong)| Command::State(StateCommand::SayBusy { reason, prolong })),
        1 => (select(vec![5_u32, 60, 86_400]), 0..3_u8, any::<bool>()).prop_map(|(seconds, cause, prolong)| Command::State(StateCommand::Rest { seconds, cause, prolong })),
        2 => select(vec![Command::State(StateCommand::CancelBusy), Command::State(StateCommand::CancelRest), Command::State(StateCommand::CancelWork)]),
        1 => Just(Command::State(StateCommand::SayWork)),
    ]
    .boxed()
}

fn dialling() -> BoxedStrategy<Command> {
    prop_oneof![
        5 => (prop_oneof![9 => customer(), 1 => Just("x".to_owned())], select(vec!["", "0800"]), data(), any::<bool>())
            .prop_map(|(called, caller, data, video)| Command::Call(CallCommand::Callout { called, caller: caller.to_owned(), data, video })),
        3 => (prop_oneof![9 => agent().prop_map(|id| id.to_string()), 1 => Just("9".to_owned())], select(vec!["", "0800", "a"]), data())
            .prop_map(|(called, caller, data)| Command::Call(CallCommand::CallInner { called, caller: caller.to_owned(), data })),
        1 => queue().prop_map(|skill| Command::Call(CallCommand::CallInnerSkill { skill })),
        2 => (customer(), weighted(0.9, 1..6_u32)).prop_map(|(called, control)| Command::Call(CallCommand::PreviewCallout { called, control })),
        2 => weighted(0.9, agent()).prop_map(|colleague| Command::Call(CallCommand::SnatchPickup { colleague })),
        2 => (call("any"), weighted(0.9, queue()))
            .prop_map(|(call, queue)| Command::Call(CallCommand::RequestAppointedCall { call, queue })),
    ]
    .boxed()
}

fn answering() -> BoxedStrategy<Command> {
    prop_oneof![
        10 => weighted(0.3, call("own")).prop_map(|call| Command::Call(CallCommand::Answer { call })),
        1 => (weighted(0.3, call("own")), select(vec![Rejection::Requeue, Rejection::Release]))
            .prop_map(|(call, then)| Command::Call(CallCommand::Reject { call, then })),
        5 => Just(Command::Phone(PhoneCommand::PhonePickup)),
        1 => Just(Command::Phone(PhoneCommand::PhoneHangUp)),
        1 => weighted(0.9, call("own")).prop_map(|call| Command::Call(CallCommand::StartAsr { call })),
    ]
    .boxed()
}

fn lifting() -> BoxedStrategy<Command> {
    prop_oneof![
        5 => Just(Command::Phone(PhoneCommand::PhonePickup)),
        3 => select(vec![Command::Phone(PhoneCommand::PhoneHangUp), Command::Call(CallCommand::Release), Command::Session(SessionCommand::Logout)]),
        1 => states(),
    ]
    .boxed()
}

fn talking() -> BoxedStrategy<Command> {
    prop_oneof![
        4 => Just(Command::Call(CallCommand::Hold)),
        3 => weighted(0.5, call("held")).prop_map(|call| Command::Call(CallCommand::GetHold { call })),
        8 => help(),
        2 => select(vec![Command::Call(CallCommand::BeginMute), Command::Video(VideoCommand::BeginMuteVideo)]),
        1 => select(vec![Command::Phone(PhoneCommand::ReleasePhone), Command::Call(CallCommand::ReportSound)]),
        2 => any::<bool>().prop_map(|video| Command::Video(VideoCommand::MediaSwitch { video })),
        1 => (select(vec!["12#", "a"]), any::<bool>()).prop_map(|(digits, old)| {
            let digits = digits.to_owned();
            if old { Command::Call(CallCommand::SecondDial { digits }) } else { Command::Call(CallCommand::SecondDialEx { digits }) }
        }),
    ]
    .boxed()
}

/// What takes two calls.
fn joining() -> BoxedStrategy<Command> {
    prop_oneof![
        1 => call("held").prop_map(|call| Command::Call(CallCommand::ConnectHold { call })),
        2 => (call("held"), data()).prop_map(|(call, data)| Command::Call(CallCommand::ConfJoin { call, data })),
        2 => Just(Command::Call(CallCommand::CancelTransfer)),
        1 => select(vec![VideoLayout::Equal, VideoLayout::Customer, VideoLayout::Agent, VideoLayout::ThirdParty])
            .prop_map(|layout| Command::Video(VideoCommand::AdjustVideoMode { layout })),
    ]
    .boxed()
}

fn help() -> BoxedStrategy<Command> {
    let destination = prop_oneof![
        5 => agent().prop_map(|agent| (HelpTarget::Agent, agent.to_string())),
        1 => queue().prop_map(|queue| (HelpTarget::Queue, queue.to_string())),
        1 => Just((HelpTarget::Agent, String::new())),
    ];
    (destination, select(vec![HelpMode::TwoParty, HelpMode::ThreeParty]), data(), any::<bool>())
        .prop_map(|((target, destination), mode, data, hold)| {
            Command::Call(CallCommand::InnerHelp(HelpRequest { target, destination, mode, data, hold }))
        })
        .boxed()
}

fn ending() -> BoxedStrategy<Command> {
    prop_oneof![
        3 => select(vec![Command::Call(CallCommand::Release), Command::Call(CallCommand::ReleaseForVtm)]),
        2 => call("own").prop_map(|call| Command::Call(CallCommand::DropCall { call })),
        3 => prop_oneof![customer(), agent().prop_map(|agent| agent.to_string())].prop_map(|number| Command::Call(CallCommand::Disconnect { number })),
    ]
    .boxed()
}

fn transfer() -> BoxedStrategy<Command> {
    use TransferMode::{Release, Success, Suspend, Talk, ThreeParty};
    use TransferTarget::{AccessCode, Agent, Outside, Queue, VoiceMenu};
    let target = prop_oneof![
        3 => (Just(Queue), queue().prop_map(|queue| queue.to_string()), select(vec![Release, Success])),
        4 => (Just(Agent), agent().prop_map(|agent| agent.to_string()), select(vec![Release, Success])),
        2 => (Just(VoiceMenu), Just("1".to_owned()), select(vec![Release, Suspend])),
        2 => (Just(AccessCode), select(vec!["60002", "60101", "6077", "60001077"]).prop_map(str::to_owned), select(vec![Release, Success])),
        6 => (Just(Outside), customer(), select(vec![Release, Success, Talk, ThreeParty])),
        1 => (select(vec![Queue, Agent, VoiceMenu, AccessCode, Outside]), Just("A".to_owned()), select(vec![Release, Success, Suspend, Talk, ThreeParty])),
    ];
    (target, data(), any::<bool>(), any::<bool>())
        .prop_map(|((target, address, mode), data, video, hold)| {
            Command::Call(CallCommand::Transfer(TransferRequest { data, video, hold, ..TransferRequest::new(target, address, mode) }))
        })
        .boxed()
}

fn deed() -> BoxedStrategy<Deed> {
    prop_oneof![
        select(vec![Deed::Answer, Deed::BecomeIdle, Deed::BecomeBusy]),
        (customer(), data(), any::<bool>()).prop_map(|(called, data, video)| Deed::Callout { called, caller: String::new(), data, video }),
    ]
    .boxed()
}

fn inspection() -> BoxedStrategy<Command> {
    (agent(), 0..3_u8)
        .prop_map(|(target, kind)| match kind {
            0 => Command::Supervision(SupervisionCommand::AddSupervise { target }),
            1 => Command::Supervision(SupervisionCommand::AddInsert { target }),
            _ => Command::Supervision(SupervisionCommand::RequestWhisperAgent { target: Some(target) }),
        })
        .boxed()
}

/// What inspectors do; some of it needs an inspection that goes on.
fn supervision() -> BoxedStrategy<Command> {
    let kind = select(vec![InspectionKind::Listen, InspectionKind::Insert, InspectionKind::Whisper]);
    let change = (weighted(0.5, agent()), kind)
        .prop_map(|(target, kind)| Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target, kind }));
    let force = prop_oneof![
        agent().prop_map(|target| Command::Supervision(SupervisionCommand::ForceBusy { target })),
        agent().prop_map(|target| Command::Supervision(SupervisionCommand::ForceIdle { target })),
        (agent(), select(vec![5_u32, 60])).prop_map(|(target, seconds)| Command::Supervision(SupervisionCommand::ForceRest {
            target,
            seconds,
            cause: 1
        })),
    ];
    prop_oneof![
        2 => change,
        1 => agent().prop_map(|target| Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target })),
        1 => agent().prop_map(|target| Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target })),
        1 => weighted(0.5, agent()).prop_map(|target| Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target })),
        3 => (agent(), weighted(0.2, call("any"))).prop_map(|(target, call)| Command::Supervision(SupervisionCommand::Intercept { target, call })),
        3 => force,
        1 => prop_oneof![
            1 => agent().prop_map(|target| Command::Supervision(SupervisionCommand::ForceLogOutAgent { target })),
            4 => call("any").prop_map(|call| Command::Supervision(SupervisionCommand::ForceDropCall { call })),
        ],
        1 => (weighted(0.9, agent()), weighted(0.9, queues())).prop_map(|(target, skills)| Command::Supervision(SupervisionCommand::AdjustSkill { target, skills })),
        1 => (vec(agent(), 0..4), weighted(0.7, any::<bool>()))
            .prop_map(|(agents, on)| Command::Supervision(SupervisionCommand::SetSelfRecord { agents, on })),
        2 => (agent(), deed()).prop_map(|(target, deed)| Command::Supervision(SupervisionCommand::InPlaceOf { target, deed })),
        1 => select(vec![SupervisionCommand::QueryQcTasks, SupervisionCommand::DeleteQcTask, SupervisionCommand::QueryUrlInfo])
            .prop_map(Command::Supervision),
        1 => (vec(agent(), 0..4), any::<bool>())
            .prop_map(|(agents, on)| if on { Command::Supervision(SupervisionCommand::BeginMonitor { agents }) } else { Command::Supervision(SupervisionCommand::EndMonitor { agents }) }),
    ]
    .boxed()
}
