//! From method, path, query and body to a command.

use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;

use super::fields::{Fields, Unreadable, is_true};
use super::{account, agentconf, agentgroup, calldata, config, mediacall, quality, queues, recordplay, voice};
use crate::engine::{
    AccountCommand, CallCommand, Command, ConfigurationCommand, HelpRequest, InspectionKind, SessionCommand, SignInRequest, StateCommand,
    SupervisionCommand,
};

/// What a request asks for.
#[derive(Debug)]
pub(crate) struct Routed {
    /// The operation, by the name that the gateway writes into its logs.
    pub(crate) operation: &'static str,
    /// The text that goes with success, as the operation's page prints it.
    pub(crate) success: &'static str,
    /// The operation itself.
    pub(crate) asks: Asks,
}

/// What an operation asks for, and who does.
#[derive(Debug)]
pub(crate) enum Asks {
    /// An agent polls for its events.
    Poll { agent: u32 },
    /// An agent asks for anything else.
    Command { agent: u32, command: Command },
    /// An agent, which the path does not name, polls for the events of all.
    PollAll,
    /// Somebody who is no agent configures.
    Configure(ConfigurationCommand),
}

impl Routed {
    /// The agent that the path names.
    pub(crate) fn agent(&self) -> Option<u32> {
        match self.asks {
            Asks::Poll { agent } | Asks::Command { agent, .. } => Some(agent),
            Asks::PollAll | Asks::Configure(_) => None,
        }
    }
}

/// Why a request is none of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unroutable {
    /// The path, or a value in it, is outside the interface.
    NotFound,
    /// The path exists with another method.
    MethodNotAllowed,
}

pub(super) type Parse<T> = fn(&Input<'_>) -> Result<T, Unreadable>;

/// One operation: method, path below the base, name, text of success, and how its parameters are read (a poll has none).
pub(super) struct Route<T = Command>(
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) Option<Parse<T>>,
);

pub(super) const SUCCESS: &str = "success";

/// Every operation whose path names an agent, by subject.
const TABLES: &[&[Route]] = &[
    ROUTES,
    voice::ROUTES,
    quality::ROUTES,
    account::ROUTES,
    agentgroup::ROUTES,
    calldata::ROUTES,
    queues::ROUTES,
    recordplay::ROUTES,
    agentconf::ROUTES,
    mediacall::ROUTES,
];

/// Every operation whose path names none.
const TABLES_WITHOUT_AGENT: &[&[Route<Asks>]] =
    &[&[Route("GET", "agentevent/allagentevent", "getAllAgentEvent", "", Some(|_| Ok(Asks::PollAll)))], config::ROUTES];

