//! Resource `textchat`: text chats between agents.

use crate::engine::{ChatCommand, Command, MediaCommand, OutsideMessage, Page, Upload};
use crate::wire::codes;
use crate::wire::fields::{Fields, ParseError};
use crate::wire::multipart;
use crate::wire::route::{Route, delete, get, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("textchat/{agentid}/answer/{callid}", "answer", |i| chat(ChatCommand::Answer { chat: i.path("callid").to_owned() })),
    delete("textchat/{agentid}/reject/{callid}", "reject", |i| chat(ChatCommand::Reject { chat: i.path("callid").to_owned() })),
    delete("textchat/{agentid}/drop/{callid}", "drop", |i| chat(ChatCommand::End { chat: i.path("callid").to_owned() })),
    put("textchat/{agentid}/internalcall/{destno}", "internalCall", |i| chat(ChatCommand::Begin { to: i.path_number("destno")? })),
    put("textchat/{agentid}/chatmessage", "chat", |i| {
        let body = i.body()?;
        let (id, text) = (body.text_or_empty("callId")?, body.text_or_empty("content")?);
        chat(ChatCommand::Say { chat: id, text, number: body.text_or_empty("chatId")? })
    }),
    post("textchat/{agentid}/transfer", "tranfser", |i| {
        let body = i.body()?;
        chat(ChatCommand::Transfer {
            chat: body.text_or_empty("callid")?,
            to: codes::chat_target(body.number("addesstype")?)?,
            address: body.text_or_empty("destaddr")?,
            data: body.text_or_empty("attachdata")?,
            stay: codes::chat_stays(body.number("mode")?),
        })
    }),
    post("textchat/{agentid}/sendmessagewithoutcall", "sendMessageWithoutCall", |i| {
        let body = i.body()?;
        chat(ChatCommand::SayOutside(OutsideMessage {
            receiver: body.text_or_empty("chatReceiver")?,
            text: body.text_or_empty("content")?,
            server: body.text_or_empty("jauIP")?,
        }))
    }),
    // Choice: a confirmation is accepted whatever it says, since no source shows its body.
    put("textchat/{agentid}/confirmmessage", "confirmMessage", |_| chat(ChatCommand::Confirm)),
    post("textchat/{agentid}/mediafile", "uploadMediaFile", |i| {
        let file = multipart::first_file(i.raw_body).ok_or(ParseError)?;
        chat(ChatCommand::Upload(Upload {
            chat: i.query.text_or_empty("callId")?,
            number: i.query.text_or_empty("chatId")?,
            kind: i.query.text_or_empty("msgType")?,
            name: file.name,
            bytes: file.bytes,
        }))
    }),
    get("textchat/{agentid}/mediafile", "downloadMediaFile", |i| chat(ChatCommand::Fetch { path: i.query.text_or_empty("filePath")? })),
    get("textchat/{agentid}/callcontent", "queryCallContent", |i| {
        chat(ChatCommand::Messages { chat: i.query.text_or_empty("callId")?, page: page(i.query)? })
    }),
    post("textchat/{agentid}/callsession", "queryCallSession", |i| {
        let body = i.body()?;
        let (from, until) = (time(body, "startTime")?, time(body, "endTime")?);
        chat(ChatCommand::History {
            caller: body.text_or_empty("caller")?,
            called: body.text_or_empty("called")?,
            began: from.unwrap_or(0)..=until.unwrap_or(u64::MAX),
            page: page(body)?,
        })
    }),
];

/// A time in milliseconds since 1970, if there is one.
fn time(fields: &Fields, name: &str) -> Result<Option<u64>, ParseError> {
    let digits = fields.text(name)?.filter(|digits| !digits.is_empty());
    digits.map(|digits| digits.parse().map_err(|_| ParseError)).transpose()
}

// Choice: without a page, the first one is meant, of 10 entries.
fn page(fields: &Fields) -> Result<Page, ParseError> {
    Ok(Page { number: fields.number("pageNo")?.unwrap_or(1), size: fields.number("pageSize")?.unwrap_or(10) })
}

fn chat(command: ChatCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Chat(command)))
}
