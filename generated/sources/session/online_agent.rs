// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `onlineagent`: Signing in and out, agent states, skills, and session renewal.
use std::time::Duration;
use crate::client::types;
use crate::session::check::Check;
use crate::session::convert;
use crate::secret::Secret;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Signing in and out, agent states, skills, and session renewal.
    pub fn online_agent(&self) -> OnlineAgent<'_> {
        OnlineAgent { session: self }
    }
}
/// Operations of the resource `onlineagent`; from [`Session::online_agent`].
#[derive(Debug, Clone, Copy)]
pub struct OnlineAgent<'a> {
    session: &'a Session,
}
impl OnlineAgent<'_> {
    /// Sign the agent out: `logout`, `DELETE /onlineagent/{agentid}/logout`.
    ///
    /// Ends the agent's session. It has no effect while the agent is talking or answering: the agent stays signed in,
    /// and the code table has 100-010 for that. `force_logout` also works during a call.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (The agent has been signed out; not always sent to an agent who signs out; to the agent who is signed out; success): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005, 100-006, 100-007, 100-008.
    ///
    /// Source: [cec_07_1219](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1219.html).
    pub fn logout(self) -> Logout {
        Logout {
            session: self.session.clone(),
        }
    }
    /// Sign the agent out, even during a call: `forceLogout`, `DELETE /onlineagent/{agentid}/forcelogout`.
    ///
    /// Ends the agent's session even while the agent is talking or answering; the call is released.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (The agent has been signed out; not always sent; to the agent who is signed out; success): `AgentOther_ShutdownService`.
    ///
    /// Source: [cec_07_1220](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1220.html), [cec_07_0353](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0353.html).
    pub fn force_logout(self) -> ForceLogout {
        ForceLogout {
            session: self.session.clone(),
        }
    }
    /// Sign the agent out by force, giving a cause: `forceLogoutWithReason`, `DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}`.
    ///
    /// The forced sign-out of `force_logout`, with a cause code.
    ///
    /// - `reason`: Cause code of the sign-out. 1 to 255.
    ///
    /// Events (The agent has been signed out; not always sent; to the agent who is signed out; success): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005.
    ///
    /// Source: [cec_07_0354](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0354.html), [cec_07_1221](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1221.html).
    pub fn force_logout_with_reason(
        self,
        reason: impl Into<crate::codes::SignOutReason>,
    ) -> ForceLogoutWithReason {
        ForceLogoutWithReason {
            session: self.session.clone(),
            reason: convert::code::<crate::codes::SignOutReason>(reason),
        }
    }
    /// Sign the agent in to skill queues: `resetSkill`, `POST /onlineagent/{agentid}/resetskill/{autoflag}`.
    ///
    /// Chooses the skill queues from which the agent receives calls: all that are configured for the agent, or those
    /// listed in `skill_id`. Without it a signed-in agent is in no queue.
    ///
    /// - `auto_flag`: True for all skill queues that are configured for the agent, false for those in `skill_id`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1209](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1209.html), cec_05_4015 (integration steps: sign-in, polling, heartbeat).
    pub fn reset_skill(self, auto_flag: bool) -> ResetSkill {
        ResetSkill {
            session: self.session.clone(),
            auto_flag,
            skill_id: None,
            phone_linkage: None,
        }
    }
    /// Make the agent idle: `sayFree`, `POST /onlineagent/{agentid}/sayfree`.
    ///
    /// Ends busy or wrap-up, after which the agent can receive calls again.
    ///
    /// Events (The agent was busy; to the agent; success): `AgentState_CancelNotReady_Success`.
    ///
    /// Events (The agent was in wrap-up; to the agent; success): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1345](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1345.html), [cec_07_1210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1210.html).
    pub fn say_free(self) -> SayFree {
        SayFree {
            session: self.session.clone(),
        }
    }
    /// Make the agent busy: `sayBusy`, `POST /onlineagent/{agentid}/saybusy`.
    ///
    /// Requests the busy state, in which no calls are routed to the agent. An agent who is already busy changes the
    /// cause by sending both `reason` and `prolong`.
    ///
    /// Events (The agent has become busy; to the agent; success): `AgentState_SetNotReady_Success`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13461](https://support.huaweicloud.com/api-ccfs-cec/cec_07_13461.html), [cec_07_1211](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1211.html).
    pub fn say_busy(self) -> SayBusy {
        SayBusy {
            session: self.session.clone(),
            reason: None,
            prolong: None,
        }
    }
    /// Leave the busy state: `cancelBusy`, `POST /onlineagent/{agentid}/cancelbusy`.
    ///
    /// Ends the busy state of the agent. During a call it cancels the busy state that was requested for the time after
    /// the call, since release 26.100.0.
    ///
    /// Events (The agent has left the busy state; to the agent; success): `AgentState_CancelNotReady_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1212](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1212.html), [cec_07_13472](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13472.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn cancel_busy(self) -> CancelBusy {
        CancelBusy {
            session: self.session.clone(),
        }
    }
    /// Request a rest: `rest`, `POST /onlineagent/{agentid}/rest/{time}/{restcause}`.
    ///
    /// Requests a rest of a given length. The response does not confirm it: the agent rests once
    /// `AgentState_SetRest_Success` has arrived. When the time is over, `AgentState_Rest_Timeout` serves as a reminder,
    /// and the agent keeps resting until `cancel_rest`.
    ///
    /// - `time`: Length of the rest in seconds. 1 to 86399 seconds.
    /// - `rest_cause`: Cause of the rest as configured on the platform; 0 is none. 0 to 255.
    ///
    /// Events (The rest has begun; to the agent; success): `AgentState_SetRest_Success`.
    ///
    /// Events (The requested time is over; to the agent; progress): `AgentState_Rest_Timeout`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1213](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1213.html), [cec_07_13482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13482.html).
    pub fn rest(
        self,
        time: Duration,
        rest_cause: impl Into<crate::codes::RestCause>,
    ) -> Rest {
        Rest {
            session: self.session.clone(),
            time: convert::seconds(time),
            rest_cause: convert::code::<crate::codes::RestCause>(rest_cause),
            prolong: None,
        }
    }
    /// End the rest: `cancelRest`, `POST /onlineagent/{agentid}/cancelrest`.
    ///
    /// Ends the agent's rest, which does not end automatically when its time is over.
    ///
    /// Events (The rest has ended; to the agent; success): `AgentState_CancelRest_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13492](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13492.html), [cec_07_1214](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1214.html).
    pub fn cancel_rest(self) -> CancelRest {
        CancelRest {
            session: self.session.clone(),
        }
    }
    /// Enter the work state: `sayWork`, `POST /onlineagent/{agentid}/work`.
    ///
    /// Puts the agent into the work state, that is, wrap-up: time to finish what a call left behind.
    ///
    /// Events (The agent has entered the work state; to the agent; success; decided by `AgentState_SetWork_Success`): `AgentState_SetWork_Success`, `AgentState_Work`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13512.html), [cec_07_1215](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1215.html).
    pub fn say_work(self) -> SayWork {
        SayWork {
            session: self.session.clone(),
        }
    }
    /// Leave the work state: `cancelWork`, `POST /onlineagent/{agentid}/cancelwork`.
    ///
    /// Ends the agent's work state (wrap-up).
    ///
    /// Events (The agent has left the work state; to the agent; success): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1216](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1216.html), [cec_07_13522](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13522.html).
    pub fn cancel_work(self) -> CancelWork {
        CancelWork {
            session: self.session.clone(),
        }
    }
    /// Read the agent's current state: `getAgentStatus`, `GET /onlineagent/{agentid}/agentstatus`.
    ///
    /// Returns the agent's state and whether the agent is in a call. The state uses the gateway's own coding, which is
    /// neither that of the CTI platform nor that of `sync_agent_info`.
    ///
    /// Return codes: 000-002.
    ///
    /// Source: [cec_07_0355](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0355.html), [cec_07_1222](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1222.html).
    pub fn get_agent_status(self) -> GetAgentStatus {
        GetAgentStatus {
            session: self.session.clone(),
        }
    }
    /// Read state and call data after a page refresh: `syncagentinfo`, `POST /onlineagent/{agentid}/syncagentinfo`.
    ///
    /// Provides a reloaded page with what it needs to continue: the agent's state and the data of the current call.
    ///
    /// It empties the agent's event queue, so events not yet fetched are lost. Use it only for that recovery;
    /// `get_agent_status` reads the state without that effect.
    ///
    /// Return codes: 100-007, 100-011.
    ///
    /// Source: seed 004 (Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed), [cec_07_1226](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1226.html), [cec_07_0359](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0359.html), [cec_07_0581](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0581.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn sync_agent_info(self) -> SyncAgentInfo {
        SyncAgentInfo {
            session: self.session.clone(),
        }
    }
    /// Keep a push-mode session alive: `handShake`, `POST /onlineagent/{agentid}/handshake`.
    ///
    /// The heartbeat of an agent who receives events by push. One about every 30 seconds is advised; after two minutes
    /// without one the agent is signed out. With dynamic authentication the response header `Set-GUID` carries the
    /// renewed Guid.
    ///
    /// The header `service_token` replaces the token that the gateway presents when it pushes events; renewing it about
    /// every minute is advised.
    ///
    /// Return codes: 100-001.
    ///
    /// Source: [cec_07_1204](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1204.html), [cec_07_1275](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1275.html), cec_05_1409 (integration steps: sign-in, polling, heartbeat).
    pub fn hand_shake(self) -> HandShake {
        HandShake {
            session: self.session.clone(),
            service_token: None,
        }
    }
    /// Get a new Guid after a page refresh: `updateGuid`, `PUT /onlineagent/{agentid}/updateGuid`.
    ///
    /// Renews the Guid of a signed-in agent whose page was reloaded, and returns it in the body. The request needs
    /// the current Guid.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_0358](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0358.html), [cec_07_1225](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1225.html).
    pub fn update_guid(self) -> UpdateGuid {
        UpdateGuid {
            session: self.session.clone(),
        }
    }
    /// List the agent's configured skill queues: `queryAgentSkills`, `GET /onlineagent/{agentid}/agentskills`.
    ///
    /// Lists the skill queues that are configured for the agent. `reset_skill` takes their IDs.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1206.html), guide 6c2dfa22 (queryAgentSkills).
    pub fn query_agent_skills(self) -> QueryAgentSkills {
        QueryAgentSkills {
            session: self.session.clone(),
        }
    }
    /// Switch automatic answering on or off: `setAgentAutoAnswer`, `POST /onlineagent/{agentid}/autoanswer/{isautoanswer}`.
    ///
    /// Sets whether incoming calls are answered automatically. The sign-in field `autoanswer` sets the same at the
    /// start of a session.
    ///
    /// - `is_auto_answer`: True for automatic answering, false for manual.
    ///
    /// Return codes: 000-002, 100-006.
    ///
    /// Source: [cec_07_1208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1208.html).
    pub fn set_agent_auto_answer(self, is_auto_answer: bool) -> SetAgentAutoAnswer {
        SetAgentAutoAnswer {
            session: self.session.clone(),
            is_auto_answer,
        }
    }
    /// Choose idle or wrap-up after each call: `setAgentAutoEnterIdle`, `POST /onlineagent/{agentid}/autoenteridle/{flag}`.
    ///
    /// Sets whether the agent becomes idle or enters wrap-up when a call ends. The sign-in field `autoenteridle` sets
    /// the same at the start of a session. An agent whose phone is not permanently off the hook must use wrap-up.
    ///
    /// - `flag`: True for idle after each call, false for wrap-up.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1218](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1218.html), [cec_07_0351](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0351.html).
    pub fn set_agent_auto_enter_idle(self, flag: bool) -> SetAgentAutoEnterIdle {
        SetAgentAutoEnterIdle {
            session: self.session.clone(),
            flag,
        }
    }
    /// Bind a phone to the agent: `bindAgentPhone`, `POST /onlineagent/{agentid}/bindphone`.
    ///
    /// Known only by its name and path, which suggest that it binds a phone to a signed-in agent, for example after a
    /// sign-in without one.
    ///
    /// - `body`: The body of `bind_agent_phone`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn bind_agent_phone(
        self,
        body: impl Into<types::BindAgentPhoneRequest>,
    ) -> BindAgentPhone {
        BindAgentPhone {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// List another agent's configured skill queues: `queryAgentSkillsByWorkNo`, `GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}`.
    ///
    /// Lists the skill queues that are configured for a given agent of the same VDN. `query_agent_skills` lists the
    /// agent's own.
    ///
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1207.html), guide b45782c7 (queryAgentSkillsByWorkNo).
    pub fn query_agent_skills_by_work_no(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAgentSkillsByWorkNo {
        QueryAgentSkillsByWorkNo {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Choose whether the agent takes inbound calls: `setTalkRight`, `POST /onlineagent/{agentid}/settalkright`.
    ///
    /// Switches the agent's readiness for inbound calls on or off. Agent queries leave out agents who take none.
    ///
    /// - `flag`: Whether the agent takes inbound calls.
    ///
    /// Return codes: 000-002, 100-007.
    ///
    /// Source: [cec_07_1223](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1223.html), [cec_07_0356](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0356.html).
    pub fn set_talk_right(self, flag: bool) -> SetTalkRight {
        SetTalkRight {
            session: self.session.clone(),
            flag: i64::from(flag),
        }
    }
    /// Set call forwarding for the agent: `setForwarding`, `POST /onlineagent/{agentid}/setforwarding`.
    ///
    /// Known only by its name and path, which suggest that it sets where the agent's calls are forwarded.
    ///
    /// - `body`: The body of `set_forwarding`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_forwarding(
        self,
        body: impl Into<types::SetForwardingRequest>,
    ) -> SetForwarding {
        SetForwarding {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Set whether the agent's own calls are recorded: `setAgentSelfRecord`, `POST /onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`.
    ///
    /// Known only by its name and path, which suggest that it sets whether the agent's own calls are recorded, and
    /// whether a recording starts before the conversation.
    ///
    /// - `record_flag`: Whether to record, judging by its name.
    /// - `record_before_talking`: Whether to start before the conversation, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_agent_self_record(
        self,
        record_flag: bool,
        record_before_talking: bool,
    ) -> SetAgentSelfRecord {
        SetAgentSelfRecord {
            session: self.session.clone(),
            record_flag: i64::from(record_flag),
            record_before_talking: i64::from(record_before_talking),
        }
    }
    /// Set a custom state: `setCustomState`, `POST /onlineagent/{agentid}/setcustomstate`.
    ///
    /// Gives the agent a site-defined state, in addition to the gateway's states. The business system defines what a
    /// number means. `query_custom_state` reads it and `cancel_set_custom_state` clears it.
    ///
    /// - `custom_state`: The custom state; its meaning is defined by the business system. 0 to 65534.
    ///
    /// Return codes: 000-002, 000-003, 100-006, 100-009.
    ///
    /// Source: [cec_07_1228](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1228.html), [cec_07_0361](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0361.html), guide 5838eeda (setCustomState).
    pub fn set_custom_state(self, custom_state: u32) -> SetCustomState {
        SetCustomState {
            session: self.session.clone(),
            custom_state: i64::from(custom_state),
        }
    }
    /// Clear the custom state: `cancelSetCustomState`, `POST /onlineagent/{agentid}/cancelsetcustomstate`.
    ///
    /// Clears the custom state that `set_custom_state` set.
    ///
    /// Return codes: 000-003, 100-006.
    ///
    /// Source: [cec_07_0363](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0363.html), [cec_07_1230](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1230.html).
    pub fn cancel_set_custom_state(self) -> CancelSetCustomState {
        CancelSetCustomState {
            session: self.session.clone(),
        }
    }
    /// Read the custom state: `queryCustomState`, `GET /onlineagent/{agentid}/querycustomstate`.
    ///
    /// Returns the state that `set_custom_state` gave the agent.
    ///
    /// Return codes: 000-003, 100-006, 100-007.
    ///
    /// Source: [cec_07_0362](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0362.html), [cec_07_1229](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1229.html).
    pub fn query_custom_state(self) -> QueryCustomState {
        QueryCustomState {
            session: self.session.clone(),
        }
    }
    /// Get a temporary token for registering the softphone: `loginInfo`, `POST /onlineagent/{agentid}/logininfo`.
    ///
    /// Returns a token that serves as the password for registering the agent's softphone number, where several accounts
    /// share one authentication.
    ///
    /// Source: [cec_07_0360](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0360.html), [cec_07_1227](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1227.html).
    pub fn login_info(self) -> LoginInfo {
        LoginInfo {
            session: self.session.clone(),
        }
    }
    /// Get a temporary token for the VRC: `vrcToken`, `POST /onlineagent/{agentid}/vrctoken`.
    ///
    /// Returns a token that serves as the password for initialising the VRC.
    ///
    /// Source: [cec_07_0364](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0364.html).
    pub fn vrc_token(self) -> VrcToken {
        VrcToken {
            session: self.session.clone(),
        }
    }
    /// Change the agent's own password: `modifyAccountPwdEx`, `POST /onlineagent/{agentid}/modifyaccountpwdex`.
    ///
    /// Changes the password of the signed-in agent. The new one has 8 to 32 characters of at least three of four kinds:
    /// upper-case letters, lower-case letters, digits and special characters. It must not repeat a character too often
    /// in a row, must not contain three or more consecutive characters of the agent ID, and must not be one of the last
    /// five passwords; that number is set on the WAS.
    ///
    /// The change is not passed on to the AICC, so do not call this directly if an AICC is in use.
    ///
    /// - `old_password`: The current password. 8 to 32 characters.
    /// - `new_password`: The new password. 8 to 32 characters.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0350](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0350.html), [cec_07_1217](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1217.html).
    pub fn modify_account_pwd_ex(
        self,
        old_password: impl Into<crate::secret::Secret>,
        new_password: impl Into<crate::secret::Secret>,
    ) -> ModifyAccountPwdEx {
        ModifyAccountPwdEx {
            session: self.session.clone(),
            body: types::ModifyAccountPwdExRequest::new(old_password, new_password),
        }
    }
    /// Change the agent's own password, old form: `modifyAccountPwd`, `POST /onlineagent/{agentid}/modifyaccountpwd`.
    ///
    /// The older form of `modify_account_pwd_ex`, which replaces it. It carries the passwords in the address, where
    /// server and proxy logs can expose them.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn modify_account_pwd(self) -> ModifyAccountPwd {
        ModifyAccountPwd {
            session: self.session.clone(),
            old_password: None,
            new_password: None,
        }
    }
    /// Send a note to other agents: `sendNoteletEx`, `POST /onlineagent/{agentid}/sendnoteletex`.
    ///
    /// Sends a short text to other agents. `AgentOther_Note` notifies each signed-in receiver, but does not carry the
    /// text.
    ///
    /// - `agent_ids`: IDs of the receivers as numbers. At most 100 values.
    /// - `content`: Text of the note; may be empty. At most 1023 bytes.
    ///
    /// Events (A receiver is signed in; to each receiver; success; about whom `agent_ids` names): `AgentOther_Note`.
    ///
    /// Return codes: 100-001, 100-006, 100-007.
    ///
    /// Source: [cec_07_1205](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1205.html), guide 668d9d27 (sendNoteletEx).
    pub fn send_notelet_ex(
        self,
        agent_ids: impl IntoIterator<Item = crate::ids::AgentId>,
        content: impl Into<String>,
    ) -> SendNoteletEx {
        SendNoteletEx {
            session: self.session.clone(),
            body: types::SendNoteletExRequest::new(agent_ids, content),
        }
    }
    /// Send a note to another agent, old form: `sendNotelet`, `POST /onlineagent/{agentid}/sendnotelet/{receiver}`.
    ///
    /// The older form of `send_notelet_ex`, which replaces it. It carries the text in the address.
    ///
    /// - `receiver`: The receiver of the note, presumably an agent ID; the server accepts any text that is not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn send_notelet(self, receiver: impl Into<String>) -> SendNotelet {
        SendNotelet {
            session: self.session.clone(),
            receiver: receiver.into(),
            content: None,
        }
    }
    /// Publish a bulletin to a group or a skill queue: `notifyBulletin`, `POST /onlineagent/{agentid}/notifybulletin`.
    ///
    /// Sends a text to the agents of a group or of a skill queue.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program zz CTI](https://github.com/wang19baby/com.zz.CTI), [program huawei-ipcc](https://github.com/kimhu/huawei-ipcc).
    pub fn notify_bulletin(self) -> NotifyBulletin {
        NotifyBulletin {
            session: self.session.clone(),
            body: types::NotifyBulletinRequest::new(),
        }
    }
    /// Keep a session of the older push variant alive: `heartbeat`, `PUT /onlineagent/{agentid}/heartbeat`.
    ///
    /// The heartbeat of an agent who signed in with `pushUrl`, the older push variant; `hand_shake` is that of the newer
    /// one. A client program of the vendor sends it every 60 seconds. Another gives the session up after two answers
    /// 100-006 or 000-003, or after five other failures.
    ///
    /// Return codes: 000-002, 000-003, 100-006.
    ///
    /// Source: [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA), [program huawei-ipcc](https://github.com/kimhu/huawei-ipcc), program softphones (Public softphones).
    pub fn heartbeat(self) -> Heartbeat {
        Heartbeat {
            session: self.session.clone(),
        }
    }
}
/// A request of `logout`, from [`OnlineAgent::logout`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Logout {
    session: Session,
}
impl IntoFuture for Logout {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::LOGOUT, client.logout(&self.session.agent()))
                .await
        })
    }
}
/// A request of `forceLogout`, from [`OnlineAgent::force_logout`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogout {
    session: Session,
}
impl IntoFuture for ForceLogout {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_LOGOUT,
                    client.force_logout(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `forceLogoutWithReason`, from [`OnlineAgent::force_logout_with_reason`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogoutWithReason {
    session: Session,
    reason: i64,
}
impl ForceLogoutWithReason {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORCE_LOGOUT_WITH_REASON);
        check.integer(0, self.reason)?;
        Ok(())
    }
}
impl IntoFuture for ForceLogoutWithReason {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_LOGOUT_WITH_REASON,
                    client.force_logout_with_reason(&self.session.agent(), self.reason),
                )
                .await
        })
    }
}
/// A request of `resetSkill`, from [`OnlineAgent::reset_skill`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResetSkill {
    session: Session,
    auto_flag: bool,
    skill_id: Option<String>,
    phone_linkage: Option<i64>,
}
impl ResetSkill {
    /// IDs of skill queues, separated by semicolons; read if `auto_flag` is false. Only those configured for the
    /// agent take effect. An empty list means no queue. At most 4000 characters.
    pub fn skill_id(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.skill_id = Some(convert::joined(value, ";"));
        self
    }
    /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only.
    pub fn phone_linkage(mut self, value: bool) -> Self {
        self.phone_linkage = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::RESET_SKILL);
        check.text(1, self.skill_id.as_deref())?;
        check.integer(2, self.phone_linkage)?;
        Ok(())
    }
}
impl IntoFuture for ResetSkill {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::RESET_SKILL,
                    client
                        .reset_skill(
                            &self.session.agent(),
                            self.auto_flag,
                            self.phone_linkage,
                            self.skill_id.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `sayFree`, from [`OnlineAgent::say_free`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayFree {
    session: Session,
}
impl IntoFuture for SayFree {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::SAY_FREE, client.say_free(&self.session.agent()))
                .await
        })
    }
}
/// A request of `sayBusy`, from [`OnlineAgent::say_busy`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayBusy {
    session: Session,
    reason: Option<i64>,
    prolong: Option<bool>,
}
impl SayBusy {
    /// Cause of the busy state; required if the agent is already busy. On the wire 0 or an empty value means none. 200 to 250.
    pub fn reason(mut self, value: impl Into<crate::codes::BusyReason>) -> Self {
        self.reason = Some(convert::code::<crate::codes::BusyReason>(value));
        self
    }
    /// Whether to change the cause for an agent who is already busy; required in that case. Default: `false`.
    pub fn prolong(mut self, value: bool) -> Self {
        self.prolong = Some(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SAY_BUSY);
        check.integer(0, self.reason)?;
        Ok(())
    }
}
impl IntoFuture for SayBusy {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SAY_BUSY,
                    client.say_busy(&self.session.agent(), self.prolong, self.reason),
                )
                .await
        })
    }
}
/// A request of `cancelBusy`, from [`OnlineAgent::cancel_busy`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelBusy {
    session: Session,
}
impl IntoFuture for CancelBusy {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_BUSY,
                    client.cancel_busy(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `rest`, from [`OnlineAgent::rest`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Rest {
    session: Session,
    time: i64,
    rest_cause: i64,
    prolong: Option<bool>,
}
impl Rest {
    /// Whether to change the cause for an agent who is already resting; required in that case. Default: `false`.
    pub fn prolong(mut self, value: bool) -> Self {
        self.prolong = Some(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REST);
        check.integer(0, self.time)?;
        check.integer(1, self.rest_cause)?;
        Ok(())
    }
}
impl IntoFuture for Rest {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REST,
                    client
                        .rest(
                            &self.session.agent(),
                            self.time,
                            self.rest_cause,
                            self.prolong,
                        ),
                )
                .await
        })
    }
}
/// A request of `cancelRest`, from [`OnlineAgent::cancel_rest`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelRest {
    session: Session,
}
impl IntoFuture for CancelRest {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_REST,
                    client.cancel_rest(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `sayWork`, from [`OnlineAgent::say_work`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayWork {
    session: Session,
}
impl IntoFuture for SayWork {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::SAY_WORK, client.say_work(&self.session.agent()))
                .await
        })
    }
}
/// A request of `cancelWork`, from [`OnlineAgent::cancel_work`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelWork {
    session: Session,
}
impl IntoFuture for CancelWork {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_WORK,
                    client.cancel_work(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getAgentStatus`, from [`OnlineAgent::get_agent_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentStatus {
    session: Session,
}
impl IntoFuture for GetAgentStatus {
    type Output = Result<types::AgentStatusResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_AGENT_STATUS,
                    client.get_agent_status(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `syncagentinfo`, from [`OnlineAgent::sync_agent_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SyncAgentInfo {
    session: Session,
}
impl IntoFuture for SyncAgentInfo {
    type Output = Result<types::SyncAgentInfoResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SYNC_AGENT_INFO,
                    client.sync_agent_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `handShake`, from [`OnlineAgent::hand_shake`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HandShake {
    session: Session,
    service_token: Option<crate::secret::Secret>,
}
impl HandShake {
    /// New token for pushed events, chosen by the caller. Special characters are refused with 100-001. At most 50 characters.
    pub fn service_token(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.service_token = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::HAND_SHAKE);
        check.text(0, self.service_token.as_ref().map(Secret::expose))?;
        Ok(())
    }
}
impl IntoFuture for HandShake {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            if let Some(value) = self.service_token {
                self.session.link().set_service_token(value);
            }
            let client = self.session.client();
            self.session
                .answer(
                    &operations::HAND_SHAKE,
                    client.hand_shake(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `updateGuid`, from [`OnlineAgent::update_guid`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateGuid {
    session: Session,
}
impl IntoFuture for UpdateGuid {
    type Output = Result<types::UpdateGuidResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::UPDATE_GUID,
                    client.update_guid(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAgentSkills`, from [`OnlineAgent::query_agent_skills`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentSkills {
    session: Session,
}
impl IntoFuture for QueryAgentSkills {
    type Output = Result<Vec<types::AgentSkill>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_SKILLS,
                    client.query_agent_skills(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `setAgentAutoAnswer`, from [`OnlineAgent::set_agent_auto_answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentAutoAnswer {
    session: Session,
    is_auto_answer: bool,
}
impl IntoFuture for SetAgentAutoAnswer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_AGENT_AUTO_ANSWER,
                    client
                        .set_agent_auto_answer(
                            &self.session.agent(),
                            self.is_auto_answer,
                        ),
                )
                .await
        })
    }
}
/// A request of `setAgentAutoEnterIdle`, from [`OnlineAgent::set_agent_auto_enter_idle`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentAutoEnterIdle {
    session: Session,
    flag: bool,
}
impl IntoFuture for SetAgentAutoEnterIdle {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_AGENT_AUTO_ENTER_IDLE,
                    client.set_agent_auto_enter_idle(&self.session.agent(), self.flag),
                )
                .await
        })
    }
}
/// A request of `bindAgentPhone`, from [`OnlineAgent::bind_agent_phone`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BindAgentPhone {
    session: Session,
    body: types::BindAgentPhoneRequest,
}
impl IntoFuture for BindAgentPhone {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BIND_AGENT_PHONE,
                    client.bind_agent_phone(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `queryAgentSkillsByWorkNo`, from [`OnlineAgent::query_agent_skills_by_work_no`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentSkillsByWorkNo {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAgentSkillsByWorkNo {
    type Output = Result<Vec<types::AgentSkill>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_SKILLS_BY_WORK_NO,
                    client
                        .query_agent_skills_by_work_no(
                            &self.session.agent(),
                            &self.work_no,
                        ),
                )
                .await
        })
    }
}
/// A request of `setTalkRight`, from [`OnlineAgent::set_talk_right`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetTalkRight {
    session: Session,
    flag: i64,
}
impl SetTalkRight {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_TALK_RIGHT);
        check.integer(0, self.flag)?;
        Ok(())
    }
}
impl IntoFuture for SetTalkRight {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_TALK_RIGHT,
                    client.set_talk_right(&self.session.agent(), self.flag),
                )
                .await
        })
    }
}
/// A request of `setForwarding`, from [`OnlineAgent::set_forwarding`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetForwarding {
    session: Session,
    body: types::SetForwardingRequest,
}
impl IntoFuture for SetForwarding {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_FORWARDING,
                    client.set_forwarding(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `setAgentSelfRecord`, from [`OnlineAgent::set_agent_self_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentSelfRecord {
    session: Session,
    record_flag: i64,
    record_before_talking: i64,
}
impl SetAgentSelfRecord {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_AGENT_SELF_RECORD);
        check.integer(0, self.record_flag)?;
        check.integer(1, self.record_before_talking)?;
        Ok(())
    }
}
impl IntoFuture for SetAgentSelfRecord {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_AGENT_SELF_RECORD,
                    client
                        .set_agent_self_record(
                            &self.session.agent(),
                            self.record_flag,
                            self.record_before_talking,
                        ),
                )
                .await
        })
    }
}
/// A request of `setCustomState`, from [`OnlineAgent::set_custom_state`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCustomState {
    session: Session,
    custom_state: i64,
}
impl SetCustomState {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_CUSTOM_STATE);
        check.integer(0, self.custom_state)?;
        Ok(())
    }
}
impl IntoFuture for SetCustomState {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CUSTOM_STATE,
                    client.set_custom_state(&self.session.agent(), self.custom_state),
                )
                .await
        })
    }
}
/// A request of `cancelSetCustomState`, from [`OnlineAgent::cancel_set_custom_state`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelSetCustomState {
    session: Session,
}
impl IntoFuture for CancelSetCustomState {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CANCEL_SET_CUSTOM_STATE,
                    client.cancel_set_custom_state(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryCustomState`, from [`OnlineAgent::query_custom_state`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCustomState {
    session: Session,
}
impl IntoFuture for QueryCustomState {
    type Output = Result<types::CustomState, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CUSTOM_STATE,
                    client.query_custom_state(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `loginInfo`, from [`OnlineAgent::login_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct LoginInfo {
    session: Session,
}
impl IntoFuture for LoginInfo {
    type Output = Result<types::LoginInfo, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::LOGIN_INFO,
                    client.login_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `vrcToken`, from [`OnlineAgent::vrc_token`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct VrcToken {
    session: Session,
}
impl IntoFuture for VrcToken {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::VRC_TOKEN, client.vrc_token(&self.session.agent()))
                .await
        })
    }
}
/// A request of `modifyAccountPwdEx`, from [`OnlineAgent::modify_account_pwd_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAccountPwdEx {
    session: Session,
    body: types::ModifyAccountPwdExRequest,
}
impl ModifyAccountPwdEx {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_ACCOUNT_PWD_EX);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ModifyAccountPwdEx {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_ACCOUNT_PWD_EX,
                    client.modify_account_pwd_ex(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `modifyAccountPwd`, from [`OnlineAgent::modify_account_pwd`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAccountPwd {
    session: Session,
    old_password: Option<crate::secret::Secret>,
    new_password: Option<crate::secret::Secret>,
}
impl ModifyAccountPwd {
    /// The current password. At most 32 characters.
    pub fn old_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.old_password = Some(value.into());
        self
    }
    /// The new password. At most 32 characters.
    pub fn new_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.new_password = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_ACCOUNT_PWD);
        check.text(0, self.old_password.as_ref().map(Secret::expose))?;
        check.text(1, self.new_password.as_ref().map(Secret::expose))?;
        Ok(())
    }
}
impl IntoFuture for ModifyAccountPwd {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_ACCOUNT_PWD,
                    client
                        .modify_account_pwd(
                            &self.session.agent(),
                            self.new_password.as_ref(),
                            self.old_password.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `sendNoteletEx`, from [`OnlineAgent::send_notelet_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendNoteletEx {
    session: Session,
    body: types::SendNoteletExRequest,
}
impl SendNoteletEx {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SEND_NOTELET_EX);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for SendNoteletEx {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SEND_NOTELET_EX,
                    client.send_notelet_ex(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `sendNotelet`, from [`OnlineAgent::send_notelet`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendNotelet {
    session: Session,
    receiver: String,
    content: Option<String>,
}
impl SendNotelet {
    /// Text of the note.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SEND_NOTELET);
        check.text(0, self.receiver.as_str())?;
        Ok(())
    }
}
impl IntoFuture for SendNotelet {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SEND_NOTELET,
                    client
                        .send_notelet(
                            &self.session.agent(),
                            &self.receiver,
                            self.content.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `notifyBulletin`, from [`OnlineAgent::notify_bulletin`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct NotifyBulletin {
    session: Session,
    body: types::NotifyBulletinRequest,
}
impl NotifyBulletin {
    /// Addressees of the bulletin.
    pub fn target_type(
        mut self,
        value: impl Into<crate::codes::BulletinTarget>,
    ) -> Self {
        self.body = self.body.target_type(value);
        self
    }
    /// Name of the group or of the skill queue. At most 100 characters.
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.target_name(value);
        self
    }
    /// Text of the bulletin. At most 900 characters.
    pub fn bulletin_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.bulletin_data(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::NOTIFY_BULLETIN);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for NotifyBulletin {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::NOTIFY_BULLETIN,
                    client.notify_bulletin(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `heartbeat`, from [`OnlineAgent::heartbeat`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Heartbeat {
    session: Session,
}
impl IntoFuture for Heartbeat {
    type Output = Result<types::HeartbeatResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::HEARTBEAT, client.heartbeat(&self.session.agent()))
                .await
        })
    }
}
