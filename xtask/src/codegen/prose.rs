//! Texts of the contract as documentation and tables have them.

/// A text on one line, for tables.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that ends in a period.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// "Source: cec_07_1234, seed_000."
pub(super) fn source_line(sources: &[String]) -> String {
    format!("Source: {}.", sources.join(", "))
}
