//! Statistics of an agent's calls in answers.

use serde::Serialize;

use crate::engine::CallStatistics;

#[derive(Serialize)]
pub(super) struct StatisticsResult {
    talktime: u64,
    answernums: u32,
    noanswernums: u32,
    calloutnums: u32,
    intercallnums: u32,
    interhelpnums: u32,
    transfernums: u32,
    transferoutnums: u32,
    transferivrnums: u32,
    redirectnums: u32,
    keepnums: u32,
    busynums: u32,
    restnums: u32,
    restoutnums: u32,
    resttime: u64,
    restouttime: u64,
    agentrelease: u32,
    busytime: u64,
}

impl From<&CallStatistics> for StatisticsResult {
    fn from(statistics: &CallStatistics) -> Self {
        Self {
            talktime: statistics.talk_time,
            answernums: statistics.answered,
            noanswernums: statistics.unanswered,
            calloutnums: statistics.outbound,
            intercallnums: statistics.internal,
            interhelpnums: statistics.helps,
            transfernums: statistics.transfers,
            transferoutnums: statistics.transfers_out,
            transferivrnums: statistics.transfers_to_ivr,
            redirectnums: 0,
            keepnums: statistics.holds,
            busynums: statistics.busies,
            restnums: statistics.rests,
            restoutnums: statistics.overrun_rests,
            resttime: statistics.rest_time,
            restouttime: statistics.overrun_time,
            agentrelease: statistics.released,
            busytime: statistics.busy_time,
        }
    }
}

#[derive(Serialize)]
pub(super) struct MainStatisticsResult {
    talktime: u64,
    answernums: u32,
    calloutnums: u32,
}

impl From<&CallStatistics> for MainStatisticsResult {
    fn from(statistics: &CallStatistics) -> Self {
        Self { talktime: statistics.talk_time, answernums: statistics.answered, calloutnums: statistics.outbound }
    }
}
