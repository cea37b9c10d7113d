//! `generated/sources/retcodes.rs`: the return codes, as a table and as constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{const_ident, type_ident};
use super::prose::sentence;
use crate::model::Model;

pub(super) fn generate(model: &Model) -> TokenStream {
    let rows = model.retcodes.codes.iter().map(|code| {
        let text = code.code.as_str().unwrap_or_default();
        let (name, meaning) = (&code.name, &code.meaning);
        let family = type_ident(code.family.as_deref().unwrap_or("general"));
        let action = type_ident(code.action.as_deref().unwrap_or("tell_user"));
        let evidence = type_ident(code.evidence.as_deref().unwrap_or("documented"));
        quote! {
            RetcodeInfo {
                code: #text,
                name: #name,
                meaning: #meaning,
                family: Family::#family,
                action: Action::#action,
                evidence: Evidence::#evidence,
            }
        }
    });
    let constants = model.retcodes.codes.iter().map(|code| {
        let text = code.code.as_str().unwrap_or_default();
        let name = const_ident(&code.name);
        let doc = sentence(&format!("`{text}`: {}", code.meaning));
        quote! {
            #[doc = #doc]
            pub const #name: Self = Self::from_static(#text);
        }
    });
    quote! {
        //! The return codes of the contract.
        use super::{Action, Family, Retcode, RetcodeInfo};
        use crate::operation::Evidence;

        /// Every return code that the contract knows, in its order.
        pub static RETCODES: &[RetcodeInfo] = &[#(#rows),*];

        /// The return codes that the contract knows, by name.
        impl Retcode {
            #(#constants)*
        }
    }
}
