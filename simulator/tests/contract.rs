//! Checks every answer against the contract: its schema, its field names, its return codes.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use ccgateway_contract::Place;
use ccgateway_simulator::Config;
use jsonschema::Validator;
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value, json};
use support::contract::{CONTRACT, Operation};
use support::fixture::{A, Fixture};

/// Operations that are refused with the mark only, as the crate's documentation lists them.
fn not_simulated() -> BTreeSet<&'static str> {
    let (_, after) = include_str!("../src/lib.rs").split_once("# Operations that are not simulated").unwrap();
    let (_, list) = after.split("\n//! # ").next().unwrap().split_once("simulated\":").unwrap();
    list.split('`').skip(1).step_by(2).collect()
}

struct Contract {
    operations: Vec<Operation>,
    schemas: Map<String, Value>,
    validators: BTreeMap<String, Validator>,
}

impl Contract {
    fn read() -> Self {
        // Answers that are files have no schema.
        let operations = support::contract::operations().into_iter().filter(|operation| operation.schema.is_some()).collect();
        let schemas = CONTRACT.schemas().map(|(name, schema)| (name.to_owned(), strict(schema))).collect();
        Self { operations, schemas, validators: BTreeMap::new() }
    }

    fn check(&mut self, schema: &str, answer: &Value) -> Vec<String> {
        let schemas = &self.schemas;
        let validator = self.validators.entry(schema.to_owned()).or_insert_with(|| {
            let root = json!({"allOf": [{"$ref": format!("#/components/schemas/{schema}")}], "components": {"schemas": schemas}});
            jsonschema::draft4::new(&root).unwrap()
        });
        validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path().as_str())).collect()
    }
}

/// The JSON Schema (draft 4) that says what an OpenAPI schema says, and allows no field that it does not name.
fn strict(schema: &Value) -> Value {
    let Some(members) = schema.as_object() else { return schema.clone() };
    let mut converted = Map::new();
    for (key, value) in members {
        let value = match (key.as_str(), value) {
            ("example" | "nullable", _) => continue,
            ("properties", Value::Object(properties)) => properties.iter().map(|(name, schema)| (name.clone(), strict(schema))).collect(),
            ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => schemas.iter().map(strict).collect(),
            ("items" | "not" | "additionalProperties", schema) => strict(schema),
            (_, value) => value.clone(),
        };
        converted.insert(key.clone(), value);
    }
    if converted.contains_key("properties") {
        converted.entry("additionalProperties").or_insert(Value::Bool(false));
    }
    if schema["nullable"] == true {
        return json!({"anyOf": [converted, {"type": "null"}]});
    }
    Value::Object(converted)
}

async fn start() -> Fixture {
    Fixture::start(Config::contact_centre([1001, 1002, 1003]).poll_hold(Duration::from_millis(20))).await
}

/// Signs the first agent in anew, with calls if wanted: one that it holds and one that it talks in, and one that waits.
async fn sign_in(fixture: &mut Fixture, with_calls: bool) {
    fixture.sign_in_anew(&[A]).await;
    if with_calls {
        fixture.gateway.customer_calls("0555", "60001").unwrap();
        send(fixture, &Method::POST, "/voicecall/1001/hold", None).await;
        send(fixture, &Method::PUT, "/voicecall/1001/callout", Some(&json!({"called": "0666"}))).await;
        fixture.gateway.customer_answers("0666").unwrap();
        fixture.gateway.customer_calls("0777", "60001").unwrap();
    }
}

async fn send(fixture: &Fixture, method: &Method, path: &str, body: Option<&Value>) -> (StatusCode, String) {
    let response = fixture.send(method, path, body).await.unwrap();
    (response.status(), response.text().await.unwrap())
}

