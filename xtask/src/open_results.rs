//! `cargo xtask open-results`: a page of the results of which no source shows the form, each with the reason.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use ccgateway_contract::Contract;

use crate::{contract, generate};

const PAGE: &str = "docs/open-results.md";

const HEAD: &str = "\
# Results that are not known

No public source shows what these operations return in `result`. The contract takes any value there, and the library gives it as
`serde_json::Value`. If you have a live gateway that answers one of them, please report the answer.

`cargo xtask open-results` generates this page from `x-open-result` in `openapi/`. Edit the contract, not this page.
";

/// Writes the page, or with `check` compares it and fails when it differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let wanted = page(&contract::load(root)?);
    generate::page(root, PAGE, &wanted, check, "the contract", "open-results")?;
    println!("{PAGE} lists {} results", wanted.lines().filter(|line| line.starts_with("| `")).count());
    Ok(())
}

fn page(contract: &Contract) -> String {
    let mut page = HEAD.to_owned();
    for tag in contract.tags() {
        let open: Vec<_> = contract
            .operations()
            .filter(|operation| operation.tag() == tag.name)
            .filter_map(|operation| Some((operation.open_result()?, operation)))
            .collect();
        if open.is_empty() {
            continue;
        }
        let _ = write!(page, "\n## {}\n\n| operation | request | reason |\n| --- | --- | --- |\n", tag.title);
        for (reason, operation) in open {
            let _ = writeln!(page, "| `{}` | `{}` | {reason} |", operation.id, operation.route());
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_page_lists_what_is_open_by_resource() {
        let operation = json!({"operationId": "ask", "tags": ["a"], "x-open-result": "Nobody asks."});
        let known = json!({"operationId": "know", "tags": ["b"]});
        let document = json!({
            "tags": [{"name": "a", "x-displayName": "Alpha"}, {"name": "b", "x-displayName": "Beta"}],
            "paths": {"/a/ask": {"get": operation}, "/b/know": {"get": known}},
        });
        let expected =
            format!("{HEAD}\n## Alpha\n\n| operation | request | reason |\n| --- | --- | --- |\n| `ask` | `GET /a/ask` | Nobody asks. |\n");
        assert_eq!(page(&Contract::from_value(document)), expected);
    }
}
