//! Scalars as the gateway really writes them.
//!
//! Numbers, truth values and texts are mixed freely on the wire: an ID is a number in one example and a text in the next,
//! a flag is `true` or `"True"`, a time is a number or a string of digits, "none" is null, an empty text or no field at
//! all. These types take all of it, give the value with `get`, and serialize back to the form that came.

use std::fmt;

use jiff::Timestamp;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Number;

use crate::ids::CallId;

/// A JSON scalar, as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Scalar {
    /// Only inside lists; a field that is null has no value.
    Null,
    Flag(bool),
    Number(Number),
    Text(String),
}

impl Scalar {
    fn integer(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Flag(_) | Self::Null => None,
        }
    }

    fn boolean(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Text(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
            Self::Text(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
            Self::Text(_) | Self::Number(_) | Self::Null => None,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Flag(flag) => flag.fmt(formatter),
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyScalar;

        impl Visitor<'_> for AnyScalar {
            type Value = Scalar;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number, a text, a truth value or null")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Flag(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
                Ok(Scalar::Number(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar::Number(value.into()))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Scalar, E> {
                Number::from_f64(value).map(Scalar::Number).ok_or_else(|| E::custom("not a finite number"))
            }

            fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(value.to_owned()))
            }

            fn visit_string<E>(self, value: String) -> Result<Scalar, E> {
                Ok(Scalar::Text(value))
            }
        }

        deserializer.deserialize_any(AnyScalar)
    }
}

/// A newtype of [`Scalar`]: serde, display of what came, and the schema of the forms it takes.
macro_rules! lenient {
    ($(#[$doc:meta])* $name:ident, $forms:tt) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Scalar);

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": $forms })
            }
        }
    };
}

lenient! {
    /// An integer, written as a number or as digits.
    ///
    /// ```
    /// use ccgateway::wire::LenientInteger;
    ///
    /// let number: LenientInteger = serde_json::from_str("25")?;
    /// let digits: LenientInteger = serde_json::from_str("\"25\"")?;
    /// assert_eq!((number.get(), digits.get()), (Some(25), Some(25)));
    /// assert_eq!(serde_json::to_string(&digits)?, "\"25\"");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    LenientInteger, ["integer", "string"]
}

lenient! {
    /// A truth value, written as a JSON boolean or as the text true or false in any case.
    LenientBoolean, ["boolean", "string"]
}

lenient! {
    /// A text that some releases write as a number; `Display` gives the text.
    LenientText, ["string", "integer"]
}

lenient! {
    /// A time in milliseconds since 1970 (UTC), written as a number or as digits.
    LenientMillis, ["integer", "string"]
}

impl LenientInteger {
    /// The number; none for a text that is empty or not a number.
    pub fn get(&self) -> Option<i64> {
        self.0.integer()
    }
}

impl LenientBoolean {
    /// The truth value; none for any other text.
    pub fn get(&self) -> Option<bool> {
        self.0.boolean()
    }
}

impl LenientText {
    /// The text; none where it is empty.
    pub fn get(&self) -> Option<String> {
        Some(self.0.to_string()).filter(|text| !text.is_empty())
    }
}

impl From<&str> for LenientText {
    fn from(text: &str) -> Self {
        Self(Scalar::Text(text.to_owned()))
    }
}

impl From<String> for LenientText {
    fn from(text: String) -> Self {
        Self(Scalar::Text(text))
    }
}

impl LenientMillis {
    /// The time; none for an empty text, or one that is not a number of milliseconds.
    pub fn get(&self) -> Option<Timestamp> {
        self.0.integer().and_then(|millis| Timestamp::from_millisecond(millis).ok())
    }
}

/// The content of an event about one call: the call's ID as a bare text, or in an object under `callid` or `callId`.
/// Programs that read these events disagree, so both forms are taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum CallIdContent {
    /// The bare ID.
    Bare(CallId),
    /// An object that holds it.
    Object(CallIdObject),
}

/// The object form of [`CallIdContent`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CallIdObject {
    /// The call, spelled as in most events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callid: Option<CallId>,
    /// The call, spelled as in some events.
    #[serde(default, rename = "callId", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    /// Whatever else the object holds.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl CallIdContent {
    /// The ID of the call.
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::Bare(id) => Some(id),
            Self::Object(object) => object.callid.as_ref().or(object.call_id.as_ref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::*;

    #[test]
    fn every_scalar_form_is_read_and_written_back_as_it_came() {
        for text in ["1", "\"1\"", "\"\"", "true", "\"True\"", "-5", "18446744073709551615", "1.5"] {
            assert_eq!(to_string(&from_str::<LenientInteger>(text).unwrap()).unwrap(), text);
            assert_eq!(to_string(&from_str::<LenientText>(text).unwrap()).unwrap(), text);
        }
    }

    #[test]
    fn null_and_absent_are_no_value() {
        assert_eq!(from_str::<Option<LenientMillis>>("null").unwrap(), None);
    }

    #[test]
    fn flags_in_any_case_are_flags() {
        let flags = ["true", "\"true\"", "\"True\"", "\"FALSE\"", "\"\""].map(|text| from_str::<LenientBoolean>(text).unwrap().get());
        assert_eq!(flags, [Some(true), Some(true), Some(true), Some(false), None]);
    }

    #[test]
    fn times_are_read_from_numbers_and_digits() {
        let times = ["1566636286408", "\"1566636286408\"", "\"\""].map(|text| from_str::<LenientMillis>(text).unwrap().get());
        assert_eq!(times[0].map(Timestamp::as_millisecond), Some(1_566_636_286_408));
        assert_eq!(times[0], times[1]);
        assert_eq!(times[2], None);
    }

    #[test]
    fn a_call_id_is_found_in_every_content_form() {
        for text in [r#""1-2""#, r#"{"callid":"1-2"}"#, r#"{"callId":"1-2","x":1}"#] {
            let content: CallIdContent = from_str(text).unwrap();
            assert_eq!(content.call_id().map(CallId::as_str), Some("1-2"));
            assert_eq!(to_string(&content).unwrap(), text);
        }
    }
}
