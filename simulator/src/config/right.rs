//! Rights of agents: what their roles let them do.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// A right of an agent. Scenario files name it by its word.
///
/// The rights are those that the platform's query of agents lists, in that order; see [`bit`](Self::bit).
/// An agent is refused what it lacks the right to do. From [`EvaluationAdmin`](Self::EvaluationAdmin) on, all but
/// [`PickUp`](Self::PickUp) are only reported: no operation depends on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Right {
    /// `state`: become busy and ready, rest and wrap up.
    State,
    /// `mute`: mute itself.
    Mute,
    /// `hold`: hold calls and take them back.
    Hold,
    /// `connect-held`: connect a held call with the current one.
    ConnectHeld,
    /// `outbound`: call outside.
    Outbound,
    /// `internal-call`: call other agents, and ask them for help.
    InternalCall,
    /// `internal-transfer`: transfer calls to agents and queues.
    InternalTransfer,
    /// `take-transfers`: be the target of transfers.
    TakeTransfers,
    /// `three-party`: talk with two parties.
    ThreeParty,
    /// `transfer-out`: transfer calls to outside numbers.
    TransferOut,
    /// `transfer-to-ivr`: hand calls to voice menus.
    TransferToIvr,
    /// `no-incoming`: take no calls from queues.
    NoIncoming,
    /// `inspect`: listen, insert and whisper.
    Inspect,
    /// `intercept`: take calls over from other agents.
    Intercept,
    /// `force`: change the state and the queues of other agents, drop their calls, and sign them out.
    Force,
    /// `inspect-recordings`: fetch the recordings of other agents.
    InspectRecordings,
    /// `monitor`: watch other agents.
    Monitor,
    /// `evaluation-admin`: manage evaluations.
    EvaluationAdmin,
    /// `evaluator`: evaluate.
    Evaluator,
    /// `alarm-console`: use the alarm console.
    AlarmConsole,
    /// `report-clerk`: make reports.
    ReportClerk,
    /// `monitoring-console`: use the monitoring console.
    MonitoringConsole,
    /// `configuration-admin`: administer the configuration.
    ConfigurationAdmin,
    /// `report-admin`: administer reports.
    ReportAdmin,
    /// `long-distance`: call other parts of the country.
    LongDistance,
    /// `international`: call abroad.
    International,
    /// `own-access-code`: call outside with the access code of the contact centre.
    OwnAccessCode,
    /// `full-screen-inspection`: see the screens of other agents.
    FullScreenInspection,
    /// `pick-up`: pick up calls that ring at other agents of the group.
    PickUp,
    /// `configure-agents`: configure agents.
    ConfigureAgents,
}

/// Every right with its word and its place among the bits of a role.
const RIGHTS: [(Right, &str, u8); 30] = [
    (Right::State, "state", 1),
    (Right::Mute, "mute", 2),
    (Right::Hold, "hold", 3),
    (Right::ConnectHeld, "connect-held", 4),
    (Right::Outbound, "outbound", 5),
    (Right::InternalCall, "internal-call", 6),
    (Right::InternalTransfer, "internal-transfer", 7),
    (Right::TakeTransfers, "take-transfers", 8),
    (Right::ThreeParty, "three-party", 9),
    (Right::TransferOut, "transfer-out", 10),
    (Right::TransferToIvr, "transfer-to-ivr", 11),
    (Right::NoIncoming, "no-incoming", 12),
    (Right::Inspect, "inspect", 13),
    (Right::Intercept, "intercept", 14),
    (Right::Force, "force", 15),
    (Right::InspectRecordings, "inspect-recordings", 16),
    (Right::Monitor, "monitor", 17),
    (Right::EvaluationAdmin, "evaluation-admin", 18),
    (Right::Evaluator, "evaluator", 19),
    (Right::AlarmConsole, "alarm-console", 20),
    (Right::ReportClerk, "report-clerk", 21),
    (Right::MonitoringConsole, "monitoring-console", 23),
    (Right::ConfigurationAdmin, "configuration-admin", 24),
    (Right::ReportAdmin, "report-admin", 25),
    (Right::LongDistance, "long-distance", 26),
    (Right::International, "international", 27),
    (Right::OwnAccessCode, "own-access-code", 28),
    (Right::FullScreenInspection, "full-screen-inspection", 29),
    (Right::PickUp, "pick-up", 30),
    (Right::ConfigureAgents, "configure-agents", 32),
];

/// What an agent without special rights may do.
const PLAIN: [Right; 12] = [
    Right::State,
    Right::Mute,
    Right::Hold,
    Right::ConnectHeld,
    Right::Outbound,
    Right::InternalCall,
    Right::InternalTransfer,
    Right::TakeTransfers,
    Right::ThreeParty,
    Right::TransferOut,
    Right::TransferToIvr,
    Right::PickUp,
];

/// What an inspector may do besides.
const INSPECTORS: [Right; 5] = [Right::Inspect, Right::Intercept, Right::Force, Right::InspectRecordings, Right::Monitor];

impl Right {
    /// The rights of an agent, and those of an inspector.
    pub(crate) fn of_agents(inspector: bool) -> BTreeSet<Self> {
        let inspectors = INSPECTORS.into_iter().filter(|_| inspector);
        PLAIN.into_iter().chain(inspectors).collect()
    }

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.entry().1
    }

    /// Its place among the bits of a role, from 1. The places 22, 31 and from 33 on are reserved.
    // Choice: the roles of a user class have the same order as the rights in the platform's query of agents; only the latter is documented.
    #[must_use]
    pub fn bit(self) -> u8 {
        self.entry().2
    }

    /// All rights, in the order of their bits.
    pub fn all() -> impl Iterator<Item = Self> {
        RIGHTS.into_iter().map(|(right, ..)| right)
    }

    fn entry(self) -> (Self, &'static str, u8) {
        RIGHTS[self as usize]
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that is no right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no right `{0}`")]
pub struct UnknownRight(String);

impl FromStr for Right {
    type Err = UnknownRight;

    fn from_str(word: &str) -> Result<Self, UnknownRight> {
        Self::all().find(|right| right.word() == word).ok_or_else(|| UnknownRight(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_right_stands_at_its_own_place_of_the_table() {
        for (index, (right, word, bit)) in RIGHTS.into_iter().enumerate() {
            assert_eq!((right as usize, right.word(), right.bit()), (index, word, bit));
            assert_eq!(word.parse(), Ok(right));
        }
        assert!(RIGHTS.is_sorted_by_key(|(.., bit)| bit));
        assert_eq!("listen".parse::<Right>(), Err(UnknownRight("listen".to_owned())));
    }
}
