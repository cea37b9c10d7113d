//! Text chats in answers. All values are texts.

use serde::Serialize;

use crate::engine::{ChatLine, ChatRecord, PageOf};
use crate::wire::render::chat_text::chat_text;

/// Media type of text chats, and the kind of them that agents have with each other.
const TEXT: &str = "1";
const CHAT: &str = "2";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Uploaded<'a> {
    file_path: &'a str,
    file_name: &'a str,
    chat_id: &'a str,
}

impl<'a> Uploaded<'a> {
    pub(super) fn new(file_path: &'a str, file_name: &'a str, chat_id: &'a str) -> Self {
        Self { file_path, file_name, chat_id }
    }
}

/// Which part of a list it is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    total_page_no: String,
    total_count: String,
    page_no: String,
    page_size: String,
}

impl<T> From<&PageOf<T>> for Part {
    fn from(page: &PageOf<T>) -> Self {
        let size = usize::try_from(page.size).unwrap_or(usize::MAX);
        Self {
            total_page_no: page.total.div_ceil(size).to_string(),
            total_count: page.total.to_string(),
            page_no: page.number.to_string(),
            page_size: page.size.to_string(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Messages<'a> {
    #[serde(flatten)]
    part: Part,
    wecc_call_content_list: Vec<Message<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Message<'a> {
    id: String,
    call_id: String,
    sub_media_type: &'static str,
    sender: String,
    reciver: String,
    content_type: &'a str,
    content: String,
    direction: &'static str,
    create_time: String,
    confirm_flag: &'static str,
    status: &'static str,
    result: Option<()>,
}

impl<'a> From<&'a PageOf<ChatLine>> for Messages<'a> {
    // Choice: codes that no source explains are 0.
    fn from(page: &'a PageOf<ChatLine>) -> Self {
        let messages = page.entries.iter().map(|(place, line)| Message {
            id: place.to_string(),
            call_id: line.chat.to_string(),
            sub_media_type: CHAT,
            sender: line.sender.to_string(),
            reciver: line.receivers.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"),
            content_type: &line.kind,
            content: chat_text(&line.text),
            direction: "0",
            create_time: line.at.to_string(),
            confirm_flag: "0",
            status: "0",
            result: None,
        });
        Self { part: page.into(), wecc_call_content_list: messages.collect() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct History<'a> {
    #[serde(flatten)]
    part: Part,
    wecc_call_bill_list: Vec<Bill<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bill<'a> {
    id: String,
    cc_id: &'static str,
    vdn_id: String,
    call_id: String,
    inner_call: &'static str,
    media_type: &'static str,
    sub_media_type: &'static str,
    access_type: &'static str,
    caller: &'a str,
    called: &'a str,
    access_code: &'static str,
    skill_id: &'static str,
    real_caller: &'a str,
    caller_name: &'a str,
    begin_time: String,
    connect_time: String,
    end_time: String,
    release_cause: &'static str,
    platform_release_cause: &'static str,
    log_date: String,
    callid_num: String,
    remark: &'static str,
    receive_msg_num: &'static str,
    send_msg_num: &'static str,
}

impl<'a> From<&'a PageOf<ChatRecord>> for History<'a> {
    // Choice: codes and counts that no source explains are 0, and a time that has not come is empty.
    fn from(page: &'a PageOf<ChatRecord>) -> Self {
        let time = |at: Option<u64>| at.map(|at| at.to_string()).unwrap_or_default();
        let bills = page.entries.iter().map(|(place, record)| Bill {
            id: place.to_string(),
            cc_id: "1",
            vdn_id: record.vdn.to_string(),
            call_id: record.chat.to_string(),
            inner_call: "1",
            media_type: TEXT,
            sub_media_type: CHAT,
            access_type: "0",
            caller: &record.caller,
            called: &record.called,
            access_code: "",
            skill_id: "",
            real_caller: &record.caller,
            caller_name: &record.caller,
            begin_time: record.began.to_string(),
            connect_time: time(record.connected),
            end_time: time(record.ended),
            release_cause: "0",
            platform_release_cause: "0",
            log_date: record.began.to_string(),
            callid_num: record.chat.to_string(),
            remark: "",
            receive_msg_num: "0",
            send_msg_num: "0",
        });
        Self { part: page.into(), wecc_call_bill_list: bills.collect() }
    }
}
