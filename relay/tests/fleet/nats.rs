//! NATS that restarts, is unreachable, or is slow.

use std::time::Duration;

use async_nats::jetstream::stream::Config as StreamConfig;
use ccgateway::operation::table::GET_AGENT_EVENT;
use ccgateway_relay::{Config, Relay};
use tokio::time::sleep;

use crate::support::{Fleet, lease};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_while_nats_is_restarted() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    fleet.nats.restart(Duration::from_millis(200)).await;
    fleet.load(Duration::from_secs(2)).await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert_eq!(judgement.missing, 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_while_nats_is_unreachable_for_several_leases() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    fleet.processes.iter().for_each(|process| process.proxy.cut());
    // As a minute is to a lease of 20 seconds.
    fleet.load(lease() * 3).await;
    fleet.processes.iter().for_each(|process| process.proxy.mend());
    fleet.load(Duration::from_secs(2)).await;
    fleet.all_held().await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert_eq!(judgement.missing, 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_that_believe_they_own_an_agent_publish_no_event_twice() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    // Process a cannot learn that it has lost its agents.
    fleet.processes[0].proxy.cut();
    fleet.load(lease()).await;
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    fleet.load(lease()).await;
    fleet.processes[0].proxy.mend();
    fleet.load(lease() * 2).await;
    fleet.all_held().await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert!(judgement.gaps > 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_store_slows_events_down_and_loses_none() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.processes.iter().for_each(|process| process.proxy.delay(Duration::from_millis(250)));
    fleet.load(lease() * 2).await;
    fleet.processes.iter().for_each(|process| process.proxy.mend());
    let judgement = fleet.judge().await;
    assert_eq!((judgement.missing, judgement.sign_ins), (0, 20), "{judgement:?}");
}

/// The least that may be configured.
const HELD_BYTES: usize = 1 << 16;

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_takes_nothing_ends_polling_once_enough_is_held_and_costs_no_event() {
    let Some(mut fleet) = Fleet::without_processes_with(4, |config| config.inactivity(lease() * 2)).await else { return };
    let mut config = Config::read(&fleet.config("a", fleet.nats.port())).unwrap();
    config.held_bytes = HELD_BYTES;
    let relay = Relay::start(config).await.unwrap();
    fleet.all_held().await;
    fleet.load(Duration::from_secs(1)).await;

    let context = fleet.jetstream().await;
    let stream = context.get_stream("ccgw_events").await.unwrap().get_info().await.unwrap();
    let refusing = StreamConfig { max_message_size: 1, ..stream.config.clone() };
    context.update_stream(refusing).await.unwrap();
    let large = "x".repeat(4096);
    for _ in 0..100 {
        for agent in &fleet.agents {
            fleet.simulator.inject_event(*agent, "AgentEvent_Test", &format!("\"{large}\"")).unwrap();
        }
    }
    let figures = relay.figures();
    while (figures.held_bytes() as usize) < HELD_BYTES {
        sleep(Duration::from_millis(50)).await;
    }
    sleep(lease()).await;
    let (held, polled) = (figures.held_bytes() as usize, fleet.sent(GET_AGENT_EVENT.method_name));
    // Each agent may have asked while there was room.
    assert!(held < HELD_BYTES + 4 * 5000, "{held}");
    // Longer than the gateway lets an agent be silent: heartbeats keep them signed in. The leases are renewed all the time.
    sleep(lease() * 3).await;
    assert_eq!((figures.held_bytes() as usize, fleet.sent(GET_AGENT_EVENT.method_name)), (held, polled));
    assert_eq!(relay.holdings().count(), 4);

    context.update_stream(stream.config).await.unwrap();
    let judgement = fleet.judge().await;
    assert_eq!((judgement.missing, judgement.gaps, judgement.sign_ins), (0, 0, 4), "{judgement:?}");
    assert_eq!(figures.held_bytes(), 0);
    assert_eq!(relay.stop().await.unwrap().left, 0);
}
