//! Following one session: its events, its commands, its heartbeat, and a snapshot where the view needs one.

use std::sync::Arc;

use futures_util::stream::BoxStream;
use futures_util::{FutureExt, StreamExt};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;

use super::current::Current;
use super::end::EndReason;
use super::heartbeat::Heartbeat;
use super::hub::Hub;
use super::resync::{Resync, Resynced};
use crate::error::Error;
use crate::event::{Event, EventKind};
use crate::exported::ExportedSession;
use crate::live::model::AcceptedCommand;
use crate::session::signed_in::Session;
use crate::transport::taken::Taken;

/// The events of an agent, from wherever they come.
pub(super) type Events = BoxStream<'static, Result<Event, Error>>;

/// One session that is being followed.
///
/// An event that was taken from the stream is handed out before anything is awaited: wherever this is dropped, no event is lost.
pub(super) struct Following {
    hub: Arc<Hub>,
    current: Arc<Current>,
    session: Session,
    events: Events,
    /// The renewals of the session; none if the gateway has given it no Guid.
    renewals: Option<watch::Receiver<ExportedSession>>,
    commands: UnboundedReceiver<Box<Taken>>,
    resync: Resync,
    heartbeat: Heartbeat,
    /// Events that are later than the snapshot that is being taken.
    late: Vec<Arc<Event>>,
}

/// What happens next.
enum Step {
    Event(Arc<Event>),
    Failed(Box<Error>),
    Over,
    Taken(Box<Taken>),
    Renewed(ExportedSession),
    SignedOut,
    Resynced(Resynced),
    Beaten(Result<(), Error>),
}

impl Following {
    /// Follows the present session.
    pub(super) fn new(hub: Arc<Hub>, current: &Arc<Current>, events: Events) -> Self {
        let session = current.session();
        let (commands, renewals) = (session.link().taken_commands(), session.watch_export().ok());
        let (resync, heartbeat) = (Resync::of(&session), Heartbeat::of(&session));
        Self { hub, current: Arc::clone(current), session, events, renewals, commands, resync, heartbeat, late: Vec::new() }
    }

    /// Follows the session until it ends.
    pub(super) async fn run(mut self) -> EndReason {
        loop {
            let step = self.step().await;
            if let Some(end) = self.take(step) {
                return end; // what is late is applied when this is dropped
            }
            self.resync.needed(self.hub.needs_snapshot());
        }
    }

    async fn step(&mut self) -> Step {
        let Self { session, events, renewals, commands, resync, heartbeat, .. } = self;
        tokio::select! {
            // Events that are there come before the end.
            biased;
            event = events.next() => match event {
                Some(Ok(event)) => Step::Event(Arc::new(event)),
                Some(Err(error)) => Step::Failed(Box::new(error)),
                None => Step::Over,
            },
            Some(taken) = commands.recv() => Step::Taken(taken),
            renewed = renewal(renewals) => Step::Renewed(renewed),
            () = session.link().signed_out() => Step::SignedOut,
            resynced = resync.next(session) => Step::Resynced(resynced),
            beaten = heartbeat.next(session) => Step::Beaten(beaten),
        }
    }

    fn take(&mut self, step: Step) -> Option<EndReason> {
        match step {
            Step::Event(event) => self.event(event),
            Step::Failed(error) => return Some(self.end_of(&error)),
            Step::Over if self.session.is_signed_out() => return Some(EndReason::SignedOut),
            Step::Over => return Some(EndReason::SourceEnded),
            Step::Taken(taken) => self.hub.answered(&accepted(*taken)),
            Step::Renewed(renewed) => self.current.renew(Some(renewed)),
            Step::SignedOut => return Some(self.signed_out()),
            Step::Resynced(Resynced::Nothing) => {}
            Step::Resynced(Resynced::Snapshot(snapshot)) => {
                self.hub.snapshot(&snapshot);
                self.catch_up();
            }
            Step::Resynced(Resynced::GivenUp(error)) => {
                tracing::debug!(agent = %self.session.agent(), ?error, "no snapshot could be taken");
                self.catch_up();
            }
            // Where the stream of events says why the session is gone, that comes first.
            Step::Beaten(Err(error)) if error.is_session_lost() => return Some(self.end_of(&error)),
            Step::Beaten(Err(error)) => tracing::warn!(agent = %self.session.agent(), %error, "a heartbeat failed"),
            Step::Beaten(Ok(())) => {}
        }
        None
    }

    fn event(&mut self, event: Arc<Event>) {
        if matches!(event.kind(), EventKind::EventsMayBeMissing(_)) {
            // A snapshot that is being taken may be older than what is missing.
            self.catch_up();
            self.hub.event(&event, false);
            self.resync.begin_again();
            return;
        }
        self.resync.event();
        let waits = self.resync.is_past_its_state();
        self.hub.event(&event, waits);
        if waits {
            self.late.push(event);
        }
    }

    fn catch_up(&mut self) {
        self.hub.late_events(&std::mem::take(&mut self.late));
    }

    /// This program has signed the agent out; what its stream has brought before is handed out.
    fn signed_out(&mut self) -> EndReason {
        while let Some(Some(Ok(event))) = self.events.next().now_or_never() {
            self.event(Arc::new(event));
        }
        EndReason::SignedOut
    }

    fn end_of(&self, error: &Error) -> EndReason {
        if self.session.is_signed_out() { EndReason::SignedOut } else { EndReason::of(error) }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.catch_up();
    }
}

/// The next renewal of a session.
async fn renewal(renewals: &mut Option<watch::Receiver<ExportedSession>>) -> ExportedSession {
    if let Some(receiver) = renewals
        && receiver.changed().await.is_ok()
    {
        return receiver.borrow_and_update().clone();
    }
    // The session is at hand, so the other end is never gone.
    std::future::pending().await
}

fn accepted(taken: Taken) -> AcceptedCommand {
    let mut command = AcceptedCommand::new(taken.operation).values(taken.values.into());
    command.call = taken.call;
    command
}
