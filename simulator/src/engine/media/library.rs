//! Questions about recordings that are kept, and the way to their files that a portal of the vendor takes.

use crate::engine::answer::Handled;
use crate::engine::answer::data::{Data, PhoneToken};
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{NO_ADDRESS, NO_DOWNLOAD_RIGHT};
use crate::engine::command::recording::{Download, LibraryCommand};
use crate::engine::model::recording::RecordingKind;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn library_command(&mut self, agent: AgentId, command: LibraryCommand) -> Handled {
        match command {
            // Choice: no source shows an entry of these lists, so they are empty.
            LibraryCommand::Files => Ok(Data::NoRecords.into()),
            // Choice: files are fetched by the operations of their own alone; there is no address for a browser.
            LibraryCommand::Url => Err(NO_ADDRESS),
            LibraryCommand::ConnectToken => Ok(MediaData::ConnectToken(self.fresh_token()).into()),
            LibraryCommand::LocalPath { file } => self.local_path(agent, file),
            LibraryCommand::Fetch { token, path } => {
                let given = self.media.download_tokens.get(&agent).is_some_and(|given| given.0 == token);
                if given { self.recording(agent, path) } else { Err(NO_DOWNLOAD_RIGHT) }
            }
        }
    }

    // Choice: a recording is named by its file, which is also its local path; the token of an agent is good until it gets another one. The
    // right to inspect is needed.
    fn local_path(&mut self, agent: AgentId, file: String) -> Handled {
        self.may_inspect(agent, None)?;
        self.recording(agent, file.clone())?;
        let token = self.fresh_token();
        self.media.download_tokens.insert(agent, token.clone());
        Ok(MediaData::LocalPath { token, path: file }.into())
    }

    fn recording(&self, agent: AgentId, file: String) -> Handled {
        self.download(agent, Download::Recording { file, kind: RecordingKind::AgentCall })
    }

    pub(crate) fn fresh_token(&mut self) -> PhoneToken {
        PhoneToken(format!("{:032x}", self.rng.u128(..)))
    }
}
