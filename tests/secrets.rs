//! Nothing that the library prints, logs or returns as an error shows a Guid, a cookie, a password or a token.
//!
//! In a program of its own, because it takes the logs of the whole process.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway::{AgentId, Gateway, Secret, Session, SignIn};
use ccgateway_simulator::{AgentConfig, Config, Simulator};
use futures_util::StreamExt;

const PASSWORD: &str = "correct-horse-battery";
const WRONG_PASSWORD: &str = "wrong-horse-battery";
const TOKEN: &str = "servicetokenofthisday";

/// Everything that was logged, at every level, by every crate.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// What must not be seen, and everything that was printed.
#[derive(Default)]
struct Evidence {
    secrets: Vec<String>,
    printed: Vec<String>,
}

impl Evidence {
    fn secret(&mut self, secret: &Secret) {
        // Of a cookie `name=value; attributes` the value is the secret.
        let text = secret.expose();
        let value = text.split(';').next().unwrap_or(text);
        let value = value.split_once('=').map_or(value, |(_, value)| value);
        if !self.secrets.iter().any(|known| known == value) {
            self.secrets.push(value.to_owned());
        }
    }

    fn session(&mut self, session: &Session) {
        let exported = session.export().unwrap();
        self.secret(&exported.guid);
        exported.cookies.iter().for_each(|cookie| self.secret(cookie));
        self.print(session);
        self.print(session.client());
        self.print(session.gateway());
        self.print(exported);
    }

    fn print(&mut self, value: impl std::fmt::Debug) {
        self.printed.push(format!("{value:?} {value:#?}"));
    }

    fn error(&mut self, error: &ccgateway::Error) {
        self.print(error);
        self.printed.push(error.to_string());
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            self.printed.push(format!("{cause} {cause:?}"));
            source = cause.source();
        }
    }
}

#[tokio::test]
async fn no_secret_is_ever_seen() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(move || writer.clone()).init();
    let mut evidence = Evidence { secrets: vec![PASSWORD.into(), WRONG_PASSWORD.into(), TOKEN.into()], ..Evidence::default() };

    use_everything(&mut evidence).await;

    assert!(evidence.secrets.len() >= 7, "the Guid was renewed: {} secrets", evidence.secrets.len());
    let log = log.text();
    assert!(log.contains("innerHelp") && log.contains("TRACE"), "the log has requests and the finest level");
    for secret in &evidence.secrets {
        assert!(secret.len() > 8, "{secret:?} is no secret");
        assert!(!log.contains(secret.as_str()), "a secret is in the log");
        for printed in &evidence.printed {
            assert!(!printed.contains(secret.as_str()), "a secret is in {printed}");
        }
    }
}

/// A session from a wrong password to a lost session, with everything printed that a program could print.
async fn use_everything(evidence: &mut Evidence) {
    let (simulator, gateway) = contact_centre().await;
    let agent = AgentId::new(1001).unwrap();
    let wrong = SignIn::new(agent, WRONG_PASSWORD, "7001");
    evidence.error(&gateway.sign_in(&wrong).await.unwrap_err());
    let sign_in = SignIn::new(agent, PASSWORD, "7001");
    evidence.print(&sign_in);
    evidence.print(sign_in.clone().push_to("https://callback.example.com", TOKEN));

    let session = gateway.sign_in(&sign_in).await.unwrap();
    evidence.session(&session);
    evidence.print(session.sign_in_result());
    session.online_agent().reset_skill(true).await.unwrap();
    evidence.error(&gateway.sign_in(&sign_in).await.unwrap_err());

    simulator.customer_calls("0555123", "60001").unwrap();
    let mut events = session.events();
    for _ in 0..8 {
        let event = tokio::time::timeout(Duration::from_secs(10), events.next()).await.unwrap().unwrap().unwrap();
        evidence.print(&event);
        tokio::time::sleep(Duration::from_millis(20)).await;
        evidence.session(&session);
        if event.event_type() == "AgentEvent_Talking" {
            break;
        }
    }
    evidence.print(&events);
    evidence.print(session.resync().await.unwrap());
    let heartbeat = session.online_agent().hand_shake().service_token(TOKEN);
    evidence.print(&heartbeat);
    if let Err(error) = heartbeat.await {
        evidence.error(&error);
    }
    let renewed = session.online_agent().update_guid().await.unwrap();
    evidence.secret(renewed.guid.as_ref().unwrap());
    evidence.print(&renewed);
    evidence.error(&session.ask_help(AgentId::new(1001).unwrap()).await.err().unwrap_or_else(|| AgentId::new(1).unwrap_err().into()));
    evidence.error(&session.sign_out().await.unwrap_err());

    simulator.drop_session(1001).unwrap();
    while let Some(item) = events.next().await {
        if let Err(error) = item {
            evidence.error(&error);
        }
    }
    evidence.print(events.end());
    evidence.error(&session.status().await.unwrap_err());
    simulator.shutdown().await;
    evidence.error(&session.status().await.unwrap_err());
}

async fn contact_centre() -> (Simulator, Gateway) {
    let config = Config::contact_centre(1001..=1003)
        .agent(AgentConfig::new(1001).password(PASSWORD).skills([1]))
        .guid_interval(Duration::from_millis(30))
        .poll_hold(Duration::from_millis(50));
    let simulator = Simulator::start(config).await.unwrap();
    let gateway = Gateway::builder(simulator.base_url())
        .root_certificates_pem(simulator.certificate_pem())
        .poll_pause(Duration::from_millis(10))
        .build()
        .unwrap();
    (simulator, gateway)
}
