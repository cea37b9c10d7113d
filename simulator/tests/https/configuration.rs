//! The configuration interface.

use std::time::Duration;

use ccgateway_simulator::Simulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::agent::config;
use crate::support::client;

/// Method, path, service token and body of a request, and the answer that is expected.
type Exchange = (Method, String, &'static str, Value, &'static str);

const DONE: &str = r#"{"message":"success","retcode":"0"}"#;

/// Subscriptions and addresses, for the subscription that is open.
fn subscriptions(task: &str) -> Vec<Exchange> {
    let urls = json!({"id": "1", "callbackUrl": "https://a/b", "drCallbackUrl": "https://a/c", "authUrl": "https://a/d",
        "authUserName": "u", "authPassWord": ""});
    vec![
        (Method::GET, format!("subscribe/handshake/{task}"), "", Value::Null, DONE),
        (Method::POST, format!("subscribe/handshake/{task}"), "t", Value::Null, DONE),
        (
            Method::POST,
            format!("subscribe/handshake/{task}"),
            "x",
            Value::Null,
            r#"{"message":"parameter missing or invalid","retcode":"107-002"}"#,
        ),
        (Method::PUT, "subscribe/unregister".to_owned(), "", json!({"serverId": task}), DONE),
        (Method::POST, "sys/agentstatus/modify".to_owned(), "", urls, DONE),
        (Method::POST, "sys/agentstatus/unregister?id=1".to_owned(), "", Value::Null, DONE),
    ]
}

/// Nodes, VDN groups, agents and skill groups.
fn platform() -> Vec<Exchange> {
    let skills = json!([{"skillId": 1, "skillPower": 1, "agentPower": "1"}]);
    vec![
        (Method::PUT, "sys/nodepolicy".to_owned(), "", json!([{"vdnId": 1, "nodeId": 1, "nodePower": 300}]), DONE),
        (Method::PUT, "sys/nodepolicy".to_owned(), "", json!({"list": [{"vdnId": 1, "nodeId": 2, "nodePower": 2}]}), DONE),
        (Method::PUT, "sys/vdngroup?vdnGroupId=1".to_owned(), "", json!({"parentId": null, "groupName": "north"}), DONE),
        (
            Method::GET,
            "vdn/agents?agentIdSet=1001,5".to_owned(),
            "",
            Value::Null,
            concat!(
                r#"{"message":"success","retcode":"0","result":[{"agentId":1001,"name":"1001","agentPwd":"","fullName":"1001","#,
                r#""socialChatNum":60,"timeRemaining":"","userClassId":2,"asrInd":0}]}"#
            ),
        ),
        (
            Method::POST,
            "vdn/skillGroup?skillGroupId=null".to_owned(),
            "",
            json!({"skillGroupName": "1234", "skills": skills}),
            r#"{"message":"success","retcode":"0","result":{"skillGroupId":1}}"#,
        ),
        (Method::PUT, "vdn/skillGroup?skillGroupId=1".to_owned(), "", json!({"skillGroupName": "12"}), DONE),
    ]
}

/// A called route is added, read and removed.
fn called_routes() -> Vec<Exchange> {
    let route = json!({"accesscode": 1008, "subcode": "101", "devicetype": 1, "deviceId": 1});
    let nowhere = json!({"accesscode": 1008, "subcode": "101", "devicetype": 2, "deviceId": 1});
    vec![
        (Method::POST, "vdn/calledroute".to_owned(), "", nowhere, r#"{"message":"parameter missing or invalid","retcode":"107-002"}"#),
        (Method::POST, "vdn/calledroute".to_owned(), "", route, r#"{"result":[{"dnId":5}],"message":"success","retcode":"0"}"#),
        (
            Method::GET,
            "vdn/calledroute?dnId=5".to_owned(),
            "",
            Value::Null,
            concat!(
                r#"{"result":[{"dnid":5,"accesscode":"1008","subcode":"101","devicetype":"1","deviceId":1}],"#,
                r#""message":"success","retcode":"0"}"#
            ),
        ),
        (Method::DELETE, "vdn/calledroute?dnId=5".to_owned(), "", Value::Null, DONE),
    ]
}

#[tokio::test]
async fn a_contact_centre_is_configured() {
    let gateway = Simulator::start(config()).await.unwrap();
    let client = client(&gateway);
    let begun = client.post(format!("{}/configuration/sessions", gateway.control_url())).json(&json!({"vdn": 1})).send().await.unwrap();
    let guid = begun.json::<Value>().await.unwrap()["guid"].as_str().unwrap().to_owned();
    let send = async |method: Method, path: &str, token: &str, body: Value| {
        let request = client.request(method, format!("{}/config/{path}", gateway.base_url())).header("guid", &guid);
        request.header("service_token", token).body(body.to_string()).send().await.unwrap().text().await.unwrap()
    };
    let subscription = json!({"subscribeType": 1, "serviceToken": "t", "serviceCallBackUri": "https://192.0.2.10/asr", "nlpFlag": "false"});
    let registered: Value = serde_json::from_str(&send(Method::POST, "subscribe/register", "", subscription).await).unwrap();
    let task = registered["result"]["serverId"].as_str().unwrap();
    for (method, path, token, body, expected) in [subscriptions(task), called_routes(), platform()].concat() {
        assert_eq!(send(method, &path, token, body).await, expected, "{path}");
    }
    let state: Value = client.get(format!("{}/state", gateway.control_url())).send().await.unwrap().json().await.unwrap();
    let set = &state["configuration"];
    assert_eq!(set["skillGroups"], json!([{"id": 1, "name": "12", "skills": [{"queue": 1, "queueWeight": 1, "agentWeight": 1}]}]));
    assert_eq!((&set["vdnGroups"], set["nodePolicies"].as_array().unwrap().len()), (&json!([{"id": 1, "name": "north"}]), 2));
    assert_eq!(set["calledRoutes"].as_array().unwrap().len(), 4);
    let asked = gateway.requests();
    assert!(asked.iter().all(|request| request.agent.is_none()));
    assert_eq!(asked.last().unwrap().operation, Some("modifySkillGroup"));
    gateway.advance(Duration::from_secs(121));
    assert!(send(Method::GET, "vdn/agents", "", Value::Null).await.contains(r#""retcode":"107-000""#));
}
