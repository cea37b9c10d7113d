//! Resource `textchat`: text chats between agents.

use crate::engine::{ChatCommand, Command, MediaCommand};
use crate::wire::codes;
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, delete, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("textchat/{agentid}/answer/{callid}", "answer", |i| chat(ChatCommand::Answer { chat: i.path("callid").to_owned() })),
    delete("textchat/{agentid}/reject/{callid}", "reject", |i| chat(ChatCommand::Reject { chat: i.path("callid").to_owned() })),
    delete("textchat/{agentid}/drop/{callid}", "drop", |i| chat(ChatCommand::End { chat: i.path("callid").to_owned() })),
    put("textchat/{agentid}/internalcall/{destno}", "internalCall", |i| chat(ChatCommand::Begin { to: i.path_number("destno")? })),
    // Choice: no source shows the body; its fields are those of the event that delivers the message.
    put("textchat/{agentid}/chatmessage", "chat", |i| {
        let body = i.body()?;
        let id = body.text("callId")?.or(body.text("callid")?).unwrap_or_default();
        let text = body.text("chatContent")?.or(body.text("content")?).unwrap_or_default();
        chat(ChatCommand::Say { chat: id, text })
    }),
    post("textchat/{agentid}/transfer", "tranfser", |i| {
        let body = i.body()?;
        chat(ChatCommand::Transfer {
            chat: body.text_or_empty("callid")?,
            to: codes::chat_target(body.number("addesstype")?)?,
            address: body.text_or_empty("destaddr")?,
            data: body.text_or_empty("attachdata")?,
        })
    }),
];

fn chat(command: ChatCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Chat(command)))
}
