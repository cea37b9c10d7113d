//! A gateway whose nodes fail, and processes whose clocks differ.

use std::time::Duration;

use ccgateway_relay::clock::Clock;
use ccgateway_relay::{Config, Relay};
use ccgateway_simulator::{Fault, FaultKind, NodeId, Switchover};
use jiff::SignedDuration;

use crate::support::{Fleet, Proxy, lease};

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_fails_over_costs_no_session() {
    let Some(mut fleet) = Fleet::started_with(20, &["a", "b"], |config| config.nodes(2).require_cookie(true)).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    let fails = FaultKind::NodeFails { node: NodeId(0), takes: Duration::from_secs(3), outcome: Switchover::Recovered };
    fleet.simulator.inject(Fault::new(fails)).unwrap();
    fleet.load(Duration::from_secs(5)).await;
    // The sessions in the leases lead to the new node.
    fleet.signal(0, "KILL").await;
    fleet.load(lease()).await;
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_that_differ_by_half_a_minute_change_nothing() {
    let Some(mut fleet) = Fleet::started(20, &["a"]).await else { return };
    let proxy = Proxy::start(fleet.nats.port()).await;
    let config = |name: &str| Config::read(&fleet.config(name, proxy.port())).unwrap();
    let fast = Relay::start_with_clock(config("fast"), Clock::ahead(SignedDuration::from_secs(30))).await.unwrap();
    let slow = Relay::start_with_clock(config("slow"), Clock::ahead(SignedDuration::from_secs(-30))).await.unwrap();
    fleet.load(lease() * 2).await;
    let before = fleet.judge().await;
    assert_eq!((before.gaps, before.missing, before.sign_ins), (0, 0, 20), "nobody was taken for dead: {before:?}");
    assert!(fast.holdings().count() > 0 && slow.holdings().count() > 0);
    fleet.signal(0, "KILL").await;
    fleet.load(lease()).await;
    fleet.held_by(|owner| !owner.starts_with("a.")).await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert_eq!(fast.stop().await.unwrap().left + slow.stop().await.unwrap().left, 0);
}
