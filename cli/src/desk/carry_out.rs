//! Commands of the page, and what came of them.

use ccgateway::CallId;

use super::agent::act;
use super::command::Command;
use super::directory::directory;
use super::journal::Entry;
use super::outcome::Outcome;
use super::shared::Shared;

/// Carries a command out, and writes into the log what came of it.
pub(super) async fn carry_out(shared: &Shared, command: Command) -> Outcome {
    let name = command.name();
    let is_of_agent = !matches!(command, Command::Directory {});
    let outcome = perform(shared, command).await.unwrap_or_else(|problem| problem);
    if is_of_agent || !outcome.ok {
        shared.journal.add(Entry::Command { name, outcome: outcome.clone() });
    }
    outcome
}

async fn perform(shared: &Shared, command: Command) -> Result<Outcome, Outcome> {
    match command {
        Command::Directory {} => directory(&shared.live.session()).await,
        Command::Customer {} => customer(shared),
        Command::Say { chat, text } => say(shared, chat, text).await,
        command => act(&shared.live, command).await,
    }
}

/// Lets a simulated customer call.
fn customer(shared: &Shared) -> Result<Outcome, Outcome> {
    let none = || Outcome::failed("There are no simulated customers.", "Start `ccgw desk --simulate` to have some.");
    let simulation = shared.simulation.as_ref().ok_or_else(none)?;
    let number = simulation.customer_calls().map_err(|error| Outcome::failed(error.to_string(), "Wait until a customer has hung up."))?;
    Ok(Outcome::done(format!("{number} calls.")))
}

/// Sends a message, and keeps it for the page: no event repeats what the agent itself has written.
async fn say(shared: &Shared, chat: CallId, text: String) -> Result<Outcome, Outcome> {
    let session = shared.live.session();
    session.text_chat().send_message().call_id(chat.clone()).content(text.clone()).await?;
    shared.journal.add(Entry::Message { chat: chat.to_string(), mine: true, text });
    Ok(Outcome::done("The message is sent."))
}
