//! What inspectors do, and what they are notified of.

mod inspection;
mod rights;
mod supervision;
mod watching;
