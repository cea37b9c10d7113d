//! Sessions whose requests are carried: every value arrives as it was given, and what the carrier says becomes the error that it is.

use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use ccgateway::operation::table::{CALL_OUT, QUERY_CALL_COUNT_BY_IVR_ID, RESET_SKILL};
use ccgateway::operation::{Operation, table};
use ccgateway::remote::{CarriedRequest, Carrier, CarryError, Remote};
use ccgateway::{AgentId, Error, Session};
use serde_json::{Map, Value, json};

type Answer = Result<Bytes, CarryError>;

/// Keeps what it should carry, and answers what it was given.
struct Recorder {
    carried: Arc<Mutex<Vec<CarriedRequest>>>,
    answer: fn() -> Answer,
}

impl Carrier for Recorder {
    fn carry(&self, request: CarriedRequest) -> Pin<Box<dyn Future<Output = Answer> + Send>> {
        self.carried.lock().unwrap().push(request);
        let answer = (self.answer)();
        Box::pin(async { answer })
    }
}

fn session(answer: fn() -> Answer) -> (Session, Arc<Mutex<Vec<CarriedRequest>>>) {
    let carried = Arc::default();
    let remote = Remote::new(Recorder { carried: Arc::clone(&carried), answer }).unwrap();
    (remote.session(AgentId::new(1001).unwrap()), carried)
}

fn done() -> Answer {
    Ok(r#"{"retcode":"0","message":""}"#.into())
}

#[tokio::test]
async fn values_of_path_query_and_body_arrive_as_they_were_given() {
    let (session, carried) = session(done);
    let cases: [(&'static Operation, Value); 3] = [
        (&QUERY_CALL_COUNT_BY_IVR_ID, json!({ "ivrid": "a/b c%2F+成" })),
        (&RESET_SKILL, json!({ "autoflag": "false", "skillid": "1;2" })),
        (&CALL_OUT, json!({ "called": "0777", "mediaability": 1, "callappdata": "a=b&c" })),
    ];
    for (operation, values) in cases {
        let values: &Map<String, Value> = values.as_object().unwrap();
        session.invoke(operation, values).await.unwrap();
        let request = carried.lock().unwrap().pop().unwrap();
        assert_eq!((request.agent.get(), request.operation), (1001, operation));
        assert_eq!((&request.values, &request.body), (values, &None), "{operation}");
    }
}

#[tokio::test]
async fn what_was_not_sent_is_known_and_what_was_not_answered_is_not() {
    let (unsent, _) = session(|| Err(CarryError::unsent("nobody is there")));
    let error = unsent.invoke(&CALL_OUT, json!({ "called": "0777" }).as_object().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    let (unanswered, carried) = session(|| Err(CarryError::unanswered("nobody has answered")));
    let error = unanswered.invoke(&CALL_OUT, json!({ "called": "0777" }).as_object().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown { .. }), "{error:?}");
    let error = unanswered.invoke(&table::GET_AGENT_STATUS, &Map::new()).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "a query leaves nothing open: {error:?}");
    assert_eq!(carried.lock().unwrap().len(), 2, "each is carried once");
    let (invalid, _) = session(|| Err(CarryError::invalid("too long")));
    let error = invalid.invoke(&CALL_OUT, json!({ "called": "0777" }).as_object().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidInput { .. }), "{error:?}");
    let (refused, _) = session(|| Ok(r#"{"retcode":"100-018","message":"no"}"#.into()));
    let error = refused.invoke(&CALL_OUT, json!({ "called": "0777" }).as_object().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Gateway { .. }), "{error:?}");
}
