//! Looking for the last messages of agents.
//!
//! A server of version 2.9 goes through all subjects of the stream to find the last message of one agent, which takes it some milliseconds
//! where there are thousands of agents. So a process has one lookup under way at a time. Where many are wanted, as when the agents of a
//! process that has ended are taken over, one reading of the last message of every subject answers all of them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_nats::jetstream::consumer::DeliverPolicy;
use async_nats::jetstream::consumer::pull::OrderedConfig;
use async_nats::jetstream::stream::{LastRawMessageErrorKind, Stream};
use ccgateway::AgentId;
use futures_util::StreamExt as _;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::error::StoreError;
use super::position::{Found, found};
use crate::subjects::Subjects;

/// From how many lookups on that wait all subjects are read at once.
const MANY: usize = 16;

/// How long that may take.
const LIMIT: Duration = Duration::from_secs(30);

/// What an agent's last message is; `None` if it has none.
type Last = Result<Option<Found>, StoreError>;

/// The lookups of one process.
#[derive(Default)]
pub(super) struct Lookups {
    turn: tokio::sync::Mutex<()>,
    waiting: Mutex<Vec<(AgentId, oneshot::Sender<Last>)>>,
}

impl Lookups {
    /// The last message of an agent at some time after this was called.
    pub(super) async fn last(&self, stream: &Stream, subjects: &Subjects, agent: AgentId) -> Last {
        loop {
            let (sender, mut answer) = oneshot::channel();
            self.waiting().push((agent, sender));
            let turn = self.turn.lock().await;
            // Whoever had the turn before may have looked for this agent, too.
            if let Ok(last) = answer.try_recv() {
                return last;
            }
            let wanted = std::mem::take(&mut *self.waiting());
            answer_all(stream, subjects, wanted).await;
            drop(turn);
            // There is none if whoever had the turn was broken off.
            if let Ok(last) = answer.try_recv() {
                return last;
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<(AgentId, oneshot::Sender<Last>)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn answer_all(stream: &Stream, subjects: &Subjects, wanted: Vec<(AgentId, oneshot::Sender<Last>)>) {
    if wanted.len() < MANY {
        for (agent, answer) in wanted {
            // Whoever asked may be gone.
            let _ = answer.send(last_under(stream, &subjects.events_of(agent)).await);
        }
        return;
    }
    let all = timeout(LIMIT, last_of_all(stream, subjects)).await.unwrap_or_else(|late| Err(StoreError::unavailable(late)));
    for (agent, answer) in wanted {
        let _ = answer.send(match &all {
            Ok(all) => Ok(all.get(&agent).cloned()),
            Err(error) => Err(StoreError::unavailable(error)),
        });
    }
}

/// The last message under a subject, or under a pattern of subjects.
pub(super) async fn last_under(stream: &Stream, subject: &str) -> Last {
    match stream.get_last_raw_message_by_subject(subject).await {
        Ok(message) => Ok(Some(found(message.sequence, &message.headers))),
        Err(error) if error.kind() == LastRawMessageErrorKind::NoMessageFound => Ok(None),
        Err(error) => Err(StoreError::unavailable(error)),
    }
}

/// The last message of each agent that has one.
async fn last_of_all(stream: &Stream, subjects: &Subjects) -> Result<HashMap<AgentId, Found>, StoreError> {
    let mut last = HashMap::<AgentId, Found>::new();
    let config = OrderedConfig {
        filter_subject: subjects.events(),
        deliver_policy: DeliverPolicy::LastPerSubject,
        headers_only: true,
        ..OrderedConfig::default()
    };
    let consumer = stream.create_consumer(config).await.map_err(StoreError::unavailable)?;
    if consumer.cached_info().num_pending == 0 {
        return Ok(last);
    }
    let mut messages = consumer.messages().await.map_err(StoreError::unavailable)?;
    while let Some(message) = messages.next().await {
        let message = message.map_err(StoreError::unavailable)?;
        let info = message.info().map_err(StoreError::unavailable)?;
        let (sequence, is_last) = (info.stream_sequence, info.pending == 0);
        let agent = message.subject.split('.').nth(2).and_then(|agent| agent.parse().ok());
        if let Some(agent) = agent.and_then(|agent: u32| AgentId::new(agent).ok())
            && last.get(&agent).is_none_or(|known| known.at < sequence)
        {
            last.insert(agent, found(sequence, message.headers.as_ref().unwrap_or(&async_nats::HeaderMap::new())));
        }
        if is_last {
            break;
        }
    }
    Ok(last)
}
