//! How large the futures are: every agent of a program has some of them all the time, and handing a large one on means copying it.

use std::mem::size_of_val;

use crate::fixture::{Fixture, sign_in};

#[tokio::test]
async fn futures_are_small() {
    let fixture = Fixture::open().await;
    let (gateway, sign_in) = (&fixture.gateway, sign_in(1001));
    let signing_in = [size_of_val(&gateway.sign_in(&sign_in)), size_of_val(&gateway.force_sign_in(&sign_in))];
    let session = fixture.sign_in(1001).await;
    let agent = session.agent();
    let sizes = [
        ("sign-in", signing_in[0], 768),
        ("forced sign-in", signing_in[1], 768),
        ("a poll", size_of_val(&*session.agent_event().poll().into_future()), 768),
        ("a query", size_of_val(&*session.online_agent().get_agent_status().into_future()), 768),
        ("a call", size_of_val(&*session.voice_call().call_out("0777").into_future()), 768),
        ("the helper that asks for help", size_of_val(&session.ask_help(agent)), 256),
        ("a poll of the generated client", size_of_val(&session.client().get_agent_event(&agent, None)), 1280),
    ];
    let too_large: Vec<_> = sizes.iter().filter(|(_, size, most)| size > most).collect();
    assert!(too_large.is_empty(), "more bytes than they may have: {too_large:?}; all: {sizes:?}");
}
