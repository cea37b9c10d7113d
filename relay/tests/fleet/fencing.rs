//! What the stream refuses.

use std::time::Duration;

use async_nats::HeaderMap;

use crate::support::{Fleet, lease};

#[tokio::test(flavor = "multi_thread")]
async fn the_next_message_of_an_owner_that_was_replaced_is_dropped() {
    let Some(mut fleet) = Fleet::started(1, &["a"]).await else { return };
    fleet.notify_all();
    fleet.judge().await;
    let context = fleet.jetstream().await;
    let stream = context.get_stream("ccgw_events").await.unwrap();
    let last = stream.get_last_raw_message_by_subject("ccgw.events.1001.*").await.unwrap();
    let number = |name: &str| last.headers.get(name).unwrap().as_str().parse::<u64>().unwrap();
    let (epoch, sequence) = (number("Ccgw-Epoch"), number("Ccgw-Sequence"));
    fleet.signal(0, "KILL").await;
    fleet.start_again(0);
    tokio::time::sleep(lease()).await;
    while stream.get_last_raw_message_by_subject("ccgw.events.1001.*").await.unwrap().sequence == last.sequence {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    // What the killed process would have sent next.
    let mut headers = HeaderMap::new();
    headers.insert("Nats-Msg-Id", format!("1001:{epoch}:{}", sequence + 1));
    headers.insert("Ccgw-Epoch", epoch.to_string());
    let sent = context.publish_with_headers("ccgw.events.1001.AgentEvent_Test", headers, "{}".into()).await.unwrap();
    assert!(sent.await.unwrap().duplicate);
    fleet.judge().await;
}
