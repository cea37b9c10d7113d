//! Operations by which an agent signs in in other ways, and sets or asks what concerns itself.

use super::fields::{Fields, Unreadable, is_true};
use super::request::{Input, Route, SUCCESS, sign_in};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{AccountCommand, Command, NoteCommand, SessionCommand, SignInRequest};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "PUT",
        "onlineagent/{agentid}/loginex",
        "loginEx",
        "",
        Some(|i| calls_only(i).map(|request| Command::Session(SessionCommand::Login(request)))),
    ),
    // Choice: the sign-ins that no page describes have the fields of the one that a page does.
    Route(
        "PUT",
        "onlineagent/{agentid}/forceloginex",
        "forceLoginEx",
        "",
        Some(|i| calls_only(i).map(|request| Command::Session(SessionCommand::ForceLogin(request)))),
    ),
    Route(
        "PUT",
        "onlineagent/{agentid}/forceloginexwithoutphone",
        "forceLoginExWithoutPhone",
        "",
        Some(|i| Ok(Command::Session(SessionCommand::ForceLogin(SignInRequest { phone: None, ..calls_only(i)? })))),
    ),
    Route(
        "GET",
        "onlineagent/{agentid}/agentskillsbyworkno/{workno}",
        "queryAgentSkillsByWorkNo",
        SUCCESS,
        Some(|i| account(AccountCommand::QueryAgentSkillsByWorkNo { target: i.path_number("workno")? })),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/settalkright",
        "setTalkRight",
        SUCCESS,
        Some(|i| account(AccountCommand::SetTalkRight { flag: i.query.number("flag")? })),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/setcustomstate",
        "setCustomState",
        SUCCESS,
        Some(|i| account(AccountCommand::SetCustomState { state: i.query.number("customstate")? })),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/cancelsetcustomstate",
        "cancelSetCustomState",
        SUCCESS,
        Some(|_| account(AccountCommand::CancelSetCustomState)),
    ),
    Route(
        "GET",
        "onlineagent/{agentid}/querycustomstate",
        "queryCustomState",
        SUCCESS,
        Some(|_| account(AccountCommand::QueryCustomState)),
    ),
    Route("POST", "onlineagent/{agentid}/logininfo", "loginInfo", SUCCESS, Some(|_| account(AccountCommand::LoginInfo))),
    Route("POST", "onlineagent/{agentid}/vrctoken", "vrcToken", SUCCESS, Some(|_| account(AccountCommand::VrcToken))),
    Route(
        "POST",
        "onlineagent/{agentid}/modifyaccountpwdex",
        "modifyAccountPwdEx",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            account(AccountCommand::ModifyAccountPwd { old: body.text_or_empty("oldPassword")?, new: body.text_or_empty("newPassword")? })
        }),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/modifyaccountpwd",
        "modifyAccountPwd",
        "",
        Some(|i| {
            let (old, new) = (i.query.text_or_empty("oldpassword")?, i.query.text_or_empty("newpassword")?);
            account(AccountCommand::ModifyAccountPwd { old, new })
        }),
    ),
    // Choice: the number is in the field that the sign-ins have it in.
    Route(
        "POST",
        "onlineagent/{agentid}/bindphone",
        "bindAgentPhone",
        "",
        Some(|i| account(AccountCommand::BindAgentPhone { phone: i.body()?.text_or_empty("phonenum")? })),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}",
        "setAgentSelfRecord",
        "",
        Some(|i| account(AccountCommand::SetAgentSelfRecord { on: i.path("recordflag") == "1" })),
    ),
    Route("POST", "onlineagent/{agentid}/setforwarding", "setForwarding", NOT_EMULATED, Some(acknowledged)),
    Route(
        "POST",
        "querymonitor/{agentid}/setagenttimeout/{flag}",
        "setAgentTimeOut",
        "",
        // Choice: ON, true and 1 switch it on, in any case of letters; anything else switches it off.
        Some(|i| {
            let flag = i.path("flag");
            account(AccountCommand::SetAgentTimeOut { on: is_true(flag) || flag.eq_ignore_ascii_case("on") || flag == "1" })
        }),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/sendnoteletex",
        "sendNoteletEx",
        SUCCESS,
        Some(|i| {
            // What cannot be read is refused by the page's own code, which is the engine's business.
            let (receivers, content) = match i.body() {
                Ok(body) => (receivers(body), body.text("content").ok().flatten()),
                Err(Unreadable) => (None, None),
            };
            Ok(Command::Note(NoteCommand::SendNotelet { receivers, content }))
        }),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/sendnotelet/{receiver}",
        "sendNotelet",
        "",
        Some(|i| {
            let receivers = i.path_number("receiver").ok().map(|receiver| vec![receiver]);
            Ok(Command::Note(NoteCommand::SendNotelet { receivers, content: Some(i.query.text_or_empty("content")?) }))
        }),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/notifybulletin",
        "notifyBulletin",
        "",
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Note(NoteCommand::NotifyBulletin {
                target_type: body.number("targettype")?,
                target: body.text_or_empty("targetname")?,
                content: body.text_or_empty("bulletindata")?,
            }))
        }),
    ),
];

fn account(command: AccountCommand) -> Result<Command, Unreadable> {
    Ok(Command::Account(command))
}

/// Receivers of a note: a list, as in the example, or one alone, as in the table.
fn receivers(body: &Fields) -> Option<Vec<u32>> {
    body.numbers("agentIds").or_else(|_| Ok::<_, Unreadable>(body.number("agentIds")?.map(|id| vec![id]))).ok().flatten()
}

fn calls_only(input: &Input<'_>) -> Result<SignInRequest, Unreadable> {
    Ok(SignInRequest { calls_only: true, ..sign_in(input, true)? })
}
