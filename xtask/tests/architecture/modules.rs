//! The modules of one target, with the names that each defines or imports.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Expr, Item, ItemMod, Lit, Meta, UseTree};

use crate::sources::{Sources, is_generated};

pub(crate) type ModuleId = usize;

/// What a name in a module stands for.
#[derive(Clone)]
pub(crate) enum Definition {
    /// An item of this module.
    Item,
    /// A child module.
    Module(ModuleId),
    /// Something imported or re-exported from this path.
    Import(Vec<String>),
}

/// One `use`, taken apart: a path, or all names below a path.
#[derive(Clone)]
pub(crate) struct Use {
    pub(crate) path: Vec<String>,
    /// The name that it gets here; `None` for `*`.
    pub(crate) name: Option<String>,
    pub(crate) line: usize,
    pub(crate) re_exported: bool,
}

pub(crate) struct Module {
    pub(crate) file: String,
    pub(crate) parent: Option<ModuleId>,
    /// Whether it is compiled for tests only.
    pub(crate) is_test: bool,
    pub(crate) names: BTreeMap<String, Vec<Definition>>,
    pub(crate) uses: Vec<Use>,
    /// Everything that is neither a `use` nor a module nor a macro.
    pub(crate) code: Vec<TokenStream>,
    /// The definitions of macros.
    pub(crate) macros: Vec<TokenStream>,
}

impl Module {
    fn new(file: &str, parent: Option<ModuleId>, is_test: bool) -> Self {
        Self { file: file.to_owned(), parent, is_test, names: BTreeMap::new(), uses: Vec::new(), code: Vec::new(), macros: Vec::new() }
    }

    pub(crate) fn is_generated(&self) -> bool {
        is_generated(&self.file)
    }

    fn define(&mut self, name: String, definition: Definition) {
        self.names.entry(name).or_default().push(definition);
    }

    pub(crate) fn import(&mut self, import: Use) {
        if let Some(name) = &import.name {
            self.define(name.clone(), Definition::Import(import.path.clone()));
        }
        self.uses.push(import);
    }
}

/// The module tree of one target. Module 0 is the crate.
pub(crate) struct Tree {
    pub(crate) modules: Vec<Module>,
}

impl Tree {
    pub(crate) fn read(sources: &Sources, root: &str) -> Self {
        let mut tree = Self { modules: vec![Module::new(root, None, false)] };
        tree.read_file(sources, 0, Path::new(root).parent().expect("a file lies in a folder"));
        tree
    }

    /// `children`: the folder in which the modules that this file declares are looked for.
    fn read_file(&mut self, sources: &Sources, module: ModuleId, children: &Path) {
        let file = &self.modules[module].file;
        let text = sources.files.get(file).unwrap_or_else(|| panic!("{file} is declared as a module, and is not there"));
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}:{}: {error}", error.span().start().line));
        self.read_items(sources, module, children, parsed.items);
    }

    fn read_items(&mut self, sources: &Sources, module: ModuleId, children: &Path, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Use(item) => {
                    for import in flatten(&item) {
                        self.modules[module].import(import);
                    }
                }
                Item::Mod(item) => self.read_module(sources, module, children, item),
                other => {
                    let module = &mut self.modules[module];
                    if let Some(name) = name(&other) {
                        module.define(name, Definition::Item);
                    }
                    match other {
                        Item::Macro(definition) if definition.ident.is_some() => module.macros.push(definition.mac.tokens),
                        other => module.code.push(other.to_token_stream()),
                    }
                }
            }
        }
    }

    fn read_module(&mut self, sources: &Sources, parent: ModuleId, children: &Path, item: ItemMod) {
        let name = item.ident.to_string();
        let id = self.modules.len();
        let is_test = self.modules[parent].is_test || item.attrs.iter().any(is_for_tests);
        self.modules[parent].define(name.clone(), Definition::Module(id));
        if let Some((_, items)) = item.content {
            let file = self.modules[parent].file.clone();
            self.modules.push(Module::new(&file, Some(parent), is_test));
            self.read_items(sources, id, &children.join(&name), items);
            return;
        }
        let here = Path::new(&self.modules[parent].file).parent().expect("a file lies in a folder");
        let (file, folder) = match path_attribute(&item.attrs) {
            Some(path) => {
                let file = clean(&here.join(path));
                let folder = file.parent().expect("a file lies in a folder").to_path_buf();
                (file, folder)
            }
            None => {
                let folder = children.join(&name);
                let flat = children.join(format!("{name}.rs"));
                let file = if sources.files.contains_key(&text(&flat)) { flat } else { folder.join("mod.rs") };
                (file, folder)
            }
        };
        let file = text(&file);
        self.modules.push(Module::new(&file, Some(parent), is_test));
        if !is_generated(&file) {
            self.read_file(sources, id, &folder);
        }
    }
}

/// The single imports of a `use` item.
pub(crate) fn flatten(item: &syn::ItemUse) -> Vec<Use> {
    let mut uses = Vec::new();
    let re_exported = !matches!(item.vis, syn::Visibility::Inherited);
    flatten_tree(&item.tree, &mut Vec::new(), re_exported, &mut uses);
    uses
}

fn flatten_tree(tree: &UseTree, path: &mut Vec<String>, re_exported: bool, uses: &mut Vec<Use>) {
    let mut end = |path: Vec<String>, name: Option<String>, span: proc_macro2::Span| {
        uses.push(Use { path, name, line: span.start().line, re_exported });
    };
    let with = |path: &[String], last: &syn::Ident| {
        let mut path = path.to_vec();
        if last != "self" || path.is_empty() {
            path.push(last.to_string());
        }
        path
    };
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            flatten_tree(&step.tree, path, re_exported, uses);
            path.pop();
        }
        UseTree::Name(last) => {
            let path = with(path, &last.ident);
            let name = path.last().cloned();
            end(path, name, last.ident.span());
        }
        UseTree::Rename(last) => end(with(path, &last.ident), Some(last.rename.to_string()), last.ident.span()),
        UseTree::Glob(star) => end(path.clone(), None, star.star_token.spans[0]),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten_tree(tree, path, re_exported, uses);
            }
        }
    }
}

fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(value) => match &value.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// `#[cfg(test)]`
fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string() == "test")
}

/// A path without `..`.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(cleaned.pop()),
            other => cleaned.push(other),
        }
    }
    cleaned
}

fn text(path: &Path) -> String {
    path.to_str().expect("paths are UTF-8").replace('\\', "/")
}
