//! What is measured: the workloads, what a peer provides for each, and how one run of it goes.
//!
//! A run makes its data anew, and checks what has come of it: a wrong result is an error and never a time.

use std::cell::Cell;
use std::hint::black_box;
use std::ops::Range;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use fastrand::Rng;

use crate::load::{Worker, measure, operations_done, real, side_by_side};

/// What a workload asks of a peer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Task {
    OwnCounter,
    OneCounter,
    Transfer,
    Sum,
    Scans,
    List,
    Hash,
    PingPong,
    Queue,
    Memory,
}

/// A figure that a run yields.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
}

#[derive(Clone)]
pub(crate) struct Workload {
    /// What `--only` calls it.
    pub(crate) short: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) task: Task,
    pub(crate) threads: usize,
    /// Accounts, or keys.
    pub(crate) size: usize,
    pub(crate) figures: &'static [Figure],
}

impl Workload {
    /// Name, short name and threads.
    pub(crate) fn heading(&self) -> String {
        let threads = if self.threads == 1 { "1 thread".to_owned() } else { format!("{} threads", self.threads) };
        format!("{} ({}), {threads}", self.title, self.short)
    }

    /// Whether a run lasts as long as it is told to, so that there are no operations to count.
    pub(crate) fn is_timed(&self) -> bool {
        matches!(self.task, Task::Scans | Task::Memory)
    }
}

const fn less(unit: &'static str) -> Figure {
    Figure { unit, less_is_better: true }
}

const fn more(unit: &'static str) -> Figure {
    Figure { unit, less_is_better: false }
}

const OWN_COUNTER: Workload = Workload {
    short: "w1d",
    title: "own counter",
    about: "Each thread increments a counter of its own.",
    task: Task::OwnCounter,
    threads: 1,
    size: 0,
    figures: &[less("ns an increment")],
};
const ONE_COUNTER: Workload = Workload {
    short: "w1c",
    title: "one counter",
    about: "All threads increment the same counter.",
    task: Task::OneCounter,
    threads: 2,
    ..OWN_COUNTER
};
const TRANSFER: Workload = Workload {
    short: "w2",
    title: "transfer between 2 of 1,000 accounts",
    about: "Each thread moves 1 from one account to another, both chosen at random.",
    task: Task::Transfer,
    threads: 1,
    size: 1_000,
    figures: &[less("ns a transfer")],
};
const LARGE_TRANSFER: Workload = Workload {
    short: "100k",
    title: "transfer between 2 of 100,000 accounts",
    about: "The same with accounts that do not fit the caches nearest to a core.",
    size: 100_000,
    ..TRANSFER
};
const SUM: Workload = Workload {
    short: "w3",
    title: "sum of 1,000 accounts",
    about: "One transaction reads all accounts; with locks, all are held at once.",
    task: Task::Sum,
    threads: 1,
    size: 1_000,
    figures: &[less("ns a variable")],
};
const SCANS: Workload = Workload {
    short: "w3m",
    title: "sums beside transfers",
    about: "One thread adds up 1,000 accounts over and over while another one transfers between them.",
    task: Task::Scans,
    threads: 2,
    size: 1_000,
    figures: &[more("sums a second"), more("transfers a second"), less("attempts a sum")],
};
const LIST: Workload = Workload {
    short: "w4l",
    title: "sorted list",
    about: "A set of 512 keys, half of them in, as a linked list: 90 % look-ups, 5 % insertions, 5 % removals.",
    task: Task::List,
    threads: 1,
    size: 512,
    figures: &[less("ns an operation")],
};
const HASH: Workload = Workload {
    short: "w4h",
    title: "hash set",
    about: "A set of 32,768 keys, half of them in, in 16,384 lists: 80 % look-ups, 10 % insertions, 10 % removals.",
    task: Task::Hash,
    threads: 1,
    size: 32_768,
    figures: &[less("ns an operation")],
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
        title: "ping-pong",
        about: "Two threads wait for each other in turn.",
        task: Task::PingPong,
        threads: 2,
        size: 0,
        figures: &[less("ns a round trip")],
    },
    Workload {
        short: "w5q",
        title: "bounded queue",
        about: "One thread puts numbers into a queue of 64 places, another one takes them out; they wait where it is full or empty.",
        task: Task::Queue,
        threads: 2,
        size: 64,
        figures: &[less("ns an item")],
    },
    Workload {
        short: "memory",
        title: "memory of a variable",
        about: "What the process grows by for each of 1,000,000 variables that hold a number of 8 bytes, handles included.",
        task: Task::Memory,
        threads: 1,
        size: 1_000_000,
        figures: &[less("bytes a variable")],
    },
];

