//! From method, path, query and body to a request: finds the operation and reads its parameters.

use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;

use super::fields::Fields;
use super::input::{Captures, Input};
use super::request::{Ask, Request, RequestParts, RouteError};
use super::route::{Read, Route};
use super::routes::TABLES;
use crate::engine::{Command, ConfigurationCommand};
use crate::hidden::Hidden;

/// Finds the operation. `path` is what follows the base path; doubled and trailing slashes do not matter.
pub(crate) fn route(agent_ids: &RangeInclusive<u32>, path: &str, parts: &RequestParts<'_>) -> Result<Request, RouteError> {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let (route, captures) = find(agent_ids, parts, &segments)?;
    let parsed_body = Fields::from_body(parts.body);
    let query = Fields::from_query(parts.query);
    let input = Input { captures, query: &query, parsed_body: &parsed_body, raw_body: parts.body, service_token: parts.service_token };
    let agent = || input.path_number("agentid").map_err(|_| RouteError::NotFound);
    let ask = match route.read {
        Read::Poll => Ask::Poll { agent: agent()? },
        Read::PollAll => Ask::PollAll,
        Read::Account(read) => Ask::SignInByAccount(read(&input)),
        Read::Command(read) => Ask::Command { agent: agent()?, command: read(&input).unwrap_or(Command::Malformed) },
        Read::ConfigurationSignIn(read) => {
            let (id, password) = read(&input).unwrap_or_default();
            Ask::ConfigurationSignIn { id, password: password.map(Hidden) }
        }
        Read::Configure(read) => Ask::Configure(read(&input).unwrap_or(ConfigurationCommand::Malformed)),
    };
    Ok(Request { operation: route.operation, ask })
}

/// The operation with a method and path, and the values in the path.
fn find(agent_ids: &RangeInclusive<u32>, parts: &RequestParts<'_>, segments: &[&str]) -> Result<(&'static Route, Captures), RouteError> {
    let routes = TABLES.iter().copied().flatten().filter(|route| route.since <= parts.release);
    let forms = routes.flat_map(|route| route.forms().map(move |form| (route, form)));
    let mut matching = forms.filter_map(|(route, (method, path))| Some((route, method, capture(agent_ids, path, segments)?))).peekable();
    // Choice: a known path with an unknown method is answered with status 405.
    let miss = if matching.peek().is_some() { RouteError::MethodNotAllowed } else { RouteError::NotFound };
    matching.find(|(_, known, _)| *known == parts.method).map(|(route, _, captures)| (route, captures)).ok_or(miss)
}

/// The values in the path, when it fits the pattern and every value fits the server's expression for it. The server matches the path as it
/// was sent, percent-encoded, and decodes the values afterwards.
fn capture(agent_ids: &RangeInclusive<u32>, pattern: &'static str, segments: &[&str]) -> Option<Captures> {
    let name_of = |wanted: &'static str| wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    // Most patterns differ in a fixed part, which is found without taking a value.
    let mut given = segments.iter();
    let is_alike = pattern.split('/').all(|wanted| given.next().is_some_and(|segment| name_of(wanted).is_some() || wanted == *segment));
    if !is_alike || given.next().is_some() {
        return None;
    }
    let named = pattern.split('/').map(name_of).zip(segments).filter_map(|(name, segment)| Some((name?, segment)));
    let decoded = |segment: &str| percent_decode_str(segment).decode_utf8_lossy().into_owned();
    named.map(|(name, segment)| fits(agent_ids, name, segment).then(|| (name, decoded(segment)))).collect()
}

fn fits(agent_ids: &RangeInclusive<u32>, name: &str, value: &str) -> bool {
    match name {
        "agentid" | "workno" | "workNo" | "destno" => is_within(value, agent_ids),
        "seconds" | "skillid" | "ivrid" => is_number(value) && !value.starts_with('0'),
        "vdnid" => is_within(value, &(1..=512)),
        "anyvdn" | "chatnum" => is_number(value),
        "reason" => is_within(value, &(1..=255)),
        "time" => is_within(value, &(1..=86_399)),
        "restcause" => is_within(value, &(0..=255)),
        "number" => (2..=25).contains(&value.len()) && is_number(value),
        "digits" => (1..=24).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit() || b",%*".contains(&byte)),
        "skilltype" | "recordflag" | "recordbeforetalking" => matches!(value, "0" | "1"),
        _ => true,
    }
}

