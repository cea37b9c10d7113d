//! A receiver of pushed events that keeps what it gets, and answers as a test says.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use serde_json::Value;
use tokio::time::sleep;

/// One pushed request.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A receiver of pushed events. What is posted to `/unwanted` is refused.
#[derive(Debug)]
pub(crate) struct Receiver {
    received: Mutex<Vec<Received>>,
    /// What to answer, first to last.
    pub(crate) answers: Mutex<VecDeque<(u16, &'static str)>>,
    /// What to answer then.
    otherwise: (u16, &'static str),
    /// How long an answer takes.
    pub(crate) slow: Mutex<Duration>,
    /// How many requests are under way, and how many were at most.
    under_way: Mutex<(u32, u32)>,
}

impl Receiver {
    /// One that says success as the contract has it.
    pub(crate) async fn start() -> (Arc<Self>, SocketAddr) {
        Self::answering((200, r#"{"message":"success","retcode":"0"}"#)).await
    }

    /// One that answers nothing but status 200, as old ones do.
    pub(crate) async fn start_old() -> (Arc<Self>, SocketAddr) {
        Self::answering((200, "")).await
    }

    async fn answering(otherwise: (u16, &'static str)) -> (Arc<Self>, SocketAddr) {
        let (received, answers, slow, under_way) = Default::default();
        let receiver = Arc::new(Self { received, answers, otherwise, slow, under_way });
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let router = axum::Router::new().fallback(take).with_state(Arc::clone(&receiver));
        tokio::spawn(axum_server::from_tcp(listener).unwrap().serve(router.into_make_service()));
        (receiver, address)
    }

    /// What has come so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// Waits until so many requests have come.
    pub(crate) async fn requests(&self, count: usize) -> Vec<Received> {
        self.until(count, Self::received).await
    }

    /// Waits until so many events have come in lists, and gives their types.
    pub(crate) async fn types(&self, count: usize) -> Vec<String> {
        let types = |receiver: &Self| {
            let lists = receiver.received().into_iter().flat_map(|received| received.json()["eventList"].as_array().unwrap().clone());
            lists.map(|event| event["eventType"].as_str().unwrap().to_owned()).collect()
        };
        self.until(count, types).await
    }

    /// The most requests that were under way at once.
    pub(crate) fn most_at_once(&self) -> u32 {
        self.under_way.lock().unwrap().1
    }

    async fn until<T: std::fmt::Debug>(&self, count: usize, found: impl Fn(&Self) -> Vec<T>) -> Vec<T> {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            let found = found(self);
            if found.len() >= count {
                return found;
            }
            assert!(Instant::now() < until, "only {found:?} came");
            sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn take(State(receiver): State<Arc<Receiver>>, uri: Uri, headers: HeaderMap, body: Bytes) -> (StatusCode, &'static str) {
    {
        let mut under_way = receiver.under_way.lock().unwrap();
        under_way.0 += 1;
        under_way.1 = under_way.1.max(under_way.0);
    }
    let slow = *receiver.slow.lock().unwrap();
    sleep(slow).await;
    receiver.under_way.lock().unwrap().0 -= 1;
    receiver.received.lock().unwrap().push(Received { headers, body: String::from_utf8(body.to_vec()).unwrap() });
    if uri.path() == "/unwanted" {
        return (StatusCode::FORBIDDEN, "");
    }
    let (status, text) = receiver.answers.lock().unwrap().pop_front().unwrap_or(receiver.otherwise);
    (StatusCode::from_u16(status).unwrap(), text)
}
