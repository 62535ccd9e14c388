//! Who takes part, and in what.

mod asynchronous;
mod channels;
mod dash;
mod locks;
mod memory;
mod ours;
mod stm_family;

use std::collections::BTreeMap;

use locks::{Conditions, Each, Locks, One, ParkingLot};
use stm_family::fast_stm;

pub(crate) use memory::print as print_memory;

use crate::workloads::{self, Outcome, Task, Workload};

/// One run of a workload, with so many operations.
type Run = Box<dyn Fn(&Workload, u64) -> Outcome>;

pub(crate) struct Peer {
    /// What `--peers` calls it.
    pub(crate) name: &'static str,
    pub(crate) label: String,
    runs: BTreeMap<Task, Run>,
}

impl Peer {
    fn new(name: &'static str, label: impl Into<String>) -> Peer {
        Peer { name, label: label.into(), runs: BTreeMap::new() }
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
        self.runs(Task::Memory, move |workload, _| memory::measure(name, workload.size))
    }

    pub(crate) fn takes_part_in(&self, task: Task) -> bool {
        self.runs.contains_key(&task)
    }

    pub(crate) fn run(&self, workload: &Workload, operations: u64) -> Outcome {
        self.runs.get(&workload.task).expect("it takes part")(workload, operations)
    }
}

pub(crate) const OURS: &str = "stm-core";

fn a_lock_each<L: Locks>(name: &'static str, label: &str) -> Peer {
    Peer::new(name, label)
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
    Peer::new(name, label)
        .counters::<One<L, u64>>()
        .transfers::<One<L, i64>>()
        .sums::<One<L, i64>>()
        .hash::<One<L, locks::List>>()
}

/// All that can take part on this machine.
pub(crate) fn all() -> Vec<Peer> {
    vec![
        Peer::new(OURS, "stm-core")
            .counters::<ours::Counters>()
            .transfers::<ours::Accounts>()
            .sums::<ours::Accounts>()
            .list::<ours::Set>()
            .hash::<ours::Set>()
            .hand_over::<ours::PingPong, ours::Queue>()
            .permits::<ours::Permits>()
            .values::<ours::Value>()
            .memory(),
        Peer::new("snapshot", "stm-core, snapshot!").sums::<ours::Snapshots>(),
        Peer::new("fast-stm", "fast-stm 0.7")
            .counters::<fast_stm::Counters>()
            .transfers::<fast_stm::Accounts>()
            .sums::<fast_stm::Accounts>()
            .list::<fast_stm::Set>()
            .hash::<fast_stm::Set>()
            .hand_over::<fast_stm::PingPong, fast_stm::Queue>()
            .permits::<fast_stm::Permits>()
            .values::<fast_stm::Value>()
            .memory(),
        Peer::new("stm", "stm 0.4")
            .counters::<stm_family::stm::Counters>()
            .transfers::<stm_family::stm::Accounts>()
            .sums::<stm_family::stm::Accounts>()
            .list::<stm_family::stm::Set>()
            .hash::<stm_family::stm::Set>()
            .hand_over::<stm_family::stm::PingPong, stm_family::stm::Queue>()
            .permits::<stm_family::stm::Permits>()
            .values::<stm_family::stm::Value>()
            .memory(),
        Peer::new("async-stm", "async-stm 0.5")
            .counters::<asynchronous::Counters>()
            .transfers::<asynchronous::Accounts>()
            .sums::<asynchronous::Accounts>()
            .list::<asynchronous::Set>()
            .hash::<asynchronous::Set>()
            .hand_over::<asynchronous::PingPong, asynchronous::Queue>()
            .permits::<asynchronous::Permits>()
            .values::<asynchronous::Value>()
            .memory(),
        a_lock_each::<ParkingLot>("parking_lot", "parking_lot, a lock a variable"),
        one_lock::<ParkingLot>("parking_lot-one", "parking_lot, one lock"),
        a_lock_each::<locks::Std>("std", "std, a lock a variable"),
        one_lock::<locks::Std>("std-one", "std, one lock"),
        Peer::new("dashmap", "dashmap 6").hash::<dashmap::DashSet<u64>>(),
        Peer::new("crossbeam", "crossbeam channel").hand_over::<channels::Crossbeam, channels::Crossbeam>(),
        Peer::new("mpsc", "std mpsc channel").hand_over::<channels::Mpsc, channels::Mpsc>(),
    ]
}
