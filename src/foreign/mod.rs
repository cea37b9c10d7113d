//! Text that came from the other side: never trusted, and shown only after it was cleaned.
//!
//! A gateway, or whatever answers in its place, may repeat what it was sent: a Guid, a cookie, a password. It may also send
//! control characters, and any amount of text. Every text of it that an error shows goes through [`Secrets::clean`].

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use ccgateway_contract::{MASK, mask_text};
use reqwest::Request;
use serde_json::Value;

use self::occurrence::Occurrence;
use crate::operation::entry::Operation;
use crate::secret::Secret;

mod occurrence;
mod pattern;

/// How many characters of a message, a reason or a path are shown.
pub(crate) const TEXT: usize = 512;
/// How many characters of an answer or a page are shown.
pub(crate) const SNIPPET: usize = 120;

/// How much of a text is looked at, in bytes. Cleaning takes time for every byte, and only the beginning is shown.
const READ: usize = 2 * 1024;
/// How many values of one kind are remembered.
const MOST: usize = 64;
/// A shorter value is removed only where it stands alone: otherwise it would take parts of words with it.
const SHORT: usize = 6;
/// A text that ends in the beginning of a secret was cut there; fewer characters give little away.
const PART: usize = 4;

/// The secrets of one agent, by value.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<Known>);

#[derive(Default)]
struct Known {
    /// Passwords and tokens.
    lasting: VecDeque<Secret>,
    /// Guids and cookies, of which new ones come all the time.
    passing: VecDeque<Secret>,
}

impl Secrets {
    /// Remembers a password or a token.
    pub(crate) fn keep(&self, value: &str) {
        remember(&mut self.known().lasting, value);
    }

    /// Remembers a Guid or the value of a cookie until many others have come.
    pub(crate) fn pass(&self, value: &str) {
        remember(&mut self.known().passing, value);
    }

    /// A text of the other side, fit to be shown: without the secrets that are known, without what looks like a Guid, without
    /// control characters, and of at most so many characters.
    pub(crate) fn clean(&self, text: &str, most: usize) -> String {
        let end = (0..=READ.min(text.len())).rfind(|end| text.is_char_boundary(*end)).unwrap_or_default();
        let without_values = self.without_secrets(&text[..end]);
        let without_patterns = mask_text(&pattern::without_fields(&without_values));
        let plain: String = without_patterns.chars().map(printable).collect();
        shortened(plain.trim(), most)
    }

    /// The same for the beginning of an answer.
    pub(crate) fn clean_bytes(&self, bytes: &[u8], most: usize) -> String {
        self.clean(&String::from_utf8_lossy(&bytes[..bytes.len().min(READ)]), most)
    }

    /// Remembers what a request carries that its operation says is secret.
    pub(crate) fn keep_those_of(&self, request: &Request, operation: &Operation) {
        let secret = |name: &str| operation.parameters.iter().any(|parameter| parameter.secret && parameter.name == name);
        if !operation.parameters.iter().any(|parameter| parameter.secret) {
            return;
        }
        request.url().query_pairs().filter(|(name, _)| secret(name)).for_each(|(_, value)| self.keep(&value));
        let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else { return };
        let values = fields.iter().filter(|(name, _)| secret(name)).filter_map(|(_, value)| value.as_str());
        values.for_each(|value| self.keep(value));
    }

    /// A text without the secrets that are known.
    pub(crate) fn without_secrets(&self, text: &str) -> String {
        let known = self.known();
        let mut values: Vec<_> = known.lasting.iter().chain(&known.passing).collect();
        // A value may be part of another.
        values.sort_by_key(|value| std::cmp::Reverse(value.expose().len()));
        values.iter().fold(text.to_owned(), |mut text, value| {
            let in_base64: [Secret; 2] = [STANDARD_NO_PAD, URL_SAFE_NO_PAD].map(|engine| engine.encode(value.expose()).into());
            for form in in_base64.iter().map(Secret::expose).filter(|form| form.len() >= SHORT) {
                if text.contains(form) {
                    text = text.replace(form, MASK);
                }
            }
            without(&text, value.expose())
        })
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn remember(values: &mut VecDeque<Secret>, value: &str) {
    let value = value.trim();
    if value.is_empty() {
        return;
    }
    if let Some(place) = values.iter().position(|known| known.expose() == value) {
        // It is in use: others make room first.
        let known = values.remove(place);
        return values.extend(known);
    }
    if values.len() == MOST {
        values.pop_front();
    }
    values.push_back(value.into());
}

/// The text with a mark in place of every occurrence of a value.
fn without(text: &str, value: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(Occurrence { start, end, characters, whole }) = occurrence::find(text, from, value) {
        let touches = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let part_of_word = touches(text[..start].chars().next_back()) || touches(text[end..].chars().next());
        let removed = if whole { characters >= SHORT || !part_of_word } else { characters >= PART };
        if removed {
            kept.push_str(&text[from..start]);
            kept.push_str(MASK);
            from = end;
        } else {
            // Another one may begin within this.
            let next = start + text[start..].chars().next().map_or(1, char::len_utf8);
            kept.push_str(&text[from..next]);
            from = next;
        }
    }
    kept + &text[from..]
}

/// A character that moves nothing on a terminal and hides nothing in a log.
fn printable(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' => ' ',
        // Marks that change the direction of the text, or take no room.
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => '\u{fffd}',
        _ if character.is_control() => '\u{fffd}',
        _ => character,
    }
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets() -> Secrets {
        let secrets = Secrets::default();
        secrets.keep("Pa\"ss wörd/1");
        secrets.keep("abc");
        secrets.pass("lb-cookie-value");
        secrets
    }

    #[test]
    fn a_secret_is_removed_in_every_form_in_which_it_may_come_back() {
        for form in ["Pa\"ss wörd/1", "Pa%22ss%20w%c3%b6rd%2F1", "Pa\\\"ss w\\u00f6rd\\/1", "Pa&quot;ss w&#246;rd/1", "UGEic3Mgd8O2cmQvMQ"]
        {
            assert_eq!(secrets().clean(&format!("<{form}>"), TEXT), "<…>", "{form}");
        }
        assert_eq!(secrets().clean("lb-cookie-valuelb-cookie-value;", TEXT), "……;");
    }

    #[test]
    fn a_short_secret_is_removed_where_it_stands_alone() {
        assert_eq!(secrets().clean("abc, abcd, dabc and (abc)", TEXT), "…, abcd, dabc and (…)");
    }

    #[test]
    fn the_beginning_of_a_secret_at_the_end_is_removed() {
        assert_eq!(secrets().clean("it was lb-cook", TEXT), "it was …");
        let long = "x".repeat(READ - 8) + "lb-cookie-value";
        assert!(!secrets().clean(&long, usize::MAX).contains("lb-c"));
    }

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(secrets().clean("a\u{1b}[2Jb\r\nc\u{202e}d\u{9b}", TEXT), "a\u{fffd}[2Jb  c\u{fffd}d\u{fffd}");
    }

    #[test]
    fn texts_are_capped() {
        assert_eq!(secrets().clean(&"ä".repeat(2000), 3), "äää…");
    }

    #[test]
    fn old_guids_make_room_and_passwords_stay() {
        let secrets = secrets();
        for number in 0..100 {
            secrets.pass(&format!("guid-number-{number}"));
            secrets.pass("lb-cookie-value");
        }
        assert_eq!(secrets.clean("guid-number-99 abc lb-cookie-value", TEXT), "… … …");
        assert_eq!(secrets.known().passing.len(), MOST);
    }
}
