//! Turns the model into Rust source, one file per subject.

mod accessors;
mod bodies;
mod client;
mod codes;
mod envelopes;
mod events;
mod names;
mod operations;
mod outcomes;
mod passes;
mod print;
pub(crate) mod prose;
mod retcodes;
mod roundtrip;
pub(crate) mod samples;
mod session;
mod signatures;
mod texts;
mod values;

use anyhow::{Context, Result};
use ccgateway_contract::Contract;

use serde_json::Value;

use crate::fixups;
use crate::model::Model;

pub(crate) use print::HEAD;
use print::format;

/// A generated file: its name below `generated/` and its content.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// All generated Rust files.
pub(crate) fn sources(contract: &Contract, model: &Model) -> Result<Vec<Source>> {
    let view: Value = fixups::generator_view(contract.document())?;
    values::unused_rows(model)?;
    let client = client::generate(&view, model)?;
    let signatures = signatures::Signatures::read(&client)?;
    let accessors = accessors::Accessors::read(contract, model);
    let mut parts = vec![
        ("sources/accessors.rs".to_owned(), accessors.generate()),
        ("sources/client.rs".to_owned(), client),
        ("sources/bodies.rs".to_owned(), bodies::generate(model)?),
        ("sources/envelopes.rs".to_owned(), envelopes::generate(model)),
        ("sources/operations.rs".to_owned(), operations::generate(model)),
        ("sources/outcomes.rs".to_owned(), outcomes::generate(contract, model)?),
        ("sources/events.rs".to_owned(), events::generate(model, &accessors)?),
        ("tests/roundtrip.rs".to_owned(), roundtrip::generate(model)),
        ("tests/samples.rs".to_owned(), samples::generate(contract, model)?),
    ];
    let modules = session::generate(model, &signatures)?;
    parts.extend(modules.into_iter().map(|(name, tokens)| (format!("sources/{name}.rs"), tokens)));
    let sources = parts.into_iter().map(|(name, tokens)| {
        let text = format(tokens).with_context(|| format!("generated/{name} is not Rust"))?;
        Ok(Source { name, text })
    });
    let tables = [("sources/codes.rs", codes::generate(model)), ("sources/retcodes.rs", retcodes::generate(model))];
    let tables = tables.into_iter().map(|(name, text)| Ok(Source { name: name.to_owned(), text: format!("// {HEAD}\n\n{text}") }));
    sources.chain(tables).collect()
}

