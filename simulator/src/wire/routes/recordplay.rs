//! Resource `recordplay`: playback and recording.

use crate::config::release::Release;
use crate::engine::{Command, LibraryCommand, MediaCommand, PlaybackCommand, RecordingCommand};
use crate::wire::codes;
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, delete, get, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("recordplay/{agentid}/play", "beginPlay", |i| {
        let body = i.body()?;
        play(PlaybackCommand::Begin {
            file: body.text_or_empty("voicepath")?,
            position: body.number("startpostion")?.unwrap_or_default(),
            times: body.number("times")?.unwrap_or(1),
        })
    })
    .success(),
    // Choice: there is one call centre, so `ccId` may be any number.
    post("recordplay/{agentid}/netplay", "beginNetPlay", |i| {
        let body = i.body()?;
        body.number::<u32>("ccId")?.ok_or(ParseError)?;
        play(PlaybackCommand::Begin {
            file: body.text_or_empty("fileName")?,
            position: body.number("position")?.unwrap_or_default(),
            times: body.number("playTime")?.unwrap_or(1),
        })
    })
    .success(),
    post("recordplay/{agentid}/pauseplay", "pausePlay", |_| play(PlaybackCommand::Pause)).success(),
    post("recordplay/{agentid}/resumeplay", "resumePlay", |_| play(PlaybackCommand::Resume)).success(),
    post("recordplay/{agentid}/forefast/{seconds}", "foreFastPlay", |i| {
        play(PlaybackCommand::Forward { seconds: i.path_number("seconds")? })
    })
    .success(),
    post("recordplay/{agentid}/backfast/{seconds}", "backFastPlay", |i| play(PlaybackCommand::Back { seconds: i.path_number("seconds")? }))
        .success(),
    post("recordplay/{agentid}/playrelocation", "playRelocation", |i| {
        let body = i.body()?;
        play(PlaybackCommand::Seek {
            from: codes::seek_origin(body.number("seekposition")?, body.number("seekdirection")?)?,
            seconds: body.number("seekseconds")?.ok_or(ParseError)?,
        })
    })
    .success()
    .since(Release::R24_400),
    delete("recordplay/{agentid}/stopplay", "stopPlay", |_| play(PlaybackCommand::Stop)).success(),
    put("recordplay/{agentid}/record", "beginRecord", |i| {
        // The older form has the file name in the query, and no body or an empty one.
        let names_file = i.body().is_ok_and(|body| body.text("fileName").is_ok_and(|file| file.is_some()));
        if let Some(file) = i.query.text("filename")?
            && !names_file
        {
            return record(RecordingCommand::Begin { file, append: false });
        }
        let body = i.body()?;
        codes::recordable(body.number("mediaType")?)?;
        record(RecordingCommand::Begin { file: body.text_or_empty("fileName")?, append: codes::appends(body.number("recordMode")?) })
    })
    .success(),
    // Choice: it is answered like beginRecord, which has a file name.
    put("recordplay/{agentid}/recordwithoutfilename", "beginRecordWithoutFilename", |_| {
        record(RecordingCommand::Begin { file: String::new(), append: false })
    }),
    delete("recordplay/{agentid}/stoprecord", "stopRecord", |_| record(RecordingCommand::Stop)).success(),
    post("recordplay/{agentid}/pauserecord", "pauseRecord", |_| record(RecordingCommand::Pause)),
    post("recordplay/{agentid}/resumerecord", "resumeRecord", |_| record(RecordingCommand::Resume)),
    put("recordplay/{agentid}/startrecordscreen", "startRecordScreen", |_| record(RecordingCommand::BeginScreen)).success(),
    delete("recordplay/{agentid}/stoprecordscreen", "stopRecordScreen", |_| record(RecordingCommand::StopScreen)).success(),
    get("recordplay/{agentid}/recordfile", "queryRecordFile", |_| library(LibraryCommand::Files)),
    get("recordplay/{agentid}/queryselfrecordfile", "querySelfRecordFile", |_| library(LibraryCommand::Files)),
    get("recordplay/{agentid}/queryrecordfilebycallid", "queryRecordFileByCallId", |_| library(LibraryCommand::Files)),
    get("recordplay/{agentid}/recordfilefromrecordid", "queryRecordFileFromRecordID", |_| library(LibraryCommand::Files)),
    get("recordplay/{agentid}/recordfileurl", "queryRecordFileURL", |_| library(LibraryCommand::Url)),
    get("recordplay/{agentid}/recordzipfileurl", "queryRecordZipFileURL", |_| library(LibraryCommand::Url)),
    get("recordplay/{agentid}/batchrecordzipfileurl", "queryBatchRecordZipFileURL", |_| library(LibraryCommand::Url)),
    get("recordplay/{agentid}/queryrecordscore", "queryVoiceRecordScore", |_| library(LibraryCommand::Files)),
    get("recordplay/{agentid}/getconnecttoken", "getConnectToken", |_| library(LibraryCommand::ConnectToken)),
];

fn library(command: LibraryCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Library(command)))
}

fn play(command: PlaybackCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Playback(command)))
}

fn record(command: RecordingCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Recording(command)))
}
