//! What an agent does, each with the event that confirms it.

use std::time::Duration;

use ccgateway::Error;
use ccgateway::codes::{BusyReason, HelpDevice, HelpMode, RejectMode, RestCause, TransferDevice, TransferMode};
use ccgateway::live::LiveAgent;
use ccgateway::live::model::{ConsultationKind, Presence};
use ccgateway::live::outcome::Confirmable;

use super::command::{Command, HelpTo, Mode, Target};
use super::outcome::Outcome;

/// Carries out what an agent does.
pub(super) async fn act(live: &LiveAgent, command: Command) -> Result<Outcome, Outcome> {
    let session = live.session();
    let calls = session.voice_call();
    match command {
        Command::Ready {} => ready(live).await,
        Command::Busy { reason } => busy(live, reason).await,
        Command::Rest { minutes, cause } => {
            let request =
                session.online_agent().rest(Duration::from_secs(minutes.saturating_mul(60)), RestCause::from(cause.to_string().as_str()));
            confirmed(live, request, "You rest.").await
        }
        Command::WrapUp {} => confirmed(live, session.online_agent().say_work(), "You wrap up.").await,
        Command::SignOut {} => taken(session.sign_out(), "You are signed out.").await,

        Command::Call { number } => confirmed(live, calls.call_out(number), "They have answered.").await,
        Command::CallAgent { agent } => confirmed(live, calls.call_inner(agent.to_string()), "They have answered.").await,
        Command::CallQueue { queue } => confirmed(live, calls.call_inner_skill(queue), "An agent of the queue has answered.").await,
        Command::Answer {} => confirmed(live, calls.answer(), "You talk.").await,
        Command::Reject {} => confirmed(live, calls.reject(RejectMode::Requeue), "The call goes back to where it came from.").await,
        Command::HangUp {} => confirmed(live, calls.release(), "The call is over.").await,

        Command::Hold {} => confirmed(live, calls.hold(), "The call is on hold.").await,
        Command::Resume { call } => confirmed(live, calls.unhold().call_id(call), "You talk again.").await,
        Command::Join { call } => confirmed(live, calls.conf_join(call), "All three parties talk.").await,
        Command::Connect { call } => confirmed(live, calls.connect_hold(call), "Both parties are connected, and you have left.").await,
        // No event reports these; the answer counts.
        Command::Mute {} => taken(calls.begin_mute(), "Your microphone is muted.").await,
        Command::Unmute {} => taken(calls.end_mute(), "Your microphone is on.").await,
        Command::Digits { digits } => taken(calls.second_dial_ex(digits), "The digits are sent.").await,

        Command::Help { to, three_party } => help(live, to, three_party).await,
        Command::TakeBack {} => take_back(live).await,
        Command::Transfer { to, address, mode } => transfer(live, to, address, mode).await,
        command => chat(live, command).await,
    }
}

async fn chat(live: &LiveAgent, command: Command) -> Result<Outcome, Outcome> {
    let session = live.session();
    let chats = session.text_chat();
    match command {
        Command::Chat { agent } => confirmed(live, chats.internal_call(agent), "The chat is open.").await,
        Command::AnswerChat { chat } => confirmed(live, chats.answer(chat), "The chat is open.").await,
        Command::RejectChat { chat } => taken(chats.reject(chat), "The chat is rejected.").await,
        Command::EndChat { chat } => confirmed(live, chats.drop_chat(chat), "The chat is over.").await,
        other => Err(Outcome::failed(format!("{} is nothing that an agent does.", other.name()), "Load the page again.")),
    }
}

/// Sends a request and waits for the event that confirms it. Where none is documented for these values, the answer counts.
async fn confirmed<R: Confirmable>(live: &LiveAgent, request: R, done: &str) -> Result<Outcome, Outcome> {
    if !request.expectation().can_be_confirmed() {
        return taken(request, done).await;
    }
    let confirmed = live.confirm(request).await?;
    Ok(Outcome::done(done).by(&confirmed.event))
}

