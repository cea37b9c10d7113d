//! The model of the gateway: what it keeps, and what it does with a request.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use ccgateway_misbehaving::{Reply, Request};
use fastrand::Rng;

/// A gateway with one agent.
pub(crate) struct Model {
    random: Rng,
    /// Whether answers go astray.
    pub(crate) faulty: bool,
    pub(crate) signed_in: bool,
    /// How many Guids were given; the last is the present one.
    guids: usize,
    /// The first Guid of the present session.
    first_guid: usize,
    /// The newest Guid that a request has carried.
    newest_carried: usize,
    /// The oldest Guid that is valid.
    valid_from: usize,
    next_event: u64,
    waiting: VecDeque<u64>,
    /// How often each number was called.
    pub(crate) calls: BTreeMap<String, u32>,
    /// Requests that were refused because one with a newer Guid had overtaken them.
    pub(crate) overtaken: u32,
    /// Requests that were refused before the program could know the newer Guid: the refusal may overtake the answer that has it.
    pub(crate) refused_early: u32,
    pub(crate) lost_answers: u32,
    pub(crate) renewals: u32,
}

impl Model {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            random: Rng::with_seed(seed),
            faulty: true,
            signed_in: false,
            guids: 0,
            first_guid: 0,
            newest_carried: 0,
            valid_from: 0,
            next_event: 0,
            waiting: VecDeque::new(),
            calls: BTreeMap::new(),
            overtaken: 0,
            refused_early: 0,
            lost_answers: 0,
            renewals: 0,
        }
    }

    /// Something happens to the agent.
    pub(crate) fn happen(&mut self) {
        if self.signed_in {
            self.waiting.push_back(self.next_event);
            self.next_event += 1;
        }
    }

    /// How many events have not been fetched.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    pub(crate) fn answer(&mut self, request: &Request) -> Reply {
        // A request that is lost on its way has no effect.
        if self.faulty && self.random.u8(..) < 8 {
            return self.late(Reply::reset());
        }
        if request.is_sign_in() {
            (self.signed_in, self.first_guid, self.valid_from) = (true, self.guids + 1, self.guids + 1);
            self.waiting.clear();
            return self.renewed(Reply::signed_in().without_header("Set-GUID"));
        }
        let carried = request.header("guid").and_then(number).unwrap_or_default();
        if !self.knows(carried) {
            return Reply::refused("100-006");
        }
        let answer = if request.is_poll() {
            self.poll()
        } else if request.path().ends_with("/callout") {
            self.call(request)
        } else if request.path().ends_with("/logout") {
            self.signed_in = false;
            Reply::json(r#"{"retcode":"0"}"#)
        } else {
            Reply::json(r#"{"retcode":"0","result":{"agentState":"3"}}"#)
        };
        // The program has the newest Guid: where the old one becomes void at once, its answer has to arrive.
        if self.faulty && self.signed_in && carried == self.guids && self.random.u8(..) < 16 {
            let answer = self.renewed(answer);
            self.valid_from = self.guids;
            return self.late(answer);
        }
        let answer = if self.signed_in && self.random.u8(..) < 40 { self.renewed(answer) } else { answer };
        self.astray(answer)
    }

    /// How long a request is on its way. Others overtake some.
    pub(crate) fn way(&mut self, request: &Request) -> Duration {
        let most = if self.faulty && !request.is_sign_in() && self.random.u8(..) < 56 { 3_000 } else { 5 };
        Duration::from_millis(self.random.u64(..most))
    }

    /// Whether a Guid is valid. It is void once a request has carried a newer one, or a newer one was given in its place, which is
    /// known to arrive; not before, since the program may not have received it.
    fn knows(&mut self, carried: usize) -> bool {
        if !self.signed_in || carried < self.first_guid {
            return false;
        }
        if carried < self.valid_from {
            let known = self.newest_carried > carried;
            *if known { &mut self.overtaken } else { &mut self.refused_early } += 1;
            return false;
        }
        (self.valid_from, self.newest_carried) = (carried, carried);
        true
    }

    fn poll(&mut self) -> Reply {
        let Some(number) = self.waiting.pop_front() else { return self.late(Reply::no_event()) };
        let event = format!(r#"{{"eventType":"Event_{number}","workNo":"1001","content":null}}"#);
        Reply::json(match self.random.u8(..10) {
            0 => event,
            1 => format!(r#"{{"retcode":"0","event":[{event}]}}"#),
            2 => format!(r#"{{"retcode":"0","result":{event}}}"#),
            3 => format!("\u{feff}{{\"retcode\":\"0\",\"event\":{event}}}"),
            4 => format!(r#"{{"retcode":"100-007","event":{event}}}"#),
            _ => format!(r#"{{"retcode":"0","event":{event}}}"#),
        })
    }

    fn call(&mut self, request: &Request) -> Reply {
        let body = String::from_utf8_lossy(&request.body).into_owned();
        *self.calls.entry(body).or_default() += 1;
        Reply::json(r#"{"retcode":"0","result":"1-2"}"#)
    }

    /// The answer with a new Guid.
    fn renewed(&mut self, answer: Reply) -> Reply {
        self.guids += 1;
        self.renewals += 1;
        answer.guid(&guid(self.guids))
    }

    /// The answer, or what is left of it on its way.
    fn astray(&mut self, answer: Reply) -> Reply {
        if !self.faulty {
            return answer;
        }
        let fate = self.random.u8(..);
        self.lost_answers += u32::from(fate < 30);
        let answer = match fate {
            0..10 => Reply::reset(),
            10..15 => Reply::close(),
            15..22 => answer.cut(usize::from(self.random.u8(..20))),
            22..26 => Reply::new("502 Bad Gateway", "text/html", "<html>"),
            26..30 => Reply::json(""),
            _ => answer,
        };
        self.late(answer)
    }

    /// Answers take their time, now and then a long one.
    fn late(&mut self, answer: Reply) -> Reply {
        let most = if self.random.u8(..) < 16 { 9_000 } else { 20 };
        answer.after(Duration::from_millis(self.random.u64(..most)))
    }
}

/// A Guid by its number.
fn guid(number: usize) -> String {
    format!("{number:08x}-0000-0000-0000-000000000000.AgentGateway0")
}

/// The number of a Guid.
pub(crate) fn number(guid: &str) -> Option<usize> {
    usize::from_str_radix(guid.get(..8)?, 16).ok()
}