/// All workloads in the order in which they run.
pub(crate) fn all() -> &'static [Workload] {
    &ALL
}

/// What a run yields.
pub(crate) struct Sample {
    /// Of the operations that count.
    pub(crate) took: Duration,
    /// One for each [`Figure`] of the workload.
    pub(crate) figures: Vec<f64>,
}

/// What has come of a run, or what is wrong with it.
pub(crate) type Outcome = Result<Sample, String>;

impl Sample {
    fn per(operations: u64, took: Duration) -> Sample {
        Sample { took, figures: vec![took.as_secs_f64() * 1e9 / real(operations)] }
    }
}

fn expect<T: PartialEq + Copy + std::fmt::Display>(what: &str, is: T, should_be: T) -> Result<(), String> {
    if is == should_be { Ok(()) } else { Err(format!("{what}: {is} instead of {should_be}")) }
}

pub(crate) trait Counters: Sync {
    fn new(count: usize) -> Self;
    fn increment(&self, index: usize);
    fn total(&self) -> u64;
}

/// From one counter to the next that is used: no two are in one cache line, whatever a counter consists of.
const APART: usize = 64;

pub(crate) fn counters<C: Counters>(workload: &Workload, operations: u64) -> Outcome {
    let threads = workload.threads;
    let own = workload.task == Task::OwnCounter;
    let counters = C::new(if own { threads * APART } else { 1 });
    let work = |thread: usize| -> Worker {
        let index = if own { thread * APART } else { 0 };
        let counters = &counters;
        Box::new(move |numbers| numbers.for_each(|_| counters.increment(index)))
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("the counters' sum", counters.total(), operations_done(each) * threads as u64)?;
    Ok(Sample::per(each * threads as u64, took))
}

pub(crate) const OPENING_BALANCE: i64 = 1_000;

pub(crate) trait Accounts: Sync {
    /// That many accounts with [`OPENING_BALANCE`] each.
    fn new(count: usize) -> Self;
    /// Moves 1.
    fn transfer(&self, from: usize, to: usize);
    /// All money at one moment. Counts each attempt.
    fn sum(&self, attempts: &Cell<u64>) -> i64;
}

/// Two different ones of `count`.
fn pair(rng: &mut Rng, count: usize) -> (usize, usize) {
    let from = rng.usize(..count);
    let to = rng.usize(..count - 1);
    (from, if to >= from { to + 1 } else { to })
}

fn money(count: usize) -> i64 {
    i64::try_from(count).expect("not that many accounts") * OPENING_BALANCE
}

pub(crate) fn transfers<A: Accounts>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, size) = (workload.threads, workload.size);
    let accounts = A::new(size);
    let work = |thread: usize| -> Worker {
        let accounts = &accounts;
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for _ in numbers {
                let (from, to) = pair(&mut rng, size);
                accounts.transfer(from, to);
            }
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("the money", accounts.sum(&Cell::new(0)), money(size))?;
    Ok(Sample::per(each * threads as u64, took))
}

