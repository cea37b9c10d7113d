//! Questions about calls, the data that travel with them, and the callers that wait.

use crate::config::right::Right;
use crate::engine::answer::calls::CallDetails;
use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{
    BAD_PARAMETER, CALL_NO_CALL, CALL_NO_HELD_CALL, GROUP_NO_RIGHT, INSPECT_NO_RIGHT, OPERATION_FAILED, Refusal,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call_data::CallDataCommand;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::{Call, DATA_MAX, LegState};
use crate::ids::{AgentId, IvrId, QueueId};

impl State {
    pub(crate) fn call_data_command(&mut self, agent: AgentId, command: CallDataCommand) -> Handled {
        match command {
            CallDataCommand::AssignUserInQueue { call, skill } => self.assign(agent, &call, skill).map(|()| Outcome::Reserved),
            CallDataCommand::SetData { call, data } => self.set_data(agent, call.as_deref(), data),
            query => self.call_query(agent, query).map(Outcome::Data),
        }
    }

    fn call_query(&self, agent: AgentId, query: CallDataCommand) -> Result<Data, Refusal> {
        Ok(match query {
            CallDataCommand::Info { without_last } => self.call_info_of(agent, without_last)?,
            CallDataCommand::InfoBeforeAnswer { call } => {
                let is_meant = |ringing: CallId| call.as_ref().is_none_or(|call| *call == ringing.to_string());
                let ringing = self.current_call(agent).filter(|&call| self.is_rung(agent, call) && is_meant(call)).ok_or(CALL_NO_CALL)?;
                Data::WaitingCalls(vec![self.waiting_details(ringing)])
            }
            CallDataCommand::InfoById { call } => {
                let call = self.own_call(agent, Some(&call)).ok_or(CALL_NO_CALL)?;
                Data::CallById(Box::new(self.details(call, agent)))
            }
            CallDataCommand::Waiting { skill } => {
                self.queue(skill).ok_or(OPERATION_FAILED)?;
                Data::WaitingCalls(self.callers(skill).map(|call| self.waiting_details(call)).collect())
            }
            CallDataCommand::Count => number_of(self.agent_ref(agent).legs.len()),
            CallDataCommand::Ids => self.call_ids(agent),
            CallDataCommand::IdsOf { target } => self.call_ids(self.visible(agent, target)?),
            CallDataCommand::InfoOf { target } => {
                let target = self.visible(agent, target)?;
                Data::Calls(self.agent_ref(target).legs.iter().map(|&call| self.details(call, target)).collect())
            }
            CallDataCommand::InfoOfVdn => self.calls_of_vdn(agent),
            // Choice: the page requires manual answering; the held calls of an agent with automatic answering are reported too.
            CallDataCommand::Held => Data::HeldCalls(self.held_details(agent)?),
            CallDataCommand::HeldBy { target } => {
                if !self.has_right(agent, Right::Inspect) {
                    return Err(GROUP_NO_RIGHT);
                }
                let target = self.of_same_vdn(agent, target).filter(|&target| self.agent_ref(target).session.is_some());
                Data::HeldCallsOfOther(self.held_details(target.ok_or(OPERATION_FAILED)?)?)
            }
            CallDataCommand::HeldCount { target } => {
                let target = self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)?;
                number_of(self.held_calls(target).len())
            }
            CallDataCommand::IsProcessCall => Data::Bool(!self.agent_ref(agent).legs.is_empty()),
            // Choice: a menu that does not exist has no calls.
            CallDataCommand::IvrCount { ivr } => number_of(self.calls_in_menu(ivr).count()),
            CallDataCommand::IvrWaiting { ivr } => {
                Data::WaitingCalls(self.calls_in_menu(ivr).map(|call| self.waiting_details_of(call)).collect())
            }
            // Choice: no agent has a private queue.
            CallDataCommand::Private => Data::WaitingCalls(Vec::new()),
            CallDataCommand::RemoteNumbers => self.remote_numbers(agent),
            CallDataCommand::Data { call, encoded } => {
                let call = self.own_call(agent, call.as_deref()).ok_or(OPERATION_FAILED)?;
                Data::AttachedData { data: self.calls[&call].data.clone(), encoded }
            }
            // Choice: the statistics are also available outside calls, although the page requires a call.
            CallDataCommand::Statistics => Data::Statistics(Box::new(self.statistics(agent))),
            CallDataCommand::StatisticsEx => Data::MainStatistics(Box::new(self.statistics(agent))),
            // Choice: nobody keeps records of calls, so there are none.
            CallDataCommand::Records => Data::NoRecords,
            CallDataCommand::AssignUserInQueue { .. } | CallDataCommand::SetData { .. } => return Err(BAD_PARAMETER),
        })
    }

    fn remote_numbers(&self, agent: AgentId) -> Data {
        let calls = self.agent_ref(agent).legs.iter().filter_map(|call| self.calls.get(call));
        Data::Texts(calls.flat_map(|call| call.others(agent)).collect())
    }

    fn calls_of_vdn(&self, agent: AgentId) -> Data {
        let calls = self.calls.values().filter_map(|call| {
            let leg = call.legs.iter().find(|leg| self.of_same_vdn(agent, leg.agent).is_some())?;
            Some(self.details(call.id, leg.agent))
        });
        Data::Calls(calls.collect())
    }

    fn set_data(&mut self, agent: AgentId, call: Option<&str>, data: String) -> Handled {
        if data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        let call = self.own_call(agent, call).ok_or(CALL_NO_CALL)?;
        if let Some(call) = self.calls.get_mut(&call) {
            call.data = data;
        }
        Ok(Outcome::Reserved)
    }

    // Choice: `isNoContainLastCall` can be read in two ways; by its name, and in client programs, true leaves the last call out.
    fn call_info_of(&self, agent: AgentId, without_last: bool) -> Result<Data, Refusal> {
        let present = self.own_call(agent, None).map(|call| self.details(call, agent));
        let last = || self.agent_ref(agent).last_call.clone().filter(|_| !without_last);
        present.or_else(last).map(|details| Data::Call(Box::new(details))).ok_or(CALL_NO_CALL)
    }

    /// A call that the agent is in: the given one, else the current one, else the one held last.
    pub(crate) fn own_call(&self, agent: AgentId, wanted: Option<&str>) -> Option<CallId> {
        match wanted.filter(|text| !text.is_empty()) {
            Some(wanted) => self.agent_ref(agent).legs.iter().copied().find(|call| call.to_string() == wanted),
            None => self.current_call(agent).or_else(|| self.held_calls(agent).last().copied()),
        }
    }

    fn calls_in_menu(&self, ivr: IvrId) -> impl Iterator<Item = &Call> {
        self.calls.values().filter(move |call| call.ivr == Some(ivr))
    }

    fn is_rung(&self, agent: AgentId, call: CallId) -> bool {
        matches!(self.leg_state(agent, call), Some(LegState::Ringing { .. }))
    }

    /// The agent whose calls may be reported: oneself, or one of the same VDN when one may inspect.
    // Choice: the right to inspect is required; this is inferred from 900-002 in the page's list of codes.
    fn visible(&self, agent: AgentId, target: AgentId) -> Result<AgentId, Refusal> {
        if target != agent && !self.has_right(agent, Right::Inspect) {
            return Err(INSPECT_NO_RIGHT);
        }
        self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)
    }

    fn call_ids(&self, agent: AgentId) -> Data {
        Data::Texts(self.agent_ref(agent).legs.iter().map(ToString::to_string).collect())
    }

    /// The calls that the agent holds; there has to be one.
    fn held_details(&self, agent: AgentId) -> Result<Vec<CallDetails>, Refusal> {
        let held = self.held_calls(agent);
        if held.is_empty() {
            return Err(CALL_NO_HELD_CALL);
        }
        Ok(held.into_iter().map(|call| self.details(call, agent)).collect())
    }

    /// A call as one of its agents sees it.
    pub(crate) fn details(&self, call: CallId, agent: AgentId) -> CallDetails {
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
            feature: call.feature,
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
    fn assign(&mut self, agent: AgentId, call: &str, skill: QueueId) -> Result<(), Refusal> {
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

fn number_of(count: usize) -> Data {
    Data::Number(u64::try_from(count).unwrap_or(u64::MAX))
}
