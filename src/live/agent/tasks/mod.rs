//! What an agent does, in the words of its work: each a request that an event confirms.

mod calls;
mod inspection;
mod state;
mod transfer;

pub use transfer::{InsideTarget, IvrTarget, OutsideTarget, TransferTo};
