//! Operations of the resources `mediacall` and `textchat`.

use super::fields::Unreadable;
use super::request::{Route, SUCCESS};
use crate::engine::{ChatCommand, Command, MediaCommand, MediaSessionCommand};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "POST",
        "mediacall/{agentid}/sendmessage",
        "sendMessage",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            session(MediaSessionCommand::Send { call: body.text_or_empty("callid")?, text: body.any_text("data") })
        }),
    ),
    Route(
        "POST",
        "mediacall/{agentid}/imagecapture",
        "imageCapture",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            session(MediaSessionCommand::Capture { call: body.text_or_empty("callid")?, user: body.text_or_empty("userType")? })
        }),
    ),
    Route(
        "POST",
        "mediacall/{agentid}/setcallnums",
        "setCallNums",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            session(MediaSessionCommand::Limit { medium: body.number("mediaType")?, sessions: body.number("callnums")? })
        }),
    ),
    Route(
        "POST",
        "mediacall/{agentid}/setcallnumsbymediatype",
        "setCallNumsByMediaType",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            let media = body.objects("agentMediaCallNums")?;
            let media = media.iter().map(|item| item.number("mediaType")?.ok_or(Unreadable)).collect::<Result<_, _>>()?;
            session(MediaSessionCommand::Limits { total: body.number("totalCallNum")?, media })
        }),
    ),
    Route(
        "POST",
        "mediacall/{agentid}/transfer",
        "transfer",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            session(MediaSessionCommand::Transfer {
                call: body.text_or_empty("callid")?,
                device_type: body.number("devicetype")?,
                mode: body.number("mode")?,
                address: body.text_or_empty("address")?,
                data: body.text_or_empty("calldata")?,
            })
        }),
    ),
    Route(
        "PUT",
        "textchat/{agentid}/answer/{callid}",
        "answer",
        "",
        Some(|i| chat(ChatCommand::Answer { chat: i.path("callid").to_owned() })),
    ),
    Route(
        "DELETE",
        "textchat/{agentid}/reject/{callid}",
        "reject",
        "",
        Some(|i| chat(ChatCommand::Reject { chat: i.path("callid").to_owned() })),
    ),
    Route("DELETE", "textchat/{agentid}/drop/{callid}", "drop", "", Some(|i| chat(ChatCommand::End { chat: i.path("callid").to_owned() }))),
    Route(
        "PUT",
        "textchat/{agentid}/internalcall/{destno}",
        "internalCall",
        "",
        Some(|i| chat(ChatCommand::Begin { to: i.path_number("destno")? })),
    ),
    // Choice: no source shows the body; its fields are those of the event that brings the message to the other side.
    Route(
        "PUT",
        "textchat/{agentid}/chatmessage",
        "chat",
        "",
        Some(|i| {
            let body = i.body()?;
            let id = body.text("callId")?.or(body.text("callid")?).unwrap_or_default();
            let text = body.text("chatContent")?.or(body.text("content")?).unwrap_or_default();
            chat(ChatCommand::Say { chat: id, text })
        }),
    ),
    Route(
        "POST",
        "textchat/{agentid}/transfer",
        "tranfser",
        "",
        Some(|i| {
            let body = i.body()?;
            chat(ChatCommand::Transfer {
                chat: body.text_or_empty("callid")?,
                kind: body.number("addesstype")?,
                address: body.text_or_empty("destaddr")?,
                data: body.text_or_empty("attachdata")?,
            })
        }),
    ),
];

fn session(command: MediaSessionCommand) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Session(command)))
}

fn chat(command: ChatCommand) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Chat(command)))
}
