//! The list of all workloads.

use super::{Task, Workload};
use crate::compare::sample::Figure;

const fn more(unit: &'static str) -> Figure {
    Figure { unit, less_is_better: false }
}

const OWN_COUNTER: Workload = Workload {
    short: "w1d",
    title: "Own counter",
    about: "Each thread increments a counter of its own.",
    task: Task::OwnCounter,
    threads: 1,
    size: 0,
    figures: &[Figure::less("ns an increment")],
};
const ONE_COUNTER: Workload = Workload {
    short: "w1c",
    title: "One counter",
    about: "All threads increment the same counter.",
    task: Task::OneCounter,
    threads: 2,
    ..OWN_COUNTER
};
const TRANSFER: Workload = Workload {
    short: "w2",
    title: "Transfer between 2 of 1,000 accounts",
    about: "Each thread moves 1 from one account to another, both chosen at random.",
    task: Task::Transfer,
    threads: 1,
    size: 1_000,
    figures: &[Figure::less("ns a transfer")],
};
const LARGE_TRANSFER: Workload = Workload {
    short: "100k",
    title: "Transfer between 2 of 100,000 accounts",
    about: "The same with accounts that do not fit the caches nearest to a core.",
    size: 100_000,
    ..TRANSFER
};
const SUM: Workload = Workload {
    short: "w3",
    title: "Sum of 1,000 accounts",
    about: "One transaction reads all accounts; with locks, all are held at once.",
    task: Task::Sum,
    threads: 1,
    size: 1_000,
    figures: &[Figure::less("ns a variable")],
};
const SCANS: Workload = Workload {
    short: "w3m",
    title: "Sums beside transfers",
    about: "One thread adds up 1,000 accounts over and over while another one transfers between them.",
    task: Task::Scans,
    threads: 2,
    size: 1_000,
    figures: &[more("sums a second"), more("transfers a second"), Figure::less("attempts a sum")],
};
const LIST: Workload = Workload {
    short: "w4l",
    title: "Sorted list",
    about: "A set of 512 keys, half of them in, as a linked list: 90 % look-ups, 5 % insertions, 5 % removals.",
    task: Task::List,
    threads: 1,
    size: 512,
    figures: &[Figure::less("ns an operation")],
};
const HASH: Workload = Workload {
    short: "w4h",
    title: "Hash set",
    about: "A set of 32,768 keys, half of them in, in 16,384 lists: 80 % look-ups, 10 % insertions, 10 % removals.",
    task: Task::Hash,
    threads: 1,
    size: 32_768,
    figures: &[Figure::less("ns an operation")],
};

const ALL: [Workload; 16] = [
    OWN_COUNTER,
    Workload { threads: 2, ..OWN_COUNTER },
    ONE_COUNTER,
    TRANSFER,
    Workload { threads: 2, ..TRANSFER },
    LARGE_TRANSFER,
    Workload { threads: 2, ..LARGE_TRANSFER },
    SUM,
    SCANS,
    LIST,
    Workload { threads: 2, ..LIST },
    HASH,
    Workload { threads: 2, ..HASH },
    Workload {
        short: "w5p",
        title: "Ping-pong",
        about: "Two threads wait for each other in turn.",
        task: Task::PingPong,
        threads: 2,
        size: 0,
        figures: &[Figure::less("ns a round trip")],
    },
    Workload {
        short: "w5q",
        title: "Bounded queue",
        about: "One thread puts numbers into a queue of 64 places, another one takes them out; they wait where it is full or empty.",
        task: Task::Queue,
        threads: 2,
        size: 64,
        figures: &[Figure::less("ns an item")],
    },
    Workload {
        short: "memory",
        title: "Memory of a variable",
        about: "What the process grows by for each of 1,000,000 variables that hold a number of 8 bytes, handles included.",
        task: Task::Memory,
        threads: 1,
        size: 1_000_000,
        figures: &[Figure::less("bytes a variable")],
    },
];

/// All workloads in the order in which they run.
pub(crate) fn all() -> &'static [Workload] {
    &ALL
}
