//! Whole scenarios: shuttle runs the code that ships, with more threads and longer stories than loom can exhaust, under
//! schedules that it makes up. Each is named by what would go wrong.
//!
//! It is about interleavings and not about reordering: shuttle's memory is sequentially consistent, whatever ordering an
//! access asks for. That is left to `loom.rs`.
//!
//! Each scenario runs under random schedules and under those of PCT (random priorities that change at two random moments,
//! so that a thread may be held up for as long as it takes). A deadlock is reported by shuttle itself, and so is an
//! execution without end; each execution also ends with nothing left: no garbage, no value, no registration
//! (`tx/models.rs`). `scripts/shuttle` runs them, and says how to replay one.

#![cfg(stm_shuttle)]

use shuttle::scheduler::{PctScheduler, RandomScheduler, ReplayScheduler};
use shuttle::sync::{Condvar, Mutex};
use shuttle::thread::{JoinHandle, yield_now};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::ptr::null_mut;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use stm_core::collections::{TBQueue, TCounter, TMap, TQueue, TSemaphore, TVec};
use stm_core::models::{destructor, let_holds_end, meet_conflict, spawn};
use stm_core::prelude::*;
use stm_core::{Stm, Transaction};

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

// -------------------------------------------------------------------------------------------- serializability, opacity

const CELLS: usize = 3;

/// What a transaction saw of each cell and whether it added one to it, and when it ran.
struct Event {
    seen: [Option<u32>; CELLS],
    added: [bool; CELLS],
    began: u32,
    ended: u32,
}

impl Event {
    /// Must `self` come before `other` in every order that explains both?
    fn precedes(&self, other: &Event) -> bool {
        let by_cell = |cell: usize| {
            let (Some(mine), Some(theirs)) = (self.seen[cell], other.seen[cell]) else { return false };
            // Each value was made from the one before. Who adds sees the last one before its own.
            mine < theirs || (mine == theirs && other.added[cell])
        };
        self.ended < other.began || (0..CELLS).any(by_cell)
    }
}

/// Is there an order in which these transactions, one after the other, see what they saw?
fn can_be_explained(events: &[Event]) -> bool {
    let mut left: Vec<&Event> = events.iter().collect();
    while !left.is_empty() {
        let is_first = |event: &&Event| left.iter().all(|other| std::ptr::eq(*other, *event) || !other.precedes(event));
        let Some(first) = left.iter().position(is_first) else { return false };
        left.remove(first);
    }
    true
}

/// Strict serializability of what updates, readers and snapshots see, against the order in which they ran.
#[test]
fn history_that_no_order_explains() {
    explore(|| {
        let cells: Arc<[TVar<u32>; CELLS]> = Arc::default();
        let clock = Arc::new(AtomicU32::new(0));
        let threads = (0..4).map(|thread: usize| {
            let (cells, clock) = (cells.clone(), clock.clone());
            spawn(move || {
                let mut events = Vec::new();
                for round in 0..3 {
                    let began = add(&clock, 1);
                    let (first, second) = ((thread + round) % CELLS, (thread + 2 * round + 1) % CELLS);
                    let mut added = [false; CELLS];
                    let look = |tx: &Transaction| {
                        let mut seen = [None; CELLS];
                        for cell in [first, second] {
                            seen[cell] = Some(tx.read(&cells[cell])?);
                        }
                        Ok(seen)
                    };
                    let seen = if (thread + round) % 4 == 3 {
                        stm_core::snapshot(look)
                    } else {
                        added[second] = true;
                        stm_core::atomically(|tx| {
                            let seen = look(tx)?;
                            tx.modify(&cells[second], |n| *n += 1)?;
                            Ok(seen)
                        })
                    };
                    events.push(Event { seen, added, began, ended: add(&clock, 1) });
                }
                events
            })
        });
        let threads: Vec<_> = threads.collect();
        let events: Vec<Event> = join(threads).into_iter().flatten().collect();
        assert!(can_be_explained(&events), "no order explains what was seen");
    });
}

#[test]
fn write_skew_of_three() {
    explore(|| {
        let on_call: Arc<[TVar<bool>; 3]> = Arc::new(std::array::from_fn(|_| TVar::new(true)));
        let doctors = (0..3).map(|me| {
            let on_call = on_call.clone();
            spawn(move || {
                atomically! {
                    if on_call.iter().filter(|doctor| **doctor).count() > 1 {
                        on_call[me] = false;
                    }
                }
            })
        });
        join(doctors.collect::<Vec<_>>());
        assert_eq!(on_call.iter().filter(|doctor| doctor.load()).count(), 1);
    });
}

struct Account {
    balance: TVar<u32>,
    history: TVar<Vec<u32>>,
}

#[transactional]
fn transfer(from: &Account, to: &Account, amount: u32) {
    check!(from.balance >= amount);
    from.balance -= amount;
    to.balance += amount;
    to.history.push(amount);
}

#[test]
fn money_lost_or_made() {
    explore(|| {
        let account = |balance| Account { balance: TVar::new(balance), history: TVar::default() };
        let accounts: Arc<[Account; 3]> = Arc::new([account(2), account(0), account(0)]);
        let mut threads: Vec<_> = (0..3)
            .map(|me| {
                let accounts = accounts.clone();
                // What each passes on has to arrive first.
                spawn(move || {
                    for _ in 0..2 {
                        transfer(&accounts[me], &accounts[(me + 1) % 3], 1);
                    }
                })
            })
            .collect();
        threads.push({
            let accounts = accounts.clone();
            spawn(move || {
                for _ in 0..2 {
                    let (sum, noted) = snapshot! {
                        let sum: u32 = accounts.iter().map(|account| *account.balance).sum();
                        let noted: usize = accounts.iter().map(|account| account.history.len()).sum();
                        (sum, noted)
                    };
                    assert_eq!(sum, 2);
                    assert!(noted <= 6);
                }
            })
        });
        join(threads);
        let history = |account: &Account| account.history.load().len();
        assert_eq!(accounts.iter().map(history).collect::<Vec<_>>(), [2, 2, 2]);
    });
}

/// Four values that sum to the same in every state that exists.
type Four = Arc<[TVar<Payload>; 4]>;

fn shift(four: &Four, from: usize, to: usize) {
    stm_core::atomically(|tx| {
        let (less, more) = (tx.read_ref(&four[from])?.get() - 1, tx.read_ref(&four[to])?.get() + 1);
        tx.write(&four[from], Payload::new(less))?;
        tx.write(&four[to], Payload::new(more))
    });
}

