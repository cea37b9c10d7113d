//! Conferences that agents hold with other agents and with outside numbers.

use super::Core;
use super::agent::Presence;
use super::answer::{Handled, Outcome};
use super::call::{LegState, Recording};
use super::codes::{
    BAD_PARAMETER, CHAIR_CANNOT_LEAVE, CHAIR_CANNOT_REMOVE_ITSELF, CHAIR_HAS_CHAIR, CONFERENCE_STATE, NO_CONFERENCE, NOT_CHAIR, Refusal,
};
use super::event::HungUpBy;
use super::files::SOUND_MILLIS;
use super::media::{MediaData, MediaDue, MediaEvent};
use super::routing::is_dialable;
use super::snapshot::ConferenceSnapshot;
use super::timers::millis;

const MINUTE: u64 = 60_000;
const SEATS_MAX: u32 = 120;
const MINUTES: std::ops::RangeInclusive<u32> = 4..=1440;
const PROMPT: std::ops::RangeInclusive<u32> = 3..=1440;
const DEFAULT_MINUTES: u32 = 60;
const DEFAULT_PROMPT: u32 = 3;
const PROLONG: std::ops::RangeInclusive<u32> = 1..=1440;
const RESIZE: std::ops::RangeInclusive<u32> = 2..=118;
const INVITED_MAX: usize = 120;
const REMOVED_MAX: usize = 30;
const ASKED_MAX: usize = 20;
const VOICE_MAX: usize = 127;
const NUMBER_MAX: usize = 24;
/// Ids of conferences, as in the examples of the pages: multiples of 256.
const FIRST_ID: u32 = 1_029_888;
const ID_STEP: u32 = 256;
/// The one cause of a failure that a page shows.
const NO_SEATS: u32 = 21234;

/// Somebody who takes part in a conference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Participant {
    /// An agent, by its id.
    Agent(u32),
    /// An outside number.
    Phone(String),
}

/// Somebody who is to take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
}

/// What an agent does with conferences.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConferenceCommand {
    /// Begin one (`requestAgentConf`).
    Request {
        /// Seats.
        seats: Option<u32>,
        /// How long it lasts.
        minutes: Option<u32>,
        /// How long before the end the chair is told.
        prompt: Option<u32>,
        /// Number to show to those who are rung.
        caller: String,
        /// Whether joining and leaving sounds; then the file is needed.
        beep: bool,
        /// The file.
        voice: String,
    },
    /// Take part (`answerAgentConf`).
    Answer,
    /// Refuse to (`rejectAgentConf`).
    Reject,
    /// Leave (`requestLeaveAgentConf`).
    Leave,
    /// End it for all (`releaseAgentConf`).
    Release,
    /// Let it last longer (`prolongTime`).
    Prolong {
        /// By how much.
        minutes: Option<u32>,
    },
    /// Give the chair away (`applyToShiftPresident`).
    ShiftChair {
        /// To whom.
        to: Option<u32>,
    },
    /// Invite (`batchAddParticipant`).
    Add {
        /// Whom.
        invited: Vec<Invitation>,
        /// Whether joining sounds; then the file is needed.
        beep: bool,
        /// The file.
        voice: String,
        /// Number to show.
        caller: String,
    },
    /// Send out (`batchRemoveParticipant`).
    Remove {
        /// Whom.
        members: Vec<Participant>,
    },
    /// Say what a participant may do (`changeParticipantMode`).
    Mode {
        /// Who.
        who: Participant,
        /// 1 hear, 2 speak, 3 both, 4 neither.
        attribute: Option<u32>,
    },
    /// Hold a participant (`holdParticipant`).
    Hold {
        /// Who.
        who: Participant,
        /// The file to play meanwhile.
        voice: String,
    },
    /// Take a participant back (`unholdParticipant`).
    Unhold {
        /// Who.
        who: Participant,
    },
    /// More or fewer seats (`modifyConfResource`).
    Resize {
        /// 0 more, 1 fewer.
        kind: Option<u32>,
        /// How many.
        seats: Option<u32>,
    },
    /// Play a file to all (`playVoiceToConf`).
    PlayVoice {
        /// The file.
        voice: String,
    },
    /// End that (`stopVoiceToConf`).
    StopVoice,
    /// Play a file to one (`playVoiceToParticipant`).
    PlayVoiceTo {
        /// Who.
        who: Participant,
        /// The file.
        voice: String,
    },
    /// End that (`stopVoiceToParticipant`).
    StopVoiceTo {
        /// Who.
        who: Participant,
    },
    /// Tell of conferences (`queryConfInfos`).
    Query {
        /// Their ids.
        ids: Vec<u32>,
    },
    /// Tell which conferences there are (`queryAllConfIds`).
    QueryIds,
}

