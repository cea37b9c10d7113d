//! The first page: what there is, in numbers, and how to read it.

use std::fmt::Write as _;

use super::page::Part;
use super::text;
use super::view::View;

const INTRODUCTION: &str = include_str!("../../../docs/reference/index.md");

/// The hand-written introduction, with the numbers and the table of contents.
pub(super) fn page(view: &View<'_>, parts: &[Part]) -> String {
    let outbound = view.operations.iter().filter(|operation| !operation.callback).count();
    let inbound = view.operations.len() - outbound;
    let codes: usize = view.tables.iter().map(|table| table.rows().len()).sum();
    let mut rows = vec![
        vec!["operations".to_owned(), outbound.to_string(), "[by resource](#contents), [by task](tasks.md)".to_owned()],
        vec!["events".to_owned(), view.events.len().to_string(), "[how to get them](events.md)".to_owned()],
        vec!["codes".to_owned(), codes.to_string(), format!("in {} [tables](codes.md)", view.tables.len())],
        vec!["return codes".to_owned(), view.retcodes.rows().len().to_string(), "[with what to do](return-codes.md)".to_owned()],
    ];
    if inbound > 0 {
        rows.insert(1, vec!["requests that the gateway makes".to_owned(), inbound.to_string(), "answered by your program".to_owned()]);
    }
    let mut contents = String::new();
    for part in parts {
        let pages: Vec<_> = part.pages.iter().map(|page| format!("[{}]({})", page.title, page.file)).collect();
        let _ = writeln!(contents, "- **{}**: {}", part.title, pages.join(", "));
    }
    let server = view.contract.document()["servers"][0]["url"].as_str().unwrap_or_default();
    let text = INTRODUCTION.replace("{{numbers}}", text::table(&["what", "how many", ""], &rows).trim_end());
    let text = text.replace("{{contents}}", contents.trim_end()).replace("{{server}}", server);
    text::linked(view, &text)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_contract() {
        let page = page(view(), &[]);
        for wanted in ["| operations | 1 |", "| events | 1 |", "| codes | 1 |", "| return codes | 2 |", "https://{host}:{port}/api"] {
            assert!(page.contains(wanted), "no `{wanted}` in\n{page}");
        }
        assert!(!page.contains("{{"));
    }
}
