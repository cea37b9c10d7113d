//! A thousand subscribers of one agent, one of them asleep.

use std::sync::{Arc, Weak};

use ccgateway::live::{EndReason, Notice};
use futures_util::StreamExt;

use crate::fixture::{Fixture, soon};

const SUBSCRIBERS: usize = 1000;
const EVENTS: u32 = 2000;
/// How many notices are kept.
const KEPT: usize = 256;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_sleeps_neither_holds_the_others_up_nor_fills_the_memory() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    let mut asleep = live.subscribe();
    let mut witness = live.subscribe().events();
    let others: Vec<_> = (0..SUBSCRIBERS - 1)
        .map(|_| {
            let mut notices = live.subscribe().events();
            tokio::spawn(async move {
                let mut next = 0;
                while next < EVENTS {
                    match notices.next().await.unwrap() {
                        Notice::Event(event) if event.event_type() == format!("Event_{next}") => next += 1,
                        notice => panic!("{notice:?} in place of event {next}"),
                    }
                }
            })
        })
        .collect();

    // In steps that nobody who is awake falls behind in.
    let mut events: Vec<Weak<ccgateway::Event>> = Vec::new();
    for step in 0..EVENTS / 50 {
        fixture.inject(step * 50, 50);
        for _ in 0..50 {
            match soon("an event", witness.next()).await.unwrap() {
                Notice::Event(event) => events.push(Arc::downgrade(&event)),
                notice => panic!("{notice:?}"),
            }
        }
    }
    for other in others {
        soon("everything", other).await.unwrap();
    }
    let alive = events.iter().filter(|event| event.strong_count() > 0).count();
    assert!(alive <= KEPT, "{alive} of {EVENTS} events are still in memory");

    // It wakes up: it is told how many it has missed, and goes on with the next.
    let missed = match soon("a notice", asleep.next()).await.unwrap() {
        Notice::Missed(missed) => missed,
        notice => panic!("{notice:?}"),
    };
    assert_eq!((missed.count, &missed.view), (u64::from(EVENTS), &live.view()));
    fixture.simulator.inject_event(1001, "Next", "null").unwrap();
    let next = soon("a notice", asleep.next()).await.unwrap();
    assert!(matches!(&next, Notice::Event(event) if event.event_type() == "Next"), "{next:?}");

    // It falls asleep again, and the agent ends meanwhile.
    fixture.inject(0, 500);
    while !matches!(soon("an event", witness.next()).await, Some(Notice::Event(event)) if event.event_type() == "Event_499") {}
    drop(live.into_session().await);
    let missed = soon("a notice", asleep.next()).await.unwrap();
    assert!(matches!(&missed, Notice::Missed(missed) if missed.count == 500), "{missed:?}");
    let end = soon("the end", asleep.next()).await;
    assert!(matches!(end, Some(Notice::Ended(EndReason::Dropped))), "{end:?}");
    assert!(asleep.next().await.is_none());
}