/// What happened to a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceChange {
    /// The conference.
    pub conference: u32,
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// What.
    pub change: Change,
    /// Whether it came about.
    pub ok: bool,
}

/// Kinds of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Joined.
    Joined,
    /// Left.
    Left(LeaveReason),
    /// Has the chair now.
    Chair,
    /// May not speak.
    Silenced,
    /// May speak.
    Allowed,
    /// Is held.
    Held,
    /// Is held no longer.
    Unheld,
}

/// Why somebody left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveReason {
    /// At its own wish.
    Left,
    /// Sent out by the chair.
    Removed,
    /// Hung up.
    HungUp,
    /// Signed out.
    SignedOut,
}

/// What is told about a conference. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceInfo {
    /// Id.
    pub id: u32,
    /// A file is being played to all.
    pub playing: bool,
    /// When it began.
    pub started: u64,
    /// Minutes that it may last.
    pub minutes: u32,
    /// Minutes that it has lasted.
    pub elapsed: u64,
    /// Who is in it.
    pub members: Vec<MemberInfo>,
}

/// What is told about somebody in a conference.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemberInfo {
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// 1 hears, 2 speaks, 3 both, 4 neither.
    pub attribute: u32,
    /// Is held.
    pub held: bool,
    /// A file is being played to it.
    pub playing: bool,
    /// Has the chair.
    pub chair: bool,
    /// When it joined.
    pub joined: u64,
}

/// A conference.
#[derive(Debug)]
pub(super) struct AgentConference {
    id: u32,
    chair: u32,
    seats: u32,
    minutes: u32,
    prompt: u32,
    prompted: bool,
    started: u64,
    voice_until: Option<u64>,
    members: Vec<Member>,
}

#[derive(Debug)]
struct Member {
    who: Participant,
    device_call_type: u8,
    device_type: u8,
    /// When it joined; `None`: it is being rung.
    joined: Option<u64>,
    answers_at: Option<u64>,
    rings_until: u64,
    attribute: u32,
    held: bool,
    voice_until: Option<u64>,
    recording: Option<Recording>,
}

impl Member {
    fn new(who: Participant, joined: Option<u64>) -> Self {
        Self {
            who,
            device_call_type: 0,
            device_type: 0,
            joined,
            answers_at: None,
            rings_until: 0,
            attribute: 3,
            held: false,
            voice_until: None,
            recording: None,
        }
    }
}

impl AgentConference {
    fn ends_at(&self) -> u64 {
        self.started + u64::from(self.minutes) * MINUTE
    }

    pub(super) fn due(&self) -> impl Iterator<Item = (u64, MediaDue)> {
        let id = self.id;
        let members = self.members.iter().enumerate().flat_map(move |(place, member)| {
            let is_rung = member.joined.is_none();
            let answers = member.answers_at.filter(|_| is_rung).map(|at| (at, MediaDue::ParticipantAnswers(id, place)));
            let gives_up = is_rung.then_some((member.rings_until, MediaDue::ParticipantUnanswered(id, place)));
            let voice = member.voice_until.map(|at| (at, MediaDue::ParticipantVoiceOver(id, place)));
            answers.into_iter().chain(gives_up).chain(voice)
        });
        let prompt = (!self.prompted).then(|| (self.ends_at() - u64::from(self.prompt) * MINUTE, MediaDue::ConferencePrompt(id)));
        let voice = self.voice_until.map(|at| (at, MediaDue::VoiceOver(id)));
        members.chain(prompt).chain(voice).chain([(self.ends_at(), MediaDue::ConferenceOver(id))])
    }

