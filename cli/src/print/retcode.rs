//! Return codes for people and as JSON.

use serde_json::{Value, json};

use super::style::BAD;
use crate::contract::CONTRACT;

/// The action that the contract gives a return code; for one that it does not know, to ask a person.
pub(crate) fn action(code: &str) -> &'static str {
    CONTRACT.retcodes().row(code).map_or("notify_user", |row| row.action())
}

/// What to do about a return code that is not success.
pub(crate) fn refusal(code: &str) -> Option<String> {
    if code == "0" {
        return None;
    }
    Some(format!("  {BAD}refused{BAD:#}; what to do: {}\n", advice(action(code))))
}

/// The same advice in two or three words.
pub(crate) fn advice_in_short(action: &str) -> &'static str {
    match action {
        "none" => "",
        "sign_in_again" => "sign in again",
        "force_sign_in" => "sign in by force",
        "correct_request" => "correct the request",
        "wait" => "try again later",
        _ => "ask a person",
    }
}

/// A return code as `--json` prints it.
pub(crate) fn retcode_json(code: &str) -> Value {
    let meaning = CONTRACT.retcodes().row(code).map(|row| row.meaning);
    json!({ "code": code, "meaning": meaning, "action": action(code) })
}

/// What to do about a return code, by the action that the contract gives it.
pub(crate) fn advice(action: &str) -> &'static str {
    match action {
        "none" => "nothing; it worked",
        "sign_in_again" => "the session is gone; sign in again",
        "force_sign_in" => "another session exists; sign in by force if it may end",
        "correct_request" => "the request is wrong; correct it",
        "wait" => "it is temporary; try again after a while",
        _ => "no program can decide this; ask a person",
    }
}
