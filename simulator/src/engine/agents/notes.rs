//! Notes and bulletins: texts from one agent to others.

use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{BAD_PARAMETER, SIGN_IN_PARAMETER};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::note::NoteCommand;
use crate::engine::event::{EventKind, SentText};
use crate::engine::model::messaging::BulletinTarget;
use crate::engine::state::State;
use crate::ids::AgentId;

const RECEIVERS_MAX: usize = 100;
const NOTE_MAX: usize = 1023;
const BULLETIN_NAME_MAX: usize = 100;
const BULLETIN_MAX: usize = 900;

impl State {
    pub(crate) fn note_command(&mut self, agent: AgentId, command: NoteCommand) -> Handled {
        match command {
            NoteCommand::SendNotelet { receivers, content } => self.send_notelet(agent, receivers, content),
            NoteCommand::NotifyBulletin { target, name, content } => self.notify_bulletin(agent, target, &name, content),
        }
    }

    // Choice: receivers that do not exist or are not signed in are ignored. A receiver that is named twice gets one note.
    fn send_notelet(&mut self, agent: AgentId, receivers: Option<Vec<AgentId>>, content: Option<String>) -> Handled {
        let receivers = receivers.filter(|receivers| !receivers.is_empty() && receivers.len() <= RECEIVERS_MAX);
        let mut receivers = receivers.ok_or(SIGN_IN_PARAMETER)?;
        let content = content.filter(|content| content.len() <= NOTE_MAX).ok_or(SIGN_IN_PARAMETER)?;
        let note = self.text_of(agent, content);
        receivers.sort_unstable();
        receivers.dedup();
        for receiver in receivers {
            if self.agents.get(&receiver).is_some_and(|known| !known.removed) {
                self.emit(receiver, EventKind::Note(note.clone()));
            }
        }
        Ok(Outcome::Data(Data::Null))
    }

    // Choice: a bulletin goes to all agents of the VDN that are in the group or signed in to the queue, including the sender.
    fn notify_bulletin(&mut self, agent: AgentId, target: BulletinTarget, wanted: &str, content: String) -> Handled {
        if wanted.is_empty() || wanted.chars().count() > BULLETIN_NAME_MAX || content.chars().count() > BULLETIN_MAX {
            return Err(BAD_PARAMETER);
        }
        let members: Vec<AgentId> = match target {
            BulletinTarget::Group => {
                let group = self.config.group_names.iter().find(|(_, name)| *name == wanted).map(|(&id, _)| id);
                let group = group.ok_or(BAD_PARAMETER)?;
                self.agents.iter().filter(|(_, known)| known.config.group == group).map(|(&id, _)| id).collect()
            }
            BulletinTarget::Queue => {
                let queue = self.config.queues.iter().find(|queue| queue.name == wanted).map(|queue| queue.id);
                let queue = queue.ok_or(BAD_PARAMETER)?;
                self.agents.iter().filter(|(_, known)| known.skills.contains(&queue)).map(|(&id, _)| id).collect()
            }
        };
        let bulletin = self.text_of(agent, content);
        for member in members {
            if self.of_same_vdn(agent, member).is_some() {
                self.emit(member, EventKind::Bulletin(bulletin.clone()));
            }
        }
        Ok(Outcome::Reserved)
    }

    fn text_of(&self, sender: AgentId, text: String) -> SentText {
        SentText { sender, name: self.agent_ref(sender).config.name.clone(), text }
    }
}
