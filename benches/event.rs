//! Decoding an event to its type against decoding it to `serde_json::Value`.

use std::hint::black_box;

use ccgateway::Event;
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::Value;

const EVENTS: [(&str, &str); 3] = [
    ("null_content", r#"{"eventType":"AgentState_Busy","eventGenTime":1784529722590,"workNo":"49997","content":null}"#),
    ("bare_call_id", r#"{"eventType":"AgentEvent_Hold","eventGenTime":1784529722590,"workNo":"49999","content":"1456402370-7"}"#),
    (
        "object",
        r#"{"eventType":"AgentEvent_Ringing","eventGenTime":1784529722590,"workNo":"49999","content":{"caller":"49997","transfer":"no","callid":"1456404043-37","transfrom":"","called":"49999","type":"main","mediaType":"5","mediaAbility":"1","feature":"0"}}"#,
    ),
];

fn event(criterion: &mut Criterion) {
    for (name, text) in EVENTS {
        let mut group = criterion.benchmark_group(format!("event/{name}"));
        group.bench_function("typed", |bencher| bencher.iter(|| serde_json::from_str::<Event>(black_box(text)).unwrap()));
        group.bench_function("json_value", |bencher| bencher.iter(|| serde_json::from_str::<Value>(black_box(text)).unwrap()));
        group.finish();
    }
}

criterion_group!(benches, event);
criterion_main!(benches);
