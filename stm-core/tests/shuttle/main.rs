//! Whole scenarios: shuttle runs the code that ships, with more threads and longer stories than loom can exhaust, under
//! schedules that it makes up. Each is named by what would go wrong.
//!
//! It is about interleavings and not about reordering: shuttle's memory is sequentially consistent, whatever ordering an
//! access asks for. That is left to `tests/loom`.
//!
//! Each scenario runs under random schedules and under those of PCT (random priorities that change at two random moments,
//! so that a thread may be held up for as long as it takes). A deadlock is reported by shuttle itself, and so is an
//! execution without end; each execution also ends with nothing left: no garbage, no value, no registration
//! (`tx/models.rs`). `scripts/shuttle` runs them, and says how to replay one.

#![cfg(stm_shuttle)]

mod collections;
mod limits;
mod panics;
mod reclamation;
mod serial;
mod serializability;
mod tasks;
mod waiting;

use shuttle::scheduler::{PctScheduler, RandomScheduler, ReplayScheduler};
use shuttle::thread::JoinHandle;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::ptr::null_mut;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// How many executions each scheduler makes of a scenario, unless `SHUTTLE_ITERATIONS` says otherwise.
const ITERATIONS: usize = 3_000;
/// The same for scenarios that take many steps.
const SOME: usize = 1_000;
/// So that a failure comes again. `SHUTTLE_RANDOM_SEED` replaces it.
const SEED: u64 = 2026;
/// How many priority changes make a PCT schedule, plus one.
const DEPTH: usize = 3;

/// Runs all executions of a scenario. Returns whether they were many enough to have met all of its outcomes.
fn explore(scenario: impl Fn() + Send + Sync + 'static) -> bool {
    explore_times(ITERATIONS, scenario)
}

fn explore_times(usual: usize, scenario: impl Fn() + Send + Sync + 'static) -> bool {
    let scenario = Arc::new(scenario);
    let execute = || {
        let scenario = scenario.clone();
        move || {
            Freed::reuse();
            ALIVE.with_borrow_mut(HashSet::clear);
            scenario();
        }
    };
    if let Ok(schedule) = std::env::var("SHUTTLE_SCHEDULE") {
        let mut scheduler = ReplayScheduler::new_from_encoded(&schedule);
        // It was written down when the first thread panicked.
        scheduler.set_allow_incomplete();
        stm_core::models::model(scheduler, execute());
        return false;
    }
    let iterations = match std::env::var("SHUTTLE_ITERATIONS") {
        Ok(number) => number.parse().expect("a number of iterations"),
        Err(_) => usual,
    };
    stm_core::models::model(RandomScheduler::new_from_seed(SEED, iterations), execute());
    at_rest();
    stm_core::models::model(PctScheduler::new_from_seed(SEED, DEPTH, iterations), execute());
    at_rest();
    iterations >= usual
}

/// [`explore`] for scenarios that take many steps.
fn explore_some(scenario: impl Fn() + Send + Sync + 'static) {
    explore_times(SOME, scenario);
}

thread_local! {
    /// The payloads that exist. (All threads of an execution run in one thread of the system.)
    static ALIVE: RefCell<HashSet<u64>> = RefCell::default();
    static MADE: Cell<u64> = const { Cell::new(0) };
}

fn at_rest() {
    assert!(ALIVE.with_borrow(HashSet::is_empty), "values were not freed");
}

/// A value in a box of its own, that notices when it is read after its end or dropped twice.
struct Payload {
    number: u64,
    value: u32,
}

impl Payload {
    fn new(value: u32) -> Self {
        let number = MADE.get() + 1;
        MADE.set(number);
        ALIVE.with_borrow_mut(|alive| alive.insert(number));
        Payload { number, value }
    }

    fn get(&self) -> u32 {
        assert!(ALIVE.with_borrow(|alive| alive.contains(&self.number)), "a value was freed while it could be read");
        self.value
    }
}

impl Clone for Payload {
    fn clone(&self) -> Self {
        Payload::new(self.get())
    }
}

impl Drop for Payload {
    fn drop(&mut self) {
        assert!(ALIVE.with_borrow_mut(|alive| alive.remove(&self.number)), "a value was dropped twice");
    }
}

/// Gives out no memory again within an execution. So what happens does not depend on which addresses come again, which no
/// schedule tells; and a value that is read after its end is noticed for certain.
struct Freed {
    next: *mut Freed,
    layout: Layout,
}

thread_local! {
    static FREED: Cell<*mut Freed> = const { Cell::new(null_mut()) };
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

struct Allocator;

/// Room for what is noted of a block that is free.
fn with_room(layout: Layout) -> Layout {
    let room = Layout::new::<Freed>();
    let size = layout.size().max(room.size());
    Layout::from_size_align(size, layout.align().max(room.align())).expect("a valid layout, hardly larger")
}

// SAFETY: the system's allocator, with blocks that are larger and given back later.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises; the size is not 0.
        unsafe { System.alloc(with_room(layout)) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let freed = block.cast::<Freed>();
        // SAFETY: large enough and aligned, see `with_room`; the caller gives it up.
        unsafe { freed.write(Freed { next: FREED.get(), layout: with_room(layout) }) };
        FREED.set(freed);
    }
}

impl Freed {
    /// The execution is over.
    fn reuse() {
        let mut next = FREED.replace(null_mut());
        while !next.is_null() {
            // SAFETY: in the list, so written by `dealloc`, and touched by nobody since.
            let freed = unsafe { next.read() };
            // SAFETY: came from `alloc` with this layout, and was given up.
            unsafe { System.dealloc(next.cast(), freed.layout) };
            next = freed.next;
        }
    }
}

fn join<T>(threads: impl IntoIterator<Item = JoinHandle<T>>) -> Vec<T> {
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

fn add(counter: &AtomicU32, by: u32) -> u32 {
    counter.fetch_add(by, Relaxed)
}
