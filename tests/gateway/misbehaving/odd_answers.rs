//! Answers that no page shows and real gateways give all the same.

use ccgateway::event::{Connection, StreamEnd};
use ccgateway::{Error, Retcode};
use ccgateway_misbehaving::Reply;

use crate::fixture::{last_error, next, sign_in};
use crate::misbehaving::{answer, builder, server, signed_in};

#[tokio::test]
async fn an_answer_in_gbk_is_read() {
    let server = server().await;
    let session = signed_in(&server).await;
    // "{"message":"成功","retcode":"100-007"}" in GBK.
    let body = [b"{\"message\":\"".as_slice(), b"\xb3\xc9\xb9\xa6", b"\",\"retcode\":\"100-007\"}"].concat();
    answer(&server, Reply::new("200 OK", "application/json;charset=GBK", body));
    let error = session.status().await.unwrap_err();
    assert!(error.to_string().contains("成功"), "{error}");
}

#[tokio::test]
async fn a_page_of_html_is_an_http_error_with_its_beginning() {
    let server = server().await;
    let session = builder(&server).read_retries(0).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::new("503 Service Unavailable", "text/html", "<html>Overloaded</html>"));
    let error = session.status().await.unwrap_err();
    assert!(matches!(&error, Error::Http { status: 503, snippet, .. } if snippet.contains("Overloaded")), "{error:?}");
    assert!(error.is_retryable());
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    assert!(!error.is_retryable(), "a call is not");
}

#[tokio::test]
async fn an_overloaded_server_is_asked_again_for_reads_only() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::new("503 Service Unavailable", "text/html", "later"));
    session.status().await.unwrap_err();
    session.voice_call().call_out("0777").await.unwrap_err();
    let count = |name: &str| server.count(|request| request.path().ends_with(name));
    assert_eq!((count("/agentstatus"), count("/callout")), (3, 1));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_says_where_and_shows_no_guid() {
    let server = server().await;
    let session = signed_in(&server).await;
    let guid = "fedcba98-7654-3210-fedc-ba9876543210";
    answer(
        &server,
        Reply::json(format!(r#"{{"retcode":"0","trace":"{guid}","result":{{"callinfo":null,"agentStateInfo":{{"state":{{}}}}}}}}"#)),
    );
    let error = session.resync().await.unwrap_err();
    // It empties the queue of events, whatever the answer says.
    let Error::OutcomeUnknown { source, .. } = &error else { panic!("{error:?}") };
    let Error::Undecodable { path, snippet, .. } = &**source else { panic!("{error:?}") };
    assert_eq!(path, "result.agentStateInfo.state");
    assert!(snippet.starts_with(r#"{"retcode":"0""#) && !snippet.contains(guid), "{snippet}");
    assert!(!error.to_string().contains(guid) && !source.to_string().contains(guid));
}

#[tokio::test]
async fn a_truncated_answer_is_lost_on_the_way() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"retcode":"0","result":null}"#).cut(14));
    assert!(matches!(session.go_busy(None).await, Err(Error::Transport { .. })));
    assert!(matches!(session.voice_call().hold().await, Err(Error::OutcomeUnknown { .. })));
}

#[tokio::test]
async fn json_without_a_content_type_is_json() {
    let server = server().await;
    let session = signed_in(&server).await;
    let body = r#"{"retcode":"0","result":{"agentState":"3"}}"#;
    answer(&server, Reply::json(body).without_header("Content-Type"));
    assert_eq!(session.status().await.unwrap().agent_state, Some(ccgateway::codes::AgentState::Busy));
}

#[tokio::test]
async fn a_status_in_a_list_is_a_status() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"retcode":"0","result":[{"agentState":5,"isWorking":"True"}]}"#));
    let status = session.status().await.unwrap();
    assert_eq!(status.agent_state, Some(ccgateway::codes::AgentState::WrapUp));
    assert_eq!(status.is_working.unwrap().get(), Some(true));
    answer(&server, Reply::json(r#"{"retcode":"0","result":[]}"#));
    assert!(matches!(session.status().await, Err(Error::Undecodable { .. })));
}

#[tokio::test]
async fn a_return_code_that_nobody_knows_is_kept() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"message":"Unknown ERROR._20139","retcode":"777-001","result":{}}"#));
    let error = session.status().await.unwrap_err();
    assert_eq!(error.retcode(), Some(&Retcode::from("777-001")));
    assert_eq!(error.to_string(), "getAgentStatus was refused: 777-001: Unknown ERROR._20139");
}

#[tokio::test]
async fn the_stream_believes_only_a_repeated_000_003() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"message":"no right to invite resouce","result":"","retcode":"000-003"}"#));
    let mut events = session.events();
    assert!(last_error(&mut events).await.is_session_lost());
    assert_eq!(events.end(), Some(StreamEnd::SessionLost(Retcode::NO_PERMISSION)));
    let polls = server.count(ccgateway_misbehaving::Request::is_poll);
    assert_eq!(polls, 3);
}

#[tokio::test]
async fn the_stream_goes_on_after_an_answer_that_cannot_be_read() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json("not json"));
    let mut events = session.events();
    assert_eq!(next(&mut events).await.raw_content(), "\"not json\"");
    answer(&server, Reply::event("AgentState_Ready"));
    let event = loop {
        let event = next(&mut events).await;
        if !event.event_type().is_empty() {
            break event;
        }
    };
    assert_eq!(event.event_type(), "AgentState_Ready");
    assert_eq!(events.connection(), Connection::Connected);
}

#[tokio::test]
async fn a_recording_streams_to_its_end() {
    let server = server().await;
    let session = signed_in(&server).await;
    let recording: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    answer(&server, Reply::new("200 OK", "application/octet-stream", recording.clone()));
    let file = session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await.unwrap();
    assert_eq!((file.content_type(), file.length()), (Some("application/octet-stream"), Some(200_000)));
    assert_eq!(file.read_to_end().await.unwrap(), recording);
}

#[tokio::test]
async fn a_refused_recording_is_a_refusal() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"message":"","retcode":"100-006"}"#));
    let error = session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await.unwrap_err();
    assert!(error.is_session_lost(), "{error}");
    answer(&server, Reply::json(r#"{"message":"","retcode":"0"}"#));
    assert!(matches!(
        session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await,
        Err(Error::Undecodable { .. })
    ));
}

#[tokio::test]
async fn a_recording_that_breaks_off_is_a_transport_error() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::new("200 OK", "application/octet-stream", "RIFF and more").cut(4));
    let file = session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await.unwrap();
    assert!(matches!(file.read_to_end().await, Err(Error::Transport { .. })));
}
