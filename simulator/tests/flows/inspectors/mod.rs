//! What inspectors do, and what they are notified of.

mod inspection;
mod supervision;
mod watching;
