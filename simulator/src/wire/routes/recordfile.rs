//! Resource `recordfile`: files of recordings.

use crate::engine::{Command, Download, MediaCommand};
use crate::wire::codes;
use crate::wire::fields::ParseError;
use crate::wire::route::{Route, get};

pub(super) const ROUTES: &[Route] = &[
    get("recordfile/{agentid}", "downloadRecordFile", |i| {
        download(Download::Recording {
            file: i.query.text_or_empty("recordId")?,
            kind: codes::recording_kind(i.query.number("filetype")?)?,
        })
    }),
    get("recordfile/{agentid}/recordfiledownloadEx", "recordfiledownloadEx", |i| {
        download(Download::OfCall {
            call: i.query.text_or_empty("callId")?,
            file: i.query.text_or_empty("hwFileName")?,
            agent: i.query.number("workNo")?,
        })
    }),
    get("recordfile/{agentid}/videofiledownload", "downloadVideoFile", |i| {
        codes::video_stream(i.query.number("fileType")?)?;
        download(Download::Conference { file: i.query.text_or_empty("recordId")? })
    }),
    get("recordfile/{agentid}/videofiledownloadEx", "downloadVideoFileEx", |i| {
        download(Download::Video { file: i.query.text_or_empty("recordId")? })
    }),
];

fn download(download: Download) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Download(download)))
}
