//! Why no answer came: every error names its root cause, and kinds of causes are told apart.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use ccgateway::event::{Connection, StreamEnd};
use ccgateway::{Error, Gateway, TransportError};
use ccgateway_misbehaving::{Identity, Reply, Server, Tls};

use crate::fixture::{PATIENCE, last_error, sign_in};
use crate::misbehaving::{answer, builder, but_sign_in, server, signed_in};

fn cause(error: &Error) -> &TransportError {
    let error = if let Error::OutcomeUnknown { source, .. } = error { source } else { error };
    let Error::Transport { source, .. } = error else { panic!("{error:?}") };
    source
}

async fn tls(tls: &Tls) -> Server {
    Server::start_tls(tls, but_sign_in(|_| Reply::no_event())).await
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_told_apart() {
    let (good, other) = (Identity::of("127.0.0.1").make(), Identity::of("other.example.com").make());
    let (elsewhere, expired) = (Identity::of("cc.example.com").make(), Identity::of("127.0.0.1").expired().make());
    for (shown, trusted, words) in
        [(&good, &other, "UnknownIssuer"), (&elsewhere, &elsewhere, "not valid for name"), (&expired, &expired, "expired")]
    {
        let server = tls(shown).await;
        let gateway = Gateway::builder(server.url()).root_certificates_pem(trusted.pem.as_str()).build().unwrap();
        let error = gateway.sign_in(&sign_in(1001)).await.unwrap_err();
        let source = cause(&error);
        assert!(source.is_certificate() && source.is_connect(), "{source}");
        assert!(!source.is_refused() && !source.is_unknown_host() && !source.is_timeout());
        assert!(source.to_string().starts_with("the certificate is not trusted: ") && source.to_string().contains(words), "{source}");
        assert!(!error.is_retryable());
        assert_eq!(error.to_string(), "login got no answer");
    }
    let server = tls(&good).await;
    let gateway = Gateway::builder(server.url()).root_certificates_pem(good.pem.as_str()).build().unwrap();
    gateway.sign_in(&sign_in(1001)).await.unwrap();
}

#[tokio::test]
async fn the_certificate_of_an_authority_names_its_remedy() {
    let authority = Identity::of("127.0.0.1").authority().make();
    let server = tls(&authority).await;
    let gateway = Gateway::builder(server.url()).root_certificates_pem(authority.pem.as_str()).build().unwrap();
    let error = gateway.sign_in(&sign_in(1001)).await.unwrap_err();
    assert!(cause(&error).is_certificate());
    assert!(cause(&error).to_string().contains("CA:FALSE"), "{}", cause(&error));
}

/// The command of the documentation that makes a certificate, for another name.
fn documented_command(name: &str) -> String {
    let lines = include_str!("../../../src/gateway.rs").lines().map(str::trim);
    let command = lines.skip_while(|line| !line.starts_with("/// openssl req -x509")).take_while(|line| *line != "/// ```");
    command.map(|line| line.trim_start_matches("/// ")).collect::<Vec<_>>().join("\n").replace("cc.example.com", name)
}

#[tokio::test]
async fn a_certificate_that_says_that_it_is_no_authority_is_accepted() {
    let mut certificates = vec![Identity::of("localhost").no_authority().make()];
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openssl");
    std::fs::create_dir_all(&folder).unwrap();
    let command = documented_command("localhost");
    assert!(command.contains("-addext basicConstraints=critical,CA:FALSE"), "{command}");
    // Where there is openssl, the documented command makes one that works.
    if let Ok(version) = Command::new("openssl").arg("version").output() {
        assert!(version.status.success(), "{version:?}");
        let made = Command::new("sh").args(["-c", &command]).current_dir(&folder).output().unwrap();
        assert!(made.status.success(), "{command}: {}", String::from_utf8_lossy(&made.stderr));
        let [certificate, key] = ["certificate.pem", "key.pem"].map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
        certificates.push(Tls::from_pem(&certificate, &key));
    }
    for certificate in certificates {
        let server = tls(&certificate).await;
        let url = server.url().replace("127.0.0.1", "localhost");
        let gateway = Gateway::builder(url).root_certificates_pem(certificate.pem.as_str()).build().unwrap();
        gateway.sign_in(&sign_in(1001)).await.unwrap();
    }
}

#[tokio::test]
async fn a_read_is_not_repeated_over_a_bad_certificate() {
    let certificate = Identity::of("127.0.0.1").make();
    let server = tls(&certificate).await;
    let trusting = Gateway::builder(server.url()).root_certificates_pem(certificate.pem.as_str()).build().unwrap();
    let exported = trusting.sign_in(&sign_in(1001)).await.unwrap().export().unwrap();
    let session = Gateway::builder(server.url()).build().unwrap().resume(&exported).unwrap();
    let connections = server.connections();
    let error = session.status().await.unwrap_err();
    assert!(cause(&error).is_certificate() && !error.is_retryable(), "{error:?}");
    assert_eq!(server.connections() - connections, 1);
}

#[tokio::test]
async fn a_bad_certificate_ends_the_stream_with_its_cause() {
    let certificate = Identity::of("127.0.0.1").make();
    let server = tls(&certificate).await;
    let trusting = Gateway::builder(server.url()).root_certificates_pem(certificate.pem.as_str()).build().unwrap();
    let exported = trusting.sign_in(&sign_in(1001)).await.unwrap().export().unwrap();
    let session = Gateway::builder(server.url()).build().unwrap().resume(&exported).unwrap();
    let mut events = session.events();
    let error = last_error(&mut events).await;
    assert!(cause(&error).is_certificate() && cause(&error).to_string().contains("UnknownIssuer"), "{error:?}");
    assert_eq!(events.end(), Some(StreamEnd::NotTrusted));
}

#[tokio::test]
async fn a_closed_port_and_an_unknown_host_are_told_apart() {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let gateway = Gateway::builder(format!("https://127.0.0.1:{port}")).build().unwrap();
    let error = gateway.sign_in(&sign_in(1001)).await.unwrap_err();
    let source = cause(&error);
    assert!(source.is_refused() && source.is_connect() && !source.is_certificate() && !source.is_unknown_host(), "{source}");
    assert!(source.to_string().starts_with("nothing listens at the port: "), "{source}");
    assert!(error.is_retryable());

    let gateway = Gateway::builder("https://nowhere.invalid:8043").build().unwrap();
    let error = gateway.sign_in(&sign_in(1001)).await.unwrap_err();
    let source = cause(&error);
    assert!(source.is_unknown_host() && source.is_connect() && !source.is_refused() && !source.is_certificate(), "{source}");
    assert!(source.to_string().starts_with("the host is not known: "), "{source}");
}

#[tokio::test]
async fn a_lost_answer_names_its_root_cause() {
    let server = server().await;
    let session = signed_in(&server).await;
    for (reply, words) in [(Reply::close(), "closed"), (Reply::reset(), "reset"), (Reply::json("{}").cut(1), "end of file")] {
        answer(&server, reply);
        let error = session.voice_call().call_out("0777").await.unwrap_err();
        let source = cause(&error);
        assert!(source.to_string().contains(words), "{source}");
        assert!(!source.is_connect() && !source.is_timeout() && !source.to_string().contains("127.0.0.1"), "{source}");
    }
}

#[tokio::test]
async fn a_stream_that_polls_in_vain_names_the_root_cause() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::close());
    let mut events = session.events();
    let mut connection = events.watch_connection();
    let following = tokio::spawn(async move { drop(futures_util::StreamExt::next(&mut events).await) });
    let mut reconnecting = async |words: &'static str| {
        let named = connection.wait_for(|link| matches!(link, Connection::Reconnecting { reason, .. } if reason.contains(words)));
        tokio::time::timeout(PATIENCE, named).await.expect(words).unwrap();
    };
    reconnecting("getAgentEvent got no answer: ").await;
    reconnecting("closed").await;
    drop(server);
    reconnecting("nothing listens at the port: ").await;
    following.abort();
}

#[tokio::test]
async fn a_404_asks_about_the_base_url() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::new("404 Not Found", "text/html", "<html>nothing here</html>"));
    let error = session.status().await.unwrap_err();
    assert!(error.to_string().ends_with("is the base URL right?"), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_call_over_a_connection_that_was_closed_meanwhile_is_sent_over_another() {
    let server = server().await;
    let session = signed_in(&server).await;
    let call = Reply::json(r#"{"message":"","retcode":"0","result":"1-1"}"#);
    for _ in 0..20 {
        answer(&server, Reply::json(r#"{"message":"","retcode":"0","result":{"agentState":"3"}}"#).then_close());
        session.status().await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
        answer(&server, call.clone());
        session.voice_call().call_out("0777").await.unwrap();
    }
    assert_eq!(server.count(|request| request.path().ends_with("/callout")), 20);
}

#[tokio::test]
async fn a_call_that_was_never_sent_has_no_unknown_outcome() {
    let server = server().await;
    let session = builder(&server).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    drop(server);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(&error, Error::Transport { source, .. } if source.is_refused()), "{error:?}");
    assert!(error.is_retryable());
}