/// Sessions, states, placing, answering and holding calls, help, inspection.
const ROUTES: &[Route] = &[
    Route(
        "PUT",
        "onlineagent/{agentid}",
        "login",
        "",
        Some(|i| sign_in(i, true).map(|request| Command::Session(SessionCommand::Login(request)))),
    ),
    Route(
        "PUT",
        "onlineagent/{agentid}/forcelogin",
        "forceLogin",
        "",
        Some(|i| {
            // The page of the forced sign-in prints another default for releasephone than that of the plain one.
            sign_in(i, false).map(|request| Command::Session(SessionCommand::ForceLogin(request)))
        }),
    ),
    Route("DELETE", "onlineagent/{agentid}/logout", "logout", SUCCESS, Some(|_| Ok(Command::Session(SessionCommand::Logout)))),
    Route(
        "DELETE",
        "onlineagent/{agentid}/forcelogout",
        "forceLogout",
        SUCCESS,
        Some(|_| Ok(Command::Session(SessionCommand::ForceLogout))),
    ),
    Route(
        "DELETE",
        "onlineagent/{agentid}/forcelogoutwithreason/{reason}",
        "forceLogoutWithReason",
        SUCCESS,
        Some(|i| Ok(Command::Session(SessionCommand::ForceLogoutWithReason { reason: i.path_number("reason")? }))),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/resetskill/{autoflag}",
        "resetSkill",
        SUCCESS,
        Some(|i| Ok(Command::Account(AccountCommand::ResetSkill { auto: is_true(i.path("autoflag")), skills: skill_list(i)? }))),
    ),
    Route("POST", "onlineagent/{agentid}/sayfree", "sayFree", SUCCESS, Some(|_| Ok(Command::State(StateCommand::SayFree)))),
    Route(
        "POST",
        "onlineagent/{agentid}/saybusy",
        "sayBusy",
        SUCCESS,
        Some(|i| Ok(Command::State(StateCommand::SayBusy { reason: i.query.number("reason")?, prolong: i.query.flag("prolong", false)? }))),
    ),
    Route("POST", "onlineagent/{agentid}/cancelbusy", "cancelBusy", SUCCESS, Some(|_| Ok(Command::State(StateCommand::CancelBusy)))),
    Route(
        "POST",
        "onlineagent/{agentid}/rest/{time}/{restcause}",
        "rest",
        SUCCESS,
        Some(|i| {
            Ok(Command::State(StateCommand::Rest {
                seconds: i.path_number("time")?,
                cause: i.path_number("restcause")?,
                prolong: i.query.flag("prolong", false)?,
            }))
        }),
    ),
    Route("POST", "onlineagent/{agentid}/cancelrest", "cancelRest", SUCCESS, Some(|_| Ok(Command::State(StateCommand::CancelRest)))),
    Route("POST", "onlineagent/{agentid}/work", "sayWork", SUCCESS, Some(|_| Ok(Command::State(StateCommand::SayWork)))),
    Route("POST", "onlineagent/{agentid}/cancelwork", "cancelWork", SUCCESS, Some(|_| Ok(Command::State(StateCommand::CancelWork)))),
    Route("GET", "onlineagent/{agentid}/agentstatus", "getAgentStatus", "", Some(|_| Ok(Command::State(StateCommand::GetAgentStatus)))),
    Route(
        "POST",
        "onlineagent/{agentid}/syncagentinfo",
        "syncagentinfo",
        SUCCESS,
        Some(|_| Ok(Command::State(StateCommand::SyncAgentInfo))),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/handshake",
        "handShake",
        SUCCESS,
        Some(|i| {
            let token = i.service_token.map(str::to_owned);
            // Choice: the token is taken from a header or, when there is none, from a body field of either spelling.
            let field = || Ok(i.body()?.text("serviceToken")?.or(i.body()?.text("service_token")?));
            Ok(Command::Session(SessionCommand::HandShake { service_token: token.map_or_else(field, |token| Ok(Some(token)))? }))
        }),
    ),
    Route("PUT", "onlineagent/{agentid}/updateGuid", "updateGuid", SUCCESS, Some(|_| Ok(Command::Session(SessionCommand::UpdateGuid)))),
    Route(
        "GET",
        "onlineagent/{agentid}/agentskills",
        "queryAgentSkills",
        SUCCESS,
        Some(|_| Ok(Command::Account(AccountCommand::QueryAgentSkills))),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/autoanswer/{flag}",
        "setAgentAutoAnswer",
        SUCCESS,
        Some(|i| Ok(Command::Account(AccountCommand::SetAgentAutoAnswer { on: path_flag(i)? }))),
    ),
    Route(
        "POST",
        "onlineagent/{agentid}/autoenteridle/{flag}",
        "setAgentAutoEnterIdle",
        SUCCESS,
        Some(|i| Ok(Command::Account(AccountCommand::SetAgentAutoEnterIdle { on: path_flag(i)? }))),
    ),
    Route("GET", "agentevent/{agentid}", "getAgentEvent", "", None),
    Route(
        "PUT",
        "voicecall/{agentid}/callout",
        "callout",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::Callout {
                called: body.text_or_empty("called")?,
                caller: body.text_or_empty("caller")?,
                data: body.text_or_empty("callappdata")?,
                media: body.number("mediaability")?.unwrap_or_default(),
            }))
        }),
    ),
    Route(
        "PUT",
        "voicecall/{agentid}/callinner",
        "callInner",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::CallInner {
                called: body.text_or_empty("called")?,
                caller: body.text_or_empty("caller")?,
                data: body.text_or_empty("callappdata")?,
            }))
        }),
    ),
    Route(
        "PUT",
        "voicecall/{agentid}/callinnerskill",
        "callInnerSkill",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::CallInnerSkill { skill: i.body()?.number("skillId")?.ok_or(Unreadable)? }))),
    ),
    Route(
        "PUT",
        "voicecall/{agentid}/answer",
        "answer",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::Answer { call: i.query.text("callid")? }))),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/reject",
        "reject",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::Reject { call: body.text("callid")?, mode: body.number("mode")?.ok_or(Unreadable)? }))
        }),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/innerhelp",
        "innerHelp",
        "",
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::InnerHelp(HelpRequest {
                destination: body.text_or_empty("dstaddress")?,
                device_type: body.number("devicetype")?.unwrap_or(2),
                mode: body.number("mode")?.unwrap_or(1),
                data: body.text_or_empty("callappdata")?,
                hold: body.flag("holdflag", true)?,
            })))
        }),
    ),
    Route("POST", "voicecall/{agentid}/hold", "hold", SUCCESS, Some(|_| Ok(Command::Call(CallCommand::Hold)))),
    Route(
        "POST",
        "voicecall/{agentid}/gethold",
        "getHold",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::GetHold { call: i.query.text("callid")? }))),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/connecthold/{callid}",
        "connectHold",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::ConnectHold { call: i.path("callid").to_owned() }))),
    ),
    Route("POST", "voicecall/{agentid}/beginmute", "beginMute", SUCCESS, Some(|_| Ok(Command::Call(CallCommand::BeginMute)))),
    Route("POST", "voicecall/{agentid}/endmute", "endMute", SUCCESS, Some(|_| Ok(Command::Call(CallCommand::EndMute)))),
    Route(
        "POST",
        "voicecall/{agentid}/confjoin",
        "confJoin",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            Ok(Command::Call(CallCommand::ConfJoin { call: body.text_or_empty("callid")?, data: body.text_or_empty("callappdata")? }))
        }),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/dropcall/{callid}",
        "dropCall",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::DropCall { call: i.path("callid").to_owned() }))),
    ),
    Route(
        "POST",
        "voicecall/{agentid}/disconnect/{number}",
        "disconnect",
        SUCCESS,
        Some(|i| Ok(Command::Call(CallCommand::Disconnect { number: i.path("number").to_owned() }))),
    ),
    Route("DELETE", "voicecall/{agentid}/release", "release", SUCCESS, Some(|_| Ok(Command::Call(CallCommand::Release)))),
    Route(
        "POST",
        "voicecall/{agentid}/canceltransfer",
        "cancelTransfer",
        SUCCESS,
        Some(|_| Ok(Command::Call(CallCommand::CancelTransfer))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/requestwhisperagent",
        "requestWhisperAgent",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::RequestWhisperAgent { target: whispered_to(i)? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/requeststopwhisperagent",
        "requestStopWhisperAgent",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target: whispered_to(i)? }))),
    ),
    Route(
        "POST",
        "qualitycontrol/{agentid}/requestswitchinsertwhisperagent",
        "requestSwitchInsertWhisperAgent",
        "",
        Some(|i| {
            Ok(Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent {
                target: whispered_to(i)?,
                kind: switch_type(i)?,
            }))
        }),
    ),
    Route(
        "PUT",
        "qualitycontrol/{agentid}/addsupervise/{workno}",
        "addSupervise",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::AddSupervise { target: i.path_number("workno")? }))),
    ),
    Route(
        "PUT",
        "qualitycontrol/{agentid}/addinsert/{workno}",
        "addInsert",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::AddInsert { target: i.path_number("workno")? }))),
    ),
    Route(
        "DELETE",
        "qualitycontrol/{agentid}/{workno}",
        "stopSuperviseOrInsert",
        "",
        Some(|i| Ok(Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target: i.path_number("workno")? }))),
    ),
];

