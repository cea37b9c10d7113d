//! `generated/sources/client.rs`: progenitor's client, with the types that `src/` writes by hand put in place of schemas.

use anyhow::{Context, Result};
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch};
use quote::quote;
use serde_json::Value;

use super::passes;
use crate::contract;
use crate::model::Model;

/// Schemas that a hand-written type of the library stands for.
const REPLACED: &[(&str, &str)] = &[
    ("AgentEventResponse", "crate::event::PollAnswer"),
    ("AgentId", "crate::ids::AgentId"),
    ("AllAgentEventResponse", "crate::event::PollAnswer"),
    ("CallId", "crate::ids::CallId"),
    ("CallIdContent", "crate::event::content::CallIdContent"),
    ("Event", "crate::event::Event"),
    ("LenientBoolean", "crate::wire::LenientBoolean"),
    ("LenientInteger", "crate::wire::LenientInteger"),
    ("LenientMillis", "crate::wire::LenientMillis"),
    ("LenientText", "crate::wire::LenientText"),
    ("Retcode", "crate::retcode::Retcode"),
];

/// What stands for every schema with `format: password`.
const SECRET: &str = "crate::secret::Secret";

/// The path of the hand-written type that stands for a schema.
pub(super) fn replacement(model: &Model, schema: &str) -> Option<TokenStream> {
    if model.secrets.contains(&schema) {
        return SECRET.parse().ok();
    }
    let (_, path) = REPLACED.iter().find(|(name, _)| *name == schema)?;
    path.parse().ok()
}

/// Whether a hand-written type stands for a schema.
pub(super) fn is_replaced(schema: &str) -> bool {
    REPLACED.iter().any(|(name, _)| *name == schema)
}

pub(super) fn generate(view: &Value, model: &Model) -> Result<TokenStream> {
    let spec = contract::typed(view).context("the generator's view is not OpenAPI 3.0")?;
    let tokens = Generator::new(&settings(&spec, model)).generate_tokens(&spec).context("progenitor")?;
    let tokens = passes::apply(tokens)?;
    Ok(quote! {
        //! The low-level client: one method per operation, answers as they are on the wire.
        //!
        //! It follows the contract and not semantic versioning: a parameter or field that the contract gains changes the
        //! signature of a method here, also in a minor release. The stable interface is the methods of a
        //! [`Session`](crate::Session), which take required values as arguments and optional ones as setters.
        #tokens
    })
}

fn settings(spec: &OpenAPI, model: &Model) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::transport::link::AgentLink))
        .with_derive("PartialEq");
    for (schema, path) in REPLACED {
        let identifier = matches!(*schema, "AgentId" | "CallId");
        let able = if identifier { [TypeImpl::Display, TypeImpl::FromStr].as_slice() } else { &[] };
        settings.with_replacement(schema, path, able.iter().copied());
    }
    for secret in &model.secrets {
        settings.with_replacement(secret, SECRET, std::iter::empty());
    }
    for table in &model.tables {
        settings.with_replacement(table.name, format!("crate::codes::{}", table.name), std::iter::empty());
    }
    let mut patch = TypePatch::default();
    patch.with_attr("#[non_exhaustive]".to_owned());
    patch.with_attr(r#"#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]"#.to_owned());
    for name in spec.components.iter().flat_map(|components| components.schemas.keys()) {
        settings.with_patch(name, &patch);
    }
    settings
}
