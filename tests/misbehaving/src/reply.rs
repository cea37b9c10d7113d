//! What a server does with a request.

use std::time::Duration;

/// The Guid of [`Reply::signed_in`].
pub const GUID: &str = "0123abcd-0000-0000-0000-000000000000.AgentGateway0";

/// What a server does with a request: an answer, or what comes in place of one.
#[derive(Debug, Clone)]
#[must_use]
pub struct Reply {
    pub(crate) delay: Duration,
    pub(crate) answer: Option<Answer>,
    pub(crate) end: End,
}

/// An answer, and what is wrong with it.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// How often the body is repeated.
    pub(crate) times: u64,
    /// How much of the body is sent.
    pub(crate) sent: Option<usize>,
    /// Whether a header says how long the body is.
    pub(crate) announced: bool,
    /// The pause after each byte of the body.
    pub(crate) drip: Option<Duration>,
}

/// What happens to the connection after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// It takes the next request.
    Stay,
    /// It is closed.
    Close,
    /// It is reset.
    Reset,
    /// It stays open, and nothing more comes.
    Silence,
}

impl Reply {
    /// An answer with a status such as `503 Service Unavailable`.
    pub fn new(status: &str, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        let answer = Answer { status: status.to_owned(), headers, body: body.into(), times: 1, sent: None, announced: true, drip: None };
        Self { delay: Duration::ZERO, answer: Some(answer), end: End::Stay }
    }

    /// A good answer in JSON.
    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new("200 OK", "application/json", body)
    }

    /// The answer to a sign-in, with the Guid [`GUID`].
    pub fn signed_in() -> Self {
        Self::json(r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"1001","mediatype":"TTF"}}"#).guid(GUID)
    }

    /// The answer to a poll that found no event.
    pub fn no_event() -> Self {
        Self::json(r#"{"message":"","retcode":"0"}"#)
    }

    /// The answer to a poll that found an event without content.
    pub fn event(event_type: &str) -> Self {
        Self::json(format!(r#"{{"message":"","retcode":"0","event":{{"eventType":"{event_type}","workNo":"1001","content":null}}}}"#))
    }

    /// A refusal.
    pub fn refused(retcode: &str) -> Self {
        Self::json(format!(r#"{{"message":"","retcode":"{retcode}"}}"#))
    }

    /// No answer: the connection is closed.
    pub fn close() -> Self {
        Self::ending(End::Close)
    }

    /// No answer: the connection is reset.
    pub fn reset() -> Self {
        Self::ending(End::Reset)
    }

    /// No answer: the connection stays open.
    pub fn silence() -> Self {
        Self::ending(End::Silence)
    }

    fn ending(end: End) -> Self {
        Self { delay: Duration::ZERO, answer: None, end }
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: impl Into<String>) -> Self {
        self.change(|answer| answer.headers.push((name.to_owned(), value.into())))
    }

    /// Leaves a header out.
    pub fn without_header(self, name: &str) -> Self {
        self.change(|answer| answer.headers.retain(|(known, _)| known != name))
    }

    /// Adds a new Guid as a header.
    pub fn guid(self, guid: &str) -> Self {
        self.header("Set-GUID", format!("JSESSIONID={guid}"))
    }

    /// Waits before anything is sent.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends only so many bytes of the body, although the header says how long it is, and closes the connection.
    pub fn cut(mut self, sent: usize) -> Self {
        self.end = End::Close;
        self.change(|answer| answer.sent = Some(sent))
    }

    /// Sends the body byte by byte, with a pause after each.
    pub fn drip(self, pause: Duration) -> Self {
        self.change(|answer| answer.drip = Some(pause))
    }

    /// Sends the body so many times over, as one.
    pub fn repeated(self, times: u64) -> Self {
        self.change(|answer| answer.times = times)
    }

    /// Does not say how long the body is: the connection is closed after it.
    pub fn unannounced(self) -> Self {
        self.then_close().change(|answer| answer.announced = false)
    }

    /// Closes the connection after it, without saying so before.
    pub fn then_close(mut self) -> Self {
        self.end = End::Close;
        self
    }

    fn change(mut self, change: impl FnOnce(&mut Answer)) -> Self {
        if let Some(answer) = &mut self.answer {
            change(answer);
        }
        self
    }
}

impl Answer {
    /// The status line and the headers.
    pub(crate) fn head(&self) -> Vec<u8> {
        let length = if self.announced { format!("Content-Length: {}\r\n", self.body.len() as u64 * self.times) } else { String::new() };
        let headers = self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<String>();
        format!("HTTP/1.1 {}\r\n{headers}{length}\r\n", self.status).into_bytes()
    }
}
