//! VDNs: their limits and settings.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;

use crate::ids::{AdministratorId, VdnGroupId};

/// A limit or a setting of a VDN that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VdnNumber {
    /// Agents that can be signed in at a time.
    Agents,
    /// Video agents that can be signed in at a time.
    VideoAgents,
    /// Outbound calls at a time.
    OutboundCalls,
    /// Voice calls at a time.
    VoiceCalls,
    /// Web calls at a time.
    WebCalls,
    /// Video calls of the IVR at a time.
    IvrVideoCalls,
    /// Video channels of the CloudVC at a time.
    CloudVcChannels,
    /// Whether the VDN is in use.
    Enabled,
    /// How calls are distributed to skills.
    CallDispatch,
    /// Which calls are always recorded.
    ForcedRecording,
    /// Format of recordings.
    RecordingFormat,
    /// Routing policy of the CCS.
    RoutePolicy,
    /// Whether outbound calls are recorded.
    OutboundRecording,
}

impl VdnNumber {
    /// Which numbers are allowed, and which holds for a VDN that does not say; `None`: none is documented.
    fn documented(self) -> (RangeInclusive<u32>, Option<u32>) {
        match self {
            Self::Agents => (1..=20_000, Some(4)),
            Self::VideoAgents => (0..=20_000, Some(0)),
            Self::OutboundCalls => (0..=65_535, Some(1000)),
            Self::VoiceCalls => (1..=60_000, Some(10)),
            Self::WebCalls => (1..=20_000, None),
            Self::IvrVideoCalls => (0..=100_000, Some(4)),
            Self::CloudVcChannels => (0..=50_000, Some(4)),
            Self::Enabled | Self::OutboundRecording => (0..=1, None),
            Self::CallDispatch | Self::ForcedRecording => (0..=3, None),
            Self::RecordingFormat => (0..=16, None),
            Self::RoutePolicy => (0..=2, None),
        }
    }

    /// Every number that has a documented default, with that.
    pub(crate) fn defaults() -> BTreeMap<Self, u32> {
        let all = [Self::Agents, Self::VideoAgents, Self::OutboundCalls, Self::VoiceCalls, Self::IvrVideoCalls, Self::CloudVcChannels];
        let all = all.into_iter().filter_map(|number| Some((number, number.documented().1?)));
        // Choice: a VDN that does not say whether it is in use is.
        all.chain([(Self::Enabled, 1)]).collect()
    }

    /// Whether a number is allowed.
    pub(crate) fn allows(self, value: u32) -> bool {
        const FORMATS: [u32; 4] = [0, 2, 8, 16];
        self.documented().0.contains(&value) && (self != Self::RecordingFormat || FORMATS.contains(&value))
    }
}

/// Values of a VDN; `None`: as before, or missing.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct VdnChange {
    /// Name.
    pub name: Option<String>,
    /// System access codes.
    pub access_codes: Option<Vec<String>>,
    /// Number of the administrator.
    pub administrator: Option<AdministratorId>,
    /// Password of the administrator.
    pub administrator_password: Option<String>,
    /// Docking password; `None`: any.
    pub password: Option<String>,
    /// Servers of the IVR.
    pub ivrs: Option<Vec<u32>>,
    /// Key by which a customer leaves the queue.
    pub queue_cancel_key: Option<String>,
    /// Limits and settings that are numbers.
    pub numbers: BTreeMap<VdnNumber, u32>,
}

impl fmt::Debug for VdnChange {
    /// Leaves the passwords out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VdnChange").field("name", &self.name).field("numbers", &self.numbers).finish_non_exhaustive()
    }
}

/// A VDN.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Vdn {
    /// Name; empty: none.
    pub name: String,
    /// The group that it belongs to; `None`: it is at the top level.
    pub group: Option<VdnGroupId>,
    /// System access codes.
    pub access_codes: Vec<String>,
    /// Number of the administrator.
    pub administrator: Option<AdministratorId>,
    /// Servers of the IVR.
    pub ivrs: Vec<u32>,
    /// Key by which a customer leaves the queue.
    pub queue_cancel_key: Option<String>,
    /// Limits and settings that are numbers.
    pub numbers: BTreeMap<VdnNumber, u32>,
}

impl Vdn {
    /// A VDN with the documented defaults.
    pub(crate) fn by_default() -> Self {
        Self { numbers: VdnNumber::defaults(), ..Self::default() }
    }

    /// Takes what a change says.
    pub(crate) fn take(&mut self, change: VdnChange) {
        let VdnChange { name, access_codes, administrator, ivrs, queue_cancel_key, numbers, .. } = change;
        self.name = name.unwrap_or_else(|| std::mem::take(&mut self.name));
        self.access_codes = access_codes.unwrap_or_else(|| std::mem::take(&mut self.access_codes));
        self.ivrs = ivrs.unwrap_or_else(|| std::mem::take(&mut self.ivrs));
        self.administrator = administrator.or(self.administrator);
        self.queue_cancel_key = queue_cancel_key.or_else(|| self.queue_cancel_key.take());
        self.numbers.extend(numbers);
    }
}
