//! Agents' telephones.

mod actions;
mod hook;
mod linked;

use crate::engine::answer::Handled;
use crate::engine::command::phone::PhoneCommand;
use crate::engine::state::State;

impl State {
    pub(crate) fn phone_command(&mut self, agent: u32, command: PhoneCommand) -> Handled {
        match command {
            PhoneCommand::PhonePickup => self.phone_pickup(agent),
            PhoneCommand::PhoneHangUp => self.phone_hang_up(agent),
            PhoneCommand::ReleasePhone => self.release_phone(agent),
        }
    }
}