/// Digits, however many.
fn is_number(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits without a leading zero, within a range.
fn is_within(value: &str, range: &RangeInclusive<u32>) -> bool {
    value.parse().is_ok_and(|number: u32| range.contains(&number) && number.to_string() == value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::release::Release;

    fn routed(method: &str, path: &str) -> Result<&'static str, RouteError> {
        routed_in(Release::default(), method, path)
    }

    fn routed_in(release: Release, method: &str, path: &str) -> Result<&'static str, RouteError> {
        let parts = RequestParts { method, query: "", release, service_token: None, body: b"" };
        route(&(101..=999_999), path, &parts).map(|request| request.operation.name)
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
            "/qualitycontrol/101/setselfrecord/2/0",
            "/queuedevice/101/vdnskill/513",
            "/calldata/101/waitcallinfo/0",
            "/querymonitor/101/setmaxchatnum/x/1",
            "/voicecall/101/requestcall/1-1/2",
            "/voicecall/101/seconddial/%2a",
            "/onlineagent/%31%30%31",
            "/recordplay/101/forefast/0",
            "/recordplay/101/backfast/01",
        ] {
            assert_eq!(routed("PUT", path), Err(RouteError::NotFound), "{path}");
        }
    }

    #[test]
    fn values_within_the_patterns_are_found_whatever_the_operation_says() {
        for (method, path, name) in [
            ("POST", "/voicecall/101/seconddial/12%23", "secondDial"),
            ("POST", "/qualitycontrol/101/forcerest/102/0/256", "forceRest"),
            ("POST", "/qualitycontrol/101/forcerest/102/a/b", "forceRest"),
            ("POST", "/recordplay/101/forefast/99999999999999999999", "foreFastPlay"),
            ("GET", "/calldata/101/waitcallinfo/99999999999999999999", "queryWaitCallInfoBySkillId"),
            ("POST", "/onlineagent/101/autoanswer/banana", "setAgentAutoAnswer"),
        ] {
            assert_eq!(routed(method, path), Ok(name), "{path}");
        }
    }

    #[test]
    fn other_forms_lead_to_the_same_operation() {
        for (method, path, name) in [
            ("PUT", "/voicecall/101/previewcallout", "previewCallout"),
            ("PUT", "/agentconf/101/prolongtime", "prolongTime"),
            ("DELETE", "/agentconf/101/rejectagentconf", "rejectAgentConf"),
            ("PUT", "/voicecall/101/phonepickup", "phonepickup"),
        ] {
            assert_eq!(routed(method, path), Ok(name), "{path}");
        }
        assert_eq!(routed("DELETE", "/agentconf/101/prolongtime"), Err(RouteError::MethodNotAllowed));
    }

    #[test]
    fn slashes_may_be_doubled_or_trail() {
        assert_eq!(routed("DELETE", "//onlineagent//101/logout/"), Ok("logout"));
    }

    #[test]
    fn a_known_path_with_another_method_is_not_allowed() {
        assert_eq!(routed("GET", "/onlineagent/101/logout"), Err(RouteError::MethodNotAllowed));
        assert_eq!(routed("POST", "/agentevent/allagentevent"), Err(RouteError::MethodNotAllowed));
        assert_eq!(routed("PUT", "/config/vdn/agents"), Err(RouteError::MethodNotAllowed));
    }

    #[test]
    fn an_operation_is_found_from_its_release_on() {
        for (release, path, name) in [
            (Release::Of2023, "/onlineagent/101/handshake", "handShake"),
            (Release::R24_300, "/voicecall/101/callinnerskill", "callInnerSkill"),
            (Release::R24_400, "/recordplay/101/playrelocation", "playRelocation"),
            (Release::R25_200, "/voicecall/101/startasrbycallid", "startASR"),
        ] {
            let method = if name == "callInnerSkill" { "PUT" } else { "POST" };
            assert_eq!(routed_in(release, method, path), Ok(name));
            assert_eq!(routed_in(Release::Of2019, method, path), Err(RouteError::NotFound), "{path}");
        }
        assert_eq!(routed_in(Release::Of2019, "PUT", "/onlineagent/101/heartbeat"), Ok("heartbeat"));
    }

    #[test]
    fn operations_without_an_agent_in_the_path_are_found() {
        assert_eq!(routed("GET", "//agentevent/allagentevent/"), Ok("getAllAgentEvent"));
        assert_eq!(routed("PUT", "/config/vdn//skillGroup"), Ok("modifySkillGroup"));
        assert_eq!(routed("PUT", "/config/sys/ivr/"), Ok("modifyIVR"));
        assert_eq!(routed("GET", "/config/subscribe/handshake"), Err(RouteError::NotFound));
    }

    #[test]
    fn every_operation_has_its_own_name_and_place() {
        let routes: Vec<&Route> = TABLES.iter().copied().flatten().collect();
        for (index, route) in routes.iter().enumerate() {
            for other in &routes[index + 1..] {
                // Both forms of the takeover have one name, and so have the lists of agents by queue and by id. Calls
                // and text chats are answered, rejected and transferred.
                let (name, another) = (route.operation.name, other.operation.name);
                let is_shared = matches!(
                    name,
                    "intercept" | "queryAgentInfoBySkillId" | "answer" | "reject" | "transfer" | "queryCallInfo" | "mediafile"
                );
                assert!(name != another || is_shared, "{name}");
                assert!(route.forms().all(|form| other.forms().all(|another| form != another)), "{name} and {another}");
            }
        }
    }
}
