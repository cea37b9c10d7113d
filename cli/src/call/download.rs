//! Answers that are files.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway::FileDownload;
use clap::ArgMatches;
use futures_util::StreamExt;
use serde_json::json;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::command::OUTPUT;
use super::error::explained;
use crate::file::Target;
use crate::print::{self, harmless};

/// Where the file is to be written.
pub(super) fn target(matches: &ArgMatches) -> Result<Target> {
    Target::check(matches.get_one::<PathBuf>(OUTPUT).context("--output is required")?.clone())
}

/// Writes a file as it arrives, and puts it in place once it is whole. If the connection is lost, nothing has changed.
pub(super) async fn save(download: FileDownload, target: &Target, json: bool) -> Result<ExitCode> {
    let path = target.path();
    let content_type = download.content_type().unwrap_or("no content type").to_owned();
    let (file, draft) = target.draft().with_context(|| path.display().to_string())?;
    let mut file = File::from_std(file);
    let length = write(download, &mut file).await.with_context(|| path.display().to_string())?;
    drop(file);
    target.replace(draft).with_context(|| path.display().to_string())?;
    if json {
        print::print_json(&json!({ "file": path, "bytes": length, "content_type": content_type }))?;
    } else {
        print::print(&format!("{}: {length} bytes ({})\n", harmless(&path.display().to_string()), harmless(&content_type)))?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn write(mut download: FileDownload, file: &mut File) -> Result<u64> {
    let mut length = 0;
    while let Some(bytes) = download.next().await {
        let bytes = bytes.map_err(explained)?;
        file.write_all(&bytes).await?;
        length += bytes.len() as u64;
    }
    file.flush().await?;
    Ok(length)
}
