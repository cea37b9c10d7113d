//! Resource `agentconf`: conferences of agents.

use crate::engine::{Command, ConferenceCommand, Invitation, MediaCommand, Participant};
use crate::wire::codes;
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, get, post};

const NUMBER_MAX: usize = 24;

pub(super) const ROUTES: &[Route] = &[
    post("agentconf/{agentid}/requestagentconf", "requestAgentConf", |i| {
        let body = i.body()?;
        conference(ConferenceCommand::Request {
            seats: body.number("memberNum")?,
            minutes: body.number("time")?,
            prompt: body.number("promptTime")?,
            caller: body.text_or_empty("confCallerNo")?,
            beep: body.flag("beepTone", false)?,
            voice: body.text_or_empty("voicePath")?,
        })
    })
    .success(),
    post("agentconf/{agentid}/answeragentconf", "answerAgentConf", |_| conference(ConferenceCommand::Answer))
        .success()
        .also(&[("PUT", "agentconf/{agentid}/answeragentconf")]),
    post("agentconf/{agentid}/rejectagentconf", "rejectAgentConf", |_| conference(ConferenceCommand::Reject))
        .success()
        .also(&[("DELETE", "agentconf/{agentid}/rejectagentconf")]),
    post("agentconf/{agentid}/requestleaveagentconf", "requestLeaveAgentConf", |_| conference(ConferenceCommand::Leave))
        .success()
        .also(&[("DELETE", "agentconf/{agentid}/requestleaveagentconf")]),
    post("agentconf/{agentid}/releaseagentconf", "releaseAgentConf", |_| conference(ConferenceCommand::Release)).success(),
    // Older programs send the minutes, and the new chair, in the query.
    post("agentconf/{agentid}/prolongtime", "prolongTime", |i| {
        let minutes = i.body()?.number("prolongTime")?.or(i.query.number("prolongTime")?);
        conference(ConferenceCommand::Prolong { minutes })
    })
    .success()
    .also(&[("PUT", "agentconf/{agentid}/prolongtime")]),
    post("agentconf/{agentid}/applytoshiftpresident", "applyToShiftPresident", |i| {
        let to = i.body()?.number("destAgentNo")?.or(i.query.number("destWorkNo")?);
        conference(ConferenceCommand::ShiftChair { to })
    })
    .success()
    .also(&[("PUT", "agentconf/{agentid}/applytoshiftpresident")]),
    post("agentconf/{agentid}/batchaddparticipant", "batchAddParticipant", |i| {
        let body = i.body()?;
        let invited = body.objects("addresses")?.iter().map(invitation).collect::<Result<_, _>>()?;
        conference(ConferenceCommand::Add {
            invited,
            beep: body.flag("beepTone", false)?,
            voice: body.text_or_empty("voicePath")?,
            caller: body.text_or_empty("caller")?,
        })
    })
    .success(),
    post("agentconf/{agentid}/batchremoveparticipant", "batchRemoveParticipant", |i| {
        let members = i.body()?.objects("addresses")?.iter().map(participant).collect::<Result<_, _>>()?;
        conference(ConferenceCommand::Remove { members })
    })
    .success(),
    post("agentconf/{agentid}/changeparticipantmode", "changeParticipantMode", |i| {
        conference(ConferenceCommand::Mode {
            who: participant(i.body()?)?,
            mode: i.body()?.number("attribute")?.and_then(codes::speech_mode),
        })
    })
    .success(),
    post("agentconf/{agentid}/holdparticipant", "holdParticipant", |i| {
        conference(ConferenceCommand::Hold { who: participant(i.body()?)?, voice: voice(i)? })
    })
    .success(),
    post("agentconf/{agentid}/unholdparticipant", "unholdParticipant", |i| {
        conference(ConferenceCommand::Unhold { who: participant(i.body()?)? })
    })
    .success(),
    post("agentconf/{agentid}/modifyconfresource", "modifyConfResource", |i| {
        conference(ConferenceCommand::Resize {
            change: i.body()?.number("modifyType")?.and_then(codes::seat_change),
            seats: i.body()?.number("modifyNum")?,
        })
    })
    .success(),
    post("agentconf/{agentid}/playvoicetoconf", "playVoiceToConf", |i| conference(ConferenceCommand::PlayVoice { voice: voice(i)? }))
        .success()
        .also(&[("PUT", "agentconf/{agentid}/playvoicetoconf")]),
    post("agentconf/{agentid}/stopvoicetoconf", "stopVoiceToConf", |_| conference(ConferenceCommand::StopVoice))
        .success()
        .also(&[("PUT", "agentconf/{agentid}/stopvoicetoconf")]),
    post("agentconf/{agentid}/playvoicetoparticipant", "playVoiceToParticipant", |i| {
        conference(ConferenceCommand::PlayVoiceTo { who: participant(i.body()?)?, voice: voice(i)? })
    })
    .success(),
    post("agentconf/{agentid}/stopvoicetoparticipant", "stopVoiceToParticipant", |i| {
        conference(ConferenceCommand::StopVoiceTo { who: participant(i.body()?)? })
    })
    .success(),
    post("agentconf/{agentid}/queryconfinfos", "queryConfInfos", |i| {
        conference(ConferenceCommand::Query { ids: i.body()?.numbers("confIds")?.unwrap_or_default() })
    }),
    get("agentconf/{agentid}/queryvdnconfid", "queryAllConfIds", |_| conference(ConferenceCommand::QueryIds)).success(),
];

fn conference(command: ConferenceCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Conference(command)))
}

fn voice(input: &Input<'_>) -> Result<String, ParseError> {
    input.body()?.text_or_empty("voicePath")
}

fn participant(fields: &Fields) -> Result<Participant, ParseError> {
    let address = fields.text_or_empty("address")?;
    match fields.number::<u32>("addressType")? {
        Some(6) if !address.is_empty() && address.len() <= NUMBER_MAX => Ok(Participant::Phone(address)),
        Some(9) => address.parse().map(Participant::Agent).map_err(|_| ParseError),
        _ => Err(ParseError),
    }
}

fn invitation(fields: &Fields) -> Result<Invitation, ParseError> {
    let byte = |name| u8::try_from(fields.number::<u32>(name)?.unwrap_or_default()).map_err(|_| ParseError);
    Ok(Invitation { who: participant(fields)?, device_call_type: byte("deviceCallType")?, device_type: byte("deviceType")? })
}
