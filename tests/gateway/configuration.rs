//! The configuration interface: its sign-in, and its session.

use std::time::Duration;

use ccgateway::client::types;
use ccgateway::codes::{AccessCodeMedium, CalledRouteDevice, SkillQueueMedium};
use ccgateway::operation::{OPERATIONS, table};
use ccgateway::{ConfigSession, Error, Retcode};
use ccgateway_simulator::{Administrator, Config};
use serde_json::{Map, json};

use crate::fixture::{self, ANSWERED, CUSTOMER, Fixture, expect};

/// 7 administers the system, 60001 administers VDN 1, and VDN 1 has a docking password.
fn config() -> Config {
    fixture::config()
        .administrator(Administrator::of_system(7).password("system-word"))
        .administrator(Administrator::of_vdn(60_001, 1).password("vdn-word"))
        .vdn_password(1, "docking-word")
}

async fn open() -> Fixture {
    Fixture::with(config()).await
}

async fn vdn(fixture: &Fixture) -> ConfigSession {
    fixture.gateway.config_sign_in(60_001, "vdn-word").await.unwrap()
}

async fn system(fixture: &Fixture) -> ConfigSession {
    fixture.gateway.config_sign_in(7, "system-word").await.unwrap()
}

fn code<T: std::fmt::Debug>(outcome: Result<T, Error>) -> String {
    outcome.unwrap_err().retcode().map(Retcode::as_str).unwrap_or("none").to_owned()
}

#[tokio::test]
async fn administrators_and_vdns_sign_in_with_their_passwords() {
    let fixture = open().await;
    for (number, password) in [(7, "system-word"), (60_001, "vdn-word"), (100_001, "docking-word"), (1_000_001, "docking-word")] {
        let session = fixture.gateway.config_sign_in(number, password).await.unwrap();
        assert_eq!(session.administrator(), number);
        assert!(!format!("{session:?}").contains(password));
    }
    assert_eq!(code(fixture.gateway.config_sign_in(7, "vdn-word").await), "107-003");
    assert_eq!(code(fixture.gateway.config_sign_in(1_000_001, "vdn-word").await), "107-003");
    for nobody in [8, 100_002, 1_000_002] {
        assert_eq!(code(fixture.gateway.config_sign_in(nobody, "vdn-word").await), "107-004");
    }
    let error = fixture.gateway.config_sign_in(0, "word").await.unwrap_err();
    assert!(matches!(error, Error::InvalidInput { field: "agentId", .. }), "{error}");
}

#[tokio::test]
async fn a_new_agent_in_a_new_queue_takes_a_call() {
    let fixture = open().await;
    let vdn = vdn(&fixture).await;
    let queue = vdn.add_skill_queue("night", SkillQueueMedium::VoiceCall).skill_id(40).description("at night").await.unwrap();
    assert!(format!("{queue:?}").contains("40"), "{queue:?}");
    let route = vdn.add_call_info("64040", CalledRouteDevice::SkillQueue, 40).await.unwrap();
    println!("{route:?}");
    let skill = json!({"skillId": 40, "skillPower": 1, "agentPower": 1}).as_object().cloned().unwrap();
    vdn.add_agent(1).agent_id(4711).name("Ada").agent_pwd("s3cret").skills([types::NewAgentSkill::from(skill)]).await.unwrap();

    let sign_in = |password: &str| ccgateway::SignIn::new(fixture::id(4711), password, "74711");
    assert_eq!(code(fixture.gateway.sign_in(&sign_in("wrong")).await), "100-004");
    let agent = fixture.gateway.sign_in(&sign_in("s3cret")).await.unwrap();
    agent.online_agent().reset_skill(true).await.unwrap();
    let mut events = agent.events();
    expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;
    fixture.simulator.customer_calls(CUSTOMER, "64040").unwrap();
    expect(&mut events, &ANSWERED).await;

    assert_eq!(code(vdn.delete_agent(4711).await), "107-013", "it is signed in");
    assert_eq!(code(vdn.delete_skill_queue(40).await), "107-004", "a route leads to it");
    drop(events);
    agent.force_sign_out().await.unwrap();
    vdn.delete_agent(4711).await.unwrap();
    assert_eq!(code(fixture.gateway.sign_in(&sign_in("s3cret")).await), "100-004");
    assert!(vdn.query_agent().agent_id_set("4711").await.unwrap().is_empty());
}

