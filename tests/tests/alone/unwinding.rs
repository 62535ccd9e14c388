//! Destructors and panic hooks that use variables, by the macros and by collections, while others commit all the time.

use super::one_at_a_time;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::collections::{TBQueue, TMVar, TMap, TQueue, TSemaphore};
use stm_core::prelude::*;

/// Runs `f` when it is dropped.
struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// What panics on purpose says.
const MEANT: &str = "as intended";

/// Changes both variables in another thread.
fn change_elsewhere(a: &TVar<i32>, b: &TVar<i32>) {
    thread::scope(|scope| {
        scope.spawn(|| {
            atomically! {
                a += 1;
                b += 1;
            }
        });
    });
}

/// A closure of the body itself, which a guard calls.
#[test]
fn a_closure_of_the_body_may_use_variables_in_a_destructor() {
    let _alone = one_at_a_time();
    let (a, b, depth, calls) = (TVar::new(0), TVar::new(0), TVar::new(0_u32), TVar::new(0));
    let attempts = AtomicU32::new(0);
    let sum = atomically! {
        let first = attempts.fetch_add(1, SeqCst) == 0;
        depth += 1;
        let _guard = OnDrop(|| {
            depth -= 1;
            calls += 1;
            a += 0;
        });
        let seen = *a;
        if first {
            change_elsewhere(&a, &b);
        }
        seen + *b
    };
    assert_eq!((attempts.load(SeqCst), sum, depth.load(), calls.load()), (2, 2, 0, 1));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            depth += 1;
            let _guard = OnDrop(|| {
                depth -= 1;
                calls += 1;
            });
            if *a == 1 {
                panic!("{MEANT}");
            }
        }
    }));
    assert!(panicked.is_err());
    assert_eq!((depth.load(), calls.load()), (0, 1));
}

/// Gives a connection back to the place that it was taken from, and must find that empty.
struct Lease<'a> {
    place: &'a TMVar<u32>,
    connection: u32,
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        assert!(self.place.try_put(self.connection).is_ok(), "the place is full");
    }
}

#[test]
fn what_a_transaction_has_taken_is_given_back_by_guards() {
    let _alone = one_at_a_time();
    for panics in [false, true] {
        let (a, b, place) = (TVar::new(0), TVar::new(0), TMVar::new(7));
        let attempts = AtomicU32::new(0);
        let run = || {
            atomically! {
                let first = attempts.fetch_add(1, SeqCst) == 0;
                let seen = *a;
                let _lease = Lease { place: &place, connection: place.take() };
                if first {
                    change_elsewhere(&a, &b);
                    assert!(!panics, "{MEANT}");
                }
                seen + *b
            }
        };
        let result = catch_unwind(AssertUnwindSafe(run)).ok();
        assert_eq!((result, attempts.load(SeqCst)), if panics { (None, 1) } else { (Some(2), 2) });
        assert_eq!(place.try_take(), Some(7));
    }
}

#[test]
fn a_guard_waits_for_room_while_a_conflict_unwinds() {
    struct Returns<'a>(&'a TBQueue<u32>);

    impl Drop for Returns<'_> {
        fn drop(&mut self) {
            self.0.push(2).expect("it is open");
        }
    }

    let _alone = one_at_a_time();
    let (a, b, full) = (TVar::new(0), TVar::new(0), TBQueue::new(1));
    full.push(1).unwrap();
    let attempts = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while attempts.load(SeqCst) == 0 {
                thread::yield_now();
            }
            thread::sleep(Duration::from_millis(30));
            full.pop()
        });
        atomically! {
            let first = attempts.fetch_add(1, SeqCst) == 0;
            let seen = *a;
            let _returns = Returns(&full);
            if first {
                change_elsewhere(&a, &b);
            }
            assert_eq!(seen, *b);
        }
    });
    assert_eq!((attempts.load(SeqCst), full.try_pop().ok()), (2, Some(2)));
}

static BASE: LazyLock<TVar<i32>> = LazyLock::new(|| TVar::new(1));
static DOUBLE: LazyLock<i32> = LazyLock::new(|| stm_core::detached(|| BASE.load() * 2));

static TRIPLE: LazyLock<i32> = LazyLock::new(|| BASE.load() * 3);

/// One that a block goes through is made outside of the transaction.
#[test]
fn a_static_that_a_block_uses_first_is_made_outside_of_it() {
    let _alone = one_at_a_time();
    let a = TVar::new(0);
    let attempts = AtomicU32::new(0);
    let seen = atomically! {
        let first = attempts.fetch_add(1, SeqCst) == 0;
        let seen = *a;
        if first {
            change_elsewhere(&a, &BASE);
        }
        (seen, *TRIPLE, *BASE)
    };
    assert_eq!((attempts.load(SeqCst), seen), (2, (1, 3 * BASE.load(), BASE.load())));
}

/// What the macros do not see.
fn double() -> i32 {
    *DOUBLE
}