    fn place(&self, who: &Participant) -> Option<usize> {
        self.members.iter().position(|member| member.who == *who)
    }

    /// Agents that are in it.
    fn joined_agents(&self) -> Vec<u32> {
        let joined = self.members.iter().filter(|member| member.joined.is_some());
        joined.filter_map(|member| if let Participant::Agent(agent) = member.who { Some(agent) } else { None }).collect()
    }
}

impl Core {
    pub(super) fn conference_command(&mut self, agent: u32, command: ConferenceCommand) -> Handled {
        match command {
            ConferenceCommand::Request { seats, minutes, prompt, caller, beep, voice } => {
                is_voice(&voice, beep)?;
                if caller.len() > NUMBER_MAX {
                    return Err(BAD_PARAMETER);
                }
                self.request_conference(agent, seats, minutes, prompt)?;
            }
            ConferenceCommand::Answer => {
                let (id, place) = self.invitation(agent).ok_or(NO_CONFERENCE)?;
                self.participant_answers(id, place);
            }
            ConferenceCommand::Reject => {
                let (id, place) = self.invitation(agent).ok_or(NO_CONFERENCE)?;
                self.invitation_fails(id, place, HungUpBy::Agent);
            }
            ConferenceCommand::Leave => {
                let id = self.conference_of(agent).ok_or(NO_CONFERENCE)?;
                if self.media.conferences[&id].chair == agent {
                    return Err(CHAIR_CANNOT_LEAVE);
                }
                self.participant_leaves(id, &Participant::Agent(agent), LeaveReason::Left);
            }
            ConferenceCommand::Query { ids } => return self.query_conferences(agent, &ids),
            ConferenceCommand::QueryIds => {
                // Choice: only inspectors may ask for all conferences; others get 100-007, since the page lists no code of its own for a
                // missing right.
                if !self.agent_ref(agent).config.inspector {
                    return Err(CONFERENCE_STATE);
                }
                let ids = self.media.conferences.values().filter(|conference| self.of_same_vdn(agent, conference.chair).is_some());
                return told(MediaData::ConferenceIds(ids.map(|conference| conference.id).collect()));
            }
            command => {
                let id = self.conference_of(agent).ok_or(NO_CONFERENCE)?;
                if self.media.conferences[&id].chair != agent {
                    return Err(NOT_CHAIR);
                }
                return self.chair_command(agent, id, command);
            }
        }
        Ok(Outcome::Reserved)
    }

