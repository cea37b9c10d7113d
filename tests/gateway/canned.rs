//! A server with canned answers over plain HTTP: for answers that the simulator never gives.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway::{Gateway, GatewayBuilder, Session};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::fixture::sign_in;

/// What is sent for one request: the bytes after the status line's version.
type Reply = Vec<u8>;

/// Answers sign-ins, and everything else with the reply that was set last.
pub(crate) struct Canned {
    address: std::net::SocketAddr,
    reply: Arc<Mutex<Reply>>,
    paths: Arc<Mutex<Vec<String>>>,
    accepting: tokio::task::JoinHandle<()>,
}

/// A reply with a body.
pub(crate) fn reply(status: &str, content_type: &str, body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let head = format!("{status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A JSON reply.
pub(crate) fn json(body: &str) -> Reply {
    reply("200 OK", "application/json", body)
}

const SIGNED_IN: &str = r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"1001","mediatype":"TTF"}}"#;

impl Canned {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let reply = Arc::new(Mutex::new(json(r#"{"message":"","retcode":"0"}"#)));
        let paths = Arc::new(Mutex::new(Vec::new()));
        let (shared_reply, shared_paths) = (Arc::clone(&reply), Arc::clone(&paths));
        let accepting = tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(serve(connection, Arc::clone(&shared_reply), Arc::clone(&shared_paths)));
            }
        });
        Self { address, reply, paths, accepting }
    }

    pub(crate) fn builder(&self) -> GatewayBuilder {
        Gateway::builder(format!("http://{}", self.address)).danger_allow_plain_http().poll_pause(Duration::from_millis(10))
    }

    pub(crate) async fn sign_in(&self) -> Session {
        self.builder().build().unwrap().sign_in(&sign_in(1001)).await.unwrap()
    }

    pub(crate) fn set(&self, reply: Reply) {
        *self.reply.lock().unwrap() = reply;
    }

    /// The paths of all requests, with their queries.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.paths.lock().unwrap().clone()
    }
}

impl Drop for Canned {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut connection: TcpStream, reply: Arc<Mutex<Reply>>, paths: Arc<Mutex<Vec<String>>>) {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let Ok(count @ 1..) = connection.read(&mut chunk).await else { return };
        request.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
        if body.len() < length.map_or(0, |length| length.parse().unwrap()) {
            continue;
        }
        let path = head.split(' ').nth(1).unwrap().to_owned();
        let is_sign_in = path.ends_with("/onlineagent/1001");
        paths.lock().unwrap().push(path);
        let answer = if is_sign_in {
            let guid = "Set-GUID: JSESSIONID=0123abcd-0000-0000-0000-000000000000.AgentGateway0\r\n";
            format!("200 OK\r\n{guid}Content-Length: {}\r\n\r\n{SIGNED_IN}", SIGNED_IN.len()).into_bytes()
        } else {
            reply.lock().unwrap().clone()
        };
        if connection.write_all(b"HTTP/1.1 ").await.is_err() || connection.write_all(&answer).await.is_err() {
            return;
        }
        // An answer that is shorter than it says ends with its connection.
        if !complete(&answer) {
            return;
        }
        request.clear();
    }
}

fn complete(answer: &[u8]) -> bool {
    let text = String::from_utf8_lossy(answer);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).and_then(|length| length.parse::<usize>().ok());
    let body = answer.windows(4).position(|window| window == b"\r\n\r\n").map_or(0, |position| answer.len() - position - 4);
    length == Some(body)
}
