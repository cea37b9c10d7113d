//! A view compared with the simulator's state.

use std::collections::BTreeSet;

use ccgateway::live::model::{
    AgentView, Call, CallState, ChatState, Consultation, ConsultationKind, ConsultationStage, InspectionKind, Pending, Presence,
};
use ccgateway_simulator::engine::InspectionKind as TrueKind;
use ccgateway_simulator::{AgentDetails, AgentState, Feature, PartSnapshot, PartState, PendingState, TieKind, TieSnapshot};

/// What no event, answer or query has told the model, and so need not be right.
#[derive(Debug, Default)]
pub(crate) struct Leniency {
    /// Somebody else has ordered a state that begins after the call, or the platform keeps one.
    pub(crate) unsaid_pending: bool,
    /// Events were lost since the sign-in: of chats, recordings and conferences no query tells.
    lost: bool,
    /// Whether the agent was busy before the call that it is in now.
    was_busy: bool,
    /// It was resynchronised while its own telephone rang: no event tells when it is free again.
    pub(crate) unsaid_state: bool,
    /// Calls of transfers that are talked over first: the gateway tells a talk that goes on as if it began.
    transfers: BTreeSet<String>,
}

impl Leniency {
    pub(crate) fn lost(&mut self) {
        self.lost = true;
    }

    pub(crate) fn notes(&mut self, truth: &AgentDetails) {
        let is_free = matches!(truth.agent.state, AgentState::Idle | AgentState::Busy | AgentState::WrapUp | AgentState::Rest);
        // An agent that dials while busy is busy again afterwards; that is the simulator's choice.
        self.unsaid_pending |= self.was_busy && !is_free;
        if is_free {
            self.was_busy = truth.agent.state == AgentState::Busy;
            self.unsaid_pending &= truth.pending.is_some();
        }
        self.unsaid_state &= is_free || is_lifting(truth);
        if let Some(tie) = truth.tie.filter(|tie| matches!(tie.kind, TieKind::TalkTransfer | TieKind::ThreePartyTransfer)) {
            self.transfers.extend([tie.first.to_string(), tie.second.to_string()]);
        }
    }
}

type Difference = Result<(), String>;

fn same<T: PartialEq + std::fmt::Debug>(what: &str, seen: T, wanted: T) -> Difference {
    if seen == wanted { Ok(()) } else { Err(format!("{what}: the view says {seen:?}, and it is {wanted:?}")) }
}

pub(crate) fn difference(view: &AgentView, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    if !leniency.unsaid_state {
        state(view, truth)?;
    }
    pending(view, truth, leniency)?;
    calls(view, truth, leniency)?;
    consultation(view, truth, leniency)?;
    inspections(view, truth, leniency)?;
    if !leniency.lost {
        same("playback", view.playback, truth.agent.playing)?;
        chats(view, truth)?;
    }
    let conference = view.conference.as_ref();
    same("conference", conference.is_some(), truth.conference.is_some())?;
    if let (Some(seen), Some(known), false) = (conference, truth.conference, leniency.lost) {
        let wanted = (Some(known.conference.to_string()), known.joined, known.chair);
        same("conference", (seen.id.clone(), seen.joined, seen.chair), wanted)?;
    }
    Ok(())
}

/// The agent lifts its telephone first: no event has told of a state or of the call.
fn is_lifting(truth: &AgentDetails) -> bool {
    truth.parts.iter().any(|part| part.state == PartState::Lifting)
}

fn state(view: &AgentView, truth: &AgentDetails) -> Difference {
    let seen = match view.state {
        Presence::Idle => "idle",
        Presence::Busy { .. } => "busy",
        Presence::Resting { .. } => "rest",
        Presence::WrapUp => "work",
        Presence::Occupied => "occupied",
        Presence::SignedOut => "signed out",
        _ => "unknown",
    };
    let wanted = match truth.agent.state {
        AgentState::SignedOut => "signed out",
        AgentState::Idle => "idle",
        AgentState::Busy => "busy",
        AgentState::WrapUp => "work",
        AgentState::Rest => "rest",
        _ if is_lifting(truth) && matches!(seen, "idle" | "busy" | "work") => seen,
        _ => "occupied",
    };
    same("state", seen, wanted)
}

