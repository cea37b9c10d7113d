//! Roles of agents.

use std::collections::BTreeSet;

use crate::config::right::Right;

/// How many rights the first roles name.
const RIGHTS: usize = 32;

/// A role: a set of rights that agents can have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Role {
    /// Name.
    pub name: String,
    /// The rights, each granted or not.
    pub rights: Vec<bool>,
}

impl Role {
    /// The roles that are there before any is added: agents, and agents that may inspect.
    pub(crate) fn first_ones() -> [Self; 2] {
        [("agent", false), ("inspector", true)].map(|(name, inspects)| {
            let granted: BTreeSet<usize> = Right::of_agents(inspects).into_iter().map(place).collect();
            Self { name: name.to_owned(), rights: (0..RIGHTS).map(|right| granted.contains(&right)).collect() }
        })
    }

    /// The rights that agents of this role have.
    pub(crate) fn granted(&self) -> BTreeSet<Right> {
        Right::all().filter(|right| self.rights.get(place(*right)).copied().unwrap_or(false)).collect()
    }
}

/// The place of a right in a role, from 0.
fn place(right: Right) -> usize {
    usize::from(right.bit()) - 1
}
