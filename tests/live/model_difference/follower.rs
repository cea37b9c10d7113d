//! One agent's model, and what the test knows of it.

use ccgateway::live::model::{AcceptedCommand, AgentView, Change, Model, Snapshot};
use ccgateway::{AgentId, Event};
use ccgateway_simulator::AgentDetails;
use jiff::Timestamp;

use super::compare::{self, Leniency};
use super::ledger::Ledger;

pub(crate) struct Follower {
    pub(crate) model: Model,
    pub(crate) ledger: Ledger,
    pub(crate) leniency: Leniency,
    compared: u64,
    /// What came last, for a failure.
    history: Vec<String>,
}

impl Follower {
    pub(crate) fn new(agent: AgentId) -> Self {
        Self { model: Model::new(agent), ledger: Ledger::default(), leniency: Leniency::default(), compared: 0, history: Vec::new() }
    }

    pub(crate) fn event(&mut self, event: &Event, now: Timestamp, twice: bool) {
        self.note(format!("{} {}", event.event_type(), event.raw_content()));
        let changes = self.model.event(event, now);
        self.changed(&changes);
        if twice {
            let before = self.model.view().clone();
            let changes = self.model.event(event, now);
            assert!(changes.is_empty(), "{event:?} a second time: {changes:?}\n{}", self.history());
            assert_eq!(*self.model.view(), before, "{event:?} a second time\n{}", self.history());
        }
    }

    pub(crate) fn accepted(&mut self, command: &AcceptedCommand, now: Timestamp) {
        self.note(format!("accepted {} {:?} {:?}", command.operation.id, command.values, command.call));
        let changes = self.model.answered(command, now);
        self.changed(&changes);
    }

    pub(crate) fn loses(&mut self, now: Timestamp) {
        self.note("events were lost".to_owned());
        let changes = self.model.events_may_be_missing("the test lost them", now);
        self.changed(&changes);
        self.leniency.lost();
    }

    pub(crate) fn snapshot(&mut self, snapshot: &Snapshot, now: Timestamp) {
        self.note(format!("snapshot {}", serde_json::to_string(snapshot).unwrap()));
        // The lost events may be those of a session that is over: a sign-in makes the view certain, too.
        let was_certain = self.model.view().is_certain();
        let changes = self.model.snapshot(snapshot, now);
        self.changed(&changes);
        assert!(was_certain || matches!(changes.last(), Some(Change::Resynchronised { .. })), "{changes:?}");
        let again = self.model.snapshot(snapshot, now);
        assert!(again.is_empty(), "a snapshot a second time changes something: {again:?}\n{}", self.history());
    }

    /// The session is over: what comes next is another one.
    pub(crate) fn starts_anew(&mut self) {
        let agent = self.model.view().agent;
        self.model = Model::new(agent);
        self.ledger.starts_anew();
        self.leniency = Leniency::default();
    }

    fn changed(&mut self, changes: &[Change]) {
        self.history.extend(changes.iter().map(|change| format!("    {change:?}")));
        self.ledger.take(changes);
        let view = self.model.view();
        let mut calls: Vec<_> = view.calls.iter().map(|call| &call.id).collect();
        calls.sort();
        assert_eq!(self.ledger.open(), calls, "the changes told of other calls\n{}", self.history());
    }

    pub(crate) fn note(&mut self, line: String) {
        self.history.push(line);
        if self.history.len() > 400 {
            self.history.drain(..200);
        }
    }

    fn history(&self) -> String {
        self.history[self.history.len().saturating_sub(80)..].join("\n")
    }

    /// Compares the view with the simulator's state of the agent.
    pub(crate) fn compare(&mut self, truth: &AgentDetails) {
        self.compared += 1;
        if self.compared % 16 == 0 {
            let view = self.model.view();
            let stored = serde_json::to_string(view).unwrap();
            assert_eq!(serde_json::from_str::<AgentView>(&stored).unwrap(), *view, "{stored}");
        }
        if let Err(difference) = compare::difference(self.model.view(), truth, &self.leniency) {
            panic!("{difference}\n{}\n{:#?}\n{truth:#?}", self.history(), self.model.view());
        }
    }
}
