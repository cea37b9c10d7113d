//! Requests and answers as they are on the wire.

use std::sync::Arc;
use std::time::Duration;

use ccgateway_simulator::{AgentId, AgentState, ControlError, Simulator};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::agent::{A, Agent, B, config, guid_of};
use crate::support::client;

/// Sends raw bytes and gives the raw answer.
async fn raw(gateway: &Simulator, request: &str) -> String {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(gateway.certificate_pem().as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = TcpStream::connect(gateway.address()).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // The server may close without a TLS close_notify; what came before counts.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn an_agent_signs_in_to_a_rest() {
    let gateway = Simulator::start(config()).await.unwrap();
    let body = json!({"password": "", "phonenum": "71001", "status": "8", "time": "60", "restcause": 7});
    let request = client(&gateway).put(format!("{}/onlineagent/{A}", gateway.base_url())).json(&body);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["retcode"], "0");
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Rest);
}

#[tokio::test]
async fn the_sign_in_answer_writes_its_headers_as_the_gateway_does() {
    let gateway = Simulator::start(config()).await.unwrap();
    let body = r#"{"password":"","phonenum":"71001"}"#;
    let request = format!(
        "PUT /agentgateway/resource/onlineagent/1001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = raw(&gateway, &request).await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    let line = |start: &str| head.lines().find(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{head}"));
    let guid = line("Set-GUID: JSESSIONID=").strip_prefix("Set-GUID: JSESSIONID=").unwrap();
    assert!(guid.ends_with(".AgentGateway0"), "{guid}");
    assert_eq!(line("Content-Type: "), "Content-Type: application/json;charset=UTF-8");
    assert!(line("Set-Cookie: nslb=").ends_with("; Path=/agentgateway; HttpOnly; Secure"));
    assert!(body.starts_with(r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"1001","#), "{body}");
}

#[tokio::test]
async fn paths_outside_the_interface_are_html_pages() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for path in ["onlineagent/100/agentstatus", "onlineagent/1000000/agentstatus", "onlineagent/abc/agentstatus", "nothing"] {
        let response = agent.send(Method::GET, path, "").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
        assert!(response.text().await.unwrap().contains("<html>"));
    }
    let response = agent.send(Method::GET, "voicecall/1001/hold", "").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn what_clients_write_differently_is_taken() {
    let gateway = Simulator::start(config()).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    agent.ok(Method::GET, "/onlineagent//1001/agentstatus/?time=1700000000&resteasy_jsapi_anti_cache=1", "").await;
    agent.ok(Method::POST, "onlineagent/1001/autoanswer/True", "").await;
    assert!(gateway.agent(A).unwrap().auto_answer);
    agent.ok(Method::POST, "onlineagent/1001/autoanswer/False", "").await;
    assert!(!gateway.agent(A).unwrap().auto_answer);

    let body = r#"{"password":"","phonenum":71001,"status":"3","releasephone":"False","agenttype":"4","unknown":[]}"#;
    let request = agent.client.put(format!("{}/onlineagent/1001/forcelogin", agent.base)).body(body);
    let response = request.header("content-type", "text/plain").send().await.unwrap();
    agent.guid = guid_of(&response).unwrap();
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Busy);

    let upper = agent.client.get(format!("{}/onlineagent/1001/agentstatus", agent.base)).header("GUID", &agent.guid);
    let status: Value = upper.send().await.unwrap().json().await.unwrap();
    assert_eq!(status, json!({"message": "", "retcode": "0", "result": {"agentState": 3, "isWorking": false}}));

    let skill = agent.ok(Method::PUT, "voicecall/1001/callinnerskill", r#"{"skillId":"2"}"#).await;
    assert!(skill.is_string());
    let odd = agent.json(Method::PUT, "voicecall/1001/callinnerskill", "no json").await;
    assert_eq!(odd, json!({"message": "parameter missing or invalid", "retcode": "000-002"}));
}

#[tokio::test]
async fn an_old_guid_is_renewed_by_a_poll() {
    let gateway = Simulator::start(config()).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    agent.event_types().await;
    gateway.advance(Duration::from_secs(61));
    let response = agent.send(Method::GET, "agentevent/1001", "").await;
    let new = guid_of(&response).unwrap();
    assert_ne!(std::mem::replace(&mut agent.guid, new), agent.guid);
    assert!(guid_of(&agent.send(Method::GET, "agentevent/1001", "").await).is_none());
    gateway.expire_guid(A).unwrap();
    assert!(agent.poll().await.contains("100-006"));
    gateway.drop_session(A).unwrap();
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::SignedOut);
}