    /// What the chair alone may do.
    fn chair_command(&mut self, agent: u32, id: u32, command: ConferenceCommand) -> Handled {
        match command {
            ConferenceCommand::Release => self.conference_ends(id, Some(agent)),
            ConferenceCommand::Prolong { minutes } => {
                let asked = minutes.filter(|minutes| PROLONG.contains(minutes)).ok_or(BAD_PARAMETER)?;
                let conference = self.conference_mut(id)?;
                let added = asked.min(MINUTES.end() - conference.minutes);
                // Choice: a conference that has the longest time already cannot be prolonged.
                if added == 0 {
                    return Err(CONFERENCE_STATE);
                }
                conference.minutes += added;
                conference.prompted = false;
                return told(MediaData::ProlongedBy(added));
            }
            ConferenceCommand::ShiftChair { to } => {
                let to = to.ok_or(BAD_PARAMETER)?;
                if to == agent {
                    return Err(CHAIR_HAS_CHAIR);
                }
                let conference = self.conference_mut(id)?;
                if !conference.joined_agents().contains(&to) {
                    return Err(CONFERENCE_STATE);
                }
                conference.chair = to;
                self.tell_change(id, &Participant::Agent(to), Change::Chair, true, None);
                self.tell(to, MediaEvent::PresidentChanged { conference: id });
            }
            ConferenceCommand::Add { invited, beep, voice, caller } => {
                is_voice(&voice, beep)?;
                if invited.is_empty() || invited.len() > INVITED_MAX || caller.len() > NUMBER_MAX {
                    return Err(BAD_PARAMETER);
                }
                for invitation in invited {
                    self.invite(id, invitation);
                }
            }
            ConferenceCommand::Remove { members } => {
                if members.is_empty() || members.len() > REMOVED_MAX {
                    return Err(BAD_PARAMETER);
                }
                if members.contains(&Participant::Agent(agent)) {
                    return Err(CHAIR_CANNOT_REMOVE_ITSELF);
                }
                let mut absent = Vec::new();
                for member in members {
                    if self.conference_mut(id)?.place(&member).is_some() {
                        self.participant_leaves(id, &member, LeaveReason::Removed);
                    } else {
                        absent.push(member);
                    }
                }
                return told(MediaData::NotInConference(absent));
            }
            ConferenceCommand::Mode { who, attribute } => {
                let attribute = attribute.filter(|attribute| (1..=4).contains(attribute)).ok_or(BAD_PARAMETER)?;
                self.joined(id, &who)?.attribute = attribute;
                match attribute {
                    1 => self.tell_change(id, &who, Change::Silenced, true, None),
                    3 => self.tell_change(id, &who, Change::Allowed, true, None),
                    _ => {}
                }
            }
            ConferenceCommand::Hold { who, voice } => {
                is_voice(&voice, true)?;
                let member = self.joined(id, &who)?;
                if std::mem::replace(&mut member.held, true) {
                    return Err(CONFERENCE_STATE);
                }
                self.tell_change(id, &who, Change::Held, true, None);
            }
            ConferenceCommand::Unhold { who } => {
                let member = self.joined(id, &who)?;
                if !std::mem::replace(&mut member.held, false) {
                    return Err(CONFERENCE_STATE);
                }
                self.tell_change(id, &who, Change::Unheld, true, None);
            }
            ConferenceCommand::Resize { kind, seats } => {
                let seats = seats.filter(|seats| RESIZE.contains(seats)).ok_or(BAD_PARAMETER)?;
                let conference = self.conference_mut(id)?;
                let resized = match kind {
                    Some(0) => conference.seats.checked_add(seats),
                    Some(1) => conference.seats.checked_sub(seats),
                    _ => return Err(BAD_PARAMETER),
                };
                // Choice: a conference has no more seats than can be asked for, and no fewer than there are members.
                let taken = u32::try_from(conference.members.len()).unwrap_or(u32::MAX);
                conference.seats = resized.filter(|seats| (taken..=SEATS_MAX).contains(seats)).ok_or(CONFERENCE_STATE)?;
            }
            // Choice: a file that is played to a conference sounds as long as a recording does, whichever file it is.
            ConferenceCommand::PlayVoice { voice } => {
                is_voice(&voice, true)?;
                let until = self.now + SOUND_MILLIS;
                let conference = self.conference_mut(id)?;
                if conference.voice_until.is_some() {
                    return Err(CONFERENCE_STATE);
                }
                conference.voice_until = Some(until);
            }
            ConferenceCommand::StopVoice => {
                self.conference_mut(id)?.voice_until.ok_or(CONFERENCE_STATE)?;
                self.conference_voice_ends(id);
            }
            ConferenceCommand::PlayVoiceTo { who, voice } => {
                is_voice(&voice, true)?;
                let until = self.now + SOUND_MILLIS;
                let member = self.joined(id, &who)?;
                if member.voice_until.is_some() {
                    return Err(CONFERENCE_STATE);
                }
                member.voice_until = Some(until);
            }
            ConferenceCommand::StopVoiceTo { who } => {
                self.joined(id, &who)?.voice_until.ok_or(CONFERENCE_STATE)?;
                if let Some(place) = self.conference_mut(id)?.place(&who) {
                    self.participant_voice_ends(id, place);
                }
            }
            _ => return Err(BAD_PARAMETER),
        }
        Ok(Outcome::Reserved)
    }