/// The parts of a request that parameters come from.
pub(super) struct Input<'a> {
    captures: Captures,
    pub(super) query: &'a Fields,
    body: &'a Result<Fields, Unreadable>,
    /// The body as it came.
    pub(super) raw_body: &'a [u8],
    pub(super) service_token: Option<&'a str>,
}

impl Input<'_> {
    pub(super) fn body(&self) -> Result<&Fields, Unreadable> {
        self.body.as_ref().map_err(|&unreadable| unreadable)
    }

    pub(super) fn path(&self, name: &str) -> &str {
        self.captures.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    pub(super) fn path_number<T: std::str::FromStr>(&self, name: &str) -> Result<T, Unreadable> {
        self.path(name).parse().map_err(|_| Unreadable)
    }
}

/// Finds the operation. `path` is what follows the base path; doubled and trailing slashes do not matter.
pub(crate) fn route(
    agent_ids: &RangeInclusive<u32>,
    method: &str,
    path: &str,
    query: &str,
    service_token: Option<&str>,
    body: &[u8],
) -> Result<Routed, Unroutable> {
    let segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
        .collect();
    let fields = Fields::from_body(body);
    let query = Fields::from_query(query);
    let input = |captures| Input { captures, query: &query, body: &fields, raw_body: body, service_token };
    let missed = match find(TABLES, agent_ids, method, &segments) {
        Ok((route, captures)) => return of_agent(route, &input(captures)),
        Err(missed) => missed,
    };
    let found = find(TABLES_WITHOUT_AGENT, agent_ids, method, &segments);
    let (&Route(_, _, operation, success, parse), captures) =
        found.map_err(|other| if missed == Unroutable::MethodNotAllowed { missed } else { other })?;
    let asks = parse.and_then(|parse| parse(&input(captures)).ok()).unwrap_or(Asks::Configure(ConfigurationCommand::Malformed));
    Ok(Routed { operation, success, asks })
}

