//! How what has a name on the wire is called in Rust: in words, each spelled right.
//!
//! The contract keeps the wire's spellings. Many of them run words together (`callappdata`) and some are misspelled
//! (`tranfser`). These tables say which words are meant; the generated types keep the wire's spelling for serde.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// What stands between two underscores on the wire, and the words that it means.
const WORDS: &[(&str, &str)] = &[
    ("ac", "access_code"),
    ("accesscode", "access_code"),
    ("addesstype", "address_type"),
    ("addressinfo", "address_info"),
    ("agentcustomstate", "agent_custom_state"),
    ("agentgroup", "agent_group"),
    ("agentid", "agent_id"),
    ("agentlist", "agent_list"),
    ("agentname", "agent_name"),
    ("agentrelease", "agent_release"),
    ("agenttype", "agent_type"),
    ("answernums", "answer_nums"),
    ("applyed", "applied"),
    ("attachdata", "attached_data"),
    ("attrib", "attribute"),
    ("autoanswer", "auto_answer"),
    ("autoenteridle", "auto_enter_idle"),
    ("autoflag", "auto_flag"),
    ("begintime", "begin_time"),
    ("bulletindata", "bulletin_data"),
    ("busynums", "busy_nums"),
    ("busytime", "busy_time"),
    ("calc", "calculation"),
    ("callappdata", "call_app_data"),
    ("callcontrolid", "call_control_id"),
    ("calldata", "call_data"),
    ("callfeature", "call_feature"),
    ("callid", "call_id"),
    ("callids", "call_ids"),
    ("callinfo", "call_info"),
    ("callnums", "call_nums"),
    ("callout", "call_out"),
    ("calloutnums", "call_out_nums"),
    ("callskill", "call_skill"),
    ("callskillid", "call_skill_id"),
    ("calltime", "call_time"),
    ("chatnum", "chat_num"),
    ("checktime", "check_time"),
    ("clustername", "cluster_name"),
    ("codeformat", "code_format"),
    ("confid", "conf_id"),
    ("configed", "configured"),
    ("confinfo", "conf_info"),
    ("confresult", "conf_result"),
    ("controlid", "control_id"),
    ("ctime", "creation_time"),
    ("currentstatetime", "current_state_time"),
    ("customstate", "custom_state"),
    ("descrip", "description"),
    ("destaddr", "dest_address"),
    ("destno", "dest_no"),
    ("devicetype", "device_type"),
    ("dialeddigits", "dialed_digits"),
    ("dnid", "dn_id"),
    ("dstaddress", "dest_address"),
    ("enddate", "end_date"),
    ("endposition", "end_position"),
    ("endtime", "end_time"),
    ("filename", "file_name"),
    ("filepath", "file_path"),
    ("filetype", "file_type"),
    ("firsttalking", "first_talking"),
    ("flg", "flag"),
    ("formate", "format"),
    ("groupid", "group_id"),
    ("groupname", "group_name"),
    ("holdflag", "hold_flag"),
    ("inno", "in_no"),
    ("intercallnums", "internal_call_nums"),
    ("interhelpnums", "internal_help_nums"),
    ("isautoanswer", "is_auto_answer"),
    ("isstart", "is_start"),
    ("ivrid", "ivr_id"),
    ("keepnums", "keep_nums"),
    ("logindate", "login_date"),
    ("logined", "logged_in"),
    ("logontimes", "logon_times"),
    ("mediaability", "media_ability"),
    ("mediacall", "media_call"),
    ("mediaserver", "media_server"),
    ("mediatype", "media_type"),
    ("monitoragent", "monitor_agent"),
    ("monitoredagent", "monitored_agent"),
    ("monitorname", "monitor_name"),
    ("monitorno", "monitor_no"),
    ("newpassword", "new_password"),
    ("noanswernums", "no_answer_nums"),
    ("occupyed", "occupied"),
    ("offhook", "off_hook"),
    ("oldpassword", "old_password"),
    ("orgicallednum", "original_called_num"),
    ("phonehangup", "phone_hang_up"),
    ("phonelinkage", "phone_linkage"),
    ("phonenum", "phone_number"),
    ("phonenumber", "phone_number"),
    ("phonepickup", "phone_pickup"),
    ("phonetoken", "phone_token"),
    ("prog", "program"),
    ("receivetime", "receive_time"),
    ("reciver", "receiver"),
    ("recordbeforetalking", "record_before_talking"),
    ("recordenddate", "record_end_date"),
    ("recordfiledownload", "record_file_download"),
    ("recordflag", "record_flag"),
    ("recordid", "record_id"),
    ("recordstartdate", "record_start_date"),
    ("recved", "received"),
    ("redirectnums", "redirect_nums"),
    ("releasephone", "release_phone"),
    ("restcause", "rest_cause"),
    ("restnums", "rest_nums"),
    ("restoutnums", "rest_out_nums"),
    ("restouttime", "rest_out_time"),
    ("resttime", "rest_time"),
    ("ringback", "ring_back"),
    ("secmode", "security_mode"),
    ("seekdirection", "seek_direction"),
    ("seekposition", "seek_position"),
    ("seekseconds", "seek_seconds"),
    ("sendername", "sender_name"),
    ("serverid", "server_id"),
    ("serviceid", "service_id"),
    ("sipip", "sip_ip"),
    ("sipport", "sip_port"),
    ("skillid", "skill_id"),
    ("skilllist", "skill_list"),
    ("skilltype", "skill_type"),
    ("speedchange", "speed_change"),
    ("startdate", "start_date"),
    ("startposition", "start_position"),
    ("startpostion", "start_position"),
    ("subcode", "sub_code"),
    ("swaped", "swapped"),
    ("switchtype", "switch_type"),
    ("swith", "switch"),
    ("syncagentinfo", "sync_agent_info"),
    ("talktime", "talk_time"),
    ("targetname", "target_name"),
    ("targettype", "target_type"),
    ("taskdsn", "task_dsn"),
    ("textchat", "text_chat"),
    ("timestring", "time_string"),
    ("tranfser", "transfer"),
    ("transferivrnums", "transfer_ivr_nums"),
    ("transfernums", "transfer_nums"),
    ("transferoutnums", "transfer_out_nums"),
    ("transferscript", "transfer_script"),
    ("transfrom", "trans_from"),
    ("unknow", "unknown"),
    ("urlname", "url_name"),
    ("userid", "user_id"),
    ("vdnid", "vdn_id"),
    ("voicecall", "voice_call"),
    ("voicepath", "voice_path"),
    ("volumechange", "volume_change"),
    ("whisperagentid", "whisper_agent_id"),
    ("workno", "work_no"),
];