/// The samples alone: `generated/tests/samples.rs`.
pub(crate) fn samples(contract: &Contract, model: &Model) -> Result<String> {
    format(samples::generate(contract, model)?).context("generated/tests/samples.rs is not Rust")
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use ccgateway_contract::json::plain;
    use heck::ToSnakeCase;
    use proc_macro2::{Ident, Span, TokenStream, TokenTree};
    use syn::{Attribute, ImplItem, Item, Type};

    use super::names::{field_ident, method_ident, request_ident, type_ident};
    use super::*;
    use crate::model::Field;

    /// The words that names are made of.
    const KNOWN: &str = include_str!("words.txt");

    /// The identifiers of a Rust file, as its text has them, comments and texts left out.
    fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
                TokenTree::Group(group) => idents(group.stream(), found),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    fn generated() -> BTreeSet<String> {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let model = Model::read(&contract).unwrap();
        let mut found = BTreeSet::new();
        for source in sources(&contract, &model).unwrap() {
            let mut idents_of_source = BTreeSet::new();
            idents(source.text.parse().unwrap(), &mut idents_of_source);
            // Tables of codes have the contract's own names, too, in lower case.
            let is_table = source.name.ends_with("codes.rs");
            found.extend(idents_of_source.into_iter().filter(|ident| !is_table || ident.starts_with(char::is_uppercase)));
        }
        found
    }

    #[test]
    fn names_are_made_of_known_words() {
        let known: BTreeSet<_> = KNOWN.lines().collect();
        assert!(known.iter().copied().eq(KNOWN.lines()), "words.txt is sorted, each word once");
        let mut used = BTreeSet::new();
        let mut unknown = BTreeSet::new();
        for ident in generated() {
            for segment in ident.to_snake_case().split('_') {
                let word = segment.trim_end_matches(|character: char| character.is_ascii_digit());
                match known.get(word) {
                    Some(word) => drop(used.insert(*word)),
                    None if word.len() < 2 => {}
                    None => drop(unknown.insert(format!("{word} in {ident}"))),
                }
            }
        }
        assert!(unknown.is_empty(), "add a row to WORDS, or the word to words.txt: {unknown:?}");
        let unused: Vec<_> = known.difference(&used).collect();
        assert!(unused.is_empty(), "words.txt has words that no name uses: {unused:?}");
    }

    /// The documentation of the fields and functions of a file, by the type that has them and their name.
    fn documented(items: &[Item], found: &mut BTreeMap<(String, String), String>) {
        let doc = |attributes: &[Attribute]| attributes.iter().filter_map(print::doc_text).collect::<Vec<_>>().join(" ");
        for item in items {
            match item {
                Item::Mod(module) => documented(module.content.as_ref().map_or(&[], |(_, items)| items), found),
                Item::Struct(item) => found.extend(item.fields.iter().filter_map(|field| {
                    let name = field.ident.as_ref()?;
                    Some(((item.ident.to_string(), name.to_string()), doc(&field.attrs)))
                })),
                Item::Impl(item) => {
                    let Type::Path(owner) = item.self_ty.as_ref() else { continue };
                    let Some(owner) = owner.path.segments.last() else { continue };
                    for function in &item.items {
                        if let ImplItem::Fn(function) = function {
                            found.insert((owner.ident.to_string(), function.sig.ident.to_string()), doc(&function.attrs));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The documentation in the files whose names begin so.
    fn documentation(sources: &[Source], name: &str) -> BTreeMap<(String, String), String> {
        let mut found = BTreeMap::new();
        for source in sources.iter().filter(|source| source.name.starts_with(name)) {
            documented(&syn::parse_file(&source.text).unwrap().items, &mut found);
        }
        found
    }

    /// How the documentation of a method names a default: as the code, the flag or the time that a user would write.
    fn default_text(model: &Model, field: &Field) -> String {
        let text = plain(field.shape.default.unwrap());
        let row = field.kind.schema().and_then(|schema| model.table(schema)).and_then(|table| table.row(&text));
        match (row, field.shape.unit) {
            (Some(row), _) => format!("::{}`]", type_ident(row.name)),
            (None, Some(unit)) => format!(" {text} {}", unit.trim_end_matches('s')),
            (None, None) if field.shape.flag => format!(" `{}`", text == "1"),
            (None, None) => text,
        }
    }

    #[test]
    fn every_default_is_in_the_documentation_of_its_field() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let model = Model::read(&contract).unwrap();
        let sources = sources(&contract, &model).unwrap();
        let [client, bodies, mut session, configuration] =
            ["sources/client", "sources/bodies", "sources/session/", "sources/configuration"].map(|name| documentation(&sources, name));
        session.extend(configuration);
        let mut missing = Vec::new();
        let mut expect = |docs: &BTreeMap<(String, String), String>, owner: &Ident, member: &Ident, name: &str, default: &str| {
            let doc = docs.get(&(owner.to_string(), member.to_string())).map(String::as_str).unwrap_or_default();
            let is_named = doc.split_once(name).is_some_and(|(_, doc)| {
                doc.split_once("Default:").is_some_and(|(_, doc)| doc.split_once(". ").map_or(doc, |(doc, _)| doc).contains(default))
            });
            if !is_named {
                missing.push(format!("{owner}::{member}: {name} has the default {default}, and the documentation is: {doc}"));
            }
        };
        let mut seen = BTreeSet::new();
        for body in &model.request_types {
            for field in body.fields.iter().filter(|field| field.shape.default.is_some()) {
                let (owner, member) = (type_ident(body.schema), field_ident(field.name));
                expect(&client, &owner, &member, "", &field.shape.default.unwrap().to_string());
                let method = if field.required { &Ident::new("new", Span::call_site()) } else { &member };
                let name = if field.required { member.to_string() } else { String::new() };
                expect(&bodies, &owner, method, &name, &default_text(&model, field));
                seen.insert((body.schema, field.name));
            }
        }
        for operation in &model.operations {
            let id = operation.facts.id;
            for field in operation.parameters.iter().filter(|field| field.shape.default.is_some()) {
                let (owner, argument) = (Ident::new("Client", Span::call_site()), format!("`{}`", field_ident(field.name)));
                expect(&client, &owner, &field_ident(id), &argument, &field.shape.default.unwrap().to_string());
                seen.insert((id, field.name));
            }
            let body = operation.body.iter().flat_map(|body| &body.fields);
            let fields = operation.parameters.iter().chain(body).filter(|field| operation.has_method() && field.shape.default.is_some());
            for field in fields {
                let (member, default) = (field_ident(field.name), default_text(&model, field));
                if field.required {
                    let tag = model.tags.iter().find(|tag| tag.name == operation.facts.tag()).unwrap();
                    let owner = if operation.facts.is_of_configuration() { "ConfigSession" } else { tag.title };
                    expect(&session, &type_ident(owner), &method_ident(id), &format!("`{member}`"), &default);
                } else {
                    expect(&session, &request_ident(id), &member, "", &default);
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
        let all = contract.every_member().into_iter().filter(|member| member.key == "x-default").count();
        assert_eq!(seen.len(), all, "of what goes out, every field with a default is a parameter or in a body");
    }
}
