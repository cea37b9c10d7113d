//! Who may use the control interface and the dashboard.

use std::net::{Ipv4Addr, SocketAddr};

use ccgateway_simulator::{Config, Simulator};
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use crate::agent::{A, config};
use crate::support::{client, client_builder};

/// Every request of the control interface; of those with a body one that would succeed if it were let through.
fn requests() -> [(Method, &'static str, Option<Value>); 17] {
    [
        (Method::POST, "customers/call", Some(json!({"from": "0555", "to": "60001"}))),
        (Method::POST, "customers/answer", Some(json!({"number": "0555"}))),
        (Method::POST, "customers/hangup", Some(json!({"number": "0555"}))),
        (Method::POST, "ivr/return", Some(json!({"number": "0555"}))),
        (Method::POST, "previews", Some(json!({"agent": A, "numbers": "0777"}))),
        (Method::POST, "phones", Some(json!({"agent": A, "action": "hold"}))),
        (Method::POST, "campaigns/call", Some(json!({"number": "0777", "queue": 1}))),
        (Method::POST, "faults", Some(json!({"kind": "reset"}))),
        (Method::POST, "clock/advance", Some(json!({"seconds": 1}))),
        (Method::POST, "sessions/drop", Some(json!({"agent": A}))),
        (Method::POST, "agents/1001/sign-in", Some(json!({"byHand": true}))),
        (Method::POST, "configuration/sessions", Some(json!({"vdn": 1}))),
        (Method::GET, "faults", None),
        (Method::GET, "state", None),
        (Method::DELETE, "faults", None),
        (Method::DELETE, "faults/1", None),
        // It has no such request; what is refused is refused before that is looked at.
        (Method::PUT, "faults", None),
    ]
}

fn send(gateway: &Simulator, method: Method, path: &str, body: Option<&Value>) -> RequestBuilder {
    let request = client(gateway).request(method, format!("{}/{path}", gateway.control_url()));
    match body {
        Some(body) => request.json(body),
        None => request,
    }
}

/// The status and the reason of a refusal.
async fn refusal(response: Response) -> (StatusCode, String) {
    let status = response.status();
    (status, response.json::<Value>().await.unwrap()["error"].as_str().unwrap().to_owned())
}

/// Asserts that a simulator is as it was.
fn assert_untouched(gateway: &Simulator) {
    assert!(gateway.calls().is_empty() && gateway.faults().is_empty() && gateway.playing(A).is_none());
}

#[tokio::test]
async fn foreign_hosts_and_origins_are_refused_everywhere() {
    let gateway = Simulator::start(config()).await.unwrap();
    for (method, path, body) in requests() {
        for (header, value) in [
            ("host", "evil.example"),
            ("host", "localhost.evil.example:8043"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("origin", "http://127.0.0.1"),
            ("origin", "https://localhost:1"),
        ] {
            let response = send(&gateway, method.clone(), path, body.as_ref()).header(header, value).send().await.unwrap();
            let (status, reason) = refusal(response).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{method} {path} {value}");
            assert!(reason.to_lowercase().contains(&format!("the header {header}")), "{reason}");
        }
    }
    assert_untouched(&gateway);
    let page = client(&gateway).get(gateway.dashboard_url()).header("host", "evil.example").send().await.unwrap();
    assert_eq!(page.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn own_hosts_and_origins_are_let_through() {
    let gateway = Simulator::start(config().name("gateway.test")).await.unwrap();
    let port = gateway.address().port();
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}"), format!("gateway.test:{port}")] {
        let origin = format!("https://{host}");
        let body = json!({"seconds": 0});
        for request in [
            send(&gateway, Method::POST, "clock/advance", Some(&body)).header("host", &host).header("origin", &origin),
            send(&gateway, Method::POST, "clock/advance", Some(&body)).header("host", &host),
            client(&gateway).get(gateway.dashboard_url()).header("host", &host),
        ] {
            assert_eq!(request.send().await.unwrap().status(), StatusCode::OK, "{host}");
        }
    }
}

#[tokio::test]
async fn a_body_that_is_not_declared_as_json_is_refused_with_what_to_add() {
    let gateway = Simulator::start(config()).await.unwrap();
    for (method, path, body) in requests().into_iter().filter(|(method, ..)| *method == Method::POST) {
        let text = body.unwrap().to_string();
        for content_type in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("multipart/form-data"), Some("")] {
            let request = send(&gateway, method.clone(), path, None).body(text.clone());
            let request = content_type.into_iter().fold(request, |request, value| request.header("content-type", value));
            let (status, reason) = refusal(request.send().await.unwrap()).await;
            assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{path} {content_type:?}");
            assert_eq!(reason, "add the header Content-Type: application/json (curl: -H 'Content-Type: application/json')");
        }
    }
    assert_untouched(&gateway);
    let declared = send(&gateway, Method::POST, "faults", None).header("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(declared.body(r#"{"kind":"reset"}"#).send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn beyond_loopback_a_token_is_needed_everywhere() {
    let everywhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    for (config, expected) in [(config().listen(everywhere), None), (config().control_token("set-by-the-test"), Some("set-by-the-test"))] {
        let gateway = Simulator::start(config).await.unwrap();
        let token = gateway.control_token().unwrap();
        assert!(expected.is_none_or(|expected| expected == token) && token.len() >= 15);
        assert!(gateway.dashboard_url().ends_with(&format!("/#token={token}")));
        assert!(!format!("{gateway:?}").contains(token), "the token is shown");
        let wrong = [String::new(), "Bearer ".to_owned(), format!("Bearer {token}x"), format!("Basic {token}"), token.to_owned()];
        for (method, path, body) in requests() {
            let unauthorised = send(&gateway, method.clone(), path, body.as_ref()).send().await.unwrap();
            assert_eq!(unauthorised.headers()["www-authenticate"], "Bearer");
            let (status, reason) = refusal(unauthorised).await;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{method} {path}");
            assert!(reason.starts_with("add the header Authorization: Bearer TOKEN"), "{reason}");
            for value in &wrong {
                let request = send(&gateway, method.clone(), path, body.as_ref()).header("authorization", value);
                assert_eq!(request.send().await.unwrap().status(), StatusCode::UNAUTHORIZED, "{value}");
            }
        }
        assert_untouched(&gateway);
        let state = send(&gateway, Method::GET, "state", None).bearer_auth(token).send().await.unwrap();
        assert_eq!(state.status(), StatusCode::OK);
        let page = client(&gateway).get(gateway.dashboard_url()).send().await.unwrap();
        assert!(!page.text().await.unwrap().contains(token));
    }
    assert_eq!(Simulator::start(config()).await.unwrap().control_token(), None);
}

#[tokio::test]
async fn tokens_of_two_simulators_differ_whatever_their_seed() {
    let everywhere = || config().seed(7).listen(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)));
    let [one, other] = [Simulator::start(everywhere()).await.unwrap(), Simulator::start(everywhere()).await.unwrap()];
    assert_ne!(one.control_token(), other.control_token());
}