/// The operation with a method and path, and the values in the path.
fn find<T>(
    tables: &[&'static [Route<T>]],
    agent_ids: &RangeInclusive<u32>,
    method: &str,
    segments: &[String],
) -> Result<(&'static Route<T>, Captures), Unroutable> {
    let mut matching =
        tables.iter().copied().flatten().filter_map(|route| Some((route, capture(agent_ids, route.1, segments)?))).peekable();
    // Choice: a known path with another method is answered with status 405.
    let miss = if matching.peek().is_some() { Unroutable::MethodNotAllowed } else { Unroutable::NotFound };
    matching.find(|(route, _)| route.0 == method).ok_or(miss)
}

fn of_agent(route: &Route, input: &Input<'_>) -> Result<Routed, Unroutable> {
    let &Route(_, _, operation, success, parse) = route;
    let agent = input.path_number("agentid").map_err(|_| Unroutable::NotFound)?;
    let Some(parse) = parse else { return Ok(Routed { operation, success, asks: Asks::Poll { agent } }) };
    let command = match (parse(input), operation) {
        (Ok(command), _) => command,
        // A sign-in without readable fields is one without its mandatory fields.
        (Err(Unreadable), "login" | "loginEx") => Command::Session(SessionCommand::Login(SignInRequest::default())),
        (Err(Unreadable), "forceLogin" | "forceLoginEx" | "forceLoginExWithoutPhone") => {
            Command::Session(SessionCommand::ForceLogin(SignInRequest::default()))
        }
        (Err(Unreadable), _) => Command::Malformed,
    };
    Ok(Routed { operation, success, asks: Asks::Command { agent, command } })
}

/// Values in a path, by the names that its pattern has for them.
type Captures = Vec<(&'static str, String)>;

/// The values in the path, when it fits the pattern and every value fits the server's expression for it.
fn capture(agent_ids: &RangeInclusive<u32>, pattern: &'static str, segments: &[String]) -> Option<Captures> {
    let name_of = |wanted: &'static str| wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    // Most patterns differ in a fixed part, which is found without taking a value.
    let mut given = segments.iter();
    let is_alike = pattern.split('/').all(|wanted| given.next().is_some_and(|segment| name_of(wanted).is_some() || wanted == segment));
    if !is_alike || given.next().is_some() {
        return None;
    }
    let named = pattern.split('/').map(name_of).zip(segments).filter_map(|(name, segment)| Some((name?, segment)));
    named.map(|(name, segment)| fits(agent_ids, name, segment).then(|| (name, segment.clone()))).collect()
}

fn fits(agent_ids: &RangeInclusive<u32>, name: &str, value: &str) -> bool {
    match name {
        "agentid" | "workno" | "workNo" | "destno" => is_within(value, agent_ids),
        "seconds" => is_within(value, &(0..=2_147_483_647)),
        "skillid" | "ivrid" => value.parse::<u64>().is_ok_and(|number| number > 0 && number.to_string() == value),
        "vdnid" => is_within(value, &(1..=512)),
        "anyvdn" | "chatnum" => !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()),
        "reason" => is_within(value, &(1..=255)),
        "time" => is_within(value, &(1..=86_399)),
        "restcause" => is_within(value, &(0..=255)),
        "number" => (2..=25).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit()),
        "digits" => (1..=24).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit() || b",%*".contains(&byte)),
        "skilltype" | "recordflag" | "recordbeforetalking" => matches!(value, "0" | "1"),
        _ => true,
    }
}

