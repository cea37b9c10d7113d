//! The figures of the runs.

/// Figures of the runs.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    pub(crate) requests: usize,
    pub(crate) events: u64,
    pub(crate) marks: u64,
    pub(crate) missing: u64,
    pub(crate) calls: u64,
    pub(crate) overtaken: u32,
    pub(crate) refused_early: u32,
    pub(crate) lost_answers: u32,
    pub(crate) renewals: u32,
    pub(crate) sessions: u32,
}

impl Totals {
    pub(crate) fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.events += other.events;
        self.marks += other.marks;
        self.missing += other.missing;
        self.calls += other.calls;
        self.overtaken += other.overtaken;
        self.refused_early += other.refused_early;
        self.lost_answers += other.lost_answers;
        self.renewals += other.renewals;
        self.sessions += other.sessions;
    }

    /// The runs have met what they are for, each at least once: how often varies with the threads, even for one seed.
    pub(crate) fn assert_met(&self) {
        let counts = [self.overtaken, self.refused_early, self.lost_answers, self.renewals, self.sessions];
        let met = counts.map(u64::from).into_iter().chain([self.events, self.marks, self.missing, self.calls]);
        assert!(met.into_iter().all(|count| count > 0), "{self:?}");
    }
}
