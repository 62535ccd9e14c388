//! Which files of this crate are which collection.

/// Returns the path of a file in this crate, if it is one of its files.
fn own(file: &str) -> Option<&str> {
    let root = file!().strip_suffix("tx/observe/library.rs")?;
    file.strip_prefix(root)
}

/// Returns whether a file is one of this crate.
pub(crate) fn is_own(file: &str) -> bool {
    own(file).is_some()
}

/// The collections by their files.
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

/// Returns the collection of which the variables are a part that this file uses, if it is a file of one.
pub(crate) fn part_of(file: &str) -> Option<&'static str> {
    let file = own(file)?;
    COLLECTIONS.iter().find(|(start, _)| file.starts_with(start)).map(|(_, name)| *name)
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
            let file = format!("{}{path}", file!().strip_suffix("tx/observe/library.rs").unwrap());
            assert!(is_own(&file));
            assert_eq!(part_of(&file), Some(name));
        }
    }

    #[test]
    fn what_others_write_is_theirs() {
        assert!(!is_own("src/collections/map/mine.rs"));
        assert_eq!(part_of("src/collections/map/mine.rs"), None);
    }
}