pub(crate) fn sums<A: Accounts>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, size) = (workload.threads, workload.size);
    let accounts = A::new(size);
    let wrong = AtomicU64::new(0);
    let work = |_| -> Worker {
        let (accounts, wrong) = (&accounts, &wrong);
        Box::new(move |numbers| {
            let attempts = Cell::new(0);
            for _ in numbers {
                if accounts.sum(&attempts) != money(size) {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("sums of no moment that existed", wrong.into_inner(), 0)?;
    Ok(Sample::per(each * threads as u64 * size as u64, took))
}

/// `milliseconds` long.
pub(crate) fn scans<A: Accounts>(workload: &Workload, milliseconds: u64) -> Outcome {
    let size = workload.size;
    let accounts = A::new(size);
    let (attempts, wrong) = (AtomicU64::new(0), AtomicU64::new(0));
    let scan = || {
        let made = Cell::new(0);
        if accounts.sum(&made) != money(size) {
            wrong.fetch_add(1, Relaxed);
        }
        attempts.fetch_add(made.get(), Relaxed);
    };
    let mut rng = Rng::with_seed(1);
    let transfer = || {
        let (from, to) = pair(&mut rng, size);
        accounts.transfer(from, to);
    };
    let (took, [scans, transfers]) = side_by_side(Duration::from_millis(milliseconds), scan, transfer);
    expect("sums of no moment that existed", wrong.into_inner(), 0)?;
    expect("the money", accounts.sum(&Cell::new(0)), money(size))?;
    let second = took.as_secs_f64();
    // The scan that was under way at the end counts as well.
    let per_scan = real(attempts.into_inner()) / real(scans + 1);
    Ok(Sample { took, figures: vec![real(scans) / second, real(transfers) / second, per_scan] })
}

pub(crate) trait Set: Sync {
    fn new(buckets: usize) -> Self;
    fn contains(&self, key: u64) -> bool;
    /// Whether it was not there.
    fn insert(&self, key: u64) -> bool;
    /// Whether it was there.
    fn remove(&self, key: u64) -> bool;
    /// Checks the order of each list.
    fn len(&self) -> usize;
}

/// Which of the lists a key is in.
pub(crate) fn bucket(key: u64, buckets: usize) -> usize {
    usize::try_from(key).expect("a key is small") % buckets
}

pub(crate) fn set<S: Set>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, keys) = (workload.threads, workload.size);
    let (buckets, look_ups) = if workload.task == Task::List { (1, 90) } else { (keys / 2, 80) };
    let set = S::new(buckets);
    (0..keys as u64).step_by(2).for_each(|key| _ = set.insert(key));
    let net = AtomicI64::new(0);
    let work = |thread: usize| -> Worker {
        let (set, net) = (&set, &net);
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            let mut change = 0;
            for _ in numbers {
                let key = rng.u64(..keys as u64);
                match rng.u32(..200) {
                    choice if choice < 2 * look_ups => _ = black_box(set.contains(key)),
                    choice if choice < 100 + look_ups => change += i64::from(set.insert(key)),
                    _ => change -= i64::from(set.remove(key)),
                }
            }
            net.fetch_add(change, Relaxed);
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    let should_be = i64::try_from(keys / 2).expect("not that many keys") + net.into_inner();
    expect("keys in the set", i64::try_from(set.len()).expect("not that many keys"), should_be)?;
    Ok(Sample::per(each * threads as u64, took))
}

/// One of two that wait for each other.
pub(crate) trait Side: Send {
    fn say(&mut self, number: u64);
    /// Waits until the other one has said it.
    fn hear(&mut self, number: u64);
}

pub(crate) trait PingPong {
    fn sides() -> [impl Side; 2];
}

pub(crate) fn ping_pong<P: PingPong>(operations: u64) -> Sample {
    let [mut first, mut second] = P::sides();
    let left = move |numbers: Range<u64>| {
        for number in numbers {
            first.say(number + 1);
            first.hear(number + 1);
        }
    };
    let right = move |numbers: Range<u64>| {
        for number in numbers {
            second.hear(number + 1);
            second.say(number + 1);
        }
    };
    let took = measure(vec![Box::new(left), Box::new(right)], operations);
    Sample::per(operations, took)
}

pub(crate) trait Queue {
    /// What puts a number in, and what takes one out. Each waits if it has to.
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send);
}

pub(crate) fn queue<Q: Queue>(workload: &Workload, operations: u64) -> Outcome {
    let (push, mut pop) = Q::ends(workload.size);
    let wrong = &AtomicU64::new(0);
    let push: Worker = {
        let mut push = push;
        Box::new(move |numbers| numbers.for_each(&mut push))
    };
    let pop: Worker = Box::new(move |numbers| {
        for number in numbers {
            if pop() != number {
                wrong.fetch_add(1, Relaxed);
            }
        }
    });
    let took = measure(vec![push, pop], operations);
    expect("numbers out of order", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(operations, took))
}
