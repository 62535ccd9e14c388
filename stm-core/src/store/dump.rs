//! The content of a store as a text.

use super::StoreKey;
use super::table::Entry;
use std::fmt::{Debug, Display, Formatter, Result};

/// The content of a [`Store`](super::Store) at one moment, created by [`Store::dump`](super::Store::dump).
///
/// Its `Display` is a table with a line for each key, in the order of the keys' texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dump<K> {
    entries: Vec<DumpEntry<K>>,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumpEntry<K> {
    key: K,
    version: u64,
    type_name: &'static str,
    value: String,
}

impl<K: Debug> Dump<K> {
    pub(super) fn new(mut entries: Vec<DumpEntry<K>>) -> Self {
        entries.sort_by_cached_key(|entry| format!("{:?}", entry.key));
        Dump { entries }
    }
}

impl<K> Dump<K> {
    /// Returns the keys with their values, in the order of the keys' `Debug` texts.
    pub fn entries(&self) -> &[DumpEntry<K>] {
        &self.entries
    }
}

impl<K> DumpEntry<K> {
    /// Returns the key.
    pub fn key(&self) -> &K {
        &self.key
    }

    /// Returns the version of its value.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Returns the type of its value, by [`std::any::type_name`].
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Returns the `Debug` output of its value.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl<K: StoreKey> From<(K, Entry)> for DumpEntry<K> {
    fn from((key, Entry { held, version }): (K, Entry)) -> Self {
        DumpEntry { key, version, type_name: held.type_name(), value: format!("{:?}", held.shown()) }
    }
}

impl<K: Debug> Display for Dump<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let keys: Vec<_> = self.entries.iter().map(|entry| format!("{:?}", entry.key)).collect();
        let versions: Vec<_> = self.entries.iter().map(|entry| entry.version.to_string()).collect();
        let types = self.entries.iter().map(|entry| entry.type_name);
        let key_width = width("key", keys.iter().map(String::as_str));
        let version_width = width("version", versions.iter().map(String::as_str));
        let type_width = width("type", types);
        let mut line = |key: &str, version: &str, type_name: &str, value: &str| {
            writeln!(f, "{key:key_width$}  {version:>version_width$}  {type_name:type_width$}  {value}")
        };
        line("key", "version", "type", "value")?;
        for ((entry, key), version) in self.entries.iter().zip(&keys).zip(&versions) {
            line(key, version, entry.type_name, &entry.value)?;
        }
        Ok(())
    }
}

/// Returns the width of the column in characters.
fn width<'a>(title: &'a str, texts: impl Iterator<Item = &'a str>) -> usize {
    texts.chain([title]).map(|text| text.chars().count()).max().unwrap_or(0)
}