/// The methods of a session that are not called as their operation: those that would repeat the name of the resource, or whose
/// name says something else than what they do.
const METHODS: &[(&str, &str)] = &[
    ("agentgroup_query_agent_info_by_skill_id", "query_agent_info_by_list"),
    ("answer_agent_conf", "answer"),
    ("call_answer", "answer_for"),
    ("chat", "send_message"),
    ("config_handshake", "handshake"),
    ("config_handshake_ex", "handshake_ex"),
    ("config_query_call_info", "query_call_info"),
    ("force_log_out_agent", "force_logout_agent"),
    ("get_agent_event", "poll"),
    ("get_all_agent_event", "poll_all"),
    ("get_hold", "unhold"),
    ("mediacall_transfer", "transfer"),
    ("phonehangup", "hang_up_phone"),
    ("phonepickup", "pick_up_phone"),
    ("qc_cancel_agent_self_record", "cancel_agent_self_record"),
    ("qc_set_agent_self_record", "set_agent_self_record"),
    ("recordfiledownload_ex", "download_record_file_ex"),
    ("reject_agent_conf", "reject"),
    ("release_agent_conf", "release"),
    ("request_agent_conf", "request"),
    ("request_leave_agent_conf", "leave"),
    ("textchat_answer", "answer"),
    ("textchat_drop", "drop_chat"),
    ("textchat_reject", "reject"),
    ("textchat_tranfser", "transfer"),
    ("third_control_callout", "call_out_for"),
];

/// What is added to a field whose name another field of the same type has already: some types have both `callId` and `callid`.
pub(super) const SECOND: &str = "lowercase";

/// A name in snake case, with its words apart and spelled right.
fn words(name: &str) -> String {
    let name = name.to_snake_case();
    let segments = name.split('_').map(|segment| WORDS.iter().find(|(wire, _)| *wire == segment).map_or(segment, |(_, words)| words));
    segments.collect::<Vec<_>>().join("_")
}

/// `AgentEvent_Agent_Occupyed` → `AgentEventAgentOccupied`.
pub(super) fn type_ident(name: &str) -> Ident {
    Ident::new(&words(name).to_pascal_case(), Span::call_site())
}

