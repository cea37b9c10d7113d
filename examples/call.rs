//! Calls a number, puts it on hold, talks again and hangs up; and says what went wrong where something does.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… cargo run --example call -- AGENT PHONE NUMBER
//! ```

use std::time::Duration;

use ccgateway::live::outcome::ConfirmError;
use ccgateway::{Gateway, LiveAgent, SignIn};

/// The program: gives what came of the call, in words.
pub(crate) async fn run(gateway: &Gateway, sign_in: &SignIn, number: &str) -> Result<String, Box<dyn std::error::Error>> {
    let live = LiveAgent::start(gateway.sign_in(sign_in).await?);
    let outcome = match live.call(number).within(Duration::from_secs(45)).await {
        Ok(talking) => {
            println!("call {} is answered", talking.answer);
            live.hold().await?;
            live.resume().await?;
            live.hang_up().await?;
            format!("talked to {number}")
        }
        // The gateway took the request, and an event says why the call failed.
        Err(error @ ConfirmError::Failed { .. }) => error.to_string(),
        // It rings on: nobody answered in time.
        Err(ConfirmError::NoOutcome { seen, .. }) => {
            live.session().voice_call().release().await?;
            format!("nobody answered; {} events came", seen.events.len())
        }
        // A refusal, a session that is gone, or an outcome that nobody knows.
        Err(error) => return Err(error.into()),
    };
    live.session().force_sign_out().await?;
    Ok(outcome)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone), Some(number)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give the agent's ID, its phone number and the number to call".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(agent.parse()?, password, phone);
    println!("{}", run(&Gateway::from_env()?, &sign_in, &number).await?);
    Ok(())
}
