//! Which file imports what from which other file.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::Code;
use crate::modules::{Definition, Module, ModuleId, Tree, Use};
use crate::resolve::Target;
use crate::sources::{Sources, is_generated};

/// One name in one place that lies in another file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) from: String,
    pub(crate) line: usize,
    pub(crate) to: String,
    pub(crate) path: String,
    /// Whether only tests of the file need it.
    pub(crate) is_test: bool,
}

/// One name in one place that another crate defines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Foreign {
    pub(crate) from: String,
    pub(crate) line: usize,
    pub(crate) path: String,
}

/// All imports of the hand-written files, over all targets.
#[derive(Default)]
pub(crate) struct Imports {
    pub(crate) local: BTreeSet<Import>,
    pub(crate) foreign: BTreeSet<Foreign>,
}

impl Imports {
    pub(crate) fn of(sources: &Sources) -> Self {
        let mut imports = Self::default();
        for root in &sources.roots {
            imports.add(Tree::read(sources, root));
        }
        imports
    }

    /// The imports of each file by the file that they lead to.
    pub(crate) fn by_file(&self) -> BTreeMap<&str, BTreeMap<&str, Vec<&Import>>> {
        let mut by_file: BTreeMap<&str, BTreeMap<&str, Vec<&Import>>> = BTreeMap::new();
        for import in &self.local {
            by_file.entry(&import.from).or_default().entry(&import.to).or_default().push(import);
        }
        by_file
    }

    fn add(&mut self, mut tree: Tree) {
        let codes: Vec<Code> = tree.modules.iter_mut().map(read_code).collect();
        for (module, code) in codes.iter().enumerate() {
            for import in &tree.modules[module].uses {
                match &import.name {
                    Some(_) => self.add_path(&tree, module, &import.path, import.line),
                    None => self.add_glob(&tree, module, code, import),
                }
            }
            for named in code.paths.iter().filter(|named| leads_on(&tree, module, &named.path[0])) {
                self.add_path(&tree, module, &named.path, named.line);
            }
        }
    }

    /// A module that is imported by name ties nothing yet: the paths that begin with its name do.
    fn add_path(&mut self, tree: &Tree, module: ModuleId, path: &[String], line: usize) {
        for target in tree.resolve(module, path) {
            match target {
                Target::Item(source) => self.add_import(tree, module, source, path.join("::"), line),
                Target::Foreign => {
                    let from = tree.modules[module].file.clone();
                    self.foreign.insert(Foreign { from, line, path: path.join("::") });
                }
                Target::Module(_) => {}
            }
        }
    }

    /// Of `use path::*` counts what the module names of it, and where it re-exports all, the module itself.
    fn add_glob(&mut self, tree: &Tree, module: ModuleId, code: &Code, glob: &Use) {
        let path = format!("{}::*", glob.path.join("::"));
        for target in tree.resolve(module, &glob.path) {
            match target {
                Target::Module(source) if glob.re_exported => self.add_import(tree, module, source, path.clone(), glob.line),
                Target::Module(source) if !tree.modules[source].is_generated() => {
                    for name in code.names.iter().filter(|name| !tree.modules[module].names.contains_key(*name)) {
                        for item in tree.look_up(source, name) {
                            if let Target::Item(origin) = item {
                                self.add_import(tree, module, origin, format!("{path} ({name})"), glob.line);
                            }
                        }
                    }
                }
                Target::Item(source) => self.add_import(tree, module, source, path.clone(), glob.line),
                Target::Foreign => {
                    let from = tree.modules[module].file.clone();
                    self.foreign.insert(Foreign { from, line: glob.line, path: path.clone() });
                }
                Target::Module(_) => {}
            }
        }
    }

    fn add_import(&mut self, tree: &Tree, from: ModuleId, to: ModuleId, path: String, line: usize) {
        let is_test = tree.modules[from].is_test;
        let (from, to) = (&tree.modules[from].file, &tree.modules[to].file);
        if from != to && !is_generated(to) {
            self.local.insert(Import { from: from.clone(), line, to: to.clone(), path, is_test });
        }
    }
}

/// Takes the code out of a module; imports inside functions join those of the module.
fn read_code(module: &mut Module) -> Code {
    let mut code = Code::default();
    for tokens in std::mem::take(&mut module.code) {
        code.read(tokens);
    }
    for tokens in std::mem::take(&mut module.macros) {
        code.read_macro(tokens);
    }
    for import in std::mem::take(&mut code.uses) {
        module.import(import);
    }
    code
}

/// Whether a path that begins with this name can lead to another file and is not counted where the name was imported.
fn leads_on(tree: &Tree, module: ModuleId, first: &str) -> bool {
    if ["crate", "self", "super"].contains(&first) {
        return true;
    }
    match tree.modules[module].names.get(first) {
        None => true,
        Some(definitions) => definitions.iter().any(|definition| match definition {
            Definition::Item => false,
            Definition::Module(_) => true,
            Definition::Import(path) => tree.resolve(module, path).iter().any(|target| matches!(target, Target::Module(_))),
        }),
    }
}
