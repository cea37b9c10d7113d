// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `agentevent`: Events of an agent, one at a time.
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
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
impl AgentEvent<'_> {
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
    pub fn poll(self) -> Poll {
        Poll {
            session: self.session.clone(),
            call_data: None,
        }
    }
    /// Fetch the waiting events of all agents: `getAllAgentEvent`, `GET /agentevent/allagentevent`.
    ///
    /// Fetches events of all agents of the gateway in one response, while `poll` fetches one event of one
    /// agent. Each event names its agent in `workNo`. No agent acts, so the path has no agent ID.
    ///
    /// The server must be configured for it in `basic.properties`: `EVENT_METHOD` is AGENT_POLL and `GET_EVENT_MODE` is
    /// 2.
    ///
    /// Return codes: 000-003.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn poll_all(self) -> PollAll {
        PollAll {
            session: self.session.clone(),
        }
    }
}
/// A request of `getAgentEvent`, from [`AgentEvent::poll`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Poll {
    session: Session,
    call_data: Option<String>,
}
impl Poll {
    /// Call data, for an agent toolbar after a page refresh.
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.call_data = Some(value.into());
        self
    }
}
impl IntoFuture for Poll {
    type Output = Result<Vec<crate::event::Event>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .events_or(
                    &operations::GET_AGENT_EVENT,
                    client
                        .get_agent_event(
                            &self.session.agent(),
                            self.call_data.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `getAllAgentEvent`, from [`AgentEvent::poll_all`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct PollAll {
    session: Session,
}
impl IntoFuture for PollAll {
    type Output = Result<Vec<crate::event::Event>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::GET_ALL_AGENT_EVENT, client.get_all_agent_event())
                .await
        })
    }
}
