//! Transactions in destructors and panic hooks, while something unwinds: each sees one state, and none aborts.

use super::alone;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;
use stm_core::{
    Stm, TVar, TimedOut, Transaction, TryError, atomically, atomically_within, detached, in_transaction, snapshot,
    try_atomically,
};

/// Runs `f` when it is dropped.
struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// A thread that changes two variables together whenever it is asked.
struct Other {
    ask: Sender<()>,
    done: Receiver<()>,
}

impl Other {
    fn new(a: &TVar<i64>, b: &TVar<i64>) -> Self {
        let (a, b) = (a.clone(), b.clone());
        let (ask, asked) = channel();
        let (did, done) = channel();
        thread::spawn(move || {
            while asked.recv().is_ok() {
                atomically(|tx| {
                    tx.modify(&a, |n| *n += 1)?;
                    tx.modify(&b, |n| *n += 1)
                });
                did.send(()).expect("somebody asks");
            }
        });
        Other { ask, done }
    }

    fn commits(&self) {
        self.ask.send(()).expect("the thread lives");
        self.done.recv().expect("the thread lives");
    }
}

/// Reads both, with a commit of the other thread in between.
fn look(tx: &Transaction, a: &TVar<i64>, b: &TVar<i64>, other: &Other, seen: &Cell<Vec<(i64, i64)>>) -> Stm<()> {
    let first = tx.read(a)?;
    other.commits();
    let second = tx.read(b)?;
    seen.set([seen.take(), vec![(first, second)]].concat());
    Ok(())
}

fn panics<T>(f: impl FnOnce() -> T) {
    assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
}

#[test]
fn a_transaction_of_a_destructor_sees_one_state_while_a_panic_unwinds() {
    let _alone = alone();
    let (a, b, seen) = (TVar::new(0), TVar::new(0), Cell::default());
    let other = Other::new(&a, &b);
    panics(|| {
        let _guard = OnDrop(|| atomically(|tx| look(tx, &a, &b, &other, &seen)));
        panic!("as intended");
    });
    assert!(seen.take().iter().all(|(a, b)| a == b));
}

#[test]
fn a_transaction_of_a_panic_hook_sees_one_state() {
    let _alone = alone();
    let (a, b) = (TVar::new(0), TVar::new(0));
    let (seen, other) = (Mutex::new(Cell::default()), Mutex::new(Other::new(&a, &b)));
    let before = std::panic::take_hook();
    let parts = {
        let (a, b) = (a.clone(), b.clone());
        let (seen, other) = (std::sync::Arc::new(seen), std::sync::Arc::new(other));
        let all = seen.clone();
        std::panic::set_hook(Box::new(move |_| {
            let (seen, other) = (seen.lock().unwrap(), other.lock().unwrap());
            atomically(|tx| look(tx, &a, &b, &other, &seen));
        }));
        all
    };
    // Of its own; as a part of a transaction that could commit; and of one whose reads have changed.
    panics(|| panic!("as intended"));
    panics(|| {
        atomically(|tx| -> Stm<()> {
            tx.read(&a)?;
            panic!("as intended")
        });
    });
    panics(|| {
        atomically(|tx| -> Stm<()> {
            tx.read(&a)?;
            let (a, b) = (a.clone(), b.clone());
            let change = move || {
                atomically(|tx| {
                    tx.modify(&a, |n| *n += 1)?;
                    tx.modify(&b, |n| *n += 1)
                });
            };
            thread::spawn(change).join().unwrap();
            panic!("as intended")
        });
    });
    std::panic::set_hook(before);
    let seen = parts.lock().unwrap().take();
    assert!(seen.len() >= 3 && seen.iter().all(|(a, b)| a == b), "{seen:?}");
    assert!(!thread::panicking(), "the hook has upset the count of panics");
}

/// Parts of an attempt that is being undone: while its reads are unchanged, and after they have changed.
#[test]
fn a_part_in_a_destructor_sees_one_state_while_a_panic_unwinds() {
    let _alone = alone();
    for changed in [false, true] {
        let (a, b, seen) = (TVar::new(0), TVar::new(0), Cell::default());
        let other = Other::new(&a, &b);
        panics(|| {
            atomically(|tx| -> Stm<()> {
                let _guard = OnDrop(|| atomically(|tx| look(tx, &a, &b, &other, &seen)));
                tx.read(&a)?;
                if changed {
                    other.commits();
                }
                panic!("as intended")
            });
        });
        let seen = seen.take();
        assert!(!seen.is_empty() && seen.iter().all(|(a, b)| a == b), "{changed}: {seen:?}");
    }
}

