//! How reports and events name a variable.

use super::library::part_of;
use super::paths::path_at;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::Location;
use std::ptr;
use std::sync::Arc;

/// A variable by its label, if it has one, otherwise by the place of its use.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) label: Option<Arc<str>>,
    pub(crate) at: &'static Location<'static>,
}

impl PartialEq for Named {
    fn eq(&self, other: &Named) -> bool {
        self.label == other.label && (self.label.is_some() || ptr::eq(self.at, other.at))
    }
}

impl Eq for Named {}

impl Hash for Named {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.label {
            Some(label) => label.hash(state),
            None => ptr::from_ref(self.at).hash(state),
        }
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Named { label, at } = self;
        let path = path_at(at).map(str::to_owned);
        f.write_str(&describe(label.as_deref().map(str::to_owned), path, part_of(at.file()), || at.to_string()))
    }
}

/// Names a variable by its label or its path, or by its place, with the collection that it is a part of.
pub(crate) fn describe(
    label: Option<String>,
    path: Option<String>,
    whole: Option<&str>,
    place: impl FnOnce() -> String,
) -> String {
    match (label, path, whole) {
        (Some(label), _, _) => format!("`{label}`"),
        (None, Some(path), None) => format!("`{path}`"),
        (None, Some(path), Some(whole)) => format!("`{path}` of a {whole}"),
        (None, None, None) => format!("the variable at {}", place()),
        (None, None, Some(whole)) => format!("a variable of a {whole}, at {}", place()),
    }
}
