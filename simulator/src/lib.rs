#![doc = include_str!("../README.md")]
//!
//! # Operations that are not simulated
//!
//! Of some operations no source shows more than name and address. They are refused with the return code 100-007 and the `message`
//! "not simulated": `deleteVideoTask`, `getCallBusinessData`, `queryAgentClusterInfo`, `queryAgentRestDetailInfo`,
//! `queryAllAgentClusterInfo`, `queryClusterInfo`, `queryClusterInfoByName`, `querySystemStateInfo`, `registerDataToServer`,
//! `setCallBusinessData`, `setForwarding`, `startOrStopVideoPlay`, `startVideoMonitor`, `startVideoOperation`, `stopVideoMonitor`.
//!
//! # Pushed events
//!
//! If an agent signed in with both `callBackUri` and `serviceToken`, the simulator posts its events there, in order and one request at a
//! time. With `pushUrl` instead it posts them in the older form, one event in each request; `docs/modes.md` has all forms. An `http`
//! address is accepted too; the certificate of an `https` address is verified against [`Config::push_root`]. A failed request is sent three
//! times in all; then its events are lost, and the next ones are sent. With [`Config::batch_events`] the events of all agents without push
//! can be polled at `agentevent/allagentevent`.
//!
//! # Modes
//!
//! By default the simulator is a gateway of the newest release with dynamic authentication. [`Config::auth_mode`], [`Config::plain_http`]
//! and [`Config::release`] make it one that older clients expect. When a client is refused since it uses an outdated Guid, or none, the log
//! names it, once per session. What ends an old session is sent before the answer of the sign-in that begins the new one.
//!
//! [`AgentConfig::rights`] says what an agent may do; in scenario files a list of words does, such as
//! `rights = ["state", "hold", "outbound"]`. See [`Right`].
//!
//! # Control over HTTP
//!
//! Programs that cannot use the handle send requests to the same server:
//!
//! | request | JSON body | effect |
//! | --- | --- | --- |
//! | `POST /control/customers/call` | `{"from":"0555123","to":"60001"}` | a customer dials an access number; answers `{"callid":"…"}` |
//! | `POST /control/customers/answer` | `{"number":"0555123"}` | a ringing outside number answers |
//! | `POST /control/customers/hangup` | `{"number":"0555123"}` | an outside number hangs up, or refuses the call |
//! | `POST /control/ivr/return` | `{"number":"0555123"}` | the voice menu returns a customer's call to the agent that suspended it |
//! | `POST /control/previews` | `{"agent":1001,"numbers":"0777,0888","data":""}` | a campaign offers an agent numbers to call |
//! | `POST /control/phones` | `{"agent":1001,"action":"hold"}` | somebody uses the telephone that is linked to an agent: `pickUp`, `hangUp`, `mute`, `unmute`, `hold`, `unhold`, and with a `number` also `callOut` and `transferOut` |
//! | `POST /control/campaigns/call` | `{"number":"0777","agent":1001}` or `{"number":"0777","queue":1}` | a campaign calls a number, for an agent that it reserves or for any agent of a queue that is idle when the number answers; answers `{"callid":"…"}` |
//! | `GET /control/agents/1001` | | an agent in detail: its part in each of its calls, what ties them, the state that waits, inspections, its conference and its chats; see [`AgentDetails`] |
//! | `POST /control/agents/1002/answer` | | an agent that the simulator plays does something; see below |
//! | `POST /control/faults` | `{"kind":"dropAfter","agent":1001,"operation":"callout","times":1}` | injects a fault; answers `{"id":1}` |
//! | `GET /control/faults` | | the faults in force |
//! | `DELETE /control/faults/1`, `DELETE /control/faults` | | removes a fault, or all |
//! | `POST /control/clock/advance` | `{"seconds":60}` | advances the simulator's clock, as [`Simulator::advance`] does |
//! | `POST /control/sessions/drop` | `{"agent":1001}` | the platform signs an agent out |
//! | `POST /control/configuration/sessions` | `{"vdn":1}` | begins a session of the configuration interface; answers `{"guid":"…"}` |
//! | `GET /control/state` | | agents, calls, queues, the last 500 events, the last 500 requests (secrets masked), faults in force, the simulator's time, and what was set by the configuration interface |
//!
//! Events and requests are numbered; `GET /control/state?eventsAfter=12&requestsAfter=30` leaves out earlier ones. It shows a megabyte of
//! each at most, and the length of a content or body above 64 KiB instead of it. Its `tightLoops` names the clients that have sent 20 or
//! more refused requests within a second, except those that are not signed in: `address`, `agent`, `retcode` and `perSecond`; the log warns
//! of them too.
//!
//! A request that cannot be carried out is answered with status 409 and `{"error":"…"}`.
//!
//! These requests, and the dashboard, are for you and your tests alone:
//!
//! - The header `Host` has to be a loopback name or address, the address that the server listens on, or one of [`Config::name`]; if it
//!   listens on all addresses, any IP address. Otherwise, and with an `Origin` that is not the server's own, the answer is 403: pages of
//!   other sites in your browser can do nothing here.
//! - A `POST` needs `Content-Type: application/json`; otherwise the answer is 415.
//! - When the server listens beyond loopback, or with [`Config::control_token`], every request needs `Authorization: Bearer …` with
//!   [`Simulator::control_token`]; otherwise the answer is 401. [`Simulator::dashboard_url`] contains it.
//!
//! # Colleagues
//!
//! Agents that no client plays can be played by the simulator: [`Config::colleagues`], [`AgentConfig::plays`]. They act by themselves, as
//! [`Plays`] says, or on command ([`Plays::by_hand`]). [`Simulator::tell`] tells them what to do; over HTTP the requests are
//! `POST /control/agents/{id}/{action}`, with a JSON body where one is shown and an empty one otherwise:
//!
//! | action | JSON body | effect |
//! | --- | --- | --- |
//! | `sign-in` | `{"byHand":true}` or none | [`ColleagueAction::SignIn`] |
//! | `sign-out` | | [`ColleagueAction::SignOut`] |
//! | `answer`, `reject`, `hangup` | | [`ColleagueAction::Answer`], [`Reject`](ColleagueAction::Reject), [`HangUp`](ColleagueAction::HangUp) |
//! | `hold`, `resume` | | [`ColleagueAction::Hold`], [`Resume`](ColleagueAction::Resume) |
//! | `say-busy`, `ready` | | [`ColleagueAction::SayBusy`], [`Ready`](ColleagueAction::Ready) |
//! | `call` | `{"number":"1003"}` | [`ColleagueAction::Call`]; answers `{"callid":"…"}` |
//! | `help` | `{"agent":1003,"threeParty":true}` | [`ColleagueAction::Help`]; answers `{"callid":"…"}` |
//! | `take-back` | | [`ColleagueAction::TakeBack`] |
//! | `transfer` | `{"to":"1003"}` | [`ColleagueAction::Transfer`] |
//!
//! A client that signs in by force takes an agent over, and the simulator plays it no longer. An agent that a client has signed in is never
//! played. The member `plays` of an agent in `GET /control/state` is `byItself`, `byHand`, `signedOut` (as it was told), `takenOver`, or
//! `null` for an agent that was never played.
//!
//! # Limits
//!
//! A connection is closed when its TLS handshake and header, a further header or a body do not arrive in time
//! ([`Config::request_deadline`]), and when there are too many of them ([`Config::connections`]). A body has 2 MiB at most, and 64 MiB of
//! bodies are in memory at once: further requests with a body wait. Requests and events are kept up to a size ([`Config::bytes_kept`]).
//! Events of 16 MiB wait for an agent at most: further ones are left out, and cannot be put in, one by one or by a burst. At most 1,000
//! faults are in force. [`Simulator::start`] refuses settings that are out of their range.
//!
//! # Log
//!
//! The simulator logs with the crate `tracing`, under the target `simulator`.
//!
//! # For tests
//!
//! [`Simulator::requests`] returns what a program sent, and [`Simulator::events`] the events of its agents, fetched or not. Both are
//! limited to the latest: [`Config::requests_kept`], [`Config::events_kept`].
//!
//! # Faults on demand
//!
//! [`Simulator::inject`] and `POST /control/faults` inject a fault: for one agent (`agent`) or all, for one operation (`operation`, by its
//! name in the gateway's logs) or all, for a number of requests (`times`), for a number of seconds on the simulator's clock (`lasting`),
//! or until it is removed. The request log says which faults applied to which request. See [`Fault`] for combinations.
//!
//! | kind | its own fields | effect |
//! | --- | --- | --- |
//! | `delay` | `seconds` | the request waits before it is processed |
//! | `dropBefore` | | the connection is closed, and the command has no effect |
//! | `dropAfter` | | the command takes effect, and its answer is lost with the connection |
//! | `reset` | | the connection is reset (TCP RST), and the command has no effect |
//! | `httpError` | `status` (503) | the answer is an HTML page with a status from 500 to 599, and the command has no effect |
//! | `truncatedJson` | | the command takes effect, and half of its answer is sent |
//! | `contentType` | `contentType` (`text/html`) | the answer declares another content type |
//! | `gbk` | | the answer is encoded in GBK, and says so |
//! | `wrongCharset` | | the answer is encoded in GBK, and says that it is UTF-8 |
//! | `byteOrderMark` | | the answer begins with a byte-order mark |
//! | `emptyBody` | | the command takes effect, and its answer has no body |
//! | `slowBody` | `seconds` | the command takes effect, and its answer is sent a byte at a time, with this pause before each |
//! | `largeBody` | `bytes` (33554432) | the command takes effect, and its answer is filled with spaces up to this length, 1 to 4294967296 |
//! | `lateAnswer` | `seconds` | the command takes effect at once, and its answer comes after this time |
//! | `echoSecrets` | | refused with `000-001` and a message that repeats header, query and body of the request, secrets included |
//! | `oddEvent` | `form` | the next event has a form that no page describes; see [`OddEvent`] |
//! | `loseGuid` | | an answer with a new Guid is sent without it |
//! | `duplicateGuid` | | an answer with a new Guid also carries the previous one |
//! | `switchOver` | `retcode` (`000-004`) | refused with `000-004`, or `105-001` to `105-007`; the session is unchanged |
//! | `flowControl` | | refused as if it had been sent too often, whatever the operation |
//! | `nodeFails` | `node` (0), `seconds`, `outcome` (`recovered`) | a node of the cluster fails immediately; see below |
//! | `eventBurst` | `agent`, `count`, `eventType`, `content` (`null`) | that many events at once, immediately |
//! | `clockJump` | `seconds` | the clock jumps ahead immediately |
//!
//! Even without a fault, some queries are refused when they are sent too often, as their pages say: see [`FlowControl`].
//!
//! # The cluster
//!
//! With [`Config::nodes`] the gateway has several nodes. Every agent is on one of them; its Guid names the node, and with
//! [`Config::require_cookie`] the load balancer's cookie does too. The fault `nodeFails` takes a node down for a number of seconds. The
//! requests of its agents are refused with `000-004` in the first half of that time and with `105-002` in the second; their calls
//! continue. Then the agents are on another node, and the answer to their next poll or heartbeat carries its Guid and cookie. Or, with the
//! outcome `105-005`, `105-006` or `105-007`, they are lost, and every request is answered with that code until they sign in again.
//!
//! # The configuration interface
//!
//! The operations below `/config` name no agent in their path and need the Guid of a session of their own, which `POST /config/login`
//! begins: for a system administrator the operations below `/config/sys`, for an administrator of a VDN, or the VDN itself with its docking
//! password, those below `/config/vdn`. [`Config::administrator`] and [`Config::vdn_password`] say who may sign in.
//! [`Simulator::begin_configuration`] and `POST /control/configuration/sessions` begin a session without a password that may do both. A
//! session expires when it is not used for [`Config::configuration_timeout`].
//!
//! Called routes say which number leads customers and transfers to which queue or voice menu; those of the configured queues and menus
//! exist from the start. An agent that is added can sign in, with the rights of its role to inspect; a skill queue that is added takes
//! calls as soon as a called route leads to it. Subscriptions end after 5 minutes without a heartbeat. Everything else is checked and kept,
//! shown by [`Simulator::configuration`], and has no further effect.
//!
//! # Scenarios
//!
//! [`Scenario`] reads a contact centre, its customers, its colleagues and its faults from a TOML file, and [`Simulator::play`] plays it:
//! customers call, give up waiting and hang up by themselves. The same seed gives the same random events. `examples/day.toml` is a whole
//! day.
//!
//! By default the simulator's clock follows real time. With [`Config::virtual_time`] it moves only by [`Simulator::advance`]; then the same
//! seed and the same requests give the same answers and events, byte for byte.
//!
//! # The dashboard
//!
//! The root of the server, [`Simulator::dashboard_url`], is a page for people. It shows agents and their states, calls, queues and every
//! event live, plays customers and agents, and injects faults.

