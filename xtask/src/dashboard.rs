//! `cargo xtask dashboard`: opens the simulator's dashboard in Chromium and checks that it works, and so does the client that the simulator
//! gives to web softphones.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::browser;
use crate::simulator::{Addresses, Simulator};
use crate::workspace;

pub(crate) fn run(root: &Path) -> Result<()> {
    let target = root.join("target/dashboard");
    fs::create_dir_all(&target)?;
    let program = workspace::program(root, "ccgw")?;
    for file in ["dashboard.test.mjs", "resource-js.test.mjs"] {
        let simulator = Simulator::start(&program, &target.join("ca.pem"))?;
        let Addresses { dashboard, gateway, .. } = &simulator.addresses;
        browser::test(root, file, &target, &[("DASHBOARD", dashboard.into()), ("GATEWAY", gateway.into())])?;
    }
    println!(
        "the simulator's dashboard and its client for web softphones work in a browser; screenshots are in target/dashboard/screenshots"
    );
    Ok(())
}
