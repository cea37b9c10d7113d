//! The receiver as a service.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderName, Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use tokio::time::{Instant, timeout};
use tower_service::Service;

use super::agent::PushedAgent;
use super::answer::Outcome;
use super::body;
use super::receiver::Receiver;
use crate::event::gap::Gap;
use crate::secret::Secret;

/// The header with the token of the receiver.
const SERVICE_TOKEN: HeaderName = HeaderName::from_static("service_token");
/// The field of the query with the token, where the gateway sends no header.
const TOKEN: &str = "token";

/// Answers every request, with the status and the envelope of the [module](super).
impl<B> Service<Request<B>> for Receiver
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let receiver = self.clone();
        Box::pin(async move {
            let outcome = receiver.receive(request).await;
            if outcome != Outcome::Taken {
                tracing::debug!(?outcome, "a pushed request was refused");
            }
            Ok(outcome.into_response())
        })
    }
}

impl Receiver {
    async fn receive<B: Body>(&self, request: Request<B>) -> Outcome {
        let (head, body) = request.into_parts();
        if head.method != Method::POST {
            return Outcome::NoPost;
        }
        // Who may not push is not listened to: the token comes before the body.
        let Some(agent) = token(&head).and_then(|token| self.0.registry.find(token.expose())) else {
            return Outcome::NotWanted;
        };
        let settings = &self.0.settings;
        let body = match timeout(settings.read_deadline, body::whole(body, settings.body_limit)).await {
            Ok(Ok(body)) => body,
            Ok(Err(outcome)) => return unread(&agent, outcome),
            Err(_) => return unread(&agent, Outcome::Late),
        };
        let pushed = body::read(&head.headers, body);
        if !pushed.is_for(agent.agent) {
            return Outcome::NotWanted;
        }
        if agent.take(&pushed.events, Instant::now()) { Outcome::Taken } else { Outcome::Full }
    }
}

/// A request of this agent was not read. Whether the gateway sends it again cannot be seen.
fn unread(agent: &PushedAgent, outcome: Outcome) -> Outcome {
    agent.feed.mark(Gap::interrupted(format!("a pushed request was refused ({outcome:?})")));
    outcome
}

/// The token that a request carries, in its header or in its query.
fn token(head: &http::request::Parts) -> Option<Secret> {
    if let Some(header) = head.headers.get(SERVICE_TOKEN) {
        return header.to_str().ok().map(Secret::from);
    }
    let fields = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    fields.into_iter().find(|(name, _)| name == TOKEN).map(|(_, token)| Secret::from(token.into_owned()))
}