    /// Begins a conference, out of nothing or out of a talk whose parties are in it then.
    // Choice: a conference is granted at once. When it is made of a talk, nothing more is told of the talk: its parties are participants
    // from now on.
    fn request_conference(&mut self, agent: u32, seats: Option<u32>, minutes: Option<u32>, prompt: Option<u32>) -> Result<(), Refusal> {
        let seats = seats.filter(|seats| (1..=SEATS_MAX).contains(seats)).ok_or(BAD_PARAMETER)?;
        let minutes = minutes.unwrap_or(DEFAULT_MINUTES);
        let prompt = prompt.unwrap_or(DEFAULT_PROMPT);
        if !MINUTES.contains(&minutes) || !PROMPT.contains(&prompt) {
            return Err(BAD_PARAMETER);
        }
        let call = self.stable_call(agent);
        if call.is_none() && !self.agent_ref(agent).is_idle() {
            return Err(CONFERENCE_STATE);
        }
        let parties = call.map_or(1, |call| self.calls[&call].legs.len() + self.calls[&call].outside.len());
        if usize::try_from(seats).is_ok_and(|seats| seats < parties) {
            self.tell(agent, MediaEvent::RequestFailed { cause: NO_SEATS });
            return Ok(());
        }
        self.media.last_conference += 1;
        let (id, now) = (FIRST_ID + ID_STEP * self.media.last_conference, self.now);
        let mut members = vec![Member::new(Participant::Agent(agent), Some(now))];
        let mut others = Vec::new();
        if let Some(ended) = call.and_then(|call| self.calls.remove(&call)) {
            for leg in &ended.legs {
                self.forget_leg(leg.agent, ended.id);
                if leg.agent == agent {
                    members[0].recording = leg.recording;
                } else {
                    others.push(Participant::Agent(leg.agent));
                    members.push(Member { recording: leg.recording, ..Member::new(Participant::Agent(leg.agent), Some(now)) });
                }
            }
            for party in ended.outside {
                others.push(Participant::Phone(party.number.clone()));
                members.push(Member::new(Participant::Phone(party.number), Some(now)));
            }
        } else {
            self.occupy(agent);
            self.lift_phone(agent, None);
        }
        let prompt = prompt.min(minutes - 1);
        let conference =
            AgentConference { id, chair: agent, seats, minutes, prompt, prompted: false, started: now, voice_until: None, members };
        self.media.conferences.insert(id, conference);
        self.tell(agent, MediaEvent::SelfJoinResult { conference: id });
        self.tell(agent, MediaEvent::RequestSuccess { conference: id });
        for other in others {
            if let Participant::Agent(other) = other {
                self.tell(other, MediaEvent::SelfJoinResult { conference: id });
            }
            self.tell_change(id, &other, Change::Joined, true, None);
        }
        Ok(())
    }

    /// The talk that a conference can be made of: the only call of everybody in it, with nothing going on in it.
    fn stable_call(&self, agent: u32) -> Option<super::CallId> {
        let call = self.current_call(agent)?;
        let known = &self.calls[&call];
        let is_stable = !self.is_linked(call)
            && self.transfer_of(call).is_none()
            && known.ivr.is_none()
            && known.outside.iter().all(|party| party.ringing.is_none())
            && known.legs.iter().all(|leg| {
                leg.state == LegState::Talking
                    && !leg.muted
                    && self.agent_ref(leg.agent).legs.len() == 1
                    && !self.media.playbacks.contains_key(&leg.agent)
            });
        is_stable.then_some(call)
    }

