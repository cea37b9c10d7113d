//! `generated/sources/events.rs`: one variant per event, and the decoding by identifier.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::accessors::Accessors;
use super::names::{field_ident, type_ident};
use super::prose::{one_line, sentence, source_line};
use crate::model::{Content, Event, Model};

/// The content that a type written by hand stands for.
const CALL_ID_CONTENT: &str = "CallIdContent";

pub(super) fn generate(model: &Model, accessors: &Accessors) -> Result<TokenStream> {
    let mut seen = BTreeMap::new();
    for event in &model.events {
        let name = variant_name(event.facts.id);
        if let Some(other) = seen.insert(name.clone(), event.facts.id) {
            anyhow::bail!("{} and {other} would both be the variant {name}", event.facts.id);
        }
    }
    ensure!(!seen.is_empty(), "the contract has no events");
    let infos = model.events.iter().map(|event| {
        let (id, sources) = (event.facts.id, event.facts.sources());
        let (description, evidence) = (one_line(event.facts.description()), type_ident(event.facts.evidence()));
        quote!(EventInfo { id: #id, description: #description, evidence: Evidence::#evidence, sources: &[#(#sources),*] })
    });
    let (kinds, methods) = (kinds(model), [finders(model, accessors), conversions(model)]);
    Ok(quote! {
        //! The events of the contract.
        use serde_json::Value;

        use super::content::CallIdContent;
        use super::gap::Gap;
        use super::kind::{EventInfo, RawContent, UnknownEvent, decode, decode_nullable};
        use crate::client::types;
        use crate::ids::CallId;
        use crate::operation::Evidence;

        /// Every event that the contract knows, in its order.
        pub static EVENTS: &[EventInfo] = &[#(#infos),*];

        #kinds

        impl EventKind {
            #(#methods)*
        }
    })
}

/// The enum, one variant per event.
fn kinds(model: &Model) -> TokenStream {
    let variants = model.events.iter().map(|event| {
        let doc = sentence(event.facts.description());
        let id = format!("`{}`. {}", event.facts.id, source_line(model, &event.facts.sources()));
        let variant = variant(event);
        let content = content(&event.content);
        quote! { #[doc = #doc] #[doc = ""] #[doc = #id] #variant #content }
    });
    quote! {
        /// What happened: one variant per event of the contract, one for all others, and one for events that may be missing.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum EventKind {
            #(#variants,)*
            /// An event that the contract does not know, or one whose content has a form that no source shows.
            Unknown(UnknownEvent),
            /// Events may be missing here. It comes from this library, not from the gateway.
            EventsMayBeMissing(Gap),
        }
    }
}

/// The methods that find something in an event.
fn finders(model: &Model, accessors: &Accessors) -> TokenStream {
    let identifiers = model.events.iter().map(|event| {
        let (id, variant) = (event.facts.id, variant(event));
        match event.content {
            Content::None => quote!(Self::#variant => #id),
            Content::Schema { .. } => quote!(Self::#variant(_) => #id),
        }
    });
    let [call_id, caller, called] = ["call_id", "caller", "called"].map(|name| found(model, accessors, name));
    quote! {
        /// The event's identifier on the wire.
        pub fn event_type(&self) -> &str {
            match self {
                #(#identifiers,)*
                Self::Unknown(event) => event.event_type(),
                Self::EventsMayBeMissing(_) => Gap::EVENT_TYPE,
            }
        }

        /// The call that the content names.
        pub fn call_id(&self) -> Option<&CallId> {
            #call_id
        }

        /// The number of the caller, if the content has one.
        pub fn caller(&self) -> Option<&str> {
            #caller
        }

        /// The number that was called, if the content has one.
        pub fn called(&self) -> Option<&str> {
            #called
        }
    }
}

/// The methods between an event and its JSON.
fn conversions(model: &Model) -> TokenStream {
    let decoders = model.events.iter().map(|event| {
        let (id, variant) = (event.facts.id, variant(event));
        match &event.content {
            Content::None => quote!(#id => Self::#variant),
            Content::Schema { nullable: false, .. } => quote!(#id => Self::#variant(decode(content)?)),
            Content::Schema { nullable: true, .. } => {
                quote!(#id => Self::#variant(decode_nullable(content)?))
            }
        }
    });
    let contents = contents(model);
    let schemas = schemas(model);
    quote! {
        /// The content as JSON.
        pub(super) fn content(&self) -> Result<Value, serde_json::Error> {
            #contents
        }

        /// The identifiers, each with the schema of its content.
        #[cfg(feature = "schemars")]
        pub(super) fn contents(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema)> {
            #schemas
        }

        /// Reads the content by the event's identifier; `Ok(None)` for an identifier that the contract lacks.
        pub(super) fn decode(event_type: &str, content: RawContent<'_>) -> Result<Option<Self>, serde_json::Error> {
            Ok(Some(match event_type {
                #(#decoders,)*
                _ => return Ok(None),
            }))
        }
    }
}

fn content(content: &Content) -> TokenStream {
    content_type(content).map_or_else(TokenStream::new, |kind| quote!((#kind)))
}

/// The type of a content; none for an event without one.
fn content_type(content: &Content) -> Option<TokenStream> {
    let Content::Schema { name, nullable } = content else { return None };
    let path = if *name == CALL_ID_CONTENT {
        quote!(CallIdContent)
    } else {
        let name = type_ident(name);
        quote!(types::#name)
    };
    Some(if *nullable { quote!(Option<#path>) } else { path })
}

/// A method that asks the content for a value, where the content has that.
fn found(model: &Model, accessors: &Accessors, method: &str) -> TokenStream {
    let name = field_ident(method);
    let arms = model.events.iter().filter_map(|event| {
        let Content::Schema { name: schema, nullable } = &event.content else { return None };
        let has = accessors.has(schema, method) || (*schema == CALL_ID_CONTENT && method == "call_id");
        let variant = variant(event);
        let value = if *nullable { quote!(content.as_ref()?.#name()) } else { quote!(content.#name()) };
        has.then(|| quote!(Self::#variant(content) => #value))
    });
    quote!(match self { #(#arms,)* _ => None })
}

fn contents(model: &Model) -> TokenStream {
    let arms = model.events.iter().filter(|event| !matches!(event.content, Content::None)).map(variant);
    quote! {
        match self {
            #(Self::#arms(content) => serde_json::to_value(content),)*
            Self::Unknown(event) => serde_json::from_str(event.raw_content()),
            Self::EventsMayBeMissing(gap) => serde_json::to_value(gap),
            _ => Ok(Value::Null),
        }
    }
}

fn schemas(model: &Model) -> TokenStream {
    let rows = model.events.iter().map(|event| {
        let (id, kind) = (event.facts.id, content_type(&event.content).unwrap_or_else(|| quote!(())));
        quote!((#id, generator.subschema_for::<#kind>()))
    });
    quote!(vec![#(#rows),*])
}

fn variant(event: &Event) -> Ident {
    type_ident(&variant_name(event.facts.id))
}

/// Variants that are not called as their event: those whose identifier shortens a word, or says something else than what happened.
const VARIANTS: &[(&str, &str)] = &[
    ("AgentEvent_SuccTransResult", "TransferResult"),
    ("AgentEvent_TransOutResult", "TransferOutResult"),
    ("AgentEvent_linkagePhoneUnHold", "LinkagePhoneUnhold"),
    ("AgentEvent_linkagePhoneUnMute", "LinkagePhoneUnmute"),
    ("AgentMediaEvent_Play_Succ", "MediaPlaySuccess"),
    ("AgentMediaEvent_StartRecordScreen_Succ", "MediaStartRecordScreenSuccess"),
    ("AgentMediaEvent_StopRecordScreen_Succ", "MediaStopRecordScreenSuccess"),
    ("AgentOther_BeQcStart", "InspectionStart"),
    ("AgentOther_BeQcStop", "InspectionStop"),
];

/// The identifier without the word Agent and the groups Event and Other, which say nothing inside an event:
/// `AgentEvent_Talking` → `Talking`, `AgentState_Busy` → `StateBusy`, `AgentMediaEvent_Record` → `MediaRecord`.
fn variant_name(id: &str) -> String {
    if let Some((_, name)) = VARIANTS.iter().find(|(event, _)| *event == id) {
        return (*name).to_owned();
    }
    let short = match id.split_once('_') {
        Some(("AgentConf", name)) => format!("Conference_{name}"),
        Some((group, name)) if group.starts_with("Agent") => {
            let group = group.trim_start_matches("Agent").trim_end_matches("Event").trim_end_matches("Other");
            format!("{group}_{name}")
        }
        _ => id.to_owned(),
    };
    type_ident(&short).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_named_by_what_happened() {
        for (id, name) in [
            ("AgentEvent_Customer_Alerting", "CustomerAlerting"),
            ("AgentState_Busy", "StateBusy"),
            ("AgentOther_PhoneAlerting", "PhoneAlerting"),
            ("AgentMediaEvent_StopRecordDone", "MediaStopRecordDone"),
            ("AgentConf_Ringing", "ConferenceRinging"),
            ("AgentOther_PhoneUnknow", "PhoneUnknown"),
            ("AgentOther_BeQcStart", "InspectionStart"),
            ("QC_AgentState_Notify", "QcAgentStateNotify"),
            ("OUTBOUND_DETECT_EVENT", "OutboundDetectEvent"),
        ] {
            assert_eq!(variant_name(id), name);
        }
    }

    #[test]
    fn every_correction_is_of_an_event() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let model = Model::read(&contract).unwrap();
        for (id, variant) in VARIANTS {
            assert!(model.events.iter().any(|event| event.facts.id == *id), "{id} is no event");
            assert_eq!(type_ident(variant).to_string(), *variant);
        }
    }
}
