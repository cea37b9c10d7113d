//! The reader on the contract that this project publishes.

use std::sync::LazyLock;

use ccgateway_contract::{Contract, Field, FindError, MASK, Operation, Place, Side, Walker};
use serde_json::json;

static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/openapi.json");
    Contract::from_json(&std::fs::read_to_string(path).unwrap()).unwrap()
});

fn id(name: &str) -> &'static str {
    CONTRACT.find_operation(name).unwrap().id
}

#[test]
fn an_operation_is_found_by_id_log_name_and_route() {
    assert_eq!(id("inner_help"), "inner_help");
    assert_eq!(id("innerHelp"), "inner_help");
    assert_eq!(id("innerhelp"), "inner_help");
    assert_eq!(id("POST /voicecall/{agentid}/innerhelp"), "inner_help");
    assert_eq!(id("post /voicecall/1001/innerhelp"), "inner_help");
    assert_eq!(id("GET https://h:8043/agentgateway/resource/onlineagent/1001/agentstatus?x=1"), "get_agent_status");
}

#[test]
fn of_two_routes_that_fit_the_more_literal_one_is_meant() {
    assert_eq!(id("PUT /onlineagent/1001/forcelogin"), "force_login");
}

#[test]
fn every_operation_is_found_by_its_own_name() {
    for operation in CONTRACT.all_operations() {
        assert_eq!(id(operation.name()), operation.id);
    }
}

#[test]
fn what_is_not_there_is_reported_for_what_it_is() {
    let error = |name: &str| CONTRACT.find_operation(name).unwrap_err();
    assert!(matches!(error("nothing"), FindError::NoName { .. }));
    assert!(matches!(error("GET /nowhere"), FindError::NoPath { .. }));
    assert_eq!(error("PATCH /voicecall/1/hold").to_string(), "the contract has no PATCH at `/voicecall/1/hold`, only POST");
    assert!(error("queryCallInfo").to_string().starts_with("`queryCallInfo` is the name of 2 operations; say which: "));
}

#[test]
fn a_flag_in_a_path_is_true_or_false() {
    let fields = CONTRACT.find_operation("reset_skill").unwrap().fields();
    let flag = fields.iter().find(|field| field.name == "autoflag").unwrap();
    assert_eq!((flag.place, flag.shape.words().as_str()), (Place::Path, "true or false"));
}

#[test]
fn an_operation_knows_its_fields_its_result_and_its_events() {
    let operation = CONTRACT.find_operation("inner_help").unwrap();
    let fields = operation.fields();
    let mode = fields.iter().find(|field| field.name == "mode").unwrap();
    assert_eq!((mode.place, mode.shape.words().as_str()), (Place::Body, "code of HelpMode"));
    assert!(!fields.iter().any(|field| field.name == "agentid"), "the session knows the agent that acts");
    assert_eq!(operation.acting_name(), Some("agentid"));
    assert_eq!(operation.result().unwrap().0, "result");
    assert!(operation.is_of_agent() && !operation.is_file() && operation.triggered().contains(&"AgentEvent_Hold"));
}

#[test]
fn an_operation_knows_where_its_answer_has_a_new_guid() {
    let marked = CONTRACT.operations().filter_map(|operation| Some((operation.id, operation.new_guid()?)));
    assert_eq!(marked.collect::<Vec<_>>(), [("config_auth", "/result/guid".to_owned()), ("update_guid", "/result/guid".to_owned())]);
}

#[test]
fn all_fields_are_those_of_the_operation_and_the_agent_that_acts() {
    let operation = CONTRACT.find_operation("inner_help").unwrap();
    let names = |fields: Vec<Field<'static>>| fields.into_iter().map(|field| field.name).collect::<Vec<_>>();
    assert_eq!(names(operation.all_fields()), [vec!["agentid"], names(operation.fields())].concat());
}

#[test]
fn a_field_has_the_example_of_its_place() {
    let operation = CONTRACT.find_operation("inner_help").unwrap();
    let example = operation.request_example().unwrap();
    let fields = operation.fields();
    let body: Vec<_> = fields.iter().filter(|field| field.place == Place::Body).collect();
    assert!(!body.is_empty() && body.iter().all(|field| field.example == example.get(field.name)));
    let reason = CONTRACT.find_operation("say_busy").unwrap().fields().into_iter().find(|field| field.name == "reason").unwrap();
    assert!(reason.example.is_some_and(|example| reason.shape.check(example).is_ok()));
}

