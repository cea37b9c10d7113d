//! Carrying one command out at the gateway.

use std::time::Duration;

use ccgateway::operation::Operation;
use ccgateway::{Error, RawAnswer, Session};
use serde_json::{Map, Value};

use super::reply::Reply;

/// The member of a command that holds a body which is no object of fields.
pub(crate) const BODY: &str = "body";

/// A command as it is sent to the gateway.
#[derive(Debug, PartialEq)]
pub(super) struct Request {
    pub(super) operation: &'static Operation,
    pub(super) values: Map<String, Value>,
    body: Option<Value>,
}

impl Request {
    /// Reads the values of a command: a JSON object, or nothing.
    pub(super) fn read(operation: &'static Operation, payload: &[u8]) -> Result<Self, Reply> {
        let values = match payload {
            [] => Map::new(),
            payload => serde_json::from_slice(payload).map_err(|error| Reply::invalid("payload", format!("no JSON object: {error}")))?,
        };
        let mut request = Self { operation, values, body: None };
        if !operation.parameters.iter().any(|parameter| parameter.name == BODY) {
            request.body = request.values.remove(BODY);
        }
        Ok(request)
    }

    /// Sends it, and gives the result of the answer.
    pub(super) async fn send(&self, session: &Session, limit: Duration) -> Result<Value, Error> {
        let session = session.with_time_limit(limit);
        let answer = match &self.body {
            Some(body) => session.invoke_with_body(self.operation, &self.values, body).await?,
            None => session.invoke(self.operation, &self.values).await?,
        };
        match answer {
            RawAnswer::Json(result) => Ok(result),
            _ => Ok(Value::Null), // files are never commands
        }
    }
}

/// What an error of a session says to whoever sent the command.
pub(super) fn reply_of(error: Error) -> Reply {
    match error {
        Error::Gateway { retcode, message, .. } | Error::SessionLost { retcode, message, .. } => {
            Reply::Refused { retcode: retcode.as_str().to_owned(), message }
        }
        Error::OutcomeUnknown { source, .. } => Reply::OutcomeUnknown { reason: source.to_string() },
        Error::InvalidInput { field, rule, .. } => Reply::invalid(field, rule),
        Error::WrongOperation { rule, .. } => Reply::NotAllowed { reason: rule.to_owned() },
        Error::SignedOut { .. } => Reply::NotHeld { reason: "the agent is being signed out".to_owned() },
        error => {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
            Reply::NoAnswer { reason: format!("{error}{}", cause.unwrap_or_default()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use ccgateway::operation::table::HOLD;
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_an_object_or_nothing() {
        assert!(Request::read(&HOLD, b"").unwrap().values.is_empty());
        let request = Request::read(&HOLD, br#"{"a":1,"body":[2]}"#).unwrap();
        assert_eq!((request.values.get("a"), request.body), (Some(&json!(1)), Some(json!([2]))));
        for payload in [&b"[]"[..], b"x", b"\"\""] {
            assert!(matches!(Request::read(&HOLD, payload), Err(Reply::InvalidInput { .. })));
        }
    }
}
