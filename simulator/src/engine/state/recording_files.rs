//! Files of recordings.

use std::collections::BTreeMap;

use crate::engine::model::call::call_id::CallId;
use crate::ids::{AgentId, TaskId};

/// One recording in a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecordedPart {
    pub(crate) task: TaskId,
    pub(crate) agent: AgentId,
    pub(crate) call: CallId,
    pub(crate) video: bool,
}

/// All recordings, by file.
#[derive(Debug, Default)]
pub(crate) struct RecordingFiles(BTreeMap<String, Vec<RecordedPart>>);

impl RecordingFiles {
    /// Puts a recording into a file.
    pub(crate) fn store(&mut self, file: &str, part: RecordedPart, append: bool) {
        let parts = self.0.entry(normal(file)).or_default();
        if !append {
            parts.clear();
        }
        parts.push(part);
    }

    /// The recordings in all files.
    pub(crate) fn parts(&self) -> impl Iterator<Item = RecordedPart> {
        self.0.values().flatten().copied()
    }

    /// The recordings in a file.
    pub(crate) fn parts_in(&self, file: &str) -> Option<&[RecordedPart]> {
        self.0.get(&normal(file)).map(Vec::as_slice)
    }
}

/// Paths mean the same with either slash and in any case of letters.
pub(crate) fn normal(file: &str) -> String {
    file.replace('\\', "/").to_ascii_lowercase()
}
