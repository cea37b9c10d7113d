//! `generated/sources/operations.rs`: the typed table of operations.

use ccgateway_contract::{Bounds, RateLimit};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::names::{const_ident, type_ident};
use super::outcomes::triggers;
use crate::model::{Field, Model, Operation, Owner, ResultShape};

pub(super) fn generate(model: &Model) -> TokenStream {
    let names: Vec<_> = model.operations.iter().map(|operation| const_ident(operation.facts.id)).collect();
    let operations = model.operations.iter().map(operation);
    quote! {
        //! The operations of the contract.
        use std::time::Duration;

        use ccgateway_contract::Bounds;

        use super::entry::{Effect, Operation, Parameter, Place, RateLimit};
        use super::evidence::Evidence;
        use super::trigger::{Condition, Meaning, Tie, Trigger};

        /// Every operation of the contract, by path.
        pub static OPERATIONS: &[&Operation] = &[#(&#names),*];

        #(#operations)*
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let constant = const_ident(operation.facts.id);
    let facts = &operation.facts;
    let (id, method, path, summary) = (facts.id, facts.http_method, facts.path, facts.summary());
    let signed_in = facts.needs_session();
    let [of_agent, of_configuration] = [Owner::Agent, Owner::Configuration].map(|owner| operation.owner() == Some(owner));
    let file = operation.result == ResultShape::File;
    let upload = match facts.upload_part() {
        Some(part) => quote!(Some(#part)),
        None => quote!(None),
    };
    let acting = match facts.acting_name() {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let guid = match facts.new_guid() {
        Some(pointer) => quote!(Some(#pointer)),
        None => quote!(None),
    };
    let method_name = facts.method_name;
    let effect = type_ident(facts.effect());
    let ends_session = facts.ends_session();
    let rate_limit = match facts.rate_limit() {
        Some(RateLimit { per_agent, in_all, seconds }) => {
            let seconds = u64::from(seconds);
            quote!(Some(RateLimit { per_agent: #per_agent, in_all: #in_all, period: Duration::from_secs(#seconds) }))
        }
        None => quote!(None),
    };
    let body = operation.body.iter().filter(|body| !body.whole).flat_map(|body| &body.fields);
    let parameters = operation.parameters.iter().chain(body).map(parameter);
    let triggers = triggers(operation);
    let doc = format!("`{method} {path}`: {summary}.");
    quote! {
        #[doc = #doc]
        pub static #constant: Operation = Operation {
            id: #id,
            method_name: #method_name,
            http_method: #method,
            path: #path,
            effect: Effect::#effect,
            signed_in: #signed_in,
            of_agent: #of_agent,
            of_configuration: #of_configuration,
            acting: #acting,
            ends_session: #ends_session,
            file: #file,
            upload: #upload,
            rate_limit: #rate_limit,
            guid: #guid,
            parameters: &[#(#parameters),*],
            triggers: &[#(#triggers),*],
        };
    }
}

fn parameter(field: &Field) -> TokenStream {
    let (name, place, bounds) = (field.name, type_ident(field.place.name()), bounds(field));
    let secret = field.shape.secret.then(|| quote!(.secret()));
    if field.required {
        quote!(Parameter::required(#name, Place::#place, #bounds)#secret)
    } else {
        quote!(Parameter::optional(#name, Place::#place, #bounds)#secret)
    }
}

/// The bounds as a constant. An identifier has none: its type checks what can be checked, and sites may have others.
fn bounds(field: &Field) -> TokenStream {
    let bounds = field.shape.bounds;
    if bounds.is_none() || matches!(field.kind.schema(), Some("AgentId" | "CallId")) {
        return quote!(Bounds::NONE);
    }
    let Bounds { minimum, maximum, min_length, max_length, max_bytes, max_items, pattern } = bounds;
    let numbers = [("minimum", minimum), ("maximum", maximum)].map(|(name, value)| (name, value.map(Literal::i64_unsuffixed)));
    let sizes = [("min_length", min_length), ("max_length", max_length), ("max_bytes", max_bytes), ("max_items", max_items)];
    let sizes = sizes.map(|(name, value)| (name, value.map(Literal::usize_unsuffixed)));
    let rules = numbers.into_iter().chain(sizes).chain([("pattern", pattern.map(Literal::string))]);
    let rules = rules.filter_map(|(name, value)| {
        let (name, value) = (Ident::new(name, Span::call_site()), value?);
        Some(quote!(#name: Some(#value)))
    });
    quote!(Bounds { #(#rules,)* ..Bounds::NONE })
}
