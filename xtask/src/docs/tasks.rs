//! The page of the operations by task, from `docs/reference/tasks.yaml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use ccgateway_contract::Operation;
use serde::Deserialize;

use super::page::Page;
use super::text;
use super::view::View;

/// A group of operations that serve one purpose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
    task: String,
    about: String,
    /// By `operationId`, in the order in which one meets them.
    operations: Vec<String>,
}

pub(super) fn read(path: &Path, view: &View<'_>) -> Result<Vec<Task>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    parse(&text, view).with_context(|| path.display().to_string())
}

fn parse(text: &str, view: &View<'_>) -> Result<Vec<Task>> {
    let tasks: Vec<Task> = serde_saphyr::from_str(text).map_err(|error| anyhow!("{error}"))?;
    let known: BTreeSet<_> = view.operations.iter().map(|operation| operation.id).collect();
    let named = tasks.iter().flat_map(|task| task.operations.iter().map(move |operation| (task, operation)));
    let unknown: Vec<_> = named.filter(|(_, operation)| !known.contains(operation.as_str())).collect();
    let unknown: Vec<_> = unknown.iter().map(|(task, operation)| format!("`{operation}` ({})", task.task)).collect();
    ensure!(unknown.is_empty(), "tasks name operations that the contract does not have: {}", unknown.join(", "));
    Ok(tasks)
}

pub(super) fn page(view: &View<'_>, tasks: &[Task]) -> Page {
    let mut markdown = "# Operations by task\n\nAn operation stands wherever it serves; what no task names is at the end.\n\n".to_owned();
    for task in tasks {
        let operations = task.operations.iter().filter_map(|id| view.operation(id));
        let _ = write!(markdown, "## {}\n\n{}\n\n{}", task.task, text::prose(view, &task.about), table(operations));
    }
    let named: BTreeSet<_> = tasks.iter().flat_map(|task| &task.operations).map(String::as_str).collect();
    let rest = table(view.operations.iter().filter(|operation| !named.contains(operation.id)));
    if !rest.is_empty() {
        let _ = write!(markdown, "## Other\n\n{rest}");
    }
    Page { file: "tasks.md".to_owned(), title: "All tasks".to_owned(), markdown }
}

fn table<'v, 'a: 'v>(operations: impl Iterator<Item = &'v Operation<'a>>) -> String {
    let rows = operations.map(|operation| {
        let name = format!("[`{}`]({})", operation.method_name, text::operation_url(operation));
        vec![name, operation.summary().to_owned(), format!("`{}`", operation.route())]
    });
    text::table(&["operation", "", "request"], &rows.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn a_task_must_not_name_an_unknown_operation() {
        let error = parse("- {task: Calling, about: Dial., operations: [call_out, dial]}", view()).err().unwrap();
        assert_eq!(error.to_string(), "tasks name operations that the contract does not have: `dial` (Calling)");
    }

    #[test]
    fn what_no_task_names_is_other() {
        let view = view();
        let named = parse("- {task: Calling, about: Dial., operations: [call_out]}", view).unwrap();
        assert!(!page(view, &named).markdown.contains("## Other"));
        let unnamed = parse("- {task: Calling, about: Dial., operations: []}", view).unwrap();
        assert!(page(view, &unnamed).markdown.contains("## Other\n\n| operation |"));
    }
}