fn pending(view: &AgentView, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    match (&view.pending, truth.pending) {
        (None, Some(_)) if leniency.unsaid_pending => Ok(()),
        (None, Some(PendingState::Busy { .. })) if is_lifting(truth) => Ok(()),
        (Some(_), Some(_)) if leniency.unsaid_pending => Ok(()),
        (seen, wanted) => {
            let seen = seen.as_ref().map(|pending| matches!(pending, Pending::Rest { .. }));
            same("pending rest", seen, wanted.map(|pending| matches!(pending, PendingState::Rest { .. })))
        }
    }
}

fn calls(view: &AgentView, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    for part in &truth.parts {
        let id = part.call.to_string();
        match view.calls.iter().find(|call| call.id == id) {
            Some(seen) => call(seen, part, truth, leniency)?,
            // No event has told of it yet.
            None if part.state == PartState::Lifting => {}
            None if part.state == PartState::Dialling && part.feature == Feature::PreOccupied => {}
            None => return Err(format!("the view lacks {part:?}")),
        }
    }
    for seen in &view.calls {
        if !truth.parts.iter().any(|part| seen.id == part.call.to_string()) {
            return Err(format!("the view has {seen:?}, which is over"));
        }
    }
    Ok(())
}

fn call(seen: &Call, part: &PartSnapshot, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    let name = |what: &str| format!("{what} of {}", seen.id);
    let three = truth.tie.is_some_and(|tie| {
        tie.established
            && !matches!(tie.kind, TieKind::TwoPartyHelp | TieKind::TalkTransfer)
            && (tie.first == part.call || tie.second == part.call)
    });
    let state = match part.state {
        PartState::Lifting | PartState::Dialling if seen.state == CallState::Alerting => CallState::Alerting,
        PartState::Lifting | PartState::Dialling => CallState::Dialling,
        PartState::Ringing => CallState::Ringing,
        PartState::Talking | PartState::Joined if three => CallState::Conference,
        PartState::Talking | PartState::Joined => CallState::Talking,
        PartState::Held => CallState::Held,
        PartState::Suspended => CallState::Suspended,
        _ => return Err(format!("the simulator has a new state: {part:?}")),
    };
    same(&name("state"), seen.state, state)?;
    let millis = |time: Option<jiff::Timestamp>| time.and_then(|time| u64::try_from(time.as_millisecond()).ok());
    // A talk that is told again is no longer muted; beside one that rings, no query says whether it is.
    let is_transfer = leniency.transfers.contains(seen.id.as_str());
    if !is_transfer {
        same(&name("muted"), seen.muted, part.muted)?;
    }
    if !leniency.lost {
        same(&name("video"), seen.video || !seen.is_connected(), part.video || !seen.is_connected())?;
        // A helper who goes on with the customer takes the time of the help along.
        let since = part.talked_since.max(if part.talked_since.is_some() { millis(seen.began) } else { None });
        same(&name("first talk"), millis(seen.talked_since), since)?;
        if seen.is_connected() {
            let is_told_again = is_transfer && millis(seen.since) < Some(part.since);
            same(&name("since"), millis(seen.since).filter(|_| !is_told_again), Some(part.since).filter(|_| !is_told_again))?;
        }
    }
    same(&name("talked in"), seen.was_answered(), part.talked_since.is_some())?;
    feature(seen, part, truth.tie.is_some_and(|tie| tie.second == part.call))?;
    parties(seen, part, three && truth.tie.is_some_and(|tie| tie.owner != truth.agent.id))
}

fn feature(seen: &Call, part: &PartSnapshot, is_tied: bool) -> Difference {
    let seen_code = seen.feature.as_ref().map(|feature| ccgateway::codes::Coded::code(feature).into_owned());
    let Some(code) = seen_code else {
        // The event of a three-party call does not say what kind of call it is.
        return if seen.is_connected() && !is_tied { Err(format!("the kind of {} is unknown", seen.id)) } else { Ok(()) };
    };
    // When a customer who is held for help hangs up, no event says that the help goes on as an internal call.
    if part.feature == Feature::Internal && seen.is_help() {
        return Ok(());
    }
    same("kind", code, part.feature.code().to_string())
}

