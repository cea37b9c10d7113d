//! Coded values as open enums: known codes are variants, every other code is kept in `Unknown`.
//!
//! Each has `code` (as on the wire), `name` (the contract's snake_case name) and `meaning`; `Display` is the meaning.
//! Decoding never fails on a code: numbers and digits are both read.
//!
//! ```
//! use ccgateway::codes::CallFeature;
//!
//! let feature: CallFeature = serde_json::from_str("\"51\"")?;
//! assert_eq!(feature.code(), "51");
//! let odd: CallFeature = serde_json::from_str("4711")?;
//! assert_eq!(odd, CallFeature::Unknown("4711".to_owned()));
//! assert_eq!(odd.to_string(), "unknown code 4711");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serializer};

use crate::wire::LenientText;

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/codes.rs"]
mod table;

pub use table::*;

/// One row of a coded table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The code on the wire; of a range, the first and the last with a hyphen between.
    pub code: &'static str,
    /// The contract's name.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// A coded table of the contract.
pub trait Coded: Sized {
    /// The name of the table in the contract.
    const TABLE: &'static str;
    /// Whether codes are texts on the wire and not numbers.
    const TEXT: bool;
    /// The rows, in the order of the contract.
    const CODES: &'static [CodeInfo];

    /// The value of a code; never fails.
    fn of(code: &str) -> Self;

    /// The code on the wire.
    fn code(&self) -> Cow<'_, str>;

    /// The row of this value; none for an unknown code.
    fn info(&self) -> Option<&'static CodeInfo>;
}

fn serialize<T: Coded, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let code = value.code();
    match code.parse::<i64>() {
        Ok(number) if !T::TEXT => serializer.serialize_i64(number),
        _ => serializer.serialize_str(&code),
    }
}

fn deserialize<'de, T: Coded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = LenientText::deserialize(deserializer)?.to_string();
    Ok(T::of(text.trim()))
}

/// What every open enum has beside its variants and its rows.
macro_rules! open_enum {
    ($name:ident) => {
        impl $name {
            /// The value of a code; a code that the contract does not know becomes `Unknown`.
            pub fn of(code: &str) -> Self {
                <Self as Coded>::of(code)
            }

            /// The code on the wire.
            pub fn code(&self) -> std::borrow::Cow<'_, str> {
                <Self as Coded>::code(self)
            }

            /// The contract's name of the code; "unknown" for a code that it does not know.
            pub fn name(&self) -> &'static str {
                self.info().map_or("unknown", |info| info.name)
            }

            /// What the code means; "unknown code" for one that the contract does not know.
            pub fn meaning(&self) -> &'static str {
                self.info().map_or("unknown code", |info| info.meaning)
            }
        }

        /// The meaning.
        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::Unknown(code) => write!(formatter, "unknown code {code}"),
                    known => formatter.write_str(known.meaning()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                super::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                if <Self as Coded>::TEXT {
                    schemars::json_schema!({ "type": "string" })
                } else {
                    schemars::json_schema!({ "type": ["integer", "string"] })
                }
            }
        }
    };
}

pub(crate) use open_enum;
