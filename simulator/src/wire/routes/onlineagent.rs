//! Resource `onlineagent`: sessions, states, settings and notes of an agent.

use crate::config::release::Release;
use crate::engine::{AccountCommand, Command, NoteCommand, SessionCommand, SignInRequest, StateCommand};
use crate::ids::{AgentId, QueueId};
use crate::wire::codes;
use crate::wire::fields::{Fields, ParseError, is_true};
use crate::wire::input::Input;
use crate::wire::route::{AccountSignIn, Route, account as account_sign_in, delete, get, not_simulated, post, put};

pub(super) const ROUTES: &[Route] = &[
    put("onlineagent/{agentid}", "login", |i| Ok(Command::Session(SessionCommand::Login(sign_in(i))))),
    put("onlineagent/{agentid}/forcelogin", "forceLogin", |i| Ok(Command::Session(SessionCommand::ForceLogin(sign_in(i))))),
    delete("onlineagent/{agentid}/logout", "logout", |_| Ok(Command::Session(SessionCommand::Logout))).success(),
    delete("onlineagent/{agentid}/forcelogout", "forceLogout", |_| Ok(Command::Session(SessionCommand::ForceLogout))).success(),
    delete("onlineagent/{agentid}/forcelogoutwithreason/{reason}", "forceLogoutWithReason", |i| {
        Ok(Command::Session(SessionCommand::ForceLogoutWithReason { reason: i.path_number("reason")? }))
    })
    .success(),
    post("onlineagent/{agentid}/resetskill/{autoflag}", "resetSkill", |i| {
        Ok(Command::Account(AccountCommand::ResetSkill { auto: is_true(i.path("autoflag")), skills: skill_list(i)? }))
    })
    .success(),
    post("onlineagent/{agentid}/sayfree", "sayFree", |_| Ok(Command::State(StateCommand::SayFree))).success(),
    post("onlineagent/{agentid}/saybusy", "sayBusy", |i| {
        Ok(Command::State(StateCommand::SayBusy { reason: i.query.number("reason")?, prolong: i.query.flag("prolong", false)? }))
    })
    .success(),
    post("onlineagent/{agentid}/cancelbusy", "cancelBusy", |_| Ok(Command::State(StateCommand::CancelBusy))).success(),
    post("onlineagent/{agentid}/rest/{time}/{restcause}", "rest", |i| {
        Ok(Command::State(StateCommand::Rest {
            seconds: i.path_number("time")?,
            cause: i.path_number("restcause")?,
            prolong: i.query.flag("prolong", false)?,
        }))
    })
    .success(),
    post("onlineagent/{agentid}/cancelrest", "cancelRest", |_| Ok(Command::State(StateCommand::CancelRest))).success(),
    post("onlineagent/{agentid}/work", "sayWork", |_| Ok(Command::State(StateCommand::SayWork))).success(),
    post("onlineagent/{agentid}/cancelwork", "cancelWork", |_| Ok(Command::State(StateCommand::CancelWork))).success(),
    get("onlineagent/{agentid}/agentstatus", "getAgentStatus", |_| Ok(Command::State(StateCommand::GetAgentStatus))),
    post("onlineagent/{agentid}/syncagentinfo", "syncagentinfo", |_| Ok(Command::State(StateCommand::SyncAgentInfo))).success(),
    post("onlineagent/{agentid}/handshake", "handShake", |i| {
        let token = i.service_token.map(str::to_owned);
        // Choice: the token is taken from the header or, if there is none, from the body field `serviceToken` or `service_token`.
        let field = || Ok(i.body()?.text("serviceToken")?.or(i.body()?.text("service_token")?));
        Ok(Command::Session(SessionCommand::HandShake { service_token: token.map_or_else(field, |token| Ok(Some(token)))? }))
    })
    .success()
    .since(Release::Of2023),
    put("onlineagent/{agentid}/heartbeat", "heartbeat", |_| Ok(Command::Session(SessionCommand::Heartbeat))),
    put("onlineagent/{agentid}/updateGuid", "updateGuid", |_| Ok(Command::Session(SessionCommand::UpdateGuid))).success(),
    get("onlineagent/{agentid}/agentskills", "queryAgentSkills", |_| Ok(Command::Account(AccountCommand::QueryAgentSkills))).success(),
    post("onlineagent/{agentid}/autoanswer/{flag}", "setAgentAutoAnswer", |i| {
        Ok(Command::Account(AccountCommand::SetAgentAutoAnswer { on: path_flag(i)? }))
    })
    .success(),
    post("onlineagent/{agentid}/autoenteridle/{flag}", "setAgentAutoEnterIdle", |i| {
        Ok(Command::Account(AccountCommand::SetAgentAutoEnterIdle { on: path_flag(i)? }))
    })
    .success(),
    account_sign_in("onlineagent/loginbyaccount", "loginByAccount", |i| AccountSignIn {
        account: i.body().and_then(|body| body.text_or_empty("account")).unwrap_or_default(),
        request: sign_in(i),
    }),
    put("onlineagent/{agentid}/loginex", "loginEx", |i| Ok(Command::Session(SessionCommand::Login(sign_in_for_calls(i))))),
    // Choice: sign-ins that no page describes have the fields of the documented one.
    put("onlineagent/{agentid}/forceloginex", "forceLoginEx", |i| Ok(Command::Session(SessionCommand::ForceLogin(sign_in_for_calls(i))))),
    put("onlineagent/{agentid}/forceloginexwithoutphone", "forceLoginExWithoutPhone", |i| {
        Ok(Command::Session(SessionCommand::ForceLogin(SignInRequest { phone: None, ..sign_in_for_calls(i) })))
    }),
    get("onlineagent/{agentid}/agentskillsbyworkno/{workno}", "queryAgentSkillsByWorkNo", |i| {
        account(AccountCommand::QueryAgentSkillsByWorkNo { target: i.path_number("workno")? })
    })
    .success(),
    post("onlineagent/{agentid}/settalkright", "setTalkRight", |i| {
        account(AccountCommand::SetTalkRight { on: codes::talk_right(i.query.number("flag")?)? })
    })
    .success(),
    post("onlineagent/{agentid}/setcustomstate", "setCustomState", |i| {
        account(AccountCommand::SetCustomState { state: i.query.number("customstate")? })
    })
    .success(),
    post("onlineagent/{agentid}/cancelsetcustomstate", "cancelSetCustomState", |_| account(AccountCommand::CancelSetCustomState)).success(),
    get("onlineagent/{agentid}/querycustomstate", "queryCustomState", |_| account(AccountCommand::QueryCustomState)).success(),
    post("onlineagent/{agentid}/logininfo", "loginInfo", |_| account(AccountCommand::LoginInfo)).success(),
    post("onlineagent/{agentid}/vrctoken", "vrcToken", |_| account(AccountCommand::VrcToken)).success(),
    post("onlineagent/{agentid}/modifyaccountpwdex", "modifyAccountPwdEx", |i| {
        let body = i.body()?;
        account(AccountCommand::ModifyAccountPwd { old: body.text_or_empty("oldPassword")?, new: body.text_or_empty("newPassword")? })
    })
    .success(),
    post("onlineagent/{agentid}/modifyaccountpwd", "modifyAccountPwd", |i| {
        let (old, new) = (i.query.text_or_empty("oldpassword")?, i.query.text_or_empty("newpassword")?);
        account(AccountCommand::ModifyAccountPwd { old, new })
    }),
    // Choice: the number is in the field `phonenum`, as in sign-ins.
    post("onlineagent/{agentid}/bindphone", "bindAgentPhone", |i| {
        account(AccountCommand::BindAgentPhone { phone: i.body()?.text_or_empty("phonenum")? })
    }),
    post("onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}", "setAgentSelfRecord", |i| {
        account(AccountCommand::SetAgentSelfRecord { on: i.path("recordflag") == "1" })
    }),
    post("onlineagent/{agentid}/setforwarding", "setForwarding", not_simulated),
    post("onlineagent/{agentid}/sendnoteletex", "sendNoteletEx", |i| {
        // What cannot be read is refused by the page's own code, which is the engine's business.
        let (receivers, content) = match i.body() {
            Ok(body) => (receivers(body), body.text("content").ok().flatten()),
            Err(ParseError) => (None, None),
        };
        Ok(Command::Note(NoteCommand::SendNotelet { receivers, content }))
    })
    .success(),
    post("onlineagent/{agentid}/sendnotelet/{receiver}", "sendNotelet", |i| {
        let receivers = i.path_number("receiver").ok().map(|receiver| vec![receiver]);
        Ok(Command::Note(NoteCommand::SendNotelet { receivers, content: Some(i.query.text_or_empty("content")?) }))
    }),
    post("onlineagent/{agentid}/notifybulletin", "notifyBulletin", |i| {
        let body = i.body()?;
        Ok(Command::Note(NoteCommand::NotifyBulletin {
            target: codes::bulletin_target(body.number("targettype")?)?,
            name: body.text_or_empty("targetname")?,
            content: body.text_or_empty("bulletindata")?,
        }))
    }),
];