fn parties(seen: &Call, part: &PartSnapshot, was_added: bool) -> Difference {
    if was_added || !seen.is_connected() {
        return Ok(());
    }
    let fits = seen.parties.iter().all(|party| part.others.contains(&party.number)) && !seen.parties.is_empty();
    if fits { Ok(()) } else { Err(format!("parties of {}: {:?} instead of {:?}", seen.id, seen.parties, part.others)) }
}

fn consultation(view: &AgentView, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    let seen = view.consultation.as_ref();
    let own = truth.agent.id;
    match (seen, truth.tie) {
        (None, None) => Ok(()),
        // The helper is not notified when the customer hangs up.
        (Some(seen), None) if !seen.owner && seen.kind == ConsultationKind::TwoPartyHelp => Ok(()),
        // A telephone that rings does not say what for.
        (None, Some(tie)) if tie.owner != own && !tie.established => Ok(()),
        (Some(seen), Some(tie)) => {
            let knows_kind = view.call(&seen.call).is_some_and(|call| call.feature.is_some());
            tied(seen, &tie, (tie.owner == own, knows_kind), leniency)
        }
        (seen, tie) => Err(format!("the view says {seen:?} instead of {tie:?}")),
    }
}

fn tied(seen: &Consultation, tie: &TieSnapshot, (owner, knows_kind): (bool, bool), leniency: &Leniency) -> Difference {
    let kind = match tie.kind {
        TieKind::TwoPartyHelp => ConsultationKind::TwoPartyHelp,
        TieKind::ThreePartyHelp => ConsultationKind::ThreePartyHelp,
        TieKind::Conference => ConsultationKind::ThreePartyCall,
        TieKind::TalkTransfer => ConsultationKind::TalkTransfer,
        TieKind::ThreePartyTransfer => ConsultationKind::ThreePartyTransfer,
        _ => return Err(format!("the simulator has a new tie: {tie:?}")),
    };
    let stage = if tie.established { ConsultationStage::Established } else { ConsultationStage::Requested };
    // A query does not say what two calls are tied for, except by the last command.
    let is_unknown = leniency.lost || !owner && !knows_kind;
    let kind = if is_unknown { seen.kind } else { kind };
    let wanted = (kind, stage, owner, tie.second.to_string());
    same("consultation", (seen.kind, seen.stage, seen.owner, seen.call.to_string()), wanted)?;
    let first = owner.then(|| tie.first.to_string());
    same("the customer's call", seen.customer_call.as_ref().map(ToString::to_string), first)
}

fn inspections(view: &AgentView, truth: &AgentDetails, leniency: &Leniency) -> Difference {
    let seen: BTreeSet<u32> = view.inspected_by.iter().filter_map(|known| known.agent.map(ccgateway::AgentId::get)).collect();
    let wanted: BTreeSet<u32> = truth.inspected_by.iter().map(|known| known.inspector.0).collect();
    if leniency.lost {
        // A query names one inspector of several.
        same("inspected", seen.is_empty(), wanted.is_empty() || seen.is_empty())?;
    } else {
        same("inspectors", seen, wanted)?;
    }
    let kind = |kind: TrueKind| match kind {
        TrueKind::Listen => InspectionKind::Listening,
        TrueKind::Insert => InspectionKind::Inserting,
        TrueKind::Whisper => InspectionKind::Whispering,
    };
    let seen = view.inspects.as_ref().map(|known| (known.kind, known.agent.map(ccgateway::AgentId::get)));
    let wanted = truth.inspects.as_ref().map(|known| (Some(kind(known.kind)), Some(known.target.0)));
    if leniency.lost {
        return same("inspects", seen.map(|(kind, _)| kind), wanted.map(|(kind, _)| kind));
    }
    same("inspects", seen, wanted)
}

fn chats(view: &AgentView, truth: &AgentDetails) -> Difference {
    let seen: BTreeSet<(String, bool)> = view.chats.iter().map(|chat| (chat.id.to_string(), chat.state == ChatState::Offered)).collect();
    let own = truth.agent.id;
    let wanted: BTreeSet<(String, bool)> = truth.chats.iter().map(|chat| (chat.id.to_string(), chat.offered_to == Some(own))).collect();
    same("chats", seen, wanted)
}
