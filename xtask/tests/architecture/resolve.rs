//! From a path in the code to the module that defines what it names, through re-exports.

use std::collections::BTreeSet;

use crate::modules::{Definition, ModuleId, Tree};

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// An item that this module defines.
    Item(ModuleId),
    Module(ModuleId),
    /// Something of another crate, or of the language.
    Foreign,
}

/// The imports that are being followed already, as module, name and place: one may lead back to itself.
type Seen = BTreeSet<(ModuleId, String, usize)>;

impl Tree {
    /// Everything that `path`, read in `module`, names: a type and a function may share a name.
    pub(crate) fn resolve(&self, module: ModuleId, path: &[String]) -> Vec<Target> {
        self.resolve_path(module, path, &mut Seen::new())
    }

    /// What `name` stands for in `module`; nothing if the module doesn't have it.
    pub(crate) fn look_up(&self, module: ModuleId, name: &str) -> Vec<Target> {
        self.find(module, name, &mut Seen::new())
    }

    fn resolve_path(&self, module: ModuleId, path: &[String], seen: &mut Seen) -> Vec<Target> {
        let (mut start, mut rest) = (module, path);
        let mut relative = false;
        while let Some((first, others)) = rest.split_first() {
            match first.as_str() {
                "crate" => start = 0,
                "self" => {}
                "super" => start = self.modules[start].parent.unwrap_or(0),
                _ => break,
            }
            relative = true;
            rest = others;
        }
        let Some((first, others)) = rest.split_first() else { return vec![Target::Module(start)] };
        let found = self.find(start, first, seen);
        match (found.is_empty(), relative) {
            (true, false) => vec![Target::Foreign],
            (true, true) => vec![Target::Item(start)], // made by a macro of that module
            (false, _) => self.descend_all(found, others, seen),
        }
    }

    /// A name that stands for a module and something else is the module wherever a path goes on behind it.
    fn descend_all(&self, mut found: Vec<Target>, rest: &[String], seen: &mut Seen) -> Vec<Target> {
        let is_module = |target: &Target| matches!(target, Target::Module(_));
        if !rest.is_empty() && found.iter().any(is_module) {
            found.retain(is_module);
        }
        found.into_iter().flat_map(|target| self.descend(target, rest, seen)).collect()
    }

    /// Follows the rest of a path; below an item lie its variants and associated items, which are its own.
    fn descend(&self, target: Target, rest: &[String], seen: &mut Seen) -> Vec<Target> {
        let (Target::Module(module), Some((first, others))) = (target, rest.split_first()) else { return vec![target] };
        let found = self.find(module, first, seen);
        if found.is_empty() {
            return vec![Target::Item(module)];
        }
        self.descend_all(found, others, seen)
    }

    /// Does something while an import is marked as being followed; nothing if it is already.
    fn once(&self, import: (ModuleId, &str, usize), seen: &mut Seen, follow: impl FnOnce(&mut Seen) -> Vec<Target>) -> Vec<Target> {
        let key = (import.0, import.1.to_owned(), import.2);
        if !seen.insert(key.clone()) {
            return Vec::new();
        }
        let found = follow(seen);
        seen.remove(&key);
        found
    }

    fn find(&self, module: ModuleId, name: &str, seen: &mut Seen) -> Vec<Target> {
        if self.modules[module].is_generated() {
            return vec![Target::Item(module)]; // not read: whatever is asked for is taken to be there
        }
        if let Some(definitions) = self.modules[module].names.get(name) {
            let targets = definitions.iter().enumerate().flat_map(|(at, definition)| match definition {
                Definition::Item => vec![Target::Item(module)],
                Definition::Module(child) => vec![Target::Module(*child)],
                Definition::Import(path) => self.once((module, name, at), seen, |seen| self.resolve_path(module, path, seen)),
            });
            return targets.collect();
        }
        let globs = self.modules[module].uses.iter().enumerate().filter(|(_, import)| import.name.is_none());
        let (mut certain, mut possible) = (Vec::new(), Vec::new());
        for (at, glob) in globs {
            let sources = self.once((module, "*", at), seen, |seen| self.resolve_path(module, &glob.path, seen));
            for target in sources {
                let Target::Module(source) = target else { continue };
                let found = self.once((module, name, at), seen, |seen| self.find(source, name, seen));
                if self.modules[source].is_generated() { possible.extend(found) } else { certain.extend(found) }
            }
        }
        if certain.is_empty() { possible } else { certain }
    }
}
