//! Who takes part, and in what.

mod asynchronous;
mod channels;
mod dash;
mod locks;
mod memory;
mod ours;
mod programs;
mod stm_family;

use std::collections::BTreeMap;

use channels::{Crossbeam, Mpsc};
use locks::{Conditions, Each, Locks, One, ParkingLot, Std};

pub(crate) use memory::print as print_memory;

use crate::compare::sample::Outcome;
use crate::workloads::{self, Task, Workload};

/// One run of a workload, with so many operations.
type Run = Box<dyn Fn(&Workload, u64) -> Outcome>;

pub(crate) struct Peer {
    /// What `--peers` calls it.
    pub(crate) name: &'static str,
    pub(crate) label: String,
    pub(crate) about: &'static str,
    runs: BTreeMap<Task, Run>,
}

impl Peer {
    fn new(name: &'static str, label: impl Into<String>, about: &'static str) -> Peer {
        Peer { name, label: label.into(), about, runs: BTreeMap::new() }
    }

    fn runs(mut self, task: Task, run: impl Fn(&Workload, u64) -> Outcome + 'static) -> Peer {
        self.runs.insert(task, Box::new(run));
        self
    }

    fn counters<C: workloads::Counters + 'static>(self) -> Peer {
        self.runs(Task::OwnCounter, workloads::counters::<C>).runs(Task::OneCounter, workloads::counters::<C>)
    }

    fn transfers<A: workloads::Accounts + 'static>(self) -> Peer {
        self.runs(Task::Transfer, workloads::transfers::<A>).runs(Task::AddToAll, workloads::additions::<A>)
    }

    fn sums<A: workloads::Accounts + 'static>(self) -> Peer {
        self.runs(Task::Sum, workloads::sums::<A>).runs(Task::Scans, workloads::scans::<A>)
    }

    fn list<S: workloads::Set + 'static>(self) -> Peer {
        self.runs(Task::List, workloads::set::<S>)
    }

    fn hash<S: workloads::Set + 'static>(self) -> Peer {
        self.runs(Task::Hash, workloads::set::<S>)
    }

    fn hand_over<P: workloads::PingPong + 'static, Q: workloads::Queue + 'static>(self) -> Peer {
        self.runs(Task::PingPong, |_, operations| Ok(workloads::ping_pong::<P>(operations)))
            .runs(Task::Queue, workloads::queue::<Q>)
    }

    fn permits<P: workloads::Permits + 'static>(self) -> Peer {
        self.runs(Task::Permits, workloads::permits::<P>)
    }

    fn values<V: workloads::Value + 'static>(self) -> Peer {
        self.runs(Task::ChangeValue, workloads::changes::<V>)
            .runs(Task::LookAtValue, |workload, operations| Ok(workloads::looks::<V>(workload, operations)))
    }

    fn memory(self) -> Peer {
        let name = self.name;
        self.runs(Task::Memory, move |workload, _| crate::memory::measure(name, workload.size as u64))
    }

    pub(crate) fn takes_part_in(&self, task: Task) -> bool {
        self.runs.contains_key(&task)
    }

    pub(crate) fn run(&self, workload: &Workload, operations: u64) -> Outcome {
        self.runs.get(&workload.task).expect("it takes part")(workload, operations)
    }
}

pub(crate) const OURS: &str = "stm-core";
pub(crate) const OURS_BY_SNAPSHOTS: &str = "snapshot";

fn a_lock_each<L: Locks>(name: &'static str, label: &str) -> Peer {
    let about = "a mutex for each variable or list, taken in order; condition variables";
    Peer::new(name, label, about)
        .counters::<Each<L, u64>>()
        .transfers::<Each<L, i64>>()
        .sums::<Each<L, i64>>()
        .list::<Each<L, locks::List>>()
        .hash::<Each<L, locks::List>>()
        .hand_over::<Conditions<L>, Conditions<L>>()
        .permits::<locks::Permits<L>>()
        .values::<locks::Value<L>>()
        .memory()
}