/// `devicetype` → `device_type`; a keyword gets an underscore, as typify does it.
pub(super) fn field_ident(name: &str) -> Ident {
    let name = words(name);
    syn::parse_str(&name).unwrap_or_else(|_| Ident::new(&format!("{name}_"), Span::call_site()))
}

/// The field of a type that has other fields, too: of two names that are the same in words, one gets another word.
pub(super) fn member_ident<'a>(name: &str, mut others: impl Iterator<Item = &'a String>) -> Ident {
    let ident = field_ident(name);
    let apart = name.to_snake_case();
    if ident != apart && others.any(|other| other != name && ident == other.to_snake_case()) {
        return Ident::new(&format!("{ident}_{SECOND}"), Span::call_site());
    }
    ident
}

/// `get_hold` → `GET_HOLD`.
pub(super) fn const_ident(name: &str) -> Ident {
    Ident::new(&words(name).to_shouty_snake_case(), Span::call_site())
}

/// The method of a session that sends an operation: `get_hold` → `unhold`.
pub(super) fn method_ident(operation: &str) -> Ident {
    METHODS.iter().find(|(id, _)| *id == operation).map_or_else(|| field_ident(operation), |(_, method)| field_ident(method))
}

/// The request that such a method gives: `get_hold` → `Unhold`.
pub(super) fn request_ident(operation: &str) -> Ident {
    type_ident(&method_ident(operation).to_string())
}

/// The same tokens with every identifier in words, and how many have changed.
pub(super) fn in_words(tokens: TokenStream) -> (TokenStream, usize) {
    let mut changed = 0;
    let tokens = tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let (inner, within) = in_words(group.stream());
                changed += within;
                let mut renamed = Group::new(group.delimiter(), inner);
                renamed.set_span(group.span());
                TokenTree::Group(renamed)
            }
            TokenTree::Ident(ident) => {
                let renamed = ident_in_words(&ident);
                changed += usize::from(renamed != ident);
                TokenTree::Ident(renamed)
            }
            other => other,
        })
        .collect();
    (tokens, changed)
}

/// An identifier with its words apart, in the case that it has.
pub(super) fn ident_in_words(ident: &Ident) -> Ident {
    let text = ident.to_string();
    let snake = text.to_snake_case();
    if words(&snake) == snake {
        return ident.clone();
    }
    let is_const = text.chars().all(|character| !character.is_lowercase());
    match text.chars().next() {
        Some(first) if first.is_lowercase() => field_ident(&snake),
        _ if is_const => const_ident(&snake),
        _ => type_ident(&snake),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Model;

    #[test]
    fn every_row_is_used() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let text = serde_json::to_string(contract.document()).unwrap();
        let names = text.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
        let segments: BTreeSet<String> =
            names.flat_map(|name| name.to_snake_case().split('_').map(str::to_owned).collect::<Vec<_>>()).collect();
        for (wire, words) in WORDS {
            assert!(segments.contains(*wire), "{wire} is no name of the contract");
            assert!(words.split('_').all(|word| !WORDS.iter().any(|(wire, _)| *wire == word)), "{words} has a run-together word");
        }
        let model = Model::read(&contract).unwrap();
        for (id, method) in METHODS {
            assert!(model.operations.iter().any(|operation| operation.facts.id == *id), "{id} is no operation");
            assert_ne!(field_ident(id).to_string(), *method, "{id} needs no row");
        }
    }

    #[test]
    fn a_resource_has_each_method_once_and_none_repeats_its_name() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let model = Model::read(&contract).unwrap();
        let mut seen = BTreeSet::new();
        for operation in model.operations.iter().filter(|operation| operation.is_of_session()) {
            let method = method_ident(operation.facts.id).to_string();
            assert!(!method.starts_with(&words(operation.facts.tag())), "{} repeats {}", method, operation.facts.tag());
            assert!(seen.insert((operation.facts.tag(), method)), "{} is there twice", operation.facts.id);
        }
    }

    #[test]
    fn identifiers_keep_their_case() {
        let cases = [
            ("callappdata", "call_app_data"),
            ("MediaSwith", "MediaSwitch"),
            ("GET_CALLID", "GET_CALL_ID"),
            ("Client", "Client"),
            ("r#type", "r#type"),
        ];
        for (before, after) in cases {
            assert_eq!(ident_in_words(&syn::parse_str(before).unwrap()).to_string(), after);
        }
    }
}
