//! Processes that are killed, stopped, asleep, and that come back.

use std::time::{Duration, Instant};

use crate::support::{Fleet, lease};

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_is_replaced_and_what_it_may_have_lost_is_marked() {
    let Some(mut fleet) = Fleet::started(30, &["a", "b", "c"]).await else { return };
    fleet.load(Duration::from_secs(2)).await;
    fleet.signal(0, "KILL").await;
    let killed = Instant::now();
    fleet.load(lease()).await;
    fleet.held_by(|owner| !owner.starts_with("a.")).await;
    assert!(killed.elapsed() < lease() * 5, "{:?}", killed.elapsed());
    fleet.load(Duration::from_secs(1)).await;
    // It comes back and gets its share again, without a gap.
    fleet.start_again(0);
    fleet.load(lease()).await;
    fleet.all_held().await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 30, "{judgement:?}");
    assert!(judgement.gaps > 0 && judgement.gaps < 30, "{judgement:?}");
    assert!(!judgement.markers.contains_key("Relay_SignedOut"), "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_stops_hands_over_without_a_gap() {
    let Some(mut fleet) = Fleet::started(30, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    fleet.signal(0, "TERM").await;
    let stopped = Instant::now();
    fleet.load(Duration::from_secs(2)).await;
    assert!(fleet.ended(0).await);
    assert!(stopped.elapsed() < lease() * 3, "{:?}", stopped.elapsed());
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    fleet.load(Duration::from_secs(1)).await;
    let judgement = fleet.judge().await;
    assert_eq!((judgement.missing, judgement.gaps, judgement.sign_ins), (0, 0, 30), "{judgement:?}");
    assert!(judgement.markers["Relay_TakenOver"] > 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_is_replaced_process_by_process_without_a_gap() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    for place in 0..2 {
        fleet.signal(place, "TERM").await;
        fleet.load(lease()).await;
        assert!(fleet.ended(place).await);
        fleet.start_again(place);
        fleet.load(lease()).await;
        fleet.all_held().await;
    }
    let judgement = fleet.judge().await;
    assert_eq!((judgement.missing, judgement.gaps, judgement.sign_ins), (0, 0, 20), "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_sleeps_publishes_nothing_when_it_wakes() {
    let Some(mut fleet) = Fleet::started(20, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    fleet.signal(0, "STOP").await;
    fleet.load(lease()).await;
    fleet.held_by(|owner| owner.starts_with("b.")).await;
    fleet.load(lease() * 2).await;
    fleet.signal(0, "CONT").await;
    fleet.load(lease() * 2).await;
    fleet.all_held().await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 20, "{judgement:?}");
    assert!(judgement.gaps > 0, "{judgement:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_fleet_that_is_killed_goes_on_with_the_same_sessions() {
    let Some(mut fleet) = Fleet::started(10, &["a", "b"]).await else { return };
    fleet.load(Duration::from_secs(1)).await;
    fleet.signal(0, "KILL").await;
    fleet.signal(1, "KILL").await;
    fleet.notify_all();
    fleet.start_again(0);
    fleet.load(lease() * 2).await;
    fleet.held_by(|owner| owner.starts_with("a.")).await;
    let judgement = fleet.judge().await;
    assert_eq!(judgement.sign_ins, 10, "{judgement:?}");
}