pub mod engine;

mod colleagues;
mod config;
mod event_record;
mod fault;
mod fault_spec;
mod hidden;
mod http;
mod ids;
mod length;
mod log_target;
mod millis;
mod odd_event;
mod received_request;
mod recent;
mod scenario;
mod simulator;
mod sized_queue;
mod wire;

pub use colleagues::{ColleagueAction, ColleagueError, Colleagues, Playing};
pub use config::{
    Administrator, AgentConfig, AuthMode, CentreConfig, Config, FlowControl, Ivr, Plays, Release, Right, SkillQueue, SkillWeight,
    UnknownAuthMode, UnknownRelease, UnknownRight,
};
pub use engine::{
    AgentDetails, AgentSnapshot, AgentState, CallId, CallSnapshot, CampaignCall, ChatSnapshot, ConferenceSnapshot, ConfigurationSnapshot,
    ControlError, Feature, InspectionSnapshot, MembershipSnapshot, PartSnapshot, PartState, PartySnapshot, PartyState, PendingState,
    PhoneAction, QueueSnapshot, Switchover, TieKind, TieSnapshot,
};
pub use event_record::EventRecord;
pub use fault::{ActiveFault, Fault, FaultError, FaultKind};
pub use http::StartError;
pub use ids::{
    AccessCodeId, AdministratorId, AgentId, ConferenceId, GroupId, IvrId, IvrServerId, NodeId, QueueId, RoleId, RouteId, SkillGroupId,
    StatusTaskId, TaskId, UapId, VdnGroupId, VdnId,
};
pub use length::Length;
pub use odd_event::OddEvent;
pub use received_request::ReceivedRequest;
pub use scenario::{Planned, PlannedAction, Progress, Scenario, ScenarioError};
pub use simulator::Simulator;
pub use wire::{answer_json, event_json};
