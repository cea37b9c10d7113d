//! Turns the model into Rust source, one file per subject.

mod accessors;
mod bodies;
mod client;
mod codes;
mod envelopes;
mod events;
mod names;
mod operations;
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
        ("sources/events.rs".to_owned(), events::generate(model, &accessors)?),
        ("tests/roundtrip.rs".to_owned(), roundtrip::generate(model)),
        ("tests/samples.rs".to_owned(), samples::generate(contract, model)?),
    ];
    let modules = session::generate(model, &signatures)?;
    parts.extend(modules.into_iter().map(|(name, tokens)| (format!("sources/session/{name}.rs"), tokens)));
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
    use std::collections::BTreeSet;

    use heck::ToSnakeCase;
    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

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
}
