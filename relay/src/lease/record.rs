//! The lease of one agent.

use serde::{Deserialize, Serialize};

use crate::process_id::ProcessId;
use crate::seal::Sealed;

/// Who holds an agent, since when, and with which session. It is never deleted, so that epochs are never used twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Lease {
    /// Counts the acquisitions, from 1.
    pub epoch: u64,
    /// The process that holds the agent; `None` after it was handed over or signed out.
    pub owner: Option<ProcessId>,
    /// Whether the agent is signed in.
    pub stage: Stage,
    /// The session, if there is one.
    pub session: Option<Sealed>,
    /// Why events may be missing at the end of the epoch before this one, or of this one if there is no owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<String>,
    /// Whether the gateway was not asked yet where the agent stands since an earlier gap that is marked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub snapshot_due: bool,
    /// The process that held the agent before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<ProcessId>,
}

/// How far the sign-in of an agent has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// It is not signed in.
    SignedOut,
    /// Its owner is about to sign it in. If the owner ends now, the fleet has begun a session that nobody knows.
    SigningIn,
    /// It is signed in.
    SignedIn,
}

impl Lease {
    /// The lease that a process writes to acquire an agent.
    #[must_use]
    pub fn acquired(before: Option<&Self>, by: &ProcessId) -> Self {
        let Some(before) = before else {
            let (epoch, owner, stage) = (1, Some(by.clone()), Stage::SignedOut);
            return Self { epoch, owner, stage, session: None, gap: None, snapshot_due: false, before: None };
        };
        let gap = match &before.owner {
            Some(owner) => Some(format!("the process {owner} ended without handing the agent over")),
            None => before.gap.clone(),
        };
        // An owner that never began has its predecessor's gap still to mark.
        let gap = gap.filter(|_| before.stage != Stage::SignedOut);
        let last = before.owner.clone().or_else(|| before.before.clone());
        Self { epoch: before.epoch + 1, owner: Some(by.clone()), gap, before: last, ..before.clone() }
    }

    /// The lease of an owner that is about to sign the agent in.
    #[must_use]
    pub fn signing_in(&self) -> Self {
        Self { stage: Stage::SigningIn, session: None, ..self.clone() }
    }

    /// The lease of an agent that was signed in: its events begin with this session.
    #[must_use]
    pub fn signed_in(&self, session: Sealed) -> Self {
        Self { gap: None, snapshot_due: false, ..self.with_session(session) }
    }

    /// The lease with the session as it is now.
    #[must_use]
    pub fn with_session(&self, session: Sealed) -> Self {
        Self { stage: Stage::SignedIn, session: Some(session), ..self.clone() }
    }

    /// The lease of an agent whose session is over. Its owner holds it on.
    #[must_use]
    pub fn signed_out(&self) -> Self {
        Self { stage: Stage::SignedOut, session: None, gap: None, snapshot_due: false, ..self.clone() }
    }

    /// The lease that an owner writes to give the agent up: the next one goes on with the session. `gap` says why events may be missing.
    #[must_use]
    pub fn released(&self, session: Option<Sealed>, gap: Option<String>, snapshot_due: bool) -> Self {
        Self { owner: None, before: self.owner.clone(), session, gap, snapshot_due, ..self.clone() }
    }

    /// Whether a process holds the agent in an epoch.
    #[must_use]
    pub fn is_held(&self, by: &ProcessId, epoch: u64) -> bool {
        self.owner.as_ref() == Some(by) && self.epoch == epoch
    }
}
