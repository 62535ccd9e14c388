//! Ordered maps.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;

use crossbeam_skiplist::SkipMap;
use parking_lot::RwLock;
use stm_core::collections::TOrdMap;

use super::{Task, add_tasks, by, in_order, single, together};
use crate::agenda::Agenda;

type Ours = TOrdMap<u64, u64>;
type Skip = SkipMap<u64, AtomicU64>;
type Locked = RwLock<BTreeMap<u64, u64>>;

pub(crate) fn add(agenda: &mut Agenda, keys: usize) {
    let tasks = [
        Task::new(
            ("ord-get", "get"),
            "Any of twice as many keys, so that every other one is absent.",
            by!(single::gets [u64]: Ours, Skip, Locked),
        ),
        Task::new(
            ("ord-update", "update"),
            "Adds 1 to the value of a key that is present; in the SkipMap, values are atomic.",
            by!(single::updates [u64]: Ours, Skip, Locked),
        ),
        Task::new(
            ("ord-insert", "insert over a present key"),
            "The new value replaces the old one.",
            by!(single::inserts [u64]: Ours, Skip, Locked),
        ),
        Task::new(
            ("ord-mix", "mix"),
            "80 % look-ups of any of twice as many keys, 10 % insertions, 10 % removals.",
            by!(single::mix [u64]: Ours, Skip, Locked),
        ),
        Task::new(
            ("ord-fill", "fill"),
            "From empty; an operation is an insertion of a new key.",
            by!(single::fills [u64]: Ours, Skip, Locked),
        ),
        Task::new(
            ("ord-range", "range of 100 keys"),
            "Adds up the values of 100 keys in a row; with the SkipMap, not at one moment.",
            by!(in_order::ranges []: Ours, Skip, Locked),
        ),
        Task::new(("ord-first", "first"), "Looks at the least key.", by!(in_order::firsts []: Ours, Skip, Locked)),
        Task::new(
            ("ord-pop-first", "pop first"),
            "Removes the least key, and inserts it again as the greatest one.",
            by!(in_order::pops []: Ours, Skip, Locked),
        ),
        Task::new(("ord-transfer", "transfer"), together::TRANSFERS, by!(together::transfers [u64]: Ours, Locked))
            .without::<Skip>(together::NOT_SEVERAL),
        Task::new(("ord-read-8", "read 8 keys at one moment"), together::SUMS, by!(together::sums [u64]: Ours, Locked))
            .without::<Skip>(together::NOT_SEVERAL),
    ];
    add_tasks(agenda, "Ordered map", keys, tasks);
}