#[test]
fn a_static_that_is_computed_from_a_variable_is_not_poisoned() {
    let _alone = one_at_a_time();
    let a = TVar::new(0);
    let attempts = AtomicU32::new(0);
    let sum = atomically! {
        let first = attempts.fetch_add(1, SeqCst) == 0;
        let seen = *a;
        if first {
            change_elsewhere(&a, &BASE);
        }
        seen + double() + *BASE
    };
    assert!(attempts.load(SeqCst) > 1);
    assert_eq!(sum, 1 + *DOUBLE + BASE.load());
}

/// Two variables that are equal in every state, a pool, and permits: what destructors and a hook are to find whole.
struct Whole {
    pair: (TVar<i32>, TVar<i32>),
    by_key: TMap<u32, i32>,
    pool: TQueue<u32>,
    permits: TSemaphore,
    wrong: AtomicBool,
}

const ITEMS: u32 = 4;

static WHOLE: LazyLock<Whole> = LazyLock::new(|| Whole {
    pair: (TVar::new(0), TVar::new(0)),
    by_key: TMap::from([(0, 0), (1, 0)]),
    pool: TQueue::from((0..ITEMS).collect::<Vec<_>>()),
    permits: TSemaphore::new(2),
    wrong: AtomicBool::new(false),
});

#[transactional]
impl Whole {
    fn look(&self) {
        let (a, b) = (*self.pair.0, *self.pair.1);
        let keys = (self.by_key.get(&0), self.by_key.get(&1));
        if a != b || keys.0 != keys.1 {
            self.wrong.store(true, SeqCst);
        }
    }

    fn change(&self) {
        self.pair.0 += 1;
        self.by_key.update(&0, |n| *n += 1);
        self.pair.1 += 1;
        self.by_key.update(&1, |n| *n += 1);
    }
}

/// Looks at all, and gives an item back.
struct Guard(Option<u32>);

impl Drop for Guard {
    fn drop(&mut self) {
        WHOLE.look();
        if let Some(item) = self.0.take() {
            WHOLE.pool.push(item).expect("it is open");
        }
        WHOLE.look();
    }
}

/// Destructors and a panic hook that run transactions of their own, and parts of transactions that meet conflicts, panic, wait
/// and give up; beside threads that change what they look at.
#[test]
fn destructors_and_hooks_see_what_is_whole() {
    let _alone = one_at_a_time();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        WHOLE.look();
        if !info.to_string().contains(MEANT) {
            before(info);
        }
    }));
    let rounds = if cfg!(debug_assertions) { 400 } else { 2_000 };
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !stop.load(SeqCst) {
                    WHOLE.change();
                    thread::yield_now();
                }
            });
        }
        let workers: Vec<_> = (0..2_u32)
            .map(|worker| {
                scope.spawn(move || {
                    for round in 0..rounds {
                        one_round(round + worker);
                    }
                })
            })
            .collect();
        let ended: Vec<_> = workers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        stop.store(true, SeqCst);
        assert!(ended.iter().all(Result::is_ok));
    });
    drop(std::panic::take_hook());
    assert!(!WHOLE.wrong.load(SeqCst), "something was seen that never was");
    let mut items = WHOLE.pool.flush();
    items.sort_unstable();
    assert_eq!((items, WHOLE.permits.available()), ((0..ITEMS).collect(), 2));
    assert!(!thread::panicking());
}

fn one_round(round: u32) {
    let guard = |item: Option<u32>| Guard(item);
    drop(catch_unwind(|| match round % 6 {
        // A guard outside of any transaction.
        0 => {
            let _guard = guard(WHOLE.pool.try_pop().ok());
            panic!("{MEANT}");
        }
        // One of a part, in a body that panics after it has changed something.
        1 => atomically! {
            let _permit = WHOLE.permits.permit();
            let _guard = guard(WHOLE.pool.try_pop().ok());
            WHOLE.change();
            panic!("{MEANT}");
        },
        // In one that meets conflicts.
        2 => atomically! {
            let _permit = WHOLE.permits.permit();
            let _guard = guard(WHOLE.pool.try_pop().ok());
            WHOLE.look();
            thread::yield_now();
            WHOLE.change();
        },
        // In one that waits, and gives up.
        3 => {
            let waited = atomically!(timeout: Duration::from_micros(200); {
                let _guard = guard(WHOLE.pool.try_pop().ok());
                WHOLE.look();
                check!(WHOLE.pair.0 < 0);
            });
            assert!(waited.is_err());
        }
        // In one that is caught within the transaction, which goes on.
        4 => atomically! {
            let caught = catch_unwind(AssertUnwindSafe(|| {
                let _guard = Guard(WHOLE.pool.try_pop().ok());
                WHOLE.look();
                thread::yield_now();
                panic!("{MEANT}");
            }));
            assert!(caught.is_err());
            WHOLE.change();
        },
        // In a snapshot.
        _ => snapshot! {
            let _guard = guard(None);
            WHOLE.look();
            thread::yield_now();
            WHOLE.look();
        },
    }));
}
