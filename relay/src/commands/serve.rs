//! Answering the commands of the agents that this process holds.
//!
//! A process subscribes to the commands of an agent when it holds the agent, and ends that when it gives the agent up. Without a
//! subscriber the server itself says that nobody listens. For a moment two processes may be subscribed: only the one that holds the agent
//! answers, and the other one stays silent, because it cannot know whether the owner has carried the command out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_nats::{Client, Message, Subscriber};
use bytes::Bytes;
use ccgateway::AgentId;
use futures_util::StreamExt as _;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::confirm::Confirmer;
use super::execute::{Request, reply_of};
use super::memory::{Known, Memory};
use super::reply::{Confirmation, Reply};
use super::rules;
use super::settings::CommandsConfig;
use crate::figures::Figures;
use crate::headers::{ATTEMPT, CONFIRM, REQUEST};
use crate::holder::{Held, Holdings};
use crate::lifeline::Lifeline;
use crate::process_id::ProcessId;
use crate::subjects::Subjects;

/// The pause before a subscription that failed is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// The longest id of a request.
const LONGEST_ID: usize = 128;

/// What serving commands needs of a process.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) subjects: Subjects,
    pub(crate) holdings: Holdings,
    pub(crate) membership: watch::Receiver<Option<(ProcessId, Lifeline)>>,
    pub(crate) settings: CommandsConfig,
    pub(crate) figures: Arc<Figures>,
}

/// The commands of a process. They are answered until this is dropped.
#[derive(Debug)]
pub(crate) struct Commands(JoinHandle<()>);

impl Commands {
    pub(crate) fn serve(parts: Parts) -> Self {
        let memory = Mutex::new(Memory::new(parts.settings.remembered, parts.settings.remember));
        let under_way = Semaphore::new(parts.settings.at_once);
        Self(tokio::spawn(Arc::new(Serving { parts, memory, under_way }).run()))
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        self.0.abort();
    }
}

struct Serving {
    parts: Parts,
    memory: Mutex<Memory>,
    under_way: Semaphore,
}

/// A command with what its headers say.
struct Command {
    operation: String,
    id: Option<String>,
    attempt: u32,
    confirm: Option<Duration>,
    payload: Bytes,
}

impl Serving {
    /// Keeps one subscription for each agent that is held.
    async fn run(self: Arc<Self>) {
        let mut changes = self.parts.holdings.watch();
        // Dropping a sender ends its subscription.
        let mut subscribed = HashMap::<AgentId, oneshot::Sender<()>>::new();
        loop {
            changes.borrow_and_update();
            let held = self.parts.holdings.agents();
            let held: std::collections::HashSet<_> = held.into_iter().collect();
            subscribed.retain(|agent, _| held.contains(agent));
            for agent in held {
                subscribed.entry(agent).or_insert_with(|| {
                    let (subscription, end) = oneshot::channel();
                    tokio::spawn(Arc::clone(&self).serve(agent, end));
                    subscription
                });
            }
            if changes.changed().await.is_err() {
                return;
            }
        }
    }

    /// Answers the commands of one agent until the agent is given up.
    async fn serve(self: Arc<Self>, agent: AgentId, mut end: oneshot::Receiver<()>) {
        let mut commands = tokio::select! {
            commands = self.subscribe(agent) => commands,
            _ = &mut end => return,
        };
        let confirmer = Arc::new(Confirmer::new(self.parts.client.clone(), self.parts.subjects.clone(), agent));
        loop {
            tokio::select! {
                message = commands.next() => match message {
                    Some(message) => drop(tokio::spawn(Arc::clone(&self).answer(agent, Arc::clone(&confirmer), message))),
                    None => return,
                },
                // Whoever sends a command from now on learns at once that nobody listens.
                _ = &mut end => return drop(commands.unsubscribe().await),
            }
        }
    }

    async fn subscribe(&self, agent: AgentId) -> Subscriber {
        loop {
            match self.parts.client.subscribe(self.parts.subjects.commands_of(agent)).await {
                Ok(commands) => return commands,
                Err(error) => tracing::warn!(%agent, %error, "no subscription to the agent's commands"),
            }
            sleep(AGAIN).await;
        }
    }

    async fn answer(self: Arc<Self>, agent: AgentId, confirmer: Arc<Confirmer>, message: Message) {
        // A command whose sender wants no answer could not be told that it failed.
        let Some(inbox) = message.reply.clone() else { return };
        let Some(operation) = self.parts.subjects.operation_of(agent, &message.subject) else {
            return tracing::warn!(%agent, subject = %message.subject, "not a command");
        };
        let answer = match Command::read(operation, &message) {
            Ok(command) => self.known(agent, &confirmer, command).await,
            Err(reply) => self.held(agent).map(|_| self.counted(agent, "", &reply)),
        };
        if let Some(answer) = answer
            && let Err(error) = self.parts.client.publish(inbox, answer).await
        {
            tracing::warn!(%agent, %error, "an answer was not sent");
        }
    }

