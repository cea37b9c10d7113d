//! `cargo xtask choices`: a page of what the simulator chooses where sources are silent.
//!
//! The `Choice:` comments in `simulator/src` are the only place where choices are written down; the page is generated from them.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::Regex;

use crate::generate;

const SOURCES: &str = "simulator/src";
const PAGE: &str = "docs/simulator-choices.md";
const MARK: &str = "Choice: ";

const HEAD: &str = "\
# What the simulator chooses

Public sources do not describe everything that the gateway does. Where they are silent, the simulator has to choose. This page lists every
choice, file by file, with the function, type, command or operation in which it is made. If you have a live gateway that behaves
differently, please report it.

`cargo xtask choices` generates this page from the comments in `simulator/src` that begin with `Choice:`. Edit those comments, not this page.
";

/// The parts of the simulator, by the folders that hold them.
const PARTS: [(&str, &str); 4] =
    [("engine/", "The contact centre"), ("wire/", "On the wire"), ("http/", "The server"), ("config/", "The configuration")];

/// Something that the simulator chooses.
#[derive(Debug, PartialEq, Eq)]
struct Choice {
    /// What does it: a function, a type, a command, an operation.
    item: String,
    text: String,
}

/// Writes the page, or with `check` compares it and fails when it differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let files = read(root)?;
    let wanted = page(&files);
    generate::page(root, PAGE, &wanted, check, "the comments", "choices")?;
    let count: usize = files.iter().map(|(_, source)| choices(source).len()).sum();
    println!("{PAGE} lists {count} choices");
    Ok(())
}

/// All sources of the simulator, by their paths below `simulator/src`.
fn read(root: &Path) -> Result<Vec<(String, String)>> {
    let folder = root.join(SOURCES);
    let mut names = Vec::new();
    generate::list(&folder, "", &mut names)?;
    names.retain(|name| name.ends_with(".rs"));
    names.sort();
    names.into_iter().map(|name| Ok((name.clone(), fs::read_to_string(folder.join(&name)).with_context(|| name)?))).collect()
}

fn page(files: &[(String, String)]) -> String {
    let mut page = HEAD.to_owned();
    for (folder, title) in PARTS {
        page += &format!("\n## {title}\n");
        for (name, source) in files.iter().filter(|(name, _)| name.starts_with(folder)) {
            let choices = choices(source);
            if choices.is_empty() {
                continue;
            }
            page += &format!("\n### {name}\n\n{} [{SOURCES}/{name}](../{SOURCES}/{name})\n\n", about(source));
            for Choice { item, text } in choices {
                page += &format!("- `{item}`: {text}\n");
            }
        }
    }
    page
}

/// What a file says that it is about: the first paragraph of its documentation.
fn about(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The choices of a file, in their order.
fn choices(source: &str) -> Vec<Choice> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found: Vec<Choice> = Vec::new();
    let mut end = 0;
    while let Some(start) = (end..lines.len()).find(|&line| mark(lines[line]).is_some()) {
        let (sign, first) = mark(lines[start]).unwrap_or_default();
        let rest = lines[start + 1..].iter().map_while(|line| comment(line)).take_while(|(same, text)| {
            // Another kind of comment, an empty line and the next choice end it.
            same == &sign && !text.is_empty() && !text.starts_with(MARK)
        });
        let rest: Vec<&str> = rest.map(|(_, text)| text).collect();
        end = start + 1 + rest.len();
        let text = [&[first], rest.as_slice()].concat().join(" ");
        found.push(Choice { item: item(&lines, start), text: capitalised(&text) });
    }
    found
}

/// A line that begins a choice: the sign of its comment, and its text behind the mark.
fn mark(line: &str) -> Option<(&str, &str)> {
    let (sign, text) = comment(line)?;
    Some((sign, text.strip_prefix(MARK)?))
}

/// A line that is a comment and nothing else: its sign and its text.
fn comment(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let sign = ["///", "//!", "//"].into_iter().find(|sign| line.starts_with(sign))?;
    let (sign, text) = line.split_at(sign.len());
    Some((sign, text.trim()))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What the comment in the given line belongs to: what follows it, or else what stands around it.
fn item(lines: &[&str], comment_line: usize) -> String {
    let follows = (comment_line..lines.len()).find(|&line| !is_annotation(lines[line]));
    let around = around(lines, comment_line);
    follows.into_iter().chain(around).find_map(|line| name(&lines[line..])).unwrap_or_else(|| "the whole file".to_owned())
}

fn is_annotation(line: &str) -> bool {
    comment(line).is_some() || line.trim().starts_with("#[")
}

/// The lines that open what stands around a line, from the inside to the outside, by their indentation.
fn around(lines: &[&str], from: usize) -> impl Iterator<Item = usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut limit = indent(lines[from]);
    (0..from).rev().filter(move |&line| {
        let text = lines[line];
        if text.trim().is_empty() || indent(text) >= limit {
            return false;
        }
        // Above the end of a list of parameters stands the function, equally far in.
        limit = indent(text) + usize::from(text.trim().starts_with(')'));
        true
    })
}

