//! No cycle of imports between files.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

use crate::imports::{Import, Imports};

type Graph<'a> = BTreeMap<&'a str, BTreeMap<&'a str, Vec<&'a Import>>>;

/// A text for each group of files that import each other.
pub(crate) fn check(imports: &Imports) -> Vec<String> {
    let graph = imports.by_file();
    groups(&graph).iter().map(|group| describe(&graph, group)).collect()
}

/// Groups of two or more files of which each reaches each other one.
fn groups<'a>(graph: &Graph<'a>) -> Vec<BTreeSet<&'a str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> = graph.keys().map(|file| (*file, reachable(graph, file))).collect();
    let mut groups = Vec::new();
    let mut placed = BTreeSet::new();
    for (file, others) in &reached {
        if !others.contains(file) || !placed.insert(*file) {
            continue;
        }
        let back = |other: &&&str| reached.get(*other).is_some_and(|files| files.contains(file));
        let group: BTreeSet<&str> = others.iter().filter(back).copied().collect();
        placed.extend(&group);
        groups.push(group);
    }
    groups
}

fn reachable<'a>(graph: &Graph<'a>, start: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(file) = open.pop() {
        for next in graph.get(file).into_iter().flat_map(|targets| targets.keys()) {
            if reached.insert(*next) {
                open.push(next);
            }
        }
    }
    reached
}

fn describe(graph: &Graph, group: &BTreeSet<&str>) -> String {
    let shortest = group.iter().filter_map(|file| way_back(graph, group, file)).min_by_key(Vec::len).expect("a group has a cycle");
    let mut text = format!("a cycle of {} files:", shortest.len());
    for (at, file) in shortest.iter().enumerate() {
        let next = shortest[(at + 1) % shortest.len()];
        write_imports(&mut text, &graph[file][next]);
    }
    if group.len() > shortest.len() {
        write!(text, "\n  it is one of those that tie {} files; all imports between these:", group.len()).expect("a text takes more");
        for file in group {
            for imports in graph[file].iter().filter(|(next, _)| group.contains(*next)).map(|(_, imports)| imports) {
                write_imports(&mut text, imports);
            }
        }
    }
    text
}

fn write_imports(text: &mut String, imports: &[&Import]) {
    let names: BTreeSet<&str> = imports.iter().map(|import| import.path.as_str()).collect();
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    write!(text, "\n    {}:{} -> {}  {names}", imports[0].from, imports[0].line, imports[0].to).expect("a text takes more");
}

/// The files of the shortest cycle through `start`.
fn way_back<'a>(graph: &Graph<'a>, group: &BTreeSet<&'a str>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(file) = open.pop_front() {
        for next in graph[file].keys().filter(|next| group.contains(*next)) {
            if *next == start {
                let mut way = vec![file];
                while let Some(before) = came_from.get(way[way.len() - 1]).filter(|_| way[way.len() - 1] != start) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(next) {
                came_from.insert(next, file);
                open.push_back(next);
            }
        }
    }
    None
}