#[tokio::test]
async fn roles_groups_and_the_vdn_are_configured() {
    let fixture = open().await;
    let vdn = vdn(&fixture).await;
    let inspecting = || (0..32).map(|right| u32::from(right == 12));
    let role = vdn.add_user_class("listener", inspecting()).user_class_id(9).await.unwrap();
    assert_eq!(role.user_class_id.unwrap().get(), Some(9));
    vdn.modify_user_class(9).name("listeners").await.unwrap();
    let roles = vdn.query_user_class().user_class_id_set("9").await.unwrap();
    assert_eq!((roles.len(), roles[0].roles.len()), (1, 32));
    vdn.add_agent(9).agent_id(4712).await.unwrap();
    let agents = vdn.query_agent().agent_id_set("4712").await.unwrap();
    assert_eq!(agents[0].user_class_id.as_ref().unwrap().get(), Some(9));
    assert_eq!(code(vdn.add_agent(200).await), "107-010", "there is no such role");

    vdn.add_skill_group("group").skill_group_id(3).await.unwrap();
    assert_eq!(vdn.query_skill_groups().await.unwrap().len(), 1);
    vdn.delete_skill_group(3).await.unwrap();
    assert_eq!(code(vdn.delete_skill_group(3).await), "107-004");

    vdn.modify_vdn_info(types::VdnInfoSettings::new().queue_cancel_key("*").call_out_record(true)).await.unwrap();
    let info = vdn.query_vdn_info().await.unwrap().vdn_info.unwrap();
    assert_eq!(info.call_out_record.unwrap().get(), Some(1));
    vdn.modify_uap_agent("88881000").password("Aa345678").confirm_pass("Aa345678").await.unwrap();
    assert_eq!(code(vdn.modify_uap_agent("88881000").password("Aa345678").confirm_pass("Aa345679").await), "107-067");
}

