//! The configuration interface: agents, roles, skill queues, routes, VDNs and the platform, as administrators set them.
//!
//! It has a sign-in and a Guid of its own, so it has a session of its own: [`ConfigSession`], from
//! [`Gateway::config_sign_in`](crate::Gateway::config_sign_in). Its methods give requests, such as [`AddAgent`], which are used as those of a
//! [`Session`](crate::Session): setters take the optional values, and awaiting a request sends it.
//!
//! ```
//! # use ccgateway_simulator::{Config, Simulator};
//! use ccgateway::{AgentId, ConfigSession, Gateway, SignIn};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = Simulator::start(Config::contact_centre([1001])).await?;
//! # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
//! // 101 is an administrator of a VDN.
//! let vdn: ConfigSession = gateway.config_sign_in(101, "password").await?;
//! vdn.add_agent(1).agent_id(4711).name("Ada").agent_pwd("s3cret").await?;
//!
//! // The new agent can sign in.
//! let agent = gateway.sign_in(&SignIn::new(AgentId::new(4711)?, "s3cret", "40711")).await?;
//! # agent.sign_out().await?;
//! # Ok(()) }
//! ```
//!
//! | operations below | need |
//! | --- | --- |
//! | `/config/sys` | the session of a system administrator |
//! | `/config/vdn` | the session of an administrator of the VDN, or of the VDN itself, to which they apply |

mod export;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/configuration.rs"]
mod requests;
pub(crate) mod session;
mod sign_in;

pub use export::ExportedConfigSession;
pub use requests::*;
pub use session::ConfigSession;
