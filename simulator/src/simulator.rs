//! The handle of a running simulator.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::colleagues::{ColleagueAction, ColleagueError, Playing};
use crate::config::Config;
use crate::config::ranges::OutOfRange;
use crate::engine::{
    AgentDetails, AgentSnapshot, CallId, CallSnapshot, CampaignCall, ChatSnapshot, ConferenceSnapshot, ConfigurationSnapshot, Control,
    ControlError, InspectionSnapshot, PhoneAction, QueueSnapshot,
};
use crate::event_record::EventRecord;
use crate::fault::{ActiveFault, Fault, FaultError};
use crate::http::{RunningServer, Shared, StartError};
use crate::ids::{AgentId, VdnId};
use crate::received_request::ReceivedRequest;
use crate::scenario::{Progress, Scenario};

/// A running gateway simulator. Dropping it stops the server.
///
/// Its control methods stand for everything outside the agents' own programs: customers that call, answer and hang up, time that passes,
/// sessions that are lost.
#[derive(Debug)]
pub struct Simulator {
    shared: Arc<Shared>,
    server: RunningServer,
}

impl Simulator {
    /// Starts a simulator with a fresh self-signed certificate, or with [`Config::identity_pem`]. Needs to run inside a Tokio runtime, which
    /// then serves it.
    ///
    /// # Errors
    ///
    /// [`StartError`] when a setting is out of its range, the certificate cannot be made or used, or the address cannot be listened on.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        config.check().map_err(|OutOfRange { setting, reason }| StartError::Setting { setting, reason })?;
        let shared = Shared::new(config);
        let server = RunningServer::start(Arc::clone(&shared)).await?;
        Ok(Self { shared, server })
    }

    /// Base URL for clients: `https://127.0.0.1:PORT/agentgateway/resource`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("https://{}/agentgateway/resource", self.reachable())
    }

    /// Base URL for clients that know no TLS, `http://127.0.0.1:PORT/agentgateway/resource`; `None` without [`Config::plain_http`].
    #[must_use]
    pub fn plain_base_url(&self) -> Option<String> {
        self.server.plain_http().map(|address| format!("http://{}/agentgateway/resource", reachable(address)))
    }

    /// Root of the HTTP control interface: `https://127.0.0.1:PORT/control`.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("https://{}/control", self.reachable())
    }

    /// The dashboard, a page for a browser: `https://127.0.0.1:PORT/`, with the token behind `#` if there is one.
    #[must_use]
    pub fn dashboard_url(&self) -> String {
        let token = self.control_token().map(|token| format!("#token={token}")).unwrap_or_default();
        format!("https://{}/{token}", self.reachable())
    }

    /// The token that requests to the control interface have to carry, as `Authorization: Bearer …`: that of [`Config::control_token`], or
    /// a random one when the server listens beyond loopback; `None` when they need none.
    #[must_use]
    pub fn control_token(&self) -> Option<&str> {
        self.server.control_token()
    }

    fn reachable(&self) -> SocketAddr {
        reachable(self.server.address())
    }

    /// The address that the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The server's certificate, for clients to trust. A fresh one is valid for `localhost`, `127.0.0.1`, `::1`, the address that the server
    /// listens on, unless that stands for all, and [`Config::name`].
    #[must_use]
    pub fn certificate_pem(&self) -> &str {
        self.server.certificate_pem()
    }

    /// The certificate and its private key, to be kept for [`Config::identity_pem`] of a later simulator. It is as secret as any private
    /// key.
    #[must_use]
    pub fn identity_pem(&self) -> &str {
        self.server.identity_pem()
    }

    /// A customer with the number `from` dials the access number of a queue. Returns the call id.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when `to` is no access number, or `from` is no dialable number or already in a call.
    pub fn customer_calls(&self, from: &str, access_number: &str) -> Result<CallId, ControlError> {
        let control = Control::CustomerCalls { from: from.to_owned(), to: access_number.to_owned() };
        self.shared.control(control).map(|call| call.unwrap_or_default())
    }

    /// A ringing outside number answers.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotRinging`] when that number is not ringing.
    pub fn customer_answers(&self, number: &str) -> Result<(), ControlError> {
        self.shared.control(Control::CustomerAnswers { number: number.to_owned() }).map(drop)
    }

    /// The outside number hangs up, refuses the call or gives up waiting.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotInACall`] when the number is in no call.
    pub fn customer_hangs_up(&self, number: &str) -> Result<(), ControlError> {
        self.shared.control(Control::CustomerHangsUp { number: number.to_owned() }).map(drop)
    }

    /// The voice menu returns the customer's call to the agent that suspended it (a transfer to an IVR in mode suspend).
    ///
    /// # Errors
    ///
    /// [`ControlError::NotInIvr`] when the customer is in no call that an agent waits for.
    pub fn ivr_returns(&self, number: &str) -> Result<(), ControlError> {
        self.shared.control(Control::IvrReturns { number: number.to_owned() }).map(drop)
    }

    /// A campaign offers an agent a number to call, or several separated by commas (120 characters in all).
    ///
    /// # Errors
    ///
    /// [`ControlError::NotSignedIn`] when the agent is not signed in, [`ControlError::NotANumber`] when a number cannot be dialled.
    pub fn offer_preview(&self, agent: impl Into<AgentId>, numbers: &str, data: &str) -> Result<(), ControlError> {
        self.shared.control(Control::OfferPreview { agent: agent.into(), numbers: numbers.to_owned(), data: data.to_owned() }).map(drop)
    }

    /// Somebody uses the telephone that is linked to an agent ([`AgentConfig::linked_phone`](crate::AgentConfig::linked_phone)).
    ///
    /// # Errors
    ///
    /// [`ControlError`] when the agent is not signed in or has no linked telephone, or the action is not possible now.
    pub fn phone_does(&self, agent: impl Into<AgentId>, action: PhoneAction) -> Result<(), ControlError> {
        self.shared.control(Control::PhoneDoes { agent: agent.into(), action }).map(drop)
    }

    /// A campaign calls a number, for an agent that it occupies or for a queue. Returns the call id.
    ///
    /// # Errors
    ///
    /// [`ControlError`] when `number` is no dialable number or already in a call, the agent is not idle, or there is no such queue.
    pub fn campaign_calls(&self, number: &str, call: CampaignCall) -> Result<CallId, ControlError> {
        self.shared.control(Control::CampaignCalls { number: number.to_owned(), call }).map(|call| call.unwrap_or_default())
    }

    /// Tells an agent that the simulator plays what to do. Returns the id of the call that it placed, if it did.
    ///
    /// # Errors
    ///
    /// [`ColleagueError`] when there is no such agent, the simulator does not play it, or the gateway refuses it.
    pub fn tell(&self, agent: impl Into<AgentId>, action: &ColleagueAction) -> Result<Option<CallId>, ColleagueError> {
        self.shared.tell(agent.into(), action)
    }

    /// How the simulator plays an agent; `None` when it never did.
    #[must_use]
    pub fn playing(&self, agent: impl Into<AgentId>) -> Option<Playing> {
        self.shared.playing(agent.into())
    }

    /// All agents, by id.
    #[must_use]
    pub fn agents(&self) -> Vec<AgentSnapshot> {
        self.shared.read(|engine| engine.agents())
    }

    /// One agent; `None` when the configuration has no such agent.
    #[must_use]
    pub fn agent(&self, id: impl Into<AgentId>) -> Option<AgentSnapshot> {
        self.shared.read(|engine| engine.agent(id))
    }

    /// One agent in detail: its part in each of its calls, what ties them, and what else a program that follows the agent should know of
    /// it. `None` when the configuration has no such agent.
    #[must_use]
    pub fn agent_details(&self, id: impl Into<AgentId>) -> Option<AgentDetails> {
        self.shared.read(|engine| engine.agent_details(id))
    }

    /// All calls, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallSnapshot> {
        self.shared.read(|engine| engine.calls())
    }

    /// All skill queues, by id.
    #[must_use]
    pub fn queues(&self) -> Vec<QueueSnapshot> {
        self.shared.read(|engine| engine.queues())
    }

    /// Begins a session of the configuration interface (`/config/…`) for a VDN without a password and returns its Guid. It may configure the
    /// system, too.
    #[must_use]
    pub fn begin_configuration(&self, vdn: impl Into<VdnId>) -> String {
        self.shared.begin_configuration(vdn.into())
    }

    /// What the configuration interface has set so far.
    #[must_use]
    pub fn configuration(&self) -> ConfigurationSnapshot {
        self.shared.read(|engine| engine.configuration())
    }

    /// All inspections, by inspector.
    #[must_use]
    pub fn inspections(&self) -> Vec<InspectionSnapshot> {
        self.shared.read(|engine| engine.inspections())
    }

    /// All conferences of agents, oldest first.
    #[must_use]
    pub fn conferences(&self) -> Vec<ConferenceSnapshot> {
        self.shared.read(|engine| engine.conferences())
    }

    /// All text chats, oldest first.
    #[must_use]
    pub fn chats(&self) -> Vec<ChatSnapshot> {
        self.shared.read(|engine| engine.chats())
    }

    /// The requests received so far, in order of arrival, for assertions on what a program sent; the last [`Config::requests_kept`] of
    /// them.
    #[must_use]
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.shared.requests()
    }

    /// The events of all agents in the order in which they happened, fetched or not: those numbered above `after` (0: all), as far as they
    /// are among the last [`Config::events_kept`].
    ///
    /// ```
    /// # use ccgateway_simulator::{Config, Simulator};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let gateway = Simulator::start(Config::contact_centre([1001])).await?;
    /// let before = gateway.events(0).last().map_or(0, |event| event.number);
    /// // … the program under test signs in, calls, …
    /// let types: Vec<String> = gateway.events(before).into_iter().map(|event| event.event_type).collect();
    /// # assert!(types.is_empty());
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn events(&self, after: u64) -> Vec<EventRecord> {
        self.shared.events(after)
    }

    /// Revokes every Guid of an agent while the agent stays signed in, as if its client had missed a renewal.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotSignedIn`] when the agent is not signed in.
    pub fn expire_guid(&self, agent: impl Into<AgentId>) -> Result<(), ControlError> {
        self.shared.control(Control::ExpireGuid { agent: agent.into() }).map(drop)
    }

    /// The platform signs an agent out; its calls are dropped.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotSignedIn`] when the agent is not signed in.
    pub fn drop_session(&self, agent: impl Into<AgentId>) -> Result<(), ControlError> {
        self.shared.control(Control::DropSession { agent: agent.into() }).map(drop)
    }

    /// Puts an event of any type and content into an agent's queue, for events that the simulator never sends by itself. The content is sent
    /// byte for byte.
    ///
    /// # Errors
    ///
    /// [`ControlError::NotJson`] when `content` is no JSON text, [`ControlError::NotSignedIn`] when the agent is not signed in.
    pub fn inject_event(&self, agent: impl Into<AgentId>, event_type: &str, content: &str) -> Result<(), ControlError> {
        serde_json::from_str::<Value>(content).map_err(|error| ControlError::NotJson(error.to_string()))?;
        self.shared
            .control(Control::InjectEvent { agent: agent.into(), event_type: event_type.to_owned(), content: content.to_owned() })
            .map(drop)
    }

    /// Injects a fault. Returns the id by which it can be removed.
    ///
    /// # Errors
    ///
    /// [`FaultError`] when a value of the fault is out of range, or it is an event burst for an agent that is not signed in.
    pub fn inject(&self, fault: Fault) -> Result<u64, FaultError> {
        self.shared.inject(fault)
    }

    /// The faults in force, oldest first.
    #[must_use]
    pub fn faults(&self) -> Vec<ActiveFault> {
        self.shared.active_faults()
    }

    /// Removes a fault; false when it is no longer in force.
    pub fn remove_fault(&self, id: u64) -> bool {
        self.shared.remove_fault(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.clear_faults();
    }

    /// Plays a scenario from now on, by the simulator's clock, which [`advance`](Self::advance) moves ahead. A scenario that was being played
    /// stops. The contact centre should be the scenario's own ([`Scenario::config`]); what is not possible in another is left out.
    pub fn play(&self, scenario: &Scenario) {
        self.shared.play(scenario.plan());
    }

    /// How far the scenario has come; `None` when none was played.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        self.shared.progress()
    }

    /// Moves the simulator's clock ahead; everything that is due by then happens at once.
    ///
    /// A held poll is held for its full time, in real time.
    pub fn advance(&self, by: Duration) {
        self.shared.advance(by);
    }

    /// Stops the server, closes open connections, and waits until it has stopped.
    pub async fn shutdown(self) {
        self.server.shutdown().await;
    }
}

/// Where a client on this computer reaches an address; all addresses include the loopback one.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}
