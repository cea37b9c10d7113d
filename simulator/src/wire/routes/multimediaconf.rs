//! Resource `multimediaconf`: conferences in which agents share screens and files.

use crate::engine::{Command, MediaCommand, MultimediaCommand};
use crate::ids::{AgentId, ConferenceId};
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, delete, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("multimediaconf/{agentid}/requestconf", "requestConf", |i| {
        multimedia(MultimediaCommand::Request { call: i.body()?.text_or_empty("callid")?, agents: agents(i)? })
    }),
    put("multimediaconf/{agentid}/inviteconf", "inviteConf", |i| {
        multimedia(MultimediaCommand::Invite { conference: conference(i.body()?)?, agents: agents(i)? })
    }),
    // Choice: the result 0 means success.
    post("multimediaconf/{agentid}/joinconfresult", "joinConfResult", |i| {
        let body = i.body()?;
        let result = body.number::<u32>("confresult")?.ok_or(ParseError)?;
        multimedia(MultimediaCommand::Joined { conference: conference(body)?, ok: result == 0 })
    }),
    delete("multimediaconf/{agentid}/stopconf", "stopConf", |i| multimedia(MultimediaCommand::Stop { conference: conference(i.body()?)? })),
    post("multimediaconf/{agentid}/getconfstate", "getConfState", |i| multimedia(MultimediaCommand::State { agents: agents(i)? })),
];

fn multimedia(command: MultimediaCommand) -> Result<Command, ParseError> {
    Ok(Command::Media(MediaCommand::Multimedia(command)))
}

fn conference(body: &Fields) -> Result<Option<ConferenceId>, ParseError> {
    // One program has the other name.
    Ok(body.number("confid")?.or(body.number("callid")?))
}

/// Agents by their addresses, each as `9,VDN,agent;`.
// Choice: addresses of other kinds, and the VDN in an address, are ignored.
fn agents(input: &Input<'_>) -> Result<Vec<AgentId>, ParseError> {
    let list = input.body()?.text_or_empty("addressinfo")?;
    let addresses = list.split(';').map(str::trim).filter(|address| !address.is_empty());
    let agents = addresses.filter_map(|address| match address.split(',').map(str::trim).collect::<Vec<_>>()[..] {
        ["9", _, agent] => Some(agent.parse().map_err(|_| ParseError)),
        [_, _, _] => None,
        _ => Some(Err(ParseError)),
    });
    agents.collect()
}
