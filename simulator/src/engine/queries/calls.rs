//! Questions about calls, the data that travel with them, and the callers that wait.

use crate::engine::answer::calls::CallDetails;
use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{
    BAD_PARAMETER, CALL_NO_CALL, CALL_NO_HELD_CALL, GROUP_NO_RIGHT, INSPECT_NO_RIGHT, OPERATION_FAILED, Refusal,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call_query::CallCommand;
use crate::engine::model::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::{Call, DATA_MAX, LegState};

impl State {
    pub(crate) fn call_data(&mut self, agent: u32, command: CallCommand) -> Handled {
        let data = match command {
            CallCommand::Info { without_last } => self.call_info_of(agent, without_last)?,
            CallCommand::InfoBeforeAnswer => {
                let ringing = self.current_call(agent).filter(|&call| self.is_rung(agent, call)).ok_or(CALL_NO_CALL)?;
                Data::WaitingCalls(vec![self.waiting_details(ringing)])
            }
            CallCommand::InfoById { call } => {
                let call = self.own_call(agent, Some(&call)).ok_or(CALL_NO_CALL)?;
                Data::CallById(Box::new(self.details(call, agent)))
            }
            CallCommand::Waiting { skill } => {
                self.queue(skill).ok_or(OPERATION_FAILED)?;
                Data::WaitingCalls(self.callers(skill).map(|call| self.waiting_details(call)).collect())
            }
            CallCommand::AssignUserInQueue { call, skill } => {
                self.assign(agent, &call, skill)?;
                return Ok(Outcome::Reserved);
            }
            CallCommand::Count => Data::Number(u64::try_from(self.agent_ref(agent).legs.len()).unwrap_or(u64::MAX)),
            CallCommand::Ids => self.call_ids(agent),
            CallCommand::IdsOf { target } => self.call_ids(self.visible(agent, target)?),
            CallCommand::InfoOf { target } => {
                let target = self.visible(agent, target)?;
                Data::Calls(self.agent_ref(target).legs.iter().map(|&call| self.details(call, target)).collect())
            }
            CallCommand::InfoOfVdn => {
                let calls = self.calls.values().filter_map(|call| {
                    let leg = call.legs.iter().find(|leg| self.of_same_vdn(agent, leg.agent).is_some())?;
                    Some(self.details(call.id, leg.agent))
                });
                Data::Calls(calls.collect())
            }
            // Choice: the page asks for manual answering; the held calls of an agent with automatic answering are told too.
            CallCommand::Held => {
                let held = self.held_details(agent);
                if held.is_empty() {
                    return Err(CALL_NO_HELD_CALL);
                }
                Data::HeldCalls(held)
            }
            CallCommand::HeldBy { target } => {
                if !self.agent_ref(agent).config.inspector {
                    return Err(GROUP_NO_RIGHT);
                }
                let target = self.of_same_vdn(agent, target).filter(|&target| self.agent_ref(target).session.is_some());
                let held = self.held_details(target.ok_or(OPERATION_FAILED)?);
                if held.is_empty() {
                    return Err(CALL_NO_HELD_CALL);
                }
                Data::HeldCallsOfOther(held)
            }
            CallCommand::HeldCount { target } => {
                let target = self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)?;
                Data::Number(u64::try_from(self.held_calls(target).len()).unwrap_or(u64::MAX))
            }
            CallCommand::IsProcessCall => Data::Truth(!self.agent_ref(agent).legs.is_empty()),
            // Choice: a menu that does not exist has no calls.
            CallCommand::IvrCount { ivr } => Data::Number(u64::try_from(self.calls_in_menu(ivr).count()).unwrap_or(u64::MAX)),
            CallCommand::IvrWaiting { ivr } => {
                Data::WaitingCalls(self.calls_in_menu(ivr).map(|call| self.waiting_details_of(call)).collect())
            }
            // Choice: no agent has a private queue.
            CallCommand::Private => Data::WaitingCalls(Vec::new()),
            CallCommand::RemoteNumbers => {
                let calls = self.agent_ref(agent).legs.iter().filter_map(|call| self.calls.get(call));
                Data::Texts(calls.flat_map(|call| call.others(agent)).collect())
            }
            CallCommand::Data { call, encoded } => {
                let call = self.own_call(agent, call.as_deref()).ok_or(OPERATION_FAILED)?;
                let data = self.calls[&call].data.clone();
                if encoded { Data::EncodedText(data) } else { Data::Text(data) }
            }
            CallCommand::SetData { call, data } => {
                if data.len() > DATA_MAX {
                    return Err(BAD_PARAMETER);
                }
                let call = self.own_call(agent, call.as_deref()).ok_or(CALL_NO_CALL)?;
                if let Some(call) = self.calls.get_mut(&call) {
                    call.data = data;
                }
                return Ok(Outcome::Reserved);
            }
            // Choice: the statistics are told outside calls, too, although the page asks for a call.
            CallCommand::Statistics => Data::Statistics(Box::new(self.statistics(agent))),
            CallCommand::StatisticsEx => Data::MainStatistics(Box::new(self.statistics(agent))),
        };
        Ok(Outcome::Data(data))
    }

    // Choice: `isNoContainLastCall` can be read in two ways; by its name, and in client programs, true leaves the last call out.
    fn call_info_of(&self, agent: u32, without_last: bool) -> Result<Data, Refusal> {
        let present = self.own_call(agent, None).map(|call| self.details(call, agent));
        let last = || self.agent_ref(agent).last_call.clone().filter(|_| !without_last);
        present.or_else(last).map(|details| Data::Call(Box::new(details))).ok_or(CALL_NO_CALL)
    }

    /// A call that the agent is in: the given one, else the current one, else the one held last.
    pub(crate) fn own_call(&self, agent: u32, wanted: Option<&str>) -> Option<CallId> {
        match wanted.filter(|text| !text.is_empty()) {
            Some(wanted) => self.agent_ref(agent).legs.iter().copied().find(|call| call.to_string() == wanted),
            None => self.current_call(agent).or_else(|| self.held_calls(agent).last().copied()),
        }
    }

    fn calls_in_menu(&self, ivr: u32) -> impl Iterator<Item = &Call> {
        self.calls.values().filter(move |call| call.ivr == Some(ivr))
    }

    fn is_rung(&self, agent: u32, call: CallId) -> bool {
        matches!(self.leg_state(agent, call), Some(LegState::Ringing { .. }))
    }

    /// The agent whose calls may be told: oneself, or one of the same VDN when one may inspect.
    // Choice: that the right to inspect is needed is concluded from 900-002 in the page's list of codes.
    fn visible(&self, agent: u32, target: u32) -> Result<u32, Refusal> {
        if target != agent && !self.agent_ref(agent).config.inspector {
            return Err(INSPECT_NO_RIGHT);
        }
        self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)
    }

    fn call_ids(&self, agent: u32) -> Data {
        Data::Texts(self.agent_ref(agent).legs.iter().map(ToString::to_string).collect())
    }

    fn held_details(&self, agent: u32) -> Vec<CallDetails> {
        self.held_calls(agent).into_iter().map(|call| self.details(call, agent)).collect()
    }

    /// A call as one of its agents sees it.
    pub(crate) fn details(&self, call: CallId, agent: u32) -> CallDetails {
        let known = &self.calls[&call];
        let begin = known.leg(agent).and_then(|leg| leg.talked_since);
        CallDetails { begin, ..self.waiting_details_of(known) }
    }

    fn waiting_details(&self, call: CallId) -> CallDetails {
        self.waiting_details_of(&self.calls[&call])
    }

    fn waiting_details_of(&self, call: &Call) -> CallDetails {
        let queue = call.queue.and_then(|queue| self.queue(queue));
        CallDetails {
            call: call.id,
            feature: call.feature.code(),
            caller: call.caller.clone(),
            called: call.called.clone(),
            queue: queue.map(|queue| (queue.id, queue.name.clone())),
            data: call.data.clone(),
            begin: Some(call.id.began()),
            end: None,
            age: self.now.saturating_sub(call.id.began()) / 1000,
        }
    }

    /// Moves a waiting call to another queue.
    // Choice: a waiting call that is moved to another queue keeps its place by the time of its arrival.
    fn assign(&mut self, agent: u32, call: &str, skill: u32) -> Result<(), Refusal> {
        self.queue(skill).ok_or(OPERATION_FAILED)?;
        let waiting = self.waiting.values().copied().find(|waiting| waiting.to_string() == call).ok_or(OPERATION_FAILED)?;
        let queue = self.calls.get(&waiting).and_then(|call| call.queue);
        queue.filter(|queue| self.agent_ref(agent).skills.contains(queue)).ok_or(OPERATION_FAILED)?;
        if let Some(call) = self.calls.get_mut(&waiting) {
            call.queue = Some(skill);
        }
        Ok(())
    }
}
