//! What a program sees in its logs.

use std::io::Write;
use std::sync::{Arc, Mutex, Once};

use ccgateway_misbehaving::{GUID, Reply};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

use crate::misbehaving::{answer, server, signed_in};

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
    /// The lines since the last time, each with its level first.
    fn lines(&self) -> Vec<String> {
        let text = String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap();
        text.lines().filter(|line| line.contains("ccgateway")).map(|line| line.trim_start().to_owned()).collect()
    }

    /// Exactly one line has the level and the words.
    fn expect(lines: &[String], level: &str, words: &str) {
        let found = lines.iter().filter(|line| line.starts_with(level) && line.contains(words)).count();
        assert_eq!(found, 1, "{level} {words}: {lines:#?}");
    }
}

thread_local! {
    static OF_THIS_THREAD: Log = Log::default();
}

/// The log of this thread from now on.
///
/// One subscriber serves the whole process: one of a thread's own may miss what another thread has logged for the first time before.
fn log() -> Log {
    static SUBSCRIBER: Once = Once::new();
    SUBSCRIBER.call_once(|| {
        let layer = tracing_subscriber::fmt::layer().without_time().with_ansi(false).with_writer(|| OF_THIS_THREAD.with(Log::clone));
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer.with_filter(LevelFilter::TRACE))).unwrap();
    });
    let log = OF_THIS_THREAD.with(Log::clone);
    log.lines();
    log
}

#[tokio::test]
async fn requests_sign_ins_renewals_and_losses_are_logged_at_their_levels() {
    const RENEWED: &str = "fedcba98-0000-0000-0000-000000000000.AgentGateway0";
    let log = log();
    let server = server().await;

    let session = signed_in(&server).await;
    let mut all = log.lines();
    Log::expect(&all, "INFO", "signed in");
    Log::expect(&all, "DEBUG", "answered");

    answer(&server, Reply::json(r#"{"retcode":"0","result":{"agentState":"3"}}"#).guid(RENEWED).header("Set-Cookie", "node=biscuit"));
    session.status().await.unwrap();
    let lines = log.lines();
    Log::expect(&lines, "DEBUG", "the Guid has changed");
    Log::expect(&lines, "DEBUG", "answered");
    assert!(lines.iter().all(|line| !line.starts_with("INFO") && !line.starts_with("WARN")), "{lines:#?}");
    all.extend(lines);

    answer(&server, Reply::close());
    session.voice_call().call_out("0777").await.unwrap_err();
    let lines = log.lines();
    Log::expect(&lines, "WARN", "the outcome is unknown");
    all.extend(lines);

    answer(&server, Reply::refused("100-006"));
    for _ in 0..2 {
        session.status().await.unwrap_err();
    }
    let lines = log.lines();
    Log::expect(&lines, "WARN", "the session is lost");
    all.extend(lines);

    let session = signed_in(&server).await;
    answer(&server, Reply::json(r#"{"retcode":"0"}"#));
    session.sign_out().await.unwrap();
    let lines = log.lines();
    Log::expect(&lines, "INFO", "signed out");
    all.extend(lines);

    for line in &all {
        for secret in [GUID, RENEWED, "biscuit", "JSESSIONID"] {
            assert!(!line.contains(secret), "{line}");
        }
    }
}
