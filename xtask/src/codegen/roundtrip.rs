//! `generated/tests/roundtrip.rs`: reads any body of any operation into its type and writes it again, for tests that hold all of
//! them to the contract's examples and to generated bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::type_ident;
use super::values::named_type;
use crate::model::{Model, ResultShape};

pub(super) fn generate(model: &Model) -> TokenStream {
    let requests = model.operations.iter().filter_map(|operation| {
        let (id, body) = (operation.facts.id, operation.body.as_ref()?);
        let schema = type_ident(body.schema);
        Some(quote!(#id => again::<types::#schema>(body)))
    });
    let responses = model.operations.iter().filter(|operation| operation.result != ResultShape::File).map(|operation| {
        let (id, kind) = (operation.facts.id, response(model, operation.response));
        quote!(#id => again::<#kind>(body))
    });
    quote! {
        //! Every body of every operation, read into its type and written again.
        use ccgateway::client::types;
        use serde::Serialize;
        use serde::de::DeserializeOwned;
        use serde_json::{Result, Value};

        fn again<T: DeserializeOwned + Serialize>(body: &str) -> Result<Value> {
            serde_json::to_value(serde_json::from_str::<T>(body)?)
        }

        /// The request body of an operation; none if it has no body.
        pub(crate) fn request(operation: &str, body: &str) -> Option<Result<Value>> {
            Some(match operation {
                #(#requests,)*
                _ => return None,
            })
        }

        /// The answer of an operation; none if it is not JSON.
        pub(crate) fn response(operation: &str, body: &str) -> Option<Result<Value>> {
            Some(match operation {
                #(#responses,)*
                _ => return None,
            })
        }
    }
}

/// The type of a response, as a program names it.
fn response(model: &Model, schema: &str) -> TokenStream {
    let kind = named_type(model, schema).to_string();
    let public = kind.replace("crate ::", "ccgateway ::");
    public.parse().unwrap_or_default()
}
