//! What is changed in progenitor's output. Each pass has a name and a reason; one that finds nothing to change is an error, so
//! a new release of progenitor cannot make it pointless unnoticed.

use anyhow::{Result, ensure};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Field, FieldsNamed, File, ImplItemFn, Item, Lit, Local, Meta, Pat, Stmt, UseTree};

use super::names::{self, SECOND, const_ident, field_ident, ident_in_words};
use super::print::doc_text;

/// A named change of the generated client; returns how many places it changed.
struct Pass {
    name: &'static str,
    reason: &'static str,
    apply: fn(&mut File) -> usize,
}

const PASSES: &[Pass] = &[
    Pass {
        name: "carry_operation",
        reason: "progenitor's hooks get an operation as its name only, which the transport would have to look up",
        apply: carry_operation,
    },
    Pass { name: "drop_hooks", reason: "no method calls hooks once it hands its operation to `Client::execute`", apply: drop_hooks },
    Pass { name: "drop_api_version", reason: "the gateway does not know the header `api-version`", apply: drop_api_version },
    Pass { name: "drop_prelude", reason: "the methods are inherent ones, so there is no trait to import", apply: drop_prelude },
    Pass { name: "name_arguments", reason: "the documentation lists arguments by their names on the wire", apply: name_arguments },
    Pass {
        name: "keep_wire_names",
        reason: "a field that is about to be renamed still has its own name on the wire",
        apply: keep_wire_names,
    },
];

/// The output with all changes made, and every identifier in words.
pub(super) fn apply(tokens: TokenStream) -> Result<TokenStream> {
    let mut file: File = syn::parse2(tokens)?;
    for Pass { name, reason, apply } in PASSES {
        ensure!(apply(&mut file) > 0, "the pass {name} no longer applies ({reason}): remove it");
    }
    let (tokens, renamed) = names::in_words(file.into_token_stream());
    ensure!(renamed > 0, "no identifier runs words together any more: remove the table of names");
    Ok(tokens)
}

/// Counts what a visitor of functions changes.
struct Functions<F> {
    change: F,
    changed: usize,
}

impl<F: FnMut(&mut ImplItemFn) -> bool> VisitMut for Functions<F> {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        self.changed += usize::from((self.change)(function));
    }
}

fn each_function(file: &mut File, change: impl FnMut(&mut ImplItemFn) -> bool) -> usize {
    let mut functions = Functions { change, changed: 0 };
    functions.visit_file_mut(file);
    functions.changed
}

/// Replaces `let info = …; self.pre(…); let result = self.exec(…); self.post(…); let response = result?;`.
fn carry_operation(file: &mut File) -> usize {
    each_function(file, |function| {
        let statements = &mut function.block.stmts;
        let (Some(first), Some(last)) = (position(statements, "info"), position(statements, "response")) else { return false };
        let operation = const_ident(&function.sig.ident.to_string());
        let execute = syn::parse_quote! {
            let response = self.execute(request, &crate::operation::table::#operation).await?;
        };
        statements.splice(first..=last, [execute]);
        for statement in statements {
            if let Stmt::Local(Local { attrs, pat: Pat::Ident(pattern), .. }) = statement
                && pattern.ident == "request"
            {
                attrs.clear();
                pattern.mutability = None;
            }
        }
        true
    })
}

/// The place of the statement that binds a variable.
fn position(statements: &[Stmt], variable: &str) -> Option<usize> {
    statements.iter().position(|statement| binds(statement, variable))
}

fn binds(statement: &Stmt, variable: &str) -> bool {
    matches!(statement, Stmt::Local(Local { pat: Pat::Ident(pattern), .. }) if pattern.ident == variable)
}

fn drop_hooks(file: &mut File) -> usize {
    let before = file.items.len();
    // The assertion that the hooks are implemented.
    file.items.retain(|item| !matches!(item, Item::Const(item) if item.ident == "_"));
    let mut changed = before - file.items.len();
    for item in &mut file.items {
        if let Item::Use(item) = item
            && let UseTree::Path(path) = &mut item.tree
            && let UseTree::Group(group) = path.tree.as_mut()
        {
            let names = std::mem::take(&mut group.items);
            let kept =
                |name: &UseTree| !matches!(name, UseTree::Name(name) if name.ident == "ClientHooks" || name.ident == "OperationInfo");
            let count = names.len();
            group.items = names.into_iter().filter(kept).collect();
            changed += count - group.items.len();
        }
    }
    changed
}

/// Drops the map of headers where progenitor's own one is all there is in it.
fn drop_api_version(file: &mut File) -> usize {
    each_function(file, |function| {
        let Block { stmts, .. } = &mut function.block;
        let Some(map) = position(stmts, "header_map") else { return false };
        let used = stmts.iter().filter(|statement| statement.to_token_stream().to_string().contains("header_map . append")).count();
        if used != 1 {
            return false;
        }
        stmts.drain(map..=map + 1);
        DropHeaders.visit_block_mut(&mut function.block);
        true
    })
}

/// Takes `.headers(header_map)` out of a chain of calls.
struct DropHeaders;

impl VisitMut for DropHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

fn drop_prelude(file: &mut File) -> usize {
    let before = file.items.len();
    file.items.retain(|item| !matches!(item, Item::Mod(item) if item.ident == "prelude"));
    before - file.items.len()
}

/// Writes the names of arguments in the documentation as the signature will have them.
fn name_arguments(file: &mut File) -> usize {
    each_function(file, |function| {
        let mut changed = false;
        for attribute in &mut function.attrs {
            let Some(text) = doc_text(attribute) else { continue };
            let Some((head, arguments)) = text.split_once("Arguments:\n") else { continue };
            let lines = arguments.lines().map(|line| match line.strip_prefix("- `").and_then(|line| line.split_once('`')) {
                Some((name, rest)) => format!("- `{}`{rest}\n", field_ident(name)),
                None => format!("{line}\n"),
            });
            let text = format!("{head}Arguments:\n{}", lines.collect::<String>());
            *attribute = syn::parse_quote!(#[doc = #text]);
            changed = true;
        }
        changed
    })
}

/// Adds `#[serde(rename = "…")]` to every field whose name in words is not the one on the wire, and tells fields apart whose
/// names differ on the wire only in case.
fn keep_wire_names(file: &mut File) -> usize {
    let mut visitor = WireNames(0);
    visitor.visit_file_mut(file);
    visitor.0
}

struct WireNames(usize);

impl VisitMut for WireNames {
    fn visit_fields_named_mut(&mut self, fields: &mut FieldsNamed) {
        let others: Vec<_> = fields.named.iter().filter_map(|field| field.ident.clone()).collect();
        for field in &mut fields.named {
            let Some(ident) = &field.ident else { continue };
            let words = ident_in_words(ident);
            if words == *ident {
                continue;
            }
            self.0 += 1;
            if !has_rename(field) {
                let wire = ident.to_string();
                field.attrs.push(syn::parse_quote!(#[serde(rename = #wire)]));
            }
            if others.contains(&words) {
                field.ident = Some(quote::format_ident!("{words}_{SECOND}"));
            }
        }
    }
}

fn has_rename(field: &Field) -> bool {
    field.attrs.iter().any(|attribute| {
        let mut found = false;
        if attribute.path().is_ident("serde") && matches!(attribute.meta, Meta::List(_)) {
            // What cannot be read as a list of names with values is no rename.
            let _ = attribute.parse_nested_meta(|meta| {
                found |= meta.path.is_ident("rename");
                if meta.input.peek(syn::Token![=]) {
                    meta.value()?.parse::<Lit>()?;
                }
                Ok(())
            });
        }
        found
    })
}
