//! The odd forms of events.

/// A form of an event that no page describes. Servers, proxies and later versions have sent such; a program that polls must not lose
/// what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OddEvent {
    /// It has no `eventType`.
    NoType,
    /// Its `eventType` is a number.
    NumericType,
    /// Its `eventType` is there twice, the right one last.
    RepeatedType,
    /// Its `workNo` is an object.
    ObjectAgent,
    /// Its `eventGenTime` is a text without a number in it.
    TextTime,
    /// It is a list with the event in it.
    List,
    /// It is a text with the JSON of the event in it.
    Text,
    /// It is in the field `result`.
    Result,
    /// The return code beside it is `000-001`.
    Refusal,
}

impl OddEvent {
    /// All forms.
    pub const ALL: [Self; 9] = [
        Self::NoType,
        Self::NumericType,
        Self::RepeatedType,
        Self::ObjectAgent,
        Self::TextTime,
        Self::List,
        Self::Text,
        Self::Result,
        Self::Refusal,
    ];

    /// The name in the control interface: `noType`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoType => "noType",
            Self::NumericType => "numericType",
            Self::RepeatedType => "repeatedType",
            Self::ObjectAgent => "objectAgent",
            Self::TextTime => "textTime",
            Self::List => "list",
            Self::Text => "text",
            Self::Result => "result",
            Self::Refusal => "refusal",
        }
    }
}
