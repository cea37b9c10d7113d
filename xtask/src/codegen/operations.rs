//! `generated/sources/operations.rs`: the typed table of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{const_ident, one_line, type_ident};
use crate::model::{Field, Kind, Model, Operation, ResultShape};

pub(super) fn generate(model: &Model) -> TokenStream {
    let names: Vec<_> = model.operations.iter().map(|operation| const_ident(&operation.id)).collect();
    let operations = model.operations.iter().map(operation);
    quote! {
        //! The operations of the contract.
        use super::{Effect, Evidence, Operation, Parameter, Place, Trigger};

        /// Every operation of the contract, by path.
        pub static OPERATIONS: &[&Operation] = &[#(&#names),*];

        #(#operations)*
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let constant = const_ident(&operation.id);
    let Operation { id, method, path, tag, summary, facts, signed_in, deprecated, .. } = operation;
    let of_agent = operation.of_agent && *signed_in;
    let file = operation.result == ResultShape::File;
    let acting = match &operation.acting {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let method_name = &facts.method_name;
    let effect = type_ident(&facts.effect);
    let evidence = type_ident(&facts.evidence);
    let (retcodes, sources, ends_session) = (&facts.retcodes, &facts.source, facts.ends_session);
    let body = operation.body.iter().filter(|body| !body.whole).flat_map(|body| &body.fields);
    let parameters = operation.parameters.iter().chain(body).map(parameter);
    let triggers = facts.triggers.iter().map(|trigger| {
        let (when, to, events) = (&trigger.when, &trigger.to, &trigger.events);
        quote!(Trigger { when: #when, to: #to, events: &[#(#events),*] })
    });
    let doc = format!("`{method} {path}`: {summary}.");
    quote! {
        #[doc = #doc]
        pub static #constant: Operation = Operation {
            id: #id,
            method_name: #method_name,
            http_method: #method,
            path: #path,
            resource: #tag,
            summary: #summary,
            effect: Effect::#effect,
            evidence: Evidence::#evidence,
            deprecated: #deprecated,
            signed_in: #signed_in,
            of_agent: #of_agent,
            acting: #acting,
            ends_session: #ends_session,
            file: #file,
            parameters: &[#(#parameters),*],
            triggers: &[#(#triggers),*],
            retcodes: &[#(#retcodes),*],
            sources: &[#(#sources),*],
        };
    }
}

fn parameter(field: &Field) -> TokenStream {
    let Field { name, required, .. } = field;
    let description = one_line(&field.description);
    let place = type_ident(field.place);
    let kind = match &field.kind {
        Kind::Text => "string",
        Kind::Integer32 | Kind::Integer64 => "integer",
        Kind::Boolean => "boolean",
        Kind::List(_) => "array",
        Kind::Named(name) => name,
    };
    quote!(Parameter { name: #name, place: Place::#place, required: #required, kind: #kind, description: #description })
}
