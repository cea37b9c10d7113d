//! The rows of `docs/simulator-flows.md`.

use std::fs;

use super::sources::root;

const COLUMNS: [&str; 6] = ["what happens", "operations", "events", "sources", "tests", "notes"];

/// One documented flow.
pub(super) struct Flow {
    pub(super) what: String,
    pub(super) operations: Vec<String>,
    pub(super) sequences: Vec<Sequence>,
    pub(super) sources: Vec<String>,
    pub(super) tests: Vec<String>,
    pub(super) notes: String,
}

/// Events that one party gets.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sequence {
    pub(super) events: Vec<String>,
    /// Documented, and not sent by the simulator.
    pub(super) not_sent: Vec<String>,
    /// Whether the source gives the order.
    pub(super) is_ordered: bool,
}

impl Flow {
    /// All events that it names.
    pub(super) fn events(&self) -> impl Iterator<Item = &str> {
        self.sequences.iter().flat_map(|sequence| sequence.events.iter().chain(&sequence.not_sent)).map(String::as_str)
    }
}

/// The rows of all tables of the page.
pub(super) fn flows() -> Vec<Flow> {
    let page = fs::read_to_string(root().join("docs/simulator-flows.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.trim().strip_prefix('|')?.strip_suffix('|'));
    rows.filter_map(|row| flow(&row.split('|').map(str::trim).collect::<Vec<_>>())).collect()
}

/// A row, if it is no head of a table.
fn flow(row: &[&str]) -> Option<Flow> {
    let [what, operations, events, sources, tests, notes] = *row else { panic!("a row has other columns: {row:?}") };
    let is_head = row == COLUMNS || what.starts_with("---");
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    (!is_head).then(|| Flow {
        what: what.to_owned(),
        operations: quoted(operations),
        sequences: events.split(';').map(sequence).collect(),
        sources: sources.split(", ").map(str::to_owned).collect(),
        tests: quoted(tests),
        notes: notes.to_owned(),
    })
}

/// The events that a text names; those in parentheses are not sent.
fn sequence(text: &str) -> Sequence {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ':')).filter(|word| word.contains('_'));
    let (not_sent, sent): (Vec<&str>, Vec<&str>) = words.partition(|word| word.starts_with('('));
    Sequence {
        events: sent.into_iter().map(str::to_owned).collect(),
        not_sent: not_sent.into_iter().map(|word| word.trim_matches(['(', ')']).to_owned()).collect(),
        is_ordered: !text.contains("*set*"),
    }
}

#[test]
fn a_row_is_read_party_by_party() {
    let row = ["a", "`b`, `c`", "agent: *set* A_B, then A_C (A_D); helper: A_E", "seed 000, cec_1", "`d::e`", "f"];
    let flow = flow(&row).unwrap();
    assert_eq!(
        (flow.operations, flow.sources, flow.tests),
        (vec!["b".into(), "c".into()], vec!["seed 000".into(), "cec_1".into()], vec!["d::e".into()])
    );
    let sequence = |events: &[&str], not_sent: &[&str], is_ordered| Sequence {
        events: events.iter().map(|&event| event.to_owned()).collect(),
        not_sent: not_sent.iter().map(|&event| event.to_owned()).collect(),
        is_ordered,
    };
    assert_eq!(flow.sequences, [sequence(&["A_B", "A_C"], &["A_D"], false), sequence(&["A_E"], &[], true)]);
}
