//! Who holds whom: pure, without I/O and without a clock of its own.
//!
//! # Two records
//!
//! Each process keeps a [`ProcessRecord`] in a bucket and writes it anew every few seconds, each time on condition that the revision is
//! still the one that it wrote last. Each agent has a [`Lease`] in another bucket, which names its owner, counts epochs and holds the sealed
//! session. A lease is written when it changes hands and when the session changes, not to prove that its owner lives: that is what the
//! record of the process says for all of its agents at once. Ten thousand agents thus cost a few writes per second.
//!
//! # When an owner has ended
//!
//! An observer counts from the moment at which it saw the revision of a process's record change, by its own monotonic clock: what the clocks
//! of two machines show does not matter ([`ProcessView::is_overdue`]). If nothing changes for the time of a lease, the observer writes
//! [`ProcessState::Ended`] into the record, on condition of the revision that it saw. Either that write or the next renewal succeeds, never
//! both. So nobody's lease is taken before its process has been declared to have ended, and a process that was declared to have ended
//! cannot renew.
//!
//! # What the owner does meanwhile
//!
//! The owner counts from the moment at which it *sent* its last successful renewal, which is before any observer saw it. It begins no poll
//! after seven twentieths of the time of a lease and breaks off what it does after nine tenths ([`Grace`]), so it has stopped before anybody
//! declares that it has ended. A process that slept through all of that finds the clock to be past these times when it wakes.
//!
//! Should it send something nevertheless, because it slept between looking at the clock and sending: see [`crate::publish`] for how the
//! stream refuses it.

mod decide;
mod fence;
mod grace;
mod process;
mod record;
mod rendezvous;

pub use decide::{Situation, Step, decide};
pub use fence::{MessageId, Opening, Position, opening};
pub use grace::Grace;
pub use process::{ProcessRecord, ProcessState, ProcessView};
pub use record::{Lease, Stage};
pub use rendezvous::preferred;
