//! Operations of the resources `recordplay` and `recordfile`.

use super::fields::Unreadable;
use super::request::{Route, SUCCESS};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{Command, Download, MediaCommand, PlaybackCommand, RecordingCommand};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "PUT",
        "recordplay/{agentid}/play",
        "beginPlay",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            play(PlaybackCommand::Begin {
                file: body.text_or_empty("voicepath")?,
                position: body.number("startpostion")?.unwrap_or_default(),
                times: body.number("times")?.unwrap_or(1),
            })
        }),
    ),
    // Choice: there is one call centre, so that of the file may be any.
    Route(
        "POST",
        "recordplay/{agentid}/netplay",
        "beginNetPlay",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            body.number("ccId")?.ok_or(Unreadable)?;
            play(PlaybackCommand::Begin {
                file: body.text_or_empty("fileName")?,
                position: body.number("position")?.unwrap_or_default(),
                times: body.number("playTime")?.unwrap_or(1),
            })
        }),
    ),
    Route("POST", "recordplay/{agentid}/pauseplay", "pausePlay", SUCCESS, Some(|_| play(PlaybackCommand::Pause))),
    Route("POST", "recordplay/{agentid}/resumeplay", "resumePlay", SUCCESS, Some(|_| play(PlaybackCommand::Resume))),
    Route(
        "POST",
        "recordplay/{agentid}/forefast/{seconds}",
        "foreFastPlay",
        SUCCESS,
        Some(|i| play(PlaybackCommand::Forward { seconds: i.path_number("seconds")? })),
    ),
    Route(
        "POST",
        "recordplay/{agentid}/backfast/{seconds}",
        "backFastPlay",
        SUCCESS,
        Some(|i| play(PlaybackCommand::Back { seconds: i.path_number("seconds")? })),
    ),
    Route(
        "POST",
        "recordplay/{agentid}/playrelocation",
        "playRelocation",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            play(PlaybackCommand::Seek {
                direction: body.number("seekdirection")?,
                seconds: body.number("seekseconds")?,
                from: body.number("seekposition")?,
            })
        }),
    ),
    Route("DELETE", "recordplay/{agentid}/stopplay", "stopPlay", SUCCESS, Some(|_| play(PlaybackCommand::Stop))),
    Route(
        "PUT",
        "recordplay/{agentid}/record",
        "beginRecord",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            record(RecordingCommand::Begin {
                file: body.text_or_empty("fileName")?,
                medium: body.number("mediaType")?,
                mode: body.number("recordMode")?,
            })
        }),
    ),
    // Choice: it is answered as its sister that has a file name.
    Route(
        "PUT",
        "recordplay/{agentid}/recordwithoutfilename",
        "beginRecordWithoutFilename",
        "",
        Some(|_| record(RecordingCommand::Begin { file: String::new(), medium: Some(5), mode: None })),
    ),
    Route("DELETE", "recordplay/{agentid}/stoprecord", "stopRecord", SUCCESS, Some(|_| record(RecordingCommand::Stop))),
    Route("POST", "recordplay/{agentid}/pauserecord", "pauseRecord", "", Some(|_| record(RecordingCommand::Pause))),
    Route("POST", "recordplay/{agentid}/resumerecord", "resumeRecord", "", Some(|_| record(RecordingCommand::Resume))),
    Route("PUT", "recordplay/{agentid}/startrecordscreen", "startRecordScreen", SUCCESS, Some(|_| record(RecordingCommand::BeginScreen))),
    Route("DELETE", "recordplay/{agentid}/stoprecordscreen", "stopRecordScreen", SUCCESS, Some(|_| record(RecordingCommand::StopScreen))),
    Route("GET", "recordplay/{agentid}/recordfile", "queryRecordFile", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/queryselfrecordfile", "querySelfRecordFile", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/queryrecordfilebycallid", "queryRecordFileByCallId", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/recordfilefromrecordid", "queryRecordFileFromRecordID", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/recordfileurl", "queryRecordFileURL", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/recordzipfileurl", "queryRecordZipFileURL", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/batchrecordzipfileurl", "queryBatchRecordZipFileURL", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "recordplay/{agentid}/queryrecordscore", "queryVoiceRecordScore", NOT_EMULATED, Some(acknowledged)),
    Route(
        "GET",
        "recordfile/{agentid}",
        "downloadRecordFile",
        "",
        Some(|i| download(Download::Recording { file: i.query.text_or_empty("recordId")?, kind: i.query.number("filetype")? })),
    ),
    Route(
        "GET",
        "recordfile/{agentid}/recordfiledownloadEx",
        "recordfiledownloadEx",
        "",
        Some(|i| {
            download(Download::OfCall {
                call: i.query.text_or_empty("callId")?,
                file: i.query.text_or_empty("hwFileName")?,
                agent: i.query.number("workNo")?,
            })
        }),
    ),
    Route(
        "GET",
        "recordfile/{agentid}/videofiledownload",
        "downloadVideoFile",
        "",
        Some(|i| download(Download::Conference { file: i.query.text_or_empty("recordId")?, kind: i.query.number("fileType")? })),
    ),
    Route(
        "GET",
        "recordfile/{agentid}/videofiledownloadEx",
        "downloadVideoFileEx",
        "",
        Some(|i| download(Download::Video { file: i.query.text_or_empty("recordId")? })),
    ),
];

fn play(command: PlaybackCommand) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Playback(command)))
}

fn record(command: RecordingCommand) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Recording(command)))
}

fn download(download: Download) -> Result<Command, Unreadable> {
    Ok(Command::Media(MediaCommand::Download(download)))
}
