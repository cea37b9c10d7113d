//! A bucket: keys with values, written on condition of a revision.

use std::marker::PhantomData;
use std::time::Duration;

use async_nats::jetstream::kv::{self, CreateErrorKind, Operation, UpdateErrorKind};
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;

/// How long a watch that has broken waits before it begins again.
const WATCH_AGAIN: Duration = Duration::from_millis(500);

/// A bucket with values of one type, as JSON.
pub struct Bucket<T> {
    kv: kv::Store,
    values: PhantomData<fn() -> T>,
}

/// A value and its revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// The revision, on which the next write depends.
    pub revision: u64,
}

/// What a watch brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Watched<T> {
    /// The values of a key as they are, or have become.
    Value(String, Entry<T>),
    /// A key was removed.
    Removed(String),
    /// A value that cannot be read was written; what was known of the key before is all that is known.
    Unreadable(String),
    /// Everything that was in the bucket has been brought.
    Loaded,
}

impl<T> Clone for Bucket<T> {
    fn clone(&self) -> Self {
        Self { kv: self.kv.clone(), values: PhantomData }
    }
}

impl<T: Serialize + DeserializeOwned + Send + 'static> Bucket<T> {
    pub(super) fn new(kv: kv::Store) -> Self {
        Self { kv, values: PhantomData }
    }

    /// Writes a value on condition that there is none. Gives the revision.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if there is one.
    pub async fn create(&self, key: &str, value: &T) -> Result<u64, StoreError> {
        self.kv.create(key, json(value)).await.map_err(|error| match error.kind() {
            CreateErrorKind::AlreadyExists => StoreError::Conflict,
            _ => StoreError::unavailable(error),
        })
    }

    /// Writes a value on condition that the last revision of the key is the given one. Gives the new revision.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if it is another one.
    pub async fn update(&self, key: &str, value: &T, revision: u64) -> Result<u64, StoreError> {
        self.kv.update(key, json(value), revision).await.map_err(|error| match error.kind() {
            UpdateErrorKind::WrongLastRevision => StoreError::Conflict,
            _ => StoreError::unavailable(error),
        })
    }

    /// Writes a value, whatever there was. Gives the new revision.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn put(&self, key: &str, value: &T) -> Result<u64, StoreError> {
        self.kv.put(key, json(value)).await.map_err(StoreError::unavailable)
    }

    /// Removes a key and its history.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.kv.purge(key).await.map_err(StoreError::unavailable)
    }

    /// The value of a key.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] for a value of another form.
    pub async fn get(&self, key: &str) -> Result<Option<Entry<T>>, StoreError> {
        let entry = self.kv.entry(key).await.map_err(StoreError::unavailable)?;
        let Some(entry) = entry.filter(|entry| entry.operation == Operation::Put) else { return Ok(None) };
        let value = serde_json::from_slice(&entry.value).map_err(|_| StoreError::Unreadable { key: key.to_owned() })?;
        Ok(Some(Entry { value, revision: entry.revision }))
    }

    /// Watches the bucket for ever: first what is there, then every change, and everything once more after the contact was lost.
    pub fn watch(&self) -> impl Stream<Item = Watched<T>> + Send + use<T> {
        let (sender, receiver) = tokio::sync::mpsc::channel(1024);
        let bucket = self.clone();
        tokio::spawn(async move {
            while !sender.is_closed() {
                if let Err(error) = bucket.watch_once(&sender).await {
                    tracing::debug!(bucket = bucket.kv.name, error = %error, "watch ended");
                }
                tokio::time::sleep(WATCH_AGAIN).await;
            }
        });
        futures_util::stream::unfold(receiver, |mut receiver| async { receiver.recv().await.map(|item| (item, receiver)) })
    }

    async fn watch_once(&self, sender: &tokio::sync::mpsc::Sender<Watched<T>>) -> Result<(), StoreError> {
        let mut watch = self.kv.watch_with_history(">").await.map_err(StoreError::unavailable)?;
        // What the messages themselves say of how many follow is wrong in version 2.9 where keys have been written again.
        let there = self.kv.status().await.map_err(StoreError::unavailable)?.info.state;
        let mut is_loaded = there.messages == 0;
        if is_loaded {
            let _ = sender.send(Watched::Loaded).await;
        }
        loop {
            let entry = tokio::select! {
                entry = watch.next() => entry,
                () = sender.closed() => return Ok(()),
            };
            let Some(entry) = entry else { return Ok(()) };
            let entry = entry.map_err(StoreError::unavailable)?;
            let watched = match entry.operation {
                Operation::Put => match serde_json::from_slice(&entry.value) {
                    Ok(value) => Watched::Value(entry.key, Entry { value, revision: entry.revision }),
                    Err(_) => Watched::Unreadable(entry.key),
                },
                Operation::Delete | Operation::Purge => Watched::Removed(entry.key),
            };
            let _ = sender.send(watched).await;
            if entry.revision >= there.last_sequence && !is_loaded {
                is_loaded = true;
                let _ = sender.send(Watched::Loaded).await;
            }
        }
    }
}

fn json<T: Serialize>(value: &T) -> bytes::Bytes {
    // The types of this crate have texts as keys and nothing that could fail.
    serde_json::to_vec(value).unwrap_or_default().into()
}
