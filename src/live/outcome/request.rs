//! Requests that an event confirms.

use std::fmt::Debug;
use std::sync::Arc;

use super::expectation::Expectation;
use crate::error::Error;
use crate::event::envelope::Event;
use crate::ids::CallId;

pub(crate) mod sealed {
    /// Only requests of this library are confirmable: what confirms them is in the contract.
    pub trait Sealed {}
}

/// A request whose outcome an event tells, according to the contract.
///
/// It is implemented for the requests of all operations for which a success is documented that the requesting agent is notified of.
/// Sign-ins are none of them, because they give a session; nor are operations that end the session, whose events nobody receives.
pub trait Confirmable: IntoFuture<Output = Result<Self::Answer, Error>, IntoFuture: Send> + Send + sealed::Sealed + 'static {
    /// What the request answers with.
    type Answer: Clone + Debug + Send + Sync + 'static;

    /// Which events can follow the request, and what ties them to it.
    fn expectation(&self) -> Expectation;

    /// The call whose ID the answer gives, if it gives one.
    fn call_of(_answer: &Self::Answer) -> Option<CallId> {
        None
    }
}

/// The answer to a request, and the event that confirmed it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Confirmed<A> {
    /// The answer.
    pub answer: A,
    /// The event that confirmed the request.
    pub event: Arc<Event>,
    /// The events that belong to the request and came before, in order.
    pub progress: Vec<Arc<Event>>,
}

impl<A> Confirmed<A> {
    /// An answer with what confirmed it.
    pub fn new(answer: A, event: Arc<Event>, progress: Vec<Arc<Event>>) -> Self {
        Self { answer, event, progress }
    }
}
