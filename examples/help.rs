//! Asks a colleague for help while a customer waits, and takes the customer back.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example help -- AGENT PHONE COLLEAGUE
//! ```

use ccgateway::live::model::CallState;
use ccgateway::{AgentId, Gateway, LiveAgent, SignIn};

/// The program: gives how many calls the agent had while it asked.
pub(crate) async fn run(gateway: &Gateway, sign_in: &SignIn, colleague: AgentId) -> Result<usize, Box<dyn std::error::Error>> {
    let live = LiveAgent::start(gateway.sign_in(sign_in).await?);
    live.session().online_agent().reset_skill(true).await?;
    println!("waiting for a customer");
    let talks =
        |state| move |view: &std::sync::Arc<ccgateway::live::model::AgentView>| view.current_call().is_some_and(|call| call.state == state);
    live.watch().wait_for(talks(CallState::Talking)).await?;

    // Done when the two talk; the customer is on hold.
    live.ask_help(colleague).await?;
    let view = live.view();
    println!("help: {:?}; on hold: {:?}", view.consultation, view.held_calls().map(|call| &call.caller).collect::<Vec<_>>());
    // Whatever kind of help it is.
    live.take_back().await?;
    live.watch().wait_for(|view| view.consultation.is_none() && view.calls.len() == 1).await?;

    // The same with the customer taking part.
    live.ask_three_party_help(colleague).await?;
    live.take_back().await?;
    live.hang_up().await?;
    live.session().force_sign_out().await?;
    Ok(view.calls.len())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone), Some(colleague)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give the agent's ID, its phone number and the colleague's ID".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(agent.parse()?, password, phone);
    run(&Gateway::from_env()?, &sign_in, colleague.parse()?).await?;
    Ok(())
}