    /// Rings somebody. Who cannot be rung fails to join at once.
    // Choice: an agent answers an invitation itself, whether or not it has its calls answered.
    fn invite(&mut self, id: u32, invitation: Invitation) {
        let Invitation { who, device_call_type, device_type } = invitation;
        let rings_until = self.now + millis(self.config.answer_timeout);
        let answers_at = self.config.customer_answers_after.map(|delay| self.now + millis(delay));
        let Some(conference) = self.media.conferences.get(&id) else { return };
        let has_seat = u32::try_from(conference.members.len()).is_ok_and(|taken| taken < conference.seats);
        let chair = conference.chair;
        let is_reachable = match &who {
            Participant::Agent(agent) => self.of_same_vdn(chair, *agent).is_some_and(|agent| self.agent_ref(agent).is_idle()),
            Participant::Phone(number) => is_dialable(number) && !self.is_engaged(number),
        };
        let mut member = Member { device_call_type, device_type, rings_until, ..Member::new(who.clone(), None) };
        if !has_seat || !is_reachable {
            self.tell_change(id, &who, Change::Joined, false, Some(&member));
            return;
        }
        if let Participant::Phone(_) = who {
            member.answers_at = answers_at;
        }
        if let Some(conference) = self.media.conferences.get_mut(&id) {
            conference.members.push(member);
        }
        if let Participant::Agent(agent) = who {
            self.occupy(agent);
            self.lift_phone(agent, None);
            self.tell(agent, MediaEvent::ConferenceRinging { conference: id });
        }
    }

    /// Somebody who is rung joins.
    pub(super) fn participant_answers(&mut self, id: u32, place: usize) {
        let now = self.now;
        let Some(member) = self.media.conferences.get_mut(&id).and_then(|conference| conference.members.get_mut(place)) else { return };
        member.joined = Some(now);
        let who = member.who.clone();
        if let Participant::Agent(agent) = who {
            self.tell(agent, MediaEvent::SelfJoinResult { conference: id });
        }
        self.tell_change(id, &who, Change::Joined, true, None);
    }

    /// Somebody who is rung does not join.
    pub(super) fn invitation_fails(&mut self, id: u32, place: usize, by: HungUpBy) {
        let Some(conference) = self.media.conferences.get_mut(&id).filter(|conference| place < conference.members.len()) else { return };
        let member = conference.members.remove(place);
        self.part_from_conference(id, &member, by);
        self.tell_change(id, &member.who, Change::Joined, false, Some(&member));
    }

    /// Somebody leaves, or is sent out.
    fn participant_leaves(&mut self, id: u32, who: &Participant, reason: LeaveReason) {
        let Some(conference) = self.media.conferences.get_mut(&id) else { return };
        let Some(place) = conference.place(who) else { return };
        if conference.members[place].joined.is_none() {
            self.invitation_fails(id, place, HungUpBy::Platform);
            return;
        }
        let member = conference.members.remove(place);
        self.part_from_conference(id, &member, if reason == LeaveReason::Left { HungUpBy::Agent } else { HungUpBy::Platform });
        self.tell_change(id, who, Change::Left(reason), true, Some(&member));
    }

    /// The conference ends for everybody.
    pub(super) fn conference_ends(&mut self, id: u32, by: Option<u32>) {
        let Some(ended) = self.media.conferences.remove(&id) else { return };
        for member in &ended.members {
            let is_own = by.is_some_and(|agent| member.who == Participant::Agent(agent));
            self.part_from_conference(id, member, if is_own { HungUpBy::Agent } else { HungUpBy::Platform });
        }
    }

    /// An agent that is out of a conference, or was never in it, is free.
    fn part_from_conference(&mut self, id: u32, member: &Member, by: HungUpBy) {
        let Participant::Agent(agent) = member.who else { return };
        let recordings: Vec<Recording> = member.recording.into_iter().collect();
        self.recordings_stop(agent, &recordings);
        self.hang_up_phone(agent, by);
        if member.joined.is_some() {
            self.tell(agent, MediaEvent::SelfLeaveResult { conference: id });
        }
        if self.agent_ref(agent).presence == Presence::Occupied {
            self.next_state(agent, member.joined.is_some());
        }
    }

