//! The examples, run against the simulator.

use std::time::Duration;

use ccgateway_simulator::{AgentState, Config, Plays};

use crate::fixture::{CUSTOMER, Fixture, SALES, config, id, sign_in, soon, until};

#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/answer.rs"]
mod answer;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/call.rs"]
mod call;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/help.rs"]
mod help;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/resume_elsewhere.rs"]
mod resume_elsewhere;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/sign_in.rs"]
mod signing_in;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/supervise.rs"]
mod supervise;
#[expect(dead_code, reason = "the test takes the place of main")]
#[path = "../../examples/transfer.rs"]
mod transfer;

/// A number outside that answers.
const OUTSIDE: &str = "0777";

/// The simulator plays agents 1002 and 1003, who answer at once and take no calls of queues.
fn with_colleagues() -> Config {
    let moment = Duration::from_millis(50);
    let plays = Plays::default().serves_queues(false).answers_after(moment).wraps_up_for(Duration::ZERO).never_hangs_up();
    config().colleagues([1002, 1003], &plays)
}

async fn ready(fixture: &Fixture, agent: u32) {
    until("the agent to be ready", || {
        fixture.simulator.agent(agent).is_some_and(|agent| agent.state == AgentState::Idle && !agent.skills.is_empty())
    })
    .await;
}

#[tokio::test]
async fn signing_in_lasts() {
    let fixture = Fixture::open().await;
    let live = signing_in::run(&fixture.gateway, sign_in(1001)).await.unwrap();
    ready(&fixture, 1001).await;
    fixture.simulator.drop_session(1001).unwrap();
    let again = async {
        while live.session().status().await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    soon("another session", again).await;
    live.session().sign_out().await.unwrap();
    soon("the end", live.ended()).await;
}

#[tokio::test]
async fn a_customer_is_answered() {
    let fixture = Fixture::open().await;
    let customer = async {
        ready(&fixture, 1001).await;
        fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    };
    let (served, ()) = soon("an answer", async { tokio::join!(answer::run(&fixture.gateway, sign_in(1001)), customer) }).await;
    assert_eq!(served.unwrap(), CUSTOMER);
}

#[tokio::test]
async fn a_number_is_called() {
    let fixture = Fixture::open().await;
    let outcome = soon("an outcome", call::run(&fixture.gateway, &sign_in(1001), OUTSIDE)).await.unwrap();
    assert_eq!(outcome, "talked to 0777");

    let fixture = Fixture::with(config().customer_answers_after(None)).await;
    let refused = async {
        until("the phone to ring", || fixture.simulator.events(0).iter().any(|event| event.event_type == "AgentEvent_Customer_Alerting"))
            .await;
        fixture.simulator.customer_hangs_up(OUTSIDE).unwrap();
    };
    let sign_in = sign_in(1001);
    let calling = call::run(&fixture.gateway, &sign_in, OUTSIDE);
    let (outcome, ()) = soon("an outcome", async { tokio::join!(calling, refused) }).await;
    let outcome = outcome.unwrap();
    assert!(outcome.contains("failed"), "{outcome}");
}

#[tokio::test]
async fn a_colleague_helps() {
    let fixture = Fixture::with(with_colleagues()).await;
    let customer = async {
        ready(&fixture, 1001).await;
        fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    };
    let sign_in = sign_in(1001);
    let helped = help::run(&fixture.gateway, &sign_in, id(1002));
    let (calls, ()) = soon("help", async { tokio::join!(helped, customer) }).await;
    assert_eq!(calls.unwrap(), 2);
}

#[tokio::test]
async fn customers_are_handed_over() {
    let fixture = Fixture::with(with_colleagues()).await;
    let customers = async {
        for customer in [CUSTOMER, "0555124"] {
            ready(&fixture, 1001).await;
            fixture.simulator.customer_calls(customer, SALES).unwrap();
            until("the customer to be served", || fixture.simulator.agent(1001).is_some_and(|agent| agent.state != AgentState::Idle)).await;
        }
    };
    let sign_in = sign_in(1001);
    let transfers = transfer::run(&fixture.gateway, &sign_in, id(1002), OUTSIDE);
    let (done, ()) = soon("two transfers", async { tokio::join!(transfers, customers) }).await;
    done.unwrap();
}

#[tokio::test]
async fn an_agent_is_supervised() {
    let fixture = Fixture::open().await;
    let inspected = fixture.live(1002).await;
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    crate::fixture::view_where(&inspected, |view| view.current_call().is_some_and(ccgateway::live::model::Call::was_answered)).await;
    let customer = soon("a takeover", supervise::run(&fixture.gateway, &sign_in(1001), id(1002))).await.unwrap();
    assert_eq!(customer, CUSTOMER);
}

#[tokio::test]
async fn a_session_goes_on_from_a_file() {
    let fixture = Fixture::open().await;
    let folder = std::env::temp_dir().join(format!("ccgateway-{}-{}", std::process::id(), fastrand::u64(..)));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("session.json");
    let first = resume_elsewhere::run(&fixture.gateway, sign_in(1001), &file).await.unwrap();
    ready(&fixture, 1001).await;
    let begun = std::fs::read(&file).unwrap();
    fixture.simulator.advance(Duration::from_secs(61));
    until("the renewed session to be stored", || std::fs::read(&file).unwrap() != begun).await;
    drop(first);
    let second = resume_elsewhere::run(&fixture.gateway, sign_in(1001), &file).await.unwrap();
    crate::fixture::view_where(&second, |view| view.is_certain()).await;
    assert_eq!(fixture.requests("login"), 1);
    std::fs::remove_dir_all(folder).unwrap();
}
