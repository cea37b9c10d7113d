//! Answers about recordings and conferences.

mod chats;

use serde::Serialize;

use super::participant::address;
use crate::engine::{CallId, ConferenceInfo, MediaData, SpeechMode};
use crate::ids::{AgentId, ConferenceId};
use crate::wire::envelope::{envelope, result_first, without_result};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    address_type: String,
    address: String,
}

#[derive(Serialize)]
struct Conferences {
    confs: Vec<Conference>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Conference {
    conf_id: ConferenceId,
    conf_state: u8,
    start_time: u64,
    apply_conf_time: u32,
    conf_have_been_time: u64,
    addresses: Vec<Member>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Member {
    address_type: String,
    address: String,
    device_call_type: u8,
    device_type: u8,
    channel_attrib: u8,
    channel_state: u8,
    role: u8,
    enter_time: u64,
}

#[derive(Serialize)]
struct Token<'a> {
    token: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LocalPath<'a> {
    token: &'a str,
    local_record_path: &'a str,
}

/// What joining the room of a video call needs; all values are texts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ConnectInfo<'a> {
    user_id: String,
    ctime: String,
    channel_id: String,
    role: &'static str,
    ip: &'static str,
    port: &'static str,
    signaling_domain_in: &'static str,
    signaling_domain_out: &'static str,
    location_id: &'static str,
    signature: &'a str,
    app_id: &'static str,
}

impl<'a> ConnectInfo<'a> {
    // Choice: there is no media server; the addresses lead nowhere.
    fn new(agent: AgentId, call: CallId, expires: u64, signature: &'a str) -> Self {
        Self {
            user_id: agent.to_string(),
            ctime: expires.to_string(),
            channel_id: call.to_string(),
            role: "0",
            ip: "127.0.0.1",
            port: "6500",
            signaling_domain_in: "https://in.example.invalid:8443",
            signaling_domain_out: "https://out.example.invalid:8443",
            location_id: "65535",
            signature,
            app_id: "simulator",
        }
    }
}

pub(super) fn render(data: &MediaData, message: &str, retcode: &str) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Task {
        task_id: String,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Prolonged {
        applyed_time: u32,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Absent {
        no_exist_participants: Vec<Address>,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Ids<'a> {
        conf_ids: &'a [ConferenceId],
    }
    match data {
        MediaData::RecordingTask(task) => result_first(message, retcode, Task { task_id: task.to_string() }),
        // A file is sent as it is, in no envelope.
        MediaData::File { .. } | MediaData::ChatFile(_) => without_result(message, retcode),
        MediaData::Uploaded { path, name, number } => envelope(message, retcode, Some(chats::Uploaded::new(path, name, number))),
        MediaData::ChatMessages(page) => envelope(message, retcode, Some(chats::Messages::from(page))),
        MediaData::ChatHistory(page) => envelope(message, retcode, Some(chats::History::from(page))),
        MediaData::ConnectToken(token) => envelope(message, retcode, Some(Token { token: &token.0 })),
        MediaData::LocalPath { token, path } => envelope(message, retcode, Some(LocalPath { token: &token.0, local_record_path: path })),
        MediaData::ConnectInfo { agent, call, expires, signature } => {
            envelope(message, retcode, Some(ConnectInfo::new(*agent, *call, *expires, &signature.0)))
        }
        MediaData::ProlongedBy(minutes) => result_first(message, retcode, Prolonged { applyed_time: *minutes }),
        MediaData::NotInConference(absent) => {
            let absent = absent.iter().map(address).map(|(kind, address)| Address { address_type: kind.to_string(), address });
            envelope(message, retcode, Some(Absent { no_exist_participants: absent.collect() }))
        }
        // Choice: the page's table and example disagree on the form of the answer; it has the form of the example.
        MediaData::Conferences(infos) => envelope(message, retcode, Some(Conferences { confs: infos.iter().map(conference).collect() })),
        MediaData::ConferenceIds(ids) => result_first(message, retcode, Ids { conf_ids: ids }),
    }
}

fn conference(info: &ConferenceInfo) -> Conference {
    let members = info.members.iter().map(|member| {
        let (kind, address) = address(&member.who);
        Member {
            address_type: kind.to_string(),
            address,
            device_call_type: member.device_call_type,
            device_type: member.device_type,
            channel_attrib: speech(member.speech),
            channel_state: if member.held { 1 } else { 2 * u8::from(member.playing) },
            role: u8::from(member.chair),
            enter_time: member.joined,
        }
    });
    Conference {
        conf_id: info.id,
        conf_state: u8::from(info.playing),
        start_time: info.started,
        apply_conf_time: info.minutes,
        conf_have_been_time: info.elapsed,
        addresses: members.collect(),
    }
}

fn speech(mode: SpeechMode) -> u8 {
    match mode {
        SpeechMode::ListenOnly => 1,
        SpeechMode::SpeakOnly => 2,
        SpeechMode::ListenAndSpeak => 3,
        SpeechMode::CutOff => 4,
    }
}