    /// An agent that takes part, or is asked to, signs out. With its chair a conference ends.
    pub(super) fn conference_sign_out(&mut self, agent: u32) {
        if let Some((id, place)) = self.invitation(agent) {
            self.invitation_fails(id, place, HungUpBy::Platform);
        } else if let Some(id) = self.conference_of(agent) {
            if self.media.conferences[&id].chair == agent {
                self.conference_ends(id, None);
            } else {
                self.participant_leaves(id, &Participant::Agent(agent), LeaveReason::SignedOut);
            }
        }
    }

    /// An outside number that a conference rings answers. Gives whether one rings it.
    pub(super) fn conference_answered(&mut self, number: &str) -> bool {
        let who = Participant::Phone(number.to_owned());
        let mut conferences = self.media.conferences.values();
        let rung = conferences.find_map(|conference| {
            let place = conference.place(&who).filter(|&place| conference.members[place].joined.is_none())?;
            Some((conference.id, place))
        });
        if let Some((id, place)) = rung {
            self.participant_answers(id, place);
        }
        rung.is_some()
    }

    /// An outside number hangs up. Gives whether it was in a conference.
    pub(super) fn conference_hung_up(&mut self, number: &str) -> bool {
        let who = Participant::Phone(number.to_owned());
        let id = self.media.conferences.values().find(|conference| conference.place(&who).is_some()).map(|conference| conference.id);
        if let Some(id) = id {
            self.participant_leaves(id, &who, LeaveReason::HungUp);
        }
        id.is_some()
    }

    /// Whether an outside number is in a conference, or rung by one.
    pub(super) fn is_in_conference(&self, number: &str) -> bool {
        self.media.conferences.values().any(|conference| conference.members.iter().any(|member| is_number(&member.who, number)))
    }

    /// Whether the agent is in a conference, or asked into one.
    pub(super) fn confers(&self, agent: u32) -> bool {
        self.media.conferences.values().any(|conference| conference.place(&Participant::Agent(agent)).is_some())
    }

    /// The recording that was begun in the talk that a conference was made of.
    pub(super) fn recording_in_conference(&self, agent: u32) -> Option<Recording> {
        let members = self.media.conferences.values().flat_map(|conference| &conference.members);
        members.filter(|member| member.who == Participant::Agent(agent)).find_map(|member| member.recording)
    }

    /// All conferences of agents, oldest first.
    #[must_use]
    pub fn conferences(&self) -> Vec<ConferenceSnapshot> {
        let of = |conference: &AgentConference, is_joined: bool| {
            let members = conference.members.iter().filter(|member| member.joined.is_some() == is_joined);
            members.map(|member| member.who.clone()).collect()
        };
        let conferences = self.media.conferences.values();
        conferences
            .map(|conference| ConferenceSnapshot {
                id: conference.id,
                chair: conference.chair,
                joined: of(conference, true),
                ringing: of(conference, false),
            })
            .collect()
    }

    pub(super) fn conference_prompt(&mut self, id: u32) {
        let Ok(conference) = self.conference_mut(id) else { return };
        conference.prompted = true;
        let chair = conference.chair;
        self.tell(chair, MediaEvent::ConferenceTimeout { conference: id });
    }

    // Choice: that a file played to all has ended is told to the chair, who had it played.
    pub(super) fn conference_voice_ends(&mut self, id: u32) {
        let Ok(conference) = self.conference_mut(id) else { return };
        conference.voice_until = None;
        let chair = conference.chair;
        self.tell(chair, MediaEvent::StopVoice);
    }

    pub(super) fn participant_voice_ends(&mut self, id: u32, place: usize) {
        let Ok(conference) = self.conference_mut(id) else { return };
        let chair = conference.chair;
        if let Some(member) = conference.members.get_mut(place) {
            member.voice_until = None;
            self.tell(chair, MediaEvent::StopParticipantVoice);
        }
    }

