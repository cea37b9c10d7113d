//! Writes the header `Set-GUID` with its last three letters in upper case.
//!
//! Header names lose their case on the way through the HTTP library, which can then write them in title case: `Set-Guid`. The gateway
//! writes `Set-GUID`, and some of its clients look for exactly that. So the bytes are corrected as they leave.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What precedes the letters that change. JSON bodies cannot contain it: a line break inside a JSON text is escaped.
const BEFORE: &[u8] = b"\r\nSet-G";
const LETTERS: &[u8] = b"uid";

/// Wraps the connections of another acceptor.
#[derive(Debug, Clone)]
pub(in crate::http) struct HeaderCaseAcceptor<A>(pub(in crate::http) A);

impl<A, I, S> Accept<I, S> for HeaderCaseAcceptor<A>
where
    A: Accept<I, S>,
    A::Future: Send + 'static,
{
    type Stream = HeaderCaseStream<A::Stream>;
    type Service = A::Service;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Self::Stream, Self::Service)>> + Send>>;

    fn accept(&self, stream: I, service: S) -> Self::Future {
        let accepted = self.0.accept(stream, service);
        Box::pin(async move {
            let (stream, service) = accepted.await?;
            Ok((HeaderCaseStream { stream, case: HeaderCase::default(), corrected: Vec::new() }, service))
        })
    }
}

/// A connection that corrects what is written to it.
#[derive(Debug)]
pub(in crate::http) struct HeaderCaseStream<S> {
    stream: S,
    case: HeaderCase,
    corrected: Vec<u8>,
}

/// How much of the text that matters has gone by.
#[derive(Debug, Clone, Copy, Default)]
struct HeaderCase {
    matched: usize,
}

impl HeaderCase {
    fn correct(&mut self, byte: u8) -> u8 {
        if let Some(letter) = self.matched.checked_sub(BEFORE.len()) {
            if byte == LETTERS[letter] {
                self.matched = if letter + 1 == LETTERS.len() { 0 } else { self.matched + 1 };
                return byte.to_ascii_uppercase();
            }
            self.matched = 0;
        }
        // The first byte of the text occurs nowhere else in it, so a mismatch can only begin it anew.
        if byte == BEFORE[self.matched] {
            self.matched += 1;
        } else {
            self.matched = usize::from(byte == BEFORE[0]);
        }
        byte
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for HeaderCaseStream<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let mut case = this.case;
        this.corrected.clear();
        this.corrected.extend(bytes.iter().map(|&byte| case.correct(byte)));
        let written = ready!(Pin::new(&mut this.stream).poll_write(context, &this.corrected))?;
        if written == bytes.len() {
            this.case = case;
        } else {
            // What was not taken comes again.
            for &byte in &bytes[..written] {
                this.case.correct(byte);
            }
        }
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for HeaderCaseStream<S> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(text: &str) -> String {
        let mut case = HeaderCase::default();
        text.bytes().map(|byte| char::from(case.correct(byte))).collect()
    }

    #[test]
    fn a_false_start_does_not_hide_the_header() {
        assert_eq!(corrected("\r\r\nSet-Guid"), "\r\r\nSet-GUID");
        assert_eq!(corrected("\r\nSet-\r\nSet-Guid"), "\r\nSet-\r\nSet-GUID");
    }

    #[test]
    fn only_the_one_header_changes() {
        assert_eq!(
            corrected("HTTP/1.1 200 OK\r\nSet-Guid: Set-Guid\r\nSet-Cookie: x\r\n\r\n{\"a\":\"Set-Guid: y\"}"),
            "HTTP/1.1 200 OK\r\nSet-GUID: Set-Guid\r\nSet-Cookie: x\r\n\r\n{\"a\":\"Set-Guid: y\"}"
        );
    }
}
