//! The model of one agent.

use jiff::Timestamp;

use super::change::Change;
use super::command::AcceptedCommand;
use super::diff::changes;
use super::memory::Memory;
use super::reduce::step::Step;
use super::reduce::{commands, events, snapshots};
use super::snapshot::Snapshot;
use super::view::{AgentView, Certainty};
use crate::event::{Event, EventKind};
use crate::ids::AgentId;

/// The model of one agent: what goes in changes the view, and gives the changes.
///
/// ```
/// use ccgateway::live::model::{Change, Model};
/// use ccgateway::{AgentId, Event};
///
/// let mut model = Model::new(AgentId::new(1001)?);
/// assert!(model.needs_snapshot());
/// let event: Event = serde_json::from_str(r#"{"eventType":"AgentOther_InService","workNo":"1001","content":null}"#)?;
/// model.event(&event, jiff::Timestamp::now()); // a sign-in: from here on nothing is missing
/// assert!(model.view().is_certain());
/// let event: Event = serde_json::from_str(r#"{"eventType":"AgentState_Ready","workNo":"1001","content":null}"#)?;
/// let changes = model.event(&event, jiff::Timestamp::now());
/// assert!(matches!(changes.as_slice(), [Change::StateChanged { .. }]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Model {
    view: AgentView,
    memory: Memory,
}

impl Model {
    /// The model of an agent of whom nothing is known yet.
    pub fn new(agent: AgentId) -> Self {
        Self { view: AgentView::unknown(agent), memory: Memory::default() }
    }

    /// What the agent is doing.
    pub fn view(&self) -> &AgentView {
        &self.view
    }

    /// Whether the view needs a [`Snapshot`] to be certain.
    pub fn needs_snapshot(&self) -> bool {
        !self.view.is_certain()
    }

    /// An event of the agent, which came at the time `received`. An event of another agent changes nothing.
    pub fn event(&mut self, event: &Event, received: Timestamp) -> Vec<Change> {
        if event.agent().is_some_and(|agent| agent != self.view.agent) {
            return Vec::new();
        }
        if let EventKind::EventsMayBeMissing(gap) = event.kind() {
            return self.events_may_be_missing(&gap.reason, received);
        }
        let sent = event.generated_at();
        self.step(sent.unwrap_or(received), sent, |step| events::reduce(step, event.kind()))
    }

    /// Events may be missing from the time `since` on, for a reason: the view is uncertain until the next snapshot. The
    /// event [`EventsMayBeMissing`](EventKind::EventsMayBeMissing) does the same.
    pub fn events_may_be_missing(&mut self, reason: &str, since: Timestamp) -> Vec<Change> {
        if !self.view.is_certain() {
            return Vec::new();
        }
        let certainty = Certainty::EventsMayBeMissing { since: Some(since), reason: reason.to_owned() };
        self.view.certainty = certainty.clone();
        vec![Change::CertaintyLost { certainty }]
    }

    /// A command of this agent that the gateway has taken, at the time `at`. Whether it comes before or after the events that
    /// follow from it makes no difference.
    pub fn answered(&mut self, command: &AcceptedCommand, at: Timestamp) -> Vec<Change> {
        self.step(at, None, |step| commands::reduce(step, command))
    }

    /// What the gateway's queries say, as of the time `at`. The view is certain from then on.
    pub fn snapshot(&mut self, snapshot: &Snapshot, at: Timestamp) -> Vec<Change> {
        let at = snapshot.taken_at().unwrap_or(at);
        let was_certain = self.view.is_certain();
        let before = self.view.certainty.clone();
        let mut changes = self.step(at, Some(at), |step| snapshots::reduce(step, snapshot));
        self.view.certainty = Certainty::Certain;
        let differences = super::diff::differences(&changes);
        if !was_certain || !differences.is_empty() || before != Certainty::Certain {
            changes.push(Change::Resynchronised { differences });
        }
        changes
    }

    /// One step, and what it changed.
    fn step(&mut self, at: Timestamp, sent: Option<Timestamp>, reduce: impl FnOnce(&mut Step<'_>)) -> Vec<Change> {
        let before = self.view.clone();
        self.memory.endings.clear();
        reduce(&mut Step { view: &mut self.view, memory: &mut self.memory, at, sent });
        changes(&before, &self.view, &self.memory.endings, at)
    }
}
