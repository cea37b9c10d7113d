//! The pages of the codes: the coded tables, and the return codes with what can be done about them.

use std::fmt::Write as _;

use ccgateway_contract::Row;

use super::page::Page;
use super::text;
use super::view::View;

/// So many operations are listed beside a code at once.
const LISTED: usize = 8;

/// What a program can do about a return code.
pub(super) fn action(action: &str) -> &'static str {
    match action {
        "none" => "Nothing.",
        "sign_in_again" => "Sign in again.",
        "force_sign_in" => "Sign in by force.",
        "correct_request" => "Correct the request.",
        "wait" => "Wait, then try again.",
        "notify_user" => "Notify the user.",
        _ => "",
    }
}

pub(super) fn tables(view: &View<'_>) -> Page {
    let mut markdown = "# Code tables\n\nNo table is closed: the gateway may send what no page lists.\n\n".to_owned();
    for table in &view.tables {
        let _ = write!(markdown, "## {0} {{#{0}}}\n\n{1}\n\n", table.name, text::prose(view, table.description()));
        let rows = table.rows().into_iter().map(|row| {
            let code = row.range.map_or_else(|| format!("`{}`", row.code), |(from, to)| format!("{from} to {to}"));
            vec![code, format!("`{}`", row.name), text::plain(view, row.meaning)]
        });
        markdown += &text::table(&["code", "name", "meaning"], &rows.collect::<Vec<_>>());
        markdown += &text::remarks(view, table.quirks().into_iter());
        markdown += &text::sources(view, &table.sources());
    }
    Page { file: "codes.md".to_owned(), title: "Code tables".to_owned(), markdown }
}

pub(super) fn retcodes(view: &View<'_>) -> Page {
    let mut markdown = format!("# Return codes\n\n{}\n\n", text::prose(view, view.retcodes.description()));
    markdown += &text::remarks(view, view.retcodes.quirks().into_iter());
    markdown += "See [What to do about them](errors.md).\n\n";
    let all = view.retcodes.rows();
    let mut families: Vec<&str> = Vec::new();
    for family in all.iter().map(Row::family).filter(|family| !family.is_empty()) {
        if !families.contains(&family) {
            families.push(family);
        }
    }
    for family in families {
        let _ = write!(markdown, "## {} {{#family-{family}}}\n\n", title(family));
        let rows = all.iter().filter(|row| row.family() == family).map(|row| retcode(view, row));
        markdown += &text::table(&["code", "meaning", "what to do", "listed by"], &rows.collect::<Vec<_>>());
    }
    markdown += &text::sources(view, &view.retcodes.sources());
    Page { file: "return-codes.md".to_owned(), title: "Return codes".to_owned(), markdown }
}

fn retcode(view: &View<'_>, row: &Row<'_>) -> Vec<String> {
    let value = row.code.as_str();
    let listed = view.operations.iter().filter(|operation| operation.retcodes().contains(&value));
    let listed = listed.map(|operation| format!("[`{}`]({})", operation.method_name, text::operation_url(operation)));
    let mut meaning = text::plain(view, row.meaning);
    if !matches!(row.evidence(), "" | "documented") {
        let _ = write!(meaning, " ({})", text::evidence(row.evidence()));
    }
    vec![
        format!("<span id=\"code-{value}\"><code>{value}</code></span>"),
        meaning,
        action(row.action()).to_owned(),
        folded(&listed.collect::<Vec<_>>()),
    ]
}

/// A list of links; a long one opens on request, since some codes are listed by half of the operations.
fn folded(links: &[String]) -> String {
    let list = links.join(", ");
    if links.len() > LISTED { format!("<details><summary>{} operations</summary>{list}</details>", links.len()) } else { list }
}

/// `agent_state` → `Agent state`.
fn title(family: &str) -> String {
    text::capitalized(&family.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn a_return_code_names_the_operations_that_list_it() {
        let page = retcodes(view());
        let row = "| <span id=\"code-100-006\"><code>100-006</code></span> | no such Guid | Sign in again. | [`callOut`](resource-voicecall.md#call_out) |";
        assert!(page.markdown.contains(row), "{}", page.markdown);
        assert!(page.markdown.contains("## Session {#family-session}"));
    }

    #[test]
    fn a_table_has_its_codes() {
        let page = tables(view());
        assert!(page.markdown.contains("| `1` | `two_party` | two parties |"), "{}", page.markdown);
    }
}
