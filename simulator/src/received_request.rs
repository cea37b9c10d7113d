//! The requests that the simulator received, for tests of what a program sent.

use std::fmt;

use serde_json::{Map, Value};

use crate::ids::AgentId;

/// One request that the simulator received. Its headers are not kept; `Debug` and the control interface mask passwords and tokens.
///
/// ```
/// # use ccgateway_simulator::{Config, Simulator};
/// # fn check(gateway: &Simulator) {
/// let requests = gateway.requests();
/// let callout = requests.iter().find(|request| request.operation == Some("callout")).unwrap();
/// assert_eq!(callout.agent, Some(1001.into()));
/// assert_eq!(callout.json().unwrap()["called"], "0555123");
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// When it arrived, by the simulator's clock, in milliseconds since 1970.
    pub at: u64,
    /// HTTP method.
    pub method: String,
    /// Path as it arrived, without the query.
    pub path: String,
    /// The agent that the path names, when the path is one of the gateway's.
    pub agent: Option<AgentId>,
    /// The operation, by the name that the gateway writes into its logs (`innerHelp`); `None` for a path outside the interface.
    pub operation: Option<&'static str>,
    /// The faults that applied to it, by [`FaultKind::name`](crate::FaultKind::name), in that order.
    pub faults: Vec<&'static str>,
    pub(crate) query: String,
    pub(crate) body: Vec<u8>,
}

impl ReceivedRequest {
    /// The first value of a parameter in the query, decoded; `None` when the query has no such parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        self.parameters().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The body as it arrived; empty when there was none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The JSON in the body; `None` when there is none in it.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// How much memory it takes, about.
    pub(crate) fn bytes(&self) -> usize {
        size_of::<Self>() + self.method.len() + self.path.len() + self.query.len() + self.body.len()
    }

    /// The query with its secrets masked, as an object.
    pub(crate) fn shown_query(&self) -> Value {
        let mut query = Value::Object(self.parameters().map(|(name, value)| (name, value.into())).collect::<Map<_, _>>());
        mask(&mut query);
        query
    }

    /// The JSON in the body with its secrets masked, `null` for an empty body, and of anything else the length alone.
    pub(crate) fn shown_body(&self) -> Value {
        match self.json() {
            _ if self.body.is_empty() => Value::Null,
            Some(mut json) => {
                mask(&mut json);
                json
            }
            None => format!("({} bytes, not JSON)", self.body.len()).into(),
        }
    }

    fn parameters(&self) -> impl Iterator<Item = (String, String)> {
        form_urlencoded::parse(self.query.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned()))
    }
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedRequest")
            .field("at", &self.at)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &format_args!("{}", self.shown_query()))
            .field("body", &format_args!("{}", self.shown_body()))
            .field("agent", &self.agent)
            .field("operation", &self.operation)
            .field("faults", &self.faults)
            .finish()
    }
}

/// Replaces the values of fields that are secret by their names.
fn mask(json: &mut Value) {
    const SECRET: [&str; 4] = ["password", "pwd", "token", "guid"];
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.to_ascii_lowercase();
                if SECRET.iter().any(|secret| name.contains(secret)) {
                    *value = "***".into();
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(query: &str, body: &[u8]) -> ReceivedRequest {
        ReceivedRequest {
            at: 1,
            method: "PUT".to_owned(),
            path: "/x".to_owned(),
            agent: None,
            operation: None,
            faults: Vec::new(),
            query: query.to_owned(),
            body: body.to_vec(),
        }
    }

    #[test]
    fn what_was_sent_can_be_read() {
        let request = request("callid=1%2D2&callid=3&flag", br#"{"called":"0555"}"#);
        assert_eq!((request.query("callid").as_deref(), request.query("flag").as_deref()), (Some("1-2"), Some("")));
        assert_eq!((request.query("other"), request.json().unwrap()["called"].as_str()), (None, Some("0555")));
    }

    #[test]
    fn secrets_are_masked_wherever_they_are() {
        let body = br#"{"newPassword":"a","list":[{"serviceToken":"b","agentPwd":{"c":1}}],"number":1}"#;
        let shown = format!("{:?}", request("password=s&x=1", body));
        assert_eq!(
            shown,
            r#"ReceivedRequest { at: 1, method: "PUT", path: "/x", query: {"password":"***","x":"1"}, "#.to_owned()
                + r#"body: {"newPassword":"***","list":[{"serviceToken":"***","agentPwd":"***"}],"number":1}, "#
                + "agent: None, operation: None, faults: [] }"
        );
    }

    #[test]
    fn a_body_that_is_no_json_is_not_shown() {
        assert_eq!(request("", b"password=x").shown_body(), "(10 bytes, not JSON)");
        assert_eq!(request("", b"").shown_body(), Value::Null);
    }
}
