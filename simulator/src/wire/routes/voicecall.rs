//! Resource `voicecall`: voice and video calls.

use crate::config::release::Release;
use crate::engine::{CallCommand, Command, HelpRequest, PhoneCommand, TransferRequest, VideoCommand};
use crate::wire::codes::{self, wants_video};
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, delete, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("voicecall/{agentid}/callout", "callout", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::Callout {
            called: body.text_or_empty("called")?,
            caller: body.text_or_empty("caller")?,
            data: body.text_or_empty("callappdata")?,
            video: wants_video(body.number("mediaability")?),
        }))
    })
    .success(),
    put("voicecall/{agentid}/callinner", "callInner", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::CallInner {
            called: body.text_or_empty("called")?,
            caller: body.text_or_empty("caller")?,
            data: body.text_or_empty("callappdata")?,
        }))
    })
    .success(),
    put("voicecall/{agentid}/callinnerskill", "callInnerSkill", |i| {
        Ok(Command::Call(CallCommand::CallInnerSkill { skill: i.body()?.number("skillId")?.ok_or(ParseError)? }))
    })
    .success()
    .since(Release::R24_300),
    put("voicecall/{agentid}/answer", "answer", |i| Ok(Command::Call(CallCommand::Answer { call: i.query.text("callid")? }))).success(),
    post("voicecall/{agentid}/reject", "reject", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::Reject { call: body.text("callid")?, then: codes::rejection(body.number("mode")?)? }))
    })
    .success(),
    post("voicecall/{agentid}/innerhelp", "innerHelp", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::InnerHelp(HelpRequest {
            target: codes::help_target(body.number("devicetype")?)?,
            destination: body.text_or_empty("dstaddress")?,
            mode: codes::help_mode(body.number("mode")?)?,
            data: body.text_or_empty("callappdata")?,
            hold: body.flag("holdflag", true)?,
        })))
    }),
    post("voicecall/{agentid}/hold", "hold", |_| Ok(Command::Call(CallCommand::Hold))).success(),
    post("voicecall/{agentid}/gethold", "getHold", |i| Ok(Command::Call(CallCommand::GetHold { call: i.query.text("callid")? }))).success(),
    post("voicecall/{agentid}/connecthold/{callid}", "connectHold", |i| {
        Ok(Command::Call(CallCommand::ConnectHold { call: i.path("callid").to_owned() }))
    })
    .success(),
    post("voicecall/{agentid}/beginmute", "beginMute", |_| Ok(Command::Call(CallCommand::BeginMute))).success(),
    post("voicecall/{agentid}/endmute", "endMute", |_| Ok(Command::Call(CallCommand::EndMute))).success(),
    post("voicecall/{agentid}/confjoin", "confJoin", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::ConfJoin { call: body.text_or_empty("callid")?, data: body.text_or_empty("callappdata")? }))
    })
    .success(),
    post("voicecall/{agentid}/dropcall/{callid}", "dropCall", |i| {
        Ok(Command::Call(CallCommand::DropCall { call: i.path("callid").to_owned() }))
    })
    .success(),
    post("voicecall/{agentid}/disconnect/{number}", "disconnect", |i| {
        Ok(Command::Call(CallCommand::Disconnect { number: i.path("number").to_owned() }))
    })
    .success(),
    delete("voicecall/{agentid}/release", "release", |_| Ok(Command::Call(CallCommand::Release))).success(),
    post("voicecall/{agentid}/canceltransfer", "cancelTransfer", |_| Ok(Command::Call(CallCommand::CancelTransfer))).success(),
    post("voicecall/{agentid}/transfer", "transfer", |i| {
        let body = i.body()?;
        // Choice: a missing device type or mode is a malformed request.
        let target = codes::transfer_target(body.number("devicetype")?)?;
        Ok(Command::Call(CallCommand::Transfer(TransferRequest {
            target,
            address: body.text_or_empty("address")?,
            mode: codes::transfer_mode(target, body.number("mode")?)?,
            data: body.text_or_empty("callappdata")?,
            caller: body.text_or_empty("caller")?,
            video: wants_video(body.number("mediaability")?),
            hold: body.flag("holdflag", true)?,
            skill: body.number("skillId")?,
        })))
    })
    .success(),
    put("voicecall/{agentid}/snatchpickup", "snatchPickup", |i| {
        Ok(Command::Call(CallCommand::SnatchPickup { colleague: i.query.number("destWorkNo")? }))
    })
    .success(),
    post("voicecall/{agentid}/requestcall/{callid}/{skilltype}", "requestAppointedCall", |i| {
        codes::public_queue(i.path_number("skilltype")?)?;
        // The page's spelling, and that of the server's own client.
        let queue = i.query.number("skillId")?.or(i.query.number("skillid")?);
        Ok(Command::Call(CallCommand::RequestAppointedCall { call: i.path("callid").to_owned(), queue }))
    })
    .success(),
    post("voicecall/{agentid}/seconddialex", "secondDialEx", |i| {
        // Commas and percent signs belong to the older form only.
        let digits = i.query.text_or_empty("number")?;
        let digits = if digits.contains([',', '%']) { String::new() } else { digits };
        Ok(Command::Call(CallCommand::SecondDialEx { digits }))
    })
    .success(),
    post("voicecall/{agentid}/seconddial/{digits}", "secondDial", |i| {
        Ok(Command::Call(CallCommand::SecondDial { digits: i.path("digits").to_owned() }))
    }),
    put("voicecall/{agentid}/previewCallout", "previewCallout", |i| {
        let body = i.body()?;
        Ok(Command::Call(CallCommand::PreviewCallout { called: body.text_or_empty("called")?, control: body.number("callcontrolid")? }))
    })
    .also(&[("PUT", "voicecall/{agentid}/previewcallout")]),
    put("voicecall/{agentid}/cancelPreviewCallout", "cancelPreviewCallout", |i| {
        Ok(Command::Call(CallCommand::CancelPreviewCallout { control: i.body()?.number("callcontrolid")? }))
    })
    .since(Release::R26_100),
    post("voicecall/{agentid}/phonepickup", "phonepickup", |_| Ok(Command::Phone(PhoneCommand::PhonePickup)))
        .success()
        .also(&[("PUT", "voicecall/{agentid}/phonepickup")]),
    post("voicecall/{agentid}/phonehangup", "phonehangup", |_| Ok(Command::Phone(PhoneCommand::PhoneHangUp)))
        .success()
        .also(&[("PUT", "voicecall/{agentid}/phonehangup")]),
    delete("voicecall/{agentid}", "releaseForVTM", |_| Ok(Command::Call(CallCommand::ReleaseForVtm))),
    delete("voicecall/{agentid}/releasephone", "releasePhone", |_| Ok(Command::Phone(PhoneCommand::ReleasePhone))),
    post("voicecall/{agentid}/reportsound", "reportSound", |_| Ok(Command::Call(CallCommand::ReportSound))),
    post("voicecall/{agentid}/beginmutevideo", "beginMuteVideo", |_| Ok(Command::Video(VideoCommand::BeginMuteVideo))),
    post("voicecall/{agentid}/endmutevideo", "endMuteVideo", |_| Ok(Command::Video(VideoCommand::EndMuteVideo))),
    post("voicecall/{agentid}/mediaswitch", "mediaSwitch", |i| {
        codes::video_direction(i.query.number("videoDirection")?)?;
        Ok(Command::Video(VideoCommand::MediaSwitch { video: codes::is_video(i.query.number("mediaType")?)? }))
    })
    .success(),
    post("voicecall/{agentid}/adjustvideomode", "adjustVideoMode", |i| {
        Ok(Command::Video(VideoCommand::AdjustVideoMode { layout: codes::video_layout(i.body()?.number("mode")?)? }))
    })
    .success(),
    post("voicecall/{agentid}/startasrbycallid", "startASR", |i| {
        Ok(Command::Call(CallCommand::StartAsr { call: i.query.text("callId")? }))
    })
    .since(Release::R25_200),
];
