//! What a message of a text chat says, as text.

use serde::Serialize;

use crate::engine::ChatText;

/// A file that was uploaded.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SentFile<'a> {
    file_path: &'a str,
    file_name: &'a str,
}

/// Words as they are, and where a file is as JSON, which programs read.
pub(super) fn chat_text(text: &ChatText) -> String {
    match text {
        ChatText::Words(words) => words.clone(),
        ChatText::File { path, name } => serde_json::to_string(&SentFile { file_path: path, file_name: name }).expect("two texts are JSON"),
    }
}
