//! What transactions cost on more cores than there are here: a discrete-event simulation.
//!
//! [`machine`] knows cores and cache lines, `protocol` what a transaction does to which line, `clock` the ways to order
//! commits, and `workload` what the transactions are about. Everything is counted in picoseconds and nothing left to chance
//! but by a seed: the same [`Setup`] gives the same [`Outcome`].
//!
//! # What the model leaves out
//!
//! - Each access waits for the one before it, but for a transaction's reads, of which a number is under way at once.
//!   A processor overlaps others, too, so chains of accesses to lines of others are told too slow.
//! - Caches are large enough. What a program that does not fit them takes more is measured on one core, and added.
//! - A line takes the same from every core of a socket, and the links between the caches are never crowded.
//! - No thread loses its processor.

mod clock;
pub mod machine;
mod protocol;
mod workload;

use std::cell::Cell;
use std::rc::Rc;

use fastrand::Rng;

pub use clock::Scheme;
use machine::{Costs, Machine, Picos, Running};
use protocol::{Layout, Thread, World};
pub use workload::{MIXED_READS, Workload};

/// What a transaction takes beside its accesses to lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// To begin and end.
    pub begin: Picos,
    /// For each variable that is read.
    pub read: Picos,
    /// For each variable that is read and written.
    pub update: Picos,
    /// For each of either where the variables do not fit the caches.
    pub memory: Picos,
    /// In addition, for each read of something newer than the snapshot's limit, or locked.
    pub slow_read: Picos,
    /// To commit writes.
    pub commit: Picos,
    /// For each boxed value: to allocate it, and to free the one that it replaces.
    pub boxed: Picos,
    /// For each slot of a survey.
    pub slot: Picos,
    /// For each piece of garbage and each slot of a transaction that may hold it.
    pub compare: Picos,
    /// For each version that is kept or found in a history.
    pub history: Picos,
}

/// What is to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// Where timestamps come from.
    pub clock: Scheme,
    /// A thread collects so much garbage for each slot, but at least 64 pieces, before it looks at the slots.
    pub garbage_per_slot: u64,
    /// After so many attempts that failed, the next ones are registered. (After one with many reads, the next one is.)
    pub patience: u32,
    /// The number of registered snapshots is a bit for each slot, so that a commit need not look at the other slots.
    pub names_registered: bool,
}

impl Design {
    /// As the runtime is.
    pub const NOW: Design = Design { clock: Scheme::NOW, garbage_per_slot: 0, patience: 4, names_registered: false };
}

/// A simulation to be run.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// How many cores there are.
    pub cores: usize,
    /// On how many sockets.
    pub sockets: usize,
    /// What they do.
    pub workload: Workload,
    /// How.
    pub design: Design,
    /// What accesses take.
    pub costs: Costs,
    /// What everything else takes.
    pub work: Work,
    /// Makes the random choices.
    pub seed: u64,
    /// After how many accesses to end; a quarter as many come before, to warm up.
    pub accesses: u64,
}

/// Lines of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The clock's.
    Clock,
    /// The number of registered snapshots.
    Registered,
    /// Who runs alone.
    Alone,
    /// The threads' slots.
    Slots,
    /// The variables.
    Variables,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [Kind::Clock, Kind::Registered, Kind::Alone, Kind::Slots, Kind::Variables];

    /// In a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Clock => "clock",
            Kind::Registered => "registrations",
            Kind::Alone => "turn alone",
            Kind::Slots => "slots",
            Kind::Variables => "variables",
        }
    }
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Transactions in a second, of all cores together.
    pub rate: f64,
    /// Attempts that failed, for each transaction.
    pub failures: f64,
    /// Snapshots that were registered, for each transaction.
    pub registrations: f64,
    /// Looks at the slots of others, for each transaction.
    pub surveys: f64,
    /// How often the clock's line was taken over to change it, for each transaction.
    pub clock_changes: f64,
    /// Transactions of the core that got through the fewest, as a part of the average.
    pub slowest: f64,
    /// Of which kind the busiest line is.
    pub busiest: Kind,
    /// The part of the time in which that line was on its way.
    pub utilisation: f64,
    /// The part of the cores' time in which they waited for lines of each kind, in the order of [`Kind::ALL`].
    pub waits: [f64; Kind::ALL.len()],
    /// The part of the cores' time in which they paused, to look at a lock again or to try again.
    pub pauses: f64,
}