/// Sends a request whose answer says it all.
async fn taken<T>(request: impl IntoFuture<Output = Result<T, Error>>, done: &str) -> Result<Outcome, Outcome> {
    request.await?;
    Ok(Outcome::done(done))
}

/// Ends busy, rest or wrap-up, whichever it is.
async fn ready(live: &LiveAgent) -> Result<Outcome, Outcome> {
    let session = live.session();
    match live.view().state {
        Presence::Idle => Ok(Outcome::done("You are ready.")),
        Presence::Resting { .. } => confirmed(live, session.online_agent().cancel_rest(), "You are ready.").await,
        _ => confirmed(live, session.online_agent().say_free(), "You are ready.").await,
    }
}

async fn busy(live: &LiveAgent, reason: Option<u32>) -> Result<Outcome, Outcome> {
    let request = live.session().online_agent().say_busy();
    let request = match reason {
        Some(reason) => request.reason(BusyReason::from(reason.to_string().as_str())),
        None => request,
    };
    let view = live.view();
    // In a call no event comes before its end.
    if !view.calls.is_empty() {
        return taken(request, "You will be busy after the call.").await;
    }
    let request = if matches!(view.state, Presence::Busy { .. }) { request.prolong(true) } else { request };
    confirmed(live, request, "You are busy.").await
}

async fn help(live: &LiveAgent, to: HelpTo, three_party: bool) -> Result<Outcome, Outcome> {
    let (device, address) = match to {
        HelpTo::Agent(agent) => (HelpDevice::Agent, agent.to_string()),
        HelpTo::Queue(queue) => (HelpDevice::SkillQueue, queue.to_string()),
    };
    let (mode, done) = match three_party {
        true => (HelpMode::ThreeParty, "You talk with the helper and the customer."),
        false => (HelpMode::TwoParty, "You talk with the helper; the customer waits."),
    };
    let request = live.session().voice_call().inner_help(address).device_type(device).mode(mode);
    confirmed(live, request, done).await
}

/// Takes the customer back from help, a three-party call or a transfer, which each have their own way.
async fn take_back(live: &LiveAgent) -> Result<Outcome, Outcome> {
    let none =
        || Outcome::failed("There is no customer to take back.", "It can be done by the agent who asked for help or transferred the call.");
    let view = live.view();
    let consultation = view.consultation.as_ref().filter(|consultation| consultation.owner).ok_or_else(none)?;
    let session = live.session();
    let calls = session.voice_call();
    let done = "You talk with the customer again.";
    match consultation.kind {
        ConsultationKind::TwoPartyHelp => confirmed(live, calls.drop_call(consultation.call.clone()), done).await,
        ConsultationKind::TalkTransfer | ConsultationKind::ThreePartyTransfer => confirmed(live, calls.cancel_transfer(), done).await,
        _ => {
            let other = consultation.with.as_ref().ok_or_else(none)?;
            confirmed(live, calls.disconnect(other.number.clone()), done).await
        }
    }
}

async fn transfer(live: &LiveAgent, to: Target, address: String, mode: Mode) -> Result<Outcome, Outcome> {
    let device = match to {
        Target::Agent => TransferDevice::Agent,
        Target::Queue => TransferDevice::SkillQueue,
        Target::Number => TransferDevice::OutsideNumber,
        Target::AccessCode => TransferDevice::AccessCode,
        Target::Ivr => TransferDevice::Ivr,
    };
    // One coding for outside numbers, another one for what is inside.
    let (code, done) = match (mode, to) {
        (Mode::Release, Target::Number) => (TransferMode::SuspendOrOutsideRelease, "The call is handed over."),
        (Mode::Release, _) => (TransferMode::Release, "The call is handed over."),
        (Mode::Success, _) => (TransferMode::Success, "They have answered, and the call is theirs."),
        (Mode::Suspend, _) => (TransferMode::SuspendOrOutsideRelease, "The voice menu has the call; it comes back to you."),
        (Mode::Talk, _) => (TransferMode::Talk, "You talk; the customer waits."),
        (Mode::ThreeParty, _) => (TransferMode::ThreeParty, "All three parties talk."),
    };
    confirmed(live, live.session().voice_call().transfer(device, address, code), done).await
}
