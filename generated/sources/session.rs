// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The operations of the contract as methods of a session.
use std::future::IntoFuture;
use futures_util::future::BoxFuture;
use super::Session;
use super::check::Check;
use super::envelope::{Envelope, Parts};
use crate::client::prelude::*;
use crate::client::types;
use crate::error::Error;
use crate::operation::table as operations;
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
impl<'a> OnlineAgent<'a> {
    /// Sign the agent out: `logout`, `DELETE /onlineagent/{agentid}/logout`.
    ///
    /// Ends the agent's session. It has no effect while the agent is talking or answering: the agent stays signed in.
    /// `force_logout` also works during a call.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (The agent has been signed out; not always sent to an agent who signs out; to the agent who is signed out): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005, 100-006, 100-007, 100-008.
    ///
    /// Source: [cec_07_1219](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1219.html).
    pub fn logout(self) -> Logout<'a> {
        Logout { session: self.session }
    }
    /// Sign the agent out, even during a call: `forceLogout`, `DELETE /onlineagent/{agentid}/forcelogout`.
    ///
    /// Ends the agent's session even while the agent is talking or answering; the call is released.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (The agent has been signed out; not always sent; to the agent who is signed out): `AgentOther_ShutdownService`.
    ///
    /// Source: [cec_07_1220](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1220.html), [cec_07_0353](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0353.html).
    pub fn force_logout(self) -> ForceLogout<'a> {
        ForceLogout {
            session: self.session,
        }
    }
    /// Sign the agent out by force, giving a cause: `forceLogoutWithReason`, `DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}`.
    ///
    /// The forced sign-out of `force_logout`, with a cause code.
    ///
    /// - `reason`: Cause code of the sign-out. From 1 to 255.
    ///
    /// Events (The agent has been signed out; not always sent; to the agent who is signed out): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005.
    ///
    /// Source: [cec_07_0354](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0354.html), [cec_07_1221](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1221.html).
    pub fn force_logout_with_reason(self, reason: i64) -> ForceLogoutWithReason<'a> {
        ForceLogoutWithReason {
            session: self.session,
            reason,
        }
    }
    /// Sign the agent in to skill queues: `resetSkill`, `POST /onlineagent/{agentid}/resetskill/{autoflag}`.
    ///
    /// Chooses the skill queues from which the agent receives calls: all that are configured for the agent, or those
    /// listed in `skillid`. Without it a signed-in agent is in no queue.
    ///
    /// - `autoflag`: True for all skill queues that are configured for the agent, false for those in `skillid`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1209](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1209.html), cec_05_4015 (integration steps: sign-in, polling, heartbeat).
    pub fn reset_skill(self, autoflag: bool) -> ResetSkill<'a> {
        ResetSkill {
            session: self.session,
            autoflag,
            skillid: None,
            phonelinkage: None,
        }
    }
    /// Make the agent idle: `sayFree`, `POST /onlineagent/{agentid}/sayfree`.
    ///
    /// Ends busy or wrap-up, after which the agent can receive calls again.
    ///
    /// Events (The agent was busy; to the agent): `AgentState_CancelNotReady_Success`.
    ///
    /// Events (The agent was in wrap-up; to the agent): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1345](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1345.html), [cec_07_1210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1210.html).
    pub fn say_free(self) -> SayFree<'a> {
        SayFree { session: self.session }
    }
    /// Make the agent busy: `sayBusy`, `POST /onlineagent/{agentid}/saybusy`.
    ///
    /// Requests the busy state, in which no calls are routed to the agent. An agent who is already busy changes the
    /// cause by sending both `reason` and `prolong`.
    ///
    /// Events (The agent has become busy; to the agent): `AgentState_SetNotReady_Success`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13461](https://support.huaweicloud.com/api-ccfs-cec/cec_07_13461.html), [cec_07_1211](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1211.html).
    pub fn say_busy(self) -> SayBusy<'a> {
        SayBusy {
            session: self.session,
            reason: None,
            prolong: None,
        }
    }
    /// Leave the busy state: `cancelBusy`, `POST /onlineagent/{agentid}/cancelbusy`.
    ///
    /// Ends the busy state of the agent.
    ///
    /// Events (The agent has left the busy state; to the agent): `AgentState_CancelNotReady_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1212](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1212.html), [cec_07_13472](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13472.html).
    pub fn cancel_busy(self) -> CancelBusy<'a> {
        CancelBusy {
            session: self.session,
        }
    }
    /// Request a rest: `rest`, `POST /onlineagent/{agentid}/rest/{time}/{restcause}`.
    ///
    /// Requests a rest of a given length. The response does not confirm it: the agent rests once
    /// `AgentState_SetRest_Success` has arrived. When the time is over, `AgentState_Rest_Timeout` serves as a reminder,
    /// and the agent keeps resting until `cancel_rest`.
    ///
    /// - `time`: Length of the rest in seconds. From 1 to 86399.
    /// - `restcause`: Cause of the rest as configured on the platform; 0 is none. From 0 to 255.
    ///
    /// Events (The rest has begun; to the agent): `AgentState_SetRest_Success`.
    ///
    /// Events (The requested time is over; to the agent): `AgentState_Rest_Timeout`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1213](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1213.html), [cec_07_13482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13482.html).
    pub fn rest(self, time: i64, restcause: i64) -> Rest<'a> {
        Rest {
            session: self.session,
            time,
            restcause,
            prolong: None,
        }
    }
    /// End the rest: `cancelRest`, `POST /onlineagent/{agentid}/cancelrest`.
    ///
    /// Ends the agent's rest, which does not end automatically when its time is over.
    ///
    /// Events (The rest has ended; to the agent): `AgentState_CancelRest_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13492](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13492.html), [cec_07_1214](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1214.html).
    pub fn cancel_rest(self) -> CancelRest<'a> {
        CancelRest {
            session: self.session,
        }
    }
    /// Enter the work state: `sayWork`, `POST /onlineagent/{agentid}/work`.
    ///
    /// Puts the agent into the work state, that is, wrap-up: time to finish what a call left behind.
    ///
    /// Events (The agent has entered the work state; to the agent): `AgentState_SetWork_Success`, `AgentState_Work`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_13512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13512.html), [cec_07_1215](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1215.html).
    pub fn say_work(self) -> SayWork<'a> {
        SayWork { session: self.session }
    }
    /// Leave the work state: `cancelWork`, `POST /onlineagent/{agentid}/cancelwork`.
    ///
    /// Ends the agent's work state (wrap-up).
    ///
    /// Events (The agent has left the work state; to the agent): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: [cec_07_1216](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1216.html), [cec_07_13522](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_13522.html).
    pub fn cancel_work(self) -> CancelWork<'a> {
        CancelWork {
            session: self.session,
        }
    }
    /// Read the agent's current state: `getAgentStatus`, `GET /onlineagent/{agentid}/agentstatus`.
    ///
    /// Returns the agent's state and whether the agent is in a call. The state uses the gateway's own coding, which is
    /// neither that of the CTI platform nor that of `syncagentinfo`.
    ///
    /// Return codes: 000-002.
    ///
    /// Source: [cec_07_0355](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0355.html), [cec_07_1222](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1222.html).
    pub fn get_agent_status(self) -> GetAgentStatus<'a> {
        GetAgentStatus {
            session: self.session,
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
    pub fn syncagentinfo(self) -> Syncagentinfo<'a> {
        Syncagentinfo {
            session: self.session,
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
    pub fn hand_shake(self) -> HandShake<'a> {
        HandShake {
            session: self.session,
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
    pub fn update_guid(self) -> UpdateGuid<'a> {
        UpdateGuid {
            session: self.session,
        }
    }
    /// List the agent's configured skill queues: `queryAgentSkills`, `GET /onlineagent/{agentid}/agentskills`.
    ///
    /// Lists the skill queues that are configured for the agent. `reset_skill` takes their IDs.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1206.html), guide 6c2dfa22 (queryAgentSkills).
    pub fn query_agent_skills(self) -> QueryAgentSkills<'a> {
        QueryAgentSkills {
            session: self.session,
        }
    }
    /// Switch automatic answering on or off: `setAgentAutoAnswer`, `POST /onlineagent/{agentid}/autoanswer/{isautoanswer}`.
    ///
    /// Sets whether incoming calls are answered automatically. The sign-in field `autoanswer` sets the same at the
    /// start of a session.
    ///
    /// - `isautoanswer`: True for automatic answering, false for manual.
    ///
    /// Return codes: 000-002, 100-006.
    ///
    /// Source: [cec_07_1208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1208.html).
    pub fn set_agent_auto_answer(self, isautoanswer: bool) -> SetAgentAutoAnswer<'a> {
        SetAgentAutoAnswer {
            session: self.session,
            isautoanswer,
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
    pub fn set_agent_auto_enter_idle(self, flag: bool) -> SetAgentAutoEnterIdle<'a> {
        SetAgentAutoEnterIdle {
            session: self.session,
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
    ) -> BindAgentPhone<'a> {
        BindAgentPhone {
            session: self.session,
            body: body.into(),
        }
    }
    /// List another agent's configured skill queues: `queryAgentSkillsByWorkNo`, `GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}`.
    ///
    /// Lists the skill queues that are configured for a given agent of the same VDN. `query_agent_skills` lists the
    /// agent's own.
    ///
    /// - `workno`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1207.html), guide b45782c7 (queryAgentSkillsByWorkNo).
    pub fn query_agent_skills_by_work_no(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAgentSkillsByWorkNo<'a> {
        QueryAgentSkillsByWorkNo {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// Choose whether the agent takes inbound calls: `setTalkRight`, `POST /onlineagent/{agentid}/settalkright`.
    ///
    /// Switches the agent's readiness for inbound calls on or off. Agent queries leave out agents who take none.
    ///
    /// - `flag`: Whether the agent takes inbound calls. From 0 to 1.
    ///
    /// Return codes: 000-002, 100-007.
    ///
    /// Source: [cec_07_1223](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1223.html), [cec_07_0356](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0356.html).
    pub fn set_talk_right(self, flag: i64) -> SetTalkRight<'a> {
        SetTalkRight {
            session: self.session,
            flag,
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
    ) -> SetForwarding<'a> {
        SetForwarding {
            session: self.session,
            body: body.into(),
        }
    }
    /// Set whether the agent's own calls are recorded: `setAgentSelfRecord`, `POST /onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`.
    ///
    /// Known only by its name and path, which suggest that it sets whether the agent's own calls are recorded, and
    /// whether a recording starts before the conversation.
    ///
    /// - `recordflag`: Whether to record, judging by its name. From 0 to 1.
    /// - `recordbeforetalking`: Whether to start before the conversation, judging by its name. From 0 to 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_agent_self_record(
        self,
        recordflag: i64,
        recordbeforetalking: i64,
    ) -> SetAgentSelfRecord<'a> {
        SetAgentSelfRecord {
            session: self.session,
            recordflag,
            recordbeforetalking,
        }
    }
    /// Set a custom state: `setCustomState`, `POST /onlineagent/{agentid}/setcustomstate`.
    ///
    /// Gives the agent a site-defined state, in addition to the gateway's states. The business system defines what a
    /// number means. `query_custom_state` reads it and `cancel_set_custom_state` clears it.
    ///
    /// - `customstate`: The custom state; its meaning is defined by the business system. From 0 to 65534.
    ///
    /// Return codes: 000-002, 000-003, 100-006, 100-009.
    ///
    /// Source: [cec_07_1228](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1228.html), [cec_07_0361](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0361.html), guide 5838eeda (setCustomState).
    pub fn set_custom_state(self, customstate: i64) -> SetCustomState<'a> {
        SetCustomState {
            session: self.session,
            customstate,
        }
    }
    /// Clear the custom state: `cancelSetCustomState`, `POST /onlineagent/{agentid}/cancelsetcustomstate`.
    ///
    /// Clears the custom state that `set_custom_state` set.
    ///
    /// Return codes: 000-003, 100-006.
    ///
    /// Source: [cec_07_0363](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0363.html), [cec_07_1230](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1230.html).
    pub fn cancel_set_custom_state(self) -> CancelSetCustomState<'a> {
        CancelSetCustomState {
            session: self.session,
        }
    }
    /// Read the custom state: `queryCustomState`, `GET /onlineagent/{agentid}/querycustomstate`.
    ///
    /// Returns the state that `set_custom_state` gave the agent.
    ///
    /// Return codes: 000-003, 100-006, 100-007.
    ///
    /// Source: [cec_07_0362](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0362.html), [cec_07_1229](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1229.html).
    pub fn query_custom_state(self) -> QueryCustomState<'a> {
        QueryCustomState {
            session: self.session,
        }
    }
    /// Get a temporary token for registering the softphone: `loginInfo`, `POST /onlineagent/{agentid}/logininfo`.
    ///
    /// Returns a token that serves as the password for registering the agent's softphone number, where several accounts
    /// share one authentication.
    ///
    /// Source: [cec_07_0360](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0360.html), [cec_07_1227](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1227.html).
    pub fn login_info(self) -> LoginInfo<'a> {
        LoginInfo { session: self.session }
    }
    /// Get a temporary token for the VRC: `vrcToken`, `POST /onlineagent/{agentid}/vrctoken`.
    ///
    /// Returns a token that serves as the password for initialising the VRC.
    ///
    /// Source: [cec_07_0364](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0364.html).
    pub fn vrc_token(self) -> VrcToken<'a> {
        VrcToken { session: self.session }
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
    /// - `oldPassword`: The current password. 8 to 32 characters.
    /// - `newPassword`: The new password. 8 to 32 characters.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0350](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0350.html), [cec_07_1217](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1217.html).
    pub fn modify_account_pwd_ex(
        self,
        old_password: impl Into<crate::Secret>,
        new_password: impl Into<crate::Secret>,
    ) -> ModifyAccountPwdEx<'a> {
        ModifyAccountPwdEx {
            session: self.session,
            old_password: old_password.into(),
            new_password: new_password.into(),
        }
    }
    /// Change the agent's own password, old form: `modifyAccountPwd`, `POST /onlineagent/{agentid}/modifyaccountpwd`.
    ///
    /// The older form of `modify_account_pwd_ex`, which replaces it. It carries the passwords in the address, where
    /// server and proxy logs can expose them.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn modify_account_pwd(self) -> ModifyAccountPwd<'a> {
        ModifyAccountPwd {
            session: self.session,
            oldpassword: None,
            newpassword: None,
        }
    }
    /// Send a note to other agents: `sendNoteletEx`, `POST /onlineagent/{agentid}/sendnoteletex`.
    ///
    /// Sends a short text to other agents. `AgentOther_Note` notifies each signed-in receiver, but does not carry the
    /// text.
    ///
    /// - `agentIds`: IDs of the receivers as numbers.
    /// - `content`: Text of the note; may be empty. At most 1023 bytes.
    ///
    /// Events (A receiver is signed in; to each receiver): `AgentOther_Note`.
    ///
    /// Return codes: 100-001, 100-006, 100-007.
    ///
    /// Source: [cec_07_1205](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1205.html), guide 668d9d27 (sendNoteletEx).
    pub fn send_notelet_ex(
        self,
        agent_ids: impl Into<Vec<i64>>,
        content: impl Into<String>,
    ) -> SendNoteletEx<'a> {
        SendNoteletEx {
            session: self.session,
            agent_ids: agent_ids.into(),
            content: content.into(),
        }
    }
    /// Send a note to another agent, old form: `sendNotelet`, `POST /onlineagent/{agentid}/sendnotelet/{receiver}`.
    ///
    /// The older form of `send_notelet_ex`, which replaces it. It carries the text in the address.
    ///
    /// - `receiver`: The receiver of the note, presumably an agent ID; the server accepts any text that is not empty. Not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn send_notelet(self, receiver: impl Into<String>) -> SendNotelet<'a> {
        SendNotelet {
            session: self.session,
            receiver: receiver.into(),
            content: None,
        }
    }
    /// Publish a bulletin to a group or a skill queue: `notifyBulletin`, `POST /onlineagent/{agentid}/notifybulletin`.
    ///
    /// Sends a text to the agents of a group or of a skill queue.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn notify_bulletin(self) -> NotifyBulletin<'a> {
        NotifyBulletin {
            session: self.session,
            targettype: None,
            targetname: None,
            bulletindata: None,
        }
    }
}
/// A request of `logout`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Logout<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Logout<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().logout();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::LOGOUT, request.send()).await
        })
    }
}
/// A request of `forceLogout`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogout<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ForceLogout<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().force_logout();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::FORCE_LOGOUT, request.send()).await
        })
    }
}
/// A request of `forceLogoutWithReason`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogoutWithReason<'a> {
    session: &'a Session,
    reason: i64,
}
impl ForceLogoutWithReason<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORCE_LOGOUT_WITH_REASON);
        {
            let value = &self.reason;
            check.range("reason", *value, 1i64..=255i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for ForceLogoutWithReason<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().force_logout_with_reason();
            let request = request.agentid(self.session.agent());
            let request = request.reason(self.reason);
            self.session
                .answer(&operations::FORCE_LOGOUT_WITH_REASON, request.send())
                .await
        })
    }
}
/// A request of `resetSkill`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResetSkill<'a> {
    session: &'a Session,
    autoflag: bool,
    skillid: Option<String>,
    phonelinkage: Option<i64>,
}
impl ResetSkill<'_> {
    /// IDs of skill queues, separated by semicolons; read if `autoflag` is false. Only those configured for the
    /// agent take effect. An empty list means no queue. At most 4000 characters. Pattern `^[0-9]*(;[0-9]+)*$`.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Whether the hard phone is linked; for eSpace 7910 phones in a CC network only. From 0 to 1.
    pub fn phonelinkage(mut self, value: i64) -> Self {
        self.phonelinkage = Some(value);
        self
    }
}
impl ResetSkill<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::RESET_SKILL);
        if let Some(value) = &self.skillid {
            check.length("skillid", value, 0usize..=4000usize)?;
            check.pattern("skillid", value, "^[0-9]*(;[0-9]+)*$")?;
        }
        if let Some(value) = &self.phonelinkage {
            check.range("phonelinkage", *value, 0i64..=1i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for ResetSkill<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().reset_skill();
            let request = request.agentid(self.session.agent());
            let request = request.autoflag(self.autoflag);
            let request = match self.skillid {
                Some(value) => request.skillid(value),
                None => request,
            };
            let request = match self.phonelinkage {
                Some(value) => request.phonelinkage(value),
                None => request,
            };
            self.session.answer(&operations::RESET_SKILL, request.send()).await
        })
    }
}
/// A request of `sayFree`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayFree<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for SayFree<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().say_free();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::SAY_FREE, request.send()).await
        })
    }
}
/// A request of `sayBusy`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayBusy<'a> {
    session: &'a Session,
    reason: Option<i64>,
    prolong: Option<bool>,
}
impl SayBusy<'_> {
    /// Cause of the busy state; required if the agent is already busy. On the wire 0 or an empty value means none. From 200 to 250.
    pub fn reason(mut self, value: i64) -> Self {
        self.reason = Some(value);
        self
    }
    /// Whether to change the cause for an agent who is already busy; required in that case.
    pub fn prolong(mut self, value: bool) -> Self {
        self.prolong = Some(value);
        self
    }
}
impl SayBusy<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SAY_BUSY);
        if let Some(value) = &self.reason {
            check.range("reason", *value, 200i64..=250i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SayBusy<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().say_busy();
            let request = request.agentid(self.session.agent());
            let request = match self.reason {
                Some(value) => request.reason(value),
                None => request,
            };
            let request = match self.prolong {
                Some(value) => request.prolong(value),
                None => request,
            };
            self.session.answer(&operations::SAY_BUSY, request.send()).await
        })
    }
}
/// A request of `cancelBusy`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelBusy<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for CancelBusy<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().cancel_busy();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::CANCEL_BUSY, request.send()).await
        })
    }
}
/// A request of `rest`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Rest<'a> {
    session: &'a Session,
    time: i64,
    restcause: i64,
    prolong: Option<bool>,
}
impl Rest<'_> {
    /// Whether to change the cause for an agent who is already resting; required in that case.
    pub fn prolong(mut self, value: bool) -> Self {
        self.prolong = Some(value);
        self
    }
}
impl Rest<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REST);
        {
            let value = &self.time;
            check.range("time", *value, 1i64..=86399i64)?;
        }
        {
            let value = &self.restcause;
            check.range("restcause", *value, 0i64..=255i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for Rest<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().rest();
            let request = request.agentid(self.session.agent());
            let request = request.time(self.time);
            let request = request.restcause(self.restcause);
            let request = match self.prolong {
                Some(value) => request.prolong(value),
                None => request,
            };
            self.session.answer(&operations::REST, request.send()).await
        })
    }
}
/// A request of `cancelRest`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelRest<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for CancelRest<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().cancel_rest();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::CANCEL_REST, request.send()).await
        })
    }
}
/// A request of `sayWork`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SayWork<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for SayWork<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().say_work();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::SAY_WORK, request.send()).await
        })
    }
}
/// A request of `cancelWork`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelWork<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for CancelWork<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().cancel_work();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::CANCEL_WORK, request.send()).await
        })
    }
}
/// A request of `getAgentStatus`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentStatus<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAgentStatus<'a> {
    type Output = Result<types::AgentStatusResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_agent_status();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::GET_AGENT_STATUS, request.send()).await
        })
    }
}
/// A request of `syncagentinfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Syncagentinfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Syncagentinfo<'a> {
    type Output = Result<types::SyncAgentInfoResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().syncagentinfo();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::SYNCAGENTINFO, request.send()).await
        })
    }
}
/// A request of `handShake`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HandShake<'a> {
    session: &'a Session,
    service_token: Option<crate::Secret>,
}
impl HandShake<'_> {
    /// New token for pushed events, chosen by the caller. Special characters are refused with 100-001. At most 50 characters.
    pub fn service_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.service_token = Some(value.into());
        self
    }
}
impl HandShake<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::HAND_SHAKE);
        if let Some(value) = &self.service_token {
            check.secret("service_token", value, 50usize)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for HandShake<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().hand_shake();
            let request = request.agentid(self.session.agent());
            if let Some(value) = self.service_token {
                self.session.link().set_service_token(value);
            }
            self.session.answer(&operations::HAND_SHAKE, request.send()).await
        })
    }
}
/// A request of `updateGuid`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateGuid<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for UpdateGuid<'a> {
    type Output = Result<types::UpdateGuidResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().update_guid();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::UPDATE_GUID, request.send()).await
        })
    }
}
/// A request of `queryAgentSkills`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentSkills<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAgentSkills<'a> {
    type Output = Result<Vec<types::AgentSkill>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_skills();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_AGENT_SKILLS, request.send()).await
        })
    }
}
/// A request of `setAgentAutoAnswer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentAutoAnswer<'a> {
    session: &'a Session,
    isautoanswer: bool,
}
impl<'a> IntoFuture for SetAgentAutoAnswer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_agent_auto_answer();
            let request = request.agentid(self.session.agent());
            let request = request.isautoanswer(self.isautoanswer);
            self.session.answer(&operations::SET_AGENT_AUTO_ANSWER, request.send()).await
        })
    }
}
/// A request of `setAgentAutoEnterIdle`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentAutoEnterIdle<'a> {
    session: &'a Session,
    flag: bool,
}
impl<'a> IntoFuture for SetAgentAutoEnterIdle<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_agent_auto_enter_idle();
            let request = request.agentid(self.session.agent());
            let request = request.flag(self.flag);
            self.session
                .answer(&operations::SET_AGENT_AUTO_ENTER_IDLE, request.send())
                .await
        })
    }
}
/// A request of `bindAgentPhone`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BindAgentPhone<'a> {
    session: &'a Session,
    body: types::BindAgentPhoneRequest,
}
impl<'a> IntoFuture for BindAgentPhone<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().bind_agent_phone();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::BIND_AGENT_PHONE, request.send()).await
        })
    }
}
/// A request of `queryAgentSkillsByWorkNo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentSkillsByWorkNo<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAgentSkillsByWorkNo<'a> {
    type Output = Result<Vec<types::AgentSkill>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_skills_by_work_no();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(&operations::QUERY_AGENT_SKILLS_BY_WORK_NO, request.send())
                .await
        })
    }
}
/// A request of `setTalkRight`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetTalkRight<'a> {
    session: &'a Session,
    flag: i64,
}
impl SetTalkRight<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_TALK_RIGHT);
        {
            let value = &self.flag;
            check.range("flag", *value, 0i64..=1i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SetTalkRight<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().set_talk_right();
            let request = request.agentid(self.session.agent());
            let request = request.flag(self.flag);
            self.session.answer(&operations::SET_TALK_RIGHT, request.send()).await
        })
    }
}
/// A request of `setForwarding`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetForwarding<'a> {
    session: &'a Session,
    body: types::SetForwardingRequest,
}
impl<'a> IntoFuture for SetForwarding<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_forwarding();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::SET_FORWARDING, request.send()).await
        })
    }
}
/// A request of `setAgentSelfRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentSelfRecord<'a> {
    session: &'a Session,
    recordflag: i64,
    recordbeforetalking: i64,
}
impl SetAgentSelfRecord<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_AGENT_SELF_RECORD);
        {
            let value = &self.recordflag;
            check.range("recordflag", *value, 0i64..=1i64)?;
        }
        {
            let value = &self.recordbeforetalking;
            check.range("recordbeforetalking", *value, 0i64..=1i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SetAgentSelfRecord<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().set_agent_self_record();
            let request = request.agentid(self.session.agent());
            let request = request.recordflag(self.recordflag);
            let request = request.recordbeforetalking(self.recordbeforetalking);
            self.session.answer(&operations::SET_AGENT_SELF_RECORD, request.send()).await
        })
    }
}
/// A request of `setCustomState`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCustomState<'a> {
    session: &'a Session,
    customstate: i64,
}
impl SetCustomState<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_CUSTOM_STATE);
        {
            let value = &self.customstate;
            check.range("customstate", *value, 0i64..=65534i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SetCustomState<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().set_custom_state();
            let request = request.agentid(self.session.agent());
            let request = request.customstate(self.customstate);
            self.session.answer(&operations::SET_CUSTOM_STATE, request.send()).await
        })
    }
}
/// A request of `cancelSetCustomState`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelSetCustomState<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for CancelSetCustomState<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().cancel_set_custom_state();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::CANCEL_SET_CUSTOM_STATE, request.send())
                .await
        })
    }
}
/// A request of `queryCustomState`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCustomState<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryCustomState<'a> {
    type Output = Result<types::CustomState, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_custom_state();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_CUSTOM_STATE, request.send()).await
        })
    }
}
/// A request of `loginInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct LoginInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for LoginInfo<'a> {
    type Output = Result<types::LoginInfo, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().login_info();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::LOGIN_INFO, request.send()).await
        })
    }
}
/// A request of `vrcToken`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct VrcToken<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for VrcToken<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().vrc_token();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::VRC_TOKEN, request.send()).await
        })
    }
}
/// A request of `modifyAccountPwdEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAccountPwdEx<'a> {
    session: &'a Session,
    old_password: crate::Secret,
    new_password: crate::Secret,
}
impl<'a> IntoFuture for ModifyAccountPwdEx<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().modify_account_pwd_ex();
            let request = request.agentid(self.session.agent());
            let body = types::ModifyAccountPwdExRequest {
                old_password: self.old_password,
                new_password: self.new_password,
            };
            body.verify(&Check::of(&operations::MODIFY_ACCOUNT_PWD_EX))?;
            let request = request.body(body);
            self.session.answer(&operations::MODIFY_ACCOUNT_PWD_EX, request.send()).await
        })
    }
}
/// A request of `modifyAccountPwd`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAccountPwd<'a> {
    session: &'a Session,
    oldpassword: Option<crate::Secret>,
    newpassword: Option<crate::Secret>,
}
impl ModifyAccountPwd<'_> {
    /// The current password. At most 32 characters.
    pub fn oldpassword(mut self, value: impl Into<crate::Secret>) -> Self {
        self.oldpassword = Some(value.into());
        self
    }
    /// The new password. At most 32 characters.
    pub fn newpassword(mut self, value: impl Into<crate::Secret>) -> Self {
        self.newpassword = Some(value.into());
        self
    }
}
impl ModifyAccountPwd<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_ACCOUNT_PWD);
        if let Some(value) = &self.oldpassword {
            check.secret("oldpassword", value, 32usize)?;
        }
        if let Some(value) = &self.newpassword {
            check.secret("newpassword", value, 32usize)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for ModifyAccountPwd<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().modify_account_pwd();
            let request = request.agentid(self.session.agent());
            let request = match self.oldpassword {
                Some(value) => request.oldpassword(value),
                None => request,
            };
            let request = match self.newpassword {
                Some(value) => request.newpassword(value),
                None => request,
            };
            self.session.answer(&operations::MODIFY_ACCOUNT_PWD, request.send()).await
        })
    }
}
/// A request of `sendNoteletEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendNoteletEx<'a> {
    session: &'a Session,
    agent_ids: Vec<i64>,
    content: String,
}
impl<'a> IntoFuture for SendNoteletEx<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().send_notelet_ex();
            let request = request.agentid(self.session.agent());
            let body = types::SendNoteletExRequest {
                agent_ids: self.agent_ids,
                content: self.content,
            };
            body.verify(&Check::of(&operations::SEND_NOTELET_EX))?;
            let request = request.body(body);
            self.session.answer(&operations::SEND_NOTELET_EX, request.send()).await
        })
    }
}
/// A request of `sendNotelet`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendNotelet<'a> {
    session: &'a Session,
    receiver: String,
    content: Option<String>,
}
impl SendNotelet<'_> {
    /// Text of the note.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl SendNotelet<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SEND_NOTELET);
        {
            let value = &self.receiver;
            check.length("receiver", value, 1usize..=18446744073709551615usize)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SendNotelet<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().send_notelet();
            let request = request.agentid(self.session.agent());
            let request = request.receiver(self.receiver);
            let request = match self.content {
                Some(value) => request.content(value),
                None => request,
            };
            self.session.answer(&operations::SEND_NOTELET, request.send()).await
        })
    }
}
/// A request of `notifyBulletin`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct NotifyBulletin<'a> {
    session: &'a Session,
    targettype: Option<crate::codes::BulletinTarget>,
    targetname: Option<String>,
    bulletindata: Option<String>,
}
impl NotifyBulletin<'_> {
    /// Addressees of the bulletin.
    pub fn targettype(mut self, value: impl Into<crate::codes::BulletinTarget>) -> Self {
        self.targettype = Some(value.into());
        self
    }
    /// Name of the group or of the skill queue. At most 100 characters.
    pub fn targetname(mut self, value: impl Into<String>) -> Self {
        self.targetname = Some(value.into());
        self
    }
    /// Text of the bulletin. At most 900 characters.
    pub fn bulletindata(mut self, value: impl Into<String>) -> Self {
        self.bulletindata = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for NotifyBulletin<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().notify_bulletin();
            let request = request.agentid(self.session.agent());
            let body = types::NotifyBulletinRequest {
                targettype: self.targettype,
                targetname: self.targetname,
                bulletindata: self.bulletindata,
            };
            body.verify(&Check::of(&operations::NOTIFY_BULLETIN))?;
            let request = request.body(body);
            self.session.answer(&operations::NOTIFY_BULLETIN, request.send()).await
        })
    }
}
impl Session {
    /// Events of an agent, one at a time.
    pub fn agent_event(&self) -> AgentEvent<'_> {
        AgentEvent { session: self }
    }
}
/// Operations of the resource `agentevent`; from [`Session::agent_event`].
#[derive(Debug, Clone, Copy)]
pub struct AgentEvent<'a> {
    session: &'a Session,
}
impl<'a> AgentEvent<'a> {
    /// Wait for the agent's next event: `getAgentEvent`, `GET /agentevent/{agentid}`.
    ///
    /// Fetches the agent's next event, one per response. When no event is waiting, the gateway holds the request for up
    /// to 10 s and then responds without one, so a client's read timeout must be longer than that. Such an empty poll
    /// has no key `event` at all: `{"message":"","retcode":"0"}`.
    ///
    /// Poll from sign-in until the agent has signed out, with a pause of 200 to 500 ms between a response and the next
    /// request. Polling is also the heartbeat of the session: after two minutes without a poll the agent is signed out.
    /// With dynamic authentication the response header `Set-GUID` carries the renewed Guid, which all further requests
    /// must send.
    ///
    /// An agent who signed in with both `callBackUri` and `serviceToken` receives events by push and must not poll.
    ///
    /// The times are server settings in `basic.properties`. The hold time is `AGENT_POLL_WAIT_TIMES` (100) times
    /// `AGENT_POLL_WAIT_INTERVAL` (100 ms), with `AGENT_POLL_WAIT_FLAG` set to ON. It has to exceed the duration of a
    /// disaster-recovery switchover, or the Guid expires. The two minutes are `MAXTIME` (120000 ms), with
    /// `TIMEOUT_FLAG` set to ON.
    ///
    /// Return codes: 000-001, 000-003, 100-006.
    ///
    /// Source: [cec_07_1274](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1274.html), guide d65d693b (getAgentEvent, pushEvent), cec_05_1409 (integration steps: sign-in, polling, heartbeat), cec_05_4026 (polling for events), cec_05_4012 (timeout detection), cec_05_1406 (timeout detection), cec_05_4015 (integration steps: sign-in, polling, heartbeat), [cec_07_0005](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0005.html).
    pub fn get_agent_event(self) -> GetAgentEvent<'a> {
        GetAgentEvent {
            session: self.session,
            calldata: None,
        }
    }
    /// Fetch the waiting events of all agents: `getAllAgentEvent`, `GET /agentevent/allagentevent`.
    ///
    /// Fetches events of all agents of the gateway in one response, while `get_agent_event` fetches one event of one
    /// agent. Each event names its agent in `workNo`. No agent acts, so the path has no agent ID.
    ///
    /// The server must be configured for it in `basic.properties`: `EVENT_METHOD` is AGENT_POLL and `GET_EVENT_MODE` is
    /// 2.
    ///
    /// Return codes: 000-003.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_all_agent_event(self) -> GetAllAgentEvent<'a> {
        GetAllAgentEvent {
            session: self.session,
        }
    }
}
/// A request of `getAgentEvent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentEvent<'a> {
    session: &'a Session,
    calldata: Option<String>,
}
impl GetAgentEvent<'_> {
    /// Call data, for an agent toolbar after a page refresh.
    pub fn calldata(mut self, value: impl Into<String>) -> Self {
        self.calldata = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for GetAgentEvent<'a> {
    type Output = Result<Option<crate::event::Event>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_agent_event();
            let request = request.agentid(self.session.agent());
            let request = match self.calldata {
                Some(value) => request.calldata(value),
                None => request,
            };
            self.session.answer(&operations::GET_AGENT_EVENT, request.send()).await
        })
    }
}
/// A request of `getAllAgentEvent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllAgentEvent<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAllAgentEvent<'a> {
    type Output = Result<Vec<crate::event::Event>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_all_agent_event();
            self.session.answer(&operations::GET_ALL_AGENT_EVENT, request.send()).await
        })
    }
}
impl Session {
    /// Audio and video calls, from dialling to three-party calls and internal help.
    pub fn voice_call(&self) -> VoiceCall<'_> {
        VoiceCall { session: self }
    }
}
/// Operations of the resource `voicecall`; from [`Session::voice_call`].
#[derive(Debug, Clone, Copy)]
pub struct VoiceCall<'a> {
    session: &'a Session,
}
impl<'a> VoiceCall<'a> {
    /// Dial a party outside the contact centre: `callout`, `PUT /voicecall/{agentid}/callout`.
    ///
    /// Starts an outbound call from the agent to a telephone number. The gateway first rings the agent's own phone;
    /// once it is off the hook, the called party is rung. The phone of an agent who keeps it off the hook between calls
    /// (`releasephone` false at sign-in) is not rung.
    ///
    /// The response carries the ID of the new call. Events report whether the called party answers. A request whose
    /// response was lost may have placed the call all the same, so it must not be sent again.
    ///
    /// - `called`: Called number: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The request was accepted and the agent picks up the phone; to the agent): `AgentOther_PhoneAlerting`.
    ///
    /// Events (The agent's phone is off the hook; to the agent): `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called party answers; to the agent): `AgentEvent_Talking`.
    ///
    /// Events (The agent does not pick up the phone; to the agent): `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The called party does not answer or hangs up; to the agent): `AgentOther_PhoneRelease`, `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentState_Ready`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 200-001.
    ///
    /// Source: [cec_07_1232](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1232.html), guide b77b73e9 (callout), guide d2cbee98 (callout), cec_05_1423 (outbound calls), cec_05_4029 (outbound calls), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn callout(self, called: impl Into<String>) -> Callout<'a> {
        Callout {
            session: self.session,
            called: called.into(),
            caller: None,
            skillid: None,
            callappdata: None,
            callcontrolid: None,
            mediaability: None,
            user_video_direction: None,
        }
    }
    /// Call another agent: `callInner`, `PUT /voicecall/{agentid}/callinner`.
    ///
    /// Starts a call to another agent of the same contact centre, for example to consult a colleague while the agent's
    /// customer is on hold. Newer pages say that the call goes through the agent's default skill queue.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    /// - `called`: ID of the agent to call: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The call is set up; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called agent answers; to the agent): `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0369](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0369.html), [cec_07_1235](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1235.html).
    pub fn call_inner(self, called: impl Into<String>) -> CallInner<'a> {
        CallInner {
            session: self.session,
            called: called.into(),
            caller: None,
            skillid: None,
            callappdata: None,
            mediaability: None,
        }
    }
    /// Call an agent of a skill queue: `callInnerSkill`, `PUT /voicecall/{agentid}/callinnerskill`.
    ///
    /// Starts a call within the contact centre to a skill queue; an idle agent of that queue receives the call. Meant
    /// for consulting a member of a skill group without knowing who is free.
    ///
    /// The called agent receives the events of an incoming call with the feature 6 (internal).
    ///
    /// - `skillId`: ID of the skill queue to call.
    ///
    /// Events (The call succeeds; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: seed 001 (Internal Call to A Skill Queue), [cec_07_0370](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0370.html).
    pub fn call_inner_skill(self, skill_id: i64) -> CallInnerSkill<'a> {
        CallInnerSkill {
            session: self.session,
            skill_id,
        }
    }
    /// Answer an offered call: `answer`, `PUT /voicecall/{agentid}/answer`.
    ///
    /// Picks up the call that `AgentEvent_Ringing` announced. Only agents who answer manually need it: with automatic
    /// answering the gateway sends `AgentEvent_Auto_Answer` and connects the call itself. A call that nobody answers in
    /// time ends with `AgentEvent_No_Answer`.
    ///
    /// Events (The call is answered; to the agent): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-002.
    ///
    /// Source: [cec_07_1234](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1234.html), cec_05_1426 (inbound calls, manual answer), [cec_07_0512](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0512.html).
    pub fn answer(self) -> Answer<'a> {
        Answer {
            session: self.session,
            callid: None,
        }
    }
    /// Refuse an offered call: `reject`, `POST /voicecall/{agentid}/reject`.
    ///
    /// Turns down the call that `AgentEvent_Ringing` announced. `mode` decides what happens to it: 1 sends the caller
    /// back to the queue and makes the agent busy, 2 ends the call and makes the agent idle. Meant for ordinary inbound
    /// calls.
    ///
    /// - `mode`: What happens to the call and to the agent.
    ///
    /// Events (The call is refused; to the agent): `AgentEvent_No_Answer`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The mode is 1 and the agent becomes busy; to the agent): `AgentState_SetNotReady_Success`.
    ///
    /// Events (The mode is 2 and the agent becomes idle; to the agent): `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
    ///
    /// Source: [cec_07_1253](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1253.html), [cec_07_0388](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0388.html), guide category-7fac39e8 (reject).
    pub fn reject(self, mode: impl Into<crate::codes::RejectMode>) -> Reject<'a> {
        Reject {
            session: self.session,
            mode: mode.into(),
            callid: None,
        }
    }
    /// Ask another agent for help in the current call: `innerHelp`, `POST /voicecall/{agentid}/innerhelp`.
    ///
    /// An agent who is talking with a customer asks another agent, or a free agent of a skill queue, for help. Below, A
    /// is the asking agent, B the customer and C the helper. `result` is the ID of the call between A and C.
    ///
    /// Two-party help (`mode` 1): when C answers, B waits on hold and A speaks with C alone.
    ///
    /// - C leaves first: A and B are connected again.
    /// - A leaves first: B is transferred to C.
    /// - B leaves while on hold: the pages say nothing.
    /// - A retrieves B with `drop_call` and the ID of the call between A and C.
    ///
    /// Three-party help (`mode` 2): when C answers, all three speak together.
    ///
    /// - A leaves first: B and C stay in a two-party call.
    /// - C leaves first: A and B stay in a two-party call.
    /// - B leaves first: A and C stay in an internal call.
    /// - A retrieves B with `disconnect` and the agent ID of C as the number.
    ///
    /// - `dstaddress`: The helper: the ID of an agent or of a skill queue; `devicetype` says which. Not empty. Pattern `^[0-9]+$`.
    ///
    /// Events (Two-party help (mode 1); to the agent): `AgentEvent_Hold`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (Three-party help (mode 2); to the agent): `AgentEvent_Customer_Alerting`, `AgentEvent_Conference`.
    ///
    /// Events (The help fails; to the agent): `AgentEvent_Consult_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 200-018.
    ///
    /// Source: seed 000 (Asking for Internal Help), seed 002 (Asking for Internal Help), [cec_07_1236](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1236.html).
    pub fn inner_help(self, dstaddress: impl Into<String>) -> InnerHelp<'a> {
        InnerHelp {
            session: self.session,
            dstaddress: dstaddress.into(),
            devicetype: None,
            mode: None,
            callappdata: None,
            holdflag: None,
        }
    }
    /// Put the current call on hold: `hold`, `POST /voicecall/{agentid}/hold`.
    ///
    /// Parks the current call: the customer waits until `get_hold` retrieves the call. Meanwhile the agent can make
    /// another call, join both in a three-party call with `conf_join`, or connect both parties with `connect_hold`.
    ///
    /// Events (The call is held; to the agent): `AgentEvent_Hold`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: [cec_07_1239](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1239.html), [cec_07_1357](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1357.html).
    pub fn hold(self) -> Hold<'a> {
        Hold { session: self.session }
    }
    /// Retrieve a held call: `getHold`, `POST /voicecall/{agentid}/gethold`.
    ///
    /// Ends the hold of a call, so that the agent speaks with its party again. If there are several held calls,
    /// `callid` says which one is meant.
    ///
    /// Events (The call is retrieved; to the agent): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-015, 200-016.
    ///
    /// Source: [cec_07_1241](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1241.html).
    pub fn get_hold(self) -> GetHold<'a> {
        GetHold {
            session: self.session,
            callid: None,
        }
    }
    /// Connect the current party with a held one: `connectHold`, `POST /voicecall/{agentid}/connecthold/{callid}`.
    ///
    /// Connects the party of the current call with the party of a held call. The two stay connected, and the agent
    /// leaves both calls.
    ///
    /// - `callid`: ID of the held call.
    ///
    /// Events (The two parties are connected and the agent leaves; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentMediaEvent_StopRecordDone`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: [cec_07_1240](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1240.html).
    pub fn connect_hold(self, callid: impl Into<crate::CallId>) -> ConnectHold<'a> {
        ConnectHold {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Mute the agent in the current call: `beginMute`, `POST /voicecall/{agentid}/beginmute`.
    ///
    /// Stops sending the agent's voice into the current call. The agent still hears the other side. `end_mute` undoes it.
    ///
    /// Return codes: 100-006, 100-007, 200-003, 200-004.
    ///
    /// Source: [cec_07_1237](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1237.html).
    pub fn begin_mute(self) -> BeginMute<'a> {
        BeginMute { session: self.session }
    }
    /// Unmute the agent in the current call: `endMute`, `POST /voicecall/{agentid}/endmute`.
    ///
    /// Sends the agent's voice into the current call again, after `begin_mute`.
    ///
    /// Return codes: 100-006, 100-007, 200-007, 200-008.
    ///
    /// Source: [cec_07_1238](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1238.html).
    pub fn end_mute(self) -> EndMute<'a> {
        EndMute { session: self.session }
    }
    /// Join the current and a held call into a three-party call: `confJoin`, `POST /voicecall/{agentid}/confjoin`.
    ///
    /// Joins the agent's current call and a held one into one three-party call. With A the agent, B the held party and
    /// C the party of the current call: A holds B, calls C, and then sends this request with the ID of the call to B.
    ///
    /// - A leaves: B and C stay connected.
    /// - B leaves: A and C stay connected.
    /// - C leaves: A and B stay connected.
    /// - A retrieves B with `disconnect` and the number of C.
    ///
    /// The recording of A and B ends when A hangs up, except in internal help.
    ///
    /// - `callid`: ID of the held call; not empty.
    ///
    /// Events (The calls are joined; to the agent): `AgentEvent_Conference`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-010, 200-011.
    ///
    /// Source: [cec_07_1245](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1245.html), cec_05_1435 (three-party calls).
    pub fn conf_join(self, callid: impl Into<crate::CallId>) -> ConfJoin<'a> {
        ConfJoin {
            session: self.session,
            callid: callid.into(),
            callappdata: None,
        }
    }
    /// Hang up one call by its ID: `dropCall`, `POST /voicecall/{agentid}/dropcall/{callid}`.
    ///
    /// Ends the call with the given ID and leaves the agent's other calls alone. In two-party internal help the asking
    /// agent retrieves the customer by dropping the call with the helper.
    ///
    /// - `callid`: ID of the call to hang up.
    ///
    /// Events (The call is dropped; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`.
    ///
    /// Return codes: 100-006, 100-007, 200-025.
    ///
    /// Source: [cec_07_1246](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1246.html), seed 002 (Asking for Internal Help).
    pub fn drop_call(self, callid: impl Into<crate::CallId>) -> DropCall<'a> {
        DropCall {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Disconnect one party of the current call: `disconnect`, `POST /voicecall/{agentid}/disconnect/{number}`.
    ///
    /// Removes the party with the given number from the call; the others stay connected. It retrieves a customer from
    /// three-party help (with the agent ID of the helper) and from a three-party call (with the number of the third
    /// party).
    ///
    /// Only numbers that belong to the last call ID can be disconnected. In internal help the number is the helper's
    /// agent ID, or the agent's own softphone number to leave; the helper can only drop itself.
    ///
    /// - `number`: Number of the party to disconnect. In internal help the agent ID of the helper, or the agent's own softphone number. 1 to 24 characters. Pattern `^[0-9]{1,24}$`.
    ///
    /// Events (A party is disconnected from the call; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The disconnected party is an agent; to the disconnected party): `AgentEvent_Call_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-023, 200-024.
    ///
    /// Source: [cec_07_1248](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1248.html), seed 002 (Asking for Internal Help), cec_05_1435 (three-party calls).
    pub fn disconnect(self, number: impl Into<String>) -> Disconnect<'a> {
        Disconnect {
            session: self.session,
            number: number.into(),
        }
    }
    /// Hang up the current call: `release`, `DELETE /voicecall/{agentid}/release`.
    ///
    /// Ends the agent's current call. Return code 200-017 means that there was no call to end and may be treated as
    /// success.
    ///
    /// Events (The call is released, as the interface page lists it; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The call is released, as the developer guide lists it; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-017.
    ///
    /// Source: [cec_07_1247](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1247.html), cec_05_1429 (release), cec_05_4035 (release).
    pub fn release(self) -> Release<'a> {
        Release { session: self.session }
    }
    /// Retrieve a call that is being transferred: `cancelTransfer`, `POST /voicecall/{agentid}/canceltransfer`.
    ///
    /// Retrieves the customer while a transfer to an outside number is in progress, in the modes talk and three-party.
    /// The outside party is dropped, and the agent and the customer talk again.
    ///
    /// Events (The call is retrieved; to the agent): `AgentEvent_Talking`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-012.
    ///
    /// Source: [cec_07_1243](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1243.html), cec_05_1433 (transfers).
    pub fn cancel_transfer(self) -> CancelTransfer<'a> {
        CancelTransfer {
            session: self.session,
        }
    }
    /// Set the picture layout of a three-party video call: `adjustVideoMode`, `POST /voicecall/{agentid}/adjustvideomode`.
    ///
    /// Chooses whose picture is the largest while three parties are in a video call: after `conf_join`, in three-party
    /// internal help, or in a three-party transfer to an outside number.
    ///
    /// - `mode`: Whose picture is the largest.
    ///
    /// Return codes: 200-031, 200-032, 200-033, 200-034, 200-035.
    ///
    /// Source: [cec_07_1250](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1250.html).
    pub fn adjust_video_mode(
        self,
        mode: impl Into<crate::codes::VideoLayout>,
    ) -> AdjustVideoMode<'a> {
        AdjustVideoMode {
            session: self.session,
            mode: mode.into(),
        }
    }
    /// Switch the current call between voice and video: `mediaSwitch`, `POST /voicecall/{agentid}/mediaswitch`.
    ///
    /// Turns a voice call into a video call, or vice versa. Works for the call of an agent or a customer once it is
    /// connected; for a held, retrieved, muted or unmuted call; and for a call that was transferred to an agent or a
    /// skill queue. The outcome arrives as an event.
    ///
    /// - `mediaType`: The medium to switch to, 1 (audio) or 3 (video).
    ///
    /// Events (The page's whole list, without saying which event belongs to which case; to the agent): `AgentEvent_MediaSwith`, `AgentMediaEvent_StopRecordDone`, `AgentEvent_Call_Release`.
    ///
    /// Return codes: 200-027, 200-028, 200-029, 200-030.
    ///
    /// Source: [cec_07_1249](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1249.html), [cec_07_1371](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1371.html).
    pub fn media_switch(
        self,
        media_type: impl Into<crate::codes::MediaSwitchTarget>,
    ) -> MediaSwitch<'a> {
        MediaSwitch {
            session: self.session,
            media_type: media_type.into(),
            video_direction: None,
        }
    }
    /// Hang up the linked phone, older form: `phoneHangUp`, `PUT /voicecall/{agentid}/phonehangup`.
    ///
    /// The same address as `phonehangup` with the method PUT. An older server's own JavaScript client lists it; how it
    /// differs from the documented POST is not known.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn voicecall_phone_hang_up(self) -> VoicecallPhoneHangUp<'a> {
        VoicecallPhoneHangUp {
            session: self.session,
        }
    }
    /// Refuse a call on the linked phone: `phonehangup`, `POST /voicecall/{agentid}/phonehangup`.
    ///
    /// Hangs up the agent's linked phone while it rings, so that the call is refused.
    ///
    /// Events (The call is refused; to the agent): `AgentOther_PhoneRelease`, `AgentEvent_No_Answer`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1255](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1255.html), [cec_07_0390](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0390.html).
    pub fn phonehangup(self) -> Phonehangup<'a> {
        Phonehangup {
            session: self.session,
        }
    }
    /// Pick up the linked phone, older form: `phonePickup`, `PUT /voicecall/{agentid}/phonepickup`.
    ///
    /// The same address as `phonepickup` with the method PUT. An older server's own JavaScript client lists it; how it
    /// differs from the documented POST is not known.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn voicecall_phone_pickup(self) -> VoicecallPhonePickup<'a> {
        VoicecallPhonePickup {
            session: self.session,
        }
    }
    /// Pick up the linked phone: `phonepickup`, `POST /voicecall/{agentid}/phonepickup`.
    ///
    /// Takes the agent's linked phone off the hook while it rings.
    ///
    /// Events (The phone is off the hook and the call is connected; to the agent): `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0389](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0389.html).
    pub fn phonepickup(self) -> Phonepickup<'a> {
        Phonepickup {
            session: self.session,
        }
    }
    /// Dial a number offered by a preview campaign: `previewCallout`, `PUT /voicecall/{agentid}/previewCallout`.
    ///
    /// Places the call that an event of a preview campaign has proposed to the agent. The number must be one that the
    /// event offers, and the control block that of the event.
    ///
    /// The response carries the ID of the new call. A request whose response was lost may have placed the call all the
    /// same, so it must not be sent again.
    ///
    /// - `called`: Called number, one of those in `dialeddigits` of the preview event. Not empty.
    /// - `callcontrolid`: Number of the control block, that of the preview event.
    ///
    /// Events (The call is placed and answered; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent): `AgentEvent_Call_Out_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 200-001.
    ///
    /// Source: [cec_07_0367](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0367.html), [cec_07_1233](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1233.html).
    pub fn preview_callout(
        self,
        called: impl Into<String>,
        callcontrolid: i64,
    ) -> PreviewCallout<'a> {
        PreviewCallout {
            session: self.session,
            called: called.into(),
            callcontrolid,
        }
    }
    /// Request a specific queued call: `requestAppointedCall`, `POST /voicecall/{agentid}/requestcall/{callid}/{skilltype}`.
    ///
    /// Makes the platform route a call that waits in a public skill queue to this agent, ahead of its turn.
    ///
    /// - `callid`: ID of the queued call.
    /// - `skilltype`: Kind of queue in which the call waits. Only 0 (public queue) is allowed; the server's own pattern also accepts 1. From 0 to 1.
    /// - `skillId`: ID of the skill queue in which the call waits.
    ///
    /// Events (The call is routed to the agent; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1251](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1251.html).
    pub fn request_appointed_call(
        self,
        callid: impl Into<crate::CallId>,
        skilltype: i64,
        skill_id: i64,
    ) -> RequestAppointedCall<'a> {
        RequestAppointedCall {
            session: self.session,
            callid: callid.into(),
            skilltype,
            skill_id,
        }
    }
    /// Send dial-pad digits in the current call: `secondDialEx`, `POST /voicecall/{agentid}/seconddialex`.
    ///
    /// Sends digits in an established call, as pressing keys on a telephone would, for example to navigate an IVR menu.
    /// Not possible in video calls.
    ///
    /// - `number`: What to send: digits, asterisks and hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1244](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1244.html), client-practice (Public client programs of the gateway).
    pub fn second_dial_ex(self, number: impl Into<String>) -> SecondDialEx<'a> {
        SecondDialEx {
            session: self.session,
            number: number.into(),
        }
    }
    /// Send dial-pad digits in the current call, older form: `secondDial`, `POST /voicecall/{agentid}/seconddial/{number}`.
    ///
    /// Sends digits in a call, as `second_dial_ex` does, with the digits in the path. A hash cannot be sent this way.
    ///
    /// - `number`: What to send: digits, commas, percent signs and asterisks. 1 to 24 characters. Pattern `^[0-9,%*]{1,24}$`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn second_dial(self, number: impl Into<String>) -> SecondDial<'a> {
        SecondDial {
            session: self.session,
            number: number.into(),
        }
    }
    /// Answer a call that rings at a colleague's phone: `snatchPickup`, `PUT /voicecall/{agentid}/snatchpickup`.
    ///
    /// Takes over a call that is being offered to another agent of the same group. Internal calls cannot be taken over.
    ///
    /// - `destWorkNo`: ID of the agent whose call is taken.
    ///
    /// Events (The call is taken over; the page's whole list, without saying who receives which; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentEvent_Talking`, `AgentEvent_Incoming_CallInfo`, `AgentMediaEvent_Record`, `AgentOther_PhoneRelease`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0387](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0387.html), [cec_07_1252](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1252.html).
    pub fn snatch_pickup(
        self,
        dest_work_no: impl Into<crate::AgentId>,
    ) -> SnatchPickup<'a> {
        SnatchPickup {
            session: self.session,
            dest_work_no: dest_work_no.into(),
        }
    }
    /// Switch on speech recognition for a ringing call: `startASR`, `POST /voicecall/{agentid}/startasrbycallid`.
    ///
    /// Starts speech recognition for a call that is being offered and is not yet answered. It is available two seconds
    /// after the call was answered.
    ///
    /// - `callId`: ID of the ringing call.
    ///
    /// Return codes: 200-040.
    ///
    /// Source: [cec_07_4200](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4200.html), [cec_07_0392](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0392.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn start_asr(self, call_id: impl Into<crate::CallId>) -> StartAsr<'a> {
        StartAsr {
            session: self.session,
            call_id: call_id.into(),
        }
    }
    /// Transfer the current call to a queue, an agent, an IVR or a number: `transfer`, `POST /voicecall/{agentid}/transfer`.
    ///
    /// Transfers the current call. `devicetype` says what `address` names, and `mode` how the call is transferred; the
    /// meaning of a mode depends on the device type.
    ///
    /// - Skill queue, agent, access code: 0 release, 2 success.
    /// - IVR: 0 release, 1 suspend (audio and video IVR only; `AgentEvent_ReturnFromIvr` reports that the call is
    ///  back).
    /// - Outside number: 1 release, 2 success, 3 talk, 4 three-party.
    ///
    /// In mode success the agent keeps the call until the target answers or the customer hangs up. If the target does
    /// not answer, the transfer fails and the call continues. `AgentEvent_SuccTransResult` reports the outcome.
    ///
    /// In mode talk the customer stays on hold while the agent and the outside party talk. In the modes talk and
    /// three-party, with A the agent, B the customer and C the outside party: when one leaves, the other two stay
    /// connected, and A retrieves B with `cancel_transfer`, which drops C.
    ///
    /// - `devicetype`: What `address` names.
    /// - `address`: Where the call goes: the digits of a skill queue ID, an agent ID, an IVR code or an access code, or an outside number, which may also contain the letters A to E (in either case), asterisks and hashes. 1 to 24 characters. Pattern `^[0-9A-Ea-e*#]{1,24}$`.
    /// - `mode`: How the call is transferred; the meaning of a code depends on `devicetype`.
    ///
    /// Events (Any transfer, as the interface page lists it; AgentEvent_Connect_Fail stands for failure; to the agent): `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`, `AgentEvent_Connect_Fail`, `AgentEvent_Call_Release`.
    ///
    /// Events (Any transfer, as the developer guide lists it; to the agent): `AgentEvent_Customer_Alerting`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (Mode success; to the agent): `AgentEvent_SuccTransResult`, `AgentMediaEvent_StopRecordDone`.
    ///
    /// Events (Mode three-party (according to the developer guide also mode talk); to the agent): `AgentEvent_Conference`.
    ///
    /// Events (Mode suspend, when the call returns from the IVR; to the agent): `AgentEvent_ReturnFromIvr`.
    ///
    /// Return codes: 100-006, 100-007, 200-012.
    ///
    /// Source: [cec_07_1242](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1242.html), guide 210dcdd1 (transfer), cec_05_1433 (transfers), [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html), [fsyldn.github.io/iccTestPage](https://fsyldn.github.io/iccTestPage), client-practice (Public client programs of the gateway).
    pub fn transfer(
        self,
        devicetype: impl Into<crate::codes::TransferDevice>,
        address: impl Into<String>,
        mode: impl Into<crate::codes::TransferMode>,
    ) -> Transfer<'a> {
        Transfer {
            session: self.session,
            devicetype: devicetype.into(),
            address: address.into(),
            mode: mode.into(),
            callappdata: None,
            caller: None,
            mediaability: None,
            holdflag: None,
            skill_id: None,
        }
    }
    /// Hang up the current call, old form: `releaseForVTM`, `DELETE /voicecall/{agentid}`.
    ///
    /// Ends the agent's current call. `release` replaces it; this form is kept for compatibility.
    ///
    /// Source: client-practice (Public client programs of the gateway), [cec_07_1247](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1247.html).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn release_for_vtm(self) -> ReleaseForVtm<'a> {
        ReleaseForVtm {
            session: self.session,
        }
    }
    /// Stop the agent's video in the current call: `beginMuteVideo`, `POST /voicecall/{agentid}/beginmutevideo`.
    ///
    /// The counterpart of `begin_mute` for video, judging by its name. `end_mute_video` undoes it.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn begin_mute_video(self) -> BeginMuteVideo<'a> {
        BeginMuteVideo {
            session: self.session,
        }
    }
    /// Start the agent's video in the current call again: `endMuteVideo`, `POST /voicecall/{agentid}/endmutevideo`.
    ///
    /// The counterpart of `end_mute` for video, judging by its name; it follows `begin_mute_video`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn end_mute_video(self) -> EndMuteVideo<'a> {
        EndMuteVideo {
            session: self.session,
        }
    }
    /// Release the agent's phone: `releasePhone`, `DELETE /voicecall/{agentid}/releasephone`.
    ///
    /// Hangs up the agent's own phone, judging by its name: meant for agents whose phone stays off the hook between
    /// calls.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn release_phone(self) -> ReleasePhone<'a> {
        ReleasePhone {
            session: self.session,
        }
    }
    /// Report a sound in the current call: `reportSound`, `POST /voicecall/{agentid}/reportsound`.
    ///
    /// No source says what this does. In client programs 200-009 means that reporting a voice result failed, which may
    /// belong to it.
    ///
    /// - `body`: The body of `report_sound`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn report_sound(
        self,
        body: impl Into<types::ReportSoundRequest>,
    ) -> ReportSound<'a> {
        ReportSound {
            session: self.session,
            body: body.into(),
        }
    }
}
/// A request of `callout`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Callout<'a> {
    session: &'a Session,
    caller: Option<String>,
    called: String,
    skillid: Option<i64>,
    callappdata: Option<String>,
    callcontrolid: Option<i64>,
    mediaability: Option<crate::codes::RequestMediaAbility>,
    user_video_direction: Option<crate::codes::VideoDirection>,
}
impl Callout<'_> {
    /// Calling number, digits only; empty or absent means the platform's default number. Ignored if the agent has
    /// the right that forbids choosing a calling number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    pub fn skillid(mut self, value: i64) -> Self {
        self.skillid = Some(value);
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn callappdata(mut self, value: impl Into<String>) -> Self {
        self.callappdata = Some(value.into());
        self
    }
    /// Number of the control block of an outbound campaign. A client program sends 0 with an ordinary call; the page does not list the field.
    pub fn callcontrolid(mut self, value: i64) -> Self {
        self.callcontrolid = Some(value);
        self
    }
    /// Medium of the call. A video call to an audio phone is dropped, so 2 (negotiated) is the better choice for video.
    pub fn mediaability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.mediaability = Some(value.into());
        self
    }
    /// Which way video flows, seen from the user. Takes effect only with `mediaability` 1. On newer pages only.
    pub fn user_video_direction(
        mut self,
        value: impl Into<crate::codes::VideoDirection>,
    ) -> Self {
        self.user_video_direction = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for Callout<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().callout();
            let request = request.agentid(self.session.agent());
            let body = types::CalloutRequest {
                caller: self.caller,
                called: self.called,
                skillid: self.skillid,
                callappdata: self.callappdata,
                callcontrolid: self.callcontrolid,
                mediaability: self.mediaability,
                user_video_direction: self.user_video_direction,
            };
            body.verify(&Check::of(&operations::CALLOUT))?;
            let request = request.body(body);
            self.session.answer(&operations::CALLOUT, request.send()).await
        })
    }
}
/// A request of `callInner`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallInner<'a> {
    session: &'a Session,
    called: String,
    caller: Option<String>,
    skillid: Option<i64>,
    callappdata: Option<String>,
    mediaability: Option<crate::codes::RequestMediaAbility>,
}
impl CallInner<'_> {
    /// Calling number, digits only; empty or absent means the platform's default number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the platform's default skill queue.
    pub fn skillid(mut self, value: i64) -> Self {
        self.skillid = Some(value);
        self
    }
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn callappdata(mut self, value: impl Into<String>) -> Self {
        self.callappdata = Some(value.into());
        self
    }
    /// Without effect; pages differ in what decides the medium instead.
    pub fn mediaability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.mediaability = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for CallInner<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().call_inner();
            let request = request.agentid(self.session.agent());
            let body = types::CallInnerRequest {
                called: self.called,
                caller: self.caller,
                skillid: self.skillid,
                callappdata: self.callappdata,
                mediaability: self.mediaability,
            };
            body.verify(&Check::of(&operations::CALL_INNER))?;
            let request = request.body(body);
            self.session.answer(&operations::CALL_INNER, request.send()).await
        })
    }
}
/// A request of `callInnerSkill`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallInnerSkill<'a> {
    session: &'a Session,
    skill_id: i64,
}
impl<'a> IntoFuture for CallInnerSkill<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().call_inner_skill();
            let request = request.agentid(self.session.agent());
            let body = types::CallInnerSkillRequest {
                skill_id: self.skill_id,
            };
            let request = request.body(body);
            self.session.answer(&operations::CALL_INNER_SKILL, request.send()).await
        })
    }
}
/// A request of `answer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    session: &'a Session,
    callid: Option<crate::CallId>,
}
impl Answer<'_> {
    /// ID of the call to answer. Needed if the agent has several call IDs, as with multimedia.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for Answer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().answer();
            let request = request.agentid(self.session.agent());
            let request = match self.callid {
                Some(value) => request.callid(value),
                None => request,
            };
            self.session.answer(&operations::ANSWER, request.send()).await
        })
    }
}
/// A request of `reject`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject<'a> {
    session: &'a Session,
    callid: Option<crate::CallId>,
    mode: crate::codes::RejectMode,
}
impl Reject<'_> {
    /// ID of the call to refuse.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for Reject<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().reject();
            let request = request.agentid(self.session.agent());
            let body = types::RejectRequest {
                callid: self.callid,
                mode: self.mode,
            };
            let request = request.body(body);
            self.session.answer(&operations::REJECT, request.send()).await
        })
    }
}
/// A request of `innerHelp`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InnerHelp<'a> {
    session: &'a Session,
    dstaddress: String,
    devicetype: Option<crate::codes::HelpDevice>,
    mode: Option<crate::codes::HelpMode>,
    callappdata: Option<String>,
    holdflag: Option<bool>,
}
impl InnerHelp<'_> {
    /// Whether `dstaddress` names an agent or a skill queue.
    pub fn devicetype(mut self, value: impl Into<crate::codes::HelpDevice>) -> Self {
        self.devicetype = Some(value.into());
        self
    }
    /// Two-party help, with the customer on hold, or three-party help, with the customer in the conversation.
    pub fn mode(mut self, value: impl Into<crate::codes::HelpMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Data that travels with the help call; may be empty. At most 16384 bytes.
    pub fn callappdata(mut self, value: impl Into<String>) -> Self {
        self.callappdata = Some(value.into());
        self
    }
    /// Whether the call is held while the third party is being brought in.
    pub fn holdflag(mut self, value: bool) -> Self {
        self.holdflag = Some(value);
        self
    }
}
impl<'a> IntoFuture for InnerHelp<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().inner_help();
            let request = request.agentid(self.session.agent());
            let body = types::InnerHelpRequest {
                dstaddress: self.dstaddress,
                devicetype: self.devicetype,
                mode: self.mode,
                callappdata: self.callappdata,
                holdflag: self.holdflag,
            };
            body.verify(&Check::of(&operations::INNER_HELP))?;
            let request = request.body(body);
            self.session.answer(&operations::INNER_HELP, request.send()).await
        })
    }
}
/// A request of `hold`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Hold<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Hold<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().hold();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::HOLD, request.send()).await
        })
    }
}
/// A request of `getHold`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetHold<'a> {
    session: &'a Session,
    callid: Option<crate::CallId>,
}
impl GetHold<'_> {
    /// ID of the held call to retrieve.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for GetHold<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_hold();
            let request = request.agentid(self.session.agent());
            let request = match self.callid {
                Some(value) => request.callid(value),
                None => request,
            };
            self.session.answer(&operations::GET_HOLD, request.send()).await
        })
    }
}
/// A request of `connectHold`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ConnectHold<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for ConnectHold<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().connect_hold();
            let request = request.agentid(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::CONNECT_HOLD, request.send()).await
        })
    }
}
/// A request of `beginMute`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMute<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for BeginMute<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_mute();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::BEGIN_MUTE, request.send()).await
        })
    }
}
/// A request of `endMute`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMute<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for EndMute<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().end_mute();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::END_MUTE, request.send()).await
        })
    }
}
/// A request of `confJoin`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ConfJoin<'a> {
    session: &'a Session,
    callid: crate::CallId,
    callappdata: Option<String>,
}
impl ConfJoin<'_> {
    /// Data to set on the call; may be empty. At most 16384 bytes.
    pub fn callappdata(mut self, value: impl Into<String>) -> Self {
        self.callappdata = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for ConfJoin<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().conf_join();
            let request = request.agentid(self.session.agent());
            let body = types::ConfJoinRequest {
                callid: self.callid,
                callappdata: self.callappdata,
            };
            body.verify(&Check::of(&operations::CONF_JOIN))?;
            let request = request.body(body);
            self.session.answer(&operations::CONF_JOIN, request.send()).await
        })
    }
}
/// A request of `dropCall`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DropCall<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for DropCall<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().drop_call();
            let request = request.agentid(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::DROP_CALL, request.send()).await
        })
    }
}
/// A request of `disconnect`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Disconnect<'a> {
    session: &'a Session,
    number: String,
}
impl Disconnect<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DISCONNECT);
        {
            let value = &self.number;
            check.length("number", value, 1usize..=24usize)?;
            check.pattern("number", value, "^[0-9]{1,24}$")?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for Disconnect<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().disconnect();
            let request = request.agentid(self.session.agent());
            let request = request.number(self.number);
            self.session.answer(&operations::DISCONNECT, request.send()).await
        })
    }
}
/// A request of `release`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Release<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Release<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().release();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RELEASE, request.send()).await
        })
    }
}
/// A request of `cancelTransfer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelTransfer<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for CancelTransfer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().cancel_transfer();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::CANCEL_TRANSFER, request.send()).await
        })
    }
}
/// A request of `adjustVideoMode`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AdjustVideoMode<'a> {
    session: &'a Session,
    mode: crate::codes::VideoLayout,
}
impl<'a> IntoFuture for AdjustVideoMode<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().adjust_video_mode();
            let request = request.agentid(self.session.agent());
            let body = types::AdjustVideoModeRequest {
                mode: self.mode,
            };
            let request = request.body(body);
            self.session.answer(&operations::ADJUST_VIDEO_MODE, request.send()).await
        })
    }
}
/// A request of `mediaSwitch`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct MediaSwitch<'a> {
    session: &'a Session,
    media_type: crate::codes::MediaSwitchTarget,
    video_direction: Option<crate::codes::VideoDirection>,
}
impl MediaSwitch<'_> {
    /// Which way video flows, seen from the user. Takes effect only when switching to video.
    pub fn video_direction(
        mut self,
        value: impl Into<crate::codes::VideoDirection>,
    ) -> Self {
        self.video_direction = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for MediaSwitch<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().media_switch();
            let request = request.agentid(self.session.agent());
            let request = request.media_type(self.media_type);
            let request = match self.video_direction {
                Some(value) => request.video_direction(value),
                None => request,
            };
            self.session.answer(&operations::MEDIA_SWITCH, request.send()).await
        })
    }
}
/// A request of `phoneHangUp`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct VoicecallPhoneHangUp<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for VoicecallPhoneHangUp<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().voicecall_phone_hang_up();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::VOICECALL_PHONE_HANG_UP, request.send())
                .await
        })
    }
}
/// A request of `phonehangup`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Phonehangup<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Phonehangup<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().phonehangup();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::PHONEHANGUP, request.send()).await
        })
    }
}
/// A request of `phonePickup`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct VoicecallPhonePickup<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for VoicecallPhonePickup<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().voicecall_phone_pickup();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::VOICECALL_PHONE_PICKUP, request.send())
                .await
        })
    }
}
/// A request of `phonepickup`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Phonepickup<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for Phonepickup<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().phonepickup();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::PHONEPICKUP, request.send()).await
        })
    }
}
/// A request of `previewCallout`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PreviewCallout<'a> {
    session: &'a Session,
    called: String,
    callcontrolid: i64,
}
impl<'a> IntoFuture for PreviewCallout<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().preview_callout();
            let request = request.agentid(self.session.agent());
            let body = types::PreviewCalloutRequest {
                called: self.called,
                callcontrolid: self.callcontrolid,
            };
            body.verify(&Check::of(&operations::PREVIEW_CALLOUT))?;
            let request = request.body(body);
            self.session.answer(&operations::PREVIEW_CALLOUT, request.send()).await
        })
    }
}
/// A request of `requestAppointedCall`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestAppointedCall<'a> {
    session: &'a Session,
    callid: crate::CallId,
    skilltype: i64,
    skill_id: i64,
}
impl RequestAppointedCall<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REQUEST_APPOINTED_CALL);
        {
            let value = &self.skilltype;
            check.range("skilltype", *value, 0i64..=1i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for RequestAppointedCall<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().request_appointed_call();
            let request = request.agentid(self.session.agent());
            let request = request.callid(self.callid);
            let request = request.skilltype(self.skilltype);
            let request = request.skill_id(self.skill_id);
            self.session
                .answer(&operations::REQUEST_APPOINTED_CALL, request.send())
                .await
        })
    }
}
/// A request of `secondDialEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SecondDialEx<'a> {
    session: &'a Session,
    number: String,
}
impl SecondDialEx<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SECOND_DIAL_EX);
        {
            let value = &self.number;
            check.length("number", value, 1usize..=24usize)?;
            check.pattern("number", value, "^[0-9*#]{1,24}$")?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SecondDialEx<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().second_dial_ex();
            let request = request.agentid(self.session.agent());
            let request = request.number(self.number);
            self.session.answer(&operations::SECOND_DIAL_EX, request.send()).await
        })
    }
}
/// A request of `secondDial`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SecondDial<'a> {
    session: &'a Session,
    number: String,
}
impl SecondDial<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SECOND_DIAL);
        {
            let value = &self.number;
            check.length("number", value, 1usize..=24usize)?;
            check.pattern("number", value, "^[0-9,%*]{1,24}$")?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SecondDial<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().second_dial();
            let request = request.agentid(self.session.agent());
            let request = request.number(self.number);
            self.session.answer(&operations::SECOND_DIAL, request.send()).await
        })
    }
}
/// A request of `snatchPickup`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SnatchPickup<'a> {
    session: &'a Session,
    dest_work_no: crate::AgentId,
}
impl<'a> IntoFuture for SnatchPickup<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().snatch_pickup();
            let request = request.agentid(self.session.agent());
            let request = request.dest_work_no(self.dest_work_no);
            self.session.answer(&operations::SNATCH_PICKUP, request.send()).await
        })
    }
}
/// A request of `startASR`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartAsr<'a> {
    session: &'a Session,
    call_id: crate::CallId,
}
impl<'a> IntoFuture for StartAsr<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().start_asr();
            let request = request.agentid(self.session.agent());
            let request = request.call_id(self.call_id);
            self.session.answer(&operations::START_ASR, request.send()).await
        })
    }
}
/// A request of `transfer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Transfer<'a> {
    session: &'a Session,
    devicetype: crate::codes::TransferDevice,
    address: String,
    mode: crate::codes::TransferMode,
    callappdata: Option<String>,
    caller: Option<String>,
    mediaability: Option<crate::codes::RequestMediaAbility>,
    holdflag: Option<bool>,
    skill_id: Option<i64>,
}
impl Transfer<'_> {
    /// Data that travels with the call; may be empty. At most 16384 bytes.
    pub fn callappdata(mut self, value: impl Into<String>) -> Self {
        self.callappdata = Some(value.into());
        self
    }
    /// Calling number, digits only; empty or absent means the platform's default number. For outside numbers only,
    /// and without effect in mode release. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Medium of the call; for outside numbers only.
    pub fn mediaability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.mediaability = Some(value.into());
        self
    }
    /// Whether the call stays held during a three-party transfer.
    pub fn holdflag(mut self, value: bool) -> Self {
        self.holdflag = Some(value);
        self
    }
    /// ID of the skill queue that the call belongs to; takes effect only when the target is an agent.
    pub fn skill_id(mut self, value: i64) -> Self {
        self.skill_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for Transfer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().transfer();
            let request = request.agentid(self.session.agent());
            let body = types::TransferRequest {
                devicetype: self.devicetype,
                address: self.address,
                mode: self.mode,
                callappdata: self.callappdata,
                caller: self.caller,
                mediaability: self.mediaability,
                holdflag: self.holdflag,
                skill_id: self.skill_id,
            };
            body.verify(&Check::of(&operations::TRANSFER))?;
            let request = request.body(body);
            self.session.answer(&operations::TRANSFER, request.send()).await
        })
    }
}
/// A request of `releaseForVTM`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReleaseForVtm<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ReleaseForVtm<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().release_for_vtm();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RELEASE_FOR_VTM, request.send()).await
        })
    }
}
/// A request of `beginMuteVideo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMuteVideo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for BeginMuteVideo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_mute_video();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::BEGIN_MUTE_VIDEO, request.send()).await
        })
    }
}
/// A request of `endMuteVideo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMuteVideo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for EndMuteVideo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().end_mute_video();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::END_MUTE_VIDEO, request.send()).await
        })
    }
}
/// A request of `releasePhone`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReleasePhone<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ReleasePhone<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().release_phone();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RELEASE_PHONE, request.send()).await
        })
    }
}
/// A request of `reportSound`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReportSound<'a> {
    session: &'a Session,
    body: types::ReportSoundRequest,
}
impl<'a> IntoFuture for ReportSound<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().report_sound();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::REPORT_SOUND, request.send()).await
        })
    }
}
impl Session {
    /// Multimedia sessions, their messages and transfers, and how many of them an agent handles at once.
    pub fn media_call(&self) -> MediaCall<'_> {
        MediaCall { session: self }
    }
}
/// Operations of the resource `mediacall`; from [`Session::media_call`].
#[derive(Debug, Clone, Copy)]
pub struct MediaCall<'a> {
    session: &'a Session,
}
impl<'a> MediaCall<'a> {
    /// Take a picture of the user in a video call: `imageCapture`, `POST /mediacall/{agentid}/imagecapture`.
    ///
    /// Takes a picture of the user during a video call in a web page (H5). `AgentEvent_ImageCapture` reports the
    /// outcome and where the picture is stored; the user may refuse.
    ///
    /// - `userType`: Whose picture to take.
    /// - `callid`: ID of the video call.
    ///
    /// Events (The picture was taken, failed or was refused; to the agent): `AgentEvent_ImageCapture`.
    ///
    /// Return codes: 106-011, 106-015, 100-007.
    ///
    /// Source: [cec_07_1281](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1281.html), guide 0ca10e37 (imageCapture, setCallNums), [cec_07_1407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1407.html), [cec_07_0557](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0557.html), [cec_07_0457](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0457.html).
    pub fn image_capture(
        self,
        user_type: impl Into<crate::codes::CaptureTarget>,
        callid: impl Into<crate::CallId>,
    ) -> ImageCapture<'a> {
        ImageCapture {
            session: self.session,
            user_type: user_type.into(),
            callid: callid.into(),
        }
    }
    /// Send a message to the user of a media session: `sendMessage`, `POST /mediacall/{agentid}/sendmessage`.
    ///
    /// Sends a text to the user of a session. The user's side fetches it by polling; what the user writes arrives as
    /// `AgentEvent_MessageData`.
    ///
    /// The size limit depends on the setting MULTIMEDIA_SECMODE in `basic.properties`: less than 1.9 KB if the platform
    /// encrypts (1), less than 3.8 KB if the business side does (0).
    ///
    /// - `callid`: ID of the session.
    /// - `data`: The message; its size limit is given with the operation.
    ///
    /// Return codes: 106-001, 106-002.
    ///
    /// Source: [cec_07_1277](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1277.html), cec_05_4901 (sendMessage).
    pub fn send_message(
        self,
        callid: impl Into<crate::CallId>,
        data: impl Into<types::MessageBody>,
    ) -> SendMessage<'a> {
        SendMessage {
            session: self.session,
            callid: callid.into(),
            data: data.into(),
            userid: None,
        }
    }
    /// Limit the sessions of one media type: `setCallNums`, `POST /mediacall/{agentid}/setcallnums`.
    ///
    /// Sets how many sessions of one media type the agent can have at a time.
    ///
    /// - `mediaType`: Kind of session, as text; one of those of the skill queues that the agent is signed in to.
    /// - `callnums`: How many sessions the agent can have at a time, 1 to 60, as text. Pattern `^([1-9]|[1-5][0-9]|60)$`.
    ///
    /// Return codes: 106-003, 106-008, 106-012.
    ///
    /// Source: [cec_07_1278](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1278.html), [cec_07_0459](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0459.html), guide 3d7e213a (setCallNums), guide 0ca10e37 (imageCapture, setCallNums).
    pub fn set_call_nums(
        self,
        media_type: impl Into<crate::codes::SessionLimitMedia>,
        callnums: impl Into<String>,
    ) -> SetCallNums<'a> {
        SetCallNums {
            session: self.session,
            media_type: media_type.into(),
            callnums: callnums.into(),
        }
    }
    /// Limit the sessions in total and per channel: `setCallNumsByMediaType`, `POST /mediacall/{agentid}/setcallnumsbymediatype`.
    ///
    /// Sets how many multimedia sessions the agent can have at a time, in total and for each channel.
    ///
    /// - `totalCallNum`: How many sessions the agent can have at a time in total. From 1 to 60.
    /// - `agentMediaCallNums`: The limits per channel.
    ///
    /// Return codes: 106-003, 106-008, 106-012.
    ///
    /// Source: [cec_07_0463](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0463.html).
    pub fn set_call_nums_by_media_type(
        self,
        total_call_num: i64,
        agent_media_call_nums: impl Into<Vec<types::AgentMediaCallNum>>,
    ) -> SetCallNumsByMediaType<'a> {
        SetCallNumsByMediaType {
            session: self.session,
            total_call_num,
            agent_media_call_nums: agent_media_call_nums.into(),
        }
    }
    /// Transfer a media session to a queue, an agent or an access code: `transfer`, `POST /mediacall/{agentid}/transfer`.
    ///
    /// Transfers a media session. `devicetype` says what `address` names: 1 a skill queue, 2 an agent, 4 a system
    /// access code. `mode` is 0 (release: the agent leaves at once) or 2 (success: the agent leaves when the receiver
    /// has accepted), for all three.
    ///
    /// - `callid`: ID of the session.
    /// - `devicetype`: What `address` names.
    /// - `mode`: How the session is transferred.
    /// - `address`: Where the session goes: the ID of a skill queue or agent, or an access code. 1 to 24 characters.
    ///
    /// Events (Mode success, with the outcome; to the agent): `AgentEvent_SuccTransResult`.
    ///
    /// Return codes: 106-004.
    ///
    /// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html), guide 448430b7 (transfer; copy of page cec_07_1279), guide 91561158 (transfer), [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html).
    pub fn mediacall_transfer(
        self,
        callid: impl Into<crate::CallId>,
        devicetype: impl Into<crate::codes::MediaTransferDevice>,
        mode: impl Into<crate::codes::MediaTransferMode>,
        address: impl Into<String>,
    ) -> MediacallTransfer<'a> {
        MediacallTransfer {
            session: self.session,
            callid: callid.into(),
            devicetype: devicetype.into(),
            mode: mode.into(),
            address: address.into(),
            caller: None,
            calldata: None,
            skill_id: None,
        }
    }
}
/// A request of `imageCapture`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ImageCapture<'a> {
    session: &'a Session,
    user_type: crate::codes::CaptureTarget,
    callid: crate::CallId,
}
impl<'a> IntoFuture for ImageCapture<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().image_capture();
            let request = request.agentid(self.session.agent());
            let body = types::ImageCaptureRequest {
                user_type: self.user_type,
                callid: self.callid,
            };
            let request = request.body(body);
            self.session.answer(&operations::IMAGE_CAPTURE, request.send()).await
        })
    }
}
/// A request of `sendMessage`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendMessage<'a> {
    session: &'a Session,
    callid: crate::CallId,
    userid: Option<String>,
    data: types::MessageBody,
}
impl SendMessage<'_> {
    /// Number of the user.
    pub fn userid(mut self, value: impl Into<String>) -> Self {
        self.userid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for SendMessage<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().send_message();
            let request = request.agentid(self.session.agent());
            let body = types::SendMessageRequest {
                callid: self.callid,
                userid: self.userid,
                data: self.data,
            };
            let request = request.body(body);
            self.session.answer(&operations::SEND_MESSAGE, request.send()).await
        })
    }
}
/// A request of `setCallNums`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallNums<'a> {
    session: &'a Session,
    media_type: crate::codes::SessionLimitMedia,
    callnums: String,
}
impl<'a> IntoFuture for SetCallNums<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_call_nums();
            let request = request.agentid(self.session.agent());
            let body = types::SetCallNumsRequest {
                media_type: self.media_type,
                callnums: self.callnums,
            };
            body.verify(&Check::of(&operations::SET_CALL_NUMS))?;
            let request = request.body(body);
            self.session.answer(&operations::SET_CALL_NUMS, request.send()).await
        })
    }
}
/// A request of `setCallNumsByMediaType`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallNumsByMediaType<'a> {
    session: &'a Session,
    total_call_num: i64,
    agent_media_call_nums: Vec<types::AgentMediaCallNum>,
}
impl<'a> IntoFuture for SetCallNumsByMediaType<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_call_nums_by_media_type();
            let request = request.agentid(self.session.agent());
            let body = types::SetCallNumsByMediaTypeRequest {
                total_call_num: self.total_call_num,
                agent_media_call_nums: self.agent_media_call_nums,
            };
            body.verify(&Check::of(&operations::SET_CALL_NUMS_BY_MEDIA_TYPE))?;
            let request = request.body(body);
            self.session
                .answer(&operations::SET_CALL_NUMS_BY_MEDIA_TYPE, request.send())
                .await
        })
    }
}
/// A request of `transfer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct MediacallTransfer<'a> {
    session: &'a Session,
    callid: crate::CallId,
    caller: Option<String>,
    devicetype: crate::codes::MediaTransferDevice,
    mode: crate::codes::MediaTransferMode,
    address: String,
    calldata: Option<String>,
    skill_id: Option<i64>,
}
impl MediacallTransfer<'_> {
    /// Calling number.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Data for the receiver. At most 2048 bytes.
    pub fn calldata(mut self, value: impl Into<String>) -> Self {
        self.calldata = Some(value.into());
        self
    }
    /// ID of the skill queue that the session belongs to; takes effect only when the target is an agent.
    pub fn skill_id(mut self, value: i64) -> Self {
        self.skill_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for MediacallTransfer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().mediacall_transfer();
            let request = request.agentid(self.session.agent());
            let body = types::MediacallTransferRequest {
                callid: self.callid,
                caller: self.caller,
                devicetype: self.devicetype,
                mode: self.mode,
                address: self.address,
                calldata: self.calldata,
                skill_id: self.skill_id,
            };
            body.verify(&Check::of(&operations::MEDIACALL_TRANSFER))?;
            let request = request.body(body);
            self.session.answer(&operations::MEDIACALL_TRANSFER, request.send()).await
        })
    }
}
impl Session {
    /// The older text chat, known from programs only.
    pub fn text_chat(&self) -> TextChat<'_> {
        TextChat { session: self }
    }
}
/// Operations of the resource `textchat`; from [`Session::text_chat`].
#[derive(Debug, Clone, Copy)]
pub struct TextChat<'a> {
    session: &'a Session,
}
impl<'a> TextChat<'a> {
    /// Accept an offered text chat: `answer`, `PUT /textchat/{workno}/answer/{callid}`.
    ///
    /// Accepts the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// - `callid`: ID of the text chat.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn textchat_answer(
        self,
        callid: impl Into<crate::CallId>,
    ) -> TextchatAnswer<'a> {
        TextchatAnswer {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Send a message in a text chat: `chat`, `PUT /textchat/{workno}/chatmessage`.
    ///
    /// Sends a message to the other side of a text chat, judging by its name; what the other side writes arrives as
    /// `AgentChat_DataRecved` (misspelt on the wire).
    ///
    /// - `body`: The body of `chat`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn chat(self, body: impl Into<types::ChatRequest>) -> Chat<'a> {
        Chat {
            session: self.session,
            body: body.into(),
        }
    }
    /// End a text chat: `drop`, `DELETE /textchat/{workno}/drop/{callid}`.
    ///
    /// Ends the text chat with the given ID. The response repeats a call ID.
    ///
    /// - `callid`: ID of the text chat.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
    pub fn textchat_drop(self, callid: impl Into<crate::CallId>) -> TextchatDrop<'a> {
        TextchatDrop {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Start a text chat with another agent: `internalCall`, `PUT /textchat/{workno}/internalcall/{destno}`.
    ///
    /// Starts a text chat with another agent. In the one response that a source shows, the result is the work number of
    /// an agent.
    ///
    /// - `destno`: ID of the agent to chat with; the older server's pattern accepts 1 to 59999.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
    pub fn internal_call(self, destno: impl Into<crate::AgentId>) -> InternalCall<'a> {
        InternalCall {
            session: self.session,
            destno: destno.into(),
        }
    }
    /// Refuse an offered text chat: `reject`, `DELETE /textchat/{workno}/reject/{callid}`.
    ///
    /// Refuses the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// - `callid`: ID of the text chat.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn textchat_reject(
        self,
        callid: impl Into<crate::CallId>,
    ) -> TextchatReject<'a> {
        TextchatReject {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Transfer a text chat to an agent or a skill queue: `tranfser`, `POST /textchat/{workno}/transfer`.
    ///
    /// Transfers a text chat to another agent or to a skill queue.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
    pub fn textchat_tranfser(self) -> TextchatTranfser<'a> {
        TextchatTranfser {
            session: self.session,
            addesstype: None,
            destaddr: None,
            callid: None,
            attachdata: None,
        }
    }
}
/// A request of `answer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct TextchatAnswer<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for TextchatAnswer<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().textchat_answer();
            let request = request.workno(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::TEXTCHAT_ANSWER, request.send()).await
        })
    }
}
/// A request of `chat`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Chat<'a> {
    session: &'a Session,
    body: types::ChatRequest,
}
impl<'a> IntoFuture for Chat<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().chat();
            let request = request.workno(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::CHAT, request.send()).await
        })
    }
}
/// A request of `drop`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct TextchatDrop<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for TextchatDrop<'a> {
    type Output = Result<crate::CallId, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().textchat_drop();
            let request = request.workno(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::TEXTCHAT_DROP, request.send()).await
        })
    }
}
/// A request of `internalCall`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InternalCall<'a> {
    session: &'a Session,
    destno: crate::AgentId,
}
impl<'a> IntoFuture for InternalCall<'a> {
    type Output = Result<crate::wire::LenientText, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().internal_call();
            let request = request.workno(self.session.agent());
            let request = request.destno(self.destno);
            self.session.answer(&operations::INTERNAL_CALL, request.send()).await
        })
    }
}
/// A request of `reject`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct TextchatReject<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for TextchatReject<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().textchat_reject();
            let request = request.workno(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::TEXTCHAT_REJECT, request.send()).await
        })
    }
}
/// A request of `tranfser`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct TextchatTranfser<'a> {
    session: &'a Session,
    addesstype: Option<crate::codes::TextChatAddressType>,
    destaddr: Option<String>,
    callid: Option<crate::CallId>,
    attachdata: Option<String>,
}
impl TextchatTranfser<'_> {
    /// What `destaddr` names. The name is misspelt on the wire.
    pub fn addesstype(
        mut self,
        value: impl Into<crate::codes::TextChatAddressType>,
    ) -> Self {
        self.addesstype = Some(value.into());
        self
    }
    /// Where the chat goes: the work number of an agent or the ID of a skill queue.
    pub fn destaddr(mut self, value: impl Into<String>) -> Self {
        self.destaddr = Some(value.into());
        self
    }
    /// ID of the text chat.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
    /// Data that travels with the chat; may be empty.
    pub fn attachdata(mut self, value: impl Into<String>) -> Self {
        self.attachdata = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for TextchatTranfser<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().textchat_tranfser();
            let request = request.workno(self.session.agent());
            let body = types::TextchatTransferRequest {
                addesstype: self.addesstype,
                destaddr: self.destaddr,
                callid: self.callid,
                attachdata: self.attachdata,
            };
            let request = request.body(body);
            self.session.answer(&operations::TEXTCHAT_TRANFSER, request.send()).await
        })
    }
}
impl Session {
    /// Conferences of agents and outside parties, and the rights of the chair.
    pub fn agent_conference(&self) -> AgentConference<'_> {
        AgentConference { session: self }
    }
}
/// Operations of the resource `agentconf`; from [`Session::agent_conference`].
#[derive(Debug, Clone, Copy)]
pub struct AgentConference<'a> {
    session: &'a Session,
}
impl<'a> AgentConference<'a> {
    /// Start a conference: `requestAgentConf`, `POST /agentconf/{agentid}/requestagentconf`.
    ///
    /// Starts a conference with a number of seats and a duration; the agent becomes its chair. An agent in a call may
    /// start one too, as long as the call is stable.
    ///
    /// The response says only that the request was accepted. `AgentConf_SelfJoinResult` reports that the agent has
    /// joined, `AgentConf_RequestSuccess` that the conference is granted: chair operations fail before it.
    /// `AgentConf_Timeout` warns of the end, in time for `prolong_time`.
    ///
    /// - `memberNum`: Number of seats, and not more than the concurrent voice calls to which the VDN is limited. From 1 to 120.
    ///
    /// Events (The conference is granted; to the agent): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentConf_SelfJoinResult`, `AgentConf_RequestSuccess`.
    ///
    /// Events (The conference is refused; to the agent): `AgentConf_RequestFailed`.
    ///
    /// Events (The conference is about to end; to the agent): `AgentConf_Timeout`.
    ///
    /// Source: [cec_07_1283](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1283.html), [cec_07_0468](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0468.html), guide 3317922f (requestAgentConf; copy of page cec_07_1283), guide c59e93dd (requestAgentConf).
    pub fn request_agent_conf(self, member_num: i64) -> RequestAgentConf<'a> {
        RequestAgentConf {
            session: self.session,
            member_num,
            conf_caller_no: None,
            time: None,
            prompt_time: None,
            beep_tone: None,
            play_mode: None,
            voice_path: None,
        }
    }
    /// Accept an invitation to a conference: `answerAgentConf`, `POST /agentconf/{agentid}/answeragentconf`.
    ///
    /// Joins the conference that `AgentConf_Ringing` announced.
    ///
    /// Events (The agent has joined; to the agent): `AgentConf_SelfJoinResult`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001.
    ///
    /// Source: [cec_07_1284](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1284.html).
    pub fn answer_agent_conf(self) -> AnswerAgentConf<'a> {
        AnswerAgentConf {
            session: self.session,
        }
    }
    /// Refuse an invitation to a conference: `rejectAgentConf`, `POST /agentconf/{agentid}/rejectagentconf`.
    ///
    /// Turns down the conference that `AgentConf_Ringing` announced. The agent becomes idle.
    ///
    /// Events (The invitation is refused; to the agent): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The invitation is refused; to the other members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001.
    ///
    /// Source: [cec_07_1285](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1285.html).
    pub fn reject_agent_conf(self) -> RejectAgentConf<'a> {
        RejectAgentConf {
            session: self.session,
        }
    }
    /// Leave a conference: `requestLeaveAgentConf`, `POST /agentconf/{agentid}/requestleaveagentconf`.
    ///
    /// The agent leaves the conference, which continues without it. The chair cannot leave: it ends the conference with
    /// `release_agent_conf`, or hands over the chair first.
    ///
    /// Events (The agent has left; to the agent): `AgentMediaEvent_StopRecordDone`, `AgentOther_PhoneRelease`, `AgentConf_SelfLeaveResult`.
    ///
    /// Events (The agent has left; to the other members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-007.
    ///
    /// Source: [cec_07_1286](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1286.html).
    pub fn request_leave_agent_conf(self) -> RequestLeaveAgentConf<'a> {
        RequestLeaveAgentConf {
            session: self.session,
        }
    }
    /// End a conference for everybody: `releaseAgentConf`, `POST /agentconf/{agentid}/releaseagentconf`.
    ///
    /// The chair ends the running conference; all members are released.
    ///
    /// Events (The conference has ended; to the agent): `AgentMediaEvent_StopRecordDone`, `AgentOther_PhoneRelease`, `AgentConf_SelfLeaveResult`, `AgentState_Ready`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1287](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1287.html).
    pub fn release_agent_conf(self) -> ReleaseAgentConf<'a> {
        ReleaseAgentConf {
            session: self.session,
        }
    }
    /// Extend a conference: `prolongTime`, `POST /agentconf/{agentid}/prolongtime`.
    ///
    /// Adds minutes to the conference. A conference lasts 1440 minutes at most, so fewer minutes may be added than
    /// requested; the result says how many.
    ///
    /// - `prolongTime`: Minutes to add. From 1 to 1440.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1290](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1290.html), [cec_07_0475](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0475.html), client-practice (Public client programs of the gateway).
    pub fn prolong_time(self, prolong_time: i64) -> ProlongTime<'a> {
        ProlongTime {
            session: self.session,
            prolong_time,
        }
    }
    /// Hand the chair to another agent: `applyToShiftPresident`, `POST /agentconf/{agentid}/applytoshiftpresident`.
    ///
    /// The chair makes another member of the conference the chair. Afterwards the former chair is an ordinary member.
    ///
    /// - `destAgentNo`: ID of the agent who becomes the chair, as a number. It cannot be the agent itself. Before release 25.200.0 IDs end at 59999. From 101 to 999999.
    ///
    /// Events (The chair has changed; to all members): `AgentConf_ParticipantChanged`.
    ///
    /// Events (The chair has changed; to the new chair): `AgentConf_PresidentChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-005.
    ///
    /// Source: [cec_07_1291](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1291.html), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant), client-practice (Public client programs of the gateway).
    pub fn apply_to_shift_president(
        self,
        dest_agent_no: i64,
    ) -> ApplyToShiftPresident<'a> {
        ApplyToShiftPresident {
            session: self.session,
            dest_agent_no,
        }
    }
    /// Invite members to a conference: `batchAddParticipant`, `POST /agentconf/{agentid}/batchaddparticipant`.
    ///
    /// The chair invites agents and telephone numbers. Each of them joins on answering; the ringing is not heard in the
    /// conference.
    ///
    /// - `addresses`: Whom to invite.
    ///
    /// Events (A member has joined; to all members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1292](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1292.html), [cec_07_0477](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0477.html), guide b5bf2b54 (batchAddParticipant; copy of page cec_07_1292).
    pub fn batch_add_participant(
        self,
        addresses: impl Into<Vec<types::ConfInvitee>>,
    ) -> BatchAddParticipant<'a> {
        BatchAddParticipant {
            session: self.session,
            addresses: addresses.into(),
            beep_tone: None,
            play_mode: None,
            voice_path: None,
            caller: None,
        }
    }
    /// Remove members from a conference: `batchRemoveParticipant`, `POST /agentconf/{agentid}/batchremoveparticipant`.
    ///
    /// The chair removes members. The result lists those who are not in the conference.
    ///
    /// - `addresses`: Whom to remove.
    ///
    /// Events (Members have been removed; to the other members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-006.
    ///
    /// Source: [cec_07_1293](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1293.html), guide ba513639 (batchRemoveParticipant; copy of page cec_07_1293).
    pub fn batch_remove_participant(
        self,
        addresses: impl Into<Vec<types::ConfAddress>>,
    ) -> BatchRemoveParticipant<'a> {
        BatchRemoveParticipant {
            session: self.session,
            addresses: addresses.into(),
        }
    }
    /// Set whether a conference member hears and is heard: `changeParticipantMode`, `POST /agentconf/{agentid}/changeparticipantmode`.
    ///
    /// The chair sets whether a member can only listen, only speak, do both, or do neither.
    ///
    /// - `attribute`: What the member can do.
    /// - `addressType`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (The attribute is 1 or 3; to all members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1294](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1294.html), guide aa5095b2 (changeParticipantMode), guide 8ca33f45 (changeParticipantMode).
    pub fn change_participant_mode(
        self,
        attribute: impl Into<crate::codes::ConfRequestAttribute>,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> ChangeParticipantMode<'a> {
        ChangeParticipantMode {
            session: self.session,
            attribute: attribute.into(),
            address_type: address_type.into(),
            address: address.into(),
        }
    }
    /// Put a conference member on hold: `holdParticipant`, `POST /agentconf/{agentid}/holdparticipant`.
    ///
    /// The chair puts a member on hold. A file is played to the member until `unhold_participant`.
    ///
    /// - `addressType`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voicePath`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (The member is held; to all members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1288](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1288.html), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant).
    pub fn hold_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> HoldParticipant<'a> {
        HoldParticipant {
            session: self.session,
            address_type: address_type.into(),
            address: address.into(),
            voice_path: voice_path.into(),
            play_mode: None,
        }
    }
    /// Take a conference member off hold: `unholdParticipant`, `POST /agentconf/{agentid}/unholdparticipant`.
    ///
    /// The chair takes a member off hold; the member takes part again.
    ///
    /// - `addressType`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (The member is no longer held; to all members): `AgentConf_ParticipantChanged`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1289](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1289.html).
    pub fn unhold_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> UnholdParticipant<'a> {
        UnholdParticipant {
            session: self.session,
            address_type: address_type.into(),
            address: address.into(),
        }
    }
    /// Give a conference more or fewer seats: `modifyConfResource`, `POST /agentconf/{agentid}/modifyconfresource`.
    ///
    /// The chair adds or removes seats, that is, changes how many members the conference can have.
    ///
    /// - `modifyType`: Whether seats are added or removed.
    /// - `modifyNum`: How many seats to add or remove. From 2 to 118.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1299](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1299.html), [cec_07_0484](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0484.html), client-practice (Public client programs of the gateway).
    pub fn modify_conf_resource(
        self,
        modify_type: impl Into<crate::codes::ConfSeatChange>,
        modify_num: i64,
    ) -> ModifyConfResource<'a> {
        ModifyConfResource {
            session: self.session,
            modify_type: modify_type.into(),
            modify_num,
        }
    }
    /// Play a file to a conference: `playVoiceToConf`, `POST /agentconf/{agentid}/playvoicetoconf`.
    ///
    /// The chair plays a file to all members, as the foreground or a background sound. `stop_voice_to_conf` ends it;
    /// `AgentConf_StopVoice` reports the end.
    ///
    /// - `voicePath`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (Playback has ended; to the agent): `AgentConf_StopVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1295](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1295.html), [cec_07_0480](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0480.html), guide aa8b170a (playVoiceToConf; copy of page cec_07_1295), client-practice (Public client programs of the gateway).
    pub fn play_voice_to_conf(
        self,
        voice_path: impl Into<String>,
    ) -> PlayVoiceToConf<'a> {
        PlayVoiceToConf {
            session: self.session,
            voice_path: voice_path.into(),
            play_type: None,
            play_mode: None,
        }
    }
    /// Stop playing to a conference: `stopVoiceToConf`, `POST /agentconf/{agentid}/stopvoicetoconf`.
    ///
    /// The chair ends what `play_voice_to_conf` started. On failure the result contains a reason.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_0481](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0481.html).
    pub fn stop_voice_to_conf(self) -> StopVoiceToConf<'a> {
        StopVoiceToConf {
            session: self.session,
        }
    }
    /// Play a file to one conference member: `playVoiceToParticipant`, `POST /agentconf/{agentid}/playvoicetoparticipant`.
    ///
    /// The chair plays a file to one member. `stop_voice_to_participant` ends it; `AgentConf_StopParticipantVoice`
    /// reports the end. On failure the result contains a reason.
    ///
    /// - `addressType`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    /// - `voicePath`: Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. At most 127 characters.
    ///
    /// Events (Playback has ended; to the agent): `AgentConf_StopParticipantVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_1297](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1297.html), [cec_07_0482](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0482.html), guide 2ecfa744 (playVoiceToParticipant; copy of page cec_07_1297), guide b9e6582b (applyToShiftPresident, holdParticipant, playVoiceToParticipant).
    pub fn play_voice_to_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
        voice_path: impl Into<String>,
    ) -> PlayVoiceToParticipant<'a> {
        PlayVoiceToParticipant {
            session: self.session,
            address_type: address_type.into(),
            address: address.into(),
            voice_path: voice_path.into(),
            play_mode: None,
        }
    }
    /// Stop playing to one conference member: `stopVoiceToParticipant`, `POST /agentconf/{agentid}/stopvoicetoparticipant`.
    ///
    /// The chair ends what `play_voice_to_participant` started.
    ///
    /// - `addressType`: What `address` is.
    /// - `address`: Telephone number or work number of the member. At most 24 bytes.
    ///
    /// Events (Playback has ended; to the agent): `AgentConf_StopParticipantVoice`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
    ///
    /// Source: [cec_07_0483](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0483.html), [cec_07_1298](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1298.html), [cec_07_0568](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0568.html).
    pub fn stop_voice_to_participant(
        self,
        address_type: impl Into<crate::codes::ConfAddressType>,
        address: impl Into<String>,
    ) -> StopVoiceToParticipant<'a> {
        StopVoiceToParticipant {
            session: self.session,
            address_type: address_type.into(),
            address: address.into(),
        }
    }
    /// Query conferences by their IDs: `queryConfInfos`, `POST /agentconf/{agentid}/queryconfinfos`.
    ///
    /// Returns the state, times and members of conferences. An inspector may query all conferences of the VDN, other
    /// agents only their own. Conferences that do not exist are left out of the response.
    ///
    /// - `confIds`: IDs of the conferences.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_0485](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0485.html), [cec_07_1300](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1300.html), cec_05_8142 (query_conf_infos), guide 255b9557 (queryConfInfos; copy of page cec_05_8142), guide b027bb62 (queryConfInfos; copy of page cec_07_1300).
    pub fn query_conf_infos(self, conf_ids: impl Into<Vec<i64>>) -> QueryConfInfos<'a> {
        QueryConfInfos {
            session: self.session,
            conf_ids: conf_ids.into(),
        }
    }
    /// List the running conferences of the VDN: `queryAllConfIds`, `GET /agentconf/{agentid}/queryvdnconfid`.
    ///
    /// Returns the IDs of the running conferences of the VDN. `query_conf_infos` returns their details.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: [cec_07_1301](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1301.html).
    pub fn query_all_conf_ids(self) -> QueryAllConfIds<'a> {
        QueryAllConfIds {
            session: self.session,
        }
    }
}
/// A request of `requestAgentConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestAgentConf<'a> {
    session: &'a Session,
    member_num: i64,
    conf_caller_no: Option<String>,
    time: Option<i64>,
    prompt_time: Option<i64>,
    beep_tone: Option<bool>,
    play_mode: Option<crate::codes::ConfPlayMode>,
    voice_path: Option<String>,
}
impl RequestAgentConf<'_> {
    /// Number that invited users see; absent means the system's calling number of the VDN. At most 24 bytes.
    pub fn conf_caller_no(mut self, value: impl Into<String>) -> Self {
        self.conf_caller_no = Some(value.into());
        self
    }
    /// Length of the conference in minutes. From 4 to 1440.
    pub fn time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }
    /// How many minutes before the end to warn. If it is not less than `time`, the gateway uses `time` minus one. From 3 to 1440.
    pub fn prompt_time(mut self, value: i64) -> Self {
        self.prompt_time = Some(value);
        self
    }
    /// Whether a tone announces that members join and leave.
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.beep_tone = Some(value);
        self
    }
    /// What kind of sound the tone is.
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beepTone` is true. At most 127 characters.
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.voice_path = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RequestAgentConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().request_agent_conf();
            let request = request.agentid(self.session.agent());
            let body = types::RequestAgentConfRequest {
                member_num: self.member_num,
                conf_caller_no: self.conf_caller_no,
                time: self.time,
                prompt_time: self.prompt_time,
                beep_tone: self.beep_tone,
                play_mode: self.play_mode,
                voice_path: self.voice_path,
            };
            body.verify(&Check::of(&operations::REQUEST_AGENT_CONF))?;
            let request = request.body(body);
            self.session.answer(&operations::REQUEST_AGENT_CONF, request.send()).await
        })
    }
}
/// A request of `answerAgentConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AnswerAgentConf<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for AnswerAgentConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().answer_agent_conf();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::ANSWER_AGENT_CONF, request.send()).await
        })
    }
}
/// A request of `rejectAgentConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RejectAgentConf<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for RejectAgentConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().reject_agent_conf();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::REJECT_AGENT_CONF, request.send()).await
        })
    }
}
/// A request of `requestLeaveAgentConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestLeaveAgentConf<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for RequestLeaveAgentConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().request_leave_agent_conf();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::REQUEST_LEAVE_AGENT_CONF, request.send())
                .await
        })
    }
}
/// A request of `releaseAgentConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ReleaseAgentConf<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ReleaseAgentConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().release_agent_conf();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RELEASE_AGENT_CONF, request.send()).await
        })
    }
}
/// A request of `prolongTime`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ProlongTime<'a> {
    session: &'a Session,
    prolong_time: i64,
}
impl<'a> IntoFuture for ProlongTime<'a> {
    type Output = Result<types::ProlongTimeResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().prolong_time();
            let request = request.agentid(self.session.agent());
            let body = types::ProlongTimeRequest {
                prolong_time: self.prolong_time,
            };
            body.verify(&Check::of(&operations::PROLONG_TIME))?;
            let request = request.body(body);
            self.session.answer(&operations::PROLONG_TIME, request.send()).await
        })
    }
}
/// A request of `applyToShiftPresident`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyToShiftPresident<'a> {
    session: &'a Session,
    dest_agent_no: i64,
}
impl<'a> IntoFuture for ApplyToShiftPresident<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().apply_to_shift_president();
            let request = request.agentid(self.session.agent());
            let body = types::ApplyToShiftPresidentRequest {
                dest_agent_no: self.dest_agent_no,
            };
            body.verify(&Check::of(&operations::APPLY_TO_SHIFT_PRESIDENT))?;
            let request = request.body(body);
            self.session
                .answer(&operations::APPLY_TO_SHIFT_PRESIDENT, request.send())
                .await
        })
    }
}
/// A request of `batchAddParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BatchAddParticipant<'a> {
    session: &'a Session,
    addresses: Vec<types::ConfInvitee>,
    beep_tone: Option<bool>,
    play_mode: Option<crate::codes::ConfPlayMode>,
    voice_path: Option<String>,
    caller: Option<String>,
}
impl BatchAddParticipant<'_> {
    /// Whether a sound greets those who join.
    pub fn beep_tone(mut self, value: bool) -> Self {
        self.beep_tone = Some(value);
        self
    }
    /// What kind of sound that is.
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
    /// Absolute path of the file, of the form `disk/conf/<vdn>/<file>`. Needed when `beepTone` is true and
    /// `playMode` is 2; without effect when `beepTone` is false. At most 127 characters.
    pub fn voice_path(mut self, value: impl Into<String>) -> Self {
        self.voice_path = Some(value.into());
        self
    }
    /// Calling number; one of the allowed numbers where the VDN limits them. At most 24 characters.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for BatchAddParticipant<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().batch_add_participant();
            let request = request.agentid(self.session.agent());
            let body = types::BatchAddParticipantRequest {
                addresses: self.addresses,
                beep_tone: self.beep_tone,
                play_mode: self.play_mode,
                voice_path: self.voice_path,
                caller: self.caller,
            };
            body.verify(&Check::of(&operations::BATCH_ADD_PARTICIPANT))?;
            let request = request.body(body);
            self.session.answer(&operations::BATCH_ADD_PARTICIPANT, request.send()).await
        })
    }
}
/// A request of `batchRemoveParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BatchRemoveParticipant<'a> {
    session: &'a Session,
    addresses: Vec<types::ConfAddress>,
}
impl<'a> IntoFuture for BatchRemoveParticipant<'a> {
    type Output = Result<types::BatchRemoveParticipantResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().batch_remove_participant();
            let request = request.agentid(self.session.agent());
            let body = types::BatchRemoveParticipantRequest {
                addresses: self.addresses,
            };
            let request = request.body(body);
            self.session
                .answer(&operations::BATCH_REMOVE_PARTICIPANT, request.send())
                .await
        })
    }
}
/// A request of `changeParticipantMode`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ChangeParticipantMode<'a> {
    session: &'a Session,
    attribute: crate::codes::ConfRequestAttribute,
    address_type: crate::codes::ConfAddressType,
    address: String,
}
impl<'a> IntoFuture for ChangeParticipantMode<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().change_participant_mode();
            let request = request.agentid(self.session.agent());
            let body = types::ChangeParticipantModeRequest {
                attribute: self.attribute,
                address_type: self.address_type,
                address: self.address,
            };
            body.verify(&Check::of(&operations::CHANGE_PARTICIPANT_MODE))?;
            let request = request.body(body);
            self.session
                .answer(&operations::CHANGE_PARTICIPANT_MODE, request.send())
                .await
        })
    }
}
/// A request of `holdParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HoldParticipant<'a> {
    session: &'a Session,
    address_type: crate::codes::ConfAddressType,
    address: String,
    play_mode: Option<crate::codes::ConfPlayMode>,
    voice_path: String,
}
impl HoldParticipant<'_> {
    /// What kind of sound to play.
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for HoldParticipant<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().hold_participant();
            let request = request.agentid(self.session.agent());
            let body = types::HoldParticipantRequest {
                address_type: self.address_type,
                address: self.address,
                play_mode: self.play_mode,
                voice_path: self.voice_path,
            };
            body.verify(&Check::of(&operations::HOLD_PARTICIPANT))?;
            let request = request.body(body);
            self.session.answer(&operations::HOLD_PARTICIPANT, request.send()).await
        })
    }
}
/// A request of `unholdParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct UnholdParticipant<'a> {
    session: &'a Session,
    address_type: crate::codes::ConfAddressType,
    address: String,
}
impl<'a> IntoFuture for UnholdParticipant<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().unhold_participant();
            let request = request.agentid(self.session.agent());
            let body = types::ConfParticipantRequest {
                address_type: self.address_type,
                address: self.address,
            };
            body.verify(&Check::of(&operations::UNHOLD_PARTICIPANT))?;
            let request = request.body(body);
            self.session.answer(&operations::UNHOLD_PARTICIPANT, request.send()).await
        })
    }
}
/// A request of `modifyConfResource`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyConfResource<'a> {
    session: &'a Session,
    modify_type: crate::codes::ConfSeatChange,
    modify_num: i64,
}
impl<'a> IntoFuture for ModifyConfResource<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().modify_conf_resource();
            let request = request.agentid(self.session.agent());
            let body = types::ModifyConfResourceRequest {
                modify_type: self.modify_type,
                modify_num: self.modify_num,
            };
            body.verify(&Check::of(&operations::MODIFY_CONF_RESOURCE))?;
            let request = request.body(body);
            self.session.answer(&operations::MODIFY_CONF_RESOURCE, request.send()).await
        })
    }
}
/// A request of `playVoiceToConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayVoiceToConf<'a> {
    session: &'a Session,
    play_type: Option<crate::codes::ConfPlayType>,
    play_mode: Option<crate::codes::ConfPlayMode>,
    voice_path: String,
}
impl PlayVoiceToConf<'_> {
    /// Whether it is the foreground or a background sound.
    pub fn play_type(mut self, value: impl Into<crate::codes::ConfPlayType>) -> Self {
        self.play_type = Some(value.into());
        self
    }
    /// What kind of sound to play.
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for PlayVoiceToConf<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().play_voice_to_conf();
            let request = request.agentid(self.session.agent());
            let body = types::PlayVoiceToConfRequest {
                play_type: self.play_type,
                play_mode: self.play_mode,
                voice_path: self.voice_path,
            };
            body.verify(&Check::of(&operations::PLAY_VOICE_TO_CONF))?;
            let request = request.body(body);
            self.session.answer(&operations::PLAY_VOICE_TO_CONF, request.send()).await
        })
    }
}
/// A request of `stopVoiceToConf`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVoiceToConf<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for StopVoiceToConf<'a> {
    type Output = Result<types::ConfVoiceResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_voice_to_conf();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::STOP_VOICE_TO_CONF, request.send()).await
        })
    }
}
/// A request of `playVoiceToParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayVoiceToParticipant<'a> {
    session: &'a Session,
    address_type: crate::codes::ConfAddressType,
    address: String,
    play_mode: Option<crate::codes::ConfPlayMode>,
    voice_path: String,
}
impl PlayVoiceToParticipant<'_> {
    /// What kind of sound to play.
    pub fn play_mode(mut self, value: impl Into<crate::codes::ConfPlayMode>) -> Self {
        self.play_mode = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for PlayVoiceToParticipant<'a> {
    type Output = Result<types::ConfVoiceResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().play_voice_to_participant();
            let request = request.agentid(self.session.agent());
            let body = types::PlayVoiceToParticipantRequest {
                address_type: self.address_type,
                address: self.address,
                play_mode: self.play_mode,
                voice_path: self.voice_path,
            };
            body.verify(&Check::of(&operations::PLAY_VOICE_TO_PARTICIPANT))?;
            let request = request.body(body);
            self.session
                .answer(&operations::PLAY_VOICE_TO_PARTICIPANT, request.send())
                .await
        })
    }
}
/// A request of `stopVoiceToParticipant`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVoiceToParticipant<'a> {
    session: &'a Session,
    address_type: crate::codes::ConfAddressType,
    address: String,
}
impl<'a> IntoFuture for StopVoiceToParticipant<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_voice_to_participant();
            let request = request.agentid(self.session.agent());
            let body = types::ConfParticipantRequest {
                address_type: self.address_type,
                address: self.address,
            };
            body.verify(&Check::of(&operations::STOP_VOICE_TO_PARTICIPANT))?;
            let request = request.body(body);
            self.session
                .answer(&operations::STOP_VOICE_TO_PARTICIPANT, request.send())
                .await
        })
    }
}
/// A request of `queryConfInfos`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryConfInfos<'a> {
    session: &'a Session,
    conf_ids: Vec<i64>,
}
impl<'a> IntoFuture for QueryConfInfos<'a> {
    type Output = Result<types::QueryConfInfosResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_conf_infos();
            let request = request.agentid(self.session.agent());
            let body = types::QueryConfInfosRequest {
                conf_ids: self.conf_ids,
            };
            let request = request.body(body);
            self.session.answer(&operations::QUERY_CONF_INFOS, request.send()).await
        })
    }
}
/// A request of `queryAllConfIds`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllConfIds<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllConfIds<'a> {
    type Output = Result<types::QueryAllConfIdsResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_conf_ids();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_ALL_CONF_IDS, request.send()).await
        })
    }
}
impl Session {
    /// Inspectors listen, insert, whisper, intercept and set agents' states.
    pub fn quality_control(&self) -> QualityControl<'_> {
        QualityControl { session: self }
    }
}
/// Operations of the resource `qualitycontrol`; from [`Session::quality_control`].
#[derive(Debug, Clone, Copy)]
pub struct QualityControl<'a> {
    session: &'a Session,
}
impl<'a> QualityControl<'a> {
    /// Start whispering to an agent: `requestWhisperAgent`, `POST /qualitycontrol/{agentid}/requestwhisperagent`.
    ///
    /// An inspector with the whisper right joins an agent's call: the inspector hears agent and customer, the agent
    /// hears the inspector's advice, and the customer does not hear it.
    ///
    /// Events (The whispering starts; to the inspector): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The whispering starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: seed 003 (Requesting for Whispering), [cec_07_2412](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2412.html), [cec_07_0446](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0446.html), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn request_whisper_agent(self) -> RequestWhisperAgent<'a> {
        RequestWhisperAgent {
            session: self.session,
            whisperagentid: None,
        }
    }
    /// Stop whispering to an agent: `requestStopWhisperAgent`, `POST /qualitycontrol/{agentid}/requeststopwhisperagent`.
    ///
    /// The inspector leaves the call in which it whispers. Agent and customer stay connected.
    ///
    /// Events (The whispering ends; to the inspected agent): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: [cec_07_2413](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2413.html), [cec_07_0447](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0447.html), guide fd58a8f2 (requestStopWhisperAgent).
    pub fn request_stop_whisper_agent(self) -> RequestStopWhisperAgent<'a> {
        RequestStopWhisperAgent {
            session: self.session,
            whisperagentid: None,
        }
    }
    /// Switch between listening, inserting and whispering: `requestSwitchInsertWhisperAgent`, `POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent`.
    ///
    /// Changes the inspector's role in the inspected call: only listening, speaking to both parties (insert), or
    /// speaking to the agent alone (whisper).
    ///
    /// - `switchtype`: The new kind of inspection.
    ///
    /// Events (The kind of inspection changes; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: [cec_07_2414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2414.html), [cec_07_0448](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0448.html).
    pub fn request_switch_insert_whisper_agent(
        self,
        switchtype: impl Into<crate::codes::SwitchType>,
    ) -> RequestSwitchInsertWhisperAgent<'a> {
        RequestSwitchInsertWhisperAgent {
            session: self.session,
            switchtype: switchtype.into(),
            whisperagentid: None,
        }
    }
    /// Listen to an agent: `addSupervise`, `PUT /qualitycontrol/{agentid}/addsupervise/{workNo}`.
    ///
    /// An inspector hears the calls of an agent without being heard. Listening may begin before the agent has a call;
    /// the inspector then hears the next one. It ends with `stop_supervise_or_insert`.
    ///
    /// - `workNo`: ID of the agent to listen to. Must belong to the same VDN as the inspector.
    ///
    /// Events (The listening starts; to the inspector): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The listening starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: [cec_07_2402](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2402.html), cec_05_1440 (inserting), cec_05_1441 (listening), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn add_supervise(self, work_no: impl Into<crate::AgentId>) -> AddSupervise<'a> {
        AddSupervise {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Join an agent's call audibly: `addInsert`, `PUT /qualitycontrol/{agentid}/addinsert/{workNo}`.
    ///
    /// An inspector joins an agent's call and can be heard by the agent and the customer. It ends with
    /// `stop_supervise_or_insert`.
    ///
    /// - `workNo`: ID of the agent whose call is joined. Must belong to the same VDN as the inspector.
    ///
    /// Events (The insertion starts; to the inspector): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`.
    ///
    /// Events (The insertion starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: [cec_07_2401](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2401.html), cec_05_1440 (inserting), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn add_insert(self, work_no: impl Into<crate::AgentId>) -> AddInsert<'a> {
        AddInsert {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Stop listening to or inserting into an agent's calls: `stopSuperviseOrInsert`, `DELETE /qualitycontrol/{agentid}/{workNo}`.
    ///
    /// The inspector stops listening to the agent, or leaves the call it has joined, and becomes idle. Whispering ends
    /// with `request_stop_whisper_agent` instead.
    ///
    /// - `workNo`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    ///
    /// Events (The inspection ends; to the inspector): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The inspection ends; to the inspected agent): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2404](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2404.html).
    pub fn stop_supervise_or_insert(
        self,
        work_no: impl Into<crate::AgentId>,
    ) -> StopSuperviseOrInsert<'a> {
        StopSuperviseOrInsert {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Change the skill queues of an agent: `adjustSkill`, `POST /qualitycontrol/{agentid}/adjustskill`.
    ///
    /// An inspector sets another agent's skill queues.
    ///
    /// Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2409.html).
    pub fn adjust_skill(self) -> AdjustSkill<'a> {
        AdjustSkill {
            session: self.session,
            work_no: None,
            skills: None,
        }
    }
    /// Make an agent busy: `forceBusy`, `POST /qualitycontrol/{agentid}/forcebusy/{workNo}`.
    ///
    /// An inspector makes another agent busy, so that no calls are routed to the agent.
    ///
    /// - `workNo`: ID of the agent to make busy. Must belong to the same VDN as the inspector.
    ///
    /// Events (The agent has become busy; to the agent who becomes busy): `AgentState_SetNotReady_Success`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2405.html), [cec_07_0439](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0439.html), [cec_07_1346](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1346.html).
    pub fn force_busy(self, work_no: impl Into<crate::AgentId>) -> ForceBusy<'a> {
        ForceBusy {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Make an agent idle: `forceIdle`, `POST /qualitycontrol/{agentid}/forceidle/{workNo}`.
    ///
    /// An inspector makes another agent idle, so that calls can be routed to the agent.
    ///
    /// - `workNo`: ID of the agent to make idle. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2406.html), [cec_07_0440](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0440.html).
    pub fn force_idle(self, work_no: impl Into<crate::AgentId>) -> ForceIdle<'a> {
        ForceIdle {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Send an agent to rest: `forceRest`, `POST /qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}`.
    ///
    /// An inspector sends another agent to rest for a given time.
    ///
    /// - `workNo`: ID of the agent to send to rest. Must belong to the same VDN as the inspector.
    /// - `time`: Length of the rest in seconds. From 1 to 86399.
    /// - `reason`: Code of the cause of the rest. From 1 to 255.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2411.html).
    pub fn force_rest(
        self,
        work_no: impl Into<crate::AgentId>,
        time: i64,
        reason: i64,
    ) -> ForceRest<'a> {
        ForceRest {
            session: self.session,
            work_no: work_no.into(),
            time,
            reason,
        }
    }
    /// Sign another agent out: `forceLogOutAgent`, `POST /qualitycontrol/{agentid}/forcelogout/{workNo}`.
    ///
    /// An inspector ends another agent's session. The inspector's own session continues; to sign oneself out by force,
    /// use `force_logout`.
    ///
    /// - `workNo`: ID of the agent to sign out. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2407.html), [cec_07_0441](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0441.html), client-practice (Public client programs of the gateway).
    pub fn force_log_out_agent(
        self,
        work_no: impl Into<crate::AgentId>,
    ) -> ForceLogOutAgent<'a> {
        ForceLogOutAgent {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// End a call by its ID: `forceDropCall`, `POST /qualitycontrol/{agentid}/forcedropcall/{callid}`.
    ///
    /// An inspector ends another agent's call.
    ///
    /// - `callid`: ID of the call to end.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2408](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2408.html).
    pub fn force_drop_call(self, callid: impl Into<crate::CallId>) -> ForceDropCall<'a> {
        ForceDropCall {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Take a customer over from an agent: `intercept`, `PUT /qualitycontrol/{agentid}/intercept/{workNo}`.
    ///
    /// The inspector replaces the agent in a call: the agent leaves it and becomes idle, and the inspector speaks with
    /// the customer. The inspector must already be listening to the agent, inserted into its call, or whispering to it.
    ///
    /// - `workNo`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    ///
    /// Events (The call is taken over, as the interface page lists it without saying who receives which; to the inspector): `AgentEvent_Talking`, `AgentMediaEvent_Record`.
    ///
    /// Events (The call is taken over, as the developer guide lists it; to the inspector): `AgentEvent_Talking`.
    ///
    /// Events (The call is taken over, as the developer guide lists it; to the inspected agent): `AgentState_Ready`, `AgentOther_PhoneRelease`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2403](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2403.html), cec_05_1442 (intercepting), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn intercept(self, work_no: impl Into<crate::AgentId>) -> Intercept<'a> {
        Intercept {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Take a given call over from an agent: `intercept`, `PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}`.
    ///
    /// Does what `intercept` does, for one call of the agent, named by its ID.
    ///
    /// - `workNo`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    /// - `callId`: ID of the call to take over.
    ///
    /// Events (The call is taken over; to the inspector): `AgentEvent_Talking`, `AgentMediaEvent_Record`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_0437](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0437.html), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn intercept_call(
        self,
        work_no: impl Into<crate::AgentId>,
        call_id: impl Into<crate::CallId>,
    ) -> InterceptCall<'a> {
        InterceptCall {
            session: self.session,
            work_no: work_no.into(),
            call_id: call_id.into(),
        }
    }
    /// Switch between listening and inserting: `switchSuperviseOrInsert`, `POST /qualitycontrol/{agentid}/switch/{workNo}`.
    ///
    /// A listening inspector joins the call audibly, and an inserted one returns to listening. The request does not
    /// name the target, so a second one undoes the first; `request_switch_insert_whisper_agent` names it.
    ///
    /// - `workNo`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2410](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2410.html).
    pub fn switch_supervise_or_insert(
        self,
        work_no: impl Into<crate::AgentId>,
    ) -> SwitchSuperviseOrInsert<'a> {
        SwitchSuperviseOrInsert {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// List the agents that the inspector monitors: `queryAllMonitoredAgents`, `GET /qualitycontrol/{agentid}/allagent`.
    ///
    /// Lists the monitored agents, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_monitored_agents(self) -> QueryAllMonitoredAgents<'a> {
        QueryAllMonitoredAgents {
            session: self.session,
        }
    }
    /// Start monitoring agents: `beginMonitor`, `POST /qualitycontrol/{agentid}/beginmonitor`.
    ///
    /// Starts monitoring the given agents, judging by its name. `end_monitor` ends it.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn begin_monitor(self) -> BeginMonitor<'a> {
        BeginMonitor {
            session: self.session,
            agents: None,
        }
    }
    /// Stop monitoring agents: `endMonitor`, `POST /qualitycontrol/{agentid}/endmonitor`.
    ///
    /// Ends what `begin_monitor` started, for the given agents.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn end_monitor(self) -> EndMonitor<'a> {
        EndMonitor {
            session: self.session,
            agents: None,
        }
    }
    /// Set how agents record themselves: `qcSetAgentSelfRecord`, `POST /qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`.
    ///
    /// An inspector sets how the given agents record themselves, judging by its name. `qc_cancel_agent_self_record`
    /// undoes it.
    ///
    /// - `recordflag`: Whether to record. From 0 to 1.
    /// - `recordbeforetalking`: Whether the recording begins before the conversation. From 0 to 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn qc_set_agent_self_record(
        self,
        recordflag: i64,
        recordbeforetalking: i64,
    ) -> QcSetAgentSelfRecord<'a> {
        QcSetAgentSelfRecord {
            session: self.session,
            recordflag,
            recordbeforetalking,
            agents: None,
        }
    }
    /// Undo how agents record themselves: `qcCancelAgentSelfRecord`, `POST /qualitycontrol/{agentid}/cancelselfrecord`.
    ///
    /// Undoes what `qc_set_agent_self_record` has set, for the given agents, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn qc_cancel_agent_self_record(self) -> QcCancelAgentSelfRecord<'a> {
        QcCancelAgentSelfRecord {
            session: self.session,
            agents: None,
        }
    }
    /// List the inspection tasks: `queryQcTasks`, `GET /qualitycontrol/{agentid}/queryqctasks`.
    ///
    /// Lists the inspection tasks, judging by its name. `delete_qc_task` removes one.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_qc_tasks(self) -> QueryQcTasks<'a> {
        QueryQcTasks {
            session: self.session,
        }
    }
    /// Delete an inspection task: `deleteQcTask`, `DELETE /qualitycontrol/{agentid}/deleteqctask`.
    ///
    /// Removes an inspection task, judging by its name. `query_qc_tasks` lists them.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn delete_qc_task(self) -> DeleteQcTask<'a> {
        DeleteQcTask {
            session: self.session,
            taskdsn: None,
            begintime: None,
        }
    }
    /// Look up a configured URL: `queryUrlInfo`, `GET /qualitycontrol/{agentid}/queryurlinfo`.
    ///
    /// Returns what is configured under the name of a URL, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_url_info(self) -> QueryUrlInfo<'a> {
        QueryUrlInfo {
            session: self.session,
            urlname: None,
        }
    }
    /// Search the video recordings of an agent: `queryVideoRecordFile`, `GET /qualitycontrol/{agentid}/queryvideorecordfile`.
    ///
    /// Searches video recordings by agent and time, judging by its name; the positions seem to select part of the
    /// results.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_video_record_file(self) -> QueryVideoRecordFile<'a> {
        QueryVideoRecordFile {
            session: self.session,
            workno: None,
            startdate: None,
            enddate: None,
            startposition: None,
            endposition: None,
        }
    }
    /// Register a port with the server: `registerDataToServer`, `POST /qualitycontrol/{agentid}/registerDataToServer`.
    ///
    /// No source says what this does; its parameter suggests that it announces a port to the server.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn register_data_to_server(self) -> RegisterDataToServer<'a> {
        RegisterDataToServer {
            session: self.session,
            port: None,
        }
    }
    /// Start monitoring an agent by video: `startVideoMonitor`, `POST /qualitycontrol/{agentid}/startVideoMonitor`.
    ///
    /// Starts monitoring an agent by video, judging by its name. `stop_video_monitor` ends it.
    ///
    /// - `body`: The body of `start_video_monitor`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_video_monitor(
        self,
        body: impl Into<types::StartVideoMonitorRequest>,
    ) -> StartVideoMonitor<'a> {
        StartVideoMonitor {
            session: self.session,
            body: body.into(),
        }
    }
    /// Stop monitoring an agent by video: `stopVideoMonitor`, `POST /qualitycontrol/{agentid}/stopVideoMonitor`.
    ///
    /// Ends what `start_video_monitor` started, judging by its name.
    ///
    /// - `body`: The body of `stop_video_monitor`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn stop_video_monitor(
        self,
        body: impl Into<types::StopVideoMonitorRequest>,
    ) -> StopVideoMonitor<'a> {
        StopVideoMonitor {
            session: self.session,
            body: body.into(),
        }
    }
    /// Start an operation of video monitoring: `startVideoOperation`, `POST /qualitycontrol/{agentid}/startVideoOperation`.
    ///
    /// No source says what this does; its parameters suggest that it reports a result about a monitored agent.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_video_operation(self) -> StartVideoOperation<'a> {
        StartVideoOperation {
            session: self.session,
            monitoragent: None,
            result: None,
        }
    }
    /// Start or stop the video of a monitored agent: `startOrStopVideoPlay`, `POST /qualitycontrol/{agentid}/startOrStopVideoPlay`.
    ///
    /// Starts or stops the video of a monitored agent, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_or_stop_video_play(self) -> StartOrStopVideoPlay<'a> {
        StartOrStopVideoPlay {
            session: self.session,
            monitoragent: None,
            isstart: None,
        }
    }
    /// Delete the task of monitoring an agent by video: `deleteVideoTask`, `POST /qualitycontrol/{agentid}/deleteVideoTask`.
    ///
    /// Removes the task of monitoring an agent by video, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn delete_video_task(self) -> DeleteVideoTask<'a> {
        DeleteVideoTask {
            session: self.session,
            monitoragent: None,
        }
    }
}
/// A request of `requestWhisperAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestWhisperAgent<'a> {
    session: &'a Session,
    whisperagentid: Option<crate::AgentId>,
}
impl RequestWhisperAgent<'_> {
    /// ID of the agent to whisper to. Must belong to the same VDN as the inspector.
    pub fn whisperagentid(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.whisperagentid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RequestWhisperAgent<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().request_whisper_agent();
            let request = request.agentid(self.session.agent());
            let request = match self.whisperagentid {
                Some(value) => request.whisperagentid(value),
                None => request,
            };
            self.session.answer(&operations::REQUEST_WHISPER_AGENT, request.send()).await
        })
    }
}
/// A request of `requestStopWhisperAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestStopWhisperAgent<'a> {
    session: &'a Session,
    whisperagentid: Option<crate::AgentId>,
}
impl RequestStopWhisperAgent<'_> {
    /// ID of the agent to whom the inspector whispers. Must belong to the same VDN as the inspector.
    pub fn whisperagentid(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.whisperagentid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RequestStopWhisperAgent<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().request_stop_whisper_agent();
            let request = request.agentid(self.session.agent());
            let request = match self.whisperagentid {
                Some(value) => request.whisperagentid(value),
                None => request,
            };
            self.session
                .answer(&operations::REQUEST_STOP_WHISPER_AGENT, request.send())
                .await
        })
    }
}
/// A request of `requestSwitchInsertWhisperAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestSwitchInsertWhisperAgent<'a> {
    session: &'a Session,
    whisperagentid: Option<crate::AgentId>,
    switchtype: crate::codes::SwitchType,
}
impl RequestSwitchInsertWhisperAgent<'_> {
    /// ID of the inspected agent. Must belong to the same VDN as the inspector.
    pub fn whisperagentid(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.whisperagentid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RequestSwitchInsertWhisperAgent<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().request_switch_insert_whisper_agent();
            let request = request.agentid(self.session.agent());
            let request = match self.whisperagentid {
                Some(value) => request.whisperagentid(value),
                None => request,
            };
            let request = request.switchtype(self.switchtype);
            self.session
                .answer(&operations::REQUEST_SWITCH_INSERT_WHISPER_AGENT, request.send())
                .await
        })
    }
}
/// A request of `addSupervise`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddSupervise<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for AddSupervise<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().add_supervise();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::ADD_SUPERVISE, request.send()).await
        })
    }
}
/// A request of `addInsert`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddInsert<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for AddInsert<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().add_insert();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::ADD_INSERT, request.send()).await
        })
    }
}
/// A request of `stopSuperviseOrInsert`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopSuperviseOrInsert<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for StopSuperviseOrInsert<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_supervise_or_insert();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session
                .answer(&operations::STOP_SUPERVISE_OR_INSERT, request.send())
                .await
        })
    }
}
/// A request of `adjustSkill`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AdjustSkill<'a> {
    session: &'a Session,
    work_no: Option<crate::AgentId>,
    skills: Option<Vec<i64>>,
}
impl AdjustSkill<'_> {
    /// ID of the agent whose skill queues change.
    pub fn work_no(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// IDs of the skill queues.
    pub fn skills(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.skills = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for AdjustSkill<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().adjust_skill();
            let request = request.agentid(self.session.agent());
            let body = types::AdjustSkillRequest {
                work_no: self.work_no,
                skills: self.skills.unwrap_or_default(),
            };
            let request = request.body(body);
            self.session.answer(&operations::ADJUST_SKILL, request.send()).await
        })
    }
}
/// A request of `forceBusy`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceBusy<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for ForceBusy<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().force_busy();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::FORCE_BUSY, request.send()).await
        })
    }
}
/// A request of `forceIdle`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceIdle<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for ForceIdle<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().force_idle();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::FORCE_IDLE, request.send()).await
        })
    }
}
/// A request of `forceRest`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceRest<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
    time: i64,
    reason: i64,
}
impl ForceRest<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORCE_REST);
        {
            let value = &self.time;
            check.range("time", *value, 1i64..=86399i64)?;
        }
        {
            let value = &self.reason;
            check.range("reason", *value, 1i64..=255i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for ForceRest<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().force_rest();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            let request = request.time(self.time);
            let request = request.reason(self.reason);
            self.session.answer(&operations::FORCE_REST, request.send()).await
        })
    }
}
/// A request of `forceLogOutAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogOutAgent<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for ForceLogOutAgent<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().force_log_out_agent();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::FORCE_LOG_OUT_AGENT, request.send()).await
        })
    }
}
/// A request of `forceDropCall`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceDropCall<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for ForceDropCall<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().force_drop_call();
            let request = request.agentid(self.session.agent());
            let request = request.callid(self.callid);
            self.session.answer(&operations::FORCE_DROP_CALL, request.send()).await
        })
    }
}
/// A request of `intercept`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Intercept<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for Intercept<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().intercept();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session.answer(&operations::INTERCEPT, request.send()).await
        })
    }
}
/// A request of `intercept`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InterceptCall<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
    call_id: crate::CallId,
}
impl<'a> IntoFuture for InterceptCall<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().intercept_call();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            let request = request.call_id(self.call_id);
            self.session.answer(&operations::INTERCEPT_CALL, request.send()).await
        })
    }
}
/// A request of `switchSuperviseOrInsert`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SwitchSuperviseOrInsert<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for SwitchSuperviseOrInsert<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().switch_supervise_or_insert();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session
                .answer(&operations::SWITCH_SUPERVISE_OR_INSERT, request.send())
                .await
        })
    }
}
/// A request of `queryAllMonitoredAgents`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllMonitoredAgents<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllMonitoredAgents<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_monitored_agents();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_MONITORED_AGENTS, request.send())
                .await
        })
    }
}
/// A request of `beginMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMonitor<'a> {
    session: &'a Session,
    agents: Option<String>,
}
impl BeginMonitor<'_> {
    /// The agents to monitor; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for BeginMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_monitor();
            let request = request.agentid(self.session.agent());
            let request = match self.agents {
                Some(value) => request.agents(value),
                None => request,
            };
            self.session.answer(&operations::BEGIN_MONITOR, request.send()).await
        })
    }
}
/// A request of `endMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMonitor<'a> {
    session: &'a Session,
    agents: Option<String>,
}
impl EndMonitor<'_> {
    /// The agents to stop monitoring; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for EndMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().end_monitor();
            let request = request.agentid(self.session.agent());
            let request = match self.agents {
                Some(value) => request.agents(value),
                None => request,
            };
            self.session.answer(&operations::END_MONITOR, request.send()).await
        })
    }
}
/// A request of `qcSetAgentSelfRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QcSetAgentSelfRecord<'a> {
    session: &'a Session,
    recordflag: i64,
    recordbeforetalking: i64,
    agents: Option<String>,
}
impl QcSetAgentSelfRecord<'_> {
    /// The agents concerned; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl QcSetAgentSelfRecord<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QC_SET_AGENT_SELF_RECORD);
        {
            let value = &self.recordflag;
            check.range("recordflag", *value, 0i64..=1i64)?;
        }
        {
            let value = &self.recordbeforetalking;
            check.range("recordbeforetalking", *value, 0i64..=1i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QcSetAgentSelfRecord<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().qc_set_agent_self_record();
            let request = request.agentid(self.session.agent());
            let request = request.recordflag(self.recordflag);
            let request = request.recordbeforetalking(self.recordbeforetalking);
            let request = match self.agents {
                Some(value) => request.agents(value),
                None => request,
            };
            self.session
                .answer(&operations::QC_SET_AGENT_SELF_RECORD, request.send())
                .await
        })
    }
}
/// A request of `qcCancelAgentSelfRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QcCancelAgentSelfRecord<'a> {
    session: &'a Session,
    agents: Option<String>,
}
impl QcCancelAgentSelfRecord<'_> {
    /// The agents concerned; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QcCancelAgentSelfRecord<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().qc_cancel_agent_self_record();
            let request = request.agentid(self.session.agent());
            let request = match self.agents {
                Some(value) => request.agents(value),
                None => request,
            };
            self.session
                .answer(&operations::QC_CANCEL_AGENT_SELF_RECORD, request.send())
                .await
        })
    }
}
/// A request of `queryQcTasks`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQcTasks<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryQcTasks<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_qc_tasks();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_QC_TASKS, request.send()).await
        })
    }
}
/// A request of `deleteQcTask`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteQcTask<'a> {
    session: &'a Session,
    taskdsn: Option<String>,
    begintime: Option<String>,
}
impl DeleteQcTask<'_> {
    /// Which task to delete; the form is not known.
    pub fn taskdsn(mut self, value: impl Into<String>) -> Self {
        self.taskdsn = Some(value.into());
        self
    }
    /// When the task begins; the form is not known.
    pub fn begintime(mut self, value: impl Into<String>) -> Self {
        self.begintime = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for DeleteQcTask<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().delete_qc_task();
            let request = request.agentid(self.session.agent());
            let request = match self.taskdsn {
                Some(value) => request.taskdsn(value),
                None => request,
            };
            let request = match self.begintime {
                Some(value) => request.begintime(value),
                None => request,
            };
            self.session.answer(&operations::DELETE_QC_TASK, request.send()).await
        })
    }
}
/// A request of `queryUrlInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryUrlInfo<'a> {
    session: &'a Session,
    urlname: Option<String>,
}
impl QueryUrlInfo<'_> {
    /// Name of the URL.
    pub fn urlname(mut self, value: impl Into<String>) -> Self {
        self.urlname = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryUrlInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_url_info();
            let request = request.agentid(self.session.agent());
            let request = match self.urlname {
                Some(value) => request.urlname(value),
                None => request,
            };
            self.session.answer(&operations::QUERY_URL_INFO, request.send()).await
        })
    }
}
/// A request of `queryVideoRecordFile`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVideoRecordFile<'a> {
    session: &'a Session,
    workno: Option<crate::AgentId>,
    startdate: Option<String>,
    enddate: Option<String>,
    startposition: Option<String>,
    endposition: Option<String>,
}
impl QueryVideoRecordFile<'_> {
    /// ID of the agent whose recordings to search.
    pub fn workno(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.workno = Some(value.into());
        self
    }
    /// Start of the time range; the form is not known.
    pub fn startdate(mut self, value: impl Into<String>) -> Self {
        self.startdate = Some(value.into());
        self
    }
    /// End of the time range; the form is not known.
    pub fn enddate(mut self, value: impl Into<String>) -> Self {
        self.enddate = Some(value.into());
        self
    }
    /// Position of the first result; the form is not known.
    pub fn startposition(mut self, value: impl Into<String>) -> Self {
        self.startposition = Some(value.into());
        self
    }
    /// Position of the last result; the form is not known.
    pub fn endposition(mut self, value: impl Into<String>) -> Self {
        self.endposition = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryVideoRecordFile<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_video_record_file();
            let request = request.agentid(self.session.agent());
            let request = match self.workno {
                Some(value) => request.workno(value),
                None => request,
            };
            let request = match self.startdate {
                Some(value) => request.startdate(value),
                None => request,
            };
            let request = match self.enddate {
                Some(value) => request.enddate(value),
                None => request,
            };
            let request = match self.startposition {
                Some(value) => request.startposition(value),
                None => request,
            };
            let request = match self.endposition {
                Some(value) => request.endposition(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_VIDEO_RECORD_FILE, request.send())
                .await
        })
    }
}
/// A request of `registerDataToServer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RegisterDataToServer<'a> {
    session: &'a Session,
    port: Option<String>,
}
impl RegisterDataToServer<'_> {
    /// The port; the form is not known.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RegisterDataToServer<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().register_data_to_server();
            let request = request.agentid(self.session.agent());
            let request = match self.port {
                Some(value) => request.port(value),
                None => request,
            };
            self.session
                .answer(&operations::REGISTER_DATA_TO_SERVER, request.send())
                .await
        })
    }
}
/// A request of `startVideoMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartVideoMonitor<'a> {
    session: &'a Session,
    body: types::StartVideoMonitorRequest,
}
impl<'a> IntoFuture for StartVideoMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().start_video_monitor();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::START_VIDEO_MONITOR, request.send()).await
        })
    }
}
/// A request of `stopVideoMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVideoMonitor<'a> {
    session: &'a Session,
    body: types::StopVideoMonitorRequest,
}
impl<'a> IntoFuture for StopVideoMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_video_monitor();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session.answer(&operations::STOP_VIDEO_MONITOR, request.send()).await
        })
    }
}
/// A request of `startVideoOperation`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartVideoOperation<'a> {
    session: &'a Session,
    monitoragent: Option<crate::AgentId>,
    result: Option<String>,
}
impl StartVideoOperation<'_> {
    /// The monitored agent.
    pub fn monitoragent(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.monitoragent = Some(value.into());
        self
    }
    /// A result; the form is not known.
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for StartVideoOperation<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().start_video_operation();
            let request = request.agentid(self.session.agent());
            let request = match self.monitoragent {
                Some(value) => request.monitoragent(value),
                None => request,
            };
            let request = match self.result {
                Some(value) => request.result(value),
                None => request,
            };
            self.session.answer(&operations::START_VIDEO_OPERATION, request.send()).await
        })
    }
}
/// A request of `startOrStopVideoPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartOrStopVideoPlay<'a> {
    session: &'a Session,
    monitoragent: Option<crate::AgentId>,
    isstart: Option<String>,
}
impl StartOrStopVideoPlay<'_> {
    /// The monitored agent.
    pub fn monitoragent(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.monitoragent = Some(value.into());
        self
    }
    /// Whether to start or to stop; the form is not known.
    pub fn isstart(mut self, value: impl Into<String>) -> Self {
        self.isstart = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for StartOrStopVideoPlay<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().start_or_stop_video_play();
            let request = request.agentid(self.session.agent());
            let request = match self.monitoragent {
                Some(value) => request.monitoragent(value),
                None => request,
            };
            let request = match self.isstart {
                Some(value) => request.isstart(value),
                None => request,
            };
            self.session
                .answer(&operations::START_OR_STOP_VIDEO_PLAY, request.send())
                .await
        })
    }
}
/// A request of `deleteVideoTask`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteVideoTask<'a> {
    session: &'a Session,
    monitoragent: Option<crate::AgentId>,
}
impl DeleteVideoTask<'_> {
    /// The monitored agent.
    pub fn monitoragent(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.monitoragent = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for DeleteVideoTask<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().delete_video_task();
            let request = request.agentid(self.session.agent());
            let request = match self.monitoragent {
                Some(value) => request.monitoragent(value),
                None => request,
            };
            self.session.answer(&operations::DELETE_VIDEO_TASK, request.send()).await
        })
    }
}
impl Session {
    /// Other agents: groups, agents by skill and by state.
    pub fn agent_group(&self) -> AgentGroup<'_> {
        AgentGroup { session: self }
    }
}
/// Operations of the resource `agentgroup`; from [`Session::agent_group`].
#[derive(Debug, Clone, Copy)]
pub struct AgentGroup<'a> {
    session: &'a Session,
}
impl<'a> AgentGroup<'a> {
    /// Read the details of one agent: `queryAgentInfoByWorkNo`, `GET /agentgroup/{agentid}/agentbyworkno/{workno}`.
    ///
    /// Returns a given agent's state, skills, phone and times. The state comes in two codings: `status` is the
    /// gateway's own, `ctiStatus` that of the CTI platform.
    ///
    /// - `workno`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0415](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0415.html), [cec_07_1026](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1026.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide 16e88459 (queryAgentInfoByWorkNo; copy of page cec_05_4124), cec_05_4124 (query_agent_info_by_work_no), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn query_agent_info_by_work_no(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAgentInfoByWorkNo<'a> {
        QueryAgentInfoByWorkNo {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// List the agents who are signed in to a skill queue: `queryAgentInfoBySkillId`, `GET /agentgroup/{agentid}/agentbyskill/{skillid}`.
    ///
    /// Lists the agents who are signed in to a skill queue, with their details. Agents without the right to take
    /// inbound calls are left out.
    ///
    /// The body can restrict the list to agents in given states and to a number of agents. The two fields go together:
    /// one alone has no effect. An empty object asks for all agents.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0414](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0414.html), [cec_07_1025](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1025.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide 0c1311f7 (queryAgentInfoBySkillId), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn query_agent_info_by_skill_id(
        self,
        skillid: i64,
    ) -> QueryAgentInfoBySkillId<'a> {
        QueryAgentInfoBySkillId {
            session: self.session,
            skillid,
            agent_limit: None,
            agent_status: None,
        }
    }
    /// Read the details of several agents: `queryAgentInfoBySkillId`, `GET /agentgroup/{agentid}/agentbylist`.
    ///
    /// Returns the details of several agents at once. Agents without the right to take inbound calls are left out.
    ///
    /// By default the gateway allows 5 such queries per agent and 15000 per system within 2 s.
    ///
    /// - `body`: The body of `agentgroup_query_agent_info_by_skill_id`: agent IDs. The page's table calls the list `agentList`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0417](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0417.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn agentgroup_query_agent_info_by_skill_id(
        self,
        body: impl Into<types::QueryAgentInfoByListRequest>,
    ) -> AgentgroupQueryAgentInfoBySkillId<'a> {
        AgentgroupQueryAgentInfoBySkillId {
            session: self.session,
            body: body.into(),
            media_types: None,
        }
    }
    /// List all signed-in agents by skill queue: `queryAllOnlineAgents`, `GET /agentgroup/{agentid}/allonlineagents`.
    ///
    /// Lists the signed-in agents, grouped by the skill queues that they are signed in to. The pages mark it as
    /// deprecated; use `query_agent_info_by_skill_id` for each queue instead.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0416](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0416.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn query_all_online_agents(self) -> QueryAllOnlineAgents<'a> {
        QueryAllOnlineAgents {
            session: self.session,
        }
    }
    /// List the agents for whom a skill queue is configured: `queryAgentInfoByConfigedSkillId`, `GET /agentgroup/{agentid}/agentbyconfigedskill/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the agents for whom a skill queue is configured,
    /// whether or not they are signed in to it.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_info_by_configed_skill_id(
        self,
        skillid: i64,
    ) -> QueryAgentInfoByConfigedSkillId<'a> {
        QueryAgentInfoByConfigedSkillId {
            session: self.session,
            skillid,
        }
    }
    /// List the IDs of the agents of a skill queue: `queryAgentIdsBySkillId`, `GET /agentgroup/{agentid}/agentidsbyskill/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the IDs of the agents of a skill queue, without
    /// their details.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_ids_by_skill_id(
        self,
        skillid: i64,
    ) -> QueryAgentIdsBySkillId<'a> {
        QueryAgentIdsBySkillId {
            session: self.session,
            skillid,
        }
    }
    /// Read details of agents without their skills: `queryAgentInfoWithoutSkills`, `POST /agentgroup/{agentid}/agentinfonoskills`.
    ///
    /// Known only by its name and path, which suggest that it returns the details of agents without their skills. It
    /// only reads, although it is a POST.
    ///
    /// - `body`: The body of `query_agent_info_without_skills`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_info_without_skills(
        self,
        body: impl Into<types::QueryAgentInfoWithoutSkillsRequest>,
    ) -> QueryAgentInfoWithoutSkills<'a> {
        QueryAgentInfoWithoutSkills {
            session: self.session,
            body: body.into(),
        }
    }
    /// List the agents in a given state: `getAgentListByStatus`, `GET /agentgroup/{agentid}/agentlistbystatus`.
    ///
    /// Known only by its name, path and parameter, which suggest that it lists the agents in a given state.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_agent_list_by_status(self) -> GetAgentListByStatus<'a> {
        GetAgentListByStatus {
            session: self.session,
            status: None,
        }
    }
    /// List the agents of the agent's own group: `queryAllAgentInfoOnMyGroup`, `GET /agentgroup/{agentid}/agentongroup`.
    ///
    /// Known only by its name and path, which suggest that it describes all agents of the acting agent's group.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_info_on_my_group(self) -> QueryAllAgentInfoOnMyGroup<'a> {
        QueryAllAgentInfoOnMyGroup {
            session: self.session,
        }
    }
    /// List the agents of a group: `queryAllAgentInfoOnMyGroupEx`, `GET /agentgroup/{agentid}/agentongroupex`.
    ///
    /// Known only by its name, path and parameter, which suggest that it is `query_all_agent_info_on_my_group` for a
    /// chosen group.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_info_on_my_group_ex(
        self,
    ) -> QueryAllAgentInfoOnMyGroupEx<'a> {
        QueryAllAgentInfoOnMyGroupEx {
            session: self.session,
            groupid: None,
        }
    }
    /// Read details of agents' rests: `queryAgentRestDetailInfo`, `GET /agentgroup/{agentid}/agentrestinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes resting agents; whether the agent's own rest or
    /// those of others is not shown.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_rest_detail_info(self) -> QueryAgentRestDetailInfo<'a> {
        QueryAgentRestDetailInfo {
            session: self.session,
        }
    }
    /// List the WAS names of the agents of the VDN: `queryAllAgentWasNameOnVdn`, `GET /agentgroup/{agentid}/agentwasnameonvdn`.
    ///
    /// Known only by its name and path, which suggest that it returns the names by which the WAS, the platform's web
    /// application server, knows the agents of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_was_name_on_vdn(self) -> QueryAllAgentWasNameOnVdn<'a> {
        QueryAllAgentWasNameOnVdn {
            session: self.session,
        }
    }
    /// List the agents in all states: `getAllStatusAgents`, `GET /agentgroup/{agentid}/allagentstatus`.
    ///
    /// Known only by its name and path, which suggest that it lists agents regardless of their state.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_all_status_agents(self) -> GetAllStatusAgents<'a> {
        GetAllStatusAgents {
            session: self.session,
        }
    }
    /// List the local agents in all states: `getAllStatusLocalAgents`, `GET /agentgroup/{agentid}/alllocalagentstatus`.
    ///
    /// Known only by its name and path, which suggest that it is `get_all_status_agents` for local agents; what counts
    /// as local is not shown.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_all_status_local_agents(self) -> GetAllStatusLocalAgents<'a> {
        GetAllStatusLocalAgents {
            session: self.session,
        }
    }
    /// List the agents in text chats: `getAllAgentsInTextChat`, `GET /agentgroup/{agentid}/allchatagents`.
    ///
    /// Known only by its name and path, which suggest that it lists the agents who are in text chats.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_all_agents_in_text_chat(self) -> GetAllAgentsInTextChat<'a> {
        GetAllAgentsInTextChat {
            session: self.session,
        }
    }
    /// List the idle agents: `getIdleStatusAgents`, `GET /agentgroup/{agentid}/idleagent`.
    ///
    /// Known only by its name and path, which suggest that it lists the idle agents.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_idle_status_agents(self) -> GetIdleStatusAgents<'a> {
        GetIdleStatusAgents {
            session: self.session,
        }
    }
    /// Read the group of an agent: `queryGroupInfoByWorkNo`, `GET /agentgroup/{agentid}/groupbyagent/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it describes the group of a given agent.
    ///
    /// - `workno`: ID of the agent whose group is meant.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_group_info_by_work_no(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryGroupInfoByWorkNo<'a> {
        QueryGroupInfoByWorkNo {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// List the groups of the VDN: `queryGroupInfoOnVdn`, `GET /agentgroup/{agentid}/grouponvdn`.
    ///
    /// Known only by its name and path, which suggest that it describes the groups of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_group_info_on_vdn(self) -> QueryGroupInfoOnVdn<'a> {
        QueryGroupInfoOnVdn {
            session: self.session,
        }
    }
    /// Check whether the agent may call out: `isCallOut`, `GET /agentgroup/{agentid}/iscallout`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to call out.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_call_out(self) -> IsCallOut<'a> {
        IsCallOut { session: self.session }
    }
    /// Check whether the agent is an inspector: `isCensor`, `GET /agentgroup/{agentid}/iscensor`.
    ///
    /// Reports whether the agent has the right that the name suggests, presumably that of an inspector.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_censor(self) -> IsCensor<'a> {
        IsCensor { session: self.session }
    }
    /// Check whether the agent may monitor: `isMonitor`, `GET /agentgroup/{agentid}/ismonitor`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_monitor(self) -> IsMonitor<'a> {
        IsMonitor { session: self.session }
    }
    /// Check whether the agent may pick up others' calls: `isPickUp`, `GET /agentgroup/{agentid}/ispickup`.
    ///
    /// Reports whether the agent has the pick-up right, presumably for calls that ring at other agents.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_pick_up(self) -> IsPickUp<'a> {
        IsPickUp { session: self.session }
    }
    /// Check whether the agent manages reports: `isReportManager`, `GET /agentgroup/{agentid}/isreportmanager`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the rights of a report
    /// manager.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_report_manager(self) -> IsReportManager<'a> {
        IsReportManager {
            session: self.session,
        }
    }
    /// Check whether the agent may monitor unnoticed: `isSpyMonitor`, `GET /agentgroup/{agentid}/isspymonitor`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor
    /// unnoticed.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_spy_monitor(self) -> IsSpyMonitor<'a> {
        IsSpyMonitor {
            session: self.session,
        }
    }
    /// Check whether the agent has system rights: `isSystem`, `GET /agentgroup/{agentid}/issystem`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has system rights.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_system(self) -> IsSystem<'a> {
        IsSystem { session: self.session }
    }
    /// List the phones of the signed-in agents of the VDN: `queryAllLoggedInAgentPhonesOnVdn`, `GET /agentgroup/{agentid}/loggedinagentphoneonvdn`.
    ///
    /// Known only by its name and path, which suggest that it lists the phones of all signed-in agents of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_logged_in_agent_phones_on_vdn(
        self,
    ) -> QueryAllLoggedInAgentPhonesOnVdn<'a> {
        QueryAllLoggedInAgentPhonesOnVdn {
            session: self.session,
        }
    }
    /// List the signed-in agents of the VDN: `queryAllLoginedAgentInfoOnVdn`, `GET /agentgroup/{agentid}/onlineagentonvdn`.
    ///
    /// Known only by its name and path, which suggest that it describes all signed-in agents of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_logined_agent_info_on_vdn(
        self,
    ) -> QueryAllLoginedAgentInfoOnVdn<'a> {
        QueryAllLoginedAgentInfoOnVdn {
            session: self.session,
        }
    }
    /// List the states of the VDN's agents, with times: `queryAgentStatusAndTimeOnVDN`, `GET /agentgroup/{agentid}/queryagentstatus`.
    ///
    /// Known only by its name and path, which suggest that it returns the states of the VDN's agents with their times.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_status_and_time_on_vdn(self) -> QueryAgentStatusAndTimeOnVdn<'a> {
        QueryAgentStatusAndTimeOnVdn {
            session: self.session,
        }
    }
    /// List states and skills of agents: `queryAgentStatusAndSkill`, `GET /agentgroup/{agentid}/queryagentstatusandskill`.
    ///
    /// Known only by its name and path, which suggest that it returns states and skills of agents.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_status_and_skill(self) -> QueryAgentStatusAndSkill<'a> {
        QueryAgentStatusAndSkill {
            session: self.session,
        }
    }
    /// List the causes of a rest: `getAgentRestReason`, `GET /agentgroup/{agentid}/restreason`.
    ///
    /// Known only by its name and path, which suggest that it lists the rest causes that are configured on the
    /// platform, whose numbers `rest` accepts.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_agent_rest_reason(self) -> GetAgentRestReason<'a> {
        GetAgentRestReason {
            session: self.session,
        }
    }
}
/// A request of `queryAgentInfoByWorkNo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoByWorkNo<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAgentInfoByWorkNo<'a> {
    type Output = Result<types::AgentInfo, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_info_by_work_no();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(&operations::QUERY_AGENT_INFO_BY_WORK_NO, request.send())
                .await
        })
    }
}
/// A request of `queryAgentInfoBySkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoBySkillId<'a> {
    session: &'a Session,
    skillid: i64,
    agent_limit: Option<i64>,
    agent_status: Option<Vec<crate::codes::RequestAgentState>>,
}
impl QueryAgentInfoBySkillId<'_> {
    /// The greatest number of agents to list; has no effect without `agentStatus`. From 1 to 500.
    pub fn agent_limit(mut self, value: i64) -> Self {
        self.agent_limit = Some(value);
        self
    }
    /// The states of the agents to list; has no effect without `agentLimit`.
    pub fn agent_status(
        mut self,
        value: impl Into<Vec<crate::codes::RequestAgentState>>,
    ) -> Self {
        self.agent_status = Some(value.into());
        self
    }
}
impl QueryAgentInfoBySkillId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_INFO_BY_SKILL_ID);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryAgentInfoBySkillId<'a> {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_agent_info_by_skill_id();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            let body = types::QueryAgentInfoBySkillIdRequest {
                agent_limit: self.agent_limit,
                agent_status: self.agent_status.unwrap_or_default(),
            };
            body.verify(&Check::of(&operations::QUERY_AGENT_INFO_BY_SKILL_ID))?;
            let request = request.body(body);
            self.session
                .answer(&operations::QUERY_AGENT_INFO_BY_SKILL_ID, request.send())
                .await
        })
    }
}
/// A request of `queryAgentInfoBySkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AgentgroupQueryAgentInfoBySkillId<'a> {
    session: &'a Session,
    media_types: Option<String>,
    body: types::QueryAgentInfoByListRequest,
}
impl AgentgroupQueryAgentInfoBySkillId<'_> {
    /// Media types, as one string.
    pub fn media_types(mut self, value: impl Into<String>) -> Self {
        self.media_types = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for AgentgroupQueryAgentInfoBySkillId<'a> {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self
                .session
                .client()
                .agentgroup_query_agent_info_by_skill_id();
            let request = request.agentid(self.session.agent());
            let request = match self.media_types {
                Some(value) => request.media_types(value),
                None => request,
            };
            let request = request.body(self.body);
            self.session
                .answer(
                    &operations::AGENTGROUP_QUERY_AGENT_INFO_BY_SKILL_ID,
                    request.send(),
                )
                .await
        })
    }
}
/// A request of `queryAllOnlineAgents`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllOnlineAgents<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllOnlineAgents<'a> {
    type Output = Result<Vec<types::SkillQueueAgents>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_online_agents();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_ONLINE_AGENTS, request.send())
                .await
        })
    }
}
/// A request of `queryAgentInfoByConfigedSkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoByConfigedSkillId<'a> {
    session: &'a Session,
    skillid: i64,
}
impl QueryAgentInfoByConfigedSkillId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_INFO_BY_CONFIGED_SKILL_ID);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryAgentInfoByConfigedSkillId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_agent_info_by_configed_skill_id();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            self.session
                .answer(
                    &operations::QUERY_AGENT_INFO_BY_CONFIGED_SKILL_ID,
                    request.send(),
                )
                .await
        })
    }
}
/// A request of `queryAgentIdsBySkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentIdsBySkillId<'a> {
    session: &'a Session,
    skillid: i64,
}
impl QueryAgentIdsBySkillId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_IDS_BY_SKILL_ID);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryAgentIdsBySkillId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_agent_ids_by_skill_id();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            self.session
                .answer(&operations::QUERY_AGENT_IDS_BY_SKILL_ID, request.send())
                .await
        })
    }
}
/// A request of `queryAgentInfoWithoutSkills`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoWithoutSkills<'a> {
    session: &'a Session,
    body: types::QueryAgentInfoWithoutSkillsRequest,
}
impl<'a> IntoFuture for QueryAgentInfoWithoutSkills<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_info_without_skills();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session
                .answer(&operations::QUERY_AGENT_INFO_WITHOUT_SKILLS, request.send())
                .await
        })
    }
}
/// A request of `getAgentListByStatus`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentListByStatus<'a> {
    session: &'a Session,
    status: Option<String>,
}
impl GetAgentListByStatus<'_> {
    /// The state that the agents are in.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for GetAgentListByStatus<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_agent_list_by_status();
            let request = request.agentid(self.session.agent());
            let request = match self.status {
                Some(value) => request.status(value),
                None => request,
            };
            self.session
                .answer(&operations::GET_AGENT_LIST_BY_STATUS, request.send())
                .await
        })
    }
}
/// A request of `queryAllAgentInfoOnMyGroup`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentInfoOnMyGroup<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllAgentInfoOnMyGroup<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_agent_info_on_my_group();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_AGENT_INFO_ON_MY_GROUP, request.send())
                .await
        })
    }
}
/// A request of `queryAllAgentInfoOnMyGroupEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentInfoOnMyGroupEx<'a> {
    session: &'a Session,
    groupid: Option<String>,
}
impl QueryAllAgentInfoOnMyGroupEx<'_> {
    /// ID of the group.
    pub fn groupid(mut self, value: impl Into<String>) -> Self {
        self.groupid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryAllAgentInfoOnMyGroupEx<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_agent_info_on_my_group_ex();
            let request = request.agentid(self.session.agent());
            let request = match self.groupid {
                Some(value) => request.groupid(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_ALL_AGENT_INFO_ON_MY_GROUP_EX, request.send())
                .await
        })
    }
}
/// A request of `queryAgentRestDetailInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentRestDetailInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAgentRestDetailInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_rest_detail_info();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_AGENT_REST_DETAIL_INFO, request.send())
                .await
        })
    }
}
/// A request of `queryAllAgentWasNameOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentWasNameOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllAgentWasNameOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_agent_was_name_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_AGENT_WAS_NAME_ON_VDN, request.send())
                .await
        })
    }
}
/// A request of `getAllStatusAgents`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllStatusAgents<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAllStatusAgents<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_all_status_agents();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::GET_ALL_STATUS_AGENTS, request.send()).await
        })
    }
}
/// A request of `getAllStatusLocalAgents`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllStatusLocalAgents<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAllStatusLocalAgents<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_all_status_local_agents();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::GET_ALL_STATUS_LOCAL_AGENTS, request.send())
                .await
        })
    }
}
/// A request of `getAllAgentsInTextChat`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllAgentsInTextChat<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAllAgentsInTextChat<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_all_agents_in_text_chat();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::GET_ALL_AGENTS_IN_TEXT_CHAT, request.send())
                .await
        })
    }
}
/// A request of `getIdleStatusAgents`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetIdleStatusAgents<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetIdleStatusAgents<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_idle_status_agents();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::GET_IDLE_STATUS_AGENTS, request.send())
                .await
        })
    }
}
/// A request of `queryGroupInfoByWorkNo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryGroupInfoByWorkNo<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryGroupInfoByWorkNo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_group_info_by_work_no();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(&operations::QUERY_GROUP_INFO_BY_WORK_NO, request.send())
                .await
        })
    }
}
/// A request of `queryGroupInfoOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryGroupInfoOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryGroupInfoOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_group_info_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_GROUP_INFO_ON_VDN, request.send())
                .await
        })
    }
}
/// A request of `isCallOut`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsCallOut<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsCallOut<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_call_out();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_CALL_OUT, request.send()).await
        })
    }
}
/// A request of `isCensor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsCensor<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsCensor<'a> {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_censor();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_CENSOR, request.send()).await
        })
    }
}
/// A request of `isMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsMonitor<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_monitor();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_MONITOR, request.send()).await
        })
    }
}
/// A request of `isPickUp`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsPickUp<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsPickUp<'a> {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_pick_up();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_PICK_UP, request.send()).await
        })
    }
}
/// A request of `isReportManager`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsReportManager<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsReportManager<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_report_manager();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_REPORT_MANAGER, request.send()).await
        })
    }
}
/// A request of `isSpyMonitor`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsSpyMonitor<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsSpyMonitor<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_spy_monitor();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_SPY_MONITOR, request.send()).await
        })
    }
}
/// A request of `isSystem`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsSystem<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsSystem<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_system();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_SYSTEM, request.send()).await
        })
    }
}
/// A request of `queryAllLoggedInAgentPhonesOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllLoggedInAgentPhonesOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllLoggedInAgentPhonesOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self
                .session
                .client()
                .query_all_logged_in_agent_phones_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(
                    &operations::QUERY_ALL_LOGGED_IN_AGENT_PHONES_ON_VDN,
                    request.send(),
                )
                .await
        })
    }
}
/// A request of `queryAllLoginedAgentInfoOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllLoginedAgentInfoOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllLoginedAgentInfoOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_logined_agent_info_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_LOGINED_AGENT_INFO_ON_VDN, request.send())
                .await
        })
    }
}
/// A request of `queryAgentStatusAndTimeOnVDN`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentStatusAndTimeOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAgentStatusAndTimeOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_status_and_time_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_AGENT_STATUS_AND_TIME_ON_VDN, request.send())
                .await
        })
    }
}
/// A request of `queryAgentStatusAndSkill`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentStatusAndSkill<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAgentStatusAndSkill<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_status_and_skill();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_AGENT_STATUS_AND_SKILL, request.send())
                .await
        })
    }
}
/// A request of `getAgentRestReason`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentRestReason<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for GetAgentRestReason<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_agent_rest_reason();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::GET_AGENT_REST_REASON, request.send()).await
        })
    }
}
impl Session {
    /// Calls, held calls, waiting calls, and the data that travels with a call.
    pub fn call_data(&self) -> CallData<'_> {
        CallData { session: self }
    }
}
/// Operations of the resource `calldata`; from [`Session::call_data`].
#[derive(Debug, Clone, Copy)]
pub struct CallData<'a> {
    session: &'a Session,
}
impl<'a> CallData<'a> {
    /// Read the agent's call: `queryCallInfo`, `GET /calldata/{agentid}/callinfo`.
    ///
    /// Returns the numbers, the skill queue, the times and the attached data of the agent's call.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1261](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1261.html), [cec_07_0419](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0419.html), client-practice (Public client programs of the gateway).
    pub fn query_call_info(self) -> QueryCallInfo<'a> {
        QueryCallInfo {
            session: self.session,
            is_no_contain_last_call: None,
        }
    }
    /// Read an incoming call before answering it: `queryCallInfoBeforeAnswer`, `GET /calldata/{agentid}/callinfobeforeanswer`.
    ///
    /// Describes a call that was routed to the agent but is not yet answered: the phone rings or is off the hook. Meant
    /// for agents with manual answering.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1265](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1265.html), guide 15166c02 (queryCallInfoBeforeAnswer), cec_05_1427 (queryCallInfoBeforeAnswer).
    pub fn query_call_info_before_answer(self) -> QueryCallInfoBeforeAnswer<'a> {
        QueryCallInfoBeforeAnswer {
            session: self.session,
        }
    }
    /// Read a call by its ID: `queryCallInfoByCallId`, `GET /calldata/{agentid}/callinfobycallid/{callid}`.
    ///
    /// Describes the call with the given ID.
    ///
    /// - `callid`: ID of the call.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1266](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1266.html), [cec_07_0424](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0424.html), client-practice (Public client programs of the gateway).
    pub fn query_call_info_by_call_id(
        self,
        callid: impl Into<crate::CallId>,
    ) -> QueryCallInfoByCallId<'a> {
        QueryCallInfoByCallId {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// List the calls that wait in a skill queue: `queryWaitCallInfoBySkillId`, `GET /calldata/{agentid}/waitcallinfo/{skillid}`.
    ///
    /// Lists the calls that wait in a public skill queue.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: guide 166bdb3f (queryWaitCallInfoBySkillId), [cec_07_0429](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0429.html), [cec_07_1271](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1271.html).
    pub fn query_wait_call_info_by_skill_id(
        self,
        skillid: i64,
    ) -> QueryWaitCallInfoBySkillId<'a> {
        QueryWaitCallInfoBySkillId {
            session: self.session,
            skillid,
        }
    }
    /// Move a waiting call to another skill queue: `assignUserInQueue`, `PUT /calldata/{agentid}/assignuserinqueue`.
    ///
    /// Moves a call that waits in one skill queue to another.
    ///
    /// By default the gateway allows 5 such requests per agent and 15000 per system within 2 s.
    ///
    /// - `callid`: ID of the call to move.
    /// - `skillid`: ID of the skill queue to move it to.
    ///
    /// Return codes: 100-007.
    ///
    /// Source: [cec_07_0432](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0432.html), [cec_07_0418](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0418.html).
    pub fn assign_user_in_queue(
        self,
        callid: impl Into<crate::CallId>,
        skillid: i64,
    ) -> AssignUserInQueue<'a> {
        AssignUserInQueue {
            session: self.session,
            callid: callid.into(),
            skillid,
        }
    }
    /// Count the agent's calls: `queryCallNumsOnAgent`, `GET /calldata/{agentid}/callnums`.
    ///
    /// Returns the number of calls that the agent has.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_1268](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1268.html), [cec_07_0426](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0426.html).
    pub fn query_call_nums_on_agent(self) -> QueryCallNumsOnAgent<'a> {
        QueryCallNumsOnAgent {
            session: self.session,
        }
    }
    /// List the call IDs of an agent: `queryAllCallInfoByAgentWorkNoEx`, `GET /calldata/{agentid}/allcallinfoEx/{workno}`.
    ///
    /// Lists the IDs of the calls that a given agent of the same VDN has.
    ///
    /// - `workno`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007, 100-011, 900-002.
    ///
    /// Source: [cec_07_0425](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0425.html), [cec_07_1267](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1267.html).
    pub fn query_all_call_info_by_agent_work_no_ex(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAllCallInfoByAgentWorkNoEx<'a> {
        QueryAllCallInfoByAgentWorkNoEx {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// List the agent's held calls: `queryHoldListInfo`, `GET /calldata/{agentid}/holdlist`.
    ///
    /// Lists the calls that the agent holds.
    ///
    /// Return codes: 100-006, 300-001, 400-003.
    ///
    /// Source: [cec_07_1264](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1264.html), [cec_07_0422](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0422.html), client-practice (Public client programs of the gateway).
    pub fn query_hold_list_info(self) -> QueryHoldListInfo<'a> {
        QueryHoldListInfo {
            session: self.session,
        }
    }
    /// List another agent's held calls: `queryHoldListInfoEx`, `GET /calldata/{agentid}/holdlistex/{workno}`.
    ///
    /// Lists the calls that a given agent holds, for an inspector. In a cluster both must be signed in to the same
    /// CC-Gateway; otherwise the query fails.
    ///
    /// - `workno`: ID of the agent to query. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 100-007, 300-001, 400-003.
    ///
    /// Source: [cec_07_1272](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1272.html), [cec_07_0430](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0430.html).
    pub fn query_hold_list_info_ex(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryHoldListInfoEx<'a> {
        QueryHoldListInfoEx {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// Read the data attached to a call: `queryCallAppData`, `GET /calldata/{agentid}/appdata`.
    ///
    /// Returns the data that travels with a call, as attached by `set_call_app_data_ex` or when the call started.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0420](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0420.html), [cec_07_1262](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1262.html), client-practice (Public client programs of the gateway).
    pub fn query_call_app_data(self) -> QueryCallAppData<'a> {
        QueryCallAppData {
            session: self.session,
            is_encode_result: None,
            call_id: None,
        }
    }
    /// Attach data to a call: `setCallAppDataEx`, `PUT /calldata/{agentid}/setcalldataex`.
    ///
    /// Sets the data that travels with a call. The gateway keeps it encrypted (AES-128 in CBC mode), and its logs show
    /// only its length.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 400-001.
    ///
    /// Source: [cec_07_1263](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1263.html), [cec_07_0421](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0421.html).
    pub fn set_call_app_data_ex(self) -> SetCallAppDataEx<'a> {
        SetCallAppDataEx {
            session: self.session,
            callid: None,
            calldata: None,
            is_data_encoded: None,
        }
    }
    /// Attach data to a call, with the data in the address: `setCallAppData`, `PUT /calldata/{agentid}`.
    ///
    /// Sets the data that travels with a call. `set_call_app_data_ex` does the same and sends the data in the body.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_call_app_data(self) -> SetCallAppData<'a> {
        SetCallAppData {
            session: self.session,
            calldata: None,
            callid: None,
        }
    }
    /// Read the agent's statistics for the day: `queryCallStatisticsInfo`, `GET /calldata/{agentid}/statistics`.
    ///
    /// Returns the agent's calls, holds, transfers, rests and other counts for the current day. The pages of 2025
    /// advise against it because it reads a large table; `query_call_statistics_info_ex` is faster and returns less.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1269](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1269.html), [cec_07_0427](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0427.html), guide category-34759ed9 (query_call_statistics_info).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn query_call_statistics_info(self) -> QueryCallStatisticsInfo<'a> {
        QueryCallStatisticsInfo {
            session: self.session,
        }
    }
    /// Read the agent's main statistics for the day: `queryCallStatisticsInfoEx`, `GET /calldata/{agentid}/statisticsEx`.
    ///
    /// Returns how long the agent has talked today, and how many calls the agent has answered and dialled. It is the
    /// fast form of `query_call_statistics_info`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0428](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0428.html), [cec_07_1270](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1270.html), guide category-883416fa (query_call_statistics_info_ex).
    pub fn query_call_statistics_info_ex(self) -> QueryCallStatisticsInfoEx<'a> {
        QueryCallStatisticsInfoEx {
            session: self.session,
        }
    }
    /// List the numbers of the other parties: `queryRemoteNumbers`, `GET /calldata/{agentid}/remotenumbers`.
    ///
    /// Lists the numbers of the parties at the other end of the agent's calls.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_remote_numbers(self) -> QueryRemoteNumbers<'a> {
        QueryRemoteNumbers {
            session: self.session,
        }
    }
    /// Count an agent's held calls: `queryAgentHoldNum`, `GET /calldata/{agentid}/agentholdnum/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it reports how many calls a given agent holds.
    ///
    /// - `workno`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_hold_num(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAgentHoldNum<'a> {
        QueryAgentHoldNum {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// List all call IDs: `queryAllCallID`, `GET /calldata/{agentid}/allcallid`.
    ///
    /// Known only by its name and path, which suggest that it lists the IDs of calls, presumably all of the agent's.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_call_id(self) -> QueryAllCallId<'a> {
        QueryAllCallId {
            session: self.session,
        }
    }
    /// List the calls of an agent: `queryAllCallInfoByAgentWorkNo`, `GET /calldata/{agentid}/allcallinfo/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it describes all calls of a given agent, of which
    /// `query_all_call_info_by_agent_work_no_ex` gives the IDs.
    ///
    /// - `workno`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_call_info_by_agent_work_no(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAllCallInfoByAgentWorkNo<'a> {
        QueryAllCallInfoByAgentWorkNo {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// List the calls of the VDN: `queryAllCallInfoOnVdn`, `GET /calldata/{agentid}/allcallinfoinvdn`.
    ///
    /// Known only by its name and path, which suggest that it describes all calls of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_call_info_on_vdn(self) -> QueryAllCallInfoOnVdn<'a> {
        QueryAllCallInfoOnVdn {
            session: self.session,
        }
    }
    /// List call records: `queryCallRecordList`, `GET /calldata/{agentid}/callRecordInfoList`.
    ///
    /// Known only by its name, path and parameters, which suggest that it lists records of past calls of an agent or a
    /// skill queue within a time range, in pages.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_call_record_list(self) -> QueryCallRecordList<'a> {
        QueryCallRecordList {
            session: self.session,
            workno: None,
            skillid: None,
            startdate: None,
            enddate: None,
            startposition: None,
            endposition: None,
        }
    }
    /// List records of the agent's own calls: `querySelfCallRecordInfo`, `GET /calldata/{agentid}/queryselfcallrecordinfolist`.
    ///
    /// Known only by its name, path and parameters, which suggest that it is `query_call_record_list` for the agent's
    /// own calls.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_self_call_record_info(self) -> QuerySelfCallRecordInfo<'a> {
        QuerySelfCallRecordInfo {
            session: self.session,
            skillid: None,
            startdate: None,
            enddate: None,
            startposition: None,
            endposition: None,
        }
    }
    /// Read the business data of a call: `getCallBusinessData`, `PUT /calldata/{agentid}/getcallbusinessdata`.
    ///
    /// Known only by its name and path, which suggest that it returns the business data that `set_call_business_data`
    /// attached to a call. It only reads, although it is a PUT.
    ///
    /// - `body`: The body of `get_call_business_data`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_call_business_data(
        self,
        body: impl Into<types::GetCallBusinessDataRequest>,
    ) -> GetCallBusinessData<'a> {
        GetCallBusinessData {
            session: self.session,
            body: body.into(),
        }
    }
    /// Attach business data to a call: `setCallBusinessData`, `PUT /calldata/{agentid}/setcallbusinessdata`.
    ///
    /// Known only by its name and path, which suggest that it attaches business data to a call.
    ///
    /// - `body`: The body of `set_call_business_data`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_call_business_data(
        self,
        body: impl Into<types::SetCallBusinessDataRequest>,
    ) -> SetCallBusinessData<'a> {
        SetCallBusinessData {
            session: self.session,
            body: body.into(),
        }
    }
    /// Check whether the agent is handling a call: `isProcessCall`, `GET /calldata/{agentid}/isprocesscall`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent is currently handling a call.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_process_call(self) -> IsProcessCall<'a> {
        IsProcessCall {
            session: self.session,
        }
    }
    /// Count the calls in an IVR: `queryCallCountByIVRId`, `GET /calldata/{agentid}/ivrcallcount/{ivrid}`.
    ///
    /// Known only by its name and path, which suggest that it reports how many calls are in an IVR.
    ///
    /// - `ivrid`: ID of the IVR. At least 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_call_count_by_ivr_id(self, ivrid: i64) -> QueryCallCountByIvrId<'a> {
        QueryCallCountByIvrId {
            session: self.session,
            ivrid,
        }
    }
    /// List the calls that wait in an IVR: `queryWaitCallInfoByIVRId`, `GET /calldata/{agentid}/ivrcallinfo/{ivrid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the calls that wait in an IVR.
    ///
    /// - `ivrid`: ID of the IVR. At least 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_wait_call_info_by_ivr_id(
        self,
        ivrid: i64,
    ) -> QueryWaitCallInfoByIvrId<'a> {
        QueryWaitCallInfoByIvrId {
            session: self.session,
            ivrid,
        }
    }
    /// List the calls in the agent's private queue: `queryPrivateCallInfo`, `GET /calldata/{agentid}/privatecallinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the calls in the agent's private queue, as
    /// opposed to the public skill queues.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_private_call_info(self) -> QueryPrivateCallInfo<'a> {
        QueryPrivateCallInfo {
            session: self.session,
        }
    }
}
/// A request of `queryCallInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfo<'a> {
    session: &'a Session,
    is_no_contain_last_call: Option<bool>,
}
impl QueryCallInfo<'_> {
    /// Whether the last call counts when there is no current one; the sources disagree on which value means what.
    pub fn is_no_contain_last_call(mut self, value: bool) -> Self {
        self.is_no_contain_last_call = Some(value);
        self
    }
}
impl<'a> IntoFuture for QueryCallInfo<'a> {
    type Output = Result<types::CallInfo, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_info();
            let request = request.agentid(self.session.agent());
            let request = match self.is_no_contain_last_call {
                Some(value) => request.is_no_contain_last_call(value),
                None => request,
            };
            self.session.answer(&operations::QUERY_CALL_INFO, request.send()).await
        })
    }
}
/// A request of `queryCallInfoBeforeAnswer`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfoBeforeAnswer<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryCallInfoBeforeAnswer<'a> {
    type Output = Result<types::CallInfoListResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_info_before_answer();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_CALL_INFO_BEFORE_ANSWER, request.send())
                .await
        })
    }
}
/// A request of `queryCallInfoByCallId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfoByCallId<'a> {
    session: &'a Session,
    callid: crate::CallId,
}
impl<'a> IntoFuture for QueryCallInfoByCallId<'a> {
    type Output = Result<types::CallInfoListResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_info_by_call_id();
            let request = request.agentid(self.session.agent());
            let request = request.callid(self.callid);
            self.session
                .answer(&operations::QUERY_CALL_INFO_BY_CALL_ID, request.send())
                .await
        })
    }
}
/// A request of `queryWaitCallInfoBySkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryWaitCallInfoBySkillId<'a> {
    session: &'a Session,
    skillid: i64,
}
impl QueryWaitCallInfoBySkillId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_WAIT_CALL_INFO_BY_SKILL_ID);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryWaitCallInfoBySkillId<'a> {
    type Output = Result<Vec<types::CallInfo>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_wait_call_info_by_skill_id();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            self.session
                .answer(&operations::QUERY_WAIT_CALL_INFO_BY_SKILL_ID, request.send())
                .await
        })
    }
}
/// A request of `assignUserInQueue`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AssignUserInQueue<'a> {
    session: &'a Session,
    callid: crate::CallId,
    skillid: i64,
}
impl<'a> IntoFuture for AssignUserInQueue<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().assign_user_in_queue();
            let request = request.agentid(self.session.agent());
            let body = types::AssignUserInQueueRequest {
                callid: self.callid,
                skillid: self.skillid,
            };
            let request = request.body(body);
            self.session.answer(&operations::ASSIGN_USER_IN_QUEUE, request.send()).await
        })
    }
}
/// A request of `queryCallNumsOnAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallNumsOnAgent<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryCallNumsOnAgent<'a> {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_nums_on_agent();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_CALL_NUMS_ON_AGENT, request.send())
                .await
        })
    }
}
/// A request of `queryAllCallInfoByAgentWorkNoEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoByAgentWorkNoEx<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAllCallInfoByAgentWorkNoEx<'a> {
    type Output = Result<Vec<crate::wire::LenientText>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self
                .session
                .client()
                .query_all_call_info_by_agent_work_no_ex();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX,
                    request.send(),
                )
                .await
        })
    }
}
/// A request of `queryHoldListInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryHoldListInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryHoldListInfo<'a> {
    type Output = Result<types::HeldCallsResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_hold_list_info();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_HOLD_LIST_INFO, request.send()).await
        })
    }
}
/// A request of `queryHoldListInfoEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryHoldListInfoEx<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryHoldListInfoEx<'a> {
    type Output = Result<types::HeldCallsResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_hold_list_info_ex();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(&operations::QUERY_HOLD_LIST_INFO_EX, request.send())
                .await
        })
    }
}
/// A request of `queryCallAppData`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallAppData<'a> {
    session: &'a Session,
    is_encode_result: Option<bool>,
    call_id: Option<crate::CallId>,
}
impl QueryCallAppData<'_> {
    /// Whether to return the data in base64.
    pub fn is_encode_result(mut self, value: bool) -> Self {
        self.is_encode_result = Some(value);
        self
    }
    /// ID of the call; needed for multimedia sessions.
    pub fn call_id(mut self, value: impl Into<crate::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryCallAppData<'a> {
    type Output = Result<crate::wire::LenientText, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_app_data();
            let request = request.agentid(self.session.agent());
            let request = match self.is_encode_result {
                Some(value) => request.is_encode_result(value),
                None => request,
            };
            let request = match self.call_id {
                Some(value) => request.call_id(value),
                None => request,
            };
            self.session.answer(&operations::QUERY_CALL_APP_DATA, request.send()).await
        })
    }
}
/// A request of `setCallAppDataEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallAppDataEx<'a> {
    session: &'a Session,
    callid: Option<crate::CallId>,
    calldata: Option<String>,
    is_data_encoded: Option<bool>,
}
impl SetCallAppDataEx<'_> {
    /// ID of the call.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
    /// The data. At most 16384 bytes.
    pub fn calldata(mut self, value: impl Into<String>) -> Self {
        self.calldata = Some(value.into());
        self
    }
    /// Whether `calldata` is in base64.
    pub fn is_data_encoded(mut self, value: bool) -> Self {
        self.is_data_encoded = Some(value);
        self
    }
}
impl<'a> IntoFuture for SetCallAppDataEx<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_call_app_data_ex();
            let request = request.agentid(self.session.agent());
            let body = types::SetCallAppDataExRequest {
                callid: self.callid,
                calldata: self.calldata,
                is_data_encoded: self.is_data_encoded,
            };
            body.verify(&Check::of(&operations::SET_CALL_APP_DATA_EX))?;
            let request = request.body(body);
            self.session.answer(&operations::SET_CALL_APP_DATA_EX, request.send()).await
        })
    }
}
/// A request of `setCallAppData`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallAppData<'a> {
    session: &'a Session,
    calldata: Option<String>,
    callid: Option<crate::CallId>,
}
impl SetCallAppData<'_> {
    /// The data.
    pub fn calldata(mut self, value: impl Into<String>) -> Self {
        self.calldata = Some(value.into());
        self
    }
    /// ID of the call.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for SetCallAppData<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_call_app_data();
            let request = request.agentid(self.session.agent());
            let request = match self.calldata {
                Some(value) => request.calldata(value),
                None => request,
            };
            let request = match self.callid {
                Some(value) => request.callid(value),
                None => request,
            };
            self.session.answer(&operations::SET_CALL_APP_DATA, request.send()).await
        })
    }
}
/// A request of `queryCallStatisticsInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallStatisticsInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryCallStatisticsInfo<'a> {
    type Output = Result<types::CallStatistics, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_statistics_info();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_CALL_STATISTICS_INFO, request.send())
                .await
        })
    }
}
/// A request of `queryCallStatisticsInfoEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallStatisticsInfoEx<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryCallStatisticsInfoEx<'a> {
    type Output = Result<types::CallStatisticsEx, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_statistics_info_ex();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_CALL_STATISTICS_INFO_EX, request.send())
                .await
        })
    }
}
/// A request of `queryRemoteNumbers`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRemoteNumbers<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryRemoteNumbers<'a> {
    type Output = Result<Vec<crate::wire::LenientText>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_remote_numbers();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_REMOTE_NUMBERS, request.send()).await
        })
    }
}
/// A request of `queryAgentHoldNum`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentHoldNum<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAgentHoldNum<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_hold_num();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session.answer(&operations::QUERY_AGENT_HOLD_NUM, request.send()).await
        })
    }
}
/// A request of `queryAllCallID`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallId<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllCallId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_call_id();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_ALL_CALL_ID, request.send()).await
        })
    }
}
/// A request of `queryAllCallInfoByAgentWorkNo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoByAgentWorkNo<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAllCallInfoByAgentWorkNo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_call_info_by_agent_work_no();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO,
                    request.send(),
                )
                .await
        })
    }
}
/// A request of `queryAllCallInfoOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllCallInfoOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_call_info_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_CALL_INFO_ON_VDN, request.send())
                .await
        })
    }
}
/// A request of `queryCallRecordList`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallRecordList<'a> {
    session: &'a Session,
    workno: Option<crate::AgentId>,
    skillid: Option<String>,
    startdate: Option<String>,
    enddate: Option<String>,
    startposition: Option<String>,
    endposition: Option<String>,
}
impl QueryCallRecordList<'_> {
    /// ID of the agent whose calls are meant.
    pub fn workno(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.workno = Some(value.into());
        self
    }
    /// ID of the skill queue whose calls are meant.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Start of the time range.
    pub fn startdate(mut self, value: impl Into<String>) -> Self {
        self.startdate = Some(value.into());
        self
    }
    /// End of the time range.
    pub fn enddate(mut self, value: impl Into<String>) -> Self {
        self.enddate = Some(value.into());
        self
    }
    /// First position of the list to return.
    pub fn startposition(mut self, value: impl Into<String>) -> Self {
        self.startposition = Some(value.into());
        self
    }
    /// Last position of the list to return.
    pub fn endposition(mut self, value: impl Into<String>) -> Self {
        self.endposition = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryCallRecordList<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_call_record_list();
            let request = request.agentid(self.session.agent());
            let request = match self.workno {
                Some(value) => request.workno(value),
                None => request,
            };
            let request = match self.skillid {
                Some(value) => request.skillid(value),
                None => request,
            };
            let request = match self.startdate {
                Some(value) => request.startdate(value),
                None => request,
            };
            let request = match self.enddate {
                Some(value) => request.enddate(value),
                None => request,
            };
            let request = match self.startposition {
                Some(value) => request.startposition(value),
                None => request,
            };
            let request = match self.endposition {
                Some(value) => request.endposition(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_CALL_RECORD_LIST, request.send())
                .await
        })
    }
}
/// A request of `querySelfCallRecordInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySelfCallRecordInfo<'a> {
    session: &'a Session,
    skillid: Option<String>,
    startdate: Option<String>,
    enddate: Option<String>,
    startposition: Option<String>,
    endposition: Option<String>,
}
impl QuerySelfCallRecordInfo<'_> {
    /// ID of the skill queue whose calls are meant.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Start of the time range.
    pub fn startdate(mut self, value: impl Into<String>) -> Self {
        self.startdate = Some(value.into());
        self
    }
    /// End of the time range.
    pub fn enddate(mut self, value: impl Into<String>) -> Self {
        self.enddate = Some(value.into());
        self
    }
    /// First position of the list to return.
    pub fn startposition(mut self, value: impl Into<String>) -> Self {
        self.startposition = Some(value.into());
        self
    }
    /// Last position of the list to return.
    pub fn endposition(mut self, value: impl Into<String>) -> Self {
        self.endposition = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QuerySelfCallRecordInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_self_call_record_info();
            let request = request.agentid(self.session.agent());
            let request = match self.skillid {
                Some(value) => request.skillid(value),
                None => request,
            };
            let request = match self.startdate {
                Some(value) => request.startdate(value),
                None => request,
            };
            let request = match self.enddate {
                Some(value) => request.enddate(value),
                None => request,
            };
            let request = match self.startposition {
                Some(value) => request.startposition(value),
                None => request,
            };
            let request = match self.endposition {
                Some(value) => request.endposition(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_SELF_CALL_RECORD_INFO, request.send())
                .await
        })
    }
}
/// A request of `getCallBusinessData`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCallBusinessData<'a> {
    session: &'a Session,
    body: types::GetCallBusinessDataRequest,
}
impl<'a> IntoFuture for GetCallBusinessData<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().get_call_business_data();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session
                .answer(&operations::GET_CALL_BUSINESS_DATA, request.send())
                .await
        })
    }
}
/// A request of `setCallBusinessData`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallBusinessData<'a> {
    session: &'a Session,
    body: types::SetCallBusinessDataRequest,
}
impl<'a> IntoFuture for SetCallBusinessData<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().set_call_business_data();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session
                .answer(&operations::SET_CALL_BUSINESS_DATA, request.send())
                .await
        })
    }
}
/// A request of `isProcessCall`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsProcessCall<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for IsProcessCall<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().is_process_call();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::IS_PROCESS_CALL, request.send()).await
        })
    }
}
/// A request of `queryCallCountByIVRId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallCountByIvrId<'a> {
    session: &'a Session,
    ivrid: i64,
}
impl QueryCallCountByIvrId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_CALL_COUNT_BY_IVR_ID);
        {
            let value = &self.ivrid;
            check.range("ivrid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryCallCountByIvrId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_call_count_by_ivr_id();
            let request = request.agentid(self.session.agent());
            let request = request.ivrid(self.ivrid);
            self.session
                .answer(&operations::QUERY_CALL_COUNT_BY_IVR_ID, request.send())
                .await
        })
    }
}
/// A request of `queryWaitCallInfoByIVRId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryWaitCallInfoByIvrId<'a> {
    session: &'a Session,
    ivrid: i64,
}
impl QueryWaitCallInfoByIvrId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_WAIT_CALL_INFO_BY_IVR_ID);
        {
            let value = &self.ivrid;
            check.range("ivrid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryWaitCallInfoByIvrId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_wait_call_info_by_ivr_id();
            let request = request.agentid(self.session.agent());
            let request = request.ivrid(self.ivrid);
            self.session
                .answer(&operations::QUERY_WAIT_CALL_INFO_BY_IVR_ID, request.send())
                .await
        })
    }
}
/// A request of `queryPrivateCallInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryPrivateCallInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryPrivateCallInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_private_call_info();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_PRIVATE_CALL_INFO, request.send())
                .await
        })
    }
}
impl Session {
    /// Skill queues and their lengths, access codes and IVRs.
    pub fn queue_and_device(&self) -> QueueAndDevice<'_> {
        QueueAndDevice { session: self }
    }
}
/// Operations of the resource `queuedevice`; from [`Session::queue_and_device`].
#[derive(Debug, Clone, Copy)]
pub struct QueueAndDevice<'a> {
    session: &'a Session,
}
impl<'a> QueueAndDevice<'a> {
    /// List the skill queues of the agent's VDN: `querySkillQueueOnAgentVDN`, `GET /queuedevice/{agentid}/agentvdnskill`.
    ///
    /// Lists every skill queue of the agent's VDN, including those not configured for the agent. `query_agent_skills`
    /// lists the agent's queues alone.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007, 600-005.
    ///
    /// Source: [cec_07_0409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0409.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html), guide page-3324 (querySkillQueueOnAgentVDN), guide 29972033 (querySkillQueueOnAgentVDN; copy of page cec_07_1021).
    pub fn query_skill_queue_on_agent_vdn(self) -> QuerySkillQueueOnAgentVdn<'a> {
        QuerySkillQueueOnAgentVdn {
            session: self.session,
        }
    }
    /// List the IVR flows of the agent's VDN: `queryIVRInfoOnVdn`, `GET /queuedevice/{agentid}/ivrinfo`.
    ///
    /// Lists the IVR flows of the agent's VDN, each with its access code.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007, 600-004.
    ///
    /// Source: [cec_07_1024](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1024.html), [cec_07_0412](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0412.html).
    pub fn query_ivr_info_on_vdn(self) -> QueryIvrInfoOnVdn<'a> {
        QueryIvrInfoOnVdn {
            session: self.session,
        }
    }
    /// Read the statistics of skill queues: `queryStatInfoOfAcd`, `POST /queuedevice/{agentid}/queryacdstat`.
    ///
    /// Returns for each skill queue how many calls wait, for how long, how many agents serve the queue, and whether and
    /// where the queue transfers calls.
    ///
    /// A value that does not exist is shown as all ones: 255, 65535 or 4294967295000, depending on the width of the
    /// field.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// - `skills`: IDs of the skill queues.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0411.html), [cec_07_0406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0406.html), guide 18e58463 (queryStatInfoOfAcd).
    pub fn query_stat_info_of_acd(
        self,
        skills: impl Into<Vec<i64>>,
    ) -> QueryStatInfoOfAcd<'a> {
        QueryStatInfoOfAcd {
            session: self.session,
            skills: skills.into(),
        }
    }
    /// Count the callers who wait in a skill queue: `queryQueueLengthBySkillId`, `GET /queuedevice/{agentid}/skillwaitnum/{skillid}`.
    ///
    /// Returns how many callers wait in one skill queue.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_0410](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0410.html), [cec_07_1022](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1022.html).
    pub fn query_queue_length_by_skill_id(
        self,
        skillid: i64,
    ) -> QueryQueueLengthBySkillId<'a> {
        QueryQueueLengthBySkillId {
            session: self.session,
            skillid,
        }
    }
    /// Count the callers who wait in the agent's configured queues: `queryQueueLengthOnAgent`, `GET /queuedevice/{agentid}/waitnum`.
    ///
    /// Returns how many callers wait in all the skill queues that are configured for the agent, whether or not the
    /// agent is signed in to them. `query_queue_length_on_agent_skills` counts only those signed in to.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_0407](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0407.html), [cec_07_1019](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1019.html), [cec_07_0406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0406.html).
    pub fn query_queue_length_on_agent(self) -> QueryQueueLengthOnAgent<'a> {
        QueryQueueLengthOnAgent {
            session: self.session,
        }
    }
    /// Count the callers who wait in the queues that the agent is signed in to: `queryQueueLengthOnAgentSkills`, `GET /queuedevice/{agentid}/waitnumbyagent`.
    ///
    /// Returns how many callers wait in the skill queues that the agent is signed in to. `query_queue_length_on_agent`
    /// counts those of all configured queues.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1020](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1020.html), [cec_07_0408](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0408.html).
    pub fn query_queue_length_on_agent_skills(
        self,
    ) -> QueryQueueLengthOnAgentSkills<'a> {
        QueryQueueLengthOnAgentSkills {
            session: self.session,
        }
    }
    /// List the skill queues of another agent: `querySkillQueueOnAgent`, `GET /queuedevice/{agentid}/agentskill/{workNo}`.
    ///
    /// Judging by its name, lists the skill queues of the agent whose ID is in the path. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    /// - `workNo`: ID of the agent to ask about.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skill_queue_on_agent(
        self,
        work_no: impl Into<crate::AgentId>,
    ) -> QuerySkillQueueOnAgent<'a> {
        QuerySkillQueueOnAgent {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// List the access codes of the VDN: `queryInNoOnVDN`, `GET /queuedevice/{agentid}/innoinfo`.
    ///
    /// Judging by its name, lists the incoming numbers (access codes) of the VDN. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_in_no_on_vdn(self) -> QueryInNoOnVdn<'a> {
        QueryInNoOnVdn {
            session: self.session,
        }
    }
    /// Read statistics of skill queues, with their VDN: `querySkillStatWithVdn`, `POST /queuedevice/{agentid}/queryskillstat`.
    ///
    /// Judging by its name, reads statistics of skill queues of a VDN. Only an older release of the server's own
    /// JavaScript client shows this operation; `query_stat_info_of_acd` is the documented one.
    ///
    /// - `body`: The body of `query_skill_stat_with_vdn`, an object whose fields are not known.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skill_stat_with_vdn(
        self,
        body: impl Into<types::QuerySkillStatWithVdnRequest>,
    ) -> QuerySkillStatWithVdn<'a> {
        QuerySkillStatWithVdn {
            session: self.session,
            body: body.into(),
        }
    }
    /// List the skill queues of a VDN: `querySkillQueueOnVDN`, `GET /queuedevice/{agentid}/vdnskill/{vdnid}`.
    ///
    /// Judging by its name, lists the skill queues of the VDN whose ID is in the path. Only an older release of the
    /// server's own JavaScript client shows this operation; `query_skill_queue_on_agent_vdn` is the documented one for
    /// the agent's own VDN.
    ///
    /// - `vdnid`: ID of the VDN. From 1 to 512.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skill_queue_on_vdn(self, vdnid: i64) -> QuerySkillQueueOnVdn<'a> {
        QuerySkillQueueOnVdn {
            session: self.session,
            vdnid,
        }
    }
}
/// A request of `querySkillQueueOnAgentVDN`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnAgentVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QuerySkillQueueOnAgentVdn<'a> {
    type Output = Result<Vec<types::VdnSkillQueue>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_skill_queue_on_agent_vdn();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_SKILL_QUEUE_ON_AGENT_VDN, request.send())
                .await
        })
    }
}
/// A request of `queryIVRInfoOnVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryIvrInfoOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryIvrInfoOnVdn<'a> {
    type Output = Result<Vec<types::IvrInfo>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_ivr_info_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_IVR_INFO_ON_VDN, request.send()).await
        })
    }
}
/// A request of `queryStatInfoOfAcd`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryStatInfoOfAcd<'a> {
    session: &'a Session,
    skills: Vec<i64>,
}
impl<'a> IntoFuture for QueryStatInfoOfAcd<'a> {
    type Output = Result<Vec<types::AcdStatInfo>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_stat_info_of_acd();
            let request = request.agentid(self.session.agent());
            let body = types::QueryStatInfoOfAcdRequest {
                skills: self.skills,
            };
            let request = request.body(body);
            self.session
                .answer(&operations::QUERY_STAT_INFO_OF_ACD, request.send())
                .await
        })
    }
}
/// A request of `queryQueueLengthBySkillId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthBySkillId<'a> {
    session: &'a Session,
    skillid: i64,
}
impl QueryQueueLengthBySkillId<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_QUEUE_LENGTH_BY_SKILL_ID);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryQueueLengthBySkillId<'a> {
    type Output = Result<types::SkillQueueLengthResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_queue_length_by_skill_id();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            self.session
                .answer(&operations::QUERY_QUEUE_LENGTH_BY_SKILL_ID, request.send())
                .await
        })
    }
}
/// A request of `queryQueueLengthOnAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthOnAgent<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryQueueLengthOnAgent<'a> {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_queue_length_on_agent();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_QUEUE_LENGTH_ON_AGENT, request.send())
                .await
        })
    }
}
/// A request of `queryQueueLengthOnAgentSkills`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthOnAgentSkills<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryQueueLengthOnAgentSkills<'a> {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_queue_length_on_agent_skills();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS, request.send())
                .await
        })
    }
}
/// A request of `querySkillQueueOnAgent`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnAgent<'a> {
    session: &'a Session,
    work_no: crate::AgentId,
}
impl<'a> IntoFuture for QuerySkillQueueOnAgent<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_skill_queue_on_agent();
            let request = request.agentid(self.session.agent());
            let request = request.work_no(self.work_no);
            self.session
                .answer(&operations::QUERY_SKILL_QUEUE_ON_AGENT, request.send())
                .await
        })
    }
}
/// A request of `queryInNoOnVDN`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryInNoOnVdn<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryInNoOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_in_no_on_vdn();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_IN_NO_ON_VDN, request.send()).await
        })
    }
}
/// A request of `querySkillStatWithVdn`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillStatWithVdn<'a> {
    session: &'a Session,
    body: types::QuerySkillStatWithVdnRequest,
}
impl<'a> IntoFuture for QuerySkillStatWithVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_skill_stat_with_vdn();
            let request = request.agentid(self.session.agent());
            let request = request.body(self.body);
            self.session
                .answer(&operations::QUERY_SKILL_STAT_WITH_VDN, request.send())
                .await
        })
    }
}
/// A request of `querySkillQueueOnVDN`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnVdn<'a> {
    session: &'a Session,
    vdnid: i64,
}
impl QuerySkillQueueOnVdn<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_SKILL_QUEUE_ON_VDN);
        {
            let value = &self.vdnid;
            check.range("vdnid", *value, 1i64..=512i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QuerySkillQueueOnVdn<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_skill_queue_on_vdn();
            let request = request.agentid(self.session.agent());
            let request = request.vdnid(self.vdnid);
            self.session
                .answer(&operations::QUERY_SKILL_QUEUE_ON_VDN, request.send())
                .await
        })
    }
}
impl Session {
    /// State and statistics of the system, known from programs only.
    pub fn query_and_monitor(&self) -> QueryAndMonitor<'_> {
        QueryAndMonitor { session: self }
    }
}
/// Operations of the resource `querymonitor`; from [`Session::query_and_monitor`].
#[derive(Debug, Clone, Copy)]
pub struct QueryAndMonitor<'a> {
    session: &'a Session,
}
impl<'a> QueryAndMonitor<'a> {
    /// Read the clusters: `queryClusterInfo`, `GET /querymonitor/{agentid}/clusterinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the clusters of the gateway.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_cluster_info(self) -> QueryClusterInfo<'a> {
        QueryClusterInfo {
            session: self.session,
        }
    }
    /// Read a cluster by its name: `queryClusterInfoByName`, `GET /querymonitor/{agentid}/clusterinfobyname/{clustername}`.
    ///
    /// Known only by its name and path, which suggest that it describes one cluster of the gateway.
    ///
    /// - `clustername`: Name of the cluster. Not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_cluster_info_by_name(
        self,
        clustername: impl Into<String>,
    ) -> QueryClusterInfoByName<'a> {
        QueryClusterInfoByName {
            session: self.session,
            clustername: clustername.into(),
        }
    }
    /// Read an agent's cluster: `queryAgentClusterInfo`, `GET /querymonitor/{agentid}/agentclusterinfo/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it describes the cluster that a given agent is signed in to.
    ///
    /// - `workno`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_cluster_info(
        self,
        workno: impl Into<crate::AgentId>,
    ) -> QueryAgentClusterInfo<'a> {
        QueryAgentClusterInfo {
            session: self.session,
            workno: workno.into(),
        }
    }
    /// Read the clusters of all agents: `queryAllAgentClusterInfo`, `GET /querymonitor/{agentid}/allagentclusterinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the clusters that agents are signed in to.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_cluster_info(self) -> QueryAllAgentClusterInfo<'a> {
        QueryAllAgentClusterInfo {
            session: self.session,
        }
    }
    /// Read the server's time: `queryServerTime`, `GET /querymonitor/{agentid}/servertime`.
    ///
    /// Known only by its name and path, which suggest that it returns the time of the server.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_server_time(self) -> QueryServerTime<'a> {
        QueryServerTime {
            session: self.session,
        }
    }
    /// Read the state of the system: `querySystemStateInfo`, `GET /querymonitor/{agentid}/systemstate`.
    ///
    /// Known only by its name and path, which suggest that it returns the state of the gateway's system.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_system_state_info(self) -> QuerySystemStateInfo<'a> {
        QuerySystemStateInfo {
            session: self.session,
        }
    }
    /// Read the version of the system: `querySysVersion`, `GET /querymonitor/{agentid}/systemversion`.
    ///
    /// Known only by its name and path, which suggest that it returns the version of the gateway's system.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_sys_version(self) -> QuerySysVersion<'a> {
        QuerySysVersion {
            session: self.session,
        }
    }
    /// Read statistics of a skill queue: `querySkillsStatisticInfo`, `GET /querymonitor/{agentid}/skillstatisticinfo/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it returns statistics of a skill queue.
    ///
    /// - `skillid`: ID of the skill queue. At least 1.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skills_statistic_info(
        self,
        skillid: i64,
    ) -> QuerySkillsStatisticInfo<'a> {
        QuerySkillsStatisticInfo {
            session: self.session,
            skillid,
        }
    }
    /// Switch the timeout of agents on or off: `setAgentTimeOut`, `POST /querymonitor/{agentid}/setagenttimeout/{flag}`.
    ///
    /// Known only by its name and path, which suggest that it sets whether an agent who is silent for too long is
    /// signed out; whether for one agent or for all is not shown.
    ///
    /// - `flag`: Whether the timeout applies; which values the server accepts is not known. Not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_agent_time_out(self, flag: impl Into<String>) -> SetAgentTimeOut<'a> {
        SetAgentTimeOut {
            session: self.session,
            flag: flag.into(),
        }
    }
    /// Limit the text chats per agent: `setMaxChatNum`, `POST /querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}`.
    ///
    /// Known only by its name, path and parameters, which suggest that it sets how many text chats agents of a VDN can
    /// have at a time.
    ///
    /// - `vdnid`: ID of the VDN. At least 0.
    /// - `chatnum`: Greatest number of text chats. At least 0.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_max_chat_num(self, vdnid: i64, chatnum: i64) -> SetMaxChatNum<'a> {
        SetMaxChatNum {
            session: self.session,
            vdnid,
            chatnum,
            agents: None,
        }
    }
}
/// A request of `queryClusterInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryClusterInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryClusterInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_cluster_info();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_CLUSTER_INFO, request.send()).await
        })
    }
}
/// A request of `queryClusterInfoByName`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryClusterInfoByName<'a> {
    session: &'a Session,
    clustername: String,
}
impl QueryClusterInfoByName<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_CLUSTER_INFO_BY_NAME);
        {
            let value = &self.clustername;
            check.length("clustername", value, 1usize..=18446744073709551615usize)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QueryClusterInfoByName<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_cluster_info_by_name();
            let request = request.agentid(self.session.agent());
            let request = request.clustername(self.clustername);
            self.session
                .answer(&operations::QUERY_CLUSTER_INFO_BY_NAME, request.send())
                .await
        })
    }
}
/// A request of `queryAgentClusterInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentClusterInfo<'a> {
    session: &'a Session,
    workno: crate::AgentId,
}
impl<'a> IntoFuture for QueryAgentClusterInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_agent_cluster_info();
            let request = request.agentid(self.session.agent());
            let request = request.workno(self.workno);
            self.session
                .answer(&operations::QUERY_AGENT_CLUSTER_INFO, request.send())
                .await
        })
    }
}
/// A request of `queryAllAgentClusterInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentClusterInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryAllAgentClusterInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_all_agent_cluster_info();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_ALL_AGENT_CLUSTER_INFO, request.send())
                .await
        })
    }
}
/// A request of `queryServerTime`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryServerTime<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QueryServerTime<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_server_time();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_SERVER_TIME, request.send()).await
        })
    }
}
/// A request of `querySystemStateInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySystemStateInfo<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QuerySystemStateInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_system_state_info();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::QUERY_SYSTEM_STATE_INFO, request.send())
                .await
        })
    }
}
/// A request of `querySysVersion`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySysVersion<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for QuerySysVersion<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_sys_version();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::QUERY_SYS_VERSION, request.send()).await
        })
    }
}
/// A request of `querySkillsStatisticInfo`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillsStatisticInfo<'a> {
    session: &'a Session,
    skillid: i64,
}
impl QuerySkillsStatisticInfo<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_SKILLS_STATISTIC_INFO);
        {
            let value = &self.skillid;
            check.range("skillid", *value, 1i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for QuerySkillsStatisticInfo<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().query_skills_statistic_info();
            let request = request.agentid(self.session.agent());
            let request = request.skillid(self.skillid);
            self.session
                .answer(&operations::QUERY_SKILLS_STATISTIC_INFO, request.send())
                .await
        })
    }
}
/// A request of `setAgentTimeOut`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentTimeOut<'a> {
    session: &'a Session,
    flag: String,
}
impl SetAgentTimeOut<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_AGENT_TIME_OUT);
        {
            let value = &self.flag;
            check.length("flag", value, 1usize..=18446744073709551615usize)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SetAgentTimeOut<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().set_agent_time_out();
            let request = request.agentid(self.session.agent());
            let request = request.flag(self.flag);
            self.session.answer(&operations::SET_AGENT_TIME_OUT, request.send()).await
        })
    }
}
/// A request of `setMaxChatNum`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetMaxChatNum<'a> {
    session: &'a Session,
    vdnid: i64,
    chatnum: i64,
    agents: Option<String>,
}
impl SetMaxChatNum<'_> {
    /// The agents that the limit applies to.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl SetMaxChatNum<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_MAX_CHAT_NUM);
        {
            let value = &self.vdnid;
            check.range("vdnid", *value, 0i64..=9223372036854775807i64)?;
        }
        {
            let value = &self.chatnum;
            check.range("chatnum", *value, 0i64..=9223372036854775807i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for SetMaxChatNum<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().set_max_chat_num();
            let request = request.agentid(self.session.agent());
            let request = request.vdnid(self.vdnid);
            let request = request.chatnum(self.chatnum);
            let request = match self.agents {
                Some(value) => request.agents(value),
                None => request,
            };
            self.session.answer(&operations::SET_MAX_CHAT_NUM, request.send()).await
        })
    }
}
impl Session {
    /// Recording calls and screens, and playing recordings to the agent or into a call.
    pub fn recording_and_playback(&self) -> RecordingAndPlayback<'_> {
        RecordingAndPlayback {
            session: self,
        }
    }
}
/// Operations of the resource `recordplay`; from [`Session::recording_and_playback`].
#[derive(Debug, Clone, Copy)]
pub struct RecordingAndPlayback<'a> {
    session: &'a Session,
}
impl<'a> RecordingAndPlayback<'a> {
    /// Play a file on the agent's phone: `beginPlay`, `PUT /recordplay/{agentid}/play`.
    ///
    /// Plays a voice file, for example a recording, over the agent's phone. If the agent is idle the phone rings first,
    /// and the agent is occupied until playback ends; a call in progress stays as it is.
    ///
    /// The path of a recording is the `fileName` of `AgentMediaEvent_Record`; the `locationId` that a distributed
    /// contact centre needs is in the same event.
    ///
    /// - `voicepath`: Path of the file. At most 100 characters.
    ///
    /// Events (Playback starts, as the interface page lists it; to the agent): `AgentMediaEvent_Play`, `AgentMediaEvent_Play_Succ`.
    ///
    /// Events (The agent was idle and playback starts; to the agent): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentMediaEvent_Play_Succ`, `AgentMediaEvent_Play`.
    ///
    /// Events (The agent was idle and playback fails; to the agent): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_Play_Fail`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was idle, and playback is stopped or has finished; to the agent): `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was in a call and playback starts; to the agent): `AgentMediaEvent_Play_Succ`, `AgentMediaEvent_Play`.
    ///
    /// Events (The agent was in a call and playback fails; to the agent): `AgentMediaEvent_Play_Fail`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was in a call, and playback is stopped or has finished; to the agent): `AgentMediaEvent_StopPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-007.
    ///
    /// Source: [cec_07_4202](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4202.html), [cec_07_0394](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0394.html), cec_05_1444 (beginPlay), cec_05_1445 (begin_play), cec_05_4050 (beginPlay), cec_05_4051 (foreFastPlay, beginPlay), guide bf9b1aa2 (beginPlay; copy of page cec_07_4202), client-practice (Public client programs of the gateway).
    pub fn begin_play(self, voicepath: impl Into<String>) -> BeginPlay<'a> {
        BeginPlay {
            session: self.session,
            voicepath: voicepath.into(),
            startpostion: None,
            volumechange: None,
            speedchange: None,
            times: None,
            codeformat: None,
            location_id: None,
        }
    }
    /// Play a file from another contact centre of the network: `beginNetPlay`, `POST /recordplay/{agentid}/netplay`.
    ///
    /// Plays a voice file that belongs to a contact centre in a network of contact centres; `ccId` says which one.
    ///
    /// - `fileName`: Path of the file. At most 100 characters.
    /// - `ccId`: Number of the contact centre that the file belongs to.
    ///
    /// Events (Playback starts; to the agent): `AgentMediaEvent_Play`, `AgentMediaEvent_Play_Succ`.
    ///
    /// Events (Playback fails; to the agent): `AgentMediaEvent_Play_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 500-007.
    ///
    /// Source: [cec_07_4212](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4212.html).
    pub fn begin_net_play(
        self,
        file_name: impl Into<String>,
        cc_id: i64,
    ) -> BeginNetPlay<'a> {
        BeginNetPlay {
            session: self.session,
            file_name: file_name.into(),
            cc_id,
            position: None,
            play_time: None,
            file_format: None,
            location_id: None,
        }
    }
    /// Pause playback: `pausePlay`, `POST /recordplay/{agentid}/pauseplay`.
    ///
    /// Pauses the playback in progress; `resume_play` resumes it.
    ///
    /// Events (Playback has been paused; to the agent): `AgentMediaEvent_PausePlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-003.
    ///
    /// Source: [cec_07_4203](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4203.html).
    pub fn pause_play(self) -> PausePlay<'a> {
        PausePlay { session: self.session }
    }
    /// Resume paused playback: `resumePlay`, `POST /recordplay/{agentid}/resumeplay`.
    ///
    /// Resumes the playback that `pause_play` paused.
    ///
    /// Events (Playback resumes; to the agent): `AgentMediaEvent_ResumePlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-005.
    ///
    /// Source: [cec_07_4204](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4204.html).
    pub fn resume_play(self) -> ResumePlay<'a> {
        ResumePlay {
            session: self.session,
        }
    }
    /// Jump forward in playback: `foreFastPlay`, `POST /recordplay/{agentid}/forefast/{time}`.
    ///
    /// Skips forward by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// - `time`: How far to jump in seconds. From 0 to 2147483647.
    ///
    /// Events (The jump is done; to the agent): `AgentMediaEvent_JumpPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-002.
    ///
    /// Source: [cec_07_4205](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4205.html), cec_05_4051 (foreFastPlay, beginPlay).
    pub fn fore_fast_play(self, time: i64) -> ForeFastPlay<'a> {
        ForeFastPlay {
            session: self.session,
            time,
        }
    }
    /// Jump back in playback: `backFastPlay`, `POST /recordplay/{agentid}/backfast/{time}`.
    ///
    /// Goes back by the given number of seconds in what is being played. Every request jumps again.
    ///
    /// - `time`: How far to jump in seconds. From 0 to 2147483647.
    ///
    /// Events (The jump is done; to the agent): `AgentMediaEvent_JumpPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-001.
    ///
    /// Source: [cec_07_4206](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4206.html).
    pub fn back_fast_play(self, time: i64) -> BackFastPlay<'a> {
        BackFastPlay {
            session: self.session,
            time,
        }
    }
    /// Move playback to another position: `playRelocation`, `POST /recordplay/{agentid}/playrelocation`.
    ///
    /// Moves playback to another position in the file, counted from its start, from its end or from the current
    /// position. From the current position every request moves again.
    ///
    /// - `seekseconds`: How far to move, in seconds.
    /// - `seekposition`: From where to count.
    ///
    /// Return codes: 000-002, 100-007, 500-012, 500-013.
    ///
    /// Source: [cec_07_0405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0405.html), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn play_relocation(
        self,
        seekseconds: i64,
        seekposition: impl Into<crate::codes::SeekPosition>,
    ) -> PlayRelocation<'a> {
        PlayRelocation {
            session: self.session,
            seekseconds,
            seekposition: seekposition.into(),
            seekdirection: None,
        }
    }
    /// End playback: `stopPlay`, `DELETE /recordplay/{agentid}/stopplay`.
    ///
    /// Ends the playback. If the agent was idle before, the phone is released and the agent becomes idle again.
    ///
    /// Events (Playback has ended; to the agent): `AgentMediaEvent_StopPlayDone`.
    ///
    /// Events (The agent was idle before playback, as the developer guide lists it; to the agent): `AgentOther_PhoneRelease`, `AgentState_Ready`, `AgentMediaEvent_StopPlayDone`.
    ///
    /// Return codes: 100-006, 100-007, 500-009.
    ///
    /// Source: [cec_07_4207](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4207.html), cec_05_4050 (beginPlay), cec_05_4051 (foreFastPlay, beginPlay).
    pub fn stop_play(self) -> StopPlay<'a> {
        StopPlay { session: self.session }
    }
    /// Start recording the agent: `beginRecord`, `PUT /recordplay/{agentid}/record`.
    ///
    /// Starts a voice recording of the agent and returns the ID of the recording task. Video cannot be recorded this
    /// way. `AgentMediaEvent_Record` names the file.
    ///
    /// If no file name is given, the server builds one from drive, VDN, media type, date, agent ID and a file name. The
    /// drive comes from its setting MAPPINGDISK, and is Y without it.
    ///
    /// - `mediaType`: Medium to record; only 5 (voice) is allowed. From 5 to 5.
    ///
    /// Events (Recording starts; to the agent): `AgentMediaEvent_Record`.
    ///
    /// Events (Recording cannot be started; to the agent): `AgentMediaEvent_Record_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 500-008.
    ///
    /// Source: [cec_07_4210](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4210.html), [cec_07_0402](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0402.html), guide c0729735 (beginRecord), guide page-2827 (beginRecord), [cec_07_1381](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1381.html), [cec_07_1382](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1382.html), client-practice (Public client programs of the gateway).
    pub fn begin_record(self, media_type: i64) -> BeginRecord<'a> {
        BeginRecord {
            session: self.session,
            media_type,
            file_name: None,
            record_mode: None,
            record_format: None,
        }
    }
    /// End recording: `stopRecord`, `DELETE /recordplay/{agentid}/stoprecord`.
    ///
    /// Ends the recording in progress.
    ///
    /// Events (Recording has ended; to the agent): `AgentMediaEvent_StopRecordDone`.
    ///
    /// Source: [cec_07_4211](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4211.html), [cec_07_0403](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0403.html), [cec_07_1383](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1383.html).
    pub fn stop_record(self) -> StopRecord<'a> {
        StopRecord {
            session: self.session,
        }
    }
    /// Start recording the agent's screen: `startRecordScreen`, `PUT /recordplay/{agentid}/startrecordscreen`.
    ///
    /// Starts capturing the agent's screen. Private deployments only; the VRC component on the agent's computer does
    /// the work.
    ///
    /// Events (Capturing starts; to the agent): `AgentMediaEvent_StartRecordScreen_Succ`.
    ///
    /// Events (Capturing cannot be started; to the agent): `AgentMediaEvent_StartRecordScreen_Fail`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_4208](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4208.html).
    pub fn start_record_screen(self) -> StartRecordScreen<'a> {
        StartRecordScreen {
            session: self.session,
        }
    }
    /// End recording the agent's screen: `stopRecordScreen`, `DELETE /recordplay/{agentid}/stoprecordscreen`.
    ///
    /// Ends the capture of the agent's screen.
    ///
    /// Events (Capturing ends; to the agent): `AgentMediaEvent_StopRecordScreen_Succ`.
    ///
    /// Events (Capturing cannot be ended; to the agent): `AgentMediaEvent_StopRecordScreen_Fail`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_4209](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4209.html).
    pub fn stop_record_screen(self) -> StopRecordScreen<'a> {
        StopRecordScreen {
            session: self.session,
        }
    }
    /// Pause recording: `pauseRecord`, `POST /recordplay/{agentid}/pauserecord`.
    ///
    /// Judging by its name, pauses the recording in progress. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn pause_record(self) -> PauseRecord<'a> {
        PauseRecord {
            session: self.session,
        }
    }
    /// Resume paused recording: `resumeRecord`, `POST /recordplay/{agentid}/resumerecord`.
    ///
    /// Judging by its name, resumes the recording that `pause_record` paused. Only an older release of the server's own
    /// JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn resume_record(self) -> ResumeRecord<'a> {
        ResumeRecord {
            session: self.session,
        }
    }
    /// Start recording the agent into a file that the server names: `beginRecordWithoutFilename`, `PUT /recordplay/{agentid}/recordwithoutfilename`.
    ///
    /// Judging by its name, starts recording the agent as `begin_record` does, with a file name that the server
    /// chooses. It has no body. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn begin_record_without_filename(self) -> BeginRecordWithoutFilename<'a> {
        BeginRecordWithoutFilename {
            session: self.session,
        }
    }
    /// Search recording files: `queryRecordFile`, `GET /recordplay/{agentid}/recordfile`.
    ///
    /// Judging by its name and parameters, searches the recordings of an agent or of a skill queue within a time range,
    /// part of the results at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_file(self) -> QueryRecordFile<'a> {
        QueryRecordFile {
            session: self.session,
            workno: None,
            skillid: None,
            startdate: None,
            enddate: None,
            startposition: None,
            endposition: None,
        }
    }
    /// Search the agent's own recording files: `querySelfRecordFile`, `GET /recordplay/{agentid}/queryselfrecordfile`.
    ///
    /// Judging by its name and parameters, searches the agent's own recordings within a time range, part of the results
    /// at a time. Only an older release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_self_record_file(self) -> QuerySelfRecordFile<'a> {
        QuerySelfRecordFile {
            session: self.session,
            skillid: None,
            startdate: None,
            enddate: None,
            startposition: None,
            endposition: None,
        }
    }
    /// Find the recording files of a call: `queryRecordFileByCallId`, `GET /recordplay/{agentid}/queryrecordfilebycallid`.
    ///
    /// Judging by its name, finds the recordings of the call with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_file_by_call_id(self) -> QueryRecordFileByCallId<'a> {
        QueryRecordFileByCallId {
            session: self.session,
            workno: None,
            callid: None,
            calltime: None,
        }
    }
    /// Find the recording file with a given ID: `queryRecordFileFromRecordID`, `GET /recordplay/{agentid}/recordfilefromrecordid`.
    ///
    /// Judging by its name, finds the file of the recording with the given ID. Only an older release of the server's
    /// own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_file_from_record_id(self) -> QueryRecordFileFromRecordId<'a> {
        QueryRecordFileFromRecordId {
            session: self.session,
            recordid: None,
        }
    }
    /// Get the address of a recording file: `queryRecordFileURL`, `GET /recordplay/{agentid}/recordfileurl`.
    ///
    /// Judging by its name, returns the URL of the recording file. Only an older release of the server's own JavaScript
    /// client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_file_url(self) -> QueryRecordFileUrl<'a> {
        QueryRecordFileUrl {
            session: self.session,
            filepath: None,
        }
    }
    /// Get the address of a recording file as a ZIP archive: `queryRecordZipFileURL`, `GET /recordplay/{agentid}/recordzipfileurl`.
    ///
    /// Judging by its name, returns the URL of the recording file as a ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_record_zip_file_url(self) -> QueryRecordZipFileUrl<'a> {
        QueryRecordZipFileUrl {
            session: self.session,
            filepath: None,
        }
    }
    /// Get the address of several recording files as a ZIP archive: `queryBatchRecordZipFileURL`, `GET /recordplay/{agentid}/batchrecordzipfileurl`.
    ///
    /// Judging by its name, returns the URL of several recording files as one ZIP archive. Only an older release of the
    /// server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_batch_record_zip_file_url(self) -> QueryBatchRecordZipFileUrl<'a> {
        QueryBatchRecordZipFileUrl {
            session: self.session,
            filepath: None,
        }
    }
    /// Read the scores of an agent's recordings: `queryVoiceRecordScore`, `GET /recordplay/{agentid}/queryrecordscore`.
    ///
    /// Judging by its name and parameters, reads the scores of an agent's recordings within a time range. Only an older
    /// release of the server's own JavaScript client shows this operation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_voice_record_score(self) -> QueryVoiceRecordScore<'a> {
        QueryVoiceRecordScore {
            session: self.session,
            workno: None,
            recordstartdate: None,
            recordenddate: None,
        }
    }
}
/// A request of `beginPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginPlay<'a> {
    session: &'a Session,
    voicepath: String,
    startpostion: Option<i64>,
    volumechange: Option<String>,
    speedchange: Option<String>,
    times: Option<i64>,
    codeformat: Option<i64>,
    location_id: Option<i64>,
}
impl BeginPlay<'_> {
    /// Where to begin, in seconds from the start of the file. The name is misspelt on the wire.
    pub fn startpostion(mut self, value: i64) -> Self {
        self.startpostion = Some(value);
        self
    }
    /// Volume, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`.
    pub fn volumechange(mut self, value: impl Into<String>) -> Self {
        self.volumechange = Some(value.into());
        self
    }
    /// Speed, as digits. The pages of 2025-11 do not have this field. At most 5 characters. Pattern `^[0-9]{0,5}$`.
    pub fn speedchange(mut self, value: impl Into<String>) -> Self {
        self.speedchange = Some(value.into());
        self
    }
    /// How often to play; values that the gateway does not know count as 1.
    pub fn times(mut self, value: i64) -> Self {
        self.times = Some(value);
        self
    }
    /// Coding of the file; only 0 is allowed. From 0 to 0.
    pub fn codeformat(mut self, value: i64) -> Self {
        self.codeformat = Some(value);
        self
    }
    /// ID of the node that holds the file, in a distributed contact centre; taken from the event that reported the recording.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for BeginPlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_play();
            let request = request.agentid(self.session.agent());
            let body = types::BeginPlayRequest {
                voicepath: self.voicepath,
                startpostion: self.startpostion,
                volumechange: self.volumechange,
                speedchange: self.speedchange,
                times: self.times,
                codeformat: self.codeformat,
                location_id: self.location_id,
            };
            body.verify(&Check::of(&operations::BEGIN_PLAY))?;
            let request = request.body(body);
            self.session.answer(&operations::BEGIN_PLAY, request.send()).await
        })
    }
}
/// A request of `beginNetPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginNetPlay<'a> {
    session: &'a Session,
    file_name: String,
    position: Option<i64>,
    play_time: Option<crate::codes::PlayRepetition>,
    file_format: Option<crate::codes::PlayFileFormat>,
    cc_id: i64,
    location_id: Option<i64>,
}
impl BeginNetPlay<'_> {
    /// Where to begin, in seconds from the start of the file.
    pub fn position(mut self, value: i64) -> Self {
        self.position = Some(value);
        self
    }
    /// Whether to play once or endlessly.
    pub fn play_time(mut self, value: impl Into<crate::codes::PlayRepetition>) -> Self {
        self.play_time = Some(value.into());
        self
    }
    /// Format of the file.
    pub fn file_format(
        mut self,
        value: impl Into<crate::codes::PlayFileFormat>,
    ) -> Self {
        self.file_format = Some(value.into());
        self
    }
    /// ID of the distributed node; only in networks of a single UAP with distribution. From 0 to 65535.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for BeginNetPlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_net_play();
            let request = request.agentid(self.session.agent());
            let body = types::BeginNetPlayRequest {
                file_name: self.file_name,
                position: self.position,
                play_time: self.play_time,
                file_format: self.file_format,
                cc_id: self.cc_id,
                location_id: self.location_id,
            };
            body.verify(&Check::of(&operations::BEGIN_NET_PLAY))?;
            let request = request.body(body);
            self.session.answer(&operations::BEGIN_NET_PLAY, request.send()).await
        })
    }
}
/// A request of `pausePlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PausePlay<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for PausePlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().pause_play();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::PAUSE_PLAY, request.send()).await
        })
    }
}
/// A request of `resumePlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumePlay<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ResumePlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().resume_play();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RESUME_PLAY, request.send()).await
        })
    }
}
/// A request of `foreFastPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForeFastPlay<'a> {
    session: &'a Session,
    time: i64,
}
impl ForeFastPlay<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORE_FAST_PLAY);
        {
            let value = &self.time;
            check.range("time", *value, 0i64..=2147483647i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for ForeFastPlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().fore_fast_play();
            let request = request.agentid(self.session.agent());
            let request = request.time(self.time);
            self.session.answer(&operations::FORE_FAST_PLAY, request.send()).await
        })
    }
}
/// A request of `backFastPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BackFastPlay<'a> {
    session: &'a Session,
    time: i64,
}
impl BackFastPlay<'_> {
    /// Holds the parameters to the contract's bounds.
    pub(super) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::BACK_FAST_PLAY);
        {
            let value = &self.time;
            check.range("time", *value, 0i64..=2147483647i64)?;
        }
        Ok(())
    }
}
impl<'a> IntoFuture for BackFastPlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let request = self.session.client().back_fast_play();
            let request = request.agentid(self.session.agent());
            let request = request.time(self.time);
            self.session.answer(&operations::BACK_FAST_PLAY, request.send()).await
        })
    }
}
/// A request of `playRelocation`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PlayRelocation<'a> {
    session: &'a Session,
    seekdirection: Option<crate::codes::SeekDirection>,
    seekseconds: i64,
    seekposition: crate::codes::SeekPosition,
}
impl PlayRelocation<'_> {
    /// Which way to move; used only if `seekposition` is 1, the current position.
    pub fn seekdirection(
        mut self,
        value: impl Into<crate::codes::SeekDirection>,
    ) -> Self {
        self.seekdirection = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for PlayRelocation<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().play_relocation();
            let request = request.agentid(self.session.agent());
            let body = types::PlayRelocationRequest {
                seekdirection: self.seekdirection,
                seekseconds: self.seekseconds,
                seekposition: self.seekposition,
            };
            let request = request.body(body);
            self.session.answer(&operations::PLAY_RELOCATION, request.send()).await
        })
    }
}
/// A request of `stopPlay`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopPlay<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for StopPlay<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_play();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::STOP_PLAY, request.send()).await
        })
    }
}
/// A request of `beginRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginRecord<'a> {
    session: &'a Session,
    file_name: Option<String>,
    media_type: i64,
    record_mode: Option<crate::codes::RecordMode>,
    record_format: Option<crate::codes::RecordFileFormat>,
}
impl BeginRecord<'_> {
    /// Path of the file to write. The server chooses one if it is absent. At most 100 characters.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// What to do if the file exists; values that the gateway does not know count as 0.
    pub fn record_mode(mut self, value: impl Into<crate::codes::RecordMode>) -> Self {
        self.record_mode = Some(value.into());
        self
    }
    /// Format of the recording. One installation uses one format, the same as the playback format of its UAP.
    pub fn record_format(
        mut self,
        value: impl Into<crate::codes::RecordFileFormat>,
    ) -> Self {
        self.record_format = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for BeginRecord<'a> {
    type Output = Result<types::BeginRecordResult, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_record();
            let request = request.agentid(self.session.agent());
            let body = types::BeginRecordRequest {
                file_name: self.file_name,
                media_type: self.media_type,
                record_mode: self.record_mode,
                record_format: self.record_format,
            };
            body.verify(&Check::of(&operations::BEGIN_RECORD))?;
            let request = request.body(body);
            self.session.answer(&operations::BEGIN_RECORD, request.send()).await
        })
    }
}
/// A request of `stopRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecord<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for StopRecord<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_record();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::STOP_RECORD, request.send()).await
        })
    }
}
/// A request of `startRecordScreen`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartRecordScreen<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for StartRecordScreen<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().start_record_screen();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::START_RECORD_SCREEN, request.send()).await
        })
    }
}
/// A request of `stopRecordScreen`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecordScreen<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for StopRecordScreen<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().stop_record_screen();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::STOP_RECORD_SCREEN, request.send()).await
        })
    }
}
/// A request of `pauseRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PauseRecord<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for PauseRecord<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().pause_record();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::PAUSE_RECORD, request.send()).await
        })
    }
}
/// A request of `resumeRecord`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumeRecord<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for ResumeRecord<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().resume_record();
            let request = request.agentid(self.session.agent());
            self.session.answer(&operations::RESUME_RECORD, request.send()).await
        })
    }
}
/// A request of `beginRecordWithoutFilename`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginRecordWithoutFilename<'a> {
    session: &'a Session,
}
impl<'a> IntoFuture for BeginRecordWithoutFilename<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().begin_record_without_filename();
            let request = request.agentid(self.session.agent());
            self.session
                .answer(&operations::BEGIN_RECORD_WITHOUT_FILENAME, request.send())
                .await
        })
    }
}
/// A request of `queryRecordFile`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFile<'a> {
    session: &'a Session,
    workno: Option<crate::AgentId>,
    skillid: Option<String>,
    startdate: Option<String>,
    enddate: Option<String>,
    startposition: Option<String>,
    endposition: Option<String>,
}
impl QueryRecordFile<'_> {
    /// ID of the agent whose recordings to search, judging by its name.
    pub fn workno(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.workno = Some(value.into());
        self
    }
    /// ID of the skill queue whose recordings to search, judging by its name.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn startdate(mut self, value: impl Into<String>) -> Self {
        self.startdate = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn enddate(mut self, value: impl Into<String>) -> Self {
        self.enddate = Some(value.into());
        self
    }
    /// First result to return, judging by its name.
    pub fn startposition(mut self, value: impl Into<String>) -> Self {
        self.startposition = Some(value.into());
        self
    }
    /// Last result to return, judging by its name.
    pub fn endposition(mut self, value: impl Into<String>) -> Self {
        self.endposition = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryRecordFile<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_record_file();
            let request = request.agentid(self.session.agent());
            let request = match self.workno {
                Some(value) => request.workno(value),
                None => request,
            };
            let request = match self.skillid {
                Some(value) => request.skillid(value),
                None => request,
            };
            let request = match self.startdate {
                Some(value) => request.startdate(value),
                None => request,
            };
            let request = match self.enddate {
                Some(value) => request.enddate(value),
                None => request,
            };
            let request = match self.startposition {
                Some(value) => request.startposition(value),
                None => request,
            };
            let request = match self.endposition {
                Some(value) => request.endposition(value),
                None => request,
            };
            self.session.answer(&operations::QUERY_RECORD_FILE, request.send()).await
        })
    }
}
/// A request of `querySelfRecordFile`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySelfRecordFile<'a> {
    session: &'a Session,
    skillid: Option<String>,
    startdate: Option<String>,
    enddate: Option<String>,
    startposition: Option<String>,
    endposition: Option<String>,
}
impl QuerySelfRecordFile<'_> {
    /// ID of the skill queue whose recordings to search, judging by its name.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn startdate(mut self, value: impl Into<String>) -> Self {
        self.startdate = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn enddate(mut self, value: impl Into<String>) -> Self {
        self.enddate = Some(value.into());
        self
    }
    /// First result to return, judging by its name.
    pub fn startposition(mut self, value: impl Into<String>) -> Self {
        self.startposition = Some(value.into());
        self
    }
    /// Last result to return, judging by its name.
    pub fn endposition(mut self, value: impl Into<String>) -> Self {
        self.endposition = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QuerySelfRecordFile<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_self_record_file();
            let request = request.agentid(self.session.agent());
            let request = match self.skillid {
                Some(value) => request.skillid(value),
                None => request,
            };
            let request = match self.startdate {
                Some(value) => request.startdate(value),
                None => request,
            };
            let request = match self.enddate {
                Some(value) => request.enddate(value),
                None => request,
            };
            let request = match self.startposition {
                Some(value) => request.startposition(value),
                None => request,
            };
            let request = match self.endposition {
                Some(value) => request.endposition(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_SELF_RECORD_FILE, request.send())
                .await
        })
    }
}
/// A request of `queryRecordFileByCallId`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileByCallId<'a> {
    session: &'a Session,
    workno: Option<crate::AgentId>,
    callid: Option<crate::CallId>,
    calltime: Option<String>,
}
impl QueryRecordFileByCallId<'_> {
    /// ID of the agent who had the call, judging by its name.
    pub fn workno(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.workno = Some(value.into());
        self
    }
    /// ID of the call.
    pub fn callid(mut self, value: impl Into<crate::CallId>) -> Self {
        self.callid = Some(value.into());
        self
    }
    /// Time of the call, judging by its name; its form is not known.
    pub fn calltime(mut self, value: impl Into<String>) -> Self {
        self.calltime = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryRecordFileByCallId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_record_file_by_call_id();
            let request = request.agentid(self.session.agent());
            let request = match self.workno {
                Some(value) => request.workno(value),
                None => request,
            };
            let request = match self.callid {
                Some(value) => request.callid(value),
                None => request,
            };
            let request = match self.calltime {
                Some(value) => request.calltime(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_RECORD_FILE_BY_CALL_ID, request.send())
                .await
        })
    }
}
/// A request of `queryRecordFileFromRecordID`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileFromRecordId<'a> {
    session: &'a Session,
    recordid: Option<String>,
}
impl QueryRecordFileFromRecordId<'_> {
    /// ID of the recording.
    pub fn recordid(mut self, value: impl Into<String>) -> Self {
        self.recordid = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryRecordFileFromRecordId<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_record_file_from_record_id();
            let request = request.agentid(self.session.agent());
            let request = match self.recordid {
                Some(value) => request.recordid(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_RECORD_FILE_FROM_RECORD_ID, request.send())
                .await
        })
    }
}
/// A request of `queryRecordFileURL`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordFileUrl<'a> {
    session: &'a Session,
    filepath: Option<String>,
}
impl QueryRecordFileUrl<'_> {
    /// Path of the recording file, judging by its name.
    pub fn filepath(mut self, value: impl Into<String>) -> Self {
        self.filepath = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryRecordFileUrl<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_record_file_url();
            let request = request.agentid(self.session.agent());
            let request = match self.filepath {
                Some(value) => request.filepath(value),
                None => request,
            };
            self.session.answer(&operations::QUERY_RECORD_FILE_URL, request.send()).await
        })
    }
}
/// A request of `queryRecordZipFileURL`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRecordZipFileUrl<'a> {
    session: &'a Session,
    filepath: Option<String>,
}
impl QueryRecordZipFileUrl<'_> {
    /// Path of the recording file, judging by its name.
    pub fn filepath(mut self, value: impl Into<String>) -> Self {
        self.filepath = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryRecordZipFileUrl<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_record_zip_file_url();
            let request = request.agentid(self.session.agent());
            let request = match self.filepath {
                Some(value) => request.filepath(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_RECORD_ZIP_FILE_URL, request.send())
                .await
        })
    }
}
/// A request of `queryBatchRecordZipFileURL`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryBatchRecordZipFileUrl<'a> {
    session: &'a Session,
    filepath: Option<String>,
}
impl QueryBatchRecordZipFileUrl<'_> {
    /// Paths of the recording files, judging by its name; how several are joined is not known.
    pub fn filepath(mut self, value: impl Into<String>) -> Self {
        self.filepath = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryBatchRecordZipFileUrl<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_batch_record_zip_file_url();
            let request = request.agentid(self.session.agent());
            let request = match self.filepath {
                Some(value) => request.filepath(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_BATCH_RECORD_ZIP_FILE_URL, request.send())
                .await
        })
    }
}
/// A request of `queryVoiceRecordScore`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVoiceRecordScore<'a> {
    session: &'a Session,
    workno: Option<crate::AgentId>,
    recordstartdate: Option<String>,
    recordenddate: Option<String>,
}
impl QueryVoiceRecordScore<'_> {
    /// ID of the agent who was recorded, judging by its name.
    pub fn workno(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.workno = Some(value.into());
        self
    }
    /// Start of the time range, judging by its name; its form is not known.
    pub fn recordstartdate(mut self, value: impl Into<String>) -> Self {
        self.recordstartdate = Some(value.into());
        self
    }
    /// End of the time range, judging by its name; its form is not known.
    pub fn recordenddate(mut self, value: impl Into<String>) -> Self {
        self.recordenddate = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for QueryVoiceRecordScore<'a> {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().query_voice_record_score();
            let request = request.agentid(self.session.agent());
            let request = match self.workno {
                Some(value) => request.workno(value),
                None => request,
            };
            let request = match self.recordstartdate {
                Some(value) => request.recordstartdate(value),
                None => request,
            };
            let request = match self.recordenddate {
                Some(value) => request.recordenddate(value),
                None => request,
            };
            self.session
                .answer(&operations::QUERY_VOICE_RECORD_SCORE, request.send())
                .await
        })
    }
}
impl Session {
    /// Downloading recordings.
    pub fn recording_file(&self) -> RecordingFile<'_> {
        RecordingFile { session: self }
    }
}
/// Operations of the resource `recordfile`; from [`Session::recording_file`].
#[derive(Debug, Clone, Copy)]
pub struct RecordingFile<'a> {
    session: &'a Session,
}
impl<'a> RecordingFile<'a> {
    /// Download a voice recording: `downloadRecordFile`, `GET /recordfile/{agentid}`.
    ///
    /// Fetches a recording of an agent's call, or a voice mail that an IVR or a third party left, as a stream. More
    /// than 30 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `recordId`: Path of the recording, that is, the `fileName` of `AgentMediaEvent_Record`.
    ///
    /// Return codes: 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009, 104-010, 104-012.
    ///
    /// Source: [cec_07_4214](https://support.huaweicloud.com/api-ccfs-cec/cec_07_4214.html), [cec_07_0455](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0455.html), cec_05_6014 (download_record_file), guide 55c31a5d (recordfiledownloadEx, downloadRecordFile; copy of page cec_07_4214), guide 8781320e (downloadRecordFile), guide 5bb06c5e (downloadRecordFile; copy of page cec_05_6014), client-practice (Public client programs of the gateway).
    pub fn download_record_file(
        self,
        record_id: impl Into<String>,
    ) -> DownloadRecordFile<'a> {
        DownloadRecordFile {
            session: self.session,
            record_id: record_id.into(),
            filetype: None,
            location_id: None,
        }
    }
    /// Download the voice or video of a call from a third-party recorder: `recordfiledownloadEx`, `GET /recordfile/{agentid}/recordfiledownloadEx`.
    ///
    /// Fetches the recording of a call from a third-party recorder, as a stream. Without `hwFileName` it is the voice
    /// of the call, with it the video of that path.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `callId`: ID of the call.
    ///
    /// Return codes: 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009, 104-010, 104-012.
    ///
    /// Source: [cec_07_4215](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4215.html), [cec_07_0456](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0456.html), guide 55c31a5d (recordfiledownloadEx, downloadRecordFile; copy of page cec_07_4214).
    pub fn recordfiledownload_ex(
        self,
        call_id: impl Into<crate::CallId>,
    ) -> RecordfiledownloadEx<'a> {
        RecordfiledownloadEx {
            session: self.session,
            call_id: call_id.into(),
            hw_file_name: None,
            work_no: None,
        }
    }
    /// Download a video that an MCU recorded: `downloadVideoFile`, `GET /recordfile/{agentid}/videofiledownload`.
    ///
    /// Fetches the video of a conference that was recorded in MCU mode, as a stream. More than 200 MB is not
    /// recommended.
    ///
    /// Newer pages call this operation withdrawn; `download_video_file_ex` fetches videos from the file server.
    ///
    /// - `conferenceId`: ID of the conference.
    /// - `fileType`: Which stream of the video to fetch.
    ///
    /// Source: [cec_07_4217](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4217.html), [cec_07_0465](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0465.html).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn download_video_file(
        self,
        conference_id: impl Into<String>,
        file_type: impl Into<crate::codes::VideoFileType>,
    ) -> DownloadVideoFile<'a> {
        DownloadVideoFile {
            session: self.session,
            conference_id: conference_id.into(),
            file_type: file_type.into(),
            record_id: None,
        }
    }
    /// Download a video recording: `downloadVideoFileEx`, `GET /recordfile/{agentid}/videofiledownloadEx`.
    ///
    /// Fetches a video recording from the file server, as a stream. More than 200 MB is not recommended.
    ///
    /// On success the response's `Content-Type` is `application/octet-stream;charset=utf-8` and the body is the file. A
    /// failure is returned as the JSON envelope, with `application/json;charset=UTF-8`, so check the header first.
    ///
    /// - `recordId`: Path of the video file.
    ///
    /// Source: [cec_07_4218](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_4218.html), [cec_07_0466](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0466.html), guide 14f18a44 (downloadVideoFileEx).
    pub fn download_video_file_ex(
        self,
        record_id: impl Into<String>,
    ) -> DownloadVideoFileEx<'a> {
        DownloadVideoFileEx {
            session: self.session,
            record_id: record_id.into(),
            location_id: None,
        }
    }
}
/// A request of `downloadRecordFile`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadRecordFile<'a> {
    session: &'a Session,
    record_id: String,
    filetype: Option<crate::codes::RecordFileType>,
    location_id: Option<i64>,
}
impl DownloadRecordFile<'_> {
    /// Whose recording it is; the gateway assumes 1, an agent's call.
    pub fn filetype(mut self, value: impl Into<crate::codes::RecordFileType>) -> Self {
        self.filetype = Some(value.into());
        self
    }
    /// ID of the node that holds the recording; needed in CTI pool mode.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for DownloadRecordFile<'a> {
    type Output = Result<crate::FileDownload, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().download_record_file();
            let request = request.agentid(self.session.agent());
            let request = request.record_id(self.record_id);
            let request = match self.filetype {
                Some(value) => request.filetype(value),
                None => request,
            };
            let request = match self.location_id {
                Some(value) => request.location_id(value),
                None => request,
            };
            self.session.file(&operations::DOWNLOAD_RECORD_FILE, request.send()).await
        })
    }
}
/// A request of `recordfiledownloadEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RecordfiledownloadEx<'a> {
    session: &'a Session,
    call_id: crate::CallId,
    hw_file_name: Option<String>,
    work_no: Option<crate::AgentId>,
}
impl RecordfiledownloadEx<'_> {
    /// Path of the video; absent for the voice of the call.
    pub fn hw_file_name(mut self, value: impl Into<String>) -> Self {
        self.hw_file_name = Some(value.into());
        self
    }
    /// ID of the inspected agent; needed if an inspector asks without `hwFileName`.
    pub fn work_no(mut self, value: impl Into<crate::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for RecordfiledownloadEx<'a> {
    type Output = Result<crate::FileDownload, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().recordfiledownload_ex();
            let request = request.agentid(self.session.agent());
            let request = request.call_id(self.call_id);
            let request = match self.hw_file_name {
                Some(value) => request.hw_file_name(value),
                None => request,
            };
            let request = match self.work_no {
                Some(value) => request.work_no(value),
                None => request,
            };
            self.session.file(&operations::RECORDFILEDOWNLOAD_EX, request.send()).await
        })
    }
}
/// A request of `downloadVideoFile`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadVideoFile<'a> {
    session: &'a Session,
    conference_id: String,
    record_id: Option<String>,
    file_type: crate::codes::VideoFileType,
}
impl DownloadVideoFile<'_> {
    /// ID of the recording; absent for the first recording.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}
