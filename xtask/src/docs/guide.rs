//! The hand-written pages of `docs/reference/`: links by name, diagrams, and a check that they name only what there is.
//!
//! `[sign in](op:login)`, `[talking](event:AgentEvent_Talking)`, `[modes](table:HelpMode)` and `[100-002](code:100-002)` lead
//! to the generated pages. A fenced block `sequence` becomes a diagram, an image of an `.svg` file is put in place.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, bail, ensure};
use regex::{Captures, Regex};

use super::page::Page;
use super::view::View;
use super::{diagram, text};

/// The pages in the order of the table of contents.
const PAGES: &[&str] = &["session", "agent-states", "calls", "internal-help", "events", "errors", "security"];

static LINK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\]\((op|event|table|code):([^)\s]+)\)").expect("a fixed pattern"));
static SEQUENCE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?ms)^```sequence\n(.*?)^```$").expect("a fixed pattern"));
static DRAWING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"!\[([^\]]*)\]\(([\w-]+\.svg)\)").expect("a fixed pattern"));
static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b([A-Za-z]+)_[A-Z]\w+\b|\b\d{3}-\d{3}\b").expect("a fixed pattern"));

pub(super) fn pages(folder: &Path, view: &View<'_>) -> Result<Vec<Page>> {
    let pages = PAGES.iter().map(|name| {
        let path = folder.join(format!("{name}.md"));
        let read = || page(folder, name, &fs::read_to_string(&path)?, view);
        read().with_context(|| path.display().to_string())
    });
    pages.collect()
}

fn page(folder: &Path, name: &str, source: &str, view: &View<'_>) -> Result<Page> {
    let title = source.lines().find_map(|line| line.strip_prefix("# ")).context("no title")?.to_owned();
    let unknown = unknown(view, source);
    ensure!(unknown.is_empty(), "names what the contract does not have: {}", unknown.join(", "));
    let markdown = replace(&LINK, source, |found| Ok(format!("]({})", url(view, &found[1], &found[2])?)))?;
    let markdown = text::linked(view, &markdown);
    let mut count = 0;
    let markdown = replace(&SEQUENCE, &markdown, |found| {
        count += 1;
        diagram::figure(&found[1], &format!("{name}-{count}"))
    })?;
    let markdown = replace(&DRAWING, &markdown, |found| drawing(folder, &found[2], &found[1]))?;
    Ok(Page { file: format!("{name}.md"), title, markdown })
}

fn url(view: &View<'_>, kind: &str, name: &str) -> Result<String> {
    let url = match kind {
        "op" => view.operation(name).map(text::operation_url),
        "event" => view.event(name).map(text::event_url),
        "table" => view.table(name).map(|table| text::table_url(table.name)),
        _ => view.has_retcode(name).then(|| text::retcode_url(name)),
    };
    url.with_context(|| format!("{kind}:{name} is not in the contract"))
}

/// Events and return codes that a page names and the contract does not have.
fn unknown(view: &View<'_>, source: &str) -> Vec<String> {
    let strange = NAME.captures_iter(source).filter(|found| match found.get(1) {
        Some(group) => view.events.iter().any(|event| text::event_group(event) == group.as_str()) && view.event(&found[0]).is_none(),
        None => !view.has_retcode(&found[0]),
    });
    strange.map(|found| found[0].to_owned()).collect()
}

/// A hand-drawn figure inside the page, so that it takes the page's colours.
fn drawing(folder: &Path, file: &str, alternative: &str) -> Result<String> {
    let path = folder.join(file);
    let svg = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    if !svg.contains("<title") || !svg.contains("<desc") {
        bail!("{file} has no title or no description for those who cannot see it");
    }
    // Without line breaks, since an empty line would end the HTML inside Markdown.
    let svg = svg.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    Ok(format!(
        "<figure class=\"diagram\"><div class=\"drawing\" tabindex=\"0\">{svg}</div><figcaption>{}</figcaption></figure>\n",
        text::html(alternative)
    ))
}

/// Replaces every match by what may fail.
fn replace(pattern: &Regex, source: &str, mut with: impl FnMut(&Captures<'_>) -> Result<String>) -> Result<String> {
    let mut failure = None;
    let replaced = pattern.replace_all(source, |found: &Captures<'_>| match with(found) {
        Ok(text) => text,
        Err(error) => {
            failure.get_or_insert(error);
            String::new()
        }
    });
    failure.map_or_else(|| Ok(replaced.into_owned()), Err)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    fn markdown(source: &str) -> Result<String> {
        Ok(page(Path::new("."), "page", source, view())?.markdown)
    }

    #[test]
    fn links_by_name_lead_to_the_generated_pages() {
        let page = markdown("# T\n[dial](op:callOut), [talk](event:AgentEvent_Talking), [modes](table:HelpMode)").unwrap();
        let links = "[dial](resource-voicecall.md#call_out), [talk](events-agent-event.md#AgentEvent_Talking), [modes](codes.md#HelpMode)";
        assert_eq!(page, format!("# T\n{links}"));
    }

    #[test]
    fn a_page_names_only_what_there_is() {
        assert_eq!(markdown("# T\n[dial](op:dial)").unwrap_err().to_string(), "op:dial is not in the contract");
        let error = markdown("# T\nAgentEvent_Unheard, 999-999, 100-006").unwrap_err();
        assert_eq!(error.to_string(), "names what the contract does not have: AgentEvent_Unheard, 999-999");
    }

    #[test]
    fn a_sequence_becomes_a_figure() {
        let page = markdown("# T\n\n```sequence\ntitle: x\nA = a\nB = b\nA -> B: AgentEvent_Talking\n```\n").unwrap();
        assert!(page.contains("<figure class=\"diagram\">") && page.contains("page-1-title"), "{page}");
    }
}
