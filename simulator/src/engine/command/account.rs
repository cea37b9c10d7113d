//! Commands by which agents change their own settings.

use std::fmt;

use crate::ids::{AgentId, QueueId};

/// What an agent asks for that concerns itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountCommand {
    /// Configured skill queues of an agent (`queryAgentSkillsByWorkNo`).
    QueryAgentSkillsByWorkNo {
        /// The agent.
        target: AgentId,
    },
    /// Take inbound calls, or none.
    SetTalkRight {
        /// Take them.
        on: bool,
    },
    /// Set a state of one's own making.
    SetCustomState {
        /// 0 to 65534.
        state: Option<u32>,
    },
    /// Clear the state of one's own making.
    CancelSetCustomState,
    /// The state of one's own making.
    QueryCustomState,
    /// A token for the registration of the softphone.
    LoginInfo,
    /// A token for the VRC.
    VrcToken,
    /// Change the password (`modifyAccountPwdEx` and `modifyAccountPwd`).
    ModifyAccountPwd {
        /// The password so far.
        old: String,
        /// The password from now on.
        new: String,
    },
    /// Bind a phone to the session.
    BindAgentPhone {
        /// Its number.
        phone: String,
    },
    /// Record one's own calls, or not.
    SetAgentSelfRecord {
        /// Record them.
        on: bool,
    },
    /// Be signed out when silent for too long, or not (`setAgentTimeOut`).
    SetAgentTimeOut {
        /// Be signed out.
        on: bool,
    },
    /// Sign in to skill queues.
    ResetSkill {
        /// All configured queues instead of `skills`.
        auto: bool,
        /// The wanted queues.
        skills: Vec<QueueId>,
    },
    /// Own configured skill queues.
    QueryAgentSkills,
    /// Answer calls by themselves or by hand.
    SetAgentAutoAnswer {
        /// By themselves.
        on: bool,
    },
    /// Become idle or wrap up after calls.
    SetAgentAutoEnterIdle {
        /// Become idle.
        on: bool,
    },
}

impl fmt::Debug for AccountCommand {
    /// Leaves passwords out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::QueryAgentSkillsByWorkNo { target } => f.debug_struct("QueryAgentSkillsByWorkNo").field("target", target).finish(),
            Self::SetTalkRight { on } => f.debug_struct("SetTalkRight").field("on", on).finish(),
            Self::SetCustomState { state } => f.debug_struct("SetCustomState").field("state", state).finish(),
            Self::CancelSetCustomState => f.write_str("CancelSetCustomState"),
            Self::QueryCustomState => f.write_str("QueryCustomState"),
            Self::LoginInfo => f.write_str("LoginInfo"),
            Self::VrcToken => f.write_str("VrcToken"),
            Self::ModifyAccountPwd { .. } => f.debug_struct("ModifyAccountPwd").finish_non_exhaustive(),
            Self::BindAgentPhone { phone } => f.debug_struct("BindAgentPhone").field("phone", phone).finish(),
            Self::SetAgentSelfRecord { on } => f.debug_struct("SetAgentSelfRecord").field("on", on).finish(),
            Self::SetAgentTimeOut { on } => f.debug_struct("SetAgentTimeOut").field("on", on).finish(),
            Self::ResetSkill { auto, skills } => f.debug_struct("ResetSkill").field("auto", auto).field("skills", skills).finish(),
            Self::QueryAgentSkills => f.write_str("QueryAgentSkills"),
            Self::SetAgentAutoAnswer { on } => f.debug_struct("SetAgentAutoAnswer").field("on", on).finish(),
            Self::SetAgentAutoEnterIdle { on } => f.debug_struct("SetAgentAutoEnterIdle").field("on", on).finish(),
        }
    }
}