/// The name that a piece of code gives to what it begins with, if that is something with a name of its own.
fn name(code: &[&str]) -> Option<String> {
    static DECLARATION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(?:pub(?:\([^)]+\))? )?(?:async |const )*(?:fn|const|static|struct|enum|type) (\w+)").expect("a fixed pattern")
    });
    static ARM: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^\w*(?:Command|Query|Event|EventKind|Data)::(\w+)\b.*=>").expect("a fixed pattern"));
    static ROUTE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"^(?:get|post|put|delete|configure)\((?:\s*"\w+",)?\s*"[^"]*/[^"]*",\s*"(\w+)""#).expect("a fixed pattern")
    });
    let first = code.first()?.trim();
    // A route may be spread over lines.
    let route = code.iter().take(4).map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let found = DECLARATION.captures(first).or_else(|| ARM.captures(first)).or_else(|| ROUTE.captures(&route))?;
    Some(found[1].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(String, String)> {
        choices(source).into_iter().map(|choice| (choice.item, choice.text)).collect()
    }

    fn one(item: &str, text: &str) -> Vec<(String, String)> {
        vec![(item.to_owned(), text.to_owned())]
    }

    #[test]
    fn lines_of_a_comment_are_joined() {
        let source = "// Choice: the one\n// and the other.\nfn decide() {}\n";
        assert_eq!(found(source), one("decide", "The one and the other."));
    }

    #[test]
    fn a_choice_may_stand_behind_documentation_and_before_attributes() {
        let source = "    /// Decides.\n    // Choice: for all.\n    #[must_use]\n    pub(super) const fn decide(&self) -> bool {\n";
        assert_eq!(found(source), one("decide", "For all."));
        let source = "// Choice: for all.\npub(in crate::engine) fn decide() {}\n";
        assert_eq!(found(source), one("decide", "For all."));
        let source = "/// Decides.\n/// Choice: for all.\n///\n/// More.\npub enum Way {\n";
        assert_eq!(found(source), one("Way", "For all."));
    }

    #[test]
    fn another_kind_of_comment_ends_a_choice() {
        let source = "// Choice: for all.\n/// Decides.\nfn decide() {}\n";
        assert_eq!(found(source), one("decide", "For all."));
    }

    #[test]
    fn two_choices_in_one_comment_are_two() {
        let source = "// Choice: a.\n// Choice: b.\nconst WAY: u32 = 1;\n";
        assert_eq!(found(source), [one("WAY", "A."), one("WAY", "B.")].concat());
    }

    #[test]
    fn a_choice_in_a_body_belongs_to_its_function_or_its_command() {
        let source = "impl Engine {\n    fn decide(&self) {\n        // Choice: yes.\n        let a = 1;\n    }\n}\n";
        assert_eq!(found(source), one("decide", "Yes."));
        let source = "fn decide(\n    a: u32,\n) -> u32 {\n    // Choice: yes.\n    a\n}\n";
        assert_eq!(found(source), one("decide", "Yes."));
        let source = "fn decide() {\n    match command {\n        // Choice: yes.\n        PlayCommand::Pause { a } => {\n";
        assert_eq!(found(source), one("Pause", "Yes."));
        let source =
            "fn decide() {\n    match command {\n        PlayCommand::Pause => {\n            // Choice: yes.\n            stop();\n";
        assert_eq!(found(source), one("Pause", "Yes."));
    }

    #[test]
    fn a_choice_at_or_in_a_route_belongs_to_its_operation() {
        let source = "const ROUTES: &[Route] = &[\n    // Choice: yes.\n    put(\"a/{b}\", \"doIt\", |i| {}).success(),\n";
        assert_eq!(found(source), one("doIt", "Yes."));
        let source = "    configure(\n        \"PUT\",\n        \"a/{b}\",\n        \"doIt\",\n        // Choice: yes.\n        |i| {\n";
        assert_eq!(found(source), one("doIt", "Yes."));
    }

    #[test]
    fn only_comments_that_begin_with_the_mark_are_choices() {
        let source = "//! Such places begin with\n//! `Choice:`.\n// No Choice: here.\nlet text = \"// Choice: no\";\n";
        assert_eq!(found(source), []);
    }

    #[test]
    fn a_file_says_what_it_is_about() {
        assert_eq!(about("//! Calls, and\n//! more.\n//!\n//! Details.\n"), "Calls, and more.");
    }

    #[test]
    fn the_page_has_the_files_with_choices_by_part() {
        let source = "//! Calls.\n\n// Choice: yes.\nfn decide() {}\n";
        let files = [("engine/call.rs", source), ("engine/none.rs", "//! None.\n"), ("config/agent.rs", source)];
        let page = page(&files.map(|(name, source)| (name.to_owned(), source.to_owned())));
        let entry = "\n### engine/call.rs\n\nCalls. [simulator/src/engine/call.rs](../simulator/src/engine/call.rs)\n\n- `decide`: Yes.\n";
        assert!(page.contains(&format!("\n## The contact centre\n{entry}\n## On the wire\n")), "{page}");
        assert!(page.contains("\n## The configuration\n\n### config/agent.rs\n") && !page.contains("none.rs"), "{page}");
    }
}