#[tokio::test]
async fn a_required_cookie_leads_to_the_session() {
    let gateway = Simulator::start(config().require_cookie(true)).await.unwrap();
    let client = client(&gateway);
    let url = format!("{}/onlineagent/1001", gateway.base_url());
    let signed_in = client.put(&url).json(&json!({"password": "", "phonenum": "1"})).send().await.unwrap();
    let guid = guid_of(&signed_in).unwrap();
    let whole = signed_in.headers()["set-cookie"].to_str().unwrap().to_owned();
    let pair = whole.split(';').next().unwrap();
    for (cookie, retcode) in [
        (None, "100-006"),
        (Some("nslb=wrong".to_owned()), "100-006"),
        (Some(pair.to_owned()), "0"),
        (Some(format!("other=1; {pair}")), "0"),
        (Some(whole.clone()), "0"),
    ] {
        let mut request = client.get(format!("{url}/agentstatus")).header("guid", &guid);
        if let Some(cookie) = &cookie {
            request = request.header("cookie", cookie);
        }
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["retcode"], retcode, "{cookie:?}");
    }
}

#[tokio::test]
async fn odd_events_go_out_as_they_were_put_in() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.event_types().await;
    gateway.inject_event(A, "Never_Seen", r#"{"b":1, "a":"x\u0000"}"#).unwrap();
    let polled = agent.poll().await;
    assert!(polled.contains(r#""eventType":"Never_Seen""#), "{polled}");
    assert!(polled.ends_with(r#""content":{"b":1, "a":"x\u0000"}}}"#), "{polled}");
    assert!(matches!(gateway.inject_event(A, "X", "{"), Err(ControlError::NotJson(_))));
    assert_eq!(gateway.inject_event(B, "X", "null"), Err(ControlError::NotSignedIn(AgentId(B))));
}

#[tokio::test]
async fn what_is_not_simulated_is_refused_and_says_so() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for (method, path, answer) in [
        (Method::POST, "setselfrecord/1/0?agents=1002", json!({"message": "", "retcode": "0"})),
        (Method::POST, "cancelselfrecord?agents=1002", json!({"message": "", "retcode": "0"})),
        (Method::GET, "queryqctasks", json!({"message": "", "retcode": "0", "result": []})),
        (Method::DELETE, "deleteqctask?taskdsn=1&begintime=1", json!({"message": "no such inspection task", "retcode": "900-009"})),
        (Method::GET, "queryurlinfo?urlname=a", json!({"message": "no such address", "retcode": "210-001"})),
        (Method::GET, "queryvideorecordfile?workno=1002", json!({"message": "", "retcode": "0", "result": []})),
    ] {
        assert_eq!(agent.json(method, &format!("qualitycontrol/1001/{path}"), "{}").await, answer, "{path}");
    }
    for (method, path) in [
        (Method::POST, "registerDataToServer?port=1"),
        (Method::POST, "startVideoMonitor"),
        (Method::POST, "stopVideoMonitor"),
        (Method::POST, "startVideoOperation?monitoragent=1002"),
        (Method::POST, "startOrStopVideoPlay?isstart=1"),
        (Method::POST, "deleteVideoTask?monitoragent=1002"),
    ] {
        let answer = agent.json(method, &format!("qualitycontrol/1001/{path}"), "{}").await;
        assert_eq!(answer, json!({"message": "not simulated", "retcode": "100-007"}), "{path}");
    }
    gateway.customer_calls("0555", "60001").unwrap();
    let answer = agent.json(Method::POST, "voicecall/1001/reportsound", "{}").await;
    assert_eq!(answer, json!({"message": "", "retcode": "0"}));
    let other = Agent { guid: "wrong".into(), ..agent };
    assert_eq!(other.json(Method::GET, "qualitycontrol/1001/allagent", "").await["retcode"], "100-006");
}

/// Codes that don't exist are refused before anything is looked at; the requests are fine otherwise.
#[tokio::test]
async fn unknown_codes_are_refused() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    gateway.customer_calls("0555", "60001").unwrap();
    let transfer = |device_type: u32, mode: u32| {
        (Method::POST, "transfer".to_owned(), json!({"devicetype": device_type, "address": "1", "mode": mode}))
    };
    let help = |device_type: u32, mode: u32| {
        (Method::POST, "innerhelp".to_owned(), json!({"dstaddress": "1002", "devicetype": device_type, "mode": mode}))
    };
    let codes = [(0, 0), (1, 1), (2, 1), (2, 3), (3, 2), (4, 1), (5, 0), (5, 5), (6, 0)];
    let mut requests: Vec<_> = codes.into_iter().map(|(device_type, mode)| transfer(device_type, mode)).collect();
    requests.extend([help(2, 3), help(3, 1), (Method::POST, "reject".to_owned(), json!({"mode": 3}))]);
    for query in ["mediaType=2", "", "mediaType=3&videoDirection=5"] {
        requests.push((Method::POST, format!("mediaswitch?{query}"), Value::Null));
    }
    requests.push((Method::POST, "requestcall/1-1/1?skillId=1".to_owned(), Value::Null));
    requests.extend([json!({"mode": 4}), json!({})].map(|body| (Method::POST, "adjustvideomode".to_owned(), body)));
    for (method, path, body) in requests {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let answer = agent.json(method, &format!("voicecall/{A}/{path}"), &body).await;
        assert_eq!(answer["retcode"], "000-002", "{path} {body}");
    }
}

/// Most pages have one code for all wrong parameters; those of sessions have some of their own.
#[tokio::test]
async fn unknown_codes_for_media_and_settings_are_refused() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let bulletin = json!({"targettype": 2, "targetname": "team", "bulletindata": ""});
    let record = |medium: Option<u32>| json!({"fileName": "", "mediaType": medium, "recordMode": 0});
    let seek = |position: Option<u32>, direction: u32| json!({"seekposition": position, "seekdirection": direction, "seekseconds": 1});
    let session = |to: u32, mode: u32| json!({"callid": "1-1", "devicetype": to, "mode": mode, "address": "1"});
    let limit = |medium: u32| json!({"mediaType": medium, "callnums": 1});
    let limits = json!({"totalCallNum": 1, "agentMediaCallNums": [{"mediaType": 99}]});
    let none = Value::Null;
    for (method, path, body, retcode) in [
        (Method::POST, "onlineagent/1001/settalkright?flag=2", none.clone(), "000-002"),
        (Method::POST, "onlineagent/1001/settalkright", none.clone(), "000-002"),
        (Method::POST, "onlineagent/1001/notifybulletin", bulletin, "000-002"),
        (Method::PUT, "recordplay/1001/record", record(Some(1)), "000-002"),
        (Method::PUT, "recordplay/1001/record", record(None), "000-002"),
        (Method::PUT, "recordplay/1001/record", record(Some(5)), "500-008"),
        (Method::POST, "recordplay/1001/playrelocation", seek(Some(3), 0), "000-002"),
        (Method::POST, "recordplay/1001/playrelocation", seek(Some(0), 2), "000-002"),
        (Method::POST, "recordplay/1001/playrelocation", seek(None, 0), "000-002"),
        (Method::POST, "recordplay/1001/playrelocation", seek(Some(2), 1), "500-012"),
        (Method::GET, "recordfile/1001?recordId=Y:/1.V3&filetype=3", none.clone(), "000-002"),
        (Method::GET, "recordfile/1001?recordId=Y:/1.V3&filetype=2", none.clone(), "104-005"),
        (Method::GET, "recordfile/1001/videofiledownload?recordId=Y:/1.V3&fileType=3", none.clone(), "000-002"),
        (Method::GET, "recordfile/1001/videofiledownload?recordId=Y:/1.V3", none, "000-002"),
        (Method::POST, "mediacall/1001/transfer", session(3, 0), "106-004"),
        (Method::POST, "mediacall/1001/transfer", session(2, 1), "000-002"),
        (Method::POST, "mediacall/1001/setcallnums", limit(99), "106-012"),
        (Method::POST, "mediacall/1001/setcallnums", limit(5), "0"),
        (Method::POST, "mediacall/1001/setcallnumsbymediatype", limits, "106-012"),
        (Method::POST, "textchat/1001/transfer", json!({"callid": "1-1", "addesstype": 2}), "000-002"),
        (Method::POST, "textchat/1001/transfer", json!({"callid": "1-1", "addesstype": 10}), "100-007"),
    ] {
        let text = if body.is_null() { String::new() } else { body.to_string() };
        let answer = agent.json(method, path, &text).await;
        assert_eq!(answer["retcode"], retcode, "{path} {body}");
    }
    let conference = agent.json(Method::POST, "agentconf/1001/requestagentconf", r#"{"memberNum": 3, "time": 60}"#).await;
    assert_eq!(conference["retcode"], "0");
    for (path, body) in [
        ("changeparticipantmode", json!({"addressType": 9, "address": "1001", "attribute": 5})),
        ("changeparticipantmode", json!({"addressType": 9, "address": "1001"})),
        ("modifyconfresource", json!({"modifyType": 2, "modifyNum": 2})),
        ("modifyconfresource", json!({"modifyNum": 2})),
    ] {
        let answer = agent.json(Method::POST, &format!("agentconf/1001/{path}"), &body.to_string()).await;
        assert_eq!(answer["retcode"], "000-002", "{path} {body}");
    }
}

#[tokio::test]
async fn sign_ins_with_unknown_codes_are_refused() {
    let gateway = Simulator::start(config()).await.unwrap();
    for (fields, retcode) in [
        (json!({"status": 6}), "100-001"),
        (json!({"status": 8}), "100-001"),
        (json!({"status": 8, "restcause": 7}), "100-001"),
        (json!({"status": 8, "time": 60, "restcause": 256}), "100-001"),
        (json!({"agenttype": 5}), "100-012"),
    ] {
        let mut body = json!({"password": "", "phonenum": "71001"});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let request = client(&gateway).put(format!("{}/onlineagent/{A}", gateway.base_url())).json(&body);
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["retcode"], retcode, "{body}");
    }
}
