//! `ccgw desk`: a page on which one person works as an agent. All that it knows and does goes through
//! [`ccgateway::live::LiveAgent`].

mod access;
mod agent;
mod carry_out;
mod command;
mod directory;
mod feed;
mod journal;
mod outcome;
mod seat;
mod server;
mod shared;
mod simulation;
mod words;

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use ccgateway::live::LiveAgent;
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch;

use self::access::Access;
use self::journal::Journal;
use self::seat::{Choices, Seat};
use self::shared::Shared;
use crate::call::SignInOptions;
use crate::print::{self, DIM};
use crate::signal::end_signal;

/// How long the pages have to be notified of the end.
const FAREWELL: Duration = Duration::from_millis(500);

/// Work as an agent on a page in the browser
///
/// Signs --agent in, or uses the session in --session FILE, and prints the address of a page on this machine: states, calls with hold,
/// mute, help, transfer and three parties, text chats, and a log with what to do about errors. Whoever knows the address can act as
/// the agent; it is another one each time.
///
/// Ctrl-C ends it, and signs out an agent that it has signed in. One whose session came from a file stays signed in. With --simulate
/// there is a contact centre to try it in.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Loopback address to serve the page on; port 0 chooses a free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Work as agent 1001 of a simulated contact centre, with colleagues who answer and help and with customers who call on request
    #[arg(long, conflicts_with = "agent")]
    simulate: bool,
    #[command(flatten)]
    choices: Choices,
    #[command(flatten)]
    sign_in: SignInOptions,
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let listener = TcpListener::bind(access::loopback(arguments.listen)?).await.with_context(|| arguments.listen.to_string())?;
    let access = Access::new(listener.local_addr()?)?;
    let seat = Seat::take(&arguments.sign_in, arguments.choices, arguments.simulate).await?;
    let url = access.url();
    let live = LiveAgent::start(seat.session.clone());
    let simulation = seat.simulation.clone();
    let shared = Arc::new(Shared { access, live, journal: Journal::new(), ended: watch::Sender::new(None), simulation });
    let notices = shared.live.subscribe();
    let recorder = tokio::spawn({
        let shared = Arc::clone(&shared);
        async move { shared.record(notices).await }
    });
    let server = tokio::spawn(axum::serve(listener, server::router(Arc::clone(&shared))).into_future());

    let signalled = end_signal()?;
    print::print(&format!("{url}\n"))?;
    let note = |text: &str| print::note(&format!("{DIM}{}{DIM:#}", print::harmless(text)));
    note(&format!("the desk of agent {}: open the address in a browser of this machine; Ctrl-C ends it", seat.session.agent()));
    if let Some(simulation) = &seat.simulation {
        note(&format!("the simulated contact centre is seen at {}", simulation.dashboard()));
    }
    let ended = seat.work(&shared, signalled).await;
    tokio::time::sleep(FAREWELL).await;
    server.abort();
    recorder.abort();
    ended
}
