//! Sessions at a gateway that misbehaves.

mod causes;
mod credentials;
mod errors;
mod limits;
mod nothing_lost;
mod odd_answers;
mod outcomes;
mod paths;

use std::time::Duration;

use ccgateway::{Gateway, GatewayBuilder, Session};
use ccgateway_misbehaving::{Proxy, Reply, Request, Server};
use ccgateway_simulator::Simulator;

use crate::fixture::sign_in;

/// A server that takes sign-ins and has no events.
pub(crate) async fn server() -> Server {
    Server::start(but_sign_in(|_| Reply::no_event())).await
}

/// Takes sign-ins, and does with everything else what a function says.
pub(crate) fn but_sign_in(mut other: impl FnMut(&Request) -> Reply + Send + 'static) -> impl FnMut(&Request) -> Reply + Send + 'static {
    move |request| if request.is_sign_in() { Reply::signed_in() } else { other(request) }
}

/// From now on, every request but a sign-in gets this reply.
pub(crate) fn answer(server: &Server, reply: Reply) {
    server.set(but_sign_in(move |_| reply.clone()));
}

/// A gateway at the server, polled without long pauses.
pub(crate) fn builder(server: &Server) -> GatewayBuilder {
    Gateway::builder(server.url()).danger_allow_plain_http().poll_pause(Duration::from_millis(10))
}

/// Agent 1001, signed in at the server.
pub(crate) async fn signed_in(server: &Server) -> Session {
    builder(server).build().unwrap().sign_in(&sign_in(1001)).await.unwrap()
}

/// A gateway behind a proxy that stands before the simulator.
pub(crate) fn behind(proxy: &Proxy, simulator: &Simulator) -> GatewayBuilder {
    Gateway::builder(format!("https://{}", proxy.address()))
        .root_certificates_pem(simulator.certificate_pem())
        .poll_pause(Duration::from_millis(10))
}