#[test]
fn a_part_in_a_destructor_sees_one_state_while_a_conflict_unwinds() {
    let _alone = alone();
    let (a, b, c, seen) = (TVar::new(0), TVar::new(0), TVar::new(0), Cell::default());
    let other = Other::new(&a, &b);
    let attempts = Cell::new(0);
    let sum = atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let first = tx.read(&a)?;
        let _guard = OnDrop(|| {
            if attempts.get() == 1 {
                atomically(|tx| look(tx, &a, &b, &other, &seen));
                atomically(|tx| tx.modify(&c, |n| *n += 1));
            }
        });
        if attempts.get() == 1 {
            other.commits();
        }
        // A part that does not hand its conflict up: it unwinds.
        Ok(first + b.load())
    });
    assert_eq!((attempts.get(), sum, c.load()), (2, 4, 0));
    let seen = seen.take();
    assert!(!seen.is_empty() && seen.iter().all(|(a, b)| a == b), "{seen:?}");
}

/// A guard gives back what the transaction itself has taken: it finds the place as the transaction has left it.
#[test]
fn a_guard_gives_back_what_its_own_transaction_has_taken() {
    let _alone = alone();
    for conflict in [true, false] {
        let (a, b, place) = (TVar::new(0), TVar::new(0), TVar::new(Some("connection")));
        let other = Other::new(&a, &b);
        let (attempts, found) = (Cell::new(0), Cell::new(0));
        let run = || {
            atomically(|tx| {
                attempts.set(attempts.get() + 1);
                tx.read(&a)?;
                let taken = tx.modify(&place, Option::take)?.expect("it is there");
                let _guard = OnDrop(|| {
                    atomically(|tx| {
                        assert!(tx.read(&place)?.is_none(), "the place is full");
                        tx.write(&place, Some(taken))
                    });
                    found.set(found.get() + 1);
                });
                if attempts.get() == 1 {
                    other.commits();
                    assert!(conflict, "as intended");
                }
                _ = b.load();
                Ok(())
            });
        };
        if conflict {
            run();
        } else {
            panics(run);
        }
        assert_eq!((attempts.get(), found.get()), if conflict { (2, 2) } else { (1, 1) });
        assert_eq!(place.load(), Some("connection"));
    }
}

/// Only another thread can make room.
#[test]
fn a_destructor_may_wait_while_a_conflict_unwinds() {
    let _alone = alone();
    let (a, b, room) = (TVar::new(0), TVar::new(0), TVar::new(0_u32));
    let other = Other::new(&a, &b);
    let (attempts, waits) = (Cell::new(0), TVar::new(false));
    let take_room = |tx: &Transaction| {
        if tx.read(&room)? == 0 {
            return tx.retry();
        }
        tx.modify(&room, |n| *n -= 1)
    };
    thread::scope(|scope| {
        scope.spawn(|| {
            atomically(|tx| if tx.read(&waits)? { Ok(()) } else { tx.retry() });
            thread::sleep(Duration::from_millis(20));
            room.store(1);
        });
        atomically(|tx| {
            attempts.set(attempts.get() + 1);
            tx.read(&a)?;
            let _guard = OnDrop(|| {
                thread::scope(|scope| _ = scope.spawn(|| waits.store(true)));
                // The part waits in a function that it calls.
                atomically(|_| {
                    atomically(take_room);
                    Ok(())
                });
            });
            if attempts.get() == 1 {
                other.commits();
            }
            _ = b.load();
            Ok(())
        });
    });
    assert_eq!((attempts.get(), room.load()), (2, 0));
}

#[test]
fn a_destructor_may_wait_within_a_limit_while_something_unwinds() {
    let _alone = alone();
    let (a, b, full) = (TVar::new(0), TVar::new(0), TVar::new(true));
    let other = Other::new(&a, &b);
    let wait = |tx: &Transaction| if tx.read(&full)? { tx.retry() } else { Ok(()) };
    let ends = Cell::new(Vec::new());
    let attempts = Cell::new(0);
    let run = |panics: bool| {
        attempts.set(0);
        atomically(|tx| {
            attempts.set(attempts.get() + 1);
            tx.read(&a)?;
            let _guard = OnDrop(|| {
                let ended = (try_atomically(wait), atomically_within(Duration::from_millis(5), wait));
                if attempts.get() == 1 {
                    ends.set([ends.take(), vec![ended]].concat());
                }
            });
            if attempts.get() == 1 {
                other.commits();
                assert!(!panics, "as intended");
                _ = b.load();
            }
            full.store(false);
            Ok(())
        });
    };
    run(false);
    full.store(true);
    panics(|| run(true));
    assert_eq!(ends.take(), vec![(Err(TryError::WouldBlock), Err(TimedOut)); 2]);
}

