//! Turns the model into Rust source, one file per subject.

mod accessors;
mod client;
mod codes;
mod events;
mod operations;
mod retcodes;
mod roundtrip;
pub(crate) mod samples;
mod session;

use anyhow::{Context, Result};
use ccgateway_contract::Contract;
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::format_ident;
use serde_json::Value;
use syn::visit_mut::VisitMut;

use crate::fixups;
use crate::model::Model;

/// A generated file: its name below `generated/` and its content.
pub(crate) struct Source {
    pub(crate) name: &'static str,
    pub(crate) text: String,
}

/// All generated Rust files.
pub(crate) fn sources(contract: &Contract, model: &Model) -> Result<Vec<Source>> {
    let view: Value = fixups::generator_view(contract.document())?;
    let accessors = accessors::Accessors::read(contract, model)?;
    let parts = [
        ("sources/accessors.rs", accessors.generate()),
        ("sources/client.rs", client::generate(&view, model)?),
        ("sources/session.rs", session::generate(model)?),
        ("sources/operations.rs", operations::generate(model)),
        ("sources/events.rs", events::generate(model, &accessors)?),
        ("tests/roundtrip.rs", roundtrip::generate(model)),
        ("tests/samples.rs", samples::generate(contract, model)?),
    ];
    let tables = [("sources/codes.rs", codes::generate(model)), ("sources/retcodes.rs", retcodes::generate(model))];
    let sources = parts.into_iter().map(|(name, tokens)| {
        let text = format(tokens).with_context(|| format!("generated/{name} is not Rust"))?;
        Ok(Source { name, text })
    });
    let tables = tables.into_iter().map(|(name, text)| Ok(Source { name, text: format!("// {HEAD}\n\n{text}") }));
    sources.chain(tables).collect()
}

/// The samples alone: `generated/tests/samples.rs`.
pub(crate) fn samples(contract: &Contract, model: &Model) -> Result<String> {
    format(samples::generate(contract, model)?).context("generated/tests/samples.rs is not Rust")
}

/// The head of every generated file.
pub(crate) const HEAD: &str = "Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.";

fn format(tokens: TokenStream) -> Result<String> {
    let mut file: syn::File = syn::parse2(tokens)?;
    PlainDocs.visit_file_mut(&mut file);
    Ok(format!("// {HEAD}\n\n{}", prettyplease::unparse(&file)))
}

/// Writes documentation as `///` lines, and keeps rustdoc from running the generator's sample code, which names
/// variables that do not exist.
struct PlainDocs;

impl VisitMut for PlainDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        let mut plain = Vec::with_capacity(attributes.len());
        for attribute in attributes.drain(..) {
            match doc_text(&attribute) {
                Some(text) => plain.extend(text.trim_end().split('\n').map(|line| {
                    let line = line.trim_end().replace("```ignore", "```text");
                    let line = if line.is_empty() || line.starts_with(' ') { line } else { format!(" {line}") };
                    let mut plain: syn::Attribute = syn::parse_quote!(#[doc = #line]);
                    plain.style = attribute.style;
                    plain
                })),
                None => plain.push(attribute),
            }
        }
        *attributes = plain;
    }
}

fn doc_text(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else {
        return None;
    };
    meta.path.is_ident("doc").then(|| text.value())
}

/// `inner_help` → `InnerHelp`.
fn type_ident(name: &str) -> Ident {
    Ident::new(&name.to_pascal_case(), Span::call_site())
}

/// `skillId` → `skill_id`; a keyword gets an underscore, as typify does it.
fn field_ident(name: &str) -> Ident {
    let name = name.to_snake_case();
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => ident,
        Err(_) => format_ident!("{name}_"),
    }
}

/// `inner_help` → `INNER_HELP`.
fn const_ident(name: &str) -> Ident {
    Ident::new(&name.to_shouty_snake_case(), Span::call_site())
}

/// A text as documentation, each line with the same indentation.
fn docs(text: &str, indentation: &str) -> String {
    let lines = text.lines().map(|line| format!("{indentation}/// {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// A text on one line, for tables.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that ends in a period.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// Where a thing is known from, with links: "Source: [cec_07_1234](https://…), seed 000 (Asking for Internal Help)."
fn source_line(model: &Model, sources: &[String]) -> String {
    let cited: Vec<_> = sources.iter().map(|id| model.bibliography.cited(id)).collect();
    format!("Source: {}.", cited.join(", "))
}
