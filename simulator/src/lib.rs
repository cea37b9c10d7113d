//! The Huawei CC-Gateway agent interface ("agentgateway"), emulated: agents, calls, queues and events behind real HTTPS, without a
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
//! # Parts
//!
//! - [`core`]: the contact centre as a pure state machine: a command or a passing of time goes in, an answer and events come out.
//!   It knows nothing of HTTP, JSON, clocks or threads, and does the same for the same seed and input.
//! - `wire`: JSON and paths: requests become commands, answers and events become bytes.
//! - `shell`: the HTTPS server, the clock and the held polls around them.
//! - [`Simulator`]: the handle that starts all this and plays the customers.
//!
//! The emulator does not depend on the `ccgateway` client crate, nor on anything generated for it: it was written from the documented
//! behaviour of the gateway, so that a mistake in the client is not repeated here and hidden by it.
//!
//! Where no source tells what the gateway does, the emulator has to do something; such places carry a comment that begins with
//! `Choice:`.
//!
//! # Acknowledged only
//!
//! Some operations are known by name and address alone. They are answered with success, and `message` says `not emulated`:
//! `deleteQcTask`, `deleteVideoTask`, `getAgentRestReason`, `getAllAgentsInTextChat`, `getCallBusinessData`, `qcCancelAgentSelfRecord`,
//! `qcSetAgentSelfRecord`, `queryAgentClusterInfo`, `queryAgentRestDetailInfo`, `queryAllAgentClusterInfo`, `queryAllAgentWasNameOnVdn`,
//! `queryAllMonitoredAgents`, `queryCallRecordList`, `queryClusterInfo`, `queryClusterInfoByName`, `queryQcTasks`,
//! `querySelfCallRecordInfo`, `querySystemStateInfo`, `queryUrlInfo`, `queryVideoRecordFile`, `registerDataToServer`, `reportSound` (which
//! needs a talk), `setCallBusinessData`, `setForwarding`, `setMaxChatNum`, `startOrStopVideoPlay`, `startVideoMonitor`,
//! `startVideoOperation`, `stopVideoMonitor`.
//!
//! # Pushed events
//!
//! To an agent that signed in with both `callBackUri` and `serviceToken` the emulator posts its events, in order and one request at a
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
//! | `GET /control/state` | | agents, calls and queues |
//!
//! A request that cannot be done is answered with status 409 and `{"error":"…"}`.

pub mod core;

mod config;
mod server;
mod shell;
mod wire;

pub use config::{AgentConfig, AuthMode, Config, Ivr, SkillQueue};
pub use core::{AgentSnapshot, AgentState, CallId, CallSnapshot, ControlError, PartySnapshot, PartyState, QueueSnapshot};
pub use server::{ReceivedRequest, Simulator};
pub use shell::StartError;
