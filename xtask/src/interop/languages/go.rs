//! Go: the client, a stand-in for its one dependency and the scenario as modules side by side, built without any network.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::interop::shell;
use crate::interop::work_dir::WorkDir;
use crate::programs;

const VALIDATOR: &str = "module gopkg.in/validator.v2\n\ngo 1.18\n";

const CLIENT: &str =
    "module ccgateway\n\ngo 1.18\n\nrequire gopkg.in/validator.v2 v2.0.1\n\nreplace gopkg.in/validator.v2 => ../validator\n";

const SCENARIO: &str = "\
module scenario

go 1.18

require (
\tccgateway v0.0.0
\tgopkg.in/validator.v2 v2.0.1
)

replace (
\tccgateway => ../client
\tgopkg.in/validator.v2 => ../validator
)
";

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let (validator, scenario) = (client.with_file_name("validator"), client.with_file_name("scenario"));
    work_dir.copy("go/validator.go", &validator.join("validator.go"))?;
    work_dir.copy("go/scenario.go", &scenario.join("scenario.go"))?;
    for (folder, module) in [(&validator, VALIDATOR), (&client.to_path_buf(), CLIENT), (&scenario, SCENARIO)] {
        fs::write(folder.join("go.mod"), module).with_context(|| folder.display().to_string())?;
    }
    let program = scenario.join("scenario").with_extension(env::consts::EXE_EXTENSION);
    // vet type-checks and also finds mistakes that compile.
    shell::run(go(work_dir)?.args(["vet", "."]).current_dir(client))?;
    shell::run(go(work_dir)?.args(["vet", "."]).current_dir(&scenario))?;
    shell::run(go(work_dir)?.args(["build", "-o"]).arg(&program).arg(".").current_dir(&scenario))?;
    Ok(Command::new(program))
}

fn go(work_dir: &WorkDir) -> Result<Command> {
    let mut command = programs::GO.command()?;
    command.envs([("GOFLAGS", "-mod=mod"), ("GOPROXY", "off"), ("GOSUMDB", "off"), ("GOTOOLCHAIN", "local"), ("GOWORK", "off")]);
    // No C compiler is needed, and the cache is with the other files of the run.
    command.env("CGO_ENABLED", "0").env("GOCACHE", work_dir.folder.join("go-cache"));
    Ok(command)
}
