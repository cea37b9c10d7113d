//! How long a lease is in these tests.

use std::time::Duration;

/// The time of a lease, by which all other times of the tests are measured: three seconds, or `CCGATEWAY_FLEET_LEASE` of them. With the
/// twenty of a real fleet, faults that last for three leases last for a minute.
pub(crate) fn lease() -> Duration {
    let seconds = std::env::var("CCGATEWAY_FLEET_LEASE").map_or(3, |seconds| seconds.parse().expect("a number of seconds"));
    Duration::from_secs(seconds)
}
