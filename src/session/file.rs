//! Answers that are files, such as recordings.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;

use super::envelope::{Sending, failed, refused_file};
use super::signed_in::Session;
use crate::client::{self, ByteStream, ResponseValue};
use crate::error::{Error, TransportError};
use crate::operation::entry::Operation;
use crate::transport::is_json;

/// A file that the gateway sends: a stream of its bytes, read as they arrive.
pub struct FileDownload {
    operation: &'static Operation,
    content_type: Option<String>,
    length: Option<u64>,
    bytes: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
}

impl FileDownload {
    /// What the gateway says the file is.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The number of bytes; real gateways often do not say.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Reads the whole file into memory.
    ///
    /// # Errors
    /// [`Error::Transport`] if the connection is lost before the end.
    pub async fn read_to_end(mut self) -> Result<Vec<u8>, Error> {
        let mut file = Vec::new();
        while let Some(bytes) = self.next().await {
            file.extend_from_slice(&bytes?);
        }
        Ok(file)
    }
}

impl Stream for FileDownload {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let operation = self.operation;
        self.bytes.as_mut().poll_next(context).map_err(|source| Error::Transport { operation, source: TransportError::new(source) })
    }
}

impl std::fmt::Debug for FileDownload {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("FileDownload")
            .field("operation", &self.operation)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

impl Session {
    /// Sends a request whose answer is a file. A refusal is JSON all the same.
    pub(super) fn file<'a>(
        &'a self,
        operation: &'static Operation,
        send: impl Future<Output = Result<ResponseValue<ByteStream>, client::Error<()>>> + Send + 'a,
    ) -> impl Future<Output = Result<FileDownload, Error>> {
        self.file_of(operation, Box::pin(send))
    }

    async fn file_of(&self, operation: &'static Operation, send: Sending<'_, ByteStream>) -> Result<FileDownload, Error> {
        self.signed_in_for(operation)?;
        let answer = match send.await {
            Ok(answer) => answer,
            Err(error) => return Err(Box::pin(failed(operation, self.link(), error)).await),
        };
        let json = is_json(answer.headers());
        let content_type = answer.headers().get(reqwest::header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let length = answer.content_length();
        let bytes = Box::pin(answer.into_inner().into_inner());
        let file = FileDownload { operation, content_type, length, bytes };
        if json {
            let body = Box::pin(file.read_to_end()).await?;
            let error = refused_file(operation, self.link(), &body);
            self.note_loss(&error);
            return Err(error);
        }
        Ok(file)
    }
}