/// In a body: attempts that fail must not see anything else either.
fn check_sum(tx: &Transaction, four: &Four) -> Stm<()> {
    let mut sum = 0;
    for var in &**four {
        sum += tx.read_ref(var)?.get();
        yield_now();
    }
    assert_eq!(sum, 40);
    Ok(())
}

/// Writers, and readers of each kind: with a log, registered, and with neither. Nobody sees a state between two, in
/// attempts that fail later either; and no snapshot is taken a third time.
#[test]
fn snapshot_of_a_state_that_never_was() {
    explore(|| {
        let four: Four = Arc::new(std::array::from_fn(|_| TVar::new(Payload::new(10))));
        let run = |f: fn(&Four)| {
            let four = four.clone();
            spawn(move || f(&four))
        };
        let threads = [
            run(|four| (0..3).for_each(|n| shift(four, n, n + 1))),
            run(|four| (0..3).for_each(|n| shift(four, n + 1, 0))),
            run(|four| {
                stm_core::atomically(|tx| check_sum(tx, four));
            }),
            run(|four| {
                stm_core::atomically(|tx| {
                    tx.peek(|| {
                        check_sum(tx, four).expect("a registered snapshot finds every value");
                        Ok(())
                    })
                });
            }),
            run(|four| {
                for _ in 0..2 {
                    let begun = Cell::new(0);
                    stm_core::snapshot(|tx| {
                        begun.set(begun.get() + 1);
                        check_sum(tx, four)
                    });
                    assert!(begun.get() <= 2, "a snapshot was taken for the third time");
                }
            }),
        ];
        join(threads);
    });
}

#[derive(Debug, PartialEq)]
struct TooLittle;

#[transactional]
fn move_all_but(from: &TVar<u32>, to: &TVar<u32>, rest: u32) -> Result<(), TooLittle> {
    to += *from;
    from = 0;
    if to <= rest {
        abort!(TooLittle);
    }
    to -= rest;
    from = rest;
    Ok(())
}

#[test]
fn failed_part_that_leaves_a_trace() {
    explore(|| {
        let (a, b, failed) = (TVar::new(3), TVar::new(0), TVar::new(0));
        let threads = (0..3).map(|me| {
            let (a, b, failed) = (a.clone(), b.clone(), failed.clone());
            spawn(move || {
                let mut failures = 0;
                for _ in 0..2 {
                    let (from, to) = if me == 0 { (&a, &b) } else { (&b, &a) };
                    failures += atomically! {
                        assert_eq!(a + b, 3);
                        let before = *a;
                        let moved = move_all_but(from, to, 1 + me);
                        assert_eq!(a + b, 3);
                        if moved == Err(TooLittle) {
                            assert_eq!(a, before);
                            failed += 1;
                            1
                        } else {
                            0
                        }
                    };
                }
                failures
            })
        });
        let failures: u32 = join(threads.collect::<Vec<_>>()).iter().sum();
        assert_eq!((a.load() + b.load(), failed.load()), (3, failures));
    });
}

// ------------------------------------------------------------------------------------------------------------- waiting

struct Queue {
    items: TVar<VecDeque<Payload>>,
}

#[transactional]
impl Queue {
    fn put(&self, item: u32) {
        check!(self.items.len() < 2);
        self.items.push_back(Payload::new(item));
    }

    fn take(&self) -> u32 {
        check!(!self.items.is_empty());
        self.items.pop_front().unwrap().get()
    }
}

#[test]
fn items_lost_or_doubled_by_a_bounded_queue() {
    explore(|| {
        let queue = Arc::new(Queue { items: TVar::default() });
        let consumers = [3, 5].map(|count| {
            let queue = queue.clone();
            spawn(move || (0..count).map(|_| queue.take()).collect::<Vec<_>>())
        });
        let producers = [0, 100].map(|first| {
            let queue = queue.clone();
            spawn(move || (first..first + 4).for_each(|item| queue.put(item)))
        });
        join(producers);
        let taken = join(consumers);
        for of_one in &taken {
            let in_order = |items: &[&u32]| items.is_sorted();
            let (of_first, of_second): (Vec<&u32>, Vec<&u32>) = of_one.iter().partition(|item| **item < 100);
            assert!(in_order(&of_first) && in_order(&of_second), "one overtook another: {of_one:?}");
        }
        let mut all = taken.concat();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 100, 101, 102, 103]);
    });
}

/// One waiter of each kind: for a variable that was read, that one of two alternatives read, that was peeked, and that was
/// read in a snapshot.
#[test]
fn somebody_sleeps_for_ever() {
    explore(|| {
        let (n, other) = (TVar::new(0_u32), TVar::new(false));
        let run = |f: fn(&TVar<u32>, &TVar<bool>)| {
            let (n, other) = (n.clone(), other.clone());
            spawn(move || f(&n, &other))
        };
        let waiters = [
            run(|n, other| atomically! { check!(n >= 2 && other) }),
            run(|n, other| {
                atomically! {
                    or_else!({ check!(n > 100) }, { n += 0; check!(other) });
                }
            }),
            run(|n, _| atomically! { check!(peek!(*n) >= 2) }),
            run(|n, _| assert_eq!(snapshot! { check!(n >= 2); *n }, 2)),
        ];
        for _ in 0..2 {
            n.update(|n| n + 1);
        }
        other.store(true);
        join(waiters);
    });
}

