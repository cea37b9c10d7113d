//! The answers that were given lately, so that a command that is sent again is not carried out again.

use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use bytes::Bytes;
use ccgateway::AgentId;
use tokio::sync::watch;
use tokio::time::Instant;

/// How many bytes all answers together may have.
const MOST_BYTES: usize = 64 << 20;

/// Commands by agent and request id, each with its answer. Bounded in number, in bytes and in time.
#[derive(Debug)]
pub(crate) struct Memory {
    commands: HashMap<Key, Remembered>,
    /// The oldest first.
    order: VecDeque<(Instant, Key)>,
    most: usize,
    keep: Duration,
    bytes: usize,
}

type Key = (AgentId, String);

#[derive(Debug)]
struct Remembered {
    operation: String,
    /// The hash of the payload.
    payload: u64,
    /// How long the answer is.
    bytes: usize,
    /// None while the command is under way.
    answer: watch::Receiver<Option<Bytes>>,
}

/// What a command is to the memory.
#[derive(Debug)]
pub(crate) enum Known {
    /// It is new: carry it out, and leave the answer here.
    New(watch::Sender<Option<Bytes>>),
    /// It was sent before; its answer is here, or comes.
    Again(watch::Receiver<Option<Bytes>>),
    /// The id belongs to another command.
    Other,
    /// It says that it was sent before, and nothing is known of that.
    Forgotten,
}

impl Memory {
    pub(crate) fn new(most: usize, keep: Duration) -> Self {
        Self { commands: HashMap::new(), order: VecDeque::new(), most, keep, bytes: 0 }
    }

    /// Takes note of a command. `attempt` counts from 1.
    pub(crate) fn begin(&mut self, agent: AgentId, id: &str, attempt: u32, operation: &str, payload: &Bytes) -> Known {
        self.forget();
        let key = (agent, id.to_owned());
        let payload = hash(payload);
        if let Some(known) = self.commands.get(&key) {
            let is_same = known.operation == operation && known.payload == payload;
            return if is_same { Known::Again(known.answer.clone()) } else { Known::Other };
        }
        if attempt > 1 {
            return Known::Forgotten;
        }
        let (sender, answer) = watch::channel(None);
        self.order.push_back((Instant::now(), key.clone()));
        self.commands.insert(key, Remembered { operation: operation.to_owned(), payload, bytes: 0, answer });
        Known::New(sender)
    }

    /// Takes note of how long the answer to a command is.
    pub(crate) fn answered(&mut self, agent: AgentId, id: &str, bytes: usize) {
        if let Some(command) = self.commands.get_mut(&(agent, id.to_owned())) {
            self.bytes += bytes;
            command.bytes += bytes;
        }
    }

    /// Forgets what is too old, and the oldest of what is too much.
    fn forget(&mut self) {
        while let Some((since, key)) = self.order.front() {
            if since.elapsed() < self.keep && self.order.len() < self.most && self.bytes <= MOST_BYTES {
                return;
            }
            self.bytes -= self.commands.remove(key).map_or(0, |command| command.bytes);
            self.order.pop_front();
        }
    }
}

fn hash(payload: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    payload.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(memory: &mut Memory, id: &str, attempt: u32, payload: &'static str) -> Known {
        memory.begin(AgentId::new(1001).unwrap(), id, attempt, "hold", &Bytes::from_static(payload.as_bytes()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_repeat_gets_the_first_answer_and_another_command_under_its_id_nothing() {
        let mut memory = Memory::new(10, Duration::from_secs(60));
        let Known::New(answer) = begin(&mut memory, "a", 1, "{}") else { panic!() };
        let Known::Again(mut repeat) = begin(&mut memory, "a", 2, "{}") else { panic!() };
        assert_eq!(*repeat.borrow_and_update(), None);
        answer.send_replace(Some("first".into()));
        assert_eq!(repeat.borrow_and_update().as_deref(), Some("first".as_bytes()));
        assert!(matches!(begin(&mut memory, "a", 1, "{}"), Known::Again(_)));
        assert!(matches!(begin(&mut memory, "a", 1, r#"{"callid":"1"}"#), Known::Other));
    }

    #[tokio::test(start_paused = true)]
    async fn long_answers_are_forgotten_before_they_fill_the_memory() {
        let mut memory = Memory::new(1000, Duration::from_secs(60));
        for id in ["a", "b", "c"] {
            assert!(matches!(begin(&mut memory, id, 1, "{}"), Known::New(_)), "{id}");
            memory.answered(AgentId::new(1001).unwrap(), id, MOST_BYTES / 2);
        }
        assert!(matches!(begin(&mut memory, "a", 2, "{}"), Known::Forgotten));
        assert!(matches!(begin(&mut memory, "b", 2, "{}"), Known::Again(_)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_repeat_of_what_was_forgotten_is_not_new() {
        let mut memory = Memory::new(2, Duration::from_secs(60));
        for id in ["a", "b", "c"] {
            assert!(matches!(begin(&mut memory, id, 1, "{}"), Known::New(_)), "{id}");
        }
        assert!(matches!(begin(&mut memory, "a", 2, "{}"), Known::Forgotten));
        tokio::time::advance(Duration::from_secs(61)).await;
        assert!(matches!(begin(&mut memory, "c", 2, "{}"), Known::Forgotten));
        assert!(memory.commands.is_empty());
    }
}
