//! Coded values as open enums: known codes are variants, every other code is kept in `Unknown`.
//!
//! Each has `code` (as on the wire), `name` (the contract's name in snake_case) and `meaning` (a longer text); `Display` prints
//! the name in words, which is short enough for a table. `From` makes a value from a code. Decoding never fails on a code:
//! numbers and digits are both read.
//!
//! ```
//! use ccgateway::codes::{AgentState, CallFeature};
//!
//! let state = AgentState::from(5);
//! assert_eq!(state, AgentState::WrapUp);
//! assert_eq!(state.to_string(), "wrap up");
//! assert_eq!(state.meaning(), "wrapping up; CTI state 6");
//!
//! let feature: CallFeature = serde_json::from_str("\"51\"")?;
//! assert_eq!(feature.code(), "51");
//! let odd: CallFeature = serde_json::from_str("4711")?;
//! assert_eq!(odd, CallFeature::Unknown("4711".to_owned()));
//! assert_eq!(odd.to_string(), "unknown code 4711");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serializer};

use crate::wire::LenientText;

/// One row of a coded table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The code on the wire; of a range, the first and the last with a hyphen between.
    pub code: &'static str,
    /// The contract's name in snake_case, such as `wrap_up`.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// A coded table of the contract: what all open enums have in common, for generic code.
///
/// A value is made from a code by `From`, which never fails.
pub trait Coded: Sized + From<i64> + for<'a> From<&'a str> {
    /// The name of the table in the contract.
    const TABLE: &'static str;
    /// Whether codes are texts on the wire and not numbers.
    const TEXT: bool;
    /// The rows, in the order of the contract.
    const CODES: &'static [CodeInfo];

    /// The code on the wire.
    fn code(&self) -> Cow<'_, str>;

    /// The row of this value; `None` for an unknown code.
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
    Ok(T::from(LenientText::deserialize(deserializer)?.as_str().trim()))
}

/// Prints a name in words. Pads it, so that it can stand in a table.
fn print(code: &impl Coded, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match code.info() {
        Some(info) => formatter.pad(&info.name.replace('_', " ")),
        None => formatter.pad(&format!("unknown code {}", code.code())),
    }
}

/// The row of a code.
macro_rules! row {
    ($code:literal, $name:ident, $meaning:literal) => {
        $crate::codes::CodeInfo { code: $code, name: stringify!($name), meaning: $meaning }
    };
}

/// Whether codes are texts.
macro_rules! is_text {
    (text) => {
        true
    };
    (number) => {
        false
    };
}

/// The open enum of a coded table: a line per code (code, variant, name, meaning), then a line per range of codes.
macro_rules! code_table {
    (
        $(#[$doc:meta])*
        $table:ident $form:ident
        $($code:literal $variant:ident $name:ident $meaning:literal)*
        $(range $from:literal..=$to:literal $range:literal $range_variant:ident $range_name:ident $range_meaning:literal)*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $table {
            $(#[doc = concat!("`", $code, "`: ", $meaning)] $variant,)*
            $(#[doc = concat!("`", $from, "` to `", $to, "`: ", $range_meaning)] $range_variant(i64),)*
            /// A code that the contract does not know, as it came.
            Unknown(String),
        }

        impl $crate::codes::Coded for $table {
            const TABLE: &'static str = stringify!($table);
            const TEXT: bool = is_text!($form);
            const CODES: &'static [$crate::codes::CodeInfo] = &[
                $(row!($code, $name, $meaning),)*
                $(row!($range, $range_name, $range_meaning),)*
            ];

            fn code(&self) -> std::borrow::Cow<'_, str> {
                match self {
                    $(Self::$variant => $code.into(),)*
                    $(Self::$range_variant(code) => code.to_string().into(),)*
                    Self::Unknown(code) => code.into(),
                }
            }

            fn info(&self) -> Option<&'static $crate::codes::CodeInfo> {
                match self {
                    $(Self::$variant => Some(&row!($code, $name, $meaning)),)*
                    $(Self::$range_variant(_) => Some(&row!($range, $range_name, $range_meaning)),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl $table {
            /// The code on the wire.
            pub fn code(&self) -> std::borrow::Cow<'_, str> {
                $crate::codes::Coded::code(self)
            }

            /// The contract's name of the code in snake_case; "unknown" for a code that it does not know.
            pub fn name(&self) -> &'static str {
                $crate::codes::Coded::info(self).map_or("unknown", |info| info.name)
            }

            /// What the code means, at length; "unknown code" for a code that the contract does not know.
            pub fn meaning(&self) -> &'static str {
                $crate::codes::Coded::info(self).map_or("unknown code", |info| info.meaning)
            }
        }

        /// The value of a code; a code that the contract does not know becomes `Unknown`.
        impl From<&str> for $table {
            fn from(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)*
                    _ => {
                        $(if let Ok(code @ $from..=$to) = code.parse::<i64>() {
                            return Self::$range_variant(code);
                        })*
                        Self::Unknown(code.to_owned())
                    }
                }
            }
        }

        /// The value of a code; a code that the contract does not know becomes `Unknown`.
        impl From<i64> for $table {
            fn from(code: i64) -> Self {
                code.to_string().as_str().into()
            }
        }

        /// The name in words.
        impl std::fmt::Display for $table {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::codes::print(self, formatter)
            }
        }

        impl serde::Serialize for $table {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codes::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $table {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codes::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $table {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($table).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                if is_text!($form) {
                    schemars::json_schema!({ "type": "string" })
                } else {
                    schemars::json_schema!({ "type": ["integer", "string"] })
                }
            }
        }
    };
}

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/codes.rs"]
mod table;

pub use table::*;
