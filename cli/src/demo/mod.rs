//! `ccgw demo`: scenes of a contact centre, played through the public library over HTTPS against an embedded simulator.

mod report;
mod scenes;
mod stage;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum as _};

use report::Report;
use scenes::Scene;
use stage::Stage;

/// Play scenes of a contact centre against an embedded simulator
///
/// Prints who does what, which events arrive and the state of every agent. Exits with status 1 if an expected event does not
/// arrive.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Print one JSON object per line: scene, agent, kind (request, event or state), name, detail
    #[arg(long)]
    json: bool,
    /// Play only this scene
    #[arg(long, value_name = "NAME")]
    scene: Option<Scene>,
}

pub(crate) async fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut report = Report::new(arguments.json);
    let scenes = match arguments.scene {
        Some(scene) => vec![scene],
        None => Scene::value_variants().to_vec(),
    };
    for scene in scenes {
        report.scene(scene.name(), scene.title());
        let mut stage = Stage::open(&mut report).await?;
        let played = scene.play(&mut stage).await;
        let closed = stage.close().await;
        if let Err(error) = played.and(closed) {
            report.failure(&error);
        }
    }
    Ok(if report.summary()? { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
