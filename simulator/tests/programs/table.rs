//! The form of the table.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// What one program does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    /// What the row shows, in a sentence; unique.
    pub(crate) name: String,
    /// The kind of program that does so.
    #[allow(dead_code, reason = "for readers of the table")]
    program: String,
    /// A scenario file as text, for a contact centre other than agents 1001 to 1003 with the usual queues.
    #[serde(default)]
    pub(crate) scenario: Option<String>,
    /// Which Guid the program sends.
    #[serde(default)]
    pub(crate) guid: Guid,
    pub(crate) steps: Vec<Step>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Guid {
    /// The newest one.
    #[default]
    Latest,
    /// That of the sign-in, for ever.
    First,
    /// None at all.
    None,
}

/// One thing that happens: a request, a poll, a customer's doing or time that passes. Texts may name values saved before, as `$name`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Step {
    /// The agent whose program sends or polls.
    pub(crate) agent: u32,
    /// A request below `/agentgateway/resource`: method, a space, path and query as they are sent.
    pub(crate) send: Option<String>,
    /// A request to the control interface, in the same form.
    pub(crate) control: Option<String>,
    /// The body of either: a text is sent as it is, anything else as JSON.
    pub(crate) body: Option<Value>,
    pub(crate) headers: BTreeMap<String, String>,
    /// The status of the answer; 200 unless it is given.
    pub(crate) status: Option<u16>,
    /// Expectation of the answer's JSON.
    pub(crate) answer: Option<Value>,
    /// Expectation of the answer's text.
    pub(crate) text: Option<Value>,
    /// The agent's program polls until an event of this type comes.
    pub(crate) event: Option<String>,
    /// Expectation of the event's content.
    pub(crate) content: Option<Value>,
    /// Values of the answer or the content to save: a name, and a JSON pointer.
    pub(crate) save: BTreeMap<String, String>,
    /// The number of a customer, who does one of the three that follow.
    pub(crate) customer: Option<String>,
    /// The access number that the customer dials.
    pub(crate) calls: Option<String>,
    pub(crate) answers: bool,
    pub(crate) hangs_up: bool,
    /// So many seconds pass. The clock of a row with such a step stands still otherwise.
    pub(crate) advance: Option<f64>,
}

/// All rows of all files.
pub(crate) fn rows() -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/programs");
    let mut files: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let texts = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    let read = |file: &std::path::PathBuf| {
        let text = std::fs::read_to_string(file).unwrap();
        serde_saphyr::from_str::<Vec<Row>>(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    texts.flat_map(read).collect()
}
