//! Prints generated tokens as Rust that people can read.

use anyhow::Result;
use proc_macro2::TokenStream;
use syn::visit_mut::VisitMut;

/// The head of every generated file.
pub(crate) const HEAD: &str = "Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.";

pub(super) fn format(tokens: TokenStream) -> Result<String> {
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

/// The text of a documentation attribute.
pub(super) fn doc_text(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else {
        return None;
    };
    meta.path.is_ident("doc").then(|| text.value())
}
