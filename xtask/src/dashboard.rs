//! `cargo xtask dashboard`: opens the simulator's dashboard in Chromium and checks that it works.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::browser;
use crate::simulator::Simulator;
use crate::workspace;

pub(crate) fn run(root: &Path) -> Result<()> {
    let target = root.join("target/dashboard");
    fs::create_dir_all(&target)?;
    let simulator = Simulator::start(&workspace::program(root, "ccgw")?, &target.join("ca.pem"))?;
    let addresses = [("DASHBOARD", simulator.addresses.dashboard.clone().into()), ("GATEWAY", simulator.addresses.gateway.clone().into())];
    browser::test(root, "dashboard.test.mjs", &target, &addresses)?;
    println!("the simulator's dashboard works in a browser; screenshots are in target/dashboard/screenshots");
    Ok(())
}
