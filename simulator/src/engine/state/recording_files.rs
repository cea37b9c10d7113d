//! Files of recordings.

use crate::engine::model::call_id::CallId;
use crate::engine::state::media::Media;

/// One recording in a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecordedPart {
    pub(crate) task: u32,
    pub(crate) agent: u32,
    pub(crate) call: CallId,
    pub(crate) video: bool,
}

impl Media {
    /// Puts a recording into a file.
    pub(crate) fn store(&mut self, file: &str, part: RecordedPart, append: bool) {
        let parts = self.files.entry(normal(file)).or_default();
        if !append {
            parts.clear();
        }
        parts.push(part);
    }

    /// The recordings in a file.
    pub(crate) fn recorded(&self, file: &str) -> Option<&[RecordedPart]> {
        self.files.get(&normal(file)).map(Vec::as_slice)
    }
}

/// Paths mean the same with either slash and in any case of letters.
pub(crate) fn normal(file: &str) -> String {
    file.replace('\\', "/").to_ascii_lowercase()
}
