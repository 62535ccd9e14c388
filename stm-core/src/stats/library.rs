//! What stands in this crate's own text: the insides of collections.

use super::report::{Place, Variable};

/// A file's path in this crate, if it is one of its own.
fn own(file: &str) -> Option<&str> {
    let root = file!().strip_suffix("stats/library.rs")?;
    file.strip_prefix(root)
}

/// Does this stand in this crate's own text?
pub(crate) fn is_own(place: Place) -> bool {
    own(place.file).is_some()
}

/// The collections, by where they stand.
const COLLECTIONS: [(&str, &str); 22] = [
    ("collections/map/", "TMap"),
    ("collections/ordered/", "TOrdMap"),
    ("collections/priority_queue.rs", "TPriorityQueue"),
    ("collections/vec/", "TVec"),
    ("collections/counter/", "TCounter"),
    ("collections/delay/", "TDelay"),
    ("collections/queues/bounded.rs", "TBQueue"),
    ("collections/queues/queue.rs", "TQueue"),
    ("collections/queues/deque.rs", "TDeque"),
    ("collections/queues/stack.rs", "TStack"),
    ("collections/queues/channel.rs", "TChan"),
    ("collections/queues/receiver.rs", "TReceiver"),
    ("collections/queues/", "queue"),
    ("collections/sync/semaphore.rs", "TSemaphore"),
    ("collections/sync/rw_lock/", "TRwLock"),
    ("collections/sync/line.rs", "semaphore or lock"),
    ("collections/sync/barrier.rs", "TBarrier"),
    ("collections/sync/latch.rs", "TLatch"),
    ("collections/sync/mvar.rs", "TMVar"),
    ("collections/sync/promise.rs", "TPromise"),
    ("collections/", "collection"),
    ("store/", "Store"),
];

impl Variable {
    /// What the variable is a part of, if it was used by a collection.
    pub(super) fn part_of(&self) -> Option<&'static str> {
        let file = own(self.place.file)?;
        COLLECTIONS.iter().find(|(start, _)| file.starts_with(start)).map(|(_, name)| *name)
    }

    /// The variable by its label or its path, cut by `name`, or by its place, written by `place`.
    pub(super) fn told(&self, name: impl Fn(&str) -> String, place: impl Fn(Place) -> String) -> String {
        let column = self.place.column;
        match (&self.label, self.path, self.part_of()) {
            (Some(label), _, _) => format!("`{}`", name(label)),
            (None, Some(path), None) => format!("`{}`", name(path)),
            (None, Some(path), Some(whole)) => format!("`{}` of a {whole}", name(path)),
            (None, None, None) => format!("the variable at {}:{column}", place(self.place)),
            (None, None, Some(whole)) => format!("a variable of a {whole}, at {}:{column}", place(self.place)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    #[test]
    fn collections_are_where_they_are_said_to_be() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for (path, name) in COLLECTIONS {
            assert!(fs::exists(root.join(path)).unwrap(), "{path}");
            let file = format!("{}{path}", file!().strip_suffix("stats/library.rs").unwrap());
            let place = Place { file: file.leak(), line: 7, column: 3 };
            assert!(is_own(place));
            let (variable, named) = (Variable { label: None, path: None, place }, Some("at"));
            assert_eq!(variable.part_of(), Some(name));
            assert!(variable.to_string().starts_with(&format!("a variable of a {name}, at ")), "{variable}");
            let variable = Variable { path: named, ..variable };
            assert_eq!(variable.to_string(), format!("`at` of a {name}"));
        }
    }

    #[test]
    fn what_others_write_is_theirs() {
        let place = Place { file: "src/collections/map/mine.rs", line: 7, column: 3 };
        assert!(!is_own(place));
        assert_eq!(
            Variable { label: None, path: None, place }.to_string(),
            "the variable at src/collections/map/mine.rs:7:3"
        );
    }
}
