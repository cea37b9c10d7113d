//! What the gateway's queries say of an agent at one moment.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::client::types::{AgentStateInfo, CallInfo};
use crate::codes::{CallFeature, SyncState};
use crate::ids::CallId;
use crate::wire::{LenientMillis, LenientText};

/// The answers of the queries with which a view is resynchronised.
///
/// `syncagentinfo` alone is needed. Its answer names the current call, the call held last and the one that began first; the lists say
/// whether there are more. Ask in this order, so that nothing is missing:
///
/// 1. the IDs of the calls ([`query_all_call_info_by_agent_work_no_ex`]), their details
///    ([`query_call_info_by_call_id`]) and the held calls ([`query_hold_list_info`]);
/// 2. [`Session::resync`](crate::Session::resync), which empties the queue of events: all events up to now are in its answer, all
///    later ones are still to come;
/// 3. the lists again. If they differ from the first ones, the agent is being called or leaves a call at this moment: begin anew.
///
/// Events that come after the second step are applied on top of the snapshot; what they say twice changes nothing.
///
/// [`query_all_call_info_by_agent_work_no_ex`]: crate::session::call_data::CallData::query_all_call_info_by_agent_work_no_ex
/// [`query_call_info_by_call_id`]: crate::session::call_data::CallData::query_call_info_by_call_id
/// [`query_hold_list_info`]: crate::session::call_data::CallData::query_hold_list_info
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Snapshot {
    /// `agentStateInfo` of the answer of `syncagentinfo`.
    pub state: AgentStateInfo,
    /// All calls of the agent; `None` if they could not be listed.
    pub calls: Option<Vec<CallId>>,
    /// The calls on hold; `None` if they could not be listed.
    pub held: Option<Vec<CallId>>,
    /// What is known of the calls.
    pub details: Vec<CallInfo>,
}

impl Snapshot {
    /// A snapshot of `syncagentinfo` alone.
    pub fn new(state: AgentStateInfo) -> Self {
        Self { state, calls: None, held: None, details: Vec::new() }
    }

    /// The same with the list of the agent's calls.
    #[must_use]
    pub fn calls(mut self, calls: Vec<CallId>) -> Self {
        self.calls = Some(calls);
        self
    }

    /// The same with the list of the calls on hold.
    #[must_use]
    pub fn held(mut self, held: Vec<CallId>) -> Self {
        self.held = Some(held);
        self
    }

    /// The same with the details of calls.
    #[must_use]
    pub fn details(mut self, details: Vec<CallInfo>) -> Self {
        self.details = details;
        self
    }

    /// When it was taken, by the gateway's clock.
    pub(super) fn taken_at(&self) -> Option<Timestamp> {
        self.state.current_time.as_ref().and_then(LenientMillis::get)
    }

    /// All calls that it names, in the order in which they began.
    pub(super) fn ids(&self) -> Vec<CallId> {
        let info = &self.state;
        let mut ids = self.calls.clone().unwrap_or_default();
        let named = [&info.main_call_id, &info.hold_call_id, &info.cur_call_id].into_iter().filter_map(call);
        // What the lists lack ended after `syncagentinfo` named it; its events are still to come.
        let also = named.chain(self.held.iter().flatten().cloned());
        for id in also {
            if self.calls.is_none() && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// What is known of a call.
    pub(super) fn details_of(&self, id: &CallId) -> Option<&CallInfo> {
        self.details.iter().find(|details| details.call_id.as_ref().is_some_and(|known| known.as_str() == id.as_str()))
    }

    /// Whether the agent talks in the call, dials it or is offered it.
    pub(super) fn is_current(&self, id: &CallId) -> bool {
        call(&self.state.cur_call_id).as_ref() == Some(id)
    }

    /// Whether the call is on hold.
    pub(super) fn is_held(&self, id: &CallId) -> bool {
        self.held_last(id) || self.held.as_ref().is_some_and(|held| held.contains(id))
    }

    /// Whether the call is the one that was put on hold last.
    pub(super) fn held_last(&self, id: &CallId) -> bool {
        call(&self.state.hold_call_id).as_ref() == Some(id)
    }

    /// Whether three talk.
    pub(super) fn three_talk(&self) -> bool {
        let help = Some(&CallFeature::InternalThreePartyHelp);
        let (talk, current) = (self.state.talking_call_feature.as_ref(), self.state.call_feature.as_ref());
        match &self.state.state {
            Some(SyncState::ThreeParty) => true,
            // While the helper is being rung, the customer's call is the current one.
            Some(SyncState::Mute) => talk == Some(&CallFeature::MultiParty) || talk == help && current == help,
            _ => false,
        }
    }

    /// When the agent began to talk in the call, if it is one of the first two.
    pub(super) fn talked_since(&self, id: &CallId) -> Option<Timestamp> {
        let info = &self.state;
        let is_first = call(&info.main_call_id).as_ref() == Some(id);
        let is_second = !is_first && self.ids().get(1) == Some(id);
        let time = if is_first { &info.begin_talking_time } else { &info.second_talking_time };
        time.as_ref().and_then(LenientMillis::get).filter(|_| is_first || is_second)
    }

    /// Whether a call that is neither current nor on hold, and in which nobody has answered, is one of help or of a transfer.
    pub(super) fn is_rung_beside(&self, details: Option<&CallInfo>) -> bool {
        let is_help = |feature: &CallFeature| matches!(feature, CallFeature::InternalTwoPartyHelp | CallFeature::InternalThreePartyHelp);
        self.state.state == Some(SyncState::TransferringTalk)
            || details.and_then(|details| details.call_feature.as_ref()).is_some_and(is_help)
    }
}

fn call(id: &Option<LenientText>) -> Option<CallId> {
    id.as_ref().and_then(LenientText::get).map(CallId::from)
}
