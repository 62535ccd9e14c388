//! Hash maps.

use std::collections::HashMap;

use dashmap::DashMap;
use parking_lot::RwLock;
use stm_core::collections::TMap;

use super::{Task, add_tasks, by, single, together};
use crate::agenda::Agenda;

const MIX: &str = "80 % look-ups of any of twice as many keys, 10 % insertions, 10 % removals.";

type Ours<K> = TMap<K, u64>;
type Dash<K> = DashMap<K, u64>;
type Locked<K> = RwLock<HashMap<K, u64>>;

pub(crate) fn add(agenda: &mut Agenda, keys: usize) {
    let tasks = [
        Task::new(
            ("map-get", "get"),
            "Any of twice as many keys, so that every other one is absent.",
            by!(single::gets [u64]: Ours<u64>, Dash<u64>, Locked<u64>),
        ),
        Task::new(
            ("map-update", "update"),
            "Adds 1 to the value of a key that is present.",
            by!(single::updates [u64]: Ours<u64>, Dash<u64>, Locked<u64>),
        ),
        Task::new(
            ("map-insert", "insert over a present key"),
            "The new value replaces the old one.",
            by!(single::inserts [u64]: Ours<u64>, Dash<u64>, Locked<u64>),
        ),
        Task::new(("map-mix", "mix"), MIX, by!(single::mix [u64]: Ours<u64>, Dash<u64>, Locked<u64>)),
        Task::new(
            ("map-fill", "fill"),
            "From empty; an operation is an insertion of a new key.",
            by!(single::fills [u64]: Ours<u64>, Dash<u64>, Locked<u64>),
        ),
        Task::new(
            ("map-get-string", "get by string"),
            "The same as get, with keys like “customer 00000042”.",
            by!(single::gets [String]: Ours<String>, Dash<String>, Locked<String>),
        ),
        Task::new(
            ("map-mix-string", "mix by string"),
            MIX,
            by!(single::mix [String]: Ours<String>, Dash<String>, Locked<String>),
        ),
        Task::new(
            ("map-transfer", "transfer"),
            together::TRANSFERS,
            by!(together::transfers [u64]: Ours<u64>, Locked<u64>),
        )
        .without::<Dash<u64>>(together::NOT_SEVERAL),
        Task::new(
            ("map-read-8", "read 8 keys at one moment"),
            together::SUMS,
            by!(together::sums [u64]: Ours<u64>, Locked<u64>),
        )
        .without::<Dash<u64>>(together::NOT_SEVERAL),
    ];
    add_tasks(agenda, "Hash map", keys, tasks);
}
