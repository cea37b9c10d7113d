//! How to test a program that uses `ccgateway` without a contact centre: add `ccgateway-simulator` to the dev-dependencies, and a file
//! like this one to `tests/`.

use std::time::Duration;

use ccgateway::event::EventStream;
use ccgateway::{AgentId, EventKind, Gateway, Session, SignIn};
use ccgateway_simulator::{AgentState, Config, Fault, FaultKind, Simulator};
use futures_util::TryStreamExt;

/// The program: an agent desktop that answers the next customer and returns their number.
struct Desktop {
    agent: Session,
    events: EventStream,
}

impl Desktop {
    async fn open(gateway: &Gateway) -> Result<Self, Box<dyn std::error::Error>> {
        let sign_in = SignIn::new(AgentId::new(1001)?, "password", "71001").auto_answer(false);
        let agent = gateway.sign_in(&sign_in).await?;
        let events = agent.events();
        agent.online_agent().reset_skill(true).await?;
        Ok(Self { agent, events })
    }

    async fn serve(&mut self) -> Result<String, Box<dyn std::error::Error>> {
        while let Some(event) = self.events.try_next().await? {
            match event.kind() {
                EventKind::Ringing(_) => drop(self.agent.voice_call().answer().await?),
                EventKind::Talking(talk) => return Ok(talk.caller().unwrap_or_default().to_owned()),
                _ => {}
            }
        }
        Err("signed out".into())
    }
}

/// A simulator, and a desktop that is signed in to it. Polls are held briefly, so that no test waits long.
async fn open() -> (Simulator, Desktop) {
    let simulator = Simulator::start(Config::contact_centre([1001]).poll_hold(Duration::from_millis(200))).await.unwrap();
    let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build().unwrap();
    let desktop = Desktop::open(&gateway).await.unwrap();
    (simulator, desktop)
}

#[tokio::test]
async fn it_answers_a_customer() {
    let (simulator, mut desktop) = open().await;
    let call = simulator.customer_calls("0555123", "60001").unwrap();
    assert_eq!(desktop.serve().await.unwrap(), "0555123");

    // The state of the contact centre, and what the program sent:
    assert_eq!(simulator.agent(1001).unwrap().state, AgentState::Talking);
    assert_eq!(simulator.agent(1001).unwrap().active_call, Some(call));
    let operations: Vec<_> = simulator.requests().iter().filter_map(|request| request.operation).collect();
    assert_eq!(operations.iter().filter(|&&name| name == "answer").count(), 1);
    let requests = simulator.requests();
    assert_eq!(requests[0].json().unwrap()["autoanswer"], false);
}

#[tokio::test]
async fn it_survives_a_lost_poll_and_a_new_guid() {
    let (simulator, mut desktop) = open().await;
    simulator.inject(Fault::new(FaultKind::Reset).operation("getAgentEvent").times(1)).unwrap();
    // A minute passes at once, so the next poll returns a new Guid.
    simulator.advance(Duration::from_secs(61));
    simulator.customer_calls("0555123", "60001").unwrap();
    assert_eq!(desktop.serve().await.unwrap(), "0555123");
    assert_eq!(simulator.faults(), [], "the fault has hit");
}

#[tokio::test]
async fn it_is_notified_when_its_session_is_gone() {
    let (simulator, mut desktop) = open().await;
    simulator.drop_session(1001).unwrap();
    let error = desktop.serve().await.unwrap_err();
    assert!(error.downcast_ref::<ccgateway::Error>().is_some_and(ccgateway::Error::is_session_lost), "{error}");
}
