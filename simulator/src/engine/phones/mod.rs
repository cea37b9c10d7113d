//! Agents' telephones.

mod actions;
mod hook;
mod linked;

use crate::engine::answer::Handled;
use crate::engine::command::phone::PhoneCommand;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn phone_command(&mut self, agent: AgentId, command: PhoneCommand) -> Handled {
        match command {
            PhoneCommand::PhonePickup => self.phone_pickup(agent),
            PhoneCommand::PhoneHangUp => self.phone_hang_up(agent),
            PhoneCommand::ReleasePhone => self.release_phone(agent),
        }
    }
}
