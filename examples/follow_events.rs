//! Signs an agent in and prints its events until the session ends.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example follow_events -- AGENT PHONE
//! ```
//!
//! `cargo run --package ccgw -- simulate` starts a gateway to try it with.

use ccgateway::{Gateway, SignIn, WhenSignedIn};
use futures_util::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone)) = (arguments.next(), arguments.next()) else {
        return Err("give the agent's ID and its phone number".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(agent.parse()?, password, phone).when_signed_in(WhenSignedIn::Force);

    let session = Gateway::from_env()?.sign_in(&sign_in).await?;
    session.online_agent().reset_skill(true).await?;
    let mut events = session.events();
    while let Some(event) = events.try_next().await? {
        println!("{} {}", event.event_type(), event.raw_content());
    }
    println!("signed out");
    Ok(())
}
