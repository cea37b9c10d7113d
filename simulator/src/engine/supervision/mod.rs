//! What inspectors do with other agents.

mod inspections;
mod interventions;
mod watching;
