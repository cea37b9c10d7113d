//! What inspectors are notified of about the agents that they watch.

use crate::engine::event::EventKind;
use crate::engine::event::call::Inspected;
use crate::engine::event::media::MediaEvent;
use crate::engine::model::inspection::InspectionKind;
use crate::engine::model::watched_change::WatchedChange;

impl WatchedChange {
    /// What watchers are told when an agent receives an event.
    // Choice: only the names of these notifications are known. Each is sent with the event of the agent that fits its name; those about
    // live video, and two about inspectors whose difference from the others is unclear, are never sent.
    pub(crate) fn by(event: &EventKind) -> Option<Self> {
        Some(match event {
            EventKind::Ready | EventKind::CancelNotReadySuccess | EventKind::CancelRestSuccess | EventKind::CancelWorkSuccess => Self::Idle,
            EventKind::SetNotReadySuccess { .. } => Self::Busy,
            EventKind::Work => Self::Work,
            EventKind::SetRestSuccess { .. } => Self::Rest,
            EventKind::Ringing(_) => Self::WaitAnswer,
            EventKind::Talking(_) => Self::Active,
            EventKind::Conference { .. } => Self::ThreeParty,
            EventKind::CallRelease { .. } => Self::HungUp,
            EventKind::Media(MediaEvent::Play) => Self::PlayVoice,
            EventKind::Record(_) => Self::RecordBegin,
            EventKind::StopRecordDone { .. } => Self::RecordStop,
            EventKind::BeQcStart(Inspected { kind: InspectionKind::Listen, .. }) => Self::Monitor,
            EventKind::BeQcStart(Inspected { kind: InspectionKind::Insert, .. }) => Self::SuperviseInsert,
            EventKind::BeQcStop(Inspected { kind: InspectionKind::Listen, .. }) => Self::StopMonitor,
            EventKind::BeQcStop(Inspected { kind: InspectionKind::Insert, .. }) => Self::StopSuperviseInsert,
            _ => return None,
        })
    }
}
