//! Operations of the resource `agentconf`.

use super::fields::{Fields, Unreadable};
use super::request::{Input, Route, SUCCESS};
use crate::engine::{Command, ConferenceCommand, Invitation, MediaCommand, Participant};

const NUMBER_MAX: usize = 24;

pub(super) const ROUTES: &[Route] = &[
    Route(
        "POST",
        "agentconf/{agentid}/requestagentconf",
        "requestAgentConf",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            conference(ConferenceCommand::Request {
                seats: body.number("memberNum")?,
                minutes: body.number("time")?,
                prompt: body.number("promptTime")?,
                caller: body.text_or_empty("confCallerNo")?,
                beep: body.flag("beepTone", false)?,
                voice: body.text_or_empty("voicePath")?,
            })
        }),
    ),
    Route("POST", "agentconf/{agentid}/answeragentconf", "answerAgentConf", SUCCESS, Some(|_| conference(ConferenceCommand::Answer))),
    Route("POST", "agentconf/{agentid}/rejectagentconf", "rejectAgentConf", SUCCESS, Some(|_| conference(ConferenceCommand::Reject))),
    Route(
        "POST",
        "agentconf/{agentid}/requestleaveagentconf",
        "requestLeaveAgentConf",
        SUCCESS,
        Some(|_| conference(ConferenceCommand::Leave)),
    ),
    Route("POST", "agentconf/{agentid}/releaseagentconf", "releaseAgentConf", SUCCESS, Some(|_| conference(ConferenceCommand::Release))),
    Route(
        "POST",
        "agentconf/{agentid}/prolongtime",
        "prolongTime",
        SUCCESS,
        // Choice: the minutes may be a parameter of the query, too, as client programs send them.
        Some(|i| {
            let minutes = i.body()?.number("prolongTime")?.or(i.query.number("prolongTime")?);
            conference(ConferenceCommand::Prolong { minutes })
        }),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/applytoshiftpresident",
        "applyToShiftPresident",
        SUCCESS,
        Some(|i| {
            let to = i.body()?.number("destAgentNo")?.or(i.query.number("destWorkNo")?);
            conference(ConferenceCommand::ShiftChair { to })
        }),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/batchaddparticipant",
        "batchAddParticipant",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            let invited = body.objects("addresses")?.iter().map(invitation).collect::<Result<_, _>>()?;
            conference(ConferenceCommand::Add {
                invited,
                beep: body.flag("beepTone", false)?,
                voice: body.text_or_empty("voicePath")?,
                caller: body.text_or_empty("caller")?,
            })
        }),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/batchremoveparticipant",
        "batchRemoveParticipant",
        SUCCESS,
        Some(|i| {
            let members = i.body()?.objects("addresses")?.iter().map(participant).collect::<Result<_, _>>()?;
            conference(ConferenceCommand::Remove { members })
        }),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/changeparticipantmode",
        "changeParticipantMode",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::Mode { who: participant(i.body()?)?, attribute: i.body()?.number("attribute")? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/holdparticipant",
        "holdParticipant",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::Hold { who: participant(i.body()?)?, voice: voice(i)? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/unholdparticipant",
        "unholdParticipant",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::Unhold { who: participant(i.body()?)? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/modifyconfresource",
        "modifyConfResource",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::Resize { kind: i.body()?.number("modifyType")?, seats: i.body()?.number("modifyNum")? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/playvoicetoconf",
        "playVoiceToConf",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::PlayVoice { voice: voice(i)? })),
    ),
    Route("POST", "agentconf/{agentid}/stopvoicetoconf", "stopVoiceToConf", SUCCESS, Some(|_| conference(ConferenceCommand::StopVoice))),
    Route(
        "POST",
        "agentconf/{agentid}/playvoicetoparticipant",
        "playVoiceToParticipant",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::PlayVoiceTo { who: participant(i.body()?)?, voice: voice(i)? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/stopvoicetoparticipant",
        "stopVoiceToParticipant",
        SUCCESS,
        Some(|i| conference(ConferenceCommand::StopVoiceTo { who: participant(i.body()?)? })),
    ),
    Route(
        "POST",
        "agentconf/{agentid}/queryconfinfos",
        "queryConfInfos",
        "",
        Some(|i| conference(ConferenceCommand::Query { ids: i.body()?.numbers("confIds")?.unwrap_or_default() })),
    ),
    Route("GET", "agentconf/{agentid}/queryvdnconfid", "queryAllConfIds", SUCCESS, Some(|_| conference(ConferenceCommand::QueryIds))),
];

fn conference(command: ConferenceCommand) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Conference(command)))
}

fn voice(input: &Input<'_>) -> Result<String, Unreadable> {
    input.body()?.text_or_empty("voicePath")
}

fn participant(fields: &Fields) -> Result<Participant, Unreadable> {
    let address = fields.text_or_empty("address")?;
    match fields.number("addressType")? {
        Some(6) if !address.is_empty() && address.len() <= NUMBER_MAX => Ok(Participant::Phone(address)),
        Some(9) => address.parse().map(Participant::Agent).map_err(|_| Unreadable),
        _ => Err(Unreadable),
    }
}

fn invitation(fields: &Fields) -> Result<Invitation, Unreadable> {
    let byte = |name| u8::try_from(fields.number(name)?.unwrap_or_default()).map_err(|_| Unreadable);
    Ok(Invitation { who: participant(fields)?, device_call_type: byte("deviceCallType")?, device_type: byte("deviceType")? })
}
