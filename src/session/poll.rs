//! Asking for the next event.

use std::sync::Arc;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::{Request, Response, StatusCode};
use serde_json::Map;
use serde_json::value::to_raw_value;

use super::envelope::{Envelope, Parts, Sending};
use super::raw::{self, Payload};
use super::signed_in::Session;
use crate::client::{self, ResponseValue};
use crate::error::Error;
use crate::event::answer::PollAnswer;
use crate::event::envelope::Event;
use crate::operation::entry::Operation;
use crate::operation::table::GET_AGENT_EVENT;
use crate::retcode::Retcode;

impl Session {
    /// The events that have come and that no stream has yielded, or else those of an answer.
    pub(super) fn events_or<'a>(
        &'a self,
        operation: &'static Operation,
        send: impl Future<Output = Result<ResponseValue<PollAnswer>, client::Error<()>>> + Send + 'a,
    ) -> impl Future<Output = Result<Vec<Event>, Error>> {
        let send: Sending<'a, PollAnswer> = Box::pin(send);
        async move {
            self.link().give_event();
            let waiting = self.follow().map(|mut follow| follow.take_all()).unwrap_or_default();
            if waiting.is_empty() { self.answer_of(operation, send).await } else { Ok(waiting) }
        }
    }

    /// Asks for the next event. What is no event counts as one, since the gateway has forgotten it.
    ///
    /// The request is made once and kept for the next poll: of all requests, these are the ones that a program sends all the time.
    pub(crate) async fn poll(&self, request: &mut Option<Arc<Request>>) -> Result<Vec<Event>, Error> {
        let request = match request {
            Some(request) => request,
            None => request.insert(Arc::new(self.poll_request()?)),
        };
        let send = async {
            let response = self.client().consume(Arc::clone(request), &GET_AGENT_EVENT).await?;
            // Boxed: reading takes a moment, and the long wait before it would keep room for it.
            Box::pin(read(response)).await
        };
        self.answer(&GET_AGENT_EVENT, send).await
    }

    fn poll_request(&self) -> Result<Request, Error> {
        let mut request = raw::request(self.gateway(), self.link(), &GET_AGENT_EVENT, &Map::new(), Payload::Fields)?;
        // One header needs no more room than that.
        *request.headers_mut() = HeaderMap::with_capacity(1);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        Ok(request)
    }
}

/// Reads an answer as the generated client does, but without its headers, which would be copied.
async fn read(mut response: Response) -> Result<ResponseValue<PollAnswer>, client::Error<()>> {
    match response.status() {
        StatusCode::OK => {
            *response.headers_mut() = HeaderMap::new();
            ResponseValue::from_response(response).await
        }
        StatusCode::NOT_FOUND => Err(client::Error::ErrorResponse(ResponseValue::empty(response))),
        _ => Err(client::Error::UnexpectedResponse(response)),
    }
}

/// Events beside a refusal are taken; the next poll is refused again.
impl Envelope for PollAnswer {
    type Output = Vec<Event>;

    fn open(self) -> Parts<Vec<Event>> {
        let (retcode, message, events) = self.into_parts();
        let retcode = retcode.filter(|_| events.is_empty()).unwrap_or(Retcode::SUCCESS);
        Parts { retcode, message, result: Some(events) }
    }

    fn unreadable(_: &Operation, body: &[u8], problem: &str) -> Option<Vec<Event>> {
        let text = String::from_utf8_lossy(body);
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok();
        let kept = (!text.trim().is_empty() && !is_json).then(|| to_raw_value(&text).ok()).flatten()?;
        Some(vec![Event::unreadable(kept, problem)])
    }
}