/// Digits without a leading zero, within a range.
fn is_within(value: &str, range: &RangeInclusive<u32>) -> bool {
    value.parse().is_ok_and(|number: u32| range.contains(&number) && number.to_string() == value)
}

pub(super) fn sign_in(input: &Input<'_>, release_phone: bool) -> Result<SignInRequest, Unreadable> {
    let body = input.body()?;
    let defaults = SignInRequest::default();
    Ok(SignInRequest {
        password: body.text("password")?,
        phone: body.text("phonenum")?,
        auto_answer: body.flag("autoanswer", defaults.auto_answer)?,
        auto_enter_idle: body.flag("autoenteridle", defaults.auto_enter_idle)?,
        release_phone: body.flag("releasephone", release_phone)?,
        agent_type: body.number("agenttype")?.unwrap_or(defaults.agent_type),
        status: body.number("status")?.unwrap_or(defaults.status),
        rest_seconds: body.number("time")?,
        rest_cause: body.number("restcause")?.unwrap_or(defaults.rest_cause),
        ip: body.text("ip")?.unwrap_or(defaults.ip),
        text_chat: body.flag("checkInWebm", defaults.text_chat)?,
        calls_only: false,
        phone_linkage: body.flag("phonelinkage", defaults.phone_linkage)?,
        watches_vdn: body.flag("listenStatus", defaults.watches_vdn)?,
        callback_uri: body.text_or_empty("callBackUri")?,
        service_token: body.text_or_empty("serviceToken")?,
    })
}

/// Queue ids joined by semicolons, at most 4000 characters.
fn skill_list(input: &Input<'_>) -> Result<Vec<u32>, Unreadable> {
    const MAX: usize = 4000;
    let list = input.query.text_or_empty("skillid")?;
    if list.len() > MAX {
        return Err(Unreadable);
    }
    let ids = list.split(';').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| Unreadable)).collect()
}

fn path_flag(input: &Input<'_>) -> Result<bool, Unreadable> {
    const MAX: usize = 5;
    let word = input.path("flag");
    if word.len() > MAX { Err(Unreadable) } else { Ok(is_true(word)) }
}

