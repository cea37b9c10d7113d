//! `generated/sources/envelopes.rs`: how to open each response.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::is_replaced;
use super::names::{field_ident, type_ident};
use super::values::named_type;
use crate::model::{Model, ResultShape};

pub(super) fn generate(model: &Model) -> TokenStream {
    let mut seen = Vec::new();
    let mut envelopes = TokenStream::new();
    for operation in &model.operations {
        // A file has no envelope, and a type that is written by hand opens itself.
        if operation.result == ResultShape::File || is_replaced(operation.response) || seen.contains(&operation.response) {
            continue;
        }
        seen.push(operation.response);
        let response = type_ident(operation.response);
        let output = output(model, &operation.result);
        let message = if operation.response_has_msg { quote!(answer.message.or(answer.msg)) } else { quote!(answer.message) };
        let result = match &operation.result {
            ResultShape::Reserved => quote!(Some(())),
            ResultShape::Unconstrained => quote!(Some(answer.result.unwrap_or_default())),
            ResultShape::File => continue, // left out above
            ResultShape::List { field, .. } => {
                let field = field_ident(field);
                quote!(Some(answer.#field))
            }
            ResultShape::Named { .. } => quote!(answer.result),
        };
        envelopes.extend(quote!(envelope!(answer: #response => #output, #message, #result);));
    }
    quote! {
        //! The envelopes of the contract's answers.
        use crate::client::types;
        use crate::session::envelope::{Envelope, Parts, envelope};

        #envelopes
    }
}

/// What an operation gives.
pub(super) fn output(model: &Model, result: &ResultShape) -> TokenStream {
    match result {
        ResultShape::Reserved => quote!(()),
        ResultShape::Unconstrained => quote!(serde_json::Value),
        ResultShape::File => quote!(crate::session::file::FileDownload),
        ResultShape::List { schema, .. } => {
            let schema = named_type(model, schema);
            quote!(Vec<#schema>)
        }
        ResultShape::Named { field, schema } => {
            let schema = named_type(model, schema);
            if *field == "event" { quote!(Vec<#schema>) } else { schema }
        }
    }
}
