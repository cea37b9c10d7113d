//! How times and agents of a view are stored: times and durations in milliseconds, as the gateway writes them, and agents of any range.

/// A time, in milliseconds since 1970.
pub(super) mod time {
    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::live::model) fn serialize<S: Serializer>(time: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
        time.map(Timestamp::as_millisecond).serialize(serializer)
    }

    pub(in crate::live::model) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
        let millis = Option::<i64>::deserialize(deserializer)?;
        millis.map(Timestamp::from_millisecond).transpose().map_err(serde::de::Error::custom)
    }
}

/// A duration, in milliseconds.
pub(super) mod duration {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::live::model) fn serialize<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        duration.map(|duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)).serialize(serializer)
    }

    pub(in crate::live::model) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<u64>::deserialize(deserializer)?.map(Duration::from_millis))
    }
}

/// An agent, whatever the range of its ID.
pub(super) mod agent {
    use serde::{Deserialize, Deserializer};

    use crate::ids::{AgentId, InvalidAgentId};
    use crate::wire::LenientText;

    pub(in crate::live::model) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<AgentId>, D::Error> {
        let read = |text: LenientText| AgentId::from_lenient(&text).ok_or_else(|| serde::de::Error::custom(InvalidAgentId::NotANumber));
        Option::<LenientText>::deserialize(deserializer)?.map(read).transpose()
    }
}
