//! Commands while faults happen: calls to numbers that occur once, so that each can be found among the requests that the gateway got.

use std::collections::HashMap;
use std::time::Duration;

use ccgateway::{AgentId, Error};
use ccgateway_relay::Client;
use ccgateway_relay::client::CommandError;
use ccgateway_simulator::Simulator;
use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::lease::lease;

/// What whoever sent a command knows of it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Known {
    /// The gateway has answered.
    Answered,
    /// Nothing was sent.
    NotSent,
    /// The outcome is unknown.
    Open,
}

/// A program that has one agent after the other place a call, until it is ended.
pub(crate) struct Calls {
    end: watch::Sender<bool>,
    placed: JoinHandle<Vec<(String, Known)>>,
}

impl Calls {
    /// Calls to `prefix` and a number that counts.
    pub(crate) fn start(client: Client, agents: Vec<u32>, prefix: String) -> Self {
        let (end, ended) = watch::channel(false);
        let placed = tokio::spawn(async move {
            let mut placed = Vec::new();
            for (count, agent) in agents.iter().cycle().enumerate() {
                if *ended.borrow() {
                    break;
                }
                let session = client.agent(AgentId::new(*agent).unwrap()).with_time_limit(lease() * 2);
                let called = format!("{prefix}{count:05}");
                let known = known(session.voice_call().call_out(&*called).await.map(drop));
                if known == Known::Answered {
                    // So that the agent can call again. If it fails, the gateway refuses the next call, which is as good a call here.
                    let _ = session.voice_call().release().await;
                }
                placed.push((called, known));
                sleep(Duration::from_millis(50)).await;
            }
            placed
        });
        Self { end, placed }
    }

    /// Ends the calls, and compares what their caller knows with what the gateway got. Gives how many the gateway has answered.
    pub(crate) async fn judge(self, simulator: &Simulator) -> usize {
        self.end.send_replace(true);
        let placed = self.placed.await.unwrap();
        let mut sent = HashMap::<String, usize>::new();
        for request in simulator.requests().iter().filter(|request| request.operation == Some("callout")) {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            *sent.entry(body["called"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        for (called, known) in &placed {
            let times = sent.get(called).copied().unwrap_or_default();
            let is_right = match known {
                Known::Answered => times == 1,
                Known::NotSent => times == 0,
                Known::Open => times <= 1,
            };
            assert!(is_right, "the call to {called} was sent {times} times, and its caller knows {known:?}");
        }
        placed.iter().filter(|(_, known)| *known == Known::Answered).count()
    }
}

fn known(answer: Result<(), Error>) -> Known {
    match answer {
        Ok(()) | Err(Error::Gateway { .. } | Error::SessionLost { .. }) => Known::Answered,
        Err(Error::OutcomeUnknown { .. }) => Known::Open,
        Err(error) => match CommandError::of(&error) {
            Some(CommandError::NotHeld | CommandError::NoAnswer(_) | CommandError::NotConnected) => Known::NotSent,
            _ => panic!("{error:?}"),
        },
    }
}
