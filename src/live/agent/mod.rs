//! An agent that is followed in the background, and its subscribers.

mod confirm;
mod current;
mod end;
mod following;
mod heartbeat;
mod hub;
mod keep;
mod live_agent;
mod notice;
mod queries;
mod resync;
mod subscription;
mod tasks;

pub use confirm::Confirm;
pub use end::EndReason;
pub use keep::{KeepSignedIn, Skills, WhenTakenOver};
pub use live_agent::LiveAgent;
pub use notice::{Missed, Notice, SessionNotice};
pub use queries::take_snapshot;
pub use subscription::Subscription;
pub use tasks::{InsideTarget, IvrTarget, OutsideTarget, TransferTo};
