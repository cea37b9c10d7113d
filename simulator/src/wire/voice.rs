//! Calls beyond placing, answering and holding: transfers, pick-up, video, linked telephones.

use super::request::{Input, Route, SUCCESS};
use crate::engine::{CallCommand, Command, PhoneCommand, TransferRequest, VideoCommand};

/// Text of an operation that is acknowledged although nothing is done.
pub(super) const NOT_EMULATED: &str = "not emulated";

pub(super) const ROUTES: &[Route] = &[
    Route(
        "POST",
        "voicecall/{agentid}/transfer",
        "transfer",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            // Choice: a missing device type or mode is a malformed request.
            Ok(Command::Call(CallCommand::Transfer(TransferRequest {
                device_type: body.number("devicetype")?.unwrap_or_default(),
                address: body.text_or_empty("address")?,
                mode: body.number("mode")?.unwrap_or(u32::MAX),
                data: body.text_or_empty("callappdata")?,
                caller: body.text_or_empty("caller")?,
                media: body.number("mediaability")?.unwrap_or_default(),
                hold: body.flag("holdflag", true)?,
                skill: body.number("skillId")?,
            })))
        }),
    ),
    Route(
        "PUT",
        "voicecall/{agentid}/snatchpickup",
        "snatchPickup",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::SnatchPickup { colleague: i.query.number("destWorkNo")? }))),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/requestcall/{callid}/{skilltype}",
        "requestAppointedCall",
        SUCCESS,
        Some(|i| {
            Ok(Command::Call(CallCommand::RequestAppointedCall {
                call: i.path("callid").to_owned(),
                skill_type: i.path_number("skilltype")?,
                queue: i.query.number("skillId")?,
            }))
        }),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/seconddialex",
        "secondDialEx",
        SUCCESS,
        Some(|i| {
            // Commas and percent signs belong to the older form only.
            let digits = i.query.text_or_empty("number")?;
            let digits = if digits.contains([',', '%']) { String::new() } else { digits };
            Ok(Command::Call(CallCommand::SecondDialEx { digits }))
        }),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/seconddial/{digits}",
        "secondDial",
        "",
        Some(|i| Ok(Command::Call(CallCommand::SecondDial { digits: i.path("digits").to_owned() }))),
    ),
    Route(
        "PUT",
        "voicecall/{agentid}/previewCallout",
        "previewCallout",
        "",
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::PreviewCallout { called: body.text_or_empty("called")?, control: body.number("callcontrolid")? }))
        }),
    ),
    Route("POST", "voicecall/{agentid}/phonepickup", "phonepickup", SUCCESS, Some(|_| Ok(Command::Phone(PhoneCommand::PhonePickup)))),
    Route("POST", "voicecall/{agentid}/phonehangup", "phonehangup", SUCCESS, Some(|_| Ok(Command::Phone(PhoneCommand::PhoneHangUp)))),
    // Choice: the forms of older servers do and answer the same.
    Route("PUT", "voicecall/{agentid}/phonepickup", "phonePickup", "", Some(|_| Ok(Command::Phone(PhoneCommand::PhonePickup)))),
    Route("PUT", "voicecall/{agentid}/phonehangup", "phoneHangUp", "", Some(|_| Ok(Command::Phone(PhoneCommand::PhoneHangUp)))),
    Route("DELETE", "voicecall/{agentid}", "releaseForVTM", "", Some(|_| Ok(Command::Call(CallCommand::ReleaseForVtm)))),
    Route("DELETE", "voicecall/{agentid}/releasephone", "releasePhone", "", Some(|_| Ok(Command::Phone(PhoneCommand::ReleasePhone)))),
    Route("POST", "voicecall/{agentid}/reportsound", "reportSound", NOT_EMULATED, Some(|_| Ok(Command::Call(CallCommand::ReportSound)))),
    Route("POST", "voicecall/{agentid}/beginmutevideo", "beginMuteVideo", "", Some(|_| Ok(Command::Video(VideoCommand::BeginMuteVideo)))),
    Route("POST", "voicecall/{agentid}/endmutevideo", "endMuteVideo", "", Some(|_| Ok(Command::Video(VideoCommand::EndMuteVideo)))),
    Route(
        "POST",
        "voicecall/{agentid}/mediaswitch",
        "mediaSwitch",
        SUCCESS,
        Some(|i| {
            Ok(Command::Video(VideoCommand::MediaSwitch {
                medium: i.query.number("mediaType")?,
                direction: i.query.number("videoDirection")?,
            }))
        }),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/adjustvideomode",
        "adjustVideoMode",
        SUCCESS,
        Some(|i| Ok(Command::Video(VideoCommand::AdjustVideoMode { mode: i.body()?.number("mode")? }))),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/startasrbycallid",
        "startASR",
        "",
        Some(|i| Ok(Command::Call(CallCommand::StartAsr { call: i.query.text("callId")? }))),
    ),
];

/// A request that is acknowledged although nothing is done.
pub(super) fn acknowledged(_: &Input<'_>) -> Result<Command, super::fields::Unreadable> {
    Ok(Command::Acknowledged)
}
