//! Answers the next customer, says who it is, and hangs up.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… cargo run --example answer -- AGENT PHONE
//! ```

use ccgateway::live::Notice;
use ccgateway::live::model::Change;
use ccgateway::{Gateway, LiveAgent, SignIn};
use futures_util::StreamExt;

/// The program: gives the customer's number.
pub(crate) async fn run(gateway: &Gateway, sign_in: SignIn) -> Result<String, Box<dyn std::error::Error>> {
    let session = gateway.sign_in(&sign_in.auto_answer(false)).await?;
    let live = LiveAgent::start(session);
    // Before the agent gets calls, so that none is missed.
    let mut changes = live.subscribe().changes();
    live.session().online_agent().reset_skill(true).await?;
    let customer = loop {
        match changes.next().await {
            // Once for each call, whatever the gateway sends for it.
            Some(Notice::Change(change)) => {
                if let Change::CallOffered { caller, queue, .. } = &*change {
                    println!("{} calls queue {queue:?}", caller.as_deref().unwrap_or("somebody"));
                    break caller.clone().unwrap_or_default();
                }
            }
            Some(Notice::Ended(reason)) => return Err(reason.into()),
            Some(_) => {}
            None => return Err("the end".into()),
        }
    };
    // The phone rings first.
    live.watch().wait_for(|view| view.ringing_call().is_some()).await?;
    live.answer().await?;
    println!("talking since {:?}", live.view().current_call().and_then(|call| call.since));
    live.hang_up().await?;
    live.into_session().await.sign_out().await?;
    Ok(customer)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone)) = (arguments.next(), arguments.next()) else {
        return Err("give the agent's ID and its phone number".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let customer = run(&Gateway::from_env()?, SignIn::new(agent.parse()?, password, phone)).await?;
    println!("served {customer}");
    Ok(())
}
