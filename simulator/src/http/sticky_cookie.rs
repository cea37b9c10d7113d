//! The load balancer's cookie, which keeps an agent at its node.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

use super::response::{SET_GUID, text};
use super::shared::Shared;
use crate::ids::AgentId;

const NAME: &str = "nslb";

/// Adds the load balancer's cookie to an answer that brings a Guid of another node than the one that was used.
pub(super) fn at_its_node(shared: &Shared, used: Option<&str>, mut response: Response) -> Response {
    let new = text(response.headers(), SET_GUID.as_str()).and_then(node_in);
    if let Some(node) = new.filter(|_| new != used.and_then(node_in)) {
        let cookie = format!("{NAME}={}; Path=/agentgateway; HttpOnly; Secure", value_for(shared, node));
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
    }
    response
}

/// The name of the node in a Guid.
fn node_in(guid: &str) -> Option<&str> {
    guid.rsplit_once('.').map(|(_, node)| node)
}

/// Whether the request carries the cookie that leads it to the agent's node, or to any node when it is for no agent. True where no cookie
/// is required.
// Choice: the cookie of a failed node leads to the node that took over its agents.
pub(super) fn leads_to_node(shared: &Shared, agent: Option<AgentId>, headers: &HeaderMap) -> bool {
    if !shared.config.server.require_cookie {
        return true;
    }
    let nodes = match agent {
        Some(agent) => shared.read(|engine| engine.nodes_of(agent)),
        None => shared.config.centre.every_node().map(|node| shared.config.centre.name_of_node(node)).collect(),
    };
    let wanted: Vec<String> = nodes.iter().map(|node| format!("{NAME}={}", value_for(shared, node))).collect();
    // Clients send one header with all cookies, or one header each; some keep the attributes in.
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).any(|pair| wanted.iter().any(|wanted| pair.trim() == wanted))
}

/// Stands for the node without showing its name.
fn value_for(shared: &Shared, node: &str) -> String {
    let mut rng = fastrand::Rng::with_seed(shared.config.server.seed);
    let salt = node.bytes().fold(0, |sum: u64, byte| sum.rotate_left(8) ^ u64::from(byte));
    format!("{:016x}", rng.u64(..) ^ salt)
}
