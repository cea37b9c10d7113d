//! Every operation of the interface, one file for each resource.

mod agentconf;
mod agentevent;
mod agentgroup;
mod calldata;
mod config;
mod config_system;
mod config_vdn;
mod mediacall;
mod multimediaconf;
mod onlineagent;
mod qualitycontrol;
mod querymonitor;
mod queuedevice;
mod recordfile;
mod recordplay;
mod textchat;
mod thirdcontrol;
mod voicecall;

use super::route::Route;

pub(super) const TABLES: &[&[Route]] = &[
    agentconf::ROUTES,
    agentevent::ROUTES,
    agentgroup::ROUTES,
    calldata::ROUTES,
    config::ROUTES,
    config_system::ROUTES,
    config_vdn::ROUTES,
    mediacall::ROUTES,
    multimediaconf::ROUTES,
    onlineagent::ROUTES,
    qualitycontrol::ROUTES,
    querymonitor::ROUTES,
    queuedevice::ROUTES,
    recordfile::ROUTES,
    recordplay::ROUTES,
    textchat::ROUTES,
    thirdcontrol::ROUTES,
    voicecall::ROUTES,
];
