//! Ids in JSON: bare numbers.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ids::{
    AccessCodeId, AdministratorId, AgentId, ConferenceId, GroupId, IvrId, IvrServerId, NodeId, QueueId, RoleId, RouteId, SkillGroupId,
    StatusTaskId, TaskId, VdnGroupId, VdnId,
};

macro_rules! as_numbers {
    ($($id:ident),*) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                u32::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

as_numbers!(
    AccessCodeId,
    AdministratorId,
    AgentId,
    ConferenceId,
    GroupId,
    IvrId,
    IvrServerId,
    NodeId,
    QueueId,
    RoleId,
    RouteId,
    SkillGroupId,
    StatusTaskId,
    TaskId,
    VdnGroupId,
    VdnId
);
