//! Resource `thirdcontrol`: what an inspector does in the place of other agents.

use crate::engine::{Command, Deed, SupervisionCommand};
use crate::wire::codes::wants_video;
use crate::wire::fields::ParseError;
use crate::wire::input::Input;
use crate::wire::route::{Route, put};

pub(super) const ROUTES: &[Route] = &[
    put("thirdcontrol/{agentid}/callanswer/{workno}", "callAnswer", |i| in_place_of(i, Deed::Answer)),
    put("thirdcontrol/{agentid}/callout/{workno}", "thirdControlCallout", |i| {
        let body = i.body()?;
        let deed = Deed::Callout {
            called: body.text_or_empty("called")?,
            caller: body.text_or_empty("caller")?,
            data: body.text_or_empty("callappdata")?,
            video: wants_video(body.number("mediaability")?),
        };
        in_place_of(i, deed)
    }),
    put("thirdcontrol/{agentid}/setstatus/{workno}", "setStatus", |i| {
        let deed = match i.body()?.text_or_empty("agentStatus")?.as_str() {
            "AgentState_Idle" => Deed::BecomeIdle,
            "AgentState_Busy" => Deed::BecomeBusy,
            _ => return Err(ParseError),
        };
        in_place_of(i, deed)
    }),
];

fn in_place_of(input: &Input<'_>, deed: Deed) -> Result<Command, ParseError> {
    Ok(Command::Supervision(SupervisionCommand::InPlaceOf { target: input.path_number("workno")?, deed }))
}
