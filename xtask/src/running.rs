//! Programs that run beside the xtask.

use std::process::{Child, Command, Stdio};

use anyhow::Result;

/// A program; ended when it is dropped.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    /// Starts it with nothing to read, and without its output.
    pub(crate) fn quietly(command: &mut Command) -> Result<Self> {
        Ok(Self(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
