//! Path arguments that a URL cannot hold, on every way to the wire.

use ccgateway::operation::{OPERATIONS, Operation, Place, table};
use ccgateway::{CallId, Error};
use serde_json::{Map, Value, json};

use crate::fixture::id;
use crate::misbehaving::{server, signed_in};

const MISLEADING: [&str; 3] = ["", ".", ".."];

#[tokio::test]
async fn the_typed_methods_and_the_generated_client_refuse_them() {
    let server = server().await;
    let session = signed_in(&server).await;
    for text in MISLEADING {
        for error in [
            session.voice_call().drop_call(text).await.unwrap_err(),
            session.with_time_limit(std::time::Duration::from_secs(1)).voice_call().drop_call(text).await.unwrap_err(),
        ] {
            assert!(matches!(error, Error::InvalidInput { field: "callid", .. }), "{text:?}: {error:?}");
            assert!(!error.is_retryable());
        }
        assert!(session.client().drop_call(&id(1001), &CallId::from(text)).await.is_err());
    }
    assert_eq!(server.count(|request| !request.is_sign_in()), 0, "nothing was sent");
}

/// Values for the required parameters, with a text for one of them.
fn values(operation: &Operation, odd: &str, text: &str) -> Map<String, Value> {
    let parameters = operation.parameters.iter().filter(|parameter| parameter.required || parameter.name == odd);
    parameters
        .map(|parameter| {
            let bounds = parameter.bounds;
            let value = if parameter.name == odd { json!(text) } else { json!(bounds.minimum.unwrap_or(1)) };
            (parameter.name.to_owned(), value)
        })
        .collect()
}

#[tokio::test]
async fn no_operation_takes_them_in_any_place_of_its_path() {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut checked = 0;
    for operation in OPERATIONS.iter().filter(|operation| operation.of_agent) {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Path) {
            for text in MISLEADING {
                let error = session.invoke(operation, &values(operation, parameter.name, text)).await.unwrap_err();
                assert!(matches!(error, Error::InvalidInput { .. }), "{} {} {text:?}: {error:?}", operation.id, parameter.name);
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "{checked}");
    assert_eq!(server.count(|request| !request.is_sign_in()), 0, "nothing was sent");
}

#[tokio::test]
async fn dots_and_slashes_within_a_text_go_out_escaped() {
    let server = server().await;
    let session = signed_in(&server).await;
    for text in ["...", "a/../b", "%2e%2e", " ", "a?b#c"] {
        session.voice_call().drop_call(text).await.unwrap();
        session.invoke(&table::DROP_CALL, json!({ "callid": text }).as_object().unwrap()).await.unwrap();
    }
    let targets: Vec<_> = server.requests().into_iter().filter(|request| !request.is_sign_in()).map(|request| request.target).collect();
    assert_eq!(targets.len(), 10);
    for target in targets {
        assert_eq!(target.split('/').count(), 7, "{target}");
        assert!(target.starts_with("/agentgateway/resource/voicecall/1001/dropcall/"), "{target}");
    }
}
