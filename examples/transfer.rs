//! Hands customers over: to a colleague who answers, and to an outside number after talking to it.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example transfer -- AGENT PHONE COLLEAGUE NUMBER
//! ```

use ccgateway::live::TransferTo;
use ccgateway::live::model::CallState;
use ccgateway::{AgentId, Gateway, LiveAgent, SignIn};

/// The program.
pub(crate) async fn run(gateway: &Gateway, sign_in: &SignIn, colleague: AgentId, number: &str) -> Result<(), Box<dyn std::error::Error>> {
    let live = LiveAgent::start(gateway.sign_in(sign_in).await?);
    live.session().online_agent().reset_skill(true).await?;
    customer(&live).await?;
    // Done when the colleague has answered; if it does not, the call goes on here.
    live.transfer(TransferTo::agent(colleague).when_answered()).await?;
    live.watch().wait_for(|view| view.calls.is_empty()).await?;
    println!("the first customer talks to agent {colleague}");

    customer(&live).await?;
    live.transfer(TransferTo::number(number).after_talking()).await?;
    println!("talking to {number}; the customer is on hold");
    live.hang_up().await?;
    live.watch().wait_for(|view| view.calls.is_empty()).await?;
    println!("the second customer talks to {number}");
    live.session().sign_out().await?;
    Ok(())
}

/// Waits until the agent talks to a customer.
async fn customer(live: &LiveAgent) -> Result<(), Box<dyn std::error::Error>> {
    println!("waiting for a customer");
    live.watch().wait_for(|view| view.current_call().is_some_and(|call| call.state == CallState::Talking)).await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let [Some(agent), Some(phone), Some(colleague), Some(number)] = std::array::from_fn(|_| arguments.next()) else {
        return Err("give the agent's ID, its phone number, the colleague's ID and an outside number".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(agent.parse()?, password, phone);
    run(&Gateway::from_env()?, &sign_in, colleague.parse()?, &number).await
}
