//! Supervises an agent: listens to it, whispers to it, and takes its customer over.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example supervise -- INSPECTOR PHONE AGENT
//! ```

use ccgateway::{AgentId, Gateway, LiveAgent, SignIn};

/// The program: gives the number of the customer that was taken over.
pub(crate) async fn run(gateway: &Gateway, sign_in: &SignIn, agent: AgentId) -> Result<String, Box<dyn std::error::Error>> {
    let live = LiveAgent::start(gateway.sign_in(sign_in).await?);
    live.watch().wait_for(|view| view.is_certain()).await?;

    live.listen_to(agent).await?;
    println!("listening to {agent}: {:?}", live.view().inspects);
    live.stop_inspecting(agent).await?;

    live.whisper_to(agent).await?;
    println!("{agent} hears this inspector, the customer does not");
    live.intercept(agent).await?;
    let view = live.watch().wait_for(|view| view.current_call().is_some()).await?.clone();
    let customer = view.current_call().and_then(|call| call.caller.clone()).unwrap_or_default();
    println!("talking to {customer} in place of {agent}");
    live.hang_up().await?;
    live.session().force_sign_out().await?;
    Ok(customer)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(inspector), Some(phone), Some(agent)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give the inspector's ID, its phone number and the agent's ID".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(inspector.parse()?, password, phone);
    run(&Gateway::from_env()?, &sign_in, agent.parse()?).await?;
    Ok(())
}
