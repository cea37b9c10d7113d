//! `generated/sources/client.rs`: progenitor's client, with the types that `src/` writes by hand put in place of schemas.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch};
use quote::quote;
use serde_json::Value;

use crate::contract;
use crate::model::Model;

/// Schemas that a hand-written type of the library stands for.
const REPLACED: &[(&str, &str)] = &[
    ("AgentId", "crate::AgentId"),
    ("CallId", "crate::CallId"),
    ("CallIdContent", "crate::event::CallIdContent"),
    ("Event", "crate::event::Event"),
    ("LenientBoolean", "crate::wire::LenientBoolean"),
    ("LenientInteger", "crate::wire::LenientInteger"),
    ("LenientMillis", "crate::wire::LenientMillis"),
    ("LenientText", "crate::wire::LenientText"),
    ("Retcode", "crate::Retcode"),
];

/// What stands for every schema with `format: password`.
const SECRET: &str = "crate::Secret";

/// The path of the hand-written type that stands for a schema.
pub(super) fn replacement(model: &Model, schema: &str) -> Option<TokenStream> {
    if model.secrets.iter().any(|secret| secret == schema) {
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
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Separate)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::transport::AgentLink))
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
        settings.with_replacement(&table.name, format!("crate::codes::{}", table.name), std::iter::empty());
    }
    let mut patch = TypePatch::default();
    patch.with_attr("#[non_exhaustive]".to_owned());
    patch.with_attr(r#"#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]"#.to_owned());
    for name in spec.components.iter().flat_map(|components| components.schemas.keys()) {
        settings.with_patch(name, &patch);
    }
    let tokens = Generator::new(&settings).generate_tokens(&spec).context("progenitor")?;
    Ok(quote! {
        //! The low-level client: one builder per operation, answers as they are on the wire.
        #tokens
    })
}
