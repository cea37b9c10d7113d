//! What agents can ask for of recordings, playback, conferences, sessions and text chats.

use ccgateway_simulator::ConferenceId;
use ccgateway_simulator::engine::{
    ChatCommand, ChatTarget, Command, ConferenceCommand, Download, Invitation, LibraryCommand, MediaCommand, MediaSessionCommand,
    MultimediaCommand, OutsideMessage, Page, Participant, PlaybackCommand, RecordingCommand, RecordingKind, SeatChange, SeekOrigin,
    SessionMedium, SpeechMode, TransferMode, Upload,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::role::Role;
use crate::actions::value::{access_number, agent, call, customer, data, queue};

/// Files of recordings; the last one is on a drive that does not exist.
const FILES: [&str; 3] = ["Y:/1/0/20201119/1001/142702.V3", "y:\\1\\b.V3", "Z:/1/c.V3"];

pub(crate) fn media() -> BoxedStrategy<(Role, Command)> {
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
        1 => (Just(Role::Anyone), library().prop_map(MediaCommand::Library)),
        2 => (Just(Role::Talks), multimedia().prop_map(MediaCommand::Multimedia)),
        12 => conference().prop_map(|(role, command)| (role, MediaCommand::Conference(command))),
        1 => (Just(Role::Talks), media_session().prop_map(MediaCommand::Session)),
        2 => (Just(Role::Chats), media_session().prop_map(MediaCommand::Session)),
        5 => of_chats.prop_map(|(role, command)| (role, MediaCommand::Chat(command))),
    ];
    media.prop_map(|(role, command)| (role, Command::Media(command))).boxed()
}

const SPEECH: [SpeechMode; 4] = [SpeechMode::ListenOnly, SpeechMode::SpeakOnly, SpeechMode::ListenAndSpeak, SpeechMode::CutOff];

fn recording() -> BoxedStrategy<RecordingCommand> {
    let file = prop_oneof![1 => Just(String::new()), 2 => file()];
    (file, any::<bool>()).prop_map(|(file, append)| RecordingCommand::Begin { file, append }).boxed()
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
        1 => (select(vec![SeekOrigin::Start, SeekOrigin::Forward, SeekOrigin::Back, SeekOrigin::End]), 0..3_u32)
            .prop_map(|(from, seconds)| PlaybackCommand::Seek { from, seconds }),
    ]
    .boxed()
}

fn download() -> BoxedStrategy<Download> {
    prop_oneof![
        (file(), prop_oneof![3 => Just(RecordingKind::AgentCall), 1 => Just(RecordingKind::VoiceMenu)])
            .prop_map(|(file, kind)| Download::Recording { file, kind }),
        (call("any"), weighted(0.5, agent())).prop_map(|(call, agent)| Download::OfCall { call, file: String::new(), agent }),
        file().prop_map(|file| Download::Conference { file }),
        file().prop_map(|file| Download::Video { file }),
    ]
    .boxed()
}

fn library() -> BoxedStrategy<LibraryCommand> {
    prop_oneof![
        select(vec![LibraryCommand::Files, LibraryCommand::Url, LibraryCommand::ConnectToken]),
        file().prop_map(|file| LibraryCommand::LocalPath { file }),
        file().prop_map(|path| LibraryCommand::Fetch { token: String::new(), path }),
    ]
    .boxed()
}