#[test]
fn a_field_knows_its_form_on_the_wire() {
    let fields = |operation: &str| CONTRACT.find_operation(operation).unwrap().fields();
    let rest = fields("rest").into_iter().find(|field| field.name == "time").unwrap();
    assert_eq!((rest.shape.kind.json_type(), rest.shape.unit), (Some("integer"), Some("seconds")));
    let all: Vec<_> = CONTRACT.all_operations().iter().flat_map(Operation::all_fields).collect();
    assert!(all.iter().any(|field| field.shape.flag) && all.iter().any(|field| field.shape.format == "password"));
    assert_eq!(CONTRACT.shape_of("LenientInteger").kind.json_type(), None);
}

#[test]
fn a_field_of_an_event_stays_required_where_a_later_part_says_more_about_it() {
    let shape = CONTRACT.event("AgentEvent_Talking").unwrap().shape();
    let id = shape.field("eventType").unwrap();
    assert!(id.required && id.shape().choices == [json!("AgentEvent_Talking")]);
}

#[test]
fn bounds_are_known_by_operation_and_field() {
    let say_busy = CONTRACT.find_operation("say_busy").unwrap();
    assert_eq!(say_busy.bounds("reason").words(), "200 to 250");
    assert!(say_busy.bounds("nothing").is_none());
}

#[test]
fn every_operation_belongs_to_a_resource_with_a_title() {
    let tags: Vec<_> = CONTRACT.tags().collect();
    assert!(tags.iter().all(|tag| !tag.title.is_empty() && !tag.description.is_empty()));
    assert!(CONTRACT.operations().all(|operation| tags.iter().any(|tag| tag.name == operation.tag())));
}

#[test]
fn callbacks_are_apart_from_operations() {
    assert!(CONTRACT.callbacks().all(|callback| callback.callback && !callback.needs_session()));
    assert!(CONTRACT.operations().all(|operation| !operation.callback && operation.path.starts_with('/')));
}

#[test]
fn a_code_is_found_by_itself_by_its_name_and_in_a_range() {
    let table = CONTRACT.table("help_mode").unwrap();
    assert_eq!(table.row("1").unwrap().name, table.row("two_party").unwrap().name);
    let reason = CONTRACT.table("BusyReason").unwrap().row("210").unwrap();
    assert_eq!((reason.code.as_str(), reason.range), ("200-250", Some((200, 250))));
    assert!(reason.has("210") && reason.has("200-250") && !reason.has("251") && !reason.has(reason.name));
    assert_eq!(CONTRACT.retcodes().row("100-006").unwrap().action(), "sign_in_again");
}

#[test]
fn secrets_are_known_by_the_names_of_the_contract_and_by_words() {
    let value = json!({ "serviceToken": "x", "myPassword": "y", "deep": [{ "Guid": 7 }], "called": "1" });
    let masked = json!({ "serviceToken": MASK, "myPassword": MASK, "deep": [{ "Guid": MASK }], "called": "1" });
    assert_eq!(CONTRACT.masked("", &value), masked);
}

#[test]
fn guids_are_masked_and_call_ids_stay() {
    let text = "call 1455885056-1095 of 01234567-89ab-cdef-0123-456789abcdef.AgentGateway1";
    assert_eq!(CONTRACT.masked("text", &json!(text)), json!("call 1455885056-1095 of …"));
}

#[test]
fn a_request_is_read_with_what_does_not_fit() {
    let login = CONTRACT.find_operation("login").unwrap();
    let mut walker = Walker::new(&CONTRACT, Side::Request);
    walker.read("", &login.request().unwrap(), &json!({ "password": "hidden", "phonenum": 40048, "status": 99 })).unwrap();
    let reading = walker.finish();
    let entry = |path: &str| reading.entries.iter().find(|entry| entry.path == path).unwrap();
    assert_eq!(entry("password").value, MASK);
    assert_eq!(entry("phonenum").note.as_deref(), Some("written as a number; the contract says a text"));
    assert_eq!(entry("status").unknown_in, Some("SignInStatus"));
}

#[test]
fn an_answer_of_a_wrong_type_is_an_error_with_its_path() {
    let status = CONTRACT.find_operation("get_agent_status").unwrap();
    let mut walker = Walker::new(&CONTRACT, Side::Answer);
    let body = json!({ "message": "", "retcode": "0", "result": { "agentState": [] } });
    let error = walker.read("", &status.response().unwrap(), &body).unwrap_err();
    assert_eq!(error.path, "result.agentState");
}
