//! The Huawei CC-Gateway agent interface ("agentgateway"), simulated: agents, calls, queues and events behind real HTTPS, without a
//! contact centre.
//!
//! ```
//! use ccgateway_simulator::{Config, Simulator};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let gateway = Simulator::start(Config::contact_centre(1001..=1010)).await?;
//!
//! assert!(gateway.base_url().ends_with("/agentgateway/resource"));
//! let call = gateway.customer_calls("0555123", "60001")?; // waits in queue 1 until an agent signs in and becomes idle
//! assert_eq!(gateway.queues()[0].waiting, [call]);
//! # Ok(()) }
//! ```
//!
//! `docs/testing.md` in the repository shows whole tests of a program, in Rust, Python and JavaScript.
//!
//! # Parts
//!
//! - [`core`]: the contact centre as a pure state machine: a command or a passing of time goes in, an answer and events come out.
//!   It knows nothing of HTTP, JSON, clocks or threads, and does the same for the same seed and input.
//! - `wire`: JSON and paths: requests become commands, answers and events become bytes.
//! - `shell`: the HTTPS server, the clock and the held polls around them.
//! - [`Simulator`]: the handle that starts all this and plays the customers.
//!
//! The simulator does not depend on the `ccgateway` client crate, nor on anything generated for it: it was written from the documented
//! behaviour of the gateway, so that a mistake in the client is not repeated here and hidden by it.
//!
//! Every documented call flow is listed in `docs/simulator-flows.md`, with its events, its sources and the tests that hold the simulator to
//! it. Where no source tells what the gateway does, the simulator has to do something; such places carry a comment that begins with
//! `Choice:`, and `docs/simulator-choices.md` lists them.
//!
//! # Acknowledged only
//!
//! Some operations are known by name and address alone. They are answered with success, and `message` says `not simulated`:
//! `deleteQcTask`, `deleteVideoTask`, `getAgentRestReason`, `getAllAgentsInTextChat`, `getCallBusinessData`, `qcCancelAgentSelfRecord`,
//! `qcSetAgentSelfRecord`, `queryAgentClusterInfo`, `queryAgentRestDetailInfo`, `queryAllAgentClusterInfo`, `queryAllAgentWasNameOnVdn`,
//! `queryAllMonitoredAgents`, `queryBatchRecordZipFileURL`, `queryCallRecordList`, `queryClusterInfo`, `queryClusterInfoByName`,
//! `queryQcTasks`, `queryRecordFile`, `queryRecordFileByCallId`, `queryRecordFileFromRecordID`, `queryRecordFileURL`,
//! `queryRecordZipFileURL`, `querySelfCallRecordInfo`, `querySelfRecordFile`, `querySystemStateInfo`, `queryUrlInfo`,
//! `queryVideoRecordFile`, `queryVoiceRecordScore`, `registerDataToServer`, `reportSound` (which needs a talk), `setCallBusinessData`,
//! `setForwarding`, `setMaxChatNum`, `startOrStopVideoPlay`, `startVideoMonitor`, `startVideoOperation`, `stopVideoMonitor`.
//!
//! # Pushed events
//!
//! To an agent that signed in with both `callBackUri` and `serviceToken` the simulator posts its events, in order and one request at a
//! time; an `http` address is taken too, and an `https` one is checked against [`Config::push_roots`]. A request that fails is sent
//! three times in all; then its events are lost, and the next ones go out. With [`Config::batch_events`] the events of all agents that
//! do not have theirs pushed are polled at `agentevent/allagentevent`.
//!
//! # Control over HTTP
//!
//! The same server answers, for programs that cannot use the handle:
//!
//! | request | JSON body | does |
//! | --- | --- | --- |
//! | `POST /control/customers/call` | `{"from":"0555123","to":"60001"}` | a customer dials an access number; answers `{"callid":"…"}` |
//! | `POST /control/customers/answer` | `{"number":"0555123"}` | an outside number that rings answers |
//! | `POST /control/customers/hangup` | `{"number":"0555123"}` | an outside number hangs up or refuses |
//! | `POST /control/ivr/return` | `{"number":"0555123"}` | the voice menu gives a customer's call back to the agent that lent it |
//! | `POST /control/previews` | `{"agent":1001,"numbers":"0777,0888","data":""}` | a campaign offers an agent numbers to call |
//! | `POST /control/phones` | `{"agent":1001,"action":"hold"}` | somebody does something at the telephone that is linked to an agent: `pickUp`, `hangUp`, `mute`, `unmute`, `hold`, `unhold`, and with a `number` `callOut` and `transferOut` |
//! | `POST /control/campaigns/call` | `{"number":"0777","agent":1001}` or `{"number":"0777","queue":1}` | a campaign calls a number, for an agent that it occupies or for whoever is idle in a queue when it answers; answers `{"callid":"…"}` |
//! | `POST /control/faults` | `{"kind":"dropAfter","agent":1001,"operation":"callout","times":1}` | something goes wrong from now on; answers `{"id":1}` |
//! | `GET /control/faults` | | the faults in force |
//! | `DELETE /control/faults/1`, `DELETE /control/faults` | | removes a fault, or all |
//! | `POST /control/clock/advance` | `{"seconds":60}` | the simulator's clock jumps ahead, as by [`Simulator::advance`] |
//! | `POST /control/sessions/drop` | `{"agent":1001}` | the platform signs an agent out |
//! | `POST /control/configuration/sessions` | `{"vdn":1}` | begins a session of the configuration interface; answers `{"guid":"…"}` |
//! | `GET /control/state` | | agents, calls, queues, the last 500 events, the last 500 requests (secrets masked), faults in force, the simulator's time, and what the configuration interface set |
//!
//! Events and requests are numbered; `GET /control/state?eventsAfter=12&requestsAfter=30` leaves out those that are known already.
//!
//! A request that cannot be done is answered with status 409 and `{"error":"…"}`.
//!
//! # For tests
//!
//! [`Simulator::requests`] tells what a program sent, [`Simulator::events`] what its agents were told, whether it has taken that or not.
//! Both remember the last ones only: [`Config::requests_kept`], [`Config::events_kept`].
//!
//! # Faults on demand
//!
//! [`Simulator::inject`] and `POST /control/faults` let things go wrong: for one agent (`agent`) or all, for one operation (`operation`,
//! by the name that the gateway logs) or all, for so many requests (`times`), for so many seconds of the simulator's clock (`lasting`), or
//! until removed. The request log says which faults hit which request. [`Fault`] tells how several go together.
//!
//! | kind | fields of its own | what goes wrong |
//! | --- | --- | --- |
//! | `delay` | `seconds` | the request waits before it is looked at |
//! | `dropBefore` | | the connection is closed, and the command has no effect |
//! | `dropAfter` | | the command takes effect, and its answer is lost with the connection |
//! | `reset` | | the connection is reset (TCP RST), and the command has no effect |
//! | `httpError` | `status` (503) | a page of HTML with a status from 500 to 599, and the command has no effect |
//! | `truncatedJson` | | the command takes effect, and half of its answer comes |
//! | `contentType` | `contentType` (`text/html`) | the answer says that it is something else |
//! | `gbk` | | the answer comes in GBK, and says so |
//! | `loseGuid` | | an answer that brings a Guid comes without it |
//! | `duplicateGuid` | | an answer that brings a Guid brings the one before it too |
//! | `switchOver` | `retcode` (`000-004`) | refused with `000-004`, or `105-001` to `105-007`; the session stays as it is |
//! | `flowControl` | | refused as if it were asked too often, whatever the operation |
//! | `nodeFails` | `node` (0), `seconds`, `outcome` (`recovered`) | a node of the cluster fails, now: see below |
//! | `eventBurst` | `agent`, `count`, `eventType`, `content` (`null`) | so many events at once, now |
//! | `clockJump` | `seconds` | the clock jumps ahead, now |
//!
//! Some queries are refused by themselves when they are asked too often, as their pages tell: [`FlowControl`].
//!
//! # The cluster
//!
//! With [`Config::nodes`] the gateway has several nodes. Every agent is on one of them, which its Guid names and, where
//! [`Config::require_cookie`] says so, the load balancer's cookie too. The fault `nodeFails` takes a node down for so many seconds. The
//! requests of its agents are refused with `000-004` in the first half of that time and with `105-002` in the second; their calls go on.
//! Then the agents are on another node: the next poll or heartbeat brings the Guid that names it, and the cookie. Or they are lost and
//! have to sign in again: with the outcome `105-005`, `105-006` or `105-007` every request is answered with that code until they do.
//!
//! # The configuration interface
//!
//! The operations below `/config` name no agent in their path and take the Guid of a session of their own. No public page shows the
//! authentication interface that gives it; here [`Simulator::begin_configuration`] does, or `POST /control/configuration/sessions`. It is
//! void when it is not used for [`Config::configuration_timeout`]. Called routes say which number leads customers and transfers to which
//! queue or voice menu; those of the configured queues and menus are there from the beginning. Subscriptions end after 5 minutes without
//! a heartbeat. All else is checked, kept and shown by [`Simulator::configuration`], and has no further effect.
//!
//! # Scenarios
//!
//! [`Scenario`] reads a contact centre, its customers and its faults from a TOML file, and [`Simulator::play`] plays it: customers call,
//! give up waiting and hang up by themselves. What happens by chance is the same for the same seed. `examples/day.toml` is a whole day.
//!
//! By default the simulator's clock goes by real time. With [`Config::virtual_time`] it stands still, and [`Simulator::advance`] alone lets
//! time pass; then the same seed and the same requests give the same answers and events, byte for byte.
//!
//! # The window
//!
//! The root of the server, [`Simulator::dashboard_url`], is a page for people that shows all this live and does all this: agents and their
//! states, calls, queues, and which event was put into whose queue when.

pub mod engine;

mod config;
mod event_record;
mod fault;
mod http;
mod millis;
mod received_request;
mod recent;
mod scenario;
mod simulator;
mod wire;

pub use config::{AgentConfig, AuthMode, CentreConfig, Config, FlowControl, Ivr, SkillQueue, SkillWeight};
pub use engine::{
    AgentSnapshot, AgentState, CallId, CallSnapshot, CampaignCall, ChatSnapshot, ConferenceSnapshot, ConfigurationSnapshot, ControlError,
    InspectionSnapshot, PartySnapshot, PartyState, PhoneAction, QueueSnapshot, Switchover,
};
pub use event_record::EventRecord;
pub use fault::{ActiveFault, Fault, FaultError, FaultKind};
pub use http::StartError;
pub use received_request::ReceivedRequest;
pub use scenario::{Planned, PlannedAction, Progress, Scenario, ScenarioError};
pub use simulator::Simulator;
pub use wire::event_json;
