//! The queries whose answers are a snapshot, in the order in which [`Snapshot`] says.

use crate::client::types::{AgentStateInfo, CallInfo, CallInfoListResult, HeldCallsResult};
use crate::error::Error;
use crate::ids::CallId;
use crate::live::model::Snapshot;
use crate::session::signed_in::Session;

/// Asks the gateway where the agent of a session stands. `None` if `may_empty` says no, or if the agent was being called or left a call at
/// that moment: ask again then.
///
/// **Empties the queue of events** at the gateway (`syncagentinfo`); `may_empty` is asked immediately before. A [`LiveAgent`] does all this
/// by itself. For programs that follow events in their own way: while a poll is held, the queue is empty
/// ([`PollGate::under_way_for`](crate::event::PollGate::under_way_for)). Let no other poll begin from `may_empty` on. If the held one brings
/// an event before this is done, the snapshot may be older than the event, and later events may have been dropped.
///
/// # Errors
/// See [`Error`]. After an error other than a refusal the queue may be empty all the same.
///
/// [`LiveAgent`]: super::LiveAgent
pub async fn take_snapshot(session: &Session, may_empty: impl FnOnce() -> bool + Send) -> Result<Option<Snapshot>, Error> {
    let calls = Calls::ask(session).await?;
    if !may_empty() {
        return Ok(None);
    }
    let taken = calls.with_state(session).await?;
    Ok(taken.confirmed_by(&Lists::ask(session).await?))
}

/// The agent's calls by the gateway's lists.
#[derive(PartialEq)]
pub(super) struct Lists {
    calls: Option<Vec<CallId>>,
    held: Option<Vec<CallId>>,
}

/// The lists and what is known of each call.
pub(super) struct Calls {
    lists: Lists,
    details: Vec<CallInfo>,
}

/// The state, with what was asked for before.
pub(super) struct Taken {
    state: AgentStateInfo,
    calls: Calls,
}

impl Lists {
    pub(super) async fn ask(session: &Session) -> Result<Self, Error> {
        let calls = optional(session.call_data().query_all_call_info_by_agent_work_no_ex(session.agent()).await)?;
        let held = optional(session.call_data().query_hold_list_info().await)?;
        let ids = |texts: Vec<Option<&str>>| texts.into_iter().flatten().map(CallId::from).collect();
        Ok(Self {
            calls: calls.map(|calls| ids(calls.iter().map(|call| call.get()).collect())),
            held: held.map(|held| match held {
                HeldCallsResult::Array(held) => ids(held.iter().map(|call| call.call_id()).collect()),
                HeldCallsResult::HeldCall(held) => ids(vec![held.call_id()]),
            }),
        })
    }
}

impl Calls {
    pub(super) async fn ask(session: &Session) -> Result<Self, Error> {
        let lists = Lists::ask(session).await?;
        let mut details = Vec::new();
        for call in lists.calls.iter().flatten() {
            match optional(session.call_data().query_call_info_by_call_id(call.clone()).await)? {
                Some(CallInfoListResult::Array(calls)) => details.extend(calls),
                Some(CallInfoListResult::CallInfo(call)) => details.push(call),
                None => {}
            }
        }
        Ok(Self { lists, details })
    }

    /// Asks for the state, which empties the gateway's queue of events.
    pub(super) async fn with_state(self, session: &Session) -> Result<Taken, Error> {
        Ok(Taken { state: session.resync().await?.details, calls: self })
    }
}

impl Taken {
    /// The snapshot, if the lists after the state are those before it.
    pub(super) fn confirmed_by(self, after: &Lists) -> Option<Snapshot> {
        let Calls { lists, details } = self.calls;
        if lists != *after {
            return None;
        }
        let mut snapshot = Snapshot::new(self.state).details(details);
        if let Some(calls) = lists.calls {
            snapshot = snapshot.calls(calls);
        }
        if let Some(held) = lists.held {
            snapshot = snapshot.held(held);
        }
        Some(snapshot)
    }
}

/// A snapshot does without what the gateway refuses to list.
fn optional<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(Error::Gateway { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
