//! Signs an agent in, has its events pushed to this program, and prints them until the session ends.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//! PUSH_ADDRESS=https://program.example.com:8443/events PUSH_LISTEN=0.0.0.0:8443 \
//! PUSH_CERTIFICATE=certificate.pem PUSH_KEY=key.pem \
//!     cargo run --example push --features push -- AGENT PHONE
//! ```
//!
//! `PUSH_ADDRESS` is where the gateway reaches the program. Without a certificate it listens without TLS, for a proxy that has it.

use std::net::{SocketAddr, TcpListener};

use axum_server::tls_rustls::RustlsConfig;
use ccgateway::push::Receiver;
use ccgateway::{Error, Gateway, SignIn, WhenSignedIn};
use futures_util::TryStreamExt;

/// Answers the gateway, with TLS if there is a certificate.
pub(crate) fn serve(listener: TcpListener, receiver: &Receiver, tls: Option<RustlsConfig>) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let service = receiver.router().into_make_service();
    match tls {
        Some(tls) => drop(tokio::spawn(axum_server::from_tcp_rustls(listener, tls)?.serve(service))),
        None => drop(tokio::spawn(axum_server::from_tcp(listener)?.serve(service))),
    }
    Ok(())
}

/// Prints the events of an agent until its session ends.
pub(crate) async fn follow(receiver: &Receiver, gateway: &Gateway, sign_in: &SignIn, mut print: impl FnMut(String)) -> Result<(), Error> {
    let (session, mut events) = receiver.sign_in(gateway, sign_in).await?;
    session.online_agent().reset_skill(true).await?;
    while let Some(event) = events.try_next().await? {
        print(format!("{} {}", event.event_type(), event.raw_content()));
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone)) = (arguments.next(), arguments.next()) else {
        return Err("give the agent's ID and its phone number".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let sign_in = SignIn::new(agent.parse()?, password, phone).when_signed_in(WhenSignedIn::Force);

    let listen: SocketAddr = std::env::var("PUSH_LISTEN").unwrap_or("127.0.0.1:8443".to_owned()).parse()?;
    let receiver = Receiver::new(std::env::var("PUSH_ADDRESS").unwrap_or(format!("http://{listen}/events")));
    let tls = match (std::env::var("PUSH_CERTIFICATE"), std::env::var("PUSH_KEY")) {
        (Ok(certificate), Ok(key)) => Some(RustlsConfig::from_pem_file(certificate, key).await?),
        _ => None,
    };
    serve(TcpListener::bind(listen)?, &receiver, tls)?;
    follow(&receiver, &Gateway::from_env()?, &sign_in, |line| println!("{line}")).await?;
    println!("signed out");
    Ok(())
}
