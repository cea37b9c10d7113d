//! Everything that agents can ask for, and for which agents that makes sense.
//!
//! Calls and chats get their ids while a story is told, so a command names them by their place: `held 0` is the first call that the
//! agent holds, `any 2` the third of all calls. The story puts the ids in.

use ccgateway_simulator::core::{
    AccountCommand, AgentQuery, AgentRight, CallCommand, ChatCommand, Command, ConferenceCommand, Download, HelpRequest, InspectionKind,
    Invitation, MediaCommand, NoteCommand, Participant, PlaybackCommand, QueueQuery, RecordingCommand, SessionCommand, TransferRequest,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::step::{AGENTS, CUSTOMERS, Role};

/// Files of recordings; the last one is on a drive that does not exist.
const FILES: [&str; 3] = ["Y:/1/0/20201119/1001/142702.V3", "y:\\1\\b.V3", "Z:/1/c.V3"];

/// A command, and the agents that it makes most sense for.
pub(crate) fn command() -> BoxedStrategy<(Role, Command)> {
    let of = |role: Role, commands: BoxedStrategy<Command>| (Just(role), commands);
    let calls = prop_oneof![
        9 => of(Role::Free, dialling()),
        5 => of(Role::OnlyHolds, dialling()),
        14 => of(Role::Rung, answering()),
        12 => of(Role::Talks, talking()),
        6 => of(Role::Holds, joining()),
        2 => of(Role::Muted, select(vec![Command::EndMute, Command::EndMuteVideo]).boxed()),
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
        1 => select(vec![Command::Logout, Command::ForceLogout, Command::ForceLogoutWithReason { reason: 7 }]),
        2 => (weighted(0.8, Just(())), queues()).prop_map(|(auto, skills)| Command::ResetSkill { auto: auto.is_some(), skills }),
        2 => any::<bool>().prop_map(|on| Command::SetAgentAutoAnswer { on }),
        2 => any::<bool>().prop_map(|on| Command::SetAgentAutoEnterIdle { on }),
        2 => weighted(0.5, select(vec!["new", "no;"])).prop_map(|token| Command::HandShake { service_token: token.map(str::to_owned) }),
        2 => select(vec![Command::SyncAgentInfo, Command::UpdateGuid, Command::GetAgentStatus, Command::QueryAgentSkills]),
        3 => account().prop_map(Command::Account),
        2 => note().prop_map(Command::Note),
        1 => select(vec![Command::NotEmulated, Command::Malformed]),
    ]
    .boxed()
}

fn account() -> BoxedStrategy<AccountCommand> {
    prop_oneof![
        agent().prop_map(|target| AccountCommand::QueryAgentSkillsByWorkNo { target }),
        weighted(0.9, prop_oneof![3 => Just(1), 1 => Just(0), 1 => Just(2)]).prop_map(|flag| AccountCommand::SetTalkRight { flag }),
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
        (weighted(0.9, 0..3_u32), select(vec!["team", "sales", "nobody"]), data())
            .prop_map(|(target_type, target, content)| { NoteCommand::NotifyBulletin { target_type, target: target.to_owned(), content } }),
    ]
    .boxed()
}

fn states() -> BoxedStrategy<Command> {
    prop_oneof![
        14 => Just(Command::SayFree),
        1 => (weighted(0.7, select(vec![0, 200, 250, 7])), any::<bool>()).prop_map(|(reason, prolong)| Command::SayBusy { reason, prolong }),
        1 => (select(vec![5_u32, 60, 86_400]), 0..3_u8, any::<bool>()).prop_map(|(seconds, cause, prolong)| Command::Rest { seconds, cause, prolong }),
        2 => select(vec![Command::CancelBusy, Command::CancelRest, Command::CancelWork]),
        1 => Just(Command::SayWork),
    ]
    .boxed()
}

fn dialling() -> BoxedStrategy<Command> {
    prop_oneof![
        5 => (prop_oneof![9 => customer(), 1 => Just("x".to_owned())], select(vec!["", "0800"]), data(), 0..3_u32)
            .prop_map(|(called, caller, data, media)| Command::Callout { called, caller: caller.to_owned(), data, media }),
        3 => (prop_oneof![9 => agent().prop_map(|id| id.to_string()), 1 => Just("9".to_owned())], data())
            .prop_map(|(called, data)| Command::CallInner { called, data }),
        1 => queue().prop_map(|skill| Command::CallInnerSkill { skill }),
        2 => (customer(), weighted(0.9, 1..6_u32)).prop_map(|(called, control)| Command::PreviewCallout { called, control }),
        2 => weighted(0.9, agent()).prop_map(|colleague| Command::SnatchPickup { colleague }),
        2 => (call("any"), 0..2_u32, weighted(0.9, queue()))
            .prop_map(|(call, skill_type, queue)| Command::RequestAppointedCall { call, skill_type, queue }),
    ]
    .boxed()
}

fn answering() -> BoxedStrategy<Command> {
    prop_oneof![
        10 => weighted(0.3, call("own")).prop_map(|call| Command::Answer { call }),
        1 => (weighted(0.3, call("own")), 1..4_u32).prop_map(|(call, mode)| Command::Reject { call, mode }),
        5 => Just(Command::PhonePickup),
        1 => Just(Command::PhoneHangUp),
        1 => weighted(0.9, call("own")).prop_map(|call| Command::StartAsr { call }),
    ]
    .boxed()
}

fn talking() -> BoxedStrategy<Command> {
    prop_oneof![
        4 => Just(Command::Hold),
        3 => weighted(0.5, call("held")).prop_map(|call| Command::GetHold { call }),
        8 => help(),
        2 => select(vec![Command::BeginMute, Command::BeginMuteVideo]),
        1 => select(vec![Command::ReleasePhone, Command::ReportSound]),
        2 => (weighted(0.9, select(vec![1, 3, 2])), weighted(0.3, 1..6_u32))
            .prop_map(|(medium, direction)| Command::MediaSwitch { medium, direction }),
        1 => (select(vec!["12#", "a"]), any::<bool>()).prop_map(|(digits, old)| {
            let digits = digits.to_owned();
            if old { Command::SecondDial { digits } } else { Command::SecondDialEx { digits } }
        }),
    ]
    .boxed()
}

/// What takes two calls.
fn joining() -> BoxedStrategy<Command> {
    prop_oneof![
        1 => call("held").prop_map(|call| Command::ConnectHold { call }),
        2 => call("held").prop_map(|call| Command::ConfJoin { call }),
        2 => Just(Command::CancelTransfer),
        1 => weighted(0.9, 0..5_u32).prop_map(|mode| Command::AdjustVideoMode { mode }),
    ]
    .boxed()
}

fn help() -> BoxedStrategy<Command> {
    let destination = prop_oneof![
        5 => agent().prop_map(|agent| (2, agent.to_string())),
        1 => queue().prop_map(|queue| (1, queue.to_string())),
        1 => Just((3, String::new())),
    ];
    (destination, 1..4_u32, data(), any::<bool>())
        .prop_map(|((device_type, destination), mode, data, hold)| {
            Command::InnerHelp(HelpRequest { destination, device_type, mode, data, hold })
        })
        .boxed()
}

fn ending() -> BoxedStrategy<Command> {
    prop_oneof![
        3 => select(vec![Command::Release, Command::ReleaseForVtm]),
        2 => call("own").prop_map(|call| Command::DropCall { call }),
        3 => prop_oneof![customer(), agent().prop_map(|agent| agent.to_string())].prop_map(|number| Command::Disconnect { number }),
    ]
    .boxed()
}

fn transfer() -> BoxedStrategy<Command> {
    let target = prop_oneof![
        3 => (Just(1), queue().prop_map(|queue| queue.to_string()), select(vec![0, 2])),
        4 => (Just(2), agent().prop_map(|agent| agent.to_string()), select(vec![0, 2])),
        2 => (Just(3), Just("1".to_owned()), select(vec![0, 1])),
        2 => (Just(4), select(vec!["60002", "60101"]).prop_map(str::to_owned), select(vec![0, 2])),
        6 => (Just(5), customer(), 1..5_u32),
        1 => (0..7_u32, Just("A".to_owned()), 0..6_u32),
    ];
    (target, data(), 0..3_u32, any::<bool>())
        .prop_map(|((device_type, address, mode), data, media, hold)| {
            Command::Transfer(TransferRequest { device_type, address, mode, data, media, hold, ..Default::default() })
        })
        .boxed()
}

fn inspection() -> BoxedStrategy<Command> {
    (agent(), 0..3_u8)
        .prop_map(|(target, kind)| match kind {
            0 => Command::AddSupervise { target },
            1 => Command::AddInsert { target },
            _ => Command::RequestWhisperAgent { target: Some(target) },
        })
        .boxed()
}

/// What inspectors do; some of it needs an inspection that goes on.
fn supervision() -> BoxedStrategy<Command> {
    let kind = select(vec![InspectionKind::Listen, InspectionKind::Insert, InspectionKind::Whisper]);
    let change = (weighted(0.5, agent()), kind).prop_map(|(target, kind)| Command::RequestSwitchInsertWhisperAgent { target, kind });
    let force = prop_oneof![
        agent().prop_map(|target| Command::ForceBusy { target }),
        agent().prop_map(|target| Command::ForceIdle { target }),
        (agent(), select(vec![5_u32, 60])).prop_map(|(target, seconds)| Command::ForceRest { target, seconds, cause: 1 }),
    ];
    prop_oneof![
        2 => change,
        1 => agent().prop_map(|target| Command::SwitchSuperviseOrInsert { target }),
        1 => agent().prop_map(|target| Command::StopSuperviseOrInsert { target }),
        1 => weighted(0.5, agent()).prop_map(|target| Command::RequestStopWhisperAgent { target }),
        3 => (agent(), weighted(0.2, call("any"))).prop_map(|(target, call)| Command::Intercept { target, call }),
        3 => force,
        1 => prop_oneof![
            1 => agent().prop_map(|target| Command::ForceLogOutAgent { target }),
            4 => call("any").prop_map(|call| Command::ForceDropCall { call }),
        ],
        1 => (weighted(0.9, agent()), weighted(0.9, queues())).prop_map(|(target, skills)| Command::AdjustSkill { target, skills }),
        1 => (vec(agent(), 0..4), any::<bool>())
            .prop_map(|(agents, on)| if on { Command::BeginMonitor { agents } } else { Command::EndMonitor { agents } }),
    ]
    .boxed()
}

fn media() -> BoxedStrategy<(Role, Command)> {
    let of_recordings = prop_oneof![
        3 => (Just(Role::Talks), recording()),
        2 => (Just(Role::Recorded), select(vec![RecordingCommand::Stop, RecordingCommand::Pause, RecordingCommand::Resume]).boxed()),
        2 => (Just(Role::Anyone), select(vec![RecordingCommand::BeginScreen, RecordingCommand::StopScreen]).boxed()),
    ];
    let of_playback = prop_oneof![
        2 => (Just(Role::Talks), begin_play()),
        2 => (Just(Role::Free), begin_play()),
        4 => (Just(Role::Plays), playback()),
    ];
    let of_chats = prop_oneof![
        3 => (Just(Role::Anyone), agent().prop_map(|to| ChatCommand::Begin { to }).boxed()),
        4 => (Just(Role::AskedToChat), answer_chat()),
        4 => (Just(Role::Chats), chat()),
    ];
    let media = prop_oneof![
        4 => of_recordings.prop_map(|(role, command)| (role, MediaCommand::Recording(command))),
        4 => of_playback.prop_map(|(role, command)| (role, MediaCommand::Playback(command))),
        1 => (Just(Role::Anyone), download().prop_map(MediaCommand::Download)),
        12 => conference().prop_map(|(role, command)| (role, MediaCommand::Conference(command))),
        1 => (Just(Role::Talks), media_session().prop_map(MediaCommand::Session)),
        2 => (Just(Role::Chats), media_session().prop_map(MediaCommand::Session)),
        5 => of_chats.prop_map(|(role, command)| (role, MediaCommand::Chat(command))),
    ];
    media.prop_map(|(role, command)| (role, Command::Media(command))).boxed()
}

fn recording() -> BoxedStrategy<RecordingCommand> {
    let file = prop_oneof![1 => Just(String::new()), 2 => file()];
    (file, weighted(0.9, prop_oneof![9 => Just(5), 1 => Just(1)]), weighted(0.9, 0..2_u32))
        .prop_map(|(file, medium, mode)| RecordingCommand::Begin { file, medium, mode })
        .boxed()
}

fn begin_play() -> BoxedStrategy<PlaybackCommand> {
    let position = prop_oneof![4 => Just(0), 1 => Just(1)];
    (file(), position, 0..2_u32).prop_map(|(file, position, times)| PlaybackCommand::Begin { file, position, times }).boxed()
}

fn playback() -> BoxedStrategy<PlaybackCommand> {
    prop_oneof![
        3 => select(vec![PlaybackCommand::Pause, PlaybackCommand::Resume, PlaybackCommand::Stop]),
        1 => (0..3_u32, any::<bool>())
            .prop_map(|(seconds, on)| if on { PlaybackCommand::Forward { seconds } } else { PlaybackCommand::Back { seconds } }),
        1 => (weighted(0.5, 0..3_u32), weighted(0.9, 0..3_u32), weighted(0.9, 0..4_u32))
            .prop_map(|(direction, seconds, from)| PlaybackCommand::Seek { direction, seconds, from }),
    ]
    .boxed()
}

fn download() -> BoxedStrategy<Download> {
    prop_oneof![
        (file(), weighted(0.5, 1..4_u32)).prop_map(|(file, kind)| Download::Recording { file, kind }),
        (call("any"), weighted(0.5, agent())).prop_map(|(call, agent)| Download::OfCall { call, file: String::new(), agent }),
        (file(), weighted(0.9, 0..4_u32)).prop_map(|(file, kind)| Download::Conference { file, kind }),
        file().prop_map(|file| Download::Video { file }),
    ]
    .boxed()
}

fn conference() -> BoxedStrategy<(Role, ConferenceCommand)> {
    let request = (weighted(0.9, 1..6_u32), weighted(0.7, select(vec![4_u32, 5, 60])), weighted(0.3, 3..5_u32), any::<bool>());
    let request = request.prop_map(|(seats, minutes, prompt, beep)| ConferenceCommand::Request {
        seats,
        minutes,
        prompt,
        caller: String::new(),
        beep,
        voice: "beep".to_owned(),
    });
    let invitation = participant().prop_map(|who| Invitation { who, device_call_type: 1, device_type: 2 });
    let voice = || select(vec!["file", ""]).prop_map(str::to_owned);
    let members = prop_oneof![
        (participant(), weighted(0.9, 1..6_u32)).prop_map(|(who, attribute)| ConferenceCommand::Mode { who, attribute }),
        (participant(), voice()).prop_map(|(who, voice)| ConferenceCommand::Hold { who, voice }),
        participant().prop_map(|who| ConferenceCommand::Unhold { who }),
        (participant(), voice()).prop_map(|(who, voice)| ConferenceCommand::PlayVoiceTo { who, voice }),
        participant().prop_map(|who| ConferenceCommand::StopVoiceTo { who }),
        vec(participant(), 0..3).prop_map(|members| ConferenceCommand::Remove { members }),
    ];
    let whole = prop_oneof![
        weighted(0.9, select(vec![1_u32, 1440, 0])).prop_map(|minutes| ConferenceCommand::Prolong { minutes }),
        weighted(0.9, agent()).prop_map(|to| ConferenceCommand::ShiftChair { to }),
        (weighted(0.9, 0..2_u32), weighted(0.9, 1..4_u32)).prop_map(|(kind, seats)| ConferenceCommand::Resize { kind, seats }),
        voice().prop_map(|voice| ConferenceCommand::PlayVoice { voice }),
        vec(select(vec![1_030_144_u32, 1_030_400, 1]), 0..3).prop_map(|ids| ConferenceCommand::Query { ids }),
        select(vec![ConferenceCommand::StopVoice, ConferenceCommand::QueryIds, ConferenceCommand::Release]),
    ];
    let add = vec(invitation, 0..4).prop_map(|invited| ConferenceCommand::Add {
        invited,
        beep: false,
        voice: String::new(),
        caller: String::new(),
    });
    prop_oneof![
        2 => (Just(Role::Free), request.clone().boxed()),
        2 => (Just(Role::Talks), request.boxed()),
        6 => (Just(Role::Chairs), add.boxed()),
        6 => (Just(Role::AskedToConfer), prop_oneof![9 => Just(ConferenceCommand::Answer), 1 => Just(ConferenceCommand::Reject)].boxed()),
        8 => (Just(Role::Chairs), members.boxed()),
        5 => (Just(Role::Chairs), whole.boxed()),
        1 => (Just(Role::Confers), select(vec![ConferenceCommand::Leave, ConferenceCommand::QueryIds]).boxed()),
    ]
    .boxed()
}

fn media_session() -> BoxedStrategy<SessionCommand> {
    let session = || prop_oneof![call("own"), call("chat")];
    prop_oneof![
        (session(), data()).prop_map(|(call, text)| SessionCommand::Send { call, text }),
        (call("own"), select(vec!["user", "agent"])).prop_map(|(call, user)| SessionCommand::Capture { call, user: user.to_owned() }),
        (weighted(0.9, select(vec![1, 5, 50, 9])), weighted(0.9, select(vec![1, 2, 60, 61])))
            .prop_map(|(medium, sessions)| SessionCommand::Limit { medium, sessions }),
        (weighted(0.9, select(vec![1, 2, 60])), vec(select(vec![1, 5]), 0..2))
            .prop_map(|(total, media)| SessionCommand::Limits { total, media }),
        (call("chat"), weighted(0.9, select(vec![1, 2, 4])), weighted(0.9, select(vec![0, 2])), chat_target(), data())
            .prop_map(|(call, device_type, mode, address, data)| SessionCommand::Transfer { call, device_type, mode, address, data }),
    ]
    .boxed()
}

fn answer_chat() -> BoxedStrategy<ChatCommand> {
    prop_oneof![
        4 => call("chat").prop_map(|chat| ChatCommand::Answer { chat }),
        1 => call("chat").prop_map(|chat| ChatCommand::Reject { chat }),
    ]
    .boxed()
}

fn chat() -> BoxedStrategy<ChatCommand> {
    prop_oneof![
        2 => (call("chat"), data()).prop_map(|(chat, text)| ChatCommand::Say { chat, text }),
        1 => call("chat").prop_map(|chat| ChatCommand::End { chat }),
        2 => (call("chat"), weighted(0.9, select(vec![1, 10])), chat_target(), data())
            .prop_map(|(chat, kind, address, data)| ChatCommand::Transfer { chat, kind, address, data }),
    ]
    .boxed()
}

fn question() -> BoxedStrategy<Command> {
    prop_oneof![
        agents_question().prop_map(Command::Agents),
        calls_question().prop_map(Command::Calls),
        queues_question().prop_map(Command::Queues)
    ]
    .boxed()
}

fn agents_question() -> BoxedStrategy<AgentQuery> {
    let right = vec![
        AgentRight::CallOut,
        AgentRight::Censor,
        AgentRight::Monitor,
        AgentRight::PickUp,
        AgentRight::ReportManager,
        AgentRight::SpyMonitor,
        AgentRight::System,
    ];
    prop_oneof![
        agent().prop_map(|target| AgentQuery::One { target }),
        (queue(), weighted(0.5, 0..3_u32), weighted(0.5, vec(2..9_u32, 0..3))).prop_map(|(skill, limit, states)| AgentQuery::SignedInTo {
            skill,
            limit,
            states
        }),
        (vec(agent(), 0..3), any::<bool>()).prop_map(|(agents, all)| if all {
            AgentQuery::WithoutSkills { agents }
        } else {
            AgentQuery::Listed { agents }
        }),
        (queue(), any::<bool>()).prop_map(|(skill, ids)| if ids {
            AgentQuery::IdsSignedInTo { skill }
        } else {
            AgentQuery::ConfiguredFor { skill }
        }),
        weighted(0.5, 2..9_u32).prop_map(|state| AgentQuery::InState { state }),
        weighted(0.5, 1..4_u32).prop_map(|group| AgentQuery::OfGroup { group }),
        agent().prop_map(|target| AgentQuery::GroupOf { target }),
        select(right).prop_map(AgentQuery::Right),
        select(vec![AgentQuery::Online, AgentQuery::Groups, AgentQuery::Phones, AgentQuery::SignedIn, AgentQuery::All { skills: true }]),
    ]
    .boxed()
}

fn calls_question() -> BoxedStrategy<CallCommand> {
    prop_oneof![
        any::<bool>().prop_map(|without_last| CallCommand::Info { without_last }),
        select(vec![
            CallCommand::InfoBeforeAnswer,
            CallCommand::Count,
            CallCommand::Ids,
            CallCommand::InfoOfVdn,
            CallCommand::Held,
            CallCommand::IsProcessCall,
            CallCommand::Private,
            CallCommand::RemoteNumbers,
            CallCommand::Statistics,
            CallCommand::StatisticsEx,
        ]),
        call("own").prop_map(|call| CallCommand::InfoById { call }),
        queue().prop_map(|skill| CallCommand::Waiting { skill }),
        (call("any"), queue()).prop_map(|(call, skill)| CallCommand::AssignUserInQueue { call, skill }),
        (agent(), 0..4_u8).prop_map(|(target, what)| match what {
            0 => CallCommand::IdsOf { target },
            1 => CallCommand::InfoOf { target },
            2 => CallCommand::HeldBy { target },
            _ => CallCommand::HeldCount { target },
        }),
        any::<bool>().prop_map(|count| if count { CallCommand::IvrCount { ivr: 1 } } else { CallCommand::IvrWaiting { ivr: 1 } }),
        (weighted(0.5, call("own")), any::<bool>()).prop_map(|(call, encoded)| CallCommand::Data { call, encoded }),
        (weighted(0.5, call("own")), data()).prop_map(|(call, data)| CallCommand::SetData { call, data }),
    ]
    .boxed()
}

fn queues_question() -> BoxedStrategy<QueueQuery> {
    prop_oneof![
        select(vec![
            QueueQuery::OfOwnVdn,
            QueueQuery::Ivrs,
            QueueQuery::AccessCodes,
            QueueQuery::LengthOnAgent,
            QueueQuery::LengthOnAgentSkills,
            QueueQuery::ServerTime,
            QueueQuery::SystemVersion,
        ]),
        (0..4_u32).prop_map(|vdn| QueueQuery::OfVdn { vdn }),
        agent().prop_map(|target| QueueQuery::OfAgent { target }),
        weighted(0.7, queues()).prop_map(|skills| QueueQuery::Statistics { skills }),
        queue().prop_map(|skill| QueueQuery::StatisticsOf { skill }),
        queue().prop_map(|skill| QueueQuery::Length { skill }),
    ]
    .boxed()
}

pub(crate) fn agent() -> impl Strategy<Value = u32> + Clone {
    select(AGENTS.as_slice())
}

pub(crate) fn customer() -> impl Strategy<Value = String> + Clone {
    select(CUSTOMERS.as_slice()).prop_map(str::to_owned)
}

fn participant() -> impl Strategy<Value = Participant> {
    prop_oneof![2 => agent().prop_map(Participant::Agent), 1 => customer().prop_map(Participant::Phone)]
}

pub(crate) fn access_number() -> impl Strategy<Value = String> {
    prop_oneof![19 => select(vec!["60001", "60002", "60003"]), 1 => Just("1")].prop_map(str::to_owned)
}

/// A queue; the last one does not exist.
fn queue() -> impl Strategy<Value = u32> {
    prop_oneof![19 => 1..4_u32, 1 => Just(9)]
}

fn queues() -> impl Strategy<Value = Vec<u32>> {
    vec(queue(), 0..4)
}

fn chat_target() -> impl Strategy<Value = String> {
    prop_oneof![3 => agent().prop_map(|agent| agent.to_string()), 1 => queue().prop_map(|queue| queue.to_string()), 1 => access_number()]
}

/// Texts that travel with calls and notes.
pub(crate) fn data() -> impl Strategy<Value = String> {
    select(vec!["", "a \"quoted\" 中文\n"]).prop_map(str::to_owned)
}

fn file() -> impl Strategy<Value = String> {
    prop_oneof![19 => select(FILES.as_slice()), 1 => Just("no file")].prop_map(str::to_owned)
}

/// A call or chat by its place.
fn call(which: &'static str) -> impl Strategy<Value = String> {
    (0..5_u8).prop_map(move |place| format!("{which} {place}"))
}