fn one_lock<L: Locks>(name: &'static str, label: &str) -> Peer {
    Peer::new(name, label, "one mutex around plain data")
        .counters::<One<L, u64>>()
        .transfers::<One<L, i64>>()
        .sums::<One<L, i64>>()
        .hash::<One<L, locks::List>>()
}

/// A peer that does everything, by the types of its module.
macro_rules! every_task {
    ($name:expr, $label:literal, $about:literal, $($module:ident)::+) => {
        Peer::new($name, $label, $about)
            .counters::<$($module)::+::Counters>()
            .transfers::<$($module)::+::Accounts>()
            .sums::<$($module)::+::Accounts>()
            .list::<$($module)::+::Set>()
            .hash::<$($module)::+::Set>()
            .hand_over::<$($module)::+::PingPong, $($module)::+::Queue>()
            .permits::<$($module)::+::Permits>()
            .values::<$($module)::+::Value>()
            .memory()
    };
}

/// Makes a peer of that name, or says why it cannot take part on this machine.
type Make = fn(&'static str) -> Result<Peer, String>;

const ALL: [(&str, Make); 15] = [
    (OURS, |name| Ok(every_task!(name, "stm-core", "this library, by atomically! blocks", ours))),
    (OURS_BY_SNAPSHOTS, |name| {
        Ok(Peer::new(name, "stm-core, snapshot!", "this library, whose sums are snapshot! blocks")
            .sums::<ours::Snapshots>())
    }),
    ("fast-stm", |name| {
        Ok(every_task!(name, "fast-stm 0.7", "transactional memory for Rust, a fork of stm", stm_family::fast_stm))
    }),
    ("stm", |name| Ok(every_task!(name, "stm 0.4", "transactional memory for Rust", stm_family::stm))),
    ("async-stm", |name| {
        Ok(every_task!(
            name,
            "async-stm 0.5",
            "transactional memory for asynchronous Rust, driven by pollster",
            asynchronous
        ))
    }),
    ("parking_lot", |name| Ok(a_lock_each::<ParkingLot>(name, "parking_lot, a lock a variable"))),
    ("parking_lot-one", |name| Ok(one_lock::<ParkingLot>(name, "parking_lot, one lock"))),
    ("std", |name| Ok(a_lock_each::<Std>(name, "std, a lock a variable"))),
    ("std-one", |name| Ok(one_lock::<Std>(name, "std, one lock"))),
    ("dashmap", |name| Ok(Peer::new(name, "dashmap 6", "a concurrent hash set").hash::<dashmap::DashSet<u64>>())),
    ("crossbeam", |name| {
        Ok(Peer::new(name, "crossbeam channel", "a bounded channel of crossbeam-channel")
            .hand_over::<Crossbeam, Crossbeam>())
    }),
    ("mpsc", |name| {
        Ok(Peer::new(name, "std mpsc channel", "a bounded channel of the standard library").hand_over::<Mpsc, Mpsc>())
    }),
    ("ghc", programs::ghc),
    ("gcc", |name| programs::gcc(name, None)),
    ("gcc-ml_wt", |name| programs::gcc(name, Some("ml_wt"))),
];

/// The names of all, also of those that cannot take part on this machine.
pub(crate) fn names() -> Vec<&'static str> {
    ALL.iter().map(|(name, _)| *name).collect()
}

/// Those of these names, or all if there are none, that can take part. Says who cannot.
pub(crate) fn chosen(names: &[String]) -> Vec<Peer> {
    let is_chosen = |name: &&str| names.is_empty() || names.iter().any(|chosen| chosen == name);
    let make = |(name, make): &(&'static str, Make)| {
        make(name).inspect_err(|reason| eprintln!("{name} is left out: {reason}")).ok()
    };
    ALL.iter().filter(|(name, _)| is_chosen(name)).filter_map(make).collect()
}
