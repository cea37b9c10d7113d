//! What agents do to a call without moving anybody: dialled digits, speech recognition, reports.

use crate::engine::answer::refusal::{BAD_PARAMETER, NO_ESTABLISHED_CALL, NO_RECOGNITION, REPORT_NO_CALL, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

const DIGITS_MAX: usize = 24;

impl State {
    /// Dials digits in the current call.
    // Choice: dialling digits without an established voice call gives 100-007, the only code on the page that fits.
    pub(crate) fn second_dial(&mut self, agent: AgentId, digits: &str) -> Result<(), Refusal> {
        let is_dialable = |c: char| c.is_ascii_digit() || matches!(c, '*' | '#' | ',' | '%');
        if digits.is_empty() || digits.len() > DIGITS_MAX || !digits.chars().all(is_dialable) {
            return Err(BAD_PARAMETER);
        }
        let call = self.talk_of(agent).filter(|&call| !self.is_video(call)).ok_or(NO_ESTABLISHED_CALL)?;
        if let Some(known) = self.calls.get_mut(&call) {
            known.digits.push_str(digits);
        }
        Ok(())
    }

    /// Switches speech recognition on for the call that is being offered.
    // Choice: speech recognition is switched on once per call.
    pub(crate) fn start_asr(&mut self, agent: AgentId, wanted: Option<&str>) -> Handled {
        let wanted = wanted.filter(|text| !text.is_empty()).ok_or(BAD_PARAMETER)?;
        let call = self.agent_ref(agent).legs.iter().copied().find(|call| call.to_string() == wanted);
        let call = call.filter(|&call| matches!(self.leg_state(agent, call), Some(LegState::Ringing { .. })));
        let known = call.and_then(|call| self.calls.get_mut(&call)).filter(|call| !call.recognised).ok_or(NO_RECOGNITION)?;
        known.recognised = true;
        Ok(Outcome::Reserved)
    }

    // Choice: no source says what a report contains, so it is ignored; it needs a talk.
    pub(crate) fn report_sound(&self, agent: AgentId) -> Handled {
        self.talk_of(agent).map(|_| Outcome::Absent).ok_or(REPORT_NO_CALL)
    }

    fn talk_of(&self, agent: AgentId) -> Option<CallId> {
        self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking))
    }
}
