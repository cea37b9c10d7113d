//! A request as it came.

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Such as `POST`.
    pub method: String,
    /// The path with its query, as it was written.
    pub target: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The first request in the bytes and its length, once it is whole.
    pub(crate) fn read(bytes: &[u8]) -> Option<(Self, usize)> {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut head = httparse::Request::new(&mut headers);
        let httparse::Status::Complete(start) = head.parse(bytes).expect("a client sends HTTP") else { return None };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut request = Self {
            method: head.method.unwrap_or_default().to_owned(),
            target: head.path.unwrap_or_default().to_owned(),
            headers: head.headers.iter().map(|header| (header.name.to_owned(), text(header.value))).collect(),
            body: Vec::new(),
        };
        let length = request.header("content-length").map_or(0, |length| length.parse().expect("a length is a number"));
        request.body = bytes.get(start..start + length)?.to_vec();
        Some((request, start + length))
    }

    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The path without its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Whether it signs an agent in.
    pub fn is_sign_in(&self) -> bool {
        let mut segments = self.path().rsplit('/');
        let last = segments.next().unwrap_or_default();
        let agent = if matches!(last, "forcelogin" | "loginex") { segments.next().unwrap_or_default() } else { last };
        self.method == "PUT" && agent.bytes().all(|byte| byte.is_ascii_digit()) && segments.next() == Some("onlineagent")
    }

    /// Whether it asks for an event.
    pub fn is_poll(&self) -> bool {
        self.method == "GET" && self.path().contains("/agentevent/")
    }
}