fn multimedia() -> BoxedStrategy<MultimediaCommand> {
    let conference = || weighted(0.9, select(vec![1_u32, 2, 3]).prop_map(ConferenceId));
    prop_oneof![
        4 => (call("own"), vec(agent(), 0..3)).prop_map(|(call, agents)| MultimediaCommand::Request { call, agents }),
        2 => (conference(), vec(agent(), 0..3)).prop_map(|(conference, agents)| MultimediaCommand::Invite { conference, agents }),
        1 => (conference(), any::<bool>()).prop_map(|(conference, ok)| MultimediaCommand::Joined { conference, ok }),
        1 => conference().prop_map(|conference| MultimediaCommand::Stop { conference }),
        1 => vec(agent(), 0..2).prop_map(|agents| MultimediaCommand::State { agents }),
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
        (participant(), weighted(0.8, select(SPEECH.as_slice()))).prop_map(|(who, mode)| ConferenceCommand::Mode { who, mode }),
        (participant(), voice()).prop_map(|(who, voice)| ConferenceCommand::Hold { who, voice }),
        participant().prop_map(|who| ConferenceCommand::Unhold { who }),
        (participant(), voice()).prop_map(|(who, voice)| ConferenceCommand::PlayVoiceTo { who, voice }),
        participant().prop_map(|who| ConferenceCommand::StopVoiceTo { who }),
        vec(participant(), 0..3).prop_map(|members| ConferenceCommand::Remove { members }),
    ];
    let whole = prop_oneof![
        weighted(0.9, select(vec![1_u32, 1440, 0])).prop_map(|minutes| ConferenceCommand::Prolong { minutes }),
        weighted(0.9, agent()).prop_map(|to| ConferenceCommand::ShiftChair { to }),
        (weighted(0.9, select(vec![SeatChange::Add, SeatChange::Remove])), weighted(0.9, 1..4_u32))
            .prop_map(|(change, seats)| ConferenceCommand::Resize { change, seats }),
        voice().prop_map(|voice| ConferenceCommand::PlayVoice { voice }),
        vec(select(vec![1_030_144_u32, 1_030_400, 1]).prop_map(ConferenceId), 0..3).prop_map(|ids| ConferenceCommand::Query { ids }),
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

fn media_session() -> BoxedStrategy<MediaSessionCommand> {
    let session = || prop_oneof![call("own"), call("chat")];
    prop_oneof![
        (session(), data()).prop_map(|(call, text)| MediaSessionCommand::Send { call, text }),
        (call("own"), select(vec!["user", "agent"])).prop_map(|(call, user)| MediaSessionCommand::Capture { call, user: user.to_owned() }),
        (select(vec![SessionMedium::Text, SessionMedium::Call, SessionMedium::Other]), weighted(0.9, select(vec![1, 2, 60, 61])))
            .prop_map(|(medium, sessions)| MediaSessionCommand::Limit { medium, sessions }),
        (weighted(0.9, select(vec![1, 2, 60])), vec(select(vec![SessionMedium::Text, SessionMedium::Call]), 0..2))
            .prop_map(|(total, media)| MediaSessionCommand::Limits { total, media }),
        (vec(agent(), 0..3), 0..3_u32).prop_map(|(agents, chats)| MediaSessionCommand::LimitOf { agents, chats }),
        (call("own"), select(vec!["user", "agent"]))
            .prop_map(|(call, user)| MediaSessionCommand::ConnectInfo { call, user: user.to_owned() }),
        (
            call("chat"),
            weighted(0.9, select(vec![ChatTarget::Agent, ChatTarget::Queue])),
            weighted(0.9, select(vec![TransferMode::Release, TransferMode::Success])),
            chat_target(),
            data()
        )
            .prop_map(|(call, to, mode, address, data)| MediaSessionCommand::Transfer { call, to, mode, address, data }),
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
        2 => (call("chat"), data()).prop_map(|(chat, text)| ChatCommand::Say { chat, text, number: String::new() }),
        1 => call("chat").prop_map(|chat| ChatCommand::End { chat }),
        1 => Just(ChatCommand::Confirm),
        1 => data().prop_map(|text| {
            ChatCommand::SayOutside(OutsideMessage { receiver: "0555".to_owned(), text, server: String::new() })
        }),
        1 => call("chat").prop_map(upload),
        1 => (call("chat"), 0..3_u32).prop_map(|(chat, number)| ChatCommand::Messages { chat, page: Page { number, size: 2 } }),
        1 => (0..3_u32).prop_map(|number| ChatCommand::History {
            caller: String::new(),
            called: String::new(),
            began: 0..=u64::MAX,
            page: Page { number, size: 2 },
        }),
        2 => (call("chat"), select(vec![ChatTarget::Agent, ChatTarget::Queue]), chat_target(), data(), any::<bool>())
            .prop_map(|(chat, to, address, data, stay)| ChatCommand::Transfer { chat, to, address, data, stay }),
    ]
    .boxed()
}

fn upload(chat: String) -> ChatCommand {
    let (number, kind, name) = ("1".to_owned(), "22".to_owned(), "a.png".to_owned());
    ChatCommand::Upload(Upload { chat, number, kind, name, bytes: vec![0, 1] })
}

fn participant() -> impl Strategy<Value = Participant> {
    prop_oneof![2 => agent().prop_map(Participant::Agent), 1 => customer().prop_map(Participant::Phone)]
}

fn chat_target() -> impl Strategy<Value = String> {
    prop_oneof![3 => agent().prop_map(|agent| agent.to_string()), 1 => queue().prop_map(|queue| queue.to_string()), 1 => access_number()]
}

fn file() -> impl Strategy<Value = String> {
    prop_oneof![19 => select(FILES.as_slice()), 1 => Just("no file")].prop_map(str::to_owned)
}
