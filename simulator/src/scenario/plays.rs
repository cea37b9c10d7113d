//! How agents of a scenario are played, as it is written in the file.

use serde::Deserialize;

use super::talk::Talk;
use crate::config::plays::{PERCENT_MAX, Plays};

/// `true`, `"byHand"`, or a table of what differs from the defaults.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum FilePlays {
    Switch(bool),
    Way(Way),
    Table(Box<FileTable>),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Way {
    ByItself,
    ByHand,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct FileTable {
    answers_after: Option<Talk>,
    reject_chance: Option<i64>,
    talks_for: Option<Talk>,
    hangs_up: Option<bool>,
    hold_chance: Option<i64>,
    holds_for: Option<Talk>,
    wraps_up_for: Option<Talk>,
    returns_after: Option<Talk>,
    serves_queues: Option<bool>,
}

impl FilePlays {
    /// The settings, or why they cannot be.
    pub(super) fn plays(&self) -> Result<Option<Plays>, String> {
        match self {
            Self::Switch(false) => Ok(None),
            Self::Switch(true) | Self::Way(Way::ByItself) => Ok(Some(Plays::default())),
            Self::Way(Way::ByHand) => Ok(Some(Plays::by_hand())),
            Self::Table(table) => table.plays().map(Some),
        }
    }
}

impl FileTable {
    fn plays(&self) -> Result<Plays, String> {
        let mut plays = Plays::default();
        let lengths = [
            (&mut plays.answers_after, self.answers_after, "ringing"),
            (&mut plays.holds_for, self.holds_for, "a hold"),
            (&mut plays.wraps_up_for, self.wraps_up_for, "a wrap-up"),
            (&mut plays.returns_after, self.returns_after, "an absence"),
        ];
        for (setting, given, what) in lengths {
            if let Some(given) = given {
                *setting = given.length(what)?;
            }
        }
        if let Some(talk) = self.talks_for {
            plays.talks_for = Some(talk.length("a talk")?);
        }
        if self.hangs_up == Some(false) {
            plays.talks_for = None;
        }
        for (setting, given) in [(&mut plays.reject_chance, self.reject_chance), (&mut plays.hold_chance, self.hold_chance)] {
            if let Some(given) = given {
                let percent = u8::try_from(given).ok().filter(|percent| *percent <= PERCENT_MAX);
                *setting = percent.ok_or_else(|| format!("a chance is 0 to {PERCENT_MAX} percent, not {given}"))?;
            }
        }
        plays.serves_queues = self.serves_queues.unwrap_or(plays.serves_queues);
        Ok(plays)
    }
}