/// Nobody else will ever change what it waits for: the destructor learns that, and may say so.
#[test]
fn a_destructor_that_waits_for_its_own_transaction_is_told() {
    let _alone = alone();
    let (a, b, place, mark) = (TVar::new(0), TVar::new(0), TVar::new(Some(1)), TVar::new(0));
    let other = Other::new(&a, &b);
    let (attempts, told) = (Cell::new(0), Cell::new(None));
    atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let before = tx.read(&a)?;
        let taken = tx.modify(&place, Option::take)?;
        let _guard = OnDrop(|| {
            if attempts.get() > 1 {
                return;
            }
            let put = || {
                atomically(|tx| {
                    // Changed since: the state of the attempt does not reach here.
                    _ = tx.read(&b)?;
                    if tx.read(&place)?.is_some() { tx.retry() } else { tx.write(&place, taken) }
                });
            };
            let caught = catch_unwind(AssertUnwindSafe(put)).expect_err("it waits for ever");
            told.set(caught.downcast::<String>().ok());
        });
        tx.write(&mark, before)?;
        if attempts.get() == 1 {
            other.commits();
        }
        _ = b.load();
        Ok(())
    });
    let told = told.take().expect("a message");
    assert!(told.contains("waits for something that this transaction itself has changed"), "{told}");
    assert_eq!((attempts.get(), place.load()), (2, None));
}

#[test]
fn a_part_in_a_destructor_within_a_snapshot_sees_one_state() {
    let _alone = alone();
    let (a, b, seen) = (TVar::new(0), TVar::new(0), Cell::default());
    let other = Other::new(&a, &b);
    let attempts = Cell::new(0);
    let sum = snapshot(|tx| {
        attempts.set(attempts.get() + 1);
        let _guard = OnDrop(|| atomically(|tx| look(tx, &a, &b, &other, &seen)));
        let first = tx.read(&a)?;
        if attempts.get() == 1 {
            other.commits();
        }
        Ok(first + b.load())
    });
    assert!(sum % 2 == 0);
    assert!(seen.take().iter().all(|(a, b)| a == b));
}

#[test]
fn a_conflict_that_a_body_passes_over_does_not_commit() {
    let _alone = alone();
    // `x` is 0 in no state.
    let (a, x, copy) = (TVar::new(1), TVar::new(1), TVar::new(1));
    let other = Other::new(&a, &x);
    for through_an_alternative in [true, false] {
        let attempts = Cell::new(0);
        let read = atomically(|tx| {
            attempts.set(attempts.get() + 1);
            tx.read(&a)?;
            if attempts.get() == 1 {
                other.commits();
            }
            let found = if through_an_alternative {
                tx.or_else(|tx| tx.read(&x), |_| Ok(-1)).unwrap_or_default()
            } else {
                tx.read(&x).unwrap_or_default()
            };
            tx.write(&copy, found)?;
            Ok(found)
        });
        assert_eq!((attempts.get(), read, copy.load()), (2, x.load(), x.load()));
        // One that only reads.
        attempts.set(0);
        let read = atomically(|tx| {
            attempts.set(attempts.get() + 1);
            let first = tx.read(&a)?;
            if attempts.get() == 1 {
                other.commits();
            }
            Ok((first, tx.read(&x).unwrap_or_default()))
        });
        assert_eq!((attempts.get(), read), (2, (a.load(), a.load())));
    }
}

static BASE: LazyLock<TVar<i64>> = LazyLock::new(|| TVar::new(1));
static DOUBLE: LazyLock<i64> = LazyLock::new(|| detached(|| BASE.load() * 2));

#[test]
fn an_initialiser_that_is_detached_is_not_left_by_a_conflict() {
    let _alone = alone();
    let a = TVar::new(0);
    let other = Other::new(&a, &BASE);
    let attempts = Cell::new(0);
    let sum = atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let first = tx.read(&a)?;
        if attempts.get() == 1 {
            other.commits();
        }
        Ok(first + *DOUBLE + BASE.load())
    });
    assert_eq!((attempts.get(), sum), (2, 1 + 4 + 2));
}

#[test]
fn what_is_detached_is_no_part_of_the_running_transaction() {
    let _alone = alone();
    let (x, kept) = (TVar::new(0), TVar::new(0));
    let seen = Cell::new(None);
    let undone: Result<(), TryError> = try_atomically(|tx| {
        tx.write(&x, 1)?;
        let inside = detached(|| {
            assert!(!in_transaction());
            kept.store(7);
            atomically(|_| Ok(()));
            x.load()
        });
        assert!(in_transaction());
        seen.set(Some((inside, tx.read(&x)?)));
        tx.retry()
    });
    assert_eq!((undone, seen.get(), x.load(), kept.load()), (Err(TryError::WouldBlock), Some((0, 1)), 0, 7));
    // A panic in it leaves the running one as it was.
    atomically(|tx| {
        tx.write(&x, 2)?;
        assert!(catch_unwind(|| detached(|| panic!("as intended"))).is_err());
        tx.modify(&x, |n| *n += 1)
    });
    assert_eq!(x.load(), 3);
}
