//! Keeps an agent signed in and prints what happens to it, until somebody else signs it in or this program is stopped.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… cargo run --example sign_in -- AGENT PHONE
//! ```
//!
//! `cargo run --package ccgw -- simulate` starts a gateway to try it with.

use ccgateway::live::Notice;
use ccgateway::{Gateway, LiveAgent, SignIn, WhenSignedIn};
use futures_util::StreamExt;

/// The program: signs the agent in again whenever its session is lost.
pub(crate) async fn run(gateway: &Gateway, sign_in: SignIn) -> Result<LiveAgent, Box<dyn std::error::Error>> {
    let live = gateway.keep_signed_in(sign_in.when_signed_in(WhenSignedIn::Force)).start().await?;
    let mut notices = live.subscribe().changes();
    tokio::spawn(async move {
        while let Some(notice) = notices.next().await {
            match notice {
                Notice::Change(change) => println!("{change:?}"),
                Notice::Missed(missed) => println!("{} left out; now: {:?}", missed.count, missed.view.state),
                Notice::Session(session) => println!("session: {session:?}"),
                Notice::Ended(reason) => println!("ended: {reason}"),
                _ => {}
            }
        }
    });
    Ok(live)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone)) = (arguments.next(), arguments.next()) else {
        return Err("give the agent's ID and its phone number".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let live = run(&Gateway::from_env()?, SignIn::new(agent.parse()?, password, phone)).await?;
    println!("{}", live.ended().await);
    Ok(())
}
