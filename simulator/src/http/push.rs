//! The task that pushes events to the agents that want them pushed.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::{Certificate, Client, StatusCode};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::error::StartError;
use super::shared::Shared;
use crate::engine::{Engine, Push, PushCredentials, PushForm};
use crate::ids::AgentId;
use crate::log_target::LOG;
use crate::wire::{self, PushBody};

// Choice: no source gives the number of attempts, the pause between them or the timeout. Events whose last attempt fails are lost, and
// the next ones are sent.
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(200);
const TIMEOUT: Duration = Duration::from_secs(5);

/// The client that pushes. It trusts the given roots, and nobody else.
pub(super) fn client(roots: &[String]) -> Result<Client, StartError> {
    let failed = |error: reqwest::Error| StartError::PushRoot(Box::new(error));
    let mut certificates = Vec::new();
    for pem in roots {
        certificates.extend(Certificate::from_pem_bundle(pem.as_bytes()).map_err(failed)?);
    }
    // The address is the agent's; neither a proxy nor a redirect may lead the token elsewhere.
    let builder = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).timeout(TIMEOUT);
    builder.tls_certs_only(certificates).build().map_err(failed)
}

/// Pushes whatever waits, one request at a time for each agent. Dropping or aborting the future stops it.
pub(super) async fn push(shared: Arc<Shared>, client: Client) {
    let mut pushing = JoinSet::new();
    let mut busy = BTreeSet::new();
    loop {
        // Asked for before the events are, so that none in between is missed.
        let changed = shared.wakers.pushes();
        for push in take(&shared, &busy) {
            busy.insert(push.agent);
            pushing.spawn(deliver(Arc::clone(&shared), client.clone(), push));
        }
        tokio::select! {
            () = changed => {}
            Some(done) = pushing.join_next() => match done {
                Ok(agent) => {
                    busy.remove(&agent);
                }
                Err(error) => tracing::error!(target: LOG, %error, "a push failed"),
            },
        }
    }
}

/// Takes what waits for agents that no request is under way for.
fn take(shared: &Shared, busy: &BTreeSet<AgentId>) -> Vec<Push> {
    let mut engine = shared.engine();
    let waiting = Engine::agents_to_push_to(&engine).into_iter().filter(|agent| !busy.contains(agent));
    waiting.filter_map(|agent| engine.take_push(agent)).collect()
}

async fn deliver(shared: Arc<Shared>, client: Client, mut push: Push) -> AgentId {
    for body in wire::push_bodies(&push) {
        for attempt in 1..=ATTEMPTS {
            if attempt > 1 {
                sleep(PAUSE).await;
            }
            if !renew(&shared, &mut push) {
                return push.agent;
            }
            match send(&client, &push, &body).await {
                Ok(()) => break,
                Err(error) => tracing::warn!(target: LOG, agent = push.agent.0, attempt, error, "events could not be pushed"),
            }
        }
    }
    push.agent
}

/// Takes the present credentials, since the receiver may have changed its token, or the gateway the Guid. Gives whether to go on: what
/// belongs to a session that another one has followed would be taken for an event of that one.
fn renew(shared: &Shared, push: &mut Push) -> bool {
    match shared.engine().push_credentials(push.agent) {
        Some(credentials) if credentials.session != push.credentials.session => return false,
        Some(credentials) => push.credentials = credentials,
        None => {}
    }
    true
}

/// Sends once. The error names no address, since one may hold a secret.
async fn send(client: &Client, push: &Push, body: &PushBody) -> Result<(), String> {
    let PushCredentials { guid, service_token, .. } = &push.credentials;
    let mut request = client.post(&push.uri).header(CONTENT_TYPE, body.content_type).header("Guid", guid);
    if !service_token.is_empty() {
        request = request.header("service_token", service_token);
    }
    let request = request.body(body.text.clone());
    let response = request.send().await.map_err(|error| error.without_url().to_string())?;
    let status = response.status();
    // Receivers of the older forms say so that they do not want an event.
    if status == StatusCode::FORBIDDEN && push.form != PushForm::List {
        return Ok(());
    }
    if !status.is_success() {
        return Err(format!("status {status}"));
    }
    let answer = response.bytes().await.map_err(|error| error.without_url().to_string())?;
    if wire::is_taken(&answer) { Ok(()) } else { Err("refused".to_owned()) }
}
