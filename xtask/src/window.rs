//! `cargo xtask window --test`: opens the emulator's window in Chromium.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::browser;
use crate::emulator::{self, Emulator};

pub(crate) fn run(root: &Path) -> Result<()> {
    let target = root.join("target/window");
    fs::create_dir_all(&target)?;
    let emulator = Emulator::start(&emulator::build(root)?, &target.join("ca.pem"))?;
    let addresses = [("WINDOW", emulator.addresses.window.clone().into()), ("GATEWAY", emulator.addresses.gateway.clone().into())];
    browser::test(root, "window.test.mjs", &target, &addresses)?;
    println!("the emulator's window works in a browser; screenshots are in target/window/screenshots");
    Ok(())
}
