//! Requests as programs written for real gateways send them, and what they read in the answers: the rows of
//! `tests/data/programs/*.yaml`, each against a simulator of its own over HTTPS.

#[path = "../support/mod.rs"]
mod support;

mod expectation;
mod player;
mod table;

use futures_util::StreamExt;
use futures_util::stream::iter;

/// Rows that are played at the same time.
const AT_ONCE: usize = 8;

#[tokio::test(flavor = "multi_thread")]
async fn every_row_is_answered_as_programs_expect() {
    let rows = table::rows();
    assert!(!rows.is_empty(), "the table has no rows");
    let count = rows.len();
    let failures: Vec<String> = iter(rows)
        .map(|row| async move { player::play(&row).await.err().map(|error| format!("{}: {error}", row.name)) })
        .buffer_unordered(AT_ONCE)
        .filter_map(|failure| async { failure })
        .collect()
        .await;
    assert!(failures.is_empty(), "{} of {count} rows fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn names_of_rows_are_unique() {
    let mut names: Vec<String> = table::rows().into_iter().map(|row| row.name).collect();
    names.sort();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
