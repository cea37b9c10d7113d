//! Scalars as the gateway really writes them.
//!
//! The gateway mixes numbers, booleans and texts freely: an ID is a number in one example and a text in the next, a flag is
//! `true` or `"True"`, a time is a number or a string of digits, and "none" is null, an empty text or a missing field. These
//! types accept all of that, return the value from `get`, print it with `Display`, and serialize it in the form in which it
//! came.

use std::fmt;

use jiff::Timestamp;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

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
                formatter.write_str("a number, a text, a boolean or null")
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

/// The schema of the JSON types that a value may have.
macro_rules! schema {
    ($name:ident, $forms:tt) => {
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

schema!(LenientInteger, ["integer", "string"]);
schema!(LenientBoolean, ["boolean", "string"]);
schema!(LenientMillis, ["integer", "string"]);
schema!(LenientText, ["string", "integer"]);

/// An integer, written as a number or as digits. `Display` prints it as it came.
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LenientInteger(Scalar);

impl LenientInteger {
    /// The number, or `None` for a text that is not one.
    pub fn get(&self) -> Option<i64> {
        self.0.integer()
    }
}

impl fmt::Display for LenientInteger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl PartialEq<i64> for LenientInteger {
    fn eq(&self, other: &i64) -> bool {
        self.get() == Some(*other)
    }
}

/// A boolean, written as such or as the text true or false in any case. `Display` prints it as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LenientBoolean(Scalar);

impl LenientBoolean {
    /// The boolean, or `None` for any other text.
    pub fn get(&self) -> Option<bool> {
        self.0.boolean()
    }
}

impl fmt::Display for LenientBoolean {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl PartialEq<bool> for LenientBoolean {
    fn eq(&self, other: &bool) -> bool {
        self.get() == Some(*other)
    }
}

/// A time in milliseconds since 1970 (UTC), written as a number or as digits. `Display` prints it in RFC 3339, such as
/// `2019-08-24T08:44:46.408Z`, and what is not a time as it came.
///
/// ```
/// use ccgateway::wire::LenientMillis;
///
/// let time: LenientMillis = serde_json::from_str("\"1566636286408\"")?;
/// assert_eq!(time.to_string(), "2019-08-24T08:44:46.408Z");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LenientMillis(Scalar);

impl LenientMillis {
    /// The time, or `None` for a text that is not a number of milliseconds.
    pub fn get(&self) -> Option<Timestamp> {
        self.0.integer().and_then(|millis| Timestamp::from_millisecond(millis).ok())
    }
}

impl fmt::Display for LenientMillis {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get() {
            Some(time) => time.fmt(formatter),
            None => self.0.fmt(formatter),
        }
    }
}

/// A text that some releases write as a number.
///
/// ```
/// use ccgateway::wire::LenientText;
///
/// let text: LenientText = serde_json::from_str("40038")?;
/// assert_eq!(text, "40038");
/// assert_eq!(text.get(), Some("40038"));
/// assert_eq!(format!("{text}"), "40038");
/// assert_eq!(serde_json::to_string(&text)?, "40038");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LenientText {
    text: String,
    /// What it was on the wire, if not a text.
    other: Option<Scalar>,
}

impl LenientText {
    /// The text, or `None` if it is empty.
    pub fn get(&self) -> Option<&str> {
        Some(self.text.as_str()).filter(|text| !text.is_empty())
    }

    /// The text, which may be empty.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for LenientText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl AsRef<str> for LenientText {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl PartialEq<str> for LenientText {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for LenientText {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl From<&str> for LenientText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for LenientText {
    fn from(text: String) -> Self {
        Self { text, other: None }
    }
}

impl From<LenientText> for String {
    fn from(text: LenientText) -> Self {
        text.text
    }
}

impl Serialize for LenientText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.other {
            Some(scalar) => scalar.serialize(serializer),
            None => serializer.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for LenientText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Scalar::deserialize(deserializer)? {
            Scalar::Text(text) => text.into(),
            other => Self { text: other.to_string(), other: Some(other) },
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::*;

    #[test]
    fn every_scalar_form_is_read_and_written_back_as_it_came() {
        for text in ["1", "\"1\"", "\"\"", "null", "true", "\"True\"", "-5", "18446744073709551615", "1.5"] {
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
    fn a_text_is_read_from_every_form_and_an_empty_one_is_none() {
        let texts = ["\"4711\"", "4711", "1.5", "true", "\"\"", "null"].map(|text| from_str::<LenientText>(text).unwrap());
        assert_eq!(texts.each_ref().map(LenientText::get), [Some("4711"), Some("4711"), Some("1.5"), Some("true"), None, None]);
        assert_eq!(texts[1], "4711");
    }

    #[test]
    fn a_time_is_printed_in_words_and_anything_else_as_it_came() {
        let times = ["1566636286408", "\"soon\""].map(|text| from_str::<LenientMillis>(text).unwrap().to_string());
        assert_eq!(times, ["2019-08-24T08:44:46.408Z", "soon"]);
    }
}
