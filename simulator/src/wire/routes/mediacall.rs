//! Resource `mediacall`: sessions with media.

use crate::engine::{Command, MediaCommand, MediaSessionCommand};
use crate::wire::codes;
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, post};

pub(super) const ROUTES: &[Route] = &[
    post("mediacall/{agentid}/sendmessage", "sendMessage", |i| {
        let body = i.body()?;
        session(MediaSessionCommand::Send { call: body.text_or_empty("callid")?, text: body.any_text("data") })
    })
    .success(),
    post("mediacall/{agentid}/imagecapture", "imageCapture", |i| {
        let body = i.body()?;
        session(MediaSessionCommand::Capture { call: body.text_or_empty("callid")?, user: body.text_or_empty("userType")? })
    })
    .success(),
    post("mediacall/{agentid}/getconnectinfo", "getConnectInfo", |i| {
        let body = i.body()?;
        session(MediaSessionCommand::ConnectInfo { call: body.text_or_empty("callid")?, user: body.text_or_empty("userType")? })
    }),
    post("mediacall/{agentid}/setcallnums", "setCallNums", |i| {
        let body = i.body()?;
        session(MediaSessionCommand::Limit { medium: codes::session_medium(body.number("mediaType")?), sessions: body.number("callnums")? })
    })
    .success(),
    post("mediacall/{agentid}/setcallnumsbymediatype", "setCallNumsByMediaType", |i| {
        let body = i.body()?;
        let media = body.objects("agentMediaCallNums")?;
        let media = media
            .iter()
            .map(|item| Ok(codes::session_medium(Some(item.number("mediaType")?.ok_or(ParseError)?))))
            .collect::<Result<_, _>>()?;
        session(MediaSessionCommand::Limits { total: body.number("totalCallNum")?, media })
    })
    .success(),
    post("mediacall/{agentid}/transfer", "transfer", |i| {
        let body = i.body()?;
        session(MediaSessionCommand::Transfer {
            call: body.text_or_empty("callid")?,
            to: body.number("devicetype")?.and_then(codes::session_target),
            mode: body.number("mode")?.and_then(codes::session_transfer_mode),
            address: body.text_or_empty("address")?,
            data: body.text_or_empty("calldata")?,
        })
    })
    .success(),
];

fn session(command: MediaSessionCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Session(command)))
}
