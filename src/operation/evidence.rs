//! How well facts are known.

/// Where a fact is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// A page describes it.
    Documented,
    /// Only programs show it.
    Observed,
    /// It is inferred from a related page.
    Inferred,
}
