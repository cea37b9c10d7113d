//! Checks the built pages: every link between them leads to a page and a place that exist, and nothing is loaded from
//! elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;

static ID: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\sid="([^"]+)""#).expect("a fixed pattern"));
static LINK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"<a\s[^>]*href="([^"]*)""#).expect("a fixed pattern"));
static LOADED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"<(?:script|link|img|iframe)\s[^>]*(?:src|href)="(https?:|//)[^"]*""#).expect("a fixed pattern"));

/// Checks all pages of a folder; returns how many pages and links there are.
pub(super) fn check(folder: &Path) -> Result<(usize, usize)> {
    let mut pages = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            pages.insert(name, fs::read_to_string(&path)?);
        }
    }
    let (links, faults) = faults(&pages);
    ensure!(faults.is_empty(), "faults in the built pages:\n{}", faults.join("\n"));
    Ok((pages.len(), links))
}

fn faults(pages: &BTreeMap<String, String>) -> (usize, Vec<String>) {
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(name, page)| (name.as_str(), ID.captures_iter(page).filter_map(|found| Some(found.get(1)?.as_str())).collect()))
        .collect();
    let (mut links, mut faults) = (0, Vec::new());
    for (name, page) in pages {
        faults.extend(LOADED.find_iter(page).map(|found| format!("{name} loads {}", found.as_str())));
        for target in LINK.captures_iter(page).map(|found| found[1].replace("&amp;", "&")) {
            if target.contains("://") {
                continue;
            }
            links += 1;
            let (file, place) = target.split_once('#').unwrap_or((&target, ""));
            let file = if file.is_empty() { name } else { file };
            match ids.get(file) {
                None => faults.push(format!("{name} links to {target}, which is not a page")),
                Some(ids) if !place.is_empty() && !ids.contains(place) => {
                    faults.push(format!("{name} links to {target}, which is not in that page"))
                }
                Some(_) => {}
            }
        }
    }
    (links, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str) -> Vec<String> {
        faults(&BTreeMap::from([("a.html".to_owned(), page.to_owned()), ("b.html".to_owned(), "<h1 id=\"x\">".to_owned())])).1
    }

    #[test]
    fn links_must_lead_somewhere() {
        assert!(found(r##"<a href="b.html#x"></a><a class="y" href="b.html"></a><a href="https://x/"></a>"##).is_empty());
        assert_eq!(found(r##"<a href="c.html">"##), ["a.html links to c.html, which is not a page"]);
        assert_eq!(found(r##"<a href="b.html#y">"##), ["a.html links to b.html#y, which is not in that page"]);
    }

    #[test]
    fn nothing_is_loaded_from_elsewhere() {
        assert_eq!(found(r#"<script src="https://x/y.js">"#), [r#"a.html loads <script src="https://x/y.js""#]);
    }
}
