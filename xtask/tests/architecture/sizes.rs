//! Files, functions and folders that can be read in one go, in one module style.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Block, Expr, Stmt, Token};

use crate::sources::{Sources, is_generated};

const FILE: usize = 450;
const FUNCTION: usize = 60;
const FOLDER: usize = 20;

/// Files that are longer, each with the reason.
const TABLES: &[(&str, &str)] = &[];

pub(crate) fn check_files(sources: &Sources) -> Vec<String> {
    let judged = hand_written(sources).filter(|(file, _)| TABLES.iter().all(|(table, _)| table != file));
    let long = judged.map(|(file, text)| (file, text.lines().count())).filter(|(_, lines)| *lines > FILE);
    long.map(|(file, lines)| format!("{file}: {lines} lines, at most {FILE}")).collect()
}

pub(crate) fn check_functions(sources: &Sources) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in hand_written(sources) {
        let code: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        read_functions(code, &mut |name, line, body| {
            let lines = body.span_close().end().line + 1 - line;
            if lines > FUNCTION && !is_table(body) {
                found.push(format!("{file}:{line}: fn {name} has {lines} lines, at most {FUNCTION}"));
            }
        });
    }
    found
}

pub(crate) fn check_folders(sources: &Sources) -> Vec<String> {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for (file, _) in hand_written(sources) {
        let (folder, _) = file.rsplit_once('/').unwrap_or(("", file));
        *folders.entry(folder).or_default() += 1;
    }
    let full = folders.into_iter().filter(|(_, files)| *files > FOLDER);
    full.map(|(folder, files)| format!("{folder}/: {files} source files, at most {FOLDER}")).collect()
}

/// A module with children lies in its folder, as `mod.rs`.
pub(crate) fn check_module_style(sources: &Sources) -> Vec<String> {
    let files = || hand_written(sources).map(|(file, _)| file);
    let folders: BTreeSet<&str> = files().filter_map(|file| Some(file.rsplit_once('/')?.0)).collect();
    let beside = files().filter_map(|file| Some((file, *folders.get(file.strip_suffix(".rs")?)?)));
    beside.map(|(file, folder)| format!("{file} lies beside its folder: {folder}/mod.rs")).collect()
}

fn hand_written(sources: &Sources) -> impl Iterator<Item = (&str, &str)> {
    sources.files.iter().map(|(file, text)| (file.as_str(), text.as_str())).filter(|(file, _)| !is_generated(file))
}

/// Calls `found` with name, first line and body of every function, inner ones and those in macros included.
fn read_functions(code: TokenStream, found: &mut impl FnMut(&str, usize, &Group)) {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => read_functions(group.stream(), found),
            TokenTree::Ident(word) if word == "fn" => {
                let Some(TokenTree::Ident(name)) = tokens.get(at + 1) else { continue };
                if let Some(body) = tokens[at..].iter().map_while(before_end).flatten().next() {
                    found(&name.to_string(), word.span().start().line, body);
                }
            }
            _ => {}
        }
    }
}

/// `None` at the end of a function without a body; the body where there is one.
fn before_end(token: &TokenTree) -> Option<Option<&Group>> {
    match token {
        TokenTree::Punct(mark) if mark.as_char() == ';' => None,
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(Some(group)),
        _ => Some(None),
    }
}

/// Whether a body is one `match`, array or `vec!` whose entries are one line each, or nothing but values: however many lines
/// a formatter gives to the fields of a struct, no entry decides anything.
fn is_table(body: &Group) -> bool {
    let Ok(block) = syn::parse2::<Block>(TokenTree::from(body.clone()).into()) else { return false };
    let mut statements = block.stmts.iter().filter(|statement| !matches!(statement, Stmt::Item(syn::Item::Use(_))));
    match (statements.next(), statements.next()) {
        (Some(Stmt::Expr(value, None)), None) => is_table_value(value),
        (Some(Stmt::Macro(call)), None) => is_table_macro(&call.mac),
        _ => false,
    }
}

fn is_table_value(value: &Expr) -> bool {
    match value {
        Expr::Match(value) => value.arms.iter().all(|arm| is_one_line(arm) || is_value(&arm.body)),
        Expr::Array(value) => value.elems.iter().all(is_one_line),
        Expr::Reference(value) => is_table_value(&value.expr),
        Expr::Macro(value) => is_table_macro(&value.mac),
        _ => false,
    }
}

fn is_table_macro(call: &syn::Macro) -> bool {
    let entries = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
    call.path.is_ident("vec") && entries.is_ok_and(|entries| entries.iter().all(is_one_line))
}

/// A literal, a path, a tuple, a struct, or a call with such arguments.
fn is_value(value: &Expr) -> bool {
    match value {
        Expr::Lit(_) | Expr::Path(_) | Expr::Field(_) => true,
        Expr::Block(value) => matches!(value.block.stmts.as_slice(), [Stmt::Expr(value, None)] if is_value(value)),
        Expr::Tuple(value) => value.elems.iter().all(is_value),
        Expr::Struct(value) => value.fields.iter().all(|field| is_value(&field.expr)),
        Expr::Call(value) => value.args.iter().all(is_value),
        Expr::MethodCall(value) => is_value(&value.receiver) && value.args.iter().all(is_value),
        Expr::Reference(value) => is_value(&value.expr),
        Expr::Unary(value) => is_value(&value.expr),
        _ => false,
    }
}

fn is_one_line(entry: &impl Spanned) -> bool {
    let span = entry.span();
    span.start().line == span.end().line
}
