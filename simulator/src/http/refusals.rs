//! Clients that send refused requests in a tight loop.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::response::Response;
use serde_json::{Value, json};

use super::lock::lock;
use crate::ids::AgentId;
use crate::log_target::LOG;

/// So many refusals within the time are a tight loop.
const TIGHT: u32 = 20;
const WINDOW: Duration = Duration::from_secs(1);
/// How long a loop is shown after its last refusal, and how long it is not reported again.
const SHOWN: Duration = Duration::from_secs(10);
/// So many clients are watched; of more, those whose last refusal is longest ago are forgotten.
const CLIENTS: usize = 1_000;
/// Who is not signed in is refused whatever it sends, and learns that from the code.
const NOT_SIGNED_IN: &str = "100-006";

/// The return code of a response that is a refusal.
#[derive(Debug, Clone)]
pub(super) struct Refused(pub(super) String);

/// The response as a refusal.
pub(super) fn refused(mut response: Response, retcode: &str) -> Response {
    response.extensions_mut().insert(Refused(retcode.to_owned()));
    response
}

/// The refusals of each client, counted.
#[derive(Debug, Default)]
pub(super) struct Refusals(Mutex<VecDeque<Client>>);

/// The client at an address that sends requests of one agent, or of none.
#[derive(Debug)]
struct Client {
    address: IpAddr,
    agent: Option<AgentId>,
    /// The code of the last refusal.
    retcode: String,
    begun: Instant,
    count: u32,
    last: Instant,
    /// The most refusals in a window.
    rate: u32,
    reported: Option<Instant>,
}

impl Refusals {
    /// Counts a refusal, and reports a client that does not stop.
    pub(super) fn count(&self, address: IpAddr, agent: Option<AgentId>, Refused(retcode): Refused) {
        if retcode == NOT_SIGNED_IN {
            return;
        }
        let now = Instant::now();
        let mut clients = lock(&self.0);
        let known = clients.iter().position(|client| (client.address, client.agent) == (address, agent));
        let fresh = Client { address, agent, retcode: String::new(), begun: now, count: 0, last: now, rate: 0, reported: None };
        let mut client = known.and_then(|index| clients.remove(index)).unwrap_or(fresh);
        if now - client.begun > WINDOW {
            (client.begun, client.count) = (now, 0);
        }
        if now - client.last > SHOWN {
            client.rate = 0;
        }
        client.count += 1;
        client.last = now;
        client.retcode = retcode;
        if client.count >= TIGHT {
            client.rate = client.rate.max(client.count);
            if client.reported.is_none_or(|reported| now - reported > SHOWN) {
                client.reported = Some(now);
                let Client { retcode, count, .. } = &client;
                let milliseconds = (now - client.begun).as_millis();
                tracing::warn!(target: LOG, %address, agent = agent.map(|agent| agent.0), retcode, count, milliseconds, "a client sends refused requests in a tight loop");
            }
        }
        clients.push_back(client);
        if clients.len() > CLIENTS {
            clients.pop_front();
        }
    }

    /// The tight loops of the last seconds.
    pub(super) fn shown(&self) -> Value {
        let now = Instant::now();
        let clients = lock(&self.0);
        let loops = clients.iter().filter(|client| client.rate > 0 && now - client.last <= SHOWN);
        loops
            .map(|client| {
                json!({
                    "address": client.address.to_string(),
                    "agent": client.agent.map(|agent| agent.0),
                    "retcode": client.retcode,
                    "perSecond": client.rate,
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn count(refusals: &Refusals, times: u32, agent: u32, retcode: &str) {
        for _ in 0..times {
            refusals.count(Ipv4Addr::LOCALHOST.into(), Some(AgentId(agent)), Refused(retcode.to_owned()));
        }
    }

    #[test]
    fn who_does_not_stop_is_named_with_the_rate() {
        let refusals = Refusals::default();
        count(&refusals, TIGHT - 1, 1001, "100-009");
        count(&refusals, 100, 1002, NOT_SIGNED_IN);
        assert_eq!(refusals.shown(), json!([]));
        count(&refusals, 6, 1001, "100-007");
        assert_eq!(refusals.shown(), json!([{"address": "127.0.0.1", "agent": 1001, "retcode": "100-007", "perSecond": 25}]));
    }

    #[test]
    fn only_so_many_clients_are_watched() {
        let refusals = Refusals::default();
        for agent in 0..2_000 {
            count(&refusals, 1, agent, "100-009");
        }
        assert_eq!(lock(&refusals.0).len(), CLIENTS);
    }
}
