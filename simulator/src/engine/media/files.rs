//! Files of recordings: where they are, and who may fetch them.

use crate::config::right::Right;
use crate::engine::answer::Handled;
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{NO_DOWNLOAD_RIGHT, NO_SUCH_RECORDING, Refusal, WRONG_RECORDING_NAME};
use crate::engine::command::recording::Download;
use crate::engine::model::recording::RecordingKind;
use crate::engine::state::State;
use crate::engine::state::recording_files::{RecordedPart, normal};
use crate::ids::AgentId;

/// How long one recording sounds, in milliseconds, however long it took.
pub(crate) const SOUND_MILLIS: u64 = 1000;
const NAME_MAX: usize = 100;
/// The drive that recordings are on.
// Choice: recordings are on drive Y, which the gateway accepts without a mapping; there is no other.
const DRIVE: &str = "y:/";

impl State {
    // Choice: a file exists from the moment its recording begins. An agent can fetch its own recordings, an inspector those of its VDN.
    pub(crate) fn download(&self, agent: AgentId, download: Download) -> Handled {
        let parts = match &download {
            Download::Recording { kind: RecordingKind::VoiceMenu, .. } => return Err(NO_SUCH_RECORDING),
            Download::Recording { file, kind: RecordingKind::AgentCall } => self.parts_in(file, |_| true)?,
            Download::OfCall { call, file, agent: target } if file.is_empty() => {
                let target = target.unwrap_or(agent);
                let mut parts = self.media.files.parts();
                parts.find(|part| part.agent == target && part.call.to_string() == *call).into_iter().collect()
            }
            // Choice: the withdrawn recordings of conferences do not exist; a named file is looked up among the others.
            Download::Conference { file } if file.is_empty() => return Err(NO_SUCH_RECORDING),
            Download::OfCall { file, .. } | Download::Conference { file } | Download::Video { file } => {
                self.parts_in(file, |part| part.video)?
            }
        };
        if parts.is_empty() {
            return Err(NO_SUCH_RECORDING);
        }
        let is_inspector = self.has_right(agent, Right::InspectRecordings);
        let may_fetch = |owner: AgentId| owner == agent || is_inspector && self.of_same_vdn(agent, owner).is_some();
        if !parts.iter().all(|part| may_fetch(part.agent)) {
            return Err(NO_DOWNLOAD_RIGHT);
        }
        Ok(MediaData::File { tones: parts.iter().map(|part| part.task).collect() }.into())
    }

    fn parts_in(&self, file: &str, is_wanted: impl Fn(&RecordedPart) -> bool) -> Result<Vec<RecordedPart>, Refusal> {
        if !is_file_name(file) {
            return Err(WRONG_RECORDING_NAME);
        }
        let parts = self.media.files.parts_in(file).unwrap_or_default();
        Ok(parts.iter().copied().filter(is_wanted).collect())
    }
}

/// Drive, colon and path.
pub(crate) fn is_file_name(file: &str) -> bool {
    let mut chars = file.chars();
    file.chars().count() <= NAME_MAX
        && chars.next().is_some_and(|drive| drive.is_ascii_alphabetic())
        && chars.next() == Some(':')
        && chars.next().is_some_and(|slash| matches!(slash, '/' | '\\'))
}

/// Whether the drive of the file exists.
pub(crate) fn is_on_drive(file: &str) -> bool {
    normal(file).starts_with(DRIVE)
}
