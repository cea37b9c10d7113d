//! Answers that are files.

use std::path::{Path, PathBuf};
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
use crate::print;

/// Writes a file as it arrives. If the connection is lost, the part that was written is removed.
pub(super) async fn save(download: FileDownload, matches: &ArgMatches, json: bool) -> Result<ExitCode> {
    let path = matches.get_one::<PathBuf>(OUTPUT).context("--output is required")?;
    let content_type = download.content_type().unwrap_or("no content type").to_owned();
    let file = File::create(path).await.with_context(|| path.display().to_string())?;
    let length = match write(download, file, path).await {
        Ok(length) => length,
        Err(error) => {
            // The first error is the one that matters.
            let _ = tokio::fs::remove_file(path).await;
            return Err(error);
        }
    };
    if json {
        print::print_json(&json!({ "file": path, "bytes": length, "content_type": content_type }))?;
    } else {
        print::print(&format!("{}: {length} bytes ({content_type})\n", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn write(mut download: FileDownload, mut file: File, path: &Path) -> Result<u64> {
    let mut length = 0;
    while let Some(bytes) = download.next().await {
        let bytes = bytes.map_err(explained)?;
        file.write_all(&bytes).await.with_context(|| path.display().to_string())?;
        length += bytes.len() as u64;
    }
    file.flush().await.with_context(|| path.display().to_string())?;
    Ok(length)
}
