//! NATS that restarts, is unreachable, or is slow.

use std::time::Duration;

use crate::support::{Fleet, LEASE};

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
    fleet.load(LEASE * 3).await;
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
    fleet.load(LEASE).await;
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    fleet.load(LEASE).await;
    fleet.processes[0].proxy.mend();
    fleet.load(LEASE * 2).await;
    fleet.all_held().await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert!(judgement.gaps > 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_store_slows_events_down_and_loses_none() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.processes.iter().for_each(|process| process.proxy.delay(Duration::from_millis(250)));
    fleet.load(LEASE * 2).await;
    fleet.processes.iter().for_each(|process| process.proxy.mend());
    let judgement = fleet.judge().await;
    assert_eq!((judgement.missing, judgement.sign_ins), (0, 20), "{judgement:?}");
}
