//! What the stream refuses.

use std::time::Duration;

use async_nats::HeaderMap;
use ccgateway::AgentId;
use ccgateway_relay::Config;
use ccgateway_relay::store::Store;
use futures_util::future::join_all;

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

#[tokio::test(flavor = "multi_thread")]
async fn the_last_messages_of_many_agents_are_found_at_once() {
    let Some(mut fleet) = Fleet::started(40, &["a"]).await else { return };
    fleet.notify_all();
    fleet.judge().await;
    let config = Config::read(&fleet.config("other", fleet.nats.port())).unwrap();
    let events = Store::connect(&config).await.unwrap().events;
    let agents: Vec<AgentId> = fleet.agents.iter().map(|&agent| AgentId::new(agent).unwrap()).collect();
    let at_once = join_all(agents.iter().map(|&agent| events.last(agent))).await;
    for (agent, last) in agents.into_iter().zip(at_once) {
        let last = last.unwrap();
        assert!(last.as_ref().is_some_and(|last| last.sequence > 3), "{last:?}");
        assert_eq!(last, events.last(agent).await.unwrap(), "{agent}");
    }
    assert_eq!(events.last(AgentId::new(4711).unwrap()).await.unwrap(), None);
}