impl<'a> IntoFuture for DownloadVideoFile<'a> {
    type Output = Result<crate::FileDownload, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().download_video_file();
            let request = request.agentid(self.session.agent());
            let request = request.conference_id(self.conference_id);
            let request = match self.record_id {
                Some(value) => request.record_id(value),
                None => request,
            };
            let request = request.file_type(self.file_type);
            self.session.file(&operations::DOWNLOAD_VIDEO_FILE, request.send()).await
        })
    }
}
/// A request of `downloadVideoFileEx`; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadVideoFileEx<'a> {
    session: &'a Session,
    record_id: String,
    location_id: Option<i64>,
}
impl DownloadVideoFileEx<'_> {
    /// ID of the node that holds the video; needed in CTI pool mode.
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
}
impl<'a> IntoFuture for DownloadVideoFileEx<'a> {
    type Output = Result<crate::FileDownload, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.session.client().download_video_file_ex();
            let request = request.agentid(self.session.agent());
            let request = request.record_id(self.record_id);
            let request = match self.location_id {
                Some(value) => request.location_id(value),
                None => request,
            };
            self.session.file(&operations::DOWNLOAD_VIDEO_FILE_EX, request.send()).await
        })
    }
}
impl types::RequestAgentConfRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.member_num;
            check.range("memberNum", *value, 1i64..=120i64)?;
        }
        if let Some(value) = &self.conf_caller_no {
            check.bytes("confCallerNo", value, 24usize)?;
        }
        if let Some(value) = &self.time {
            check.range("time", *value, 4i64..=1440i64)?;
        }
        if let Some(value) = &self.prompt_time {
            check.range("promptTime", *value, 3i64..=1440i64)?;
        }
        if let Some(value) = &self.voice_path {
            check.length("voicePath", value, 0usize..=127usize)?;
        }
        Ok(())
    }
}
impl types::ProlongTimeRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.prolong_time;
            check.range("prolongTime", *value, 1i64..=1440i64)?;
        }
        Ok(())
    }
}
impl types::ApplyToShiftPresidentRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.dest_agent_no;
            check.range("destAgentNo", *value, 101i64..=999999i64)?;
        }
        Ok(())
    }
}
impl types::BatchAddParticipantRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.voice_path {
            check.length("voicePath", value, 0usize..=127usize)?;
        }
        if let Some(value) = &self.caller {
            check.length("caller", value, 0usize..=24usize)?;
        }
        Ok(())
    }
}
impl types::ChangeParticipantModeRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.bytes("address", value, 24usize)?;
        }
        Ok(())
    }
}
impl types::HoldParticipantRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.bytes("address", value, 24usize)?;
        }
        {
            let value = &self.voice_path;
            check.length("voicePath", value, 0usize..=127usize)?;
        }
        Ok(())
    }
}
impl types::ConfParticipantRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.bytes("address", value, 24usize)?;
        }
        Ok(())
    }
}
impl types::ModifyConfResourceRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.modify_num;
            check.range("modifyNum", *value, 2i64..=118i64)?;
        }
        Ok(())
    }
}
impl types::PlayVoiceToConfRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.voice_path;
            check.length("voicePath", value, 0usize..=127usize)?;
        }
        Ok(())
    }
}
impl types::PlayVoiceToParticipantRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.bytes("address", value, 24usize)?;
        }
        {
            let value = &self.voice_path;
            check.length("voicePath", value, 0usize..=127usize)?;
        }
        Ok(())
    }
}
impl types::QueryAgentInfoBySkillIdRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.agent_limit {
            check.range("agentLimit", *value, 1i64..=500i64)?;
        }
        Ok(())
    }
}
impl types::SetCallAppDataExRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.calldata {
            check.bytes("calldata", value, 16384usize)?;
        }
        Ok(())
    }
}
impl types::SetCallNumsRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.callnums;
            check.pattern("callnums", value, "^([1-9]|[1-5][0-9]|60)$")?;
        }
        Ok(())
    }
}
impl types::SetCallNumsByMediaTypeRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.total_call_num;
            check.range("totalCallNum", *value, 1i64..=60i64)?;
        }
        Ok(())
    }
}
impl types::MediacallTransferRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.length("address", value, 1usize..=24usize)?;
        }
        if let Some(value) = &self.calldata {
            check.bytes("calldata", value, 2048usize)?;
        }
        Ok(())
    }
}
impl types::SignInRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.password;
            check.secret("password", value, 32usize)?;
        }
        {
            let value = &self.phonenum;
            check.length("phonenum", value, 0usize..=24usize)?;
        }
        if let Some(value) = &self.ip {
            check.length("ip", value, 0usize..=15usize)?;
        }
        if let Some(value) = &self.vc_phone_number {
            check.length("vcPhoneNumber", value, 0usize..=24usize)?;
        }
        if let Some(value) = &self.call_back_uri {
            check.length("callBackUri", value, 0usize..=200usize)?;
        }
        if let Some(value) = &self.service_token {
            check.secret("serviceToken", value, 50usize)?;
        }
        if let Some(value) = &self.time {
            check.range("time", *value, 1i64..=86399i64)?;
        }
        if let Some(value) = &self.restcause {
            check.range("restcause", *value, 0i64..=255i64)?;
        }
        Ok(())
    }
}
impl types::SignInExRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.password;
            check.secret("password", value, 32usize)?;
        }
        if let Some(value) = &self.phonenum {
            check.length("phonenum", value, 0usize..=24usize)?;
        }
        if let Some(value) = &self.ip {
            check.length("ip", value, 0usize..=15usize)?;
        }
        if let Some(value) = &self.vc_phone_number {
            check.length("vcPhoneNumber", value, 0usize..=24usize)?;
        }
        Ok(())
    }
}
impl types::ModifyAccountPwdExRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.old_password;
            check.secret("oldPassword", value, 32usize)?;
        }
        {
            let value = &self.new_password;
            check.secret("newPassword", value, 32usize)?;
        }
        Ok(())
    }
}
impl types::SendNoteletExRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.content;
            check.bytes("content", value, 1023usize)?;
        }
        Ok(())
    }
}
impl types::NotifyBulletinRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.targetname {
            check.length("targetname", value, 0usize..=100usize)?;
        }
        if let Some(value) = &self.bulletindata {
            check.length("bulletindata", value, 0usize..=900usize)?;
        }
        Ok(())
    }
}
impl types::BeginPlayRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.voicepath;
            check.length("voicepath", value, 0usize..=100usize)?;
        }
        if let Some(value) = &self.volumechange {
            check.length("volumechange", value, 0usize..=5usize)?;
            check.pattern("volumechange", value, "^[0-9]{0,5}$")?;
        }
        if let Some(value) = &self.speedchange {
            check.length("speedchange", value, 0usize..=5usize)?;
            check.pattern("speedchange", value, "^[0-9]{0,5}$")?;
        }
        if let Some(value) = &self.codeformat {
            check.range("codeformat", *value, 0i64..=0i64)?;
        }
        Ok(())
    }
}
impl types::BeginNetPlayRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.file_name;
            check.length("fileName", value, 0usize..=100usize)?;
        }
        if let Some(value) = &self.location_id {
            check.range("locationId", *value, 0i64..=65535i64)?;
        }
        Ok(())
    }
}
impl types::BeginRecordRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.file_name {
            check.length("fileName", value, 0usize..=100usize)?;
        }
        {
            let value = &self.media_type;
            check.range("mediaType", *value, 5i64..=5i64)?;
        }
        Ok(())
    }
}
impl types::CalloutRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.caller {
            check.length("caller", value, 0usize..=24usize)?;
            check.pattern("caller", value, "^[0-9]{0,24}$")?;
        }
        {
            let value = &self.called;
            check.length("called", value, 1usize..=24usize)?;
            check.pattern("called", value, "^[0-9*#]{1,24}$")?;
        }
        if let Some(value) = &self.callappdata {
            check.bytes("callappdata", value, 16384usize)?;
        }
        Ok(())
    }
}
impl types::CallInnerRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.called;
            check.length("called", value, 1usize..=24usize)?;
            check.pattern("called", value, "^[0-9*#]{1,24}$")?;
        }
        if let Some(value) = &self.caller {
            check.length("caller", value, 0usize..=24usize)?;
            check.pattern("caller", value, "^[0-9]{0,24}$")?;
        }
        if let Some(value) = &self.callappdata {
            check.bytes("callappdata", value, 16384usize)?;
        }
        Ok(())
    }
}
impl types::InnerHelpRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.dstaddress;
            check.length("dstaddress", value, 1usize..=18446744073709551615usize)?;
            check.pattern("dstaddress", value, "^[0-9]+$")?;
        }
        if let Some(value) = &self.callappdata {
            check.bytes("callappdata", value, 16384usize)?;
        }
        Ok(())
    }
}
impl types::ConfJoinRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        if let Some(value) = &self.callappdata {
            check.bytes("callappdata", value, 16384usize)?;
        }
        Ok(())
    }
}
impl types::PreviewCalloutRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.called;
            check.length("called", value, 1usize..=18446744073709551615usize)?;
        }
        Ok(())
    }
}
impl types::TransferRequest {
    /// Holds the body to the contract's bounds.
    pub(crate) fn verify(&self, check: &Check) -> Result<(), Error> {
        {
            let value = &self.address;
            check.length("address", value, 1usize..=24usize)?;
            check.pattern("address", value, "^[0-9A-Ea-e*#]{1,24}$")?;
        }
        if let Some(value) = &self.callappdata {
            check.bytes("callappdata", value, 16384usize)?;
        }
        if let Some(value) = &self.caller {
            check.length("caller", value, 0usize..=24usize)?;
            check.pattern("caller", value, "^[0-9]{0,24}$")?;
        }
        Ok(())
    }
}
impl Envelope for types::ReservedResponse {
    type Output = ();
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(()),
        }
    }
}
impl Envelope for types::ProlongTimeResponse {
    type Output = types::ProlongTimeResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::BatchRemoveParticipantResponse {
    type Output = types::BatchRemoveParticipantResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::ConfVoiceResponse {
    type Output = types::ConfVoiceResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryConfInfosResponse {
    type Output = types::QueryConfInfosResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryAllConfIdsResponse {
    type Output = types::QueryAllConfIdsResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::AgentEventResponse {
    type Output = Option<crate::event::Event>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.event),
        }
    }
}
impl Envelope for types::AllAgentEventResponse {
    type Output = Vec<crate::event::Event>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.event),
        }
    }
}
impl Envelope for types::QueryAgentInfoByWorkNoResponse {
    type Output = types::AgentInfo;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryAgentInfoBySkillIdResponse {
    type Output = Vec<types::AgentInfo>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryAllOnlineAgentsResponse {
    type Output = Vec<types::SkillQueueAgents>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::UnconstrainedResponse {
    type Output = serde_json::Value;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result.unwrap_or_default()),
        }
    }
}
impl Envelope for types::TruthValueResponse {
    type Output = crate::wire::LenientBoolean;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryCallInfoResponse {
    type Output = types::CallInfo;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::CallInfoListResponse {
    type Output = types::CallInfoListResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryWaitCallInfoBySkillIdResponse {
    type Output = Vec<types::CallInfo>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryCallNumsOnAgentResponse {
    type Output = crate::wire::LenientInteger;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryAllCallInfoByAgentWorkNoExResponse {
    type Output = Vec<crate::wire::LenientText>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::HeldCallsResponse {
    type Output = types::HeldCallsResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryCallAppDataResponse {
    type Output = crate::wire::LenientText;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryCallStatisticsInfoResponse {
    type Output = types::CallStatistics;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryCallStatisticsInfoExResponse {
    type Output = types::CallStatisticsEx;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryRemoteNumbersResponse {
    type Output = Vec<crate::wire::LenientText>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::RegisterResponse {
    type Output = types::RegisterResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryAgentResponse {
    type Output = Vec<types::ConfiguredAgent>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::ConfigQueryCallInfoResponse {
    type Output = Vec<types::CalledRoute>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::AddCallInfoResponse {
    type Output = types::AddCallInfoResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::AddSkillGroupResponse {
    type Output = types::AddSkillGroupResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::SignInResponse {
    type Output = types::SignInResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message.or(self.msg),
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::AgentStatusResponse {
    type Output = types::AgentStatusResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::SyncAgentInfoResponse {
    type Output = types::SyncAgentInfoResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::UpdateGuidResponse {
    type Output = types::UpdateGuidResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueryAgentSkillsResponse {
    type Output = Vec<types::AgentSkill>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryCustomStateResponse {
    type Output = types::CustomState;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::LoginInfoResponse {
    type Output = types::LoginInfo;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QuerySkillQueueOnAgentVdnResponse {
    type Output = Vec<types::VdnSkillQueue>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryIvrInfoOnVdnResponse {
    type Output = Vec<types::IvrInfo>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryStatInfoOfAcdResponse {
    type Output = Vec<types::AcdStatInfo>;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: Some(self.result),
        }
    }
}
impl Envelope for types::QueryQueueLengthBySkillIdResponse {
    type Output = types::SkillQueueLengthResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::QueueLengthResponse {
    type Output = crate::wire::LenientInteger;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::BeginRecordResponse {
    type Output = types::BeginRecordResult;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::CallIdResponse {
    type Output = crate::CallId;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
impl Envelope for types::InternalCallResponse {
    type Output = crate::wire::LenientText;
    fn open(self) -> Parts<Self::Output> {
        Parts {
            message: self.message,
            retcode: self.retcode,
            result: self.result,
        }
    }
}
