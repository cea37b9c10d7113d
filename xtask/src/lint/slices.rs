//! The files as they are written: rules that the merged document cannot show.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::Regex;

use super::rule::Finding;
use super::yaml;

/// The frame, which may write out what the merge would add.
const BASE: &str = "base.yaml";

/// Reads every file of `root`/openapi and checks its text.
pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let folder = root.join("openapi");
    let mut findings = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            findings.extend(check_text(&name, &text));
        }
    }
    Ok(findings)
}

fn check_text(name: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in yaml::outside_blocks(text) {
        let mut add = |rule, what: String| findings.push(Finding { rule, at: format!("{name}:{number}"), what });
        for quoted in yaml::quoted_in(line) {
            if let Some(better) = quoted.better() {
                add("one-quoting", format!("`{}` is written {better}", quoted.raw));
            }
        }
        if name != BASE && RITUAL.is_match(line) {
            add("no-ritual", format!("`{}` is added by the merge", line.trim()));
        }
    }
    findings
}

/// What `contract::complete` adds.
static RITUAL: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?x)
        components/headers/Set-GUID | components/responses/NotFound | components/parameters/(agentid|workno)
        | ConfigGuid:\ \[\] | Human-readable\ message;\ empty\ or "#;
    Regex::new(pattern).expect("a fixed pattern")
});

/// Why these rules are kept, for the report.
pub(super) const WHY: &[(&str, &str)] = &[
    ("one-quoting", "one style of quotes lets a search find a text in every slice"),
    ("no-ritual", "what follows from a rule is written once, in the rule"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> Vec<String> {
        check_text(name, text).into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn quotes_stand_where_they_are_needed() {
        assert_eq!(found("a.yaml", "a: 'x'\nb: 'x: y'\n"), ["one-quoting: a.yaml:1: `'x'` is written plain"]);
        assert_eq!(found("a.yaml", "- \"x: y\"\n"), ["one-quoting: a.yaml:1: `\"x: y\"` is written in single quotes"]);
    }

    #[test]
    fn a_slice_does_not_say_what_the_merge_adds() {
        let line = "- $ref: '#/components/parameters/agentid'\n";
        assert_eq!(found("a.yaml", line), ["no-ritual: a.yaml:1: `- $ref: '#/components/parameters/agentid'` is added by the merge"]);
        assert_eq!(found("base.yaml", line), Vec::<String>::new());
    }

    #[test]
    fn the_slices_of_this_project_are_clean() {
        assert_eq!(check(&crate::workspace::root()).unwrap(), []);
    }
}
