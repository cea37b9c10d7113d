//! Telephone numbers.

const CALLER_MAX: usize = 24;

const NUMBER_MAX: usize = 24;

/// Whether a text is a calling number: at most 24 digits.
pub(crate) fn is_caller(number: &str) -> bool {
    number.len() <= CALLER_MAX && number.chars().all(|c| c.is_ascii_digit())
}

/// Whether a text is a number: 1 to 24 digits, `*` or `#`.
pub(crate) fn is_dialable(number: &str) -> bool {
    !number.is_empty() && number.len() <= NUMBER_MAX && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '#'))
}
