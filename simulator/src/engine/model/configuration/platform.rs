//! Settings of the platform.

use std::fmt;

use crate::ids::{AdministratorId, NodeId, StatusTaskId, VdnGroupId, VdnId};

/// A task that pushes the states of agents. Mandatory values that are missing are `None`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct StatusTask {
    /// 0: of the system; otherwise of a VDN.
    pub id: Option<StatusTaskId>,
    /// Description.
    pub description: String,
    /// Address that states are pushed to.
    pub callback_url: String,
    /// The same in disaster recovery.
    pub recovery_callback_url: String,
    /// Address at which the gateway authenticates.
    pub auth_url: String,
    /// The same in disaster recovery; empty: none.
    pub recovery_auth_url: String,
    /// User name and password at that address.
    pub credentials: [Option<String>; 2],
    /// The same in disaster recovery.
    pub recovery_credentials: [Option<String>; 2],
    /// How long a push may take, in milliseconds.
    pub push_timeout: Option<u32>,
    /// How long a token is used, in minutes.
    pub token_minutes: Option<u32>,
}

impl fmt::Debug for StatusTask {
    /// Leaves out addresses, names and passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusTask").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The weight that a node of the CTI platform has for a VDN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodePolicy {
    /// VDN id.
    pub vdn: VdnId,
    /// Node id.
    pub node: NodeId,
    /// Weight.
    pub power: u32,
}

/// A group of VDNs: its name, its administrator, and how many of each there may be.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct VdnGroup {
    /// Id of the group above; `None`: none.
    pub parent: Option<VdnGroupId>,
    /// Name.
    pub name: String,
    /// Name of the administrator.
    pub admin_name: String,
    /// Work number of the administrator.
    pub admin_work_number: Option<AdministratorId>,
    /// Password of the administrator.
    pub admin_password: String,
    /// Agents.
    pub agents: Option<u32>,
    /// Video agents.
    pub video_agents: Option<u32>,
    /// Calls of the telephone network.
    pub pstn_calls: Option<u32>,
    /// Calls of the web.
    pub web_calls: Option<u32>,
    /// Outbound calls.
    pub outbound_calls: Option<u32>,
}

impl fmt::Debug for VdnGroup {
    /// Leaves the password out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VdnGroup").field("name", &self.name).field("parent", &self.parent).finish_non_exhaustive()
    }
}
