//! Signs agents in, and prints the events of all of them, which one poll brings.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example batch -- AGENT PHONE [AGENT PHONE …]
//! ```
//!
//! The gateway has to be set up for it: `EVENT_METHOD` AGENT_POLL and `GET_EVENT_MODE` 2.

use ccgateway::{AgentId, Error, Gateway, SignIn, WhenSignedIn};
use futures_util::future::try_join_all;
use futures_util::{StreamExt, TryStreamExt, stream};

/// Prints the events of all agents until their sessions end.
pub(crate) async fn follow(gateway: &Gateway, sign_ins: &[SignIn], mut print: impl FnMut(AgentId, String)) -> Result<(), Error> {
    let batch = gateway.batch_events();
    let streams = sign_ins.iter().map(async |sign_in| {
        let session = gateway.sign_in(sign_in).await?;
        let agent = session.agent();
        let events = batch.events(&session);
        session.online_agent().reset_skill(true).await?;
        Ok::<_, Error>(events.map_ok(move |event| (agent, event)))
    });
    let mut events = stream::select_all(try_join_all(streams).await?.into_iter().map(StreamExt::boxed));
    while let Some((agent, event)) = events.try_next().await? {
        print(agent, format!("{} {}", event.event_type(), event.raw_content()));
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let mut sign_ins = Vec::new();
    for agent in arguments.chunks(2) {
        let [agent, phone] = agent else { return Err("give each agent's ID and its phone number".into()) };
        sign_ins.push(SignIn::new(agent.parse()?, password.as_str(), phone).when_signed_in(WhenSignedIn::Force));
    }
    follow(&Gateway::from_env()?, &sign_ins, |agent, line| println!("{agent} {line}")).await?;
    println!("signed out");
    Ok(())
}
