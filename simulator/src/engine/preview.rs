//! Campaigns offer agents numbers to call.

use super::Engine;
use super::answer::{Handled, Outcome};
use super::call::Feature;
use super::codes::{BAD_PARAMETER, WRONG_NUMBER};
use super::control::ControlError;
use super::event::EventKind;
use super::routing::is_dialable;

/// All numbers of one offer.
const NUMBERS_MAX: usize = 120;

impl Engine {
    /// Offers an agent one number, or several separated by commas.
    pub(super) fn offer_preview(&mut self, agent: u32, numbers: String, data: String) -> Result<(), ControlError> {
        if numbers.len() > NUMBERS_MAX || !numbers.split(',').all(is_dialable) {
            return Err(ControlError::NotANumber(numbers));
        }
        self.last_preview += 1;
        let control = self.last_preview;
        self.agent_mut(agent).previews.insert(control, numbers.clone());
        self.emit(agent, EventKind::Preview { control, numbers, data });
        Ok(())
    }

    /// Calls a number that a campaign has offered.
    // Choice: an offer serves for one call. The events are those of any call outside.
    pub(super) fn preview_callout(&mut self, agent: u32, called: String, control: Option<u32>) -> Handled {
        let control = control.ok_or(BAD_PARAMETER)?;
        if called.is_empty() {
            return Err(BAD_PARAMETER);
        }
        if !is_dialable(&called) {
            return Err(WRONG_NUMBER);
        }
        let offered = self.agent_ref(agent).previews.get(&control);
        if !offered.is_some_and(|numbers| numbers.split(',').any(|number| number == called)) {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        self.agent_mut(agent).previews.remove(&control);
        Ok(Outcome::CallId(self.dial_outside(agent, Feature::Previewed, called, String::new(), String::new())))
    }
}
