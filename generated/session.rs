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
    /// Signing in and out, states of the agent, skills, and the renewal of a session.
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
    /// Ends the agent's session. While the agent is talking or answering it has no effect: the agent stays signed
    /// in. `force_logout` also works during a call.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (the agent has been signed out; not always sent to an agent that signs out itself; to the agent that is signed out): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005, 100-006, 100-007, 100-008.
    ///
    /// Source: cec_07_1219.
    pub fn logout(self) -> Logout<'a> {
        Logout { session: self.session }
    }
    /// Sign the agent out, even during a call: `forceLogout`, `DELETE /onlineagent/{agentid}/forcelogout`.
    ///
    /// Ends the agent's session also while the agent is talking or answering; the call is released.
    ///
    /// It must not overlap a sign-in of the same agent. After sign-out, send no further operations and stop polling.
    ///
    /// Events (the agent has been signed out; not always sent; to the agent that is signed out): `AgentOther_ShutdownService`.
    ///
    /// Source: cec_07_1220, cec_07_0353.
    pub fn force_logout(self) -> ForceLogout<'a> {
        ForceLogout {
            session: self.session,
        }
    }
    /// Sign the agent out by force, giving a cause: `forceLogoutWithReason`, `DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}`.
    ///
    /// The forced sign-out of `force_logout`, with a cause code.
    ///
    /// - `reason`: Cause code of the sign-out, 1 to 255. From 1 to 255.
    ///
    /// Events (the agent has been signed out; not always sent; to the agent that is signed out): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-005.
    ///
    /// Source: cec_07_0354, cec_07_1221.
    pub fn force_logout_with_reason(self, reason: i64) -> ForceLogoutWithReason<'a> {
        ForceLogoutWithReason {
            session: self.session,
            reason,
        }
    }
    /// Sign the agent in to skill queues: `resetSkill`, `POST /onlineagent/{agentid}/resetskill/{autoflag}`.
    ///
    /// Chooses the skill queues from which the agent gets calls: all that are configured for the agent, or those
    /// listed in `skillid`. Without it a signed-in agent is in no queue.
    ///
    /// - `autoflag`: True for all skill queues that are configured for the agent, false for those in `skillid`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: cec_07_1209, cec_05_4015.
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
    /// Ends busy or wrap-up, after which the agent can get calls again.
    ///
    /// Events (the agent was busy; to the agent): `AgentState_CancelNotReady_Success`.
    ///
    /// Events (the agent was in wrap-up; to the agent): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_1345, cec_07_1210.
    pub fn say_free(self) -> SayFree<'a> {
        SayFree { session: self.session }
    }
    /// Make the agent busy: `sayBusy`, `POST /onlineagent/{agentid}/saybusy`.
    ///
    /// Asks for the busy state, in which no calls are routed to the agent. An agent who is busy already changes the
    /// cause by giving both `reason` and `prolong`.
    ///
    /// Events (the agent has become busy; to the agent): `AgentState_SetNotReady_Success`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_13461, cec_07_1211.
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
    /// Events (the agent has left the busy state; to the agent): `AgentState_CancelNotReady_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_1212, cec_07_13472.
    pub fn cancel_busy(self) -> CancelBusy<'a> {
        CancelBusy {
            session: self.session,
        }
    }
    /// Ask for a rest: `rest`, `POST /onlineagent/{agentid}/rest/{time}/{restcause}`.
    ///
    /// Asks for a rest of a given length. The answer does not confirm it: the agent rests once
    /// `AgentState_SetRest_Success` has arrived. When the time is over, `AgentState_Rest_Timeout` reminds of it and
    /// the agent goes on resting until `cancel_rest`.
    ///
    /// - `time`: Length of the rest in seconds, 1 to 86399. From 1 to 86399.
    /// - `restcause`: Cause of the rest as configured on the platform, 0 to 255; 0 is none. From 0 to 255.
    ///
    /// Events (the rest has begun; to the agent): `AgentState_SetRest_Success`.
    ///
    /// Events (the time asked for is over; to the agent): `AgentState_Rest_Timeout`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_1213, cec_07_13482.
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
    /// Ends the agent's rest, which does not end by itself when its time is over.
    ///
    /// Events (the rest has ended; to the agent): `AgentState_CancelRest_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_13492, cec_07_1214.
    pub fn cancel_rest(self) -> CancelRest<'a> {
        CancelRest {
            session: self.session,
        }
    }
    /// Enter the work state: `sayWork`, `POST /onlineagent/{agentid}/work`.
    ///
    /// Puts the agent into the work state, that is wrap-up: time to finish what a call left behind.
    ///
    /// Events (the agent has entered the work state; to the agent): `AgentState_SetWork_Success`, `AgentState_Work`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_13512, cec_07_1215.
    pub fn say_work(self) -> SayWork<'a> {
        SayWork { session: self.session }
    }
    /// Leave the work state: `cancelWork`, `POST /onlineagent/{agentid}/cancelwork`.
    ///
    /// Ends the agent's work state (wrap-up).
    ///
    /// Events (the agent has left the work state; to the agent): `AgentState_CancelWork_Success`.
    ///
    /// Return codes: 100-006, 100-007, 100-009.
    ///
    /// Source: cec_07_1216, cec_07_13522.
    pub fn cancel_work(self) -> CancelWork<'a> {
        CancelWork {
            session: self.session,
        }
    }
    /// Read the agent's current state: `getAgentStatus`, `GET /onlineagent/{agentid}/agentstatus`.
    ///
    /// Tells the state the agent is in and whether the agent is in a call. The state uses the gateway's own coding,
    /// which is neither that of the CTI platform nor that of `syncagentinfo`.
    ///
    /// Return codes: 000-002.
    ///
    /// Source: cec_07_0355, cec_07_1222.
    pub fn get_agent_status(self) -> GetAgentStatus<'a> {
        GetAgentStatus {
            session: self.session,
        }
    }
    /// Read state and call data after a page refresh: `syncagentinfo`, `POST /onlineagent/{agentid}/syncagentinfo`.
    ///
    /// Gives a page that was reloaded what it needs to go on: the agent's state and the data of the current call.
    ///
    /// It empties the agent's event queue, so events that were not fetched yet are lost. Use it for nothing but
    /// that recovery; `get_agent_status` reads the state without that effect.
    ///
    /// Return codes: 100-007, 100-011.
    ///
    /// Source: seed 004, cec_07_1226, cec_07_0359, cec_07_0581, cec_07_0333.
    pub fn syncagentinfo(self) -> Syncagentinfo<'a> {
        Syncagentinfo {
            session: self.session,
        }
    }
    /// Keep a push-mode session alive: `handShake`, `POST /onlineagent/{agentid}/handshake`.
    ///
    /// The heartbeat of an agent who gets events by push. About every 30 seconds is advised; after two minutes
    /// without one the agent is signed out. With dynamic authentication the answer's header `Set-GUID` carries the
    /// renewed Guid.
    ///
    /// The header `service_token` replaces the token that the gateway presents when it pushes events; renewing it
    /// about every minute is advised.
    ///
    /// Return codes: 100-001.
    ///
    /// Source: cec_07_1204, cec_07_1275, cec_05_1409.
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
    /// Source: cec_07_0358, cec_07_1225.
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
    /// Source: cec_07_1206, guide 6c2dfa22.
    pub fn query_agent_skills(self) -> QueryAgentSkills<'a> {
        QueryAgentSkills {
            session: self.session,
        }
    }
    /// Switch automatic answering on or off: `setAgentAutoAnswer`, `POST /onlineagent/{agentid}/autoanswer/{isautoanswer}`.
    ///
    /// Sets whether incoming calls are answered without the agent doing anything. The field `autoanswer` of the
    /// sign-in sets the same at the start of a session.
    ///
    /// - `isautoanswer`: True for automatic answering, false for manual.
    ///
    /// Return codes: 000-002, 100-006.
    ///
    /// Source: cec_07_1208.
    pub fn set_agent_auto_answer(self, isautoanswer: bool) -> SetAgentAutoAnswer<'a> {
        SetAgentAutoAnswer {
            session: self.session,
            isautoanswer,
        }
    }
    /// Choose idle or wrap-up after each call: `setAgentAutoEnterIdle`, `POST /onlineagent/{agentid}/autoenteridle/{flag}`.
    ///
    /// Sets whether the agent becomes idle or enters wrap-up when a call ends. The field `autoenteridle` of the
    /// sign-in sets the same at the start of a session. An agent whose phone is not always off-hook has to use
    /// wrap-up.
    ///
    /// - `flag`: True for idle after each call, false for wrap-up.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: cec_07_1218, cec_07_0351.
    pub fn set_agent_auto_enter_idle(self, flag: bool) -> SetAgentAutoEnterIdle<'a> {
        SetAgentAutoEnterIdle {
            session: self.session,
            flag,
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
    /// IDs of skill queues, joined by semicolons, at most 4000 characters; read when `autoflag` is false. What
    /// takes effect is what the list and the agent's configured queues have in common. An empty list means no
    /// queue. At most 4000 characters. Pattern `^[0-9]*(;[0-9]+)*$`.
    pub fn skillid(mut self, value: impl Into<String>) -> Self {
        self.skillid = Some(value.into());
        self
    }
    /// Whether the hard phone is linked, 1 for yes and 0 for no; for eSpace 7910 phones in a CC network only. From 0 to 1.
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
    /// Cause of the busy state, 200 to 250 (0 or empty is none); required when the agent is busy already. From 200 to 250.
    pub fn reason(mut self, value: i64) -> Self {
        self.reason = Some(value);
        self
    }
    /// Whether to set the cause anew for an agent who is busy already; required in that case.
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
    /// Whether to set the cause anew for an agent who is resting already; required in that case.
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
    /// New token for pushed events, chosen by the caller: at most 50 characters, none of them special, else
    /// 100-001. At most 50 characters.
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
impl Session {
    /// What happens to an agent, one event at a time.
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
    /// Fetches the agent's next event, one per answer. When none waits, the gateway holds the request
    /// for up to 10 s and then answers without an event, so a client must wait longer than that before it gives up
    /// on reading. Such an empty poll has no key `event` at all: `{"message":"","retcode":"0"}`.
    ///
    /// Poll from the sign-in on until the agent has signed out, with a pause of 200 to 500 ms between an answer and
    /// the next request. Polling is also the heartbeat of the session: after two minutes without a poll the agent is
    /// signed out. With dynamic authentication the answer's header `Set-GUID` carries the renewed Guid, which all
    /// further requests must send.
    ///
    /// An agent who signed in with both `callBackUri` and `serviceToken` gets events by push and must not poll.
    ///
    /// The times are settings of the server, in `basic.properties`. The hold time is `AGENT_POLL_WAIT_TIMES` (100)
    /// times `AGENT_POLL_WAIT_INTERVAL` (100 ms), with `AGENT_POLL_WAIT_FLAG` set to ON. It has to exceed the time
    /// that a switchover in disaster recovery takes, or the Guid expires. The two minutes are `MAXTIME`
    /// (120000 ms), with `TIMEOUT_FLAG` set to ON.
    ///
    /// Return codes: 000-001, 000-003, 100-006.
    ///
    /// Source: cec_07_1274, guide d65d693b, cec_05_1409, cec_05_4026, cec_05_4012, cec_05_1406, cec_05_4015, cec_07_0005.
    pub fn get_agent_event(self) -> GetAgentEvent<'a> {
        GetAgentEvent {
            session: self.session,
            calldata: None,
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
    /// Call data, for an agent toolbar that was refreshed.
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
    /// once it is off the hook the called party is rung. Agents who keep their phone off the hook between calls
    /// (`releasephone` false at sign-in) are not rung.
    ///
    /// The answer carries the ID of the new call. Whether the called party answers is told by events. A request whose
    /// answer was lost may have placed the call all the same, so it must not be sent again.
    ///
    /// - `called`: Called number, 1 to 24 digits, asterisks or hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The request was taken and the agent lifts the phone by hand; to the agent): `AgentOther_PhoneAlerting`.
    ///
    /// Events (The agent's phone is off the hook; to the agent): `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called party answers; to the agent): `AgentEvent_Talking`.
    ///
    /// Events (The agent does not lift the phone; to the agent): `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The called party does not answer or hangs up; to the agent): `AgentOther_PhoneRelease`, `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentState_Ready`.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 200-001.
    ///
    /// Source: cec_07_1232, guide b77b73e9, guide d2cbee98, cec_05_1423, cec_05_4029, cec_07_0333.
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
    /// Starts a call to another agent of the same contact centre, for example to consult a colleague while the own
    /// customer is held. Newer pages say that the call runs through the default skill queue of the agent.
    ///
    /// The agent that is called gets the events of an incoming call, whose feature is 6 (internal).
    ///
    /// - `called`: ID of the agent to call, 1 to 24 digits, asterisks or hashes. 1 to 24 characters. Pattern `^[0-9*#]{1,24}$`.
    ///
    /// Events (The call is set up; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`.
    ///
    /// Events (The called agent answers; to the agent): `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: cec_07_0369, cec_07_1235.
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
    /// Starts a call inside the contact centre to a skill queue: whichever idle agent of that queue is chosen gets the call. Meant for
    /// consulting somebody of a skill group without knowing who is free.
    ///
    /// The agent that is called gets the events of an incoming call, whose feature is 6 (internal).
    ///
    /// - `skillId`: ID of the skill queue to call.
    ///
    /// Events (The call succeeds; to the agent): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (The call fails; to the agent): `AgentEvent_Inside_Call_Fail`.
    ///
    /// Return codes: 000-002, 100-006, 100-007.
    ///
    /// Source: seed 001, cec_07_0370.
    pub fn call_inner_skill(self, skill_id: i64) -> CallInnerSkill<'a> {
        CallInnerSkill {
            session: self.session,
            skill_id,
        }
    }
    /// Answer an offered call: `answer`, `PUT /voicecall/{agentid}/answer`.
    ///
    /// Picks up the call that `AgentEvent_Ringing` announced. Only agents with manual answer need it: with automatic
    /// answer the gateway sends `AgentEvent_Auto_Answer` and connects the call by itself. A call that nobody answers in
    /// time ends with `AgentEvent_No_Answer`.
    ///
    /// Events (The call is answered; to the agent): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-002.
    ///
    /// Source: cec_07_1234, cec_05_1426, cec_07_0512.
    pub fn answer(self) -> Answer<'a> {
        Answer {
            session: self.session,
            callid: None,
        }
    }
    /// Refuse an offered call: `reject`, `POST /voicecall/{agentid}/reject`.
    ///
    /// Turns down the call that `AgentEvent_Ringing` announced. `mode` chooses what becomes of it: 1 sends the caller
    /// back into the queue and makes the agent busy, 2 ends the call and makes the agent idle. Meant for ordinary
    /// inbound calls.
    ///
    /// - `mode`: What becomes of the call and of the agent.
    ///
    /// Events (The call is refused; to the agent): `AgentEvent_No_Answer`, `AgentOther_PhoneRelease`.
    ///
    /// Events (The mode is 1 and the agent becomes busy; to the agent): `AgentState_SetNotReady_Success`.
    ///
    /// Events (The mode is 2 and the agent becomes idle; to the agent): `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
    ///
    /// Source: cec_07_1253, cec_07_0388, guide category-7fac39e8.
    pub fn reject(self, mode: impl Into<crate::codes::RejectMode>) -> Reject<'a> {
        Reject {
            session: self.session,
            mode: mode.into(),
            callid: None,
        }
    }
    /// Bring another agent into the current call for help: `innerHelp`, `POST /voicecall/{agentid}/innerhelp`.
    ///
    /// An agent who talks with a customer asks another agent, or whoever is free in a skill queue, for help. Below, A is
    /// the agent who asks, B the customer and C the helper. `result` is the ID of the call between A and C.
    ///
    /// Two-party help (`mode` 1): when C answers, B waits on hold and A speaks with C alone.
    ///
    /// - C leaves first: A and B are connected again.
    /// - A leaves first: B goes over to C.
    /// - B leaves while held: the pages say nothing.
    /// - A takes B back with `drop_call` and the ID of the call between A and C.
    ///
    /// Three-party help (`mode` 2): when C answers, all three speak together.
    ///
    /// - A leaves first: B and C stay in a call of two.
    /// - C leaves first: A and B stay in a call of two.
    /// - B leaves first: A and C stay in an internal call.
    /// - A takes B back with `disconnect` and the agent ID of C as number.
    ///
    /// - `dstaddress`: Who is to help, the ID of an agent or of a skill queue; `devicetype` says which. Not empty. Pattern `^[0-9]+$`.
    ///
    /// Events (Two-party help (mode 1); to the agent): `AgentEvent_Hold`, `AgentEvent_Customer_Alerting`, `AgentEvent_Talking`.
    ///
    /// Events (Three-party help (mode 2); to the agent): `AgentEvent_Customer_Alerting`, `AgentEvent_Conference`.
    ///
    /// Events (The help fails; to the agent): `AgentEvent_Consult_Fail`.
    ///
    /// Return codes: 100-006, 100-007, 200-018.
    ///
    /// Source: seed 000, seed 002, cec_07_1236.
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
    /// Parks the current call: the customer waits until `get_hold` takes the call back. While it is held the agent may
    /// make another call, join both in a three-party call with `conf_join`, or connect both parties with
    /// `connect_hold`.
    ///
    /// Events (The call is held; to the agent): `AgentEvent_Hold`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: cec_07_1239, cec_07_1357.
    pub fn hold(self) -> Hold<'a> {
        Hold { session: self.session }
    }
    /// Take a held call back: `getHold`, `POST /voicecall/{agentid}/gethold`.
    ///
    /// Ends the hold of a call, so that the agent speaks with its party again. With several held calls `callid` tells
    /// which one is meant.
    ///
    /// Events (The call is taken back; to the agent): `AgentEvent_Talking`.
    ///
    /// Return codes: 100-006, 100-007, 200-015, 200-016.
    ///
    /// Source: cec_07_1241.
    pub fn get_hold(self) -> GetHold<'a> {
        GetHold {
            session: self.session,
            callid: None,
        }
    }
    /// Connect the current party with a held one: `connectHold`, `POST /voicecall/{agentid}/connecthold/{callid}`.
    ///
    /// Joins the party of the current call and the party of a held call. The two go on talking with each other, and the
    /// agent leaves both calls.
    ///
    /// - `callid`: ID of the held call.
    ///
    /// Events (The two parties are connected and the agent leaves; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentMediaEvent_StopRecordDone`.
    ///
    /// Return codes: 100-006, 100-007, 200-013, 200-014.
    ///
    /// Source: cec_07_1240.
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
    /// Source: cec_07_1237.
    pub fn begin_mute(self) -> BeginMute<'a> {
        BeginMute { session: self.session }
    }
    /// Unmute the agent in the current call: `endMute`, `POST /voicecall/{agentid}/endmute`.
    ///
    /// Sends the agent's voice into the current call again, after `begin_mute`.
    ///
    /// Return codes: 100-006, 100-007, 200-007, 200-008.
    ///
    /// Source: cec_07_1238.
    pub fn end_mute(self) -> EndMute<'a> {
        EndMute { session: self.session }
    }
    /// Join the current and a held call into a three-party call: `confJoin`, `POST /voicecall/{agentid}/confjoin`.
    ///
    /// Makes one three-party call of the agent's current call and a held one. With A the agent, B the held party and C
    /// the party of the current call: A holds B, calls C, and then sends this request with the ID of the call to B.
    ///
    /// - A leaves: B and C go on talking.
    /// - B leaves: A and C go on talking.
    /// - C leaves: A and B go on talking.
    /// - A takes B back with `disconnect` and the number of C.
    ///
    /// The recording of A and B ends when A hangs up, except in internal help.
    ///
    /// - `callid`: ID of the held call; not empty.
    ///
    /// Events (The calls are joined; to the agent): `AgentEvent_Conference`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-010, 200-011.
    ///
    /// Source: cec_07_1245, cec_05_1435.
    pub fn conf_join(self, callid: impl Into<crate::CallId>) -> ConfJoin<'a> {
        ConfJoin {
            session: self.session,
            callid: callid.into(),
            callappdata: None,
        }
    }
    /// Hang up one call by its ID: `dropCall`, `POST /voicecall/{agentid}/dropcall/{callid}`.
    ///
    /// Ends the call with the given ID and leaves the agent's other calls alone. In two-party internal help the agent who
    /// asked takes the customer back by dropping the call with the helper.
    ///
    /// - `callid`: ID of the call to hang up.
    ///
    /// Events (The call is dropped; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`.
    ///
    /// Return codes: 100-006, 100-007, 200-025.
    ///
    /// Source: cec_07_1246, seed 002.
    pub fn drop_call(self, callid: impl Into<crate::CallId>) -> DropCall<'a> {
        DropCall {
            session: self.session,
            callid: callid.into(),
        }
    }
    /// Cut one party out of the current call: `disconnect`, `POST /voicecall/{agentid}/disconnect/{number}`.
    ///
    /// Removes the party with the given number from the call; the others go on talking. It takes a customer back from
    /// three-party help (with the agent ID of the helper) and from a three-party call (with the number of the third
    /// party).
    ///
    /// Only numbers that belong to the last call ID can be cut. In internal help the number is the helper's agent ID, or
    /// the own softphone number to leave oneself; the party that helps may only drop itself.
    ///
    /// - `number`: Number of the party to cut, 1 to 24 digits. In internal help the agent ID of the helper, or the own softphone number. Pattern `^[0-9]{1,24}$`.
    ///
    /// Events (A party is cut out of the call; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The party that is cut is an agent; to the party that is cut): `AgentEvent_Call_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-023, 200-024.
    ///
    /// Source: cec_07_1248, seed 002, cec_05_1435.
    pub fn disconnect(self, number: impl Into<String>) -> Disconnect<'a> {
        Disconnect {
            session: self.session,
            number: number.into(),
        }
    }
    /// Hang up the current call: `release`, `DELETE /voicecall/{agentid}/release`.
    ///
    /// Ends the agent's current call. Return code 200-017 says that there was no call to end and may be taken as success.
    ///
    /// Events (The call is released, as the interface page lists it; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Events (The call is released, as the developer guide lists it; to the agent): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 100-007, 200-017.
    ///
    /// Source: cec_07_1247, cec_05_1429, cec_05_4035.
    pub fn release(self) -> Release<'a> {
        Release { session: self.session }
    }
    /// Take back a call that is being transferred: `cancelTransfer`, `POST /voicecall/{agentid}/canceltransfer`.
    ///
    /// Takes the customer back while a transfer to an outside number is under way, in the modes talk and three-party.
    /// The outside party is dropped, and the agent and the customer talk again.
    ///
    /// Events (The call is taken back; to the agent): `AgentEvent_Talking`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 100-007, 200-012.
    ///
    /// Source: cec_07_1243, cec_05_1433.
    pub fn cancel_transfer(self) -> CancelTransfer<'a> {
        CancelTransfer {
            session: self.session,
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
    /// Calling number, at most 24 digits; empty or absent means the default number of the platform. Ignored where
    /// the agent has the right that forbids giving a calling number. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the default skill queue of the platform.
    pub fn skillid(mut self, value: i64) -> Self {
        self.skillid = Some(value);
        self
    }
    /// Data that travels with the call, at most 16 KB; may be empty. At most 16384 bytes.
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
    /// Calling number, at most 24 digits; empty or absent means the default number of the platform. At most 24 characters. Pattern `^[0-9]{0,24}$`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// ID of the skill queue that the call belongs to; absent means the default skill queue of the platform.
    pub fn skillid(mut self, value: i64) -> Self {
        self.skillid = Some(value);
        self
    }
    /// Data that travels with the call, at most 16 KB; may be empty. At most 16384 bytes.
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
    /// ID of the call to answer. Needed where the agent has several call IDs, as with multimedia.
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
    /// Data that travels with the help call, at most 16 KB; may be empty. At most 16384 bytes.
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
    /// ID of the held call to take back.
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
    /// Data to set on the call, at most 16 KB; may be empty. At most 16384 bytes.
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
impl Session {
    /// Inspectors listening, inserting and whispering.
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
    /// An inspector with the whisper right joins the call of an agent: the inspector hears agent and customer, the agent
    /// hears the inspector's advice, and the customer does not hear it.
    ///
    /// Events (The whispering starts; to the inspector): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The whispering starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: seed 003, cec_07_2412, cec_07_0446, cec_07_0433, cec_07_2400.
    pub fn request_whisper_agent(self) -> RequestWhisperAgent<'a> {
        RequestWhisperAgent {
            session: self.session,
            whisperagentid: None,
        }
    }
    /// Stop whispering to an agent: `requestStopWhisperAgent`, `POST /qualitycontrol/{agentid}/requeststopwhisperagent`.
    ///
    /// The inspector leaves the call into which it whispers. Agent and customer go on talking.
    ///
    /// Events (The whispering ends; to the inspected agent): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: cec_07_2413, cec_07_0447, guide fd58a8f2.
    pub fn request_stop_whisper_agent(self) -> RequestStopWhisperAgent<'a> {
        RequestStopWhisperAgent {
            session: self.session,
            whisperagentid: None,
        }
    }
    /// Switch between listening, inserting and whispering: `requestSwitchInsertWhisperAgent`, `POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent`.
    ///
    /// Changes the part that an inspector takes in the call it already inspects: only listening, speaking to both
    /// parties (insert), or speaking to the agent alone (whisper).
    ///
    /// - `switchtype`: The new kind of inspection, 0 to 2 (0 listen, 1 insert, 2 whisper).
    ///
    /// Events (The inspection changes its kind; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: cec_07_2414, cec_07_0448.
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
    /// - `workNo`: ID of the agent to listen to, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    ///
    /// Events (The listening starts; to the inspector): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The listening starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: cec_07_2402, cec_05_1440, cec_05_1441, cec_07_0433, cec_07_2400.
    pub fn add_supervise(self, work_no: impl Into<crate::AgentId>) -> AddSupervise<'a> {
        AddSupervise {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Join the call of an agent audibly: `addInsert`, `PUT /qualitycontrol/{agentid}/addinsert/{workNo}`.
    ///
    /// An inspector joins the call of an agent and can be heard by the agent and by the customer. It ends with
    /// `stop_supervise_or_insert`.
    ///
    /// - `workNo`: ID of the agent whose call is joined, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    ///
    /// Events (The insertion starts; to the inspector): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`.
    ///
    /// Events (The insertion starts; to the inspected agent): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: cec_07_2401, cec_05_1440, cec_07_0433, cec_07_2400.
    pub fn add_insert(self, work_no: impl Into<crate::AgentId>) -> AddInsert<'a> {
        AddInsert {
            session: self.session,
            work_no: work_no.into(),
        }
    }
    /// Stop listening to or inserting into an agent's calls: `stopSuperviseOrInsert`, `DELETE /qualitycontrol/{agentid}/{workNo}`.
    ///
    /// The inspector leaves the agent whom it listens to or whose call it has joined, and becomes idle. Whispering ends
    /// with `request_stop_whisper_agent` instead.
    ///
    /// - `workNo`: ID of the inspected agent, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as the inspector.
    ///
    /// Events (The inspection ends; to the inspector): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The inspection ends; to the inspected agent): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: cec_07_2404.
    pub fn stop_supervise_or_insert(
        self,
        work_no: impl Into<crate::AgentId>,
    ) -> StopSuperviseOrInsert<'a> {
        StopSuperviseOrInsert {
            session: self.session,
            work_no: work_no.into(),
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
    /// ID of the agent to whisper to, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN
    /// as the inspector.
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
    /// ID of the agent to whom the inspector whispers, 101 to 999999 (101 to 59999 before release 25.200.0). Must be
    /// of the same VDN as the inspector.
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
    /// ID of the inspected agent, 101 to 999999 (101 to 59999 before release 25.200.0). Must be of the same VDN as
    /// the inspector.
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