/// The agent an inspector whispers to.
// Choice: an id that is no number names an agent that does not exist; it is not a malformed request.
fn whispered_to(input: &Input<'_>) -> Result<Option<u32>, Unreadable> {
    let text = input.query.text("whisperagentid")?.filter(|text| !text.trim().is_empty());
    Ok(text.map(|text| text.trim().parse().unwrap_or(0)))
}

fn switch_type(input: &Input<'_>) -> Result<InspectionKind, Unreadable> {
    match input.query.number("switchtype")? {
        Some(0) => Ok(InspectionKind::Listen),
        Some(1) => Ok(InspectionKind::Insert),
        Some(2) => Ok(InspectionKind::Whisper),
        _ => Err(Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routed(method: &str, path: &str) -> Result<&'static str, Unroutable> {
        route(&(101..=999_999), method, path, "", None, b"").map(|routed| routed.operation)
    }

    #[test]
    fn values_outside_the_patterns_are_not_found() {
        assert_eq!(routed("PUT", "/onlineagent/101"), Ok("login"));
        assert_eq!(routed("PUT", "/onlineagent/999999"), Ok("login"));
        for path in [
            "/onlineagent/100",
            "/onlineagent/1000000",
            "/onlineagent/0101",
            "/onlineagent/abc",
            "/onlineagent",
            "/onlineagent/101/forcelogin/x",
            "/voicecall/101/disconnect/1",
            "/onlineagent/101/rest/86400/0",
            "/onlineagent/101/rest/60/256",
            "/onlineagent/101/forcelogoutwithreason/0",
            "/qualitycontrol/101/addsupervise/5",
            "/qualitycontrol/101/forcerest/102/60/0",
            "/qualitycontrol/101/setselfrecord/2/0",
            "/queuedevice/101/vdnskill/513",
            "/calldata/101/waitcallinfo/0",
            "/querymonitor/101/setmaxchatnum/x/1",
            "/voicecall/101/requestcall/1-1/2",
            "/voicecall/101/seconddial/%23",
        ] {
            assert_eq!(routed("PUT", path), Err(Unroutable::NotFound), "{path}");
        }
    }

    #[test]
    fn slashes_may_be_doubled_or_trail() {
        assert_eq!(routed("DELETE", "//onlineagent//101/logout/"), Ok("logout"));
    }

    #[test]
    fn a_known_path_with_another_method_is_not_allowed() {
        assert_eq!(routed("GET", "/onlineagent/101/logout"), Err(Unroutable::MethodNotAllowed));
        assert_eq!(routed("POST", "/agentevent/allagentevent"), Err(Unroutable::MethodNotAllowed));
        assert_eq!(routed("POST", "/config/vdn/agents"), Err(Unroutable::MethodNotAllowed));
    }

    #[test]
    fn operations_without_an_agent_in_the_path_are_found() {
        assert_eq!(routed("GET", "//agentevent/allagentevent/"), Ok("getAllAgentEvent"));
        assert_eq!(routed("PUT", "/config/vdn//skillGroup"), Ok("modifySkillGroup"));
        assert_eq!(routed("GET", "/config/subscribe/handshake"), Err(Unroutable::NotFound));
    }

    #[test]
    fn every_operation_has_its_own_name_and_place() {
        let routes: Vec<&Route> = TABLES.iter().copied().flatten().collect();
        for (index, route) in routes.iter().enumerate() {
            for other in &routes[index + 1..] {
                // Both forms of the takeover have one name, and so have the lists of agents by queue and by id. Calls
                // and text chats are answered, rejected and transferred.
                assert!(
                    route.2 != other.2 || matches!(route.2, "intercept" | "queryAgentInfoBySkillId" | "answer" | "reject" | "transfer"),
                    "{}",
                    route.2
                );
                assert_ne!((route.0, route.1), (other.0, other.1));
            }
        }
    }
}
