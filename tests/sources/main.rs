//! The same checks over every way in which events come: polled, pushed in two forms, and polled for all agents at once.

mod batch;
mod checks;
mod door;
mod examples;
mod fixture;
mod pushed;
#[path = "../support/received.rs"]
mod received;

use fixture::Kind;

/// Runs the checks over every source.
macro_rules! over_every_source {
    ($($check:ident)*) => {
        over_every_source! { @sources [$($check)*] polled Kind::Polled, pushed_lists Kind::Pushed, pushed_events Kind::PushedOlder, batch_polled Kind::Batch }
    };
    (@sources $checks:tt $($source:ident $kind:expr),*) => {
        $(over_every_source! { @source $source $kind, $checks })*
    };
    (@source $source:ident $kind:expr, [$($check:ident)*]) => {
        mod $source {
            use super::*;
            $(
                #[tokio::test]
                async fn $check() {
                    checks::$check($kind).await;
                }
            )*
        }
    };
}

over_every_source! {
    events_come_in_order_and_once
    a_call_is_the_same_events
    an_event_that_nobody_knows_is_kept_as_it_came
    large_content_comes_whole
    a_sign_out_ends_the_stream_without_an_error
    a_lost_session_ends_the_stream_with_the_error
    another_sign_in_ends_the_stream_with_the_error
    a_second_stream_is_refused
    a_stream_goes_on_where_a_dropped_one_was
    a_slow_program_loses_nothing_without_a_mark
    many_agents_get_their_own_events
    a_gateway_that_fails_for_a_while_loses_nothing_without_a_mark
    the_session_lives_and_has_the_new_guid
    events_in_the_background_are_the_same
    a_live_agent_has_the_same_views
}
