//! Ids: numbers that name agents, skill queues and the like, one type for each.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

/// Defines types of ids. An id can be made of a number, compared with one, and written and read in digits.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub u32);

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl From<$name> for u32 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl PartialEq<u32> for $name {
            fn eq(&self, number: &u32) -> bool {
                self.0 == *number
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(digits: &str) -> Result<Self, Self::Err> {
                digits.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// Id of an agent, which the gateway also calls its work number.
    AgentId
    /// Id of an agent group.
    GroupId
    /// Id of a skill queue.
    QueueId
    /// Id of a voice menu (IVR flow).
    IvrId
    /// Id of a VDN, the part of the platform that an organisation rents.
    VdnId
    /// Id of a conference of agents.
    ConferenceId
    /// Id of a recording task.
    TaskId
    /// A node of the cluster, counted from 0.
    NodeId
    /// Number of an administrator of the configuration interface.
    AdministratorId
    /// Id of a role of agents.
    RoleId
    /// Id of a called route.
    RouteId
    /// Id of a skill group.
    SkillGroupId
    /// Id of a group of VDNs.
    VdnGroupId
    /// Id of a system access code.
    AccessCodeId
    /// Id of a server of the IVR.
    IvrServerId
    /// Id of a UAP, which softphones register with.
    UapId
    /// Whose states a task pushes: 0 is the system, any other number the VDN with this id.
    StatusTaskId
}