#[tokio::test]
async fn the_certificate_is_valid_for_the_address_and_the_names() {
    let listen = SocketAddr::from(([127, 0, 0, 2], 0));
    // Only Linux has all of 127.0.0.0/8.
    let Ok(gateway) = Simulator::start(config().listen(listen).name("gateway.test").name("192.0.2.7")).await else { return };
    let address = gateway.address();
    for host in ["127.0.0.2", "gateway.test"] {
        let client = client_builder(&gateway).resolve(host, address).build().unwrap();
        let url = format!("https://{host}:{}/control/state", address.port());
        assert_eq!(client.get(url).send().await.unwrap().status(), StatusCode::OK, "{host}");
    }
    let client = client_builder(&gateway).resolve("other.test", address).build().unwrap();
    client.get(format!("https://other.test:{}/", address.port())).send().await.unwrap_err();
}

#[tokio::test]
async fn with_a_kept_identity_a_client_finds_the_gateway_again() {
    let gateway = Simulator::start(config()).await.unwrap();
    let (client, url) = (client(&gateway), gateway.dashboard_url());
    let again = config().listen(gateway.address()).identity_pem(gateway.identity_pem());
    let (certificate, identity) = (gateway.certificate_pem().to_owned(), gateway.identity_pem().to_owned());
    assert!(!format!("{gateway:?} {again:?}").contains("PRIVATE KEY"));
    gateway.shutdown().await;
    client.get(&url).send().await.unwrap_err();
    let gateway = Simulator::start(again).await.unwrap();
    assert_eq!(client.get(&url).send().await.unwrap().status(), StatusCode::OK);
    assert_eq!((gateway.certificate_pem(), gateway.identity_pem()), (certificate.as_str(), identity.as_str()));
    drop(gateway);
    let other = Simulator::start(config()).await.unwrap();
    assert_ne!(other.certificate_pem(), certificate);
}

#[tokio::test]
async fn an_identity_that_cannot_be_used_is_refused() {
    let gateway = Simulator::start(config()).await.unwrap();
    let other = Simulator::start(config()).await.unwrap();
    let foreign_key = other.identity_pem().replace(other.certificate_pem(), "");
    let mixed = format!("{}{foreign_key}", gateway.certificate_pem());
    for pem in ["", "x", gateway.certificate_pem(), &mixed] {
        let error = Simulator::start(Config::default().identity_pem(pem)).await.unwrap_err();
        assert!(error.to_string().contains("certificate"), "{error}");
    }
}

#[tokio::test]
async fn a_wrong_method_is_not_allowed() {
    let gateway = Simulator::start(config()).await.unwrap();
    let client = client(&gateway);
    for (method, url) in [
        (Method::DELETE, format!("{}/voicecall/{A}/callout", gateway.base_url())),
        (Method::PATCH, format!("{}/onlineagent/{A}", gateway.base_url())),
        (Method::GET, format!("{}/customers/call", gateway.control_url())),
        (Method::PUT, format!("{}/state", gateway.control_url())),
    ] {
        let response = client.request(method.clone(), &url).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method} {url}");
    }
}
