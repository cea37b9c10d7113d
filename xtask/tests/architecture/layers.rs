//! The files of a crate are arranged in layers, and imports run downward.

use crate::imports::{Foreign, Import, Imports};
use crate::sources::Sources;

/// The layers of one crate, the lowest first.
pub(crate) struct Plan {
    /// Where its sources lie, with the last `/`.
    pub(crate) folder: &'static str,
    pub(crate) layers: &'static [Layer],
}

/// Some files of a crate, which may import from each other and from all layers below.
pub(crate) struct Layer {
    pub(crate) name: &'static str,
    /// Files, and folders with their last `/`. Of several entries that fit a file the longest counts.
    pub(crate) files: &'static [&'static str],
    /// Layers below that are closed to it, but for its tests.
    pub(crate) closed: &'static [&'static str],
    /// Crates and paths in other crates that it must not name.
    pub(crate) foreign: &'static [&'static str],
}

impl Layer {
    pub(crate) const fn new(name: &'static str, files: &'static [&'static str]) -> Self {
        Self { name, files, closed: &[], foreign: &[] }
    }

    pub(crate) const fn closed(mut self, layers: &'static [&'static str]) -> Self {
        self.closed = layers;
        self
    }

    pub(crate) const fn foreign(mut self, paths: &'static [&'static str]) -> Self {
        self.foreign = paths;
        self
    }
}

impl Plan {
    /// The place of a file in the plan; `None` for a file of another crate and for one that the plan leaves out.
    fn layer(&self, file: &str) -> Option<usize> {
        let file = file.strip_prefix(self.folder)?;
        let fits = |entry: &str| entry == file || (entry.ends_with('/') && file.starts_with(entry));
        let entries = self.layers.iter().enumerate().flat_map(|(at, layer)| layer.files.iter().map(move |entry| (at, entry)));
        entries.filter(|(_, entry)| fits(entry)).max_by_key(|(_, entry)| entry.len()).map(|(at, _)| at)
    }

    /// Files without a layer, and entries of the plan without a file.
    fn check_plan(&self, sources: &Sources) -> Vec<String> {
        let files = || sources.files.keys().filter(|file| file.starts_with(self.folder));
        let unplaced = files().filter(|file| self.layer(file).is_none());
        let mut found: Vec<String> = unplaced.map(|file| format!("{file} has no layer")).collect();
        for layer in self.layers {
            let empty = layer.files.iter().filter(|entry| {
                let path = format!("{}{entry}", self.folder);
                !files().any(|file| *file == path || (path.ends_with('/') && file.starts_with(&path)))
            });
            found.extend(empty.map(|entry| format!("{}{entry}: no such file, in the layer \"{}\"", self.folder, layer.name)));
        }
        found
    }

    fn check_import(&self, import: &Import) -> Option<String> {
        let (from, to) = (self.layer(&import.from)?, self.layer(&import.to)?);
        let (source, target) = (&self.layers[from], &self.layers[to]);
        let fault = if to > from {
            "upward"
        } else if source.closed.contains(&target.name) && !import.is_test {
            "to a closed layer"
        } else {
            return None;
        };
        let Import { from, line, to, path, .. } = import;
        Some(format!("{from}:{line}: `{path}` in {to}: {fault}, from \"{}\" to \"{}\"", source.name, target.name))
    }

    fn check_foreign(&self, import: &Foreign) -> Option<String> {
        let layer = &self.layers[self.layer(&import.from)?];
        let below = |path: &str| import.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
        layer.foreign.iter().any(|path| below(path)).then(|| {
            let Foreign { from, line, path } = import;
            format!("{from}:{line}: `{path}`: not allowed in the layer \"{}\"", layer.name)
        })
    }
}

pub(crate) fn check(plan: &Plan, sources: &Sources, imports: &Imports) -> Vec<String> {
    let mut found = plan.check_plan(sources);
    found.extend(imports.local.iter().filter_map(|import| plan.check_import(import)));
    found.extend(imports.foreign.iter().filter_map(|import| plan.check_foreign(import)));
    found
}
