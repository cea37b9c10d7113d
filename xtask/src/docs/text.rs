//! Texts of the contract as Markdown: cells, escapes, and links to what a text names.

use std::sync::LazyLock;

use ccgateway_contract::{Event, Operation};
use heck::ToKebabCase;
use regex::{Captures, Regex};

use super::view::View;

/// What may be a name in a text: fenced code, code, a link and a tag are taken whole, so that nothing inside them is touched.
static NAMES: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?s)```.*?```|`[^`\n]+`|\[[^\]\n]*\]\([^)\n]*\)|<[a-z/][^>]*>|\b[A-Za-z]+_\w+\b|\b\d{3}-\d{3}\b";
    Regex::new(pattern).expect("a fixed pattern")
});

pub(super) fn operation_url(operation: &Operation<'_>) -> String {
    format!("resource-{}.md#{}", operation.tag(), operation.id)
}

/// The group of an event: what stands before its first underscore.
pub(super) fn event_group<'a>(event: &Event<'a>) -> &'a str {
    event.id.split('_').next().unwrap_or(event.id)
}

pub(super) fn event_file(group: &str) -> String {
    format!("events-{}.md", group.to_kebab_case())
}

pub(super) fn event_url(event: &Event<'_>) -> String {
    format!("{}#{}", event_file(event_group(event)), event.id)
}

pub(super) fn table_url(table: &str) -> String {
    format!("codes.md#{table}")
}

pub(super) fn retcode_url(code: &str) -> String {
    format!("return-codes.md#code-{code}")
}

/// Links the events, operations, tables and return codes that a text names. A name without an underscore or an inner
/// capital (`hold`, `answer`) is more often a plain word or a field, and is left alone.
pub(super) fn linked(view: &View<'_>, text: &str) -> String {
    let linked = |found: &Captures<'_>| {
        let whole = &found[0];
        let url = match whole.strip_prefix('`').and_then(|inner| inner.strip_suffix('`')) {
            Some(name) => named(view, name),
            None if whole.starts_with(['`', '[', '<']) => None,
            None => view.event(whole).map(event_url).or_else(|| retcode(view, whole)),
        };
        url.map_or_else(|| whole.to_owned(), |url| format!("[{whole}]({url})"))
    };
    NAMES.replace_all(text, linked).into_owned()
}

/// Where a name in backticks leads.
fn named(view: &View<'_>, name: &str) -> Option<String> {
    let distinct = name.contains('_') || name.chars().skip(1).any(char::is_uppercase);
    let operation = view.operation(name).filter(|_| distinct).map(operation_url);
    operation
        .or_else(|| view.event(name).map(event_url))
        .or_else(|| view.table(name).map(|_| table_url(name)))
        .or_else(|| retcode(view, name))
}

fn retcode(view: &View<'_>, code: &str) -> Option<String> {
    let known = code.contains('-') && view.has_retcode(code);
    known.then(|| retcode_url(code))
}

/// A description of the contract. It is Markdown already, except that angle brackets are literal.
pub(super) fn prose(view: &View<'_>, text: &str) -> String {
    linked(view, &outside_code(text.trim(), &[('<', "&lt;")]))
}

/// A text of the contract that is not Markdown.
pub(super) fn plain(view: &View<'_>, text: &str) -> String {
    linked(view, &outside_code(text.trim(), &[('<', "&lt;"), ('*', "\\*"), ('[', "\\["), (']', "\\]"), ('#', "\\#")]))
}

/// A text in a table's cell: on one line, without a bar.
pub(super) fn cell(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().map(str::trim).map(|line| match line.strip_prefix("- ") {
            Some(item) => format!("<br>• {item}"),
            None => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join(" ")
    });
    let text = paragraphs.collect::<Vec<_>>().join("<br>").replace("<br><br>", "<br>");
    text.trim_start_matches("<br>").replace('|', "\\|")
}

/// A Markdown table; nothing where there are no rows.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &mut dyn Iterator<Item = String>| format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
    let mut table = line(&mut head.iter().map(|&name| name.to_owned()));
    table += &line(&mut head.iter().map(|_| "---".to_owned()));
    for row in rows {
        table += &line(&mut row.iter().map(|text| cell(text)));
    }
    table + "\n"
}

pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {}\n", item.replace('\n', "\n  "))).collect::<String>() + "\n"
}

/// Remarks of the contract as a list, each once; nothing where there are none.
pub(super) fn remarks<'a>(view: &View<'_>, remarks: impl Iterator<Item = &'a str>) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for remark in remarks {
        if !seen.contains(&remark) {
            seen.push(remark);
        }
    }
    if seen.is_empty() { String::new() } else { list(seen.into_iter().map(|remark| plain(view, remark))) }
}

/// Where a thing is known from.
pub(super) fn evidence(evidence: &str) -> &'static str {
    match evidence {
        "documented" => "documented",
        "observed" => "observed in programs",
        "inferred" => "inferred from a related page",
        _ => "of unknown origin",
    }
}

/// A line with the sources, each a link to the page that explains it; nothing where none are named.
pub(super) fn sources(view: &View<'_>, sources: &[&str]) -> String {
    if sources.is_empty() {
        return String::new();
    }
    let cited = sources.iter().map(|id| match view.bibliography.get(id) {
        Some(source) => {
            let name = html(source.name().unwrap_or_default());
            format!("<a href=\"sources.html#{}\" title=\"{name}\">{}</a>", source_anchor(id), html(id))
        }
        None => html(id),
    });
    format!("<p class=\"sources\">Sources: {}</p>\n\n", cited.collect::<Vec<_>>().join(", "))
}

/// The place of a source on the page of the sources.
pub(super) fn source_anchor(id: &str) -> String {
    format!("source-{}", id.replace(|character: char| !character.is_ascii_alphanumeric(), "-"))
}

/// A phrase that begins with a capital letter.
pub(super) fn capitalized(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Text inside HTML.
pub(super) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Replaces characters where they are not code.
fn outside_code(text: &str, escapes: &[(char, &str)]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut code = false;
    for character in text.chars() {
        code ^= character == '`';
        match escapes.iter().find(|(escaped, _)| *escaped == character && !code) {
            Some((_, replacement)) => result.push_str(replacement),
            None => result.push(character),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn names_become_links_where_they_are_known() {
        let text = linked(view(), "After `call_out`, AgentEvent_Talking; then 100-006, not AgentEvent_Unheard or 1455885056-1095.");
        assert_eq!(
            text,
            "After [`call_out`](resource-voicecall.md#call_out), [AgentEvent_Talking](events-agent-event.md#AgentEvent_Talking); \
             then [100-006](return-codes.md#code-100-006), not AgentEvent_Unheard or 1455885056-1095."
        );
    }

    #[test]
    fn code_and_links_stay_as_they_are() {
        let text = "```json\nAgentEvent_Talking\n``` [AgentEvent_Talking](x) `answer`";
        assert_eq!(linked(view(), text), text);
    }

    #[test]
    fn a_cell_is_one_line_without_bars() {
        assert_eq!(cell("a | b\nc\n\nd:\n\n- e\n- f"), "a \\| b c<br>d:<br>• e <br>• f");
    }

    #[test]
    fn angle_brackets_are_text_except_in_code() {
        assert_eq!(prose(view(), "<uuid> and `<uuid>`"), "&lt;uuid> and `<uuid>`");
    }
}