#[test]
fn turn_lost_on_its_way_round() {
    explore(|| {
        let turn = TVar::new(0);
        let threads = (0..4).map(|me| {
            let turn = turn.clone();
            spawn(move || {
                for _ in 0..3 {
                    atomically! {
                        check!(turn == me);
                        turn = (me + 1) % 4;
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        assert_eq!(turn.load(), 0);
    });
}

#[test]
fn philosophers_starve() {
    explore(|| {
        let forks: Arc<[TVar<Option<usize>>; 3]> = Arc::default();
        let threads = (0..3).map(|seat| {
            let forks = forks.clone();
            spawn(move || {
                let (left, right) = (&forks[seat], &forks[(seat + 1) % 3]);
                for _ in 0..2 {
                    atomically! {
                        check!(left.is_none() && right.is_none());
                        left = Some(seat);
                        right = Some(seat);
                    }
                    atomically! {
                        assert!(left == Some(seat) && right == Some(seat));
                        left = None;
                        right = None;
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
    });
}

#[test]
fn alternative_passed_over_though_it_could_go_on() {
    explore(|| {
        let (urgent, ordinary, taken) = (TVar::new(0), TVar::new(0), TVar::new(0));
        let consumers = [(); 2].map(|()| {
            let (urgent, ordinary, taken) = (urgent.clone(), ordinary.clone(), taken.clone());
            spawn(move || {
                let take = || {
                    atomically! {
                        or_else!(
                            { taken += 1; check!(urgent > 0); urgent -= 1; 1 },
                            { assert!(urgent == 0); check!(ordinary > 0); ordinary -= 1; 0 },
                        )
                    }
                };
                (0..3).map(|_| take()).sum::<u32>()
            })
        });
        let producers =
            [urgent.clone(), ordinary.clone()].map(|var| spawn(move || (0..3).for_each(|_| var.update(|n| n + 1))));
        join(producers);
        assert_eq!(join(consumers).iter().sum::<u32>(), 3);
        assert_eq!((urgent.load(), ordinary.load()), (0, 0));
        assert_eq!(taken.load(), 3, "what an alternative wrote before it retried is still there");
    });
}

// ----------------------------------------------------------------------------------------------------------- giving up

const LIMIT: Duration = Duration::from_secs(1);

/// (Whether a moment has come is for the scheduler to say.)
#[test]
fn timeout_that_changes_something() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (n, lost) = (TVar::new(0_u32), TVar::new(0));
        let consumers = [(); 2].map(|()| {
            let (n, lost) = (n.clone(), lost.clone());
            spawn(move || {
                let mut taken = 0;
                for _ in 0..2 {
                    let result = atomically!(timeout: LIMIT; { lost += 1; check!(n > 0); n -= 1; lost -= 1 });
                    taken += u32::from(result.is_ok());
                    MET[usize::from(result.is_ok())].store(true, Relaxed);
                }
                taken
            })
        });
        // It stays for as long as it takes: others that time out must not take its registration with them.
        let patient = {
            let n = n.clone();
            spawn(move || atomically! { check!(n > 0) })
        };
        let producer = {
            let n = n.clone();
            spawn(move || (0..3).for_each(|_| n.update(|n| n + 1)))
        };
        join([producer]);
        let taken: u32 = join(consumers).iter().sum();
        assert_eq!((n.load(), lost.load()), (3 - taken, 0));
        n.update(|n| n + 1);
        join([patient]);
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// A part with a limit in a transaction without one: the whole either has what it waited for, or goes on without.
#[test]
fn part_that_times_out_and_leaves_a_trace() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (n, without) = (TVar::new(0_u32), TVar::new(0_u32));
        let consumers = [(); 2].map(|()| {
            let (n, without) = (n.clone(), without.clone());
            spawn(move || {
                let got = atomically! {
                    let got = atomically!(timeout: LIMIT; { without += 10; check!(n > 0); n -= 1; without -= 10 }).is_ok();
                    if !got {
                        without += 1;
                    }
                    got
                };
                MET[usize::from(got)].store(true, Relaxed);
                u32::from(got)
            })
        });
        let producers = [(); 2].map(|()| {
            let n = n.clone();
            spawn(move || n.update(|n| n + 1))
        });
        join(producers);
        let got: u32 = join(consumers).iter().sum();
        assert_eq!((n.load(), without.load()), (2 - got, 2 - got));
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// A way that is taken later has a part with no limit, or one with a limit that comes by at another number.
#[test]
fn limit_of_another_part() {
    explore(|| {
        let (express, ready, never) = (TVar::new(true), TVar::new(false), TVar::new(false));
        let waits = {
            let (express, ready, never) = (express.clone(), ready.clone(), never.clone());
            spawn(move || {
                atomically! {
                    if express {
                        let _ = atomically!(timeout: LIMIT; { check!(never) });
                        check!(!*express);
                    } else {
                        let waited = atomically!(timeout: Duration::MAX; { check!(ready) });
                        assert!(waited.is_ok(), "it was given the limit of another place");
                    }
                }
                atomically! {
                    for (limit, var) in [(LIMIT, &never), (Duration::MAX, &ready)] {
                        let waited = atomically!(timeout: limit; { check!(*var) });
                        assert_eq!(waited.is_ok(), limit == Duration::MAX, "it was given the limit of another number");
                    }
                }
            })
        };
        express.store(false);
        ready.store(true);
        join([waits]);
    });
}

/// Who gives up has looked after the end of the time: that is no first attempt.
#[test]
fn time_out_without_a_look_after_it() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (go, set) = (TVar::new(false), Arc::new(AtomicBool::new(false)));
        let waits = [false, true].map(|nested| {
            let (go, set) = (go.clone(), set.clone());
            spawn(move || {
                let (looks, was_set) = (Cell::new(0), Cell::new(false));
                let look = || {
                    looks.set(looks.get() + 1);
                    was_set.set(set.load(Relaxed));
                };
                let result = if nested {
                    atomically! { look(); atomically!(timeout: LIMIT; { check!(go) }) }
                } else {
                    atomically!(timeout: LIMIT; { look(); check!(go) })
                };
                if result.is_err() {
                    assert!(looks.get() > 1, "it has not looked after the end");
                    assert!(!was_set.get(), "it says that the time is over, though it has seen what it waits for");
                }
                MET[usize::from(result.is_ok())].store(true, Relaxed);
            })
        });
        go.store(true);
        set.store(true, Relaxed);
        join(waits);
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// Nobody ends the wait but the outer limit: of the whole, and of a part.
#[test]
fn outer_limit_that_an_inner_wait_outlasts() {
    explore(|| {
        let (never, x) = (TVar::new(false), TVar::new(0_u32));
        let waits = [false, true].map(|nested| {
            let (never, x) = (never.clone(), x.clone());
            spawn(move || {
                let wait =
                    || atomically!(timeout: LIMIT; { x += 1; atomically!(timeout: Duration::MAX; { check!(never) }) });
                assert_eq!(
                    if nested {
                        atomically! { wait() }
                    } else {
                        wait()
                    },
                    Err(TimedOut)
                );
            })
        });
        let passing = {
            let x = x.clone();
            spawn(move || x.update(|x| x + 1))
        };
        join(waits);
        join([passing]);
        assert_eq!(x.load(), 1);
    });
}

#[test]
fn attempt_given_up_that_changes_something() {
    static MET: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];
    let enough = explore(|| {
        let (n, begun) = (TVar::new(0_u32), TVar::new(0_u32));
        let threads = [(); 3].map(|()| {
            let (n, begun) = (n.clone(), begun.clone());
            spawn(move || {
                let mut done = 0;
                for _ in 0..3 {
                    let outcome = match try_atomically! { begun += 1; check!(n < 5); n += 1 } {
                        Ok(()) => 0,
                        Err(TryError::Conflict) => 1,
                        Err(TryError::WouldBlock) => 2,
                    };
                    done += u32::from(outcome == 0);
                    MET[outcome].store(true, Relaxed);
                }
                done
            })
        });
        let done: u32 = join(threads).iter().sum();
        assert_eq!((n.load(), begun.load()), (done, done));
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "not every outcome was met");
}

// --------------------------------------------------------------------------------------------------------------- turns

/// How many attempts are made before one runs alone (`tx/turns.rs`).
const PATIENCE: usize = 2;

/// As `tx/turns.rs` promises: its patience, and one more attempt for each thread.
#[test]
fn attempts_without_end() {
    const THREADS: usize = 3;
    explore(|| {
        let vars: Arc<[TVar<u32>; 4]> = Arc::default();
        let threads = (0..THREADS).map(|me| {
            let vars = vars.clone();
            spawn(move || {
                for _ in 0..3 {
                    let attempts = Cell::new(0);
                    stm_core::atomically(|tx| {
                        attempts.set(attempts.get() + 1);
                        (0..4).try_for_each(|n| tx.modify(&vars[(n + me) % 4], |n| *n += 1))
                    });
                    assert!(attempts.get() <= PATIENCE + THREADS, "overtaken {} times", attempts.get() - 1);
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        assert!(vars.iter().all(|var| var.load() == 9));
    });
}

/// One that runs alone after conflicts comes to wait for what only another's commit provides.
#[test]
fn everybody_waits_for_one_that_ran_alone() {
    static MET: AtomicBool = AtomicBool::new(false);
    let enough = explore(|| {
        let (open, over, x) = (TVar::new(true), TVar::new(false), TVar::new(0_u32));
        let long = [false, true].map(|limited| {
            let (open, over, x) = (open.clone(), over.clone(), x.clone());
            spawn(move || {
                let conflicts = Rc::new(Cell::new(0));
                atomically! {
                    let lost = conflicts.clone();
                    on_rollback! { lost.set(lost.get() + 1) }
                    // What runs after it may wait, too.
                    on_commit! { atomically! { check!(over) } }
                    let before = *x;
                    yield_now();
                    if !*open {
                        if conflicts.get() >= PATIENCE {
                            MET.store(true, Relaxed);
                        }
                        if limited {
                            // Goes on all the same when the moment has come.
                            let _ = atomically!(timeout: LIMIT; { check!(open) });
                        } else {
                            retry!();
                        }
                    }
                    x = before + 1;
                }
            })
        });
        for _ in 0..3 {
            x.update(|x| x + 1);
        }
        atomically! {
            open = false;
            x += 1;
        }
        x.update(|x| x + 1);
        open.store(true);
        over.store(true);
        join(long);
        assert_eq!(x.load(), 7);
    });
    assert!(!enough || MET.load(Relaxed), "none came to wait after so many conflicts");
}

/// The body of one that runs alone joins others that commit, of which one wants a turn itself. They pass the gate when the hold
/// is over.
#[test]
fn everybody_waits_for_one_that_waits_for_them() {
    explore_some(|| {
        let_holds_end();
        let (x, y) = (TVar::new(0_u32), TVar::new(0_u32));
        let attempts = Cell::new(0);
        stm_core::atomically(|tx| {
            attempts.set(attempts.get() + 1);
            tx.modify(&x, |x| *x += 1)?;
            if attempts.get() <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            if attempts.get() == PATIENCE + 1 {
                let others = [false, true].map(|unlucky| {
                    let y = y.clone();
                    spawn(move || {
                        let attempts = Cell::new(0);
                        stm_core::atomically(|tx| {
                            attempts.set(attempts.get() + 1);
                            tx.modify(&y, |y| *y += 1)?;
                            if unlucky && attempts.get() <= PATIENCE { Err(meet_conflict(tx)) } else { Ok(()) }
                        });
                    })
                });
                join(others);
            }
            Ok(())
        });
        assert_eq!((x.load(), y.load()), (1, 2));
    });
}

/// As above, for one that has waited meanwhile, or a part of which has.
#[test]
fn attempts_without_end_after_a_wait() {
    const THREADS: usize = 5;
    explore(|| {
        let (open, x) = (TVar::new(true), TVar::new(0_u32));
        let long = [false, true].map(|limited| {
            let (open, x) = (open.clone(), x.clone());
            spawn(move || {
                let attempts = Cell::new(0);
                atomically! {
                    attempts.set(attempts.get() + 1);
                    assert!(attempts.get() <= PATIENCE + THREADS, "overtaken {} times", attempts.get() - 1);
                    let before = *x;
                    yield_now();
                    if !*open {
                        attempts.set(0);
                        if limited {
                            // Goes on all the same when the moment has come.
                            let _ = atomically!(timeout: LIMIT; { check!(open) });
                        } else {
                            retry!();
                        }
                    }
                    yield_now();
                    x = before + 1;
                }
            })
        });
        let short = [(); 2].map(|()| {
            let x = x.clone();
            spawn(move || (0..7).for_each(|_| x.update(|x| x + 1)))
        });
        for _ in 0..2 {
            open.store(false);
            open.store(true);
        }
        join(long);
        join(short);
        assert_eq!(x.load(), 16);
    });
}

/// A part waits while the whole runs alone, and another provides what it waits for.
#[test]
fn part_that_waits_in_vain_for_those_whom_it_stops() {
    static MET: AtomicBool = AtomicBool::new(false);
    let enough = explore(|| {
        let (open, x, told) = (TVar::new(false), TVar::new(0_u32), Arc::new(AtomicBool::new(false)));
        let long = {
            let (open, x, told) = (open.clone(), x.clone(), told.clone());
            spawn(move || {
                let (attempts, waits) = (Cell::new(0), Cell::new(false));
                atomically! {
                    if waits.replace(false) {
                        MET.store(true, Relaxed);
                    }
                    attempts.set(attempts.get() + 1);
                    let before = *x;
                    yield_now();
                    if attempts.get() > PATIENCE && !*open {
                        told.store(true, Relaxed);
                        waits.set(true);
                        // Goes on all the same when the moment has come.
                        let _ = atomically!(timeout: LIMIT; { check!(open) });
                        waits.set(false);
                    }
                    x = before + 1;
                }
                told.store(true, Relaxed);
            })
        };
        let opener = spawn(move || {
            while !told.load(Relaxed) {
                yield_now();
            }
            open.store(true);
        });
        for _ in 0..3 {
            x.update(|x| x + 1);
        }
        join([long, opener]);
        assert_eq!(x.load(), 4);
    });
    assert!(!enough || MET.load(Relaxed), "nobody was woken who had run alone");
}

// ----------------------------------------------------------------------------------------------------- hooks and panics

#[test]
fn hook_that_runs_twice_or_not_at_all() {
    explore(|| {
        let (x, hooked) = (TVar::new(0), TVar::new(0));
        let threads = [true, false, false].map(|unlucky| {
            let (x, hooked) = (x.clone(), hooked.clone());
            spawn(move || {
                for _ in 0..2 {
                    let attempts = Cell::new(0);
                    let log = Rc::new(RefCell::new(Vec::new()));
                    let note = |what: &'static str| {
                        let log = log.clone();
                        move || log.borrow_mut().push(what)
                    };
                    let made = stm_core::atomically(|tx| {
                        attempts.set(attempts.get() + 1);
                        tx.on_commit(note("first"));
                        tx.on_rollback(note("undone"));
                        let n = tx.read(&x)?;
                        if unlucky && attempts.get() <= PATIENCE + 1 {
                            // The last of these runs alone.
                            return Err(meet_conflict(tx));
                        }
                        tx.or_else(
                            |tx| {
                                tx.on_commit(note("never"));
                                tx.on_rollback(note("passed over"));
                                tx.write(&x, 99)?;
                                tx.retry()
                            },
                            |_| Ok(()),
                        )?;
                        let (same, hooked) = (x.clone(), hooked.clone());
                        tx.on_commit(move || {
                            // In no transaction: this one has committed, and what runs here is on its own.
                            assert!(same.load() > n);
                            hooked.update(|n| n + 1);
                        });
                        tx.on_commit(note("last"));
                        tx.write(&x, n + 1)?;
                        Ok(n + 1)
                    });
                    assert!(made <= 6);
                    let log = log.take();
                    let count = |what| log.iter().filter(|line| **line == what).count();
                    let (undone, passed_over) = (count("undone"), count("passed over"));
                    assert_eq!((count("first"), count("never"), count("last")), (1, 0, 1));
                    assert_eq!((undone, log.last()), (attempts.get() - 1, Some(&"last")));
                    let tried = if unlucky { attempts.get() - PATIENCE - 1 } else { attempts.get() };
                    assert!((1..=tried).contains(&passed_over));
                }
            })
        });
        join(threads);
        assert_eq!((x.load(), hooked.load()), (6, 6));
    });
}

/// What an attempt takes from elsewhere is given back before it waits, so that the other one can have it.
#[test]
fn loan_kept_by_one_who_waits() {
    explore(|| {
        let (open, lent) = (TVar::new(false), Arc::new(AtomicU32::new(0)));
        let threads = [(); 2].map(|()| {
            let (open, lent) = (open.clone(), lent.clone());
            spawn(move || {
                atomically! {
                    add(&lent, 1);
                    let mine = lent.clone();
                    on_rollback! { add(&mine, u32::MAX); }
                    check!(open);
                }
            })
        });
        let opener = {
            let (open, lent) = (open.clone(), lent.clone());
            spawn(move || {
                // Sooner or later both wait, or have not begun.
                while lent.load(Relaxed) != 0 {
                    yield_now();
                }
                open.store(true);
            })
        };
        join([opener]);
        join(threads);
        assert_eq!(lent.load(Relaxed), 2);
    });
}

/// A panic that is not a failure of the scenario, so that nothing is printed.
fn give_out() -> ! {
    resume_unwind(Box::new("gave out"))
}

fn survives(f: impl FnOnce()) {
    assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
}

/// A value whose clone gives out.
struct Brittle(Payload);

impl Clone for Brittle {
    fn clone(&self) -> Self {
        let _half = self.0.clone();
        give_out()
    }
}

#[test]
fn panic_that_leaves_something_locked() {
    explore(|| {
        let both = Arc::new((TVar::new(Payload::new(0)), TVar::new(Payload::new(0))));
        let brittle = TVar::new(Brittle(Payload::new(0)));
        let increment = |tx: &Transaction, (a, b): &(TVar<Payload>, TVar<Payload>)| -> Stm<()> {
            let next = tx.read_ref(a)?.get() + 1;
            assert_eq!(tx.read_ref(b)?.get(), next - 1);
            tx.modify(a, |a| *a = Payload::new(next))?;
            yield_now();
            tx.write(b, Payload::new(next))
        };
        let threads = (0..3).map(|me| {
            let (both, brittle) = (both.clone(), brittle.clone());
            spawn(move || {
                for round in 0..3 {
                    match (me + round) % 4 {
                        // In the body.
                        0 => survives(|| {
                            stm_core::atomically(|tx| -> Stm<()> {
                                increment(tx, &both)?;
                                give_out()
                            });
                        }),
                        // In a part, which the whole survives.
                        1 => stm_core::atomically(|tx| {
                            increment(tx, &both)?;
                            survives(|| {
                                atomically! {
                                    both.0 = Payload::new(99);
                                    give_out()
                                }
                            });
                            Ok(())
                        }),
                        // In a hook, after the commit.
                        2 => survives(|| {
                            stm_core::atomically(|tx| {
                                tx.on_commit(|| give_out());
                                increment(tx, &both)
                            });
                        }),
                        // In user code that a write calls.
                        _ => survives(|| {
                            stm_core::atomically(|tx| {
                                increment(tx, &both)?;
                                tx.modify(&brittle, |brittle| brittle.0 = Payload::new(1))
                            });
                        }),
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        // Rounds of kind 1 and 2: for each thread, two of three but for the last, which has one.
        assert_eq!((both.0.load().get(), both.1.load().get()), (5, 5));
        assert_eq!(stm_core::atomically(|tx| Ok(tx.read_ref(&brittle)?.0.get())), 0);
    });
}

// ------------------------------------------------------------------------------------------------------------- freeing

struct Node {
    value: Payload,
    next: TVar<Option<Arc<Node>>>,
}

struct Stack {
    top: TVar<Option<Arc<Node>>>,
}

#[transactional]
impl Stack {
    fn push(&self, value: u32) {
        let below = TVar::new((*self.top).clone());
        self.top = Some(Arc::new(Node { value: Payload::new(value), next: below }));
    }

    fn pop(&self) -> u32 {
        check!(self.top.is_some());
        let top = (*self.top).clone().unwrap();
        self.top = (*top.next).clone();
        // What is no longer reachable may change, too.
        top.next = None;
        top.value.get()
    }

    fn sum(&self) -> u32 {
        let (mut sum, mut current) = (0, &*self.top);
        while let Some(node) = current {
            sum += node.value.get();
            yield_now();
            current = &*node.next;
        }
        sum
    }
}

/// Variables come and go while others walk along them; threads end, and leave to the rest what is still held.
#[test]
fn node_freed_while_somebody_walks_by() {
    explore(|| {
        let stack = Arc::new(Stack { top: TVar::new(None) });
        stack.push(1);
        stack.push(1);
        let movers = [(); 3].map(|()| {
            let stack = stack.clone();
            spawn(move || {
                for _ in 0..2 {
                    let value = stack.pop();
                    stack.push(value);
                }
            })
        });
        let walkers = [false, true].map(|registered| {
            let stack = stack.clone();
            spawn(move || {
                let sum = if registered {
                    snapshot! { stack.sum() }
                } else {
                    atomically! { stack.sum() }
                };
                assert!(sum <= 2);
            })
        });
        join(movers);
        join(walkers);
        assert_eq!(stack.sum(), 2);
    });
}

/// Threads end one after the other, each while the next still reads what it has superseded.
#[test]
fn garbage_lost_with_its_thread() {
    fn relay(var: TVar<Payload>, left: u32) {
        let reader = {
            let var = var.clone();
            spawn(move || {
                stm_core::atomically(|tx| {
                    let value = tx.read_ref(&var)?;
                    let before = value.get();
                    yield_now();
                    assert_eq!(value.get(), before);
                    Ok(())
                });
            })
        };
        var.store(Payload::new(left));
        if left > 0 {
            let next = spawn(move || relay(var, left - 1));
            join([reader]);
            join([next]);
        } else {
            join([reader]);
        }
    }

    explore(|| relay(TVar::new(Payload::new(9)), 2));
}

/// A value whose destructor is a transaction.
struct Parting {
    counted: TVar<u32>,
    dropped: Arc<AtomicU32>,
    _payload: Payload,
}

impl Drop for Parting {
    fn drop(&mut self) {
        self.counted.update(|n| n + 1);
        add(&self.dropped, 1);
    }
}

/// It is a transaction of its own, which no other one undoes, whether the value was superseded, undone, or never committed.
#[test]
fn destructor_that_becomes_a_part_of_a_transaction() {
    explore(|| {
        let (counted, dropped) = (TVar::new(0), Arc::new(AtomicU32::new(0)));
        let parting = {
            let (counted, dropped) = (counted.clone(), dropped.clone());
            move || Parting { counted: counted.clone(), dropped: dropped.clone(), _payload: Payload::new(0) }
        };
        let vars = Arc::new([TVar::new(parting()), TVar::new(parting())]);
        let threads = (0..3).map(|me| {
            let (vars, parting) = (vars.clone(), parting.clone());
            spawn(move || {
                for _ in 0..2 {
                    stm_core::atomically(|tx| {
                        tx.read_ref(&vars[me % 2])?;
                        tx.write(&vars[1 - me % 2], parting())?;
                        tx.or_else(
                            |tx| {
                                tx.write(&vars[me % 2], parting())?;
                                tx.retry()
                            },
                            |_| Ok(()),
                        )
                    });
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        let dropped = dropped.load(Relaxed);
        assert_eq!(counted.load(), dropped);
    });
}

/// Runs `f` when it is dropped while something unwinds, or ends.
struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> OnDrop<F> {
    fn end(mut self) {
        (self.0)();
        std::mem::forget(self);
    }
}

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        destructor(&mut self.0);
    }
}

/// A part that the macros do not see: a conflict unwinds from it.
fn load(var: &TVar<u32>) -> u32 {
    var.load()
}

/// Destructors that run transactions, of their own and as parts, while a panic, a conflict or a `retry` unwinds: each sees one
/// state, and finds what its own transaction has taken.
#[test]
fn destructor_that_sees_a_state_that_never_was() {
    explore(|| {
        let (a, b) = (TVar::new(0), TVar::new(0));
        let writer = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                for _ in 0..3 {
                    stm_core::atomically(|tx| {
                        tx.modify(&a, |n| *n += 1)?;
                        tx.modify(&b, |n| *n += 1)
                    });
                }
            })
        };
        let threads = (0..3).map(|me| {
            let (a, b, place) = (a.clone(), b.clone(), TVar::new(Some(7)));
            spawn(move || {
                let look = || {
                    atomically! {
                        let first = *a;
                        yield_now();
                        let second = *b;
                        assert_eq!(first, second);
                    }
                };
                let give_back = || {
                    atomically! {
                        assert!(place.is_none(), "what was taken is still there");
                        place = Some(7);
                    }
                };
                let unwound = catch_unwind(AssertUnwindSafe(|| match me {
                    0 => {
                        let _guard = OnDrop(look);
                        resume_unwind(Box::new("as intended"));
                    }
                    1 => atomically! {
                        let _ = *a;
                        place = None;
                        let _guard = OnDrop(|| {
                            give_back();
                            look();
                        });
                        yield_now();
                        resume_unwind(Box::new("as intended"));
                    },
                    _ => atomically! {
                        let first = *a;
                        place = None;
                        let guard = OnDrop(|| {
                            look();
                            give_back();
                        });
                        assert_eq!(first, load(&b));
                        guard.end();
                    },
                }));
                assert_eq!(unwound.is_err(), me < 2);
                assert_eq!(place.load(), Some(7));
            })
        });
        join(threads.collect::<Vec<_>>());
        join([writer]);
    });
}

/// A body that passes over an error of a read.
#[test]
fn conflict_that_a_body_passes_over() {
    explore(|| {
        let (a, b, copy) = (TVar::new(1), TVar::new(1), TVar::new((1, 1)));
        let writer = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                for _ in 0..2 {
                    stm_core::atomically(|tx| {
                        tx.modify(&a, |n| *n += 1)?;
                        tx.modify(&b, |n| *n += 1)
                    });
                }
            })
        };
        let seen = stm_core::atomically(|tx| {
            let seen = (tx.read(&a)?, tx.read(&b).unwrap_or_default());
            tx.write(&copy, seen)?;
            Ok(seen)
        });
        assert_eq!(seen.0, seen.1);
        assert_eq!(copy.load(), seen);
        join([writer]);
    });
}

// --------------------------------------------------------------------------------------------------------- collections

/// Sends all keys to few buckets, so that these split early.
#[derive(Clone, Default)]
struct Plain;

struct PlainHasher(u64);

impl BuildHasher for Plain {
    type Hasher = PlainHasher;
    fn build_hasher(&self) -> PlainHasher {
        PlainHasher(0)
    }
}

impl Hasher for PlainHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().rev().for_each(|&byte| self.0 = self.0 << 8 | u64::from(byte));
    }
}

/// While a map grows, somebody goes through it, looks for its keys one by one, and waits for the last one.
#[test]
fn key_lost_or_doubled_by_a_split() {
    const KEYS: u32 = 20;
    explore_some(|| {
        let map = TMap::with_hasher(Plain);
        // All in one root, whose children are the next that come about.
        (0..KEYS).for_each(|key| _ = map.insert(key * 8, key));
        let growing = {
            let map = map.clone();
            spawn(move || {
                let undone: Result<(), ()> = atomically! {
                    (KEYS..KEYS + 3).for_each(|key| _ = map.insert(key * 8, key));
                    Err(())
                };
                assert!(undone.is_err());
                (KEYS..KEYS + 3).for_each(|key| _ = map.insert(key * 8, key));
            })
        };
        let reading = {
            let map = map.clone();
            spawn(move || {
                let mut keys: Vec<_> = map.keys().collect();
                keys.sort_unstable();
                assert!(keys.windows(2).all(|pair| pair[0] < pair[1]) && keys.len() >= KEYS as usize);
                let (len, all) = atomically! { (map.len(), map.iter().count()) };
                assert_eq!(len, all);
                assert!((0..KEYS).step_by(5).all(|key| map.get(&(key * 8)) == Some(key)));
            })
        };
        let waiting = {
            let map = map.clone();
            spawn(move || assert_eq!(map.wait_for(&((KEYS + 2) * 8)), KEYS + 2))
        };
        join([growing, reading, waiting]);
        assert_eq!((map.len(), map.iter().count()), (KEYS as usize + 3, KEYS as usize + 3));
    });
}

/// The first additions of two threads against a sum, which some transaction acts upon.
#[test]
fn addition_that_a_sum_overlooks() {
    explore_some(|| {
        let (counter, seen) = (TCounter::new(0), TVar::new(0));
        let adding = [1, 10].map(|n| {
            let (counter, seen) = (counter.clone(), seen.clone());
            spawn(move || {
                counter.add(n);
                atomically! {
                    seen = counter.get();
                    counter.add(n);
                    assert_eq!(counter.get(), seen + n);
                }
            })
        });
        let summing = {
            let counter = counter.clone();
            spawn(move || {
                let (first, second) = (counter.get(), counter.get());
                assert!(first <= second, "{second} after {first}");
                atomically! { check!(counter.get() == 22) }
            })
        };
        join(adding);
        join([summing]);
        assert!([12, 21].contains(&seen.load()), "{}", seen.load());
    });
}

/// Three hand over by a queue of one place, and the one who closes it is told to everybody who waits.
#[test]
fn element_lost_when_a_queue_closes() {
    explore_some(|| {
        let (queue, other) = (TBQueue::new(1), TQueue::new());
        let producing = {
            let queue = queue.clone();
            spawn(move || (0..4).take_while(|&n| queue.push(n).is_ok()).count())
        };
        let between = {
            let (queue, other) = (queue.clone(), other.clone());
            spawn(move || {
                for _ in 0..3 {
                    atomically! { if let Some(n) = queue.pop() { other.push(n).unwrap() } }
                }
                queue.close();
                queue.flush().into_iter().for_each(|n: usize| other.push(n).unwrap());
                assert_eq!(queue.pop(), None);
                other.close();
            })
        };
        let consuming = spawn(move || std::iter::from_fn(|| other.pop()).collect::<Vec<_>>());
        let pushed = producing.join().unwrap();
        join([between]);
        assert_eq!(consuming.join().unwrap(), (0..pushed).collect::<Vec<_>>());
    });
}

/// One gives up while one behind it wants less, or just when it is served.
#[test]
fn permit_lost_with_one_who_gives_up() {
    explore_some(|| {
        let semaphore = TSemaphore::new(0);
        let large = {
            let semaphore = semaphore.clone();
            spawn(move || semaphore.acquire_many_within(2, Duration::ZERO).map_or(0, |()| 2))
        };
        let small = {
            let semaphore = semaphore.clone();
            spawn(move || {
                semaphore.acquire();
                semaphore.release_many(2);
            })
        };
        semaphore.release();
        join([small]);
        let taken: usize = join([large])[0];
        assert_eq!((semaphore.available() + taken, semaphore.waiting()), (2, 0));
    });
}

/// Two transactions need two permits in opposite orders, and one of them gives up; a thread needs one of them.
#[test]
fn place_left_behind_or_permit_lost_by_a_transaction() {
    explore_some(|| {
        let (a, b) = (TSemaphore::new(1), TSemaphore::new(0));
        let both = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                atomically! {
                    a.acquire();
                    b.acquire();
                }
                a.release();
                b.release();
            })
        };
        let gives_up = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                let taken = atomically!(timeout: Duration::ZERO; {
                    b.acquire();
                    a.acquire();
                });
                if taken.is_ok() {
                    b.release();
                    a.release();
                }
            })
        };
        let one = {
            let a = a.clone();
            spawn(move || {
                a.acquire();
                a.release();
            })
        };
        b.release();
        join([both, gives_up, one]);
        assert_eq!((a.available(), a.waiting(), b.available(), b.waiting()), (1, 0, 1, 0));
    });
}

/// A slot that a push has made, which is then undone, against other pushes and accesses.
#[test]
fn element_of_a_push_that_was_undone() {
    explore_some(|| {
        let all = TVec::<u32>::new();
        let pushing = [1, 10].map(|first| {
            let all = all.clone();
            spawn(move || {
                let undone: Result<(), ()> = atomically! {
                    all.push(99);
                    Err(())
                };
                assert!(undone.is_err());
                all.push(first);
                atomically! {
                    all.push(98);
                    all.pop();
                }
                all.push(first + 1);
            })
        });
        let looking = {
            let all = all.clone();
            spawn(move || {
                let second = atomically! {
                    let Some(second) = all.get(1) else { retry!() };
                    assert!(all.len() > 1);
                    second
                };
                let all = all.to_vec();
                assert!(all.len() > 1 && all[1] == second && all.iter().all(|n| *n < 90), "{second} of {all:?}");
            })
        };
        join(pushing);
        join([looking]);
        let (ones, tens): (Vec<_>, Vec<_>) = all.to_vec().into_iter().partition(|n| *n < 10);
        assert_eq!((ones, tens), (vec![1, 2], vec![10, 11]));
    });
}

// --------------------------------------------------------------------------------------------------------------- tasks

/// A thread that sleeps until its task is woken.
#[derive(Default)]
struct Sleep {
    woken: Mutex<bool>,
    wakeup: Condvar,
}

impl Wake for Sleep {
    fn wake(self: Arc<Self>) {
        *self.woken.lock().unwrap() = true;
        self.wakeup.notify_one();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let sleep = Arc::new(Sleep::default());
    let waker = Waker::from(sleep.clone());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        let mut woken = sleep.woken.lock().unwrap();
        while !*woken {
            woken = sleep.wakeup.wait(woken).unwrap();
        }
        *woken = false;
    }
}

/// Polls once, for nobody to be woken.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Threads and tasks give and take, through two places.
#[test]
fn items_lost_or_doubled_between_threads_and_tasks() {
    explore_some(|| {
        let queue = TBQueue::new(2);
        let giving = {
            let queue = queue.clone();
            spawn(move || (0..3).for_each(|n| atomically! { queue.push(n).unwrap() }))
        };
        let giving_in_task = {
            let queue = queue.clone();
            spawn(move || (10..13).for_each(|n| block_on(atomically_async! { queue.push(n).unwrap() })))
        };
        let taking = {
            let queue = queue.clone();
            spawn(move || (0..3).map(|_| atomically! { queue.pop().unwrap() }).collect::<Vec<_>>())
        };
        let mut all: Vec<u32> = (0..3).map(|_| block_on(atomically_async! { queue.pop().unwrap() })).collect();
        join([giving, giving_in_task]);
        all.extend(join([taking]).concat());
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 10, 11, 12]);
    });
}

/// Each waits for its turn, every second one as a task.
#[test]
fn turn_lost_between_threads_and_tasks() {
    explore_some(|| {
        let turn = TVar::new(0);
        let members = (0..4).map(|me| {
            let turn = turn.clone();
            spawn(move || {
                for lap in 0..2 {
                    let mine = lap * 4 + me;
                    if me % 2 == 0 {
                        atomically! { check!(turn == mine); turn += 1 }
                    } else {
                        block_on(atomically_async! { check!(turn == mine); turn += 1 });
                    }
                }
            })
        });
        join(members.collect::<Vec<_>>());
        assert_eq!(turn.load(), 8);
    });
}

/// Some give up at any moment, and one is kept and never polled again, beside threads and tasks that go on waiting.
#[test]
fn somebody_sleeps_behind_a_task_that_went_away() {
    explore_some(|| {
        let (go, other) = (TVar::new(0), TVar::new(0));
        let mut kept = pin!(atomically_async! { check!(go > 0) });
        assert!(poll_once(kept.as_mut()).is_none());
        let leaving = {
            let (go, other) = (go.clone(), other.clone());
            spawn(move || {
                let mut leaves = pin!(atomically_async! { check!(go > 1 || other > 1); });
                let polls = (0..3).take_while(|_| poll_once(leaves.as_mut()).is_none()).count();
                assert!(polls <= 3);
            })
        };
        let waiting = (0..2).map(|n| {
            let go = go.clone();
            spawn(move || {
                if n == 0 {
                    atomically! { check!(go > 1) };
                } else {
                    block_on(atomically_async! { check!(go > 1) });
                }
            })
        });
        let waiting: Vec<_> = waiting.collect();
        other.store(1);
        go.store(1);
        go.store(2);
        join(waiting);
        join([leaving]);
        assert!(poll_once(kept.as_mut()).is_some());
    });
}

/// Tasks come to the gate while a thread and a task run alone.
#[test]
fn task_sleeps_at_the_gate_for_ever() {
    /// How many attempts a transaction makes before it runs alone, here.
    const PATIENCE: u32 = 2;
    fn fails_at_first(var: &TVar<u32>) -> impl FnMut(&Transaction) -> Stm<()> + '_ {
        let mut attempts = 0;
        move |tx| {
            attempts += 1;
            tx.modify(var, |n| *n += 1)?;
            if attempts <= PATIENCE { Err(meet_conflict(tx)) } else { Ok(()) }
        }
    }
    explore_some(|| {
        let (a, b) = (TVar::new(0), TVar::new(0));
        let alone = {
            let a = a.clone();
            spawn(move || stm_core::atomically(fails_at_first(&a)))
        };
        let alone_in_task = {
            let b = b.clone();
            spawn(move || block_on(stm_core::atomically_async(fails_at_first(&b))))
        };
        let passing = [a.clone(), b.clone()].map(|var| spawn(move || block_on(atomically_async! { var += 1 })));
        join([alone, alone_in_task]);
        join(passing);
        assert_eq!((a.load(), b.load()), (2, 2));
    });
}

/// The task waits at the gate, and what it waits for there waits itself, in a part with a time limit.
#[test]
fn waker_that_runs_in_the_transaction_of_another() {
    /// Polls something else when it is called, which panics in a transaction.
    #[derive(Default)]
    struct Polls {
        begun: AtomicU32,
        done: AtomicU32,
    }
    impl Wake for Polls {
        fn wake(self: Arc<Self>) {
            add(&self.begun, 1);
            assert!(poll_once(pin!(stm_core::atomically_async(|_| Ok(())))).is_some());
            add(&self.done, 1);
        }
    }
    explore_some(|| {
        let (x, y, polls) = (TVar::new(0), TVar::new(0), Arc::new(Polls::default()));
        let polling = {
            let (y, waker) = (y.clone(), Waker::from(polls.clone()));
            spawn(move || {
                let mut task = pin!(atomically_async! { y += 1 });
                while task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                    yield_now();
                }
            })
        };
        let mut attempts = 0;
        let result = stm_core::atomically(|tx| {
            attempts += 1;
            if attempts <= 2 {
                return Err(meet_conflict(tx));
            }
            Ok(atomically!(timeout: Duration::ZERO; { check!(x > 0) }))
        });
        assert!(result.is_err());
        join([polling]);
        assert_eq!((y.load(), polls.done.load(Relaxed)), (1, polls.begun.load(Relaxed)));
    });
}
