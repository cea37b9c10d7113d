//! `generated/sources/accessors.rs`: what the gateway writes in several forms, read by one method per field.
//!
//! The fields of answers and of event contents hold the wire's lenient scalars. Each gets a method of the same name that gives
//! the plain value: `talking.caller()` is an `Option<&str>`.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_contract::{Contract, schema_name};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::client::is_replaced;
use super::names::{field_ident, member_ident, type_ident};
use crate::model::{Content, Model, ResultShape};

/// Fields that hold the ID of an agent as a text.
const AGENTS: &[&str] =
    &["agentId", "lastReleaseAgentId", "monitoredagent", "otherPhoneWorkno", "qcAgentId", "qcWorkNo", "workNo", "workno"];

/// What a method gives.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Agent,
    Boolean,
    CallId,
    Integer,
    Text,
    Time,
}

/// A field on the wire, and what its method gives.
struct Field<'a> {
    name: &'a str,
    kind: Kind,
    required: bool,
    /// What the field is called in Rust.
    member: Ident,
}

/// The methods of each schema, by their names.
pub(super) struct Accessors<'a>(BTreeMap<&'a str, BTreeMap<String, Vec<Field<'a>>>>);

impl<'a> Accessors<'a> {
    pub(super) fn read(contract: &'a Contract, model: &Model<'a>) -> Self {
        let mut received = BTreeSet::new();
        let events = model.events.iter().filter_map(|event| match &event.content {
            Content::Schema { name, .. } => Some(name),
            Content::None => None,
        });
        let results = model.operations.iter().filter_map(|operation| match &operation.result {
            ResultShape::Named { schema, .. } | ResultShape::List { schema, .. } => Some(schema),
            _ => None,
        });
        for name in events.chain(results) {
            add_reachable(contract, name, &mut received);
        }
        let mut accessors = BTreeMap::new();
        for name in received {
            let methods = contract.schema(name).map(methods).unwrap_or_default();
            if !is_replaced(name) && !methods.is_empty() {
                accessors.insert(name, methods);
            }
        }
        Self(accessors)
    }

    /// Whether a schema has a method of a name that gives a text or the ID of a call.
    pub(super) fn has(&self, schema: &str, method: &str) -> bool {
        let fields = self.0.get(schema).and_then(|methods| methods.get(method));
        fields.into_iter().flatten().any(|field| matches!(field.kind, Kind::CallId | Kind::Text))
    }

    pub(super) fn generate(&self) -> TokenStream {
        let types = self.0.iter().map(|(schema, methods)| {
            let name = type_ident(schema);
            let methods = methods.iter().map(|(method, fields)| method_of(method, fields));
            quote! {
                impl types::#name {
                    #(#methods)*
                }
            }
        });
        quote! {
            //! The fields of answers and of event contents as plain values.
            use jiff::Timestamp;

            use crate::client::types;
            use crate::ids::{AgentId, CallId};
            use crate::wire;

            #(#types)*
        }
    }
}

/// The names of a schema and of all that it refers to.
fn add_reachable<'a>(contract: &'a Contract, name: &'a str, found: &mut BTreeSet<&'a str>) {
    if !found.insert(name) {
        return;
    }
    let mut values: Vec<&Value> = contract.schema(name).into_iter().collect();
    while let Some(value) = values.pop() {
        if value.get("$ref").is_some()
            && let Some(name) = schema_name(value)
        {
            add_reachable(contract, name, found);
        }
        match value {
            Value::Object(object) => values.extend(object.values()),
            Value::Array(items) => values.extend(items),
            _ => {}
        }
    }
}

fn methods(schema: &Value) -> BTreeMap<String, Vec<Field<'_>>> {
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut methods = BTreeMap::<String, Vec<Field>>::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let Some(kind) = kind(name, property) else { continue };
        let member = member_ident(name, schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys()));
        let field = Field { name, kind, required: required.contains(&name.as_str()), member };
        methods.entry(field_ident(name).to_string()).or_default().push(field);
    }
    methods
}

fn kind(name: &str, property: &Value) -> Option<Kind> {
    Some(match schema_name(property)? {
        "CallId" => Kind::CallId,
        "LenientBoolean" => Kind::Boolean,
        "LenientInteger" => Kind::Integer,
        "LenientMillis" => Kind::Time,
        "LenientText" if AGENTS.contains(&name) => Kind::Agent,
        "LenientText" => Kind::Text,
        _ => return None,
    })
}

fn method_of(name: &str, fields: &[Field]) -> TokenStream {
    let method = field_ident(name);
    let kind = fields[0].kind;
    let (output, what) = match kind {
        Kind::Agent => (quote!(AgentId), ", whatever the range of the ID; `None` if it is missing or not a number"),
        Kind::Boolean => (quote!(bool), "; `None` if it is missing or not a boolean"),
        Kind::CallId => (quote!(&CallId), ", if it is there"),
        Kind::Integer => (quote!(i64), "; `None` if it is missing or not a number"),
        Kind::Text => (quote!(&str), "; `None` if it is missing or empty"),
        Kind::Time => (quote!(Timestamp), "; `None` if it is missing or not a time"),
    };
    let values = fields.iter().filter(|field| field.kind == kind).map(|field| value(field));
    let value = values.reduce(|first, second| match kind {
        Kind::CallId => quote!(#first.or(#second)),
        _ => quote!(#first.or_else(|| #second)),
    });
    let names: Vec<_> = fields.iter().map(|field| format!("`{}`", field.name)).collect();
    let doc = format!("{}{what}.", names.join(" or "));
    quote! {
        #[doc = #doc]
        pub fn #method(&self) -> Option<#output> {
            #value
        }
    }
}

fn value(field: &Field) -> TokenStream {
    let ident = &field.member;
    let value = if field.required { quote!(Some(&self.#ident)) } else { quote!(self.#ident.as_ref()) };
    match field.kind {
        Kind::Agent => quote!(#value.and_then(AgentId::from_lenient)),
        Kind::Boolean => quote!(#value.and_then(wire::LenientBoolean::get)),
        Kind::CallId => value,
        Kind::Integer => quote!(#value.and_then(wire::LenientInteger::get)),
        Kind::Text => quote!(#value.and_then(wire::LenientText::get)),
        Kind::Time => quote!(#value.and_then(wire::LenientMillis::get)),
    }
}
