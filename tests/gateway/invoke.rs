//! Any operation by its table entry.

use ccgateway::operation::{Operation, table};
use ccgateway::{Error, RawAnswer, Retcode};
use serde_json::{Value, json};

use crate::fixture::Fixture;

async fn json(fixture: &Fixture, operation: &'static Operation, values: Value) -> Result<Value, Error> {
    let session = fixture.sign_in(1001).await;
    let outcome = session.invoke(operation, values.as_object().unwrap()).await;
    session.force_sign_out().await.unwrap();
    match outcome? {
        RawAnswer::Json(value) => Ok(value),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn values_go_into_path_query_and_body() {
    let fixture = Fixture::open().await;
    json(&fixture, &table::REST, json!({ "time": 60, "restcause": 0 })).await.unwrap();
    json(&fixture, &table::RESET_SKILL, json!({ "autoflag": "false", "skillid": "1;2" })).await.unwrap();
    let call = json(&fixture, &table::CALL_OUT, json!({ "called": "0777" })).await.unwrap();
    assert!(call.is_string(), "{call}");
    let paths: Vec<_> = fixture.simulator.requests().into_iter().map(|request| request.path).collect();
    assert!(paths.iter().any(|path| path.ends_with("/onlineagent/1001/rest/60/0")), "{paths:?}");
}

#[tokio::test]
async fn results_and_events_are_given_as_they_came() {
    let fixture = Fixture::open().await;
    let status = json(&fixture, &table::GET_AGENT_STATUS, json!({})).await.unwrap();
    assert_eq!(status["agentState"], 4);
    let event = json(&fixture, &table::GET_AGENT_EVENT, json!({})).await.unwrap();
    assert_eq!(event["eventType"], "AgentOther_InService");
}

#[tokio::test]
async fn refusals_are_errors() {
    let fixture = Fixture::open().await;
    let error = json(&fixture, &table::RELEASE, json!({})).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-017"));
}

#[tokio::test]
async fn what_is_missing_or_not_of_a_session_is_refused() {
    let fixture = Fixture::open().await;
    let error = json(&fixture, &table::CALL_OUT, json!({})).await.unwrap_err();
    assert!(matches!(error, Error::InvalidInput { field: "called", .. }), "{error}");
    let error = json(&fixture, &table::LOGIN, json!({})).await.unwrap_err();
    assert!(error.to_string().contains("not an operation of a signed-in agent"), "{error}");
}

#[tokio::test]
async fn a_path_value_cannot_leave_its_segment() {
    let fixture = Fixture::open().await;
    let error = json(&fixture, &table::DROP_CALL, json!({ "callid": "../release?x=1" })).await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("200-025"));
    for nowhere in ["", ".", ".."] {
        let error = json(&fixture, &table::DROP_CALL, json!({ "callid": nowhere })).await.unwrap_err();
        assert!(matches!(error, Error::InvalidInput { field: "callid", .. }), "{error}");
    }
    assert_eq!(fixture.requests("release"), 0);
}