#[tokio::test]
async fn every_answer_fits_the_contract() {
    let mut contract = Contract::read();
    let operations = std::mem::take(&mut contract.operations);
    let mut fixture = start().await;
    let (mut faults, mut marked) = (Vec::new(), BTreeSet::new());
    for operation in &operations {
        let schema = operation.schema.as_deref().unwrap();
        for stage in ["without a session", "idle", "in calls"] {
            if stage == "without a session" {
                fixture.guid = "none".to_owned();
            } else if operation.tag == "config" {
                fixture.guid = fixture.gateway.begin_configuration(1);
            } else {
                sign_in(&mut fixture, stage == "in calls").await;
            }
            let path = operation.path(&fixture.active_call());
            let (status, text) = send(&fixture, &operation.method, &path, operation.body.as_ref()).await;
            assert_eq!(status, StatusCode::OK, "{} {stage}", operation.name);
            let answer: Value = serde_json::from_str(&text).unwrap();
            let at = format!("{} {stage}: {answer}", operation.name);
            faults.extend(contract.check(schema, &answer).into_iter().map(|fault| format!("{at}: {fault}")));
            let retcode = answer["retcode"].as_str().unwrap();
            // Of the first two every operation may make use. The page of the sign-out says that there is none during a call, and lists
            // no code for it; the common table has this one.
            let is_general = matches!(retcode, "0" | "100-006" | "000-002") || (operation.name == "logout" && retcode == "100-010");
            let is_listed = is_general || operation.retcodes.as_ref().is_none_or(|r| r.contains(retcode));
            if !is_listed {
                faults.push(format!("{at}: the page does not list this code"));
            }
            if answer["message"] == "not simulated" {
                assert_eq!(retcode, "100-007");
                marked.insert(operation.name.as_str());
            }
            // Programs read the result of a query that succeeds, and cannot do without. Polls have events instead.
            if operation.is_query && retcode == "0" && answer.get("result").is_none() {
                faults.push(format!("{at}: a query without a result"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(marked, not_simulated());
}

#[tokio::test]
async fn the_bounds_of_numbers_in_paths_are_within_the_patterns() {
    let contract = Contract::read();
    let fixture = start().await;
    let mut checked = 0;
    for operation in &contract.operations {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Path) {
            for bound in [parameter.shape.bounds.minimum, parameter.shape.bounds.maximum].into_iter().flatten() {
                let name = format!("{{{}}}", parameter.name);
                let path = Operation { path: operation.path.replace(&name, &bound.to_string()), ..operation.clone() };
                let (status, _) = send(&fixture, &operation.method, &path.path(&fixture.active_call()), None).await;
                assert_eq!(status, StatusCode::OK, "{} with {bound} for {name}", operation.path);
                checked += 1;
            }
        }
    }
    assert!(checked > 10, "{checked} bounds");
}

/// The fields of a JSON object in the order in which they are written, those of inner objects left out.
fn fields(text: &str) -> Vec<String> {
    let (mut fields, mut depth, mut rest) = (Vec::new(), 0_u32, text);
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let (found, after) = rest[at..].split_at(1);
        rest = after;
        match found {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            _ => {
                let end = rest.find('"').unwrap();
                if depth == 1 && rest[end + 1..].starts_with(':') {
                    fields.push(rest[..end].to_owned());
                }
                rest = &rest[end + 1..];
            }
        }
    }
    fields
}

const AGENT: &str = "workno name status ctiStatus groupid groupname skilllist mediatype vdnid phonenumber currentstatetime logindate \
                     callids inMultimediaConf currentStateReason";
const CALL: &str = "callfeature callid caller called callskill callskillid orgicallednum calldata begintime endtime userPriority \
                    trunkNo logontimes mediaType mediaAbility";
const WAITING_CALL: &str = "callfeature callid caller called callskill callskillid orgicallednum calldata begintime endtime userPriority \
                            trunkNo logontimes mediaType mediaAbility waitTime trace";
const HELD_CALL: &str = "callfeature callid caller called callskill callskillid orgicallednum calldata begintime endtime";
const QUEUE: &str = "pilotNbr deviceNo queueSize queueTime loadFactor estWaitTime loggedOnAgents availAgents transferFlg \
                     transferDeviceType transferDeviceNo skillDescrip resourceIdleRate serviceLevel oldCallIdEx maxQueueSize";
const STATISTICS: &str = "talktime answernums noanswernums calloutnums intercallnums interhelpnums transfernums transferoutnums \
                          transferivrnums redirectnums keepnums busynums restnums restoutnums resttime restouttime agentrelease \
                          busytime";
const LAST: [&str; 3] = ["message", "retcode", "result"];
const FIRST: [&str; 3] = ["result", "message", "retcode"];

/// Path and body of a request, the order of the members of its answer, and the fields of the result.
const PRINTED: [(Method, &str, &str, [&str; 3], &str); 17] = [
    (Method::GET, "agentgroup/1001/agentbyworkno/1001", "", LAST, AGENT),
    (Method::GET, "agentgroup/1001/agentbyskill/1", r#"{"agentLimit":1,"agentStatus":[7]}"#, LAST, AGENT),
    (Method::GET, "agentgroup/1001/agentbylist", r#"["1001"]"#, LAST, AGENT),
    (Method::GET, "agentgroup/1001/agentbylist", "1001,1002", LAST, AGENT),
    (Method::GET, "agentgroup/1001/agentbylist", r#"{"agentList":["1001"]}"#, LAST, AGENT),
    (Method::GET, "agentgroup/1001/allonlineagents", "", FIRST, "skillMediaType skillId agent"),
    (Method::GET, "calldata/1001/callinfo?isNoContainLastCall=False", "", LAST, CALL),
    (Method::GET, "calldata/1001/waitcallinfo/1", "", LAST, WAITING_CALL),
    (Method::GET, "calldata/1001/holdlist", "", LAST, HELD_CALL),
    (Method::GET, "calldata/1001/statistics", "", LAST, STATISTICS),
    (Method::GET, "calldata/1001/statisticsEx", "", LAST, "talktime answernums calloutnums"),
    (Method::GET, "queuedevice/1001/agentvdnskill", "", LAST, "name id mediatype serviceType realFlag"),
    (Method::GET, "queuedevice/1001/ivrinfo", "", FIRST, "access id description serviceNo"),
    (Method::POST, "queuedevice/1001/queryacdstat", r#"{"skills":[1,10]}"#, LAST, QUEUE),
    (Method::GET, "onlineagent/1001/agentskillsbyworkno/1002", "", FIRST, "name id mediatype"),
    (Method::GET, "onlineagent/1001/querycustomstate", "", FIRST, "agentcustomstate"),
    (Method::POST, "onlineagent/1001/logininfo", "", FIRST, "phonenum phonetoken"),
];

/// The first object of the result of an answer.
fn first_of_result(answer: &str) -> &str {
    let start = answer.find(r#""result":"#).unwrap() + r#""result":"#.len();
    let result = answer[start..].trim_start_matches('[');
    let mut depth = 0_i32;
    let end = result.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0
    });
    &result[..=end.unwrap()]
}

#[tokio::test]
async fn answers_have_the_form_that_the_pages_print() {
    let mut fixture = start().await;
    sign_in(&mut fixture, true).await;
    for (method, path, body, envelope, wanted) in PRINTED {
        let request = fixture.client.request(method, format!("{}/{path}", fixture.gateway.base_url())).header("guid", &fixture.guid);
        let request = if body.is_empty() { request } else { request.body(body) };
        let text = request.send().await.unwrap().text().await.unwrap();
        assert!(text.contains(r#""retcode":"0""#), "{path}: {text}");
        assert_eq!(fields(&text), envelope, "{path}: {text}");
        assert_eq!(fields(first_of_result(&text)), wanted.split_whitespace().collect::<Vec<_>>(), "{path}");
    }
    for (path, wanted) in [
        ("calldata/1001/callnums", r#"{"message":"","retcode":"0","result":2}"#),
        ("queuedevice/1001/waitnum", r#"{"result":1,"message":"success","retcode":"0"}"#),
        ("queuedevice/1001/skillwaitnum/2", r#"{"result":0,"message":"success","retcode":"0"}"#),
        ("agentgroup/1001/iscensor", r#"{"message":"","retcode":"0","result":"true"}"#),
        ("agentgroup/1001/ispickup", r#"{"message":"","retcode":"0","result":"true"}"#),
        ("calldata/1001/appdata", r#"{"message":"","retcode":"0","result":""}"#),
        ("agentevent/allagentevent", r#"{"message":"no right to invite resouce","result":"","retcode":"000-003"}"#),
        ("agentgroup/1001/agentrestinfo", r#"{"message":"not simulated","retcode":"100-007"}"#),
    ] {
        assert_eq!(send(&fixture, &Method::GET, &format!("/{path}"), None).await.1, wanted, "{path}");
    }
    let note = json!({"agentIds": [1001, "1002"], "content": "hello"});
    let (_, noted) = send(&fixture, &Method::POST, "/onlineagent/1001/sendnoteletex", Some(&note)).await;
    assert_eq!(noted, r#"{"result":null,"message":"success","retcode":"0"}"#);
}

#[tokio::test]
async fn call_data_can_travel_in_base64() {
    let mut fixture = start().await;
    sign_in(&mut fixture, true).await;
    let encoded = json!({"calldata": "YQBi", "isDataEncoded": "true"});
    let (_, set) = send(&fixture, &Method::PUT, "/calldata/1001/setcalldataex", Some(&encoded)).await;
    assert_eq!(set, r#"{"message":"success","retcode":"0","result":{}}"#);
    let (_, got) = send(&fixture, &Method::GET, "/calldata/1001/appdata", None).await;
    assert_eq!(serde_json::from_str::<Value>(&got).unwrap()["result"], "a\0b");
    let (_, got) = send(&fixture, &Method::GET, "/calldata/1001/appdata?isEncodeResult=true", None).await;
    assert_eq!(serde_json::from_str::<Value>(&got).unwrap()["result"], "YQBi");
    let (_, wrong) =
        send(&fixture, &Method::PUT, "/calldata/1001/setcalldataex", Some(&json!({"calldata": "?", "isDataEncoded": true}))).await;
    assert!(wrong.contains("000-002"), "{wrong}");
    send(&fixture, &Method::PUT, "/calldata/1001?calldata=x%20y", None).await;
    let (_, got) = send(&fixture, &Method::GET, "/calldata/1001/appdata", None).await;
    assert_eq!(serde_json::from_str::<Value>(&got).unwrap()["result"], "x y");
}

#[tokio::test]
async fn recordings_are_downloaded_as_they_are() {
    let mut fixture = start().await;
    sign_in(&mut fixture, true).await;
    let file = "y:/1/0/20201119/1001/142702.V3";
    let begin = json!({"fileName": file, "mediaType": 5});
    let (_, begun) = send(&fixture, &Method::PUT, "/recordplay/1001/record", Some(&begin)).await;
    assert_eq!(begun, r#"{"result":{"taskId":"1"},"message":"success","retcode":"0"}"#);
    let call = fixture.gateway.agent(1001).unwrap().active_call.unwrap();
    for path in [format!("recordfile/1001?recordId={file}"), format!("recordfile/1001/recordfiledownloadEx?callId={call}")] {
        let request = fixture.client.get(format!("{}/{path}", fixture.gateway.base_url())).header("guid", &fixture.guid);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "application/octet-stream;charset=utf-8");
        let sound = response.bytes().await.unwrap();
        assert_eq!((&sound[..4], &sound[8..12], sound.len()), (&b"RIFF"[..], &b"WAVE"[..], 16_044), "{path}");
    }
    for (path, retcode) in [
        ("recordfile/1001?recordId=recording", "104-003"),
        ("recordfile/1001?recordId=y:/1/2.V3", "104-005"),
        ("recordfile/1001/videofiledownload?conferenceId=1&fileType=0", "104-005"),
        ("recordfile/1001/videofiledownload?conferenceId=1&fileType=3", "000-002"),
        ("recordfile/1001/videofiledownloadEx?recordId=y:/1/0/20201119/1001/142702.V3", "104-005"),
        ("recordfile/1002?recordId=y:/1/2.V3", "100-006"),
    ] {
        let (status, refused) = send(&fixture, &Method::GET, &format!("/{path}"), None).await;
        let refused: Value = serde_json::from_str(&refused).unwrap();
        assert_eq!((status, &refused["retcode"]), (StatusCode::OK, &json!(retcode)), "{path}");
    }
}
