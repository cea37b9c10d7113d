//! Between the generated client and HTTP: one agent's Guid and cookies, what is sent with each request, what is learnt
//! from each answer, and the repeating of reads.

mod execute;
pub(crate) mod link;
mod polls;

pub(crate) use execute::is_json;
