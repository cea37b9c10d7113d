//! What a live agent knows, and whoever wants to know it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::{broadcast, watch};

use super::end::EndReason;
use super::notice::{Missed, Notice, SessionNotice};
use crate::event::Event;
use crate::ids::AgentId;
use crate::live::model::{AcceptedCommand, AgentView, Change, Model, Snapshot};
use crate::live::outcome::{Expectation, Seen, Ticket, Tracker, Verdict};

/// How many notices are kept for subscribers. They share them, so that their number does not matter.
const NOTICES: usize = 256;

/// The model of one agent, its commands that are under way, and its subscribers.
pub(super) struct Hub {
    state: Mutex<State>,
    view: watch::Sender<Arc<AgentView>>,
    /// Changes whenever a command may have been decided.
    steps: watch::Sender<()>,
    end: watch::Sender<Option<EndReason>>,
}

struct State {
    model: Model,
    tracker: Tracker,
    notices: Notices,
    /// How many sessions the agent has lost.
    lost: u64,
}

enum Notices {
    /// Nobody has subscribed.
    Unwanted,
    Open(broadcast::Sender<Notice>),
    Ended,
}

/// What became of a command so far.
pub(super) enum Progress {
    UnderWay,
    Decided(Verdict),
    /// The session in which it was sent is gone.
    SessionGone,
}

impl Hub {
    pub(super) fn new(agent: AgentId) -> Self {
        let model = Model::new(agent);
        let view = watch::Sender::new(Arc::new(model.view().clone()));
        let state = State { model, tracker: Tracker::new(), notices: Notices::Unwanted, lost: 0 };
        Self { state: Mutex::new(state), view, steps: watch::Sender::new(()), end: watch::Sender::new(None) }
    }

    pub(super) fn view(&self) -> Arc<AgentView> {
        self.view.borrow().clone()
    }

    pub(super) fn watch(&self) -> watch::Receiver<Arc<AgentView>> {
        self.view.subscribe()
    }

    pub(super) fn needs_snapshot(&self) -> bool {
        self.state().model.needs_snapshot()
    }

    /// An event has come: subscribers and commands get it at once. The model gets it, too, unless it is to wait for a snapshot.
    pub(super) fn event(&self, event: &Arc<Event>, model_waits: bool) {
        let mut state = self.state();
        state.tracker.event(event);
        let changes = if model_waits { Vec::new() } else { state.model.event(event, Timestamp::now()) };
        self.publish(&mut state, Some(event), changes);
    }

    /// Events that waited for the snapshot before them.
    pub(super) fn late_events(&self, events: &[Arc<Event>]) {
        let mut state = self.state();
        for event in events {
            let changes = state.model.event(event, Timestamp::now());
            self.publish(&mut state, None, changes);
        }
    }

    /// The gateway has taken a command.
    pub(super) fn answered(&self, command: &AcceptedCommand) {
        let mut state = self.state();
        let changes = state.model.answered(command, Timestamp::now());
        self.publish(&mut state, None, changes);
    }

    pub(super) fn snapshot(&self, snapshot: &Snapshot) {
        let mut state = self.state();
        let changes = state.model.snapshot(snapshot, Timestamp::now());
        self.publish(&mut state, None, changes);
    }

    /// The session is gone, and another will follow.
    pub(super) fn session_lost(&self, reason: &EndReason) {
        let mut state = self.state();
        state.lost += 1;
        let changes = state.model.events_may_be_missing(&reason.to_string(), Timestamp::now());
        self.publish(&mut state, None, changes);
        state.notices.send(Notice::Session(SessionNotice::Lost(reason.clone())));
        self.steps.send_replace(());
    }

    pub(super) fn notify(&self, notice: SessionNotice) {
        self.state().notices.send(Notice::Session(notice));
    }

    /// The end: what was published before reaches everybody. Only the first reason counts.
    pub(super) fn end(&self, reason: EndReason) {
        let mut state = self.state();
        let first = self.end.send_if_modified(|end| {
            let first = end.is_none();
            end.get_or_insert(reason);
            first
        });
        if first {
            state.notices = Notices::Ended;
            self.steps.send_replace(());
        }
    }

    pub(super) fn ended(&self) -> watch::Receiver<Option<EndReason>> {
        self.end.subscribe()
    }

    /// Why it has ended, if it has.
    pub(super) fn end_reason(&self) -> Option<EndReason> {
        self.end.borrow().clone()
    }

    /// A place in the ring of notices; none after the end.
    pub(super) fn subscribe(&self) -> Option<broadcast::Receiver<Notice>> {
        match &mut self.state().notices {
            Notices::Ended => None,
            Notices::Open(sender) => Some(sender.subscribe()),
            notices @ Notices::Unwanted => {
                let (sender, receiver) = broadcast::channel(NOTICES);
                *notices = Notices::Open(sender);
                Some(receiver)
            }
        }
    }

    /// Lets a slow subscriber go on from now, and says what it missed: so many, and what it has not taken.
    pub(super) fn catch_up(&self, receiver: &mut broadcast::Receiver<Notice>, lagged: u64) -> Missed {
        // Nothing is published meanwhile.
        let state = self.state();
        let count = lagged + receiver.len() as u64;
        match &state.notices {
            Notices::Open(sender) => *receiver = sender.subscribe(),
            Notices::Unwanted | Notices::Ended => while receiver.try_recv().is_ok() {},
        }
        Missed { count, view: self.view() }
    }

    /// A command is about to be sent. Its number, and that of the session in which it is sent.
    pub(super) fn begin(&self, expectation: Expectation) -> (Ticket, u64) {
        let mut state = self.state();
        let current = state.model.view().current_call().map(|call| call.id.clone());
        (state.tracker.begin(expectation, current), state.lost)
    }

    pub(super) fn command_answered(&self, ticket: Ticket, call: Option<crate::ids::CallId>) {
        self.state().tracker.answered(ticket, call);
        // Others may have waited for this answer.
        self.steps.send_replace(());
    }

    pub(super) fn progress(&self, ticket: Ticket, session: u64) -> Progress {
        let mut state = self.state();
        if let Some(verdict) = state.tracker.take(ticket) {
            return Progress::Decided(verdict);
        }
        let gone = state.lost != session || self.end.borrow().is_some();
        if gone { Progress::SessionGone } else { Progress::UnderWay }
    }

    /// Forgets a command; what belongs to it so far.
    pub(super) fn cancel(&self, ticket: Ticket) -> Seen {
        let seen = self.state().tracker.cancel(ticket);
        self.steps.send_replace(());
        seen
    }

    pub(super) fn steps(&self) -> watch::Receiver<()> {
        self.steps.subscribe()
    }

    /// The view first, so that whoever hears of a change finds it there.
    fn publish(&self, state: &mut State, event: Option<&Arc<Event>>, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.view.send_replace(Arc::new(state.model.view().clone()));
        }
        if let Some(event) = event {
            state.notices.send(Notice::Event(Arc::clone(event)));
            self.steps.send_replace(());
        }
        for change in changes {
            state.notices.send(Notice::Change(Arc::new(change)));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Should something panic while the lock is held, the values are still whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Notices {
    fn send(&self, notice: Notice) {
        if let Self::Open(sender) = self {
            // It fails when nobody listens any more.
            let _ = sender.send(notice);
        }
    }
}
