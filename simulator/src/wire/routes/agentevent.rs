//! Resource `agentevent`: polls for events.

use crate::wire::route::{Route, poll, poll_all};

pub(super) const ROUTES: &[Route] =
    &[poll("agentevent/{agentid}", "getAgentEvent"), poll_all("agentevent/allagentevent", "getAllAgentEvent")];