impl Outcome {
    /// The part of the cores' time in which they waited for lines of this kind.
    #[must_use]
    pub fn waited_for(&self, kind: Kind) -> f64 {
        Kind::ALL.iter().zip(self.waits).find(|(other, _)| **other == kind).map_or(0.0, |(_, part)| part)
    }
}

/// Simulates.
///
/// # Panics
///
/// If there are more sockets than cores, or more cores than [`machine::MOST_CORES`].
#[must_use]
pub fn simulate(setup: &Setup) -> Outcome {
    let Setup { cores, sockets, workload, .. } = *setup;
    assert!((1..=cores).contains(&sockets), "{cores} cores cannot be on {sockets} sockets");
    let layout = Layout { cores, workload };
    let mut machine = Machine::new(setup.costs, cores.div_ceil(sockets), layout.lines(), setup.seed);
    for line in [Layout::CLOCK, Layout::REGISTERED, Layout::ALONE] {
        machine.share(line);
    }
    for core in 0..cores {
        machine.give(Layout::slot(core), core);
    }
    let mut random = Rng::with_seed(setup.seed);
    for cell in 0..workload.cells(cores) {
        match workload.first_owner(cell, cores, &mut random) {
            Some(core) => machine.give(layout.cell(cell), core),
            None => machine.share(layout.cell(cell)),
        }
    }
    let lines = layout.lines();
    let world = Rc::new(World::new(layout, setup.design, setup.work));
    let mut running = Running::new(machine, cores, |core| Thread::new(core, world.clone(), setup.seed).run_for_ever());

    running.run(setup.accesses / 4);
    running.machine.borrow_mut().start_counting();
    let since = running.machine.borrow().now();
    let counts = || {
        let protocol::Counts { failed, registered, surveys, paused } = &world.counts;
        [failed, registered, surveys, paused].map(Cell::get)
    };
    let (counts_before, committed_before) = (counts(), world.committed.clone());
    running.run(setup.accesses);

    let machine = running.machine.borrow();
    let took = machine.now() - since;
    let [failed, registered, surveys, paused] = std::array::from_fn(|n| counts()[n] - counts_before[n]);
    let of_each = || world.committed.iter().zip(&committed_before).map(|(now, before)| now.get() - before.get());
    let committed = of_each().sum();
    let kind = |line| match line {
        Layout::CLOCK => Kind::Clock,
        Layout::REGISTERED => Kind::Registered,
        Layout::ALONE => Kind::Alone,
        line if line <= Layout::slot(cores - 1) => Kind::Slots,
        _ => Kind::Variables,
    };
    let of_all_cores = |time| ratio(time, took * cores as u64);
    let waited = |of| (0..lines).filter(|&line| kind(line) == of).map(|line| machine.waited(line)).sum();
    let busiest = (0..lines).max_by_key(|&line| machine.busy(line)).expect("there are lines");
    Outcome {
        rate: ratio(committed, took) * 1e12,
        failures: ratio(failed, committed),
        registrations: ratio(registered, committed),
        surveys: ratio(surveys, committed),
        clock_changes: ratio(machine.taken(Layout::CLOCK), committed),
        slowest: ratio(of_each().min().unwrap_or(0) * cores as u64, committed),
        busiest: kind(busiest),
        utilisation: ratio(machine.busy(busiest), took),
        waits: Kind::ALL.map(|kind| of_all_cores(waited(kind))),
        pauses: of_all_cores(paused),
    }
}

#[allow(clippy::cast_precision_loss)]
fn ratio(a: u64, b: u64) -> f64 {
    a as f64 / b as f64
}
