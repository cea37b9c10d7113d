//! Queries about calls, and changes of the data attached to them.

use crate::ids::{AgentId, IvrId, QueueId};

/// What an agent asks about calls.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallDataCommand {
    /// The agent's call (`queryCallInfo`).
    Info {
        /// Not the last call, when there is none at present.
        without_last: bool,
    },
    /// The call that rings (`queryCallInfoBeforeAnswer`).
    InfoBeforeAnswer {
        /// Its id; `None`: whichever rings.
        call: Option<String>,
    },
    /// A call of the agent (`queryCallInfoByCallId`).
    InfoById {
        /// Its id.
        call: String,
    },
    /// Calls that wait in a queue (`queryWaitCallInfoBySkillId`).
    Waiting {
        /// Queue id.
        skill: QueueId,
    },
    /// Move a waiting call to another queue (`assignUserInQueue`).
    AssignUserInQueue {
        /// The call.
        call: String,
        /// The queue to move it to.
        skill: QueueId,
    },
    /// How many calls the agent has (`queryCallNumsOnAgent`).
    Count,
    /// Ids of one's own calls (`queryAllCallID`).
    Ids,
    /// Ids of an agent's calls (`queryAllCallInfoByAgentWorkNoEx`).
    IdsOf {
        /// The agent.
        target: AgentId,
    },
    /// An agent's calls (`queryAllCallInfoByAgentWorkNo`).
    InfoOf {
        /// The agent.
        target: AgentId,
    },
    /// All calls of the VDN (`queryAllCallInfoOnVdn`).
    InfoOfVdn,
    /// Calls that the agent holds (`queryHoldListInfo`).
    Held,
    /// Calls that another agent holds (`queryHoldListInfoEx`).
    HeldBy {
        /// The agent.
        target: AgentId,
    },
    /// How many calls an agent holds (`queryAgentHoldNum`).
    HeldCount {
        /// The agent.
        target: AgentId,
    },
    /// Whether the agent has a call (`isProcessCall`).
    IsProcessCall,
    /// Calls in the agent's private queue (`queryPrivateCallInfo`).
    Private,
    /// How many calls are in a voice menu (`queryCallCountByIVRId`).
    IvrCount {
        /// The menu.
        ivr: IvrId,
    },
    /// Calls in a voice menu (`queryWaitCallInfoByIVRId`).
    IvrWaiting {
        /// The menu.
        ivr: IvrId,
    },
    /// Numbers of the other parties (`queryRemoteNumbers`).
    RemoteNumbers,
    /// Data of a call (`queryCallAppData`).
    Data {
        /// Which call; `None`: the agent's own.
        call: Option<String>,
        /// In base64.
        encoded: bool,
    },
    /// Set the data of a call (`setCallAppDataEx` and `setCallAppData`).
    SetData {
        /// Which call; `None`: the agent's own.
        call: Option<String>,
        /// The data.
        data: String,
    },
    /// What the agent has done today (`queryCallStatisticsInfo`).
    Statistics,
    /// The main numbers of that (`queryCallStatisticsInfoEx`).
    StatisticsEx,
    /// Records of past calls (`queryCallRecordList`, `querySelfCallRecordInfo`).
    Records,
}
