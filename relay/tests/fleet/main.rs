//! Fleets with a real nats-server, under faults. Without a nats-server the tests say so and pass, unless `CCGATEWAY_REQUIRE_NATS` is set.

mod support;

mod commands;
mod deployment;
mod document;
mod fencing;
mod gateway;
mod nats;
mod processes;
mod tls;
