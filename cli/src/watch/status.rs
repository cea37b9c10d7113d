//! What the agent is doing, as one line.

use std::sync::Arc;

use anyhow::Result;
use ccgateway::live::model::{AgentView, Call, CallState, Certainty, Pending, Presence};
use ccgateway::{Event, LiveAgent, Session};
use futures_util::stream;
use jiff::Timestamp;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch::Receiver;

use crate::print::{self, BOLD, DIM, ODD, harmless};

/// The status line below the events; none where standard output is no terminal.
pub(super) struct Status(Option<Shown>);

struct Shown {
    live: LiveAgent,
    events: UnboundedSender<Event>,
    view: Receiver<Arc<AgentView>>,
}

impl Status {
    /// That of a session whose events are shown here.
    pub(super) fn of(session: &Session) -> Self {
        if !print::shows_status() {
            return Self(None);
        }
        let (events, receiver) = unbounded_channel();
        let items = stream::unfold(receiver, |mut receiver| async { Some((Ok(receiver.recv().await?), receiver)) });
        let live = LiveAgent::follow(session.clone(), items);
        let view = live.watch();
        Self(Some(Shown { live, events, view }))
    }

    /// None at all.
    pub(super) fn none() -> Self {
        Self(None)
    }

    /// Takes an event that was shown.
    pub(super) fn take(&self, event: &Event) {
        if let Some(shown) = &self.0 {
            // Where following has ended, the reason is shown elsewhere.
            let _ = shown.events.send(event.clone());
        }
    }

    /// Resolves when there is something new; never where nothing is shown.
    pub(super) async fn changed(&mut self) {
        if let Some(shown) = &mut self.0
            && shown.view.changed().await.is_ok()
        {
            return;
        }
        std::future::pending().await
    }

    pub(super) fn show(&self) -> Result<()> {
        match &self.0 {
            Some(shown) => print::status(&line(&shown.live.view(), Timestamp::now())),
            None => Ok(()),
        }
    }
}

impl Drop for Status {
    fn drop(&mut self) {
        if self.0.is_some() {
            // Without a reader there is nothing more to do.
            let _ = print::status("");
        }
    }
}

/// A view in words.
fn line(view: &AgentView, now: Timestamp) -> String {
    let mut parts = vec![match view.current_call() {
        Some(call) => of_call(call, now),
        None => format!("{}{}", presence(&view.state), since(view.state_since, now)),
    }];
    let held: Vec<_> = view.held_calls().map(other).collect();
    if !held.is_empty() {
        parts.push(format!("on hold: {}", held.join(", ")));
    }
    if let Some(with) = view.consultation.as_ref().and_then(|consultation| consultation.with.as_ref()) {
        parts.push(format!("with {}", harmless(&with.number)));
    }
    match &view.pending {
        Some(Pending::Busy { .. }) => parts.push("busy afterwards".to_owned()),
        Some(Pending::Rest { .. }) => parts.push("rest afterwards".to_owned()),
        _ => {}
    }
    match view.inspected_by.len() {
        0 => {}
        _ => parts.push("inspected".to_owned()),
    }
    match view.chats.len() {
        0 => {}
        number => parts.push(print::count(number, "text chat")),
    }
    let doubt = match &view.certainty {
        Certainty::Certain => String::new(),
        Certainty::EventsMayBeMissing { .. } => format!("{ODD}? {ODD:#}"),
        _ => format!("{DIM}? {DIM:#}"),
    };
    format!("{BOLD}{}{BOLD:#}  {doubt}{}", view.agent, parts.join(" · "))
}

fn of_call(call: &Call, now: Timestamp) -> String {
    let doing = match call.state {
        CallState::Dialling => "dials",
        CallState::Alerting => "rings",
        CallState::Ringing => "is called by",
        CallState::Talking => "talks to",
        CallState::Conference => "in a three-party call with",
        CallState::Held => "holds",
        CallState::Suspended => "waits for",
        _ => "in a call with",
    };
    let marks: String =
        [(call.muted, ", muted"), (call.recorded, ", recorded")].iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
    format!("{doing} {}{}{marks}", other(call), since(call.since, now))
}

/// The other side of a call.
fn other(call: &Call) -> String {
    let numbers: Vec<_> = call.parties.iter().map(|party| party.number.as_str()).collect();
    let text = if numbers.is_empty() { call.caller.clone().or(call.called.clone()).unwrap_or_default() } else { numbers.join(", ") };
    if text.is_empty() { "somebody".to_owned() } else { harmless(&text) }
}

fn presence(state: &Presence) -> &'static str {
    match state {
        Presence::SignedOut => "signed out",
        Presence::SigningIn => "signing in",
        Presence::Idle => "idle",
        Presence::Busy { .. } => "busy",
        Presence::Resting { overdue: true, .. } => "resting beyond its time",
        Presence::Resting { .. } => "resting",
        Presence::WrapUp => "wrap-up",
        Presence::Occupied => "occupied",
        _ => "state unknown",
    }
}

/// For how long.
fn since(begun: Option<Timestamp>, now: Timestamp) -> String {
    let Some(begun) = begun else { return String::new() };
    let seconds = now.duration_since(begun).as_secs().max(0);
    match seconds / 3600 {
        0 => format!(" for {}:{:02}", seconds / 60, seconds % 60),
        hours => format!(" for {hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use ccgateway::AgentId;
    use ccgateway::live::model::Model;

    use super::*;

    fn model(events: &[(&str, &str)]) -> Model {
        let mut model = Model::new(AgentId::new(1001).unwrap());
        for (name, content) in events {
            let event = format!(r#"{{"eventType":"{name}","workNo":"1001","eventGenTime":1000000,"content":{content}}}"#);
            model.event(&serde_json::from_str(&event).unwrap(), Timestamp::from_millisecond(1_000_000).unwrap());
        }
        model
    }

    fn shown(events: &[(&str, &str)]) -> String {
        let now = Timestamp::from_millisecond(1_065_000).unwrap();
        // Without the marks of styles.
        line(model(events).view(), now).replace(|letter: char| ('\u{fdd0}'..='\u{fdef}').contains(&letter), "")
    }

    #[test]
    fn a_view_is_one_line() {
        assert!(shown(&[]).ends_with("? state unknown"));
        let idle = shown(&[("AgentOther_InService", "null"), ("AgentState_Ready", "null")]);
        assert!(idle.contains("idle for 1:05") && !idle.contains('?'), "{idle}");
    }

    #[test]
    fn foreign_text_does_not_steer_the_terminal() {
        let content = r#"{"caller":"0555\u001b[2J","called":"60001","callid":"1-1","feature":"0"}"#;
        let line = shown(&[("AgentOther_InService", "null"), ("AgentState_Busy", "null"), ("AgentEvent_Talking", content)]);
        assert!(line.contains("talks to 0555") && !line.contains('\u{1b}'), "{line:?}");
    }
}
