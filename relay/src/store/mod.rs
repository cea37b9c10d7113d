//! What is kept in NATS: three buckets and a stream of events.

mod bucket;
mod connect;
mod error;
mod log;
mod lookups;
mod position;

pub use bucket::{Bucket, Entry, Watched};
pub use connect::Store;
pub use error::StoreError;
pub use log::{Appended, EventLog};
