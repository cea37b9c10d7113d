//! Every trigger of the contract that confirms a request: the simulator plays success and failure, over real HTTPS.
//!
//! Each row is one way to one outcome. Together with the list of what cannot be provoked they are complete.

mod calls;
mod media;
mod others;
mod row;
mod stage;
mod transfers;

use std::collections::BTreeSet;

use ccgateway::live::outcome::{Meaning, Trigger};
use ccgateway::operation::OPERATIONS;
use futures_util::{StreamExt, stream};

use self::row::Row;
use self::stage::Stage;

const ROWS: &[&[Row]] = &[calls::ROWS, transfers::ROWS, others::ROWS, media::ROWS];

/// Triggers that the simulator cannot be made to play, by operation and case, with the reason.
const NOT_PLAYED: &[(&str, &str, &str)] = &[
    ("image_capture", "The capture failed or was refused", "the customer always agrees, and no capture fails"),
    ("media_switch", "The medium has not changed", "the other side always agrees"),
    ("play_voice_to_conf", "Playback has failed", "every file can be played"),
    ("play_voice_to_participant", "Playback has failed", "every file can be played"),
    ("transfer", "The transfer is to an outside number, and its result is a failure", "another event of the failure always comes before"),
];

/// A row is known by these, in messages and as what it covers.
type Known = (&'static str, &'static str);

fn all_rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied().flatten()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_documented_outcome_is_told() {
    let played = stream::iter(all_rows()).map(|row| async move {
        let play = tokio::spawn(async move { (row.play)(Stage::open().await).await });
        (row, play.await)
    });
    let played: Vec<_> = played.buffered(6).collect().await;
    let mut wrong = Vec::new();
    let mut covered = BTreeSet::new();
    for (row, told) in played {
        let Row { operation, meaning, event, causes, .. } = row;
        match told {
            Err(_) => wrong.push(format!("{operation} {meaning:?} {event}: see the panic above")),
            Ok(told) => {
                let code = told.cause.as_ref().map(|cause| cause.code.as_str());
                let found = (told.operation, told.meaning, told.event.event_type());
                let is_cause = causes.is_empty() || code.is_some_and(|code| causes.contains(&code));
                if found != (operation, *meaning, *event) || !is_cause {
                    wrong.push(format!("{operation} {meaning:?} {event} {causes:?}: {found:?} {code:?}"));
                }
                let decided = told.triggers.iter().filter(|trigger| trigger.meaning == told.meaning && trigger.decided_by.contains(event));
                covered.extend(decided.map(|trigger| (told.operation, trigger.when)));
            }
        }
    }
    let expected = all_triggers();
    let listed: BTreeSet<Known> = NOT_PLAYED.iter().map(|(operation, when, _)| (*operation, *when)).collect();
    let missing: Vec<_> = expected.difference(&covered).filter(|known| !listed.contains(*known)).collect();
    let needless: Vec<_> = listed.iter().filter(|known| covered.contains(*known) || !expected.contains(*known)).collect();
    assert!(
        wrong.is_empty() && missing.is_empty() && needless.is_empty(),
        "wrong: {wrong:#?}\nplayed by no row: {missing:#?}\nlisted, but played or no trigger: {needless:#?}"
    );
}

/// The triggers that decide about a request that an event can confirm.
fn all_triggers() -> BTreeSet<Known> {
    let confirmable = OPERATIONS.iter().filter(|operation| {
        let confirms = |trigger: &Trigger| trigger.to_acting_agent && trigger.meaning == Meaning::Success;
        operation.of_agent && !operation.ends_session && operation.triggers.iter().any(confirms)
    });
    let triggers = confirmable.flat_map(|operation| operation.triggers.iter().map(|trigger| (operation.id, trigger)));
    let decides = triggers.filter(|(_, trigger)| trigger.to_acting_agent && trigger.meaning != Meaning::Progress);
    decides.map(|(operation, trigger)| (operation, trigger.when)).collect()
}
