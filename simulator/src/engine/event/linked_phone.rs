//! Events about the telephone that is linked to an agent.

use crate::engine::model::call::call_id::CallId;

/// What happened at the telephone that is linked to an agent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkageEvent {
    /// Whether linking worked.
    Capability {
        /// It did.
        linked: bool,
    },
    /// The state of the telephone.
    Status(PhoneStatus),
    /// A call was muted.
    Muted {
        /// The call.
        call: CallId,
    },
    /// A call was unmuted.
    Unmuted {
        /// The call.
        call: CallId,
    },
    /// A call was put on hold.
    Held {
        /// The call.
        call: CallId,
    },
    /// A held call was taken back.
    Unheld {
        /// The call.
        call: CallId,
    },
    /// An outside number is dialled.
    CallsOut {
        /// The number.
        called: String,
        /// The telephone's own number.
        own: String,
    },
    /// A call is transferred.
    TransfersOut {
        /// To this number.
        to: String,
        /// The telephone's own number.
        own: String,
    },
    /// How a transfer ended.
    TransferOutResult {
        /// The call.
        call: CallId,
        /// It was transferred.
        ok: bool,
    },
}

/// State of a telephone, by its codes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneStatus {
    /// Lifted.
    OffHook = 0,
    /// On the hook.
    OnHook = 1,
    /// In a talk.
    Talking = 2,
    /// Connected with the platform.
    Online = 3,
    /// Ringing.
    Ringing = 5,
}
