//! Dates and times of day, in UTC.

use crate::ids::{AgentId, VdnId};

/// File of a recording, as in `Y:/6/0/20161025/20011/1902050.V3`.
pub(crate) fn record_file(vdn: VdnId, agent: AgentId, begin: u64) -> String {
    let (day, time) = day_and_time(begin);
    format!("Y:/{vdn}/0/{day}/{agent}/{time}.V3")
}

/// Day and time of day as `2016-10-25 19:02:05`, in UTC.
pub(crate) fn date_and_time(at: u64) -> String {
    let (day, time) = day_and_time(at);
    // The year may have more than four digits.
    let (year, rest) = day.split_at(day.len() - 4);
    format!("{year}-{}-{} {}:{}:{:02}", &rest[..2], &rest[2..], &time[..2], &time[2..4], at / 1000 % 60)
}

/// Day as `20161025` and time of day as `1902050` (to tenths of a second), both in UTC.
pub(crate) fn day_and_time(at: u64) -> (String, String) {
    let (days, millis) = (at / 86_400_000, at % 86_400_000);
    // Gregorian calendar, counted in years that begin in March, so that the odd day is the last one.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute, tenths) = (millis / 3_600_000, millis / 60_000 % 60, millis / 100 % 600);
    (format!("{year:04}{month:02}{day:02}"), format!("{hour:02}{minute:02}{tenths:03}"))
}
