//! Text that came from the other side: never trusted, and shown only after it was cleaned.
//!
//! A gateway, or whatever answers in its place, may repeat what it was sent: a Guid, a cookie, a password. It may also send
//! control characters, and any amount of text. Every text of it that an error shows goes through [`Secrets::clean`].

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ccgateway_contract::{MASK, mask_text};
use reqwest::Request;
use serde_json::Value;

use crate::operation::entry::Operation;
use crate::secret::Secret;

mod forms;
mod pattern;

/// How many characters of a message, a reason or a path are shown.
pub(crate) const TEXT: usize = 512;
/// How many characters of an answer or a page are shown.
pub(crate) const SNIPPET: usize = 120;

/// How much of a text is looked at, in bytes. Cleaning takes time for every byte, and only the beginning is shown.
const READ: usize = 4 * 1024;
/// How many values of one kind are remembered.
const MOST: usize = 32;
/// A shorter value is removed only where it stands alone: otherwise it would take parts of words with it.
const SHORT: usize = 6;
/// A text that ends in the beginning of a secret was cut there; fewer characters give nothing away.
const PART: usize = 4;

/// The secrets of one agent, by value.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<Known>);

/// Each value beside the forms in which it may be repeated.
#[derive(Default)]
struct Known {
    /// Passwords and tokens.
    lasting: VecDeque<(Secret, Vec<Secret>)>,
    /// Guids and cookies, of which new ones come all the time.
    passing: VecDeque<(Secret, Vec<Secret>)>,
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

    fn without_secrets(&self, text: &str) -> String {
        let known = self.known();
        let mut forms: Vec<_> = known.lasting.iter().chain(&known.passing).flat_map(|(_, forms)| forms).map(Secret::expose).collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        let mut text = text.to_owned();
        for form in &forms {
            if text.contains(form) {
                text = removed(&text, form);
            }
        }
        let part = forms.iter().filter_map(|form| part_at_end(&text, form)).max().unwrap_or_default();
        if part > 0 {
            text.truncate(text.len() - part);
            text.push_str(MASK);
        }
        text
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn remember(values: &mut VecDeque<(Secret, Vec<Secret>)>, value: &str) {
    let value = value.trim();
    if value.is_empty() || values.iter().any(|(known, _)| known.expose() == value) {
        return;
    }
    if values.len() == MOST {
        values.pop_front();
    }
    values.push_back((value.into(), forms::of(value).into_iter().map(Secret::from).collect()));
}

/// The text with a mark in place of every occurrence.
fn removed(text: &str, form: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(start) = rest.find(form) {
        let (before, after) = (&rest[..start], &rest[start + form.len()..]);
        let touches = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let part_of_word = touches(before.chars().next_back().or_else(|| kept.chars().next_back())) || touches(after.chars().next());
        kept.push_str(before);
        kept.push_str(if form.chars().count() < SHORT && part_of_word { form } else { MASK });
        rest = after;
    }
    kept + rest
}

/// How many bytes at the end of the text are the beginning of a secret.
fn part_at_end(text: &str, form: &str) -> Option<usize> {
    let lengths = form.char_indices().map(|(place, _)| place).skip(PART);
    lengths.filter(|length| text.ends_with(&form[..*length])).max()
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
        for form in forms::of("Pa\"ss wörd/1") {
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
        }
        assert_eq!(secrets.clean("guid-number-99 abc", TEXT), "… …");
        assert_eq!(secrets.known().passing.len(), MOST);
    }
}
