//! The envelope that every answer comes in.

use serde::Serialize;

/// An answer in its envelope. Some pages print the result first.
pub(super) fn envelope<R: Serialize>(message: &str, retcode: &str, result: Option<R>) -> String {
    #[derive(Serialize)]
    struct Envelope<'a, R> {
        message: &'a str,
        retcode: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        result: Option<R>,
    }
    json(&Envelope { message, retcode, result })
}

/// An envelope without a result.
pub(super) fn without_result(message: &str, retcode: &str) -> String {
    envelope::<()>(message, retcode, None)
}

/// An answer in an envelope whose page prints the result first.
pub(super) fn result_first<R: Serialize>(message: &str, retcode: &str, result: R) -> String {
    #[derive(Serialize)]
    struct ResultFirst<'a, R> {
        result: R,
        message: &'a str,
        retcode: &'a str,
    }
    json(&ResultFirst { result, message, retcode })
}

pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("structs of strings, numbers and checked JSON always have a JSON text")
}
