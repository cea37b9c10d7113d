//! The plan of each crate: which files belong to which layer.

use crate::layers::{Layer, Plan};

pub(crate) const PLANS: &[Plan] = &[SIMULATOR, LIBRARY, CONTRACT, RELAY, COMMAND_LINE, TASKS];

/// What the simulated contact centre must not know: it is the same for the same seed and input, in any program.
const NOT_IN_THE_ENGINE: &[&str] = &[
    "axum",
    "axum_server",
    "reqwest",
    "rustls",
    "serde",
    "serde_json",
    "tokio",
    "toml",
    "tracing",
    "std::fs",
    "std::io",
    "std::net::TcpListener",
    "std::net::TcpStream",
    "std::net::UdpSocket",
    "std::sync",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
];

const NOT_IN_WIRE: &[&str] = &[
    "axum",
    "axum_server",
    "reqwest",
    "rustls",
    "tokio",
    "std::net::TcpListener",
    "std::net::TcpStream",
    "std::net::UdpSocket",
    "std::thread",
    "std::time::Instant",
];

const SIMULATOR: Plan = Plan {
    folder: "simulator/src/",
    layers: &[
        Layer::new(
            "values",
            &[
                "config/administrator.rs",
                "config/agent.rs",
                "config/centre.rs",
                "config/plays.rs",
                "config/queue.rs",
                "config/release.rs",
                "config/right.rs",
                "engine/model/",
                "hidden.rs",
                "ids.rs",
                "length.rs",
                "log_target.rs",
                "millis.rs",
                "odd_event.rs",
                "recent.rs",
                "sized_queue.rs",
            ],
        )
        .foreign(NOT_IN_THE_ENGINE),
        Layer::new("events", &["engine/event/"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("answers", &["engine/answer/"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("state", &["engine/state/"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("commands", &["engine/command/"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("behaviour", &["engine/"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("engine", &["engine/mod.rs"]).foreign(NOT_IN_THE_ENGINE),
        Layer::new("settings", &["config/"]),
        Layer::new("wire", &["wire/"]).closed(&["state", "behaviour", "engine"]).foreign(NOT_IN_WIRE),
        Layer::new("records", &["event_record.rs", "fault.rs", "fault_spec.rs", "received_request.rs"]),
        Layer::new("colleagues", &["colleagues/"]).closed(&["state", "behaviour", "wire"]).foreign(NOT_IN_WIRE),
        Layer::new("scenarios", &["scenario/"]),
        Layer::new("server", &["http/"]),
        Layer::new("front", &["lib.rs", "simulator.rs"]),
    ],
};

const LIBRARY: Plan = Plan {
    folder: "src/",
    layers: &[
        Layer::new("values", &["codes.rs", "exported.rs", "foreign/", "ids.rs", "operation/", "retcode.rs", "secret.rs", "wire.rs"]),
        Layer::new("errors", &["error.rs", "transport/error.rs", "transport/failure.rs"]),
        Layer::new("transport", &["transport/"]),
        Layer::new("events", &["event/"]),
        Layer::new("sessions", &["base_url.rs", "configuration/", "gateway.rs", "remote.rs", "session/", "sign_in.rs"]),
        Layer::new("streams of events", &["event/background.rs", "event/batch.rs", "event/feed.rs", "event/source.rs", "event/stream.rs"]),
        Layer::new("pushed events", &["push/"]),
        Layer::new("outcomes", &["live/outcome/"]),
        Layer::new("model of an agent", &["live/model/"]),
        Layer::new("live agents", &["live/agent/"]),
        Layer::new("front", &["event/mod.rs", "lib.rs", "live/mod.rs", "session/mod.rs"]),
    ],
};

const CONTRACT: Plan = Plan {
    folder: "contract/src/",
    layers: &[
        Layer::new("values", &["bounds.rs", "json.rs"]),
        Layer::new("document", &["document.rs"]),
        Layer::new("parts", &["codes.rs", "events.rs", "forms.rs", "operations.rs", "shape.rs", "tags.rs", "triggers.rs"]),
        Layer::new("questions", &["find.rs", "places.rs", "reading.rs", "secrets.rs", "walker.rs"]),
        Layer::new("front", &["lib.rs"]),
    ],
};

const RELAY: Plan = Plan {
    folder: "relay/src/",
    layers: &[
        Layer::new(
            "values",
            &["activity.rs", "clock.rs", "figures.rs", "headers.rs", "process_id.rs", "seal.rs", "secret_source.rs", "subjects.rs"],
        ),
        Layer::new(
            "records",
            &["agents.rs", "commands/reply.rs", "commands/rules.rs", "commands/settings.rs", "config/", "lease/", "marker.rs"],
        ),
        Layer::new("store", &["store/"]),
        Layer::new("publishing", &["lifeline.rs", "publish.rs"]),
        Layer::new("holders", &["holder/"]),
        Layer::new("commands", &["commands/"]),
        Layer::new("clients", &["client/"]),
        Layer::new("processes", &["relay/"]),
        Layer::new("operations", &["operations/"]),
        Layer::new("front", &["commands/mod.rs", "lib.rs", "main.rs", "relay/mod.rs", "relay/serve.rs"]),
    ],
};

const COMMAND_LINE: Plan = Plan {
    folder: "cli/src/",
    layers: &[
        Layer::new("exit codes", &["exit.rs"]),
        Layer::new("contract", &["contract.rs"]),
        Layer::new("printing", &["print/"]),
        Layer::new("files", &["file.rs", "signal.rs"]),
        Layer::new("commands", &["call/", "completions.rs", "decode/", "demo/", "desk/", "explain/", "relay/", "simulate/", "watch/"]),
        Layer::new("front", &["main.rs"]),
    ],
};

const TASKS: Plan = Plan {
    folder: "xtask/src/",
    layers: &[
        Layer::new("tools", &["bibliography.rs", "browser.rs", "programs.rs", "running.rs", "simulator.rs", "workspace.rs"]),
        Layer::new("contract", &["contract/"]),
        Layer::new("model", &["model.rs"]),
        Layer::new("code generation", &["asyncapi/", "codegen/", "fixups.rs", "published/", "resource_js/", "schemas.rs"]),
        Layer::new(
            "tasks",
            &[
                "choices.rs",
                "open_results.rs",
                "ci.rs",
                "dashboard.rs",
                "deny.rs",
                "desk.rs",
                "docs/",
                "examples.rs",
                "generate.rs",
                "interop/",
                "lint/",
            ],
        ),
        Layer::new("front", &["main.rs"]),
    ],
};
