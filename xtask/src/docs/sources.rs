//! The page of the sources: what the ids on other pages refer to.

use super::page::Page;
use super::text;
use super::view::View;
use crate::bibliography::Source;

/// The whole bibliography, as a table.
pub(super) fn page(view: &View<'_>) -> Page {
    let rows: Vec<_> = view.bibliography.iter().map(|(id, source)| row(id, source)).collect();
    let table = text::table(&["id", "title", "about", "edition", "date", "address"], &rows);
    let markdown = format!(
        "# Sources\n\nWhat this reference is drawn from. The other pages name a source by its id. Where a cell says *unknown*, \
         the fact was not recorded. Page numbers are reused: a number refers to the page of the date given here, which may \
         no longer be the page at the address.\n\n{table}"
    );
    Page { file: "sources.md".to_owned(), title: "Sources".to_owned(), markdown }
}

fn row(id: &str, source: &Source) -> Vec<String> {
    let links: Vec<_> = source.urls().iter().map(|url| format!("[link]({url})")).collect();
    let address = match (&source.address, links.is_empty()) {
        (crate::bibliography::Address::One(word), true) => plain(word),
        _ => links.join(", "),
    };
    let anchor = format!("<span id=\"{}\">{}</span>", text::source_anchor(id), text::html(id));
    let [title, subject, edition, date] = [&source.title, &source.subject, &source.edition, &source.date].map(|text| plain(text));
    vec![anchor, title, subject, edition, date, address]
}

/// A fact as it stands; what is not recorded in italics.
fn plain(fact: &str) -> String {
    if fact == "unknown" { "*unknown*".to_owned() } else { text::html(fact).replace('_', "\\_") }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn the_page_has_a_row_for_every_source() {
        let markdown = page(view()).markdown;
        for wanted in [
            "| <span id=\"source-p1\">p1</span> | Dialling | call\\_out | guide | 2024 | [link](https://example.org/p1) |",
            "| <span id=\"source-p2\">p2</span> | *unknown* | help | guide | *unknown* | seed |",
        ] {
            assert!(markdown.contains(wanted), "no `{wanted}` in\n{markdown}");
        }
    }
}
