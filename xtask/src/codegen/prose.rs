//! Texts of the contract as documentation and tables have them.

use ccgateway_contract::Bounds;

use crate::model::Model;

/// A text as documentation, each line with the same indentation.
pub(super) fn docs(text: &str, indentation: &str) -> String {
    let lines = text.lines().map(|line| format!("{indentation}/// {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// A text on one line, for tables.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that ends in a period.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// A description with the bounds after it, in the unit of a time. Bounds that it gives itself are not repeated.
pub(crate) fn with_bounds(description: &str, bounds: &Bounds<'_>, unit: Option<&str>) -> String {
    let mut doc = description.to_owned();
    for phrase in bounds.phrases() {
        if doc.to_lowercase().contains(&phrase) {
            continue;
        }
        let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
        let mut letters = phrase.chars();
        let capital = letters.next().map(|first| first.to_ascii_uppercase()).unwrap_or_default();
        doc += &format!(" {capital}{}{unit}.", letters.as_str());
    }
    doc
}

/// Where a thing is known from, with links: "Source: [cec_07_1234](https://…), seed 000 (Asking for Internal Help)."
pub(super) fn source_line(model: &Model, sources: &[&str]) -> String {
    let cited: Vec<_> = sources.iter().map(|id| model.bibliography.cited(id)).collect();
    format!("Source: {}.", cited.join(", "))
}
