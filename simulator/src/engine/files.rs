//! Files of recordings: where they are, and who may fetch them.

use super::Engine;
use super::answer::{Handled, Outcome};
use super::call::CallId;
use super::codes::{BAD_PARAMETER, NO_DOWNLOAD_RIGHT, NO_SUCH_RECORDING, Refusal, WRONG_RECORDING_NAME};
use super::media::{Media, MediaData};

/// How long one recording sounds, in milliseconds, however long it took.
pub(super) const SOUND_MILLIS: u64 = 1000;
const NAME_MAX: usize = 100;
/// The drive that recordings are on.
// Choice: recordings are on drive Y, which the gateway takes without a mapping; there is no other.
const DRIVE: &str = "y:/";

/// One recording in a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordedPart {
    pub(super) task: u32,
    pub(super) agent: u32,
    pub(super) call: CallId,
    pub(super) video: bool,
}

/// What is to be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Download {
    /// A recording (`downloadRecordFile`).
    Recording {
        /// Its file.
        file: String,
        /// 1 the recording of a call; 2 one of a voice menu or voice mail.
        kind: Option<u32>,
    },
    /// Sound or pictures of a call (`recordfiledownloadEx`).
    OfCall {
        /// The call.
        call: String,
        /// File of the pictures; without one the sound is meant.
        file: String,
        /// Whose recording; `None`: one's own.
        agent: Option<u32>,
    },
    /// A recorded conference (`downloadVideoFile`).
    Conference {
        /// Its file.
        file: String,
        /// 0 high, 1 standard, 2 auxiliary.
        kind: Option<u32>,
    },
    /// A recording with pictures (`downloadVideoFileEx`).
    Video {
        /// Its file.
        file: String,
    },
}

impl Media {
    /// Puts a recording into a file.
    pub(super) fn store(&mut self, file: &str, part: RecordedPart, append: bool) {
        let parts = self.files.entry(normal(file)).or_default();
        if !append {
            parts.clear();
        }
        parts.push(part);
    }

    /// The recordings in a file.
    pub(super) fn recorded(&self, file: &str) -> Option<&[RecordedPart]> {
        self.files.get(&normal(file)).map(Vec::as_slice)
    }
}

impl Engine {
    // Choice: a file is there from the moment its recording begins. An agent fetches its own recordings, an inspector those of its VDN.
    pub(super) fn download(&self, agent: u32, download: Download) -> Handled {
        let parts = match &download {
            Download::Recording { kind: Some(2), .. } => return Err(NO_SUCH_RECORDING),
            Download::Recording { kind: Some(kind), .. } if *kind != 1 => return Err(BAD_PARAMETER),
            Download::Recording { file, .. } => self.parts_in(file, |_| true)?,
            Download::OfCall { call, file, agent: target } if file.is_empty() => {
                let target = target.unwrap_or(agent);
                let mut parts = self.media.files.values().flatten().copied();
                parts.find(|part| part.agent == target && part.call.to_string() == *call).into_iter().collect()
            }
            Download::Conference { kind, .. } if !kind.is_some_and(|kind| kind <= 2) => return Err(BAD_PARAMETER),
            // Choice: the withdrawn recordings of conferences do not exist; a file that is named is looked for among the others.
            Download::Conference { file, .. } if file.is_empty() => return Err(NO_SUCH_RECORDING),
            Download::OfCall { file, .. } | Download::Conference { file, .. } | Download::Video { file } => {
                self.parts_in(file, |part| part.video)?
            }
        };
        if parts.is_empty() {
            return Err(NO_SUCH_RECORDING);
        }
        let is_inspector = self.agent_ref(agent).config.inspector;
        let may_fetch = |owner: u32| owner == agent || is_inspector && self.of_same_vdn(agent, owner).is_some();
        if !parts.iter().all(|part| may_fetch(part.agent)) {
            return Err(NO_DOWNLOAD_RIGHT);
        }
        Ok(Outcome::Media(Box::new(MediaData::File { tones: parts.iter().map(|part| part.task).collect() })))
    }

    fn parts_in(&self, file: &str, is_wanted: impl Fn(&RecordedPart) -> bool) -> Result<Vec<RecordedPart>, Refusal> {
        if !is_file_name(file) {
            return Err(WRONG_RECORDING_NAME);
        }
        let parts = self.media.recorded(file).unwrap_or_default();
        Ok(parts.iter().copied().filter(is_wanted).collect())
    }
}

/// Drive, colon and path.
pub(super) fn is_file_name(file: &str) -> bool {
    let mut chars = file.chars();
    file.chars().count() <= NAME_MAX
        && chars.next().is_some_and(|drive| drive.is_ascii_alphabetic())
        && chars.next() == Some(':')
        && chars.next().is_some_and(|slash| matches!(slash, '/' | '\\'))
}

/// Whether the drive of the file exists.
pub(super) fn is_on_drive(file: &str) -> bool {
    normal(file).starts_with(DRIVE)
}

/// Paths mean the same with either slash and in any case of letters.
fn normal(file: &str) -> String {
    file.replace('\\', "/").to_ascii_lowercase()
}
