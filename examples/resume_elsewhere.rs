//! Stores an agent's session in a file with every renewal, and goes on from there at the next start, also after it was killed.
//!
//! ```text
//! CCGATEWAY_URL=https://host:8043 CCGATEWAY_CA_FILE=ca.pem CCGATEWAY_PASSWORD=… \
//!     cargo run --example resume_elsewhere -- AGENT PHONE session.json
//! ```
//!
//! Whoever can read the file acts as the agent: keep it as you keep a password.

use std::path::Path;

use ccgateway::{ExportedSession, Gateway, LiveAgent, SignIn};

/// The program: the agent, in its old session if that is still alive. Its renewals are stored in the background.
pub(crate) async fn run(gateway: &Gateway, sign_in: SignIn, file: &Path) -> Result<LiveAgent, Box<dyn std::error::Error>> {
    let stored: Option<ExportedSession> = match std::fs::read(file) {
        Ok(text) => serde_json::from_slice(&text)?,
        Err(_) => None,
    };
    let live = gateway.keep_signed_in(sign_in).resume(stored).start().await?;
    let (mut exports, file) = (live.watch_export(), file.to_owned());
    store(&file, exports.borrow_and_update().as_ref())?;
    tokio::spawn(async move {
        while exports.changed().await.is_ok() {
            let newest = exports.borrow_and_update().clone();
            if let Err(error) = store(&file, newest.as_ref()) {
                eprintln!("the session cannot be stored: {error}");
            }
        }
    });
    Ok(live)
}

/// Writes beside the file and renames, so that a reader never finds half a session.
fn store(file: &Path, session: Option<&ExportedSession>) -> std::io::Result<()> {
    let beside = file.with_extension("new");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    serde_json::to_writer(options.open(&beside)?, &session)?;
    std::fs::rename(beside, file)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(phone), Some(file)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("give the agent's ID, its phone number and a file".into());
    };
    let password = std::env::var("CCGATEWAY_PASSWORD").unwrap_or_default();
    let live = run(&Gateway::from_env()?, SignIn::new(agent.parse()?, password, phone), Path::new(&file)).await?;
    let view = live.watch().wait_for(|view| view.is_certain()).await?.clone();
    println!("agent {} is {:?}, with {} calls", view.agent, view.state, view.calls.len());
    println!("{}", live.ended().await);
    Ok(())
}
