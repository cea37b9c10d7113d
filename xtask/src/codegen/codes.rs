//! `generated/sources/codes.rs`: one open enum per coded table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::type_ident;
use super::prose::{sentence, source_line};
use crate::model::{CodeTable, Model};

pub(super) fn generate(model: &Model) -> TokenStream {
    let tables = model.tables.iter().map(|rows| table(model, rows));
    quote! {
        //! The coded tables of the contract.
        use std::borrow::Cow;

        use super::{CodeInfo, Coded, open_enum};

        #(#tables)*
    }
}

fn table(model: &Model, table: &CodeTable) -> TokenStream {
    let name = type_ident(&table.name);
    let table_name = &table.name;
    let doc = sentence(&table.description);
    let source = source_line(model, &table.sources);
    let text = table.text;
    let codes: Vec<String> = table.codes.iter().map(|code| code_text(&code.code)).collect();
    let variants: Vec<_> = table.codes.iter().map(|code| type_ident(&code.name)).collect();
    let range_variants: Vec<_> = table.ranges.iter().map(|range| type_ident(&range.name)).collect();
    let variant_docs = table.codes.iter().zip(&codes).map(|(row, code)| format!("`{code}`: {}", sentence(&row.meaning)));
    let range_docs = table.ranges.iter().map(|range| format!("`{}` to `{}`: {}", range.from, range.to, sentence(&range.meaning)));
    let rows = table.codes.iter().zip(&codes).map(|(row, code)| {
        let (name, meaning) = (&row.name, &row.meaning);
        quote!(CodeInfo { code: #code, name: #name, meaning: #meaning })
    });
    let range_rows = table.ranges.iter().map(|range| {
        let (code, name, meaning) = (format!("{}-{}", range.from, range.to), &range.name, &range.meaning);
        quote!(CodeInfo { code: #code, name: #name, meaning: #meaning })
    });
    let unknown = if table.ranges.is_empty() {
        quote!(code => Self::Unknown(code.to_owned()))
    } else {
        let arms = table.ranges.iter().zip(&range_variants).map(|(range, variant)| {
            let (from, to) = (Literal::i64_unsuffixed(range.from), Literal::i64_unsuffixed(range.to));
            quote!(Ok(code @ #from..=#to) => Self::#variant(code))
        });
        quote!(code => match code.parse() { #(#arms,)* _ => Self::Unknown(code.to_owned()) })
    };
    let indices = (0..table.codes.len()).map(Literal::usize_unsuffixed);
    let range_indices = (table.codes.len()..table.codes.len() + table.ranges.len()).map(Literal::usize_unsuffixed);
    quote! {
        #[doc = #doc]
        #[doc = ""]
        #[doc = #source]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #variant_docs] #variants,)*
            #(#[doc = #range_docs] #range_variants(i64),)*
            /// A code that the contract does not know, as it came.
            Unknown(String),
        }

        impl Coded for #name {
            const TABLE: &'static str = #table_name;
            const TEXT: bool = #text;
            const CODES: &'static [CodeInfo] = &[#(#rows,)* #(#range_rows,)*];

            fn of(code: &str) -> Self {
                match code {
                    #(#codes => Self::#variants,)*
                    #unknown
                }
            }

            fn code(&self) -> Cow<'_, str> {
                match self {
                    #(Self::#variants => Cow::Borrowed(#codes),)*
                    #(Self::#range_variants(code) => Cow::Owned(code.to_string()),)*
                    Self::Unknown(code) => Cow::Borrowed(code),
                }
            }

            fn info(&self) -> Option<&'static CodeInfo> {
                let row = match self {
                    #(Self::#variants => #indices,)*
                    #(Self::#range_variants(_) => #range_indices,)*
                    Self::Unknown(_) => return None,
                };
                Self::CODES.get(row)
            }
        }

        open_enum!(#name);
    }
}

/// The code as text, whether the contract has it as a number or as a text.
pub(super) fn code_text(code: &serde_json::Value) -> String {
    match code {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
