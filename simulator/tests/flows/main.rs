//! Every flow of the contact centre, with the full sequence of events that each agent receives.

mod calls;
mod configuration;
mod documented;
mod inspectors;
mod media;
mod queries;
mod sessions;
mod world;