#[tokio::test]
async fn the_system_is_configured() {
    let fixture = open().await;
    let system = system(&fixture).await;
    let added = system.add_access_code("64999", "fairs", AccessCodeMedium::OrdinaryCall).await.unwrap();
    let id = added.access_code_id.unwrap().get().unwrap();
    let id = u32::try_from(id).unwrap();
    system.modify_access_code(id).code_description("trade fairs").await.unwrap();
    assert_eq!(system.query_access_code().ids(id.to_string()).await.unwrap().len(), 1);
    system.delete_access_code(id).await.unwrap();
    assert_eq!(code(system.delete_access_code(id).await), "107-036");

    let server = system.add_ivr().server_ip("192.0.2.20").max_call_num(100).check_time(Duration::from_secs(10)).await.unwrap();
    assert_eq!(server.check_time.unwrap().get(), Some(10));
    system.modify_ivr(1).check_time(Duration::from_secs(20)).await.unwrap();
    assert_eq!(system.query_ivr().await.unwrap()[0].check_time.as_ref().unwrap().get(), Some(20));

    system.add_vdn_group("north").vdn_group_id(4).await.unwrap();
    assert_eq!(system.query_vdn_group().await.unwrap().len(), 1);
    let setup = types::NewVdnSetup::new(60_009).administrator_password("oslo-1").allowed_agent_num(20_u32);
    system.add_vdn(setup).vdn_id(9).vdn_group_id(4).vdn_auth_pwd("docking").await.unwrap();
    assert_eq!(system.query_vdn().ids("9").await.unwrap().len(), 1);
    let oslo = fixture.gateway.config_sign_in(60_009, "oslo-1").await.unwrap();
    assert!(oslo.query_agent().await.unwrap().is_empty());
    fixture.gateway.config_sign_in(1_000_009, "docking").await.unwrap();
    assert_eq!(code(system.delete_vdn(9).vdn_name("bergen").await), "107-045");
    system.delete_vdn(9).await.unwrap();
    assert_eq!(code(fixture.gateway.config_sign_in(60_009, "oslo-1").await), "107-004");

    system.modify_node_policy(vec![types::NodePolicy::new().vdn_id(1).node_id(1).node_power(3)]).await.unwrap();
    assert_eq!(system.query_node_policy().await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_system_is_for_its_administrators_and_a_vdn_for_its_own() {
    let fixture = open().await;
    assert_eq!(code(vdn(&fixture).await.query_vdn().await), "107-007");
    assert_eq!(code(system(&fixture).await.query_agent().await), "107-007");
    // A subscription is for both.
    let subscription = vdn(&fixture).await.register("1", "https://192.0.2.10/asr", false).service_token("token").await.unwrap();
    let task = subscription.server_id.unwrap();
    let task = task.as_str();
    system(&fixture).await.handshake_ex(task, "token").await.unwrap();
    assert_eq!(code(system(&fixture).await.handshake_ex(task, "other").await), "107-002");
    system(&fixture).await.unregister(task).await.unwrap();
    assert_eq!(code(system(&fixture).await.handshake(task).await), "107-032");
}

#[tokio::test]
async fn a_session_is_lost_when_two_minutes_pass_between_requests() {
    let fixture = open().await;
    let session = vdn(&fixture).await;
    for _ in 0..3 {
        fixture.simulator.advance(Duration::from_secs(119));
        session.query_agent().await.unwrap();
    }
    fixture.simulator.advance(Duration::from_secs(121));
    let error = session.query_agent().await.unwrap_err();
    assert!(error.is_session_lost() && error.retcode() == Some(&Retcode::CONFIG_SIGN_IN_DATA_INVALID), "{error}");
    assert!(error.to_string().contains("60001") && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn no_operation_goes_with_the_session_of_the_other_kind() {
    let fixture = open().await;
    let (agent, administrator) = (fixture.sign_in(1001).await, vdn(&fixture).await);
    let before = fixture.simulator.requests().len();
    for operation in OPERATIONS.iter().copied() {
        assert!(!(operation.of_agent && operation.of_configuration), "{operation}");
        if operation.of_configuration {
            let error = agent.invoke(operation, &Map::new()).await.unwrap_err();
            assert!(matches!(error, Error::WrongOperation { .. }), "{error}");
        } else {
            let error = administrator.invoke(operation, &Map::new()).await.unwrap_err();
            assert!(matches!(error, Error::WrongOperation { .. }), "{error}");
        }
    }
    assert_eq!(fixture.simulator.requests().len(), before);
    // Nor is the one read in place of the other.
    let [agent, administrator] = [json!(agent.export().unwrap()), json!(administrator.export().unwrap())];
    serde_json::from_value::<ccgateway::ExportedConfigSession>(agent).unwrap_err();
    serde_json::from_value::<ccgateway::ExportedSession>(administrator).unwrap_err();
}

#[tokio::test]
async fn a_session_goes_on_in_another_process() {
    let fixture = open().await;
    let exported = json!(vdn(&fixture).await.export().unwrap());
    let exported: ccgateway::ExportedConfigSession = serde_json::from_value(exported).unwrap();
    let session = fixture.gateway.resume_config(&exported).unwrap();
    assert_eq!(session.administrator(), 60_001);
    let agents = session.invoke(&table::QUERY_AGENT, json!({"agentIdSet": "1001"}).as_object().unwrap()).await.unwrap();
    assert_eq!(agents[0]["agentId"], 1001);
    let elsewhere = Fixture::open().await;
    let error = elsewhere.gateway.resume_config(&exported).unwrap_err();
    assert!(matches!(error, Error::WrongGateway { .. }), "{error}");
}

#[tokio::test]
async fn bounds_are_checked_before_anything_is_sent() {
    let fixture = open().await;
    let (vdn, system) = (vdn(&fixture).await, system(&fixture).await);
    let before = fixture.simulator.requests().len();
    let errors = [
        vdn.add_agent(1).agent_id(100).await.unwrap_err(),
        vdn.add_agent(1).name("a;b").await.unwrap_err(),
        vdn.add_agent(1).agent_pwd("nine-long").await.unwrap_err(),
        vdn.modify_uap_agent("").await.unwrap_err(),
        vdn.modify_uap_agent("1").password("short").await.unwrap_err(),
        system.add_access_code("12a", "x", AccessCodeMedium::OrdinaryCall).await.unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error, Error::InvalidInput { .. }), "{error}");
        assert!(!error.to_string().contains("nine-long"), "{error}");
    }
    assert_eq!(fixture.simulator.requests().len(), before);
}