    /// The answer to a command: the one that was given before, or a new one. `None` if another process may answer.
    async fn known(&self, agent: AgentId, confirmer: &Arc<Confirmer>, command: Command) -> Option<Bytes> {
        self.held(agent)?;
        let Some(id) = &command.id else { return self.carry_out(agent, confirmer, &command).await };
        let known = {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            memory.begin(agent, id, command.attempt, &command.operation, &command.payload)
        };
        let reply = match known {
            Known::New(answer) => {
                let given = self.carry_out(agent, confirmer, &command).await;
                let bytes = given.as_ref().map_or(0, Bytes::len);
                self.memory.lock().unwrap_or_else(PoisonError::into_inner).answered(agent, id, bytes);
                answer.send_replace(given.clone());
                return given;
            }
            Known::Again(mut answer) => match answer.wait_for(Option::is_some).await {
                Ok(answer) => return answer.clone(),
                Err(_) => Reply::OutcomeUnknown { reason: "the first attempt was given up".to_owned() },
            },
            Known::Other => Reply::invalid(REQUEST, "the id belongs to another command"),
            Known::Forgotten => Reply::OutcomeUnknown { reason: "nothing is known here of the attempt before".to_owned() },
        };
        Some(self.counted(agent, &command.operation, &reply))
    }

    async fn carry_out(&self, agent: AgentId, confirmer: &Arc<Confirmer>, command: &Command) -> Option<Bytes> {
        let reply = self.reply(agent, confirmer, command).await?;
        Some(self.counted(agent, &command.operation, &reply))
    }

    async fn reply(&self, agent: AgentId, confirmer: &Arc<Confirmer>, command: &Command) -> Option<Reply> {
        let Some(operation) = rules::find(&command.operation) else {
            return Some(Reply::invalid("operation", "the contract has no such operation"));
        };
        if let Err(reason) = self.parts.settings.rules.check(operation) {
            return Some(Reply::NotAllowed { reason });
        }
        let request = match Request::read(operation, &command.payload) {
            Ok(request) => request,
            Err(reply) => return Some(reply),
        };
        let Ok(turn) = self.under_way.try_acquire() else {
            return Some(Reply::NoAnswer { reason: "too many commands are under way".to_owned() });
        };
        let confirming = match command.confirm {
            Some(within) => Some((confirmer.begin(operation, &request.values).await, within)),
            None => None,
        };
        // The last look: from here on the request is on its way.
        let held = self.held(agent)?;
        let limit = self.limit()?;
        let outcome = request.send(&held.session, limit).await;
        drop(held.session);
        // Waiting for the outcome costs the gateway nothing.
        drop(turn);
        Some(match outcome {
            Ok(result) => {
                let confirmation = match confirming {
                    Some((confirming, within)) => Some(confirming.outcome(&result, within).await),
                    None => None,
                };
                done(held.epoch, result, confirmation)
            }
            Err(error) => reply_of(error),
        })
    }

    /// What this process holds of an agent, if it may work now.
    fn held(&self, agent: AgentId) -> Option<Held> {
        let may_begin = self.parts.membership.borrow().as_ref().is_some_and(|(_, lifeline)| lifeline.may_begin());
        self.parts.holdings.get(agent).filter(|_| may_begin)
    }

    /// How long a request may take: no longer than this process may work for sure.
    fn limit(&self) -> Option<Duration> {
        let works_until = self.parts.membership.borrow().as_ref()?.1.works_until()?;
        Some(self.parts.settings.time_limit.min(works_until.saturating_duration_since(Instant::now())))
    }

    fn counted(&self, agent: AgentId, operation: &str, reply: &Reply) -> Bytes {
        self.parts.figures.command_answered(reply.index());
        tracing::debug!(%agent, operation, outcome = Reply::OUTCOMES[reply.index()], "command");
        // The type has texts as keys and nothing that could fail.
        serde_json::to_vec(reply).unwrap_or_default().into()
    }
}

fn done(epoch: u64, result: serde_json::Value, confirmation: Option<Confirmation>) -> Reply {
    Reply::Done { retcode: "0".to_owned(), epoch, result, confirmation: confirmation.map(Box::new) }
}

impl Command {
    fn read(operation: &str, message: &Message) -> Result<Self, Reply> {
        let header = |name: &'static str| message.headers.as_ref().and_then(|headers| headers.get(name)).map(|value| value.as_str());
        let id = header(REQUEST).map(str::to_owned);
        if id.as_ref().is_some_and(|id| id.is_empty() || id.len() > LONGEST_ID) {
            return Err(Reply::invalid(REQUEST, "an id has 1 to 128 bytes"));
        }
        let attempt = header(ATTEMPT).map_or(Ok(1), str::parse).map_err(|_| Reply::invalid(ATTEMPT, "it has to be a number from 1"))?;
        let confirm = match header(CONFIRM).map(str::parse::<f64>) {
            None => None,
            Some(Ok(seconds)) if (0.0..=600.0).contains(&seconds) => Some(Duration::from_secs_f64(seconds)),
            Some(_) => return Err(Reply::invalid(CONFIRM, "it has to be 0 to 600 seconds")),
        };
        Ok(Self { operation: operation.to_owned(), id, attempt, confirm, payload: message.payload.clone() })
    }
}