/// What a sign-in asks for. Without readable fields it is one without its mandatory fields.
fn sign_in(input: &Input<'_>) -> SignInRequest {
    read_sign_in(input).unwrap_or_default()
}

/// The same for calls alone.
fn sign_in_for_calls(input: &Input<'_>) -> SignInRequest {
    read_sign_in(input).map(|request| SignInRequest { calls_only: true, ..request }).unwrap_or_default()
}

/// The defaults are the same for every way of signing in. The page of the forced one prints another for `releasephone`; the programs that send
/// one body for both, and a typed one, contradict it.
fn read_sign_in(input: &Input<'_>) -> Result<SignInRequest, ParseError> {
    let body = input.body()?;
    let defaults = SignInRequest::default();
    Ok(SignInRequest {
        password: body.text("password")?,
        phone: body.text("phonenum")?,
        auto_answer: body.flag("autoanswer", defaults.auto_answer)?,
        auto_enter_idle: body.flag("autoenteridle", defaults.auto_enter_idle)?,
        release_phone: body.flag("releasephone", defaults.release_phone)?,
        agent_type: body.number("agenttype")?.map_or(defaults.agent_type, codes::agent_type),
        state: codes::sign_in_state(body.number("status")?, body.number("time")?, body.number("restcause")?)?,
        ip: body.text("ip")?.unwrap_or(defaults.ip),
        text_chat: body.flag("checkInWebm", defaults.text_chat)?,
        calls_only: false,
        phone_linkage: body.flag("phonelinkage", defaults.phone_linkage)?,
        watches_vdn: body.flag("listenStatus", defaults.watches_vdn)?,
        callback_uri: body.text_or_empty("callBackUri")?,
        service_token: body.text_or_empty("serviceToken")?,
        push_url: body.text_or_empty("pushUrl")?,
        sign_in_mode: body.text_or_empty("signInMode")?,
    })
}

/// Queue ids joined by semicolons, at most 4000 characters.
fn skill_list(input: &Input<'_>) -> Result<Vec<QueueId>, ParseError> {
    const MAX: usize = 4000;
    let list = input.query.text_or_empty("skillid")?;
    if list.len() > MAX {
        return Err(ParseError);
    }
    let ids = list.split(';').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| ParseError)).collect()
}

fn path_flag(input: &Input<'_>) -> Result<bool, ParseError> {
    const MAX: usize = 5;
    let word = input.path("flag");
    if word.len() > MAX { Err(ParseError) } else { Ok(is_true(word)) }
}

fn account(command: AccountCommand) -> Result<Command, ParseError> {
    Ok(Command::Account(command))
}

/// Receivers of a note: a list, as in the example, or one alone, as in the table.
fn receivers(body: &Fields) -> Option<Vec<AgentId>> {
    body.numbers("agentIds").or_else(|_| Ok::<_, ParseError>(body.number("agentIds")?.map(|id| vec![id]))).ok().flatten()
}
