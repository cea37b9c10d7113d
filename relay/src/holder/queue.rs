//! The messages of one agent that wait to be published.

use std::collections::VecDeque;
use std::sync::Arc;

use super::context::Context;
use crate::marker::Marker;
use crate::publish::Message;
use ccgateway::AgentId;

/// What a message costs beside its payload.
const OVERHEAD: usize = 256;

/// The messages of one agent that wait to be published, in order. All queues of a process share one limit of bytes.
pub(super) struct Queue {
    context: Arc<Context>,
    agent: AgentId,
    waiting: VecDeque<(Message, usize)>,
}

impl Queue {
    pub(super) fn new(context: &Arc<Context>, agent: AgentId) -> Self {
        Self { context: Arc::clone(context), agent, waiting: VecDeque::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// How many messages wait, and how many of them are markers.
    pub(super) fn len(&self) -> (usize, usize) {
        let markers = self.waiting.iter().filter(|(message, _)| Marker::is_type(&message.event_type)).count();
        (self.waiting.len(), markers)
    }

    pub(super) fn first(&self) -> Option<&Message> {
        self.waiting.front().map(|(message, _)| message)
    }

    /// Whether the process may hold more. A queue that is empty always takes what a poll brings.
    pub(super) fn has_room(&self) -> bool {
        self.waiting.is_empty() || (self.context.figures.held_bytes() as usize) < self.context.held_bytes
    }

    /// Takes a message: it is never refused, since the gateway has forgotten it. The limit is kept by not polling.
    pub(super) fn push(&mut self, message: Message) {
        let bytes = message.payload.len() + OVERHEAD;
        self.context.figures.hold(bytes, message.since);
        self.waiting.push_back((message, bytes));
    }

    /// Marks that events may be missing.
    pub(super) fn push_gap(&mut self, marker: &Marker) {
        self.context.figures.gap_marked();
        self.push(Message::marker(marker, self.agent, self.context.clock));
    }

    /// The first message is published.
    pub(super) fn pop(&mut self) {
        if let Some((message, bytes)) = self.waiting.pop_front() {
            self.context.figures.release(bytes, message.since);
        }
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        for (message, bytes) in &self.waiting {
            self.context.figures.release(*bytes, message.since);
        }
    }
}