    /// Tells everybody who is in the conference, but the one whom it happened to, save for the chair passing on, which all are told.
    fn tell_change(&mut self, id: u32, who: &Participant, change: Change, ok: bool, gone: Option<&Member>) {
        let Some(conference) = self.media.conferences.get(&id) else { return };
        let member = gone.or_else(|| conference.place(who).map(|place| &conference.members[place]));
        let (device_call_type, device_type) = member.map_or((0, 0), |member| (member.device_call_type, member.device_type));
        // Choice: an agent that joins knows it by its own event; of everything else that happens to itself in a conference it is told
        // like the others.
        let is_told = |agent: u32| change != Change::Joined || *who != Participant::Agent(agent);
        let agents: Vec<u32> = conference.joined_agents().into_iter().filter(|&agent| is_told(agent)).collect();
        let change = ConferenceChange { conference: id, who: who.clone(), device_call_type, device_type, change, ok };
        for agent in agents {
            self.tell(agent, MediaEvent::ParticipantChanged(change.clone()));
        }
    }

    // Choice: ids of no conference, and of those that one may not ask for, are left out.
    fn query_conferences(&self, agent: u32, ids: &[u32]) -> Handled {
        if ids.is_empty() || ids.len() > ASKED_MAX {
            return Err(BAD_PARAMETER);
        }
        let is_inspector = self.agent_ref(agent).config.inspector;
        let may_ask = |conference: &&AgentConference| {
            conference.joined_agents().contains(&agent) || is_inspector && self.of_same_vdn(agent, conference.chair).is_some()
        };
        let known = ids.iter().filter_map(|id| self.media.conferences.get(id)).filter(may_ask);
        told(MediaData::Conferences(known.map(|conference| self.conference_info(conference)).collect()))
    }

    fn conference_info(&self, conference: &AgentConference) -> ConferenceInfo {
        let members = conference.members.iter().filter_map(|member| {
            Some(MemberInfo {
                who: member.who.clone(),
                device_call_type: member.device_call_type,
                device_type: member.device_type,
                attribute: member.attribute,
                held: member.held,
                playing: member.voice_until.is_some(),
                chair: member.who == Participant::Agent(conference.chair),
                joined: member.joined?,
            })
        });
        ConferenceInfo {
            id: conference.id,
            playing: conference.voice_until.is_some(),
            started: conference.started,
            minutes: conference.minutes,
            elapsed: (self.now - conference.started) / MINUTE,
            members: members.collect(),
        }
    }

    /// The conference that the agent is in.
    fn conference_of(&self, agent: u32) -> Option<u32> {
        self.media.conferences.values().find(|conference| conference.joined_agents().contains(&agent)).map(|conference| conference.id)
    }

    /// The conference that rings the agent, and its place there.
    fn invitation(&self, agent: u32) -> Option<(u32, usize)> {
        self.media.conferences.values().find_map(|conference| {
            let place = conference.place(&Participant::Agent(agent))?;
            conference.members[place].joined.is_none().then_some((conference.id, place))
        })
    }

    fn conference_mut(&mut self, id: u32) -> Result<&mut AgentConference, Refusal> {
        self.media.conferences.get_mut(&id).ok_or(NO_CONFERENCE)
    }

    /// Somebody who is in the conference.
    fn joined(&mut self, id: u32, who: &Participant) -> Result<&mut Member, Refusal> {
        let conference = self.conference_mut(id)?;
        let mut members = conference.members.iter_mut();
        members.find(|member| member.who == *who && member.joined.is_some()).ok_or(CONFERENCE_STATE)
    }
}

fn told(data: MediaData) -> Handled {
    Ok(Outcome::Media(Box::new(data)))
}

fn is_number(who: &Participant, number: &str) -> bool {
    matches!(who, Participant::Phone(known) if known == number)
}

/// Checks a file that is to be played in a conference.
fn is_voice(voice: &str, needed: bool) -> Result<(), Refusal> {
    if needed && voice.is_empty() || voice.len() > VOICE_MAX { Err(BAD_PARAMETER) } else { Ok(()) }
}
