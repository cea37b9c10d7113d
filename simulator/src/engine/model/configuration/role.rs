//! Roles of agents.

/// Place of the right to listen, insert and whisper, from 0.
const INSPECTING: usize = 12;

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
        const RIGHTS: usize = 32;
        let with = |name: &str, last: usize| Self { name: name.to_owned(), rights: (0..RIGHTS).map(|right| right <= last).collect() };
        [with("agent", INSPECTING - 2), with("inspector", INSPECTING)]
    }

    /// Whether agents of this role may listen, insert and whisper.
    // Choice: the pages do not explain the rights. Their order is taken to be that of the rights in CC-CMS, a neighbour of the gateway, where
    // the 13th is that to inspect; the others have no effect.
    pub(crate) fn inspects(&self) -> bool {
        self.rights.get(INSPECTING).copied().unwrap_or(false)
    }
}
