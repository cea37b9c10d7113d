//! What tests over HTTPS have in common.

#![allow(dead_code, reason = "each test uses a part of it")]

pub(crate) mod contract;
pub(crate) mod fixture;
pub(crate) mod receiver;

use ccgateway_simulator::Simulator;
use reqwest::{Certificate, Client, ClientBuilder};

/// A client that trusts this simulator.
pub(crate) fn client_builder(gateway: &Simulator) -> ClientBuilder {
    let certificate = Certificate::from_pem(gateway.certificate_pem().as_bytes()).unwrap();
    Client::builder().tls_certs_only([certificate]).no_proxy()
}

/// The same with nothing else set.
pub(crate) fn client(gateway: &Simulator) -> Client {
    client_builder(gateway).build().unwrap()
}
