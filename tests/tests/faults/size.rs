//! Transactions that do very much, and very many threads: nothing grows that need not.

use super::heap::{live, peak};
use super::{Counted, alone, assert_all_dropped};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;
use stm_core::prelude::*;
use stm_core::{Stm, Transaction, TryError, atomically, atomically_timeout, try_atomically};

const MIB: usize = 1 << 20;

fn read_one_variable(times: usize) {
    let _alone = alone();
    let (inline, boxed) = (TVar::new(1_usize), TVar::new(vec![1]));
    let used = peak(|| {
        let sum = atomically(|tx| {
            (0..times).try_fold(0, |sum, _| Stm::Ok(sum + tx.read(&inline)? + tx.read_ref(&boxed)?[0]))
        });
        assert_eq!(sum, 2 * times);
    });
    assert!(used < MIB, "{used} bytes for reads of one variable");
}

#[test]
fn many_reads_of_one_variable() {
    read_one_variable(500_000);
}

#[test]
#[ignore = "takes seconds, and minutes without optimisation"]
fn ten_million_reads_of_one_variable() {
    read_one_variable(10_000_000);
}

fn write_one_variable(times: usize) {
    let _alone = alone();
    let alive = Arc::new(AtomicUsize::new(0));
    let (inline, boxed) = (TVar::new(0), TVar::new(Counted::new(0, &alive)));
    let used = peak(|| {
        atomically(|tx| {
            for n in 1..=times {
                tx.write(&inline, n)?;
                tx.write(&boxed, Counted::new(n, &alive))?;
                tx.modify(&boxed, |value| value.n = tx.read(&inline).unwrap_or(0))?;
            }
            assert_eq!(alive.load(SeqCst), 2, "values that nobody can see any more");
            Ok(())
        });
    });
    assert_eq!((inline.load(), boxed.load().n), (times, times));
    assert!(used < MIB, "{used} bytes for writes of two variables");
    drop(boxed);
    assert_all_dropped(&alive);
}

#[test]
fn many_writes_of_one_variable() {
    write_one_variable(200_000);
}

#[test]
#[ignore = "takes seconds, and minutes without optimisation"]
fn ten_million_writes_of_one_variable() {
    write_one_variable(10_000_000);
}

fn many_variables(count: usize) {
    let _alone = alone();
    let vars: Vec<_> = (0..count).map(TVar::new).collect();
    let sum = |tx: &Transaction| vars.iter().try_fold(0, |sum, var| Stm::Ok(sum + tx.read(var)?));
    let before = atomically(sum);
    let add = |tx: &Transaction, n| vars.iter().try_for_each(|var| tx.modify(var, |value| *value += n));
    atomically(|tx| {
        add(tx, 1)?;
        assert_eq!(sum(tx)?, before + count);
        let undone = try_atomically(|tx| {
            add(tx, 10)?;
            assert_eq!(sum(tx)?, before + 11 * count);
            tx.retry::<()>()
        });
        assert_eq!(undone, Err(TryError::WouldBlock));
        assert_eq!(sum(tx)?, before + count);
        // Small levels, each of which is undone: they cost what they did, and not what all did.
        for var in &vars {
            tx.or_else(|tx| tx.modify(var, |value| *value += 10).and_then(|()| tx.retry()), |_| Ok(()))?;
        }
        let new = TVar::new(0);
        for n in 0..count / 10 {
            tx.or_else(|tx| tx.write(&new, n).and_then(|()| tx.retry()), |_| Ok(()))?;
        }
        assert_eq!(sum(tx)?, before + count);
        Ok(())
    });
    assert_eq!(atomically(sum), before + count);
    let waited = atomically_timeout(Duration::from_millis(1), |tx| sum(tx).and_then(|_| tx.retry::<()>()));
    assert_eq!(waited, Err(TimedOut));
}

#[test]
fn a_hundred_thousand_variables() {
    many_variables(100_000);
}

#[test]
#[ignore = "takes seconds, and minutes without optimisation"]
fn two_million_variables() {
    many_variables(2_000_000);
}

#[test]
fn a_wait_for_a_hundred_thousand_variables() {
    let _alone = alone();
    let vars: Vec<_> = (0..100_000).map(|_| TVar::new(0)).collect();
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically(|tx| {
                let sum = vars.iter().try_fold(0, |sum, var| Stm::Ok(sum + tx.read(var)?))?;
                if sum < 3 { tx.retry() } else { Ok(sum) }
            })
        });
        for number in [99_999, 50_000, 0] {
            thread::sleep(Duration::from_millis(30));
            vars[number].store(1);
        }
        assert_eq!(waiter.join().unwrap(), 3);
    });
}

fn many_nested_writes(times: usize) {
    let _alone = alone();
    let (first, second) = (TVar::new(0), TVar::new(0));
    let used = peak(|| {
        atomically(|tx| {
            tx.write(&second, 1)?;
            for n in 1..=times {
                atomically(|tx| {
                    tx.write(&first, n)?;
                    tx.modify(&second, |second| *second += 1)
                });
                tx.or_else(|tx| tx.write(&first, 0).and_then(|()| tx.retry()), |_| Ok(()))?;
            }
            Ok(())
        });
    });
    assert_eq!((first.load(), second.load()), (times, times + 1));
    assert!(used < MIB, "{used} bytes for writes of two variables");
}

#[test]
fn many_nested_levels_that_write_one_variable() {
    many_nested_writes(100_000);
}

#[test]
fn a_thousand_nested_levels() {
    fn down(x: &TVar<usize>, levels: usize) {
        atomically(|tx| {
            tx.modify(x, |n| *n += 1)?;
            if levels > 0 {
                down(x, levels - 1);
            }
            Ok(())
        });
    }
    fn fail(x: &TVar<usize>, levels: usize) -> Result<(), usize> {
        atomically! {
            x += 1;
            if levels > 0 { fail(x, levels - 1)? }
            Err(levels)?
        }
        Ok(())
    }
    let _alone = alone();
    let x = TVar::new(0);
    on_a_stack_of(16 * MIB, || {
        down(&x, 1_000);
        assert_eq!(x.load(), 1_001);
        assert_eq!(fail(&x, 1_000), Err(0));
        atomically(|tx| {
            assert_eq!(fail(&x, 1_000), Err(0));
            tx.modify(&x, |n| *n += 1)
        });
    });
    assert_eq!(x.load(), 1_002);
}

#[test]
fn a_thousand_alternatives() {
    fn first(tx: &Transaction, vars: &[TVar<Option<usize>>]) -> Stm<usize> {
        let Some((var, rest)) = vars.split_first() else { return tx.retry() };
        tx.or_else(|tx| tx.read(var)?.map_or_else(|| tx.retry(), Ok), |tx| first(tx, rest))
    }
    let _alone = alone();
    let vars: Vec<_> = (0..1_000).map(|_| TVar::new(None)).collect();
    on_a_stack_of(16 * MIB, || {
        assert_eq!(try_atomically(|tx| first(tx, &vars)), Err(TryError::WouldBlock));
        thread::scope(|scope| {
            let waiter = thread::Builder::new().stack_size(16 * MIB);
            let waiter = waiter.spawn_scoped(scope, || atomically(|tx| first(tx, &vars))).unwrap();
            thread::sleep(Duration::from_millis(20));
            vars[999].store(Some(7));
            assert_eq!(waiter.join().unwrap(), 7);
        });
        // One after the other, on the left.
        let found = atomically(|tx| {
            for var in &vars {
                let found =
                    tx.or_else(|tx| tx.read(var)?.map_or_else(|| tx.retry(), Stm::Ok).map(Some), |_| Ok(None))?;
                if found.is_some() {
                    return Ok(found);
                }
            }
            Ok(None)
        });
        assert_eq!(found, Some(7));
    });
}

#[test]
fn many_hooks() {
    let _alone = alone();
    let ran = Rc::new(Cell::new(0));
    let hook = || {
        let ran = ran.clone();
        move || ran.set(ran.get() + 1)
    };
    atomically(|tx| {
        for _ in 0..10_000 {
            tx.on_commit(hook());
            tx.on_rollback(hook());
            tx.or_else(
                |tx| {
                    tx.on_commit(hook());
                    tx.on_rollback(hook());
                    tx.retry()
                },
                |_| Ok(()),
            )?;
        }
        Ok(())
    });
    assert_eq!(ran.get(), 20_000);
    assert_eq!(Rc::strong_count(&ran), 1);
}

#[transactional]
fn is_even(n: usize, calls: &TVar<usize>) -> bool {
    calls += 1;
    n == 0 || is_odd(n - 1, calls)
}

#[transactional]
fn is_odd(n: usize, calls: &TVar<usize>) -> bool {
    calls += 1;
    n != 0 && is_even(n - 1, calls)
}

#[test]
fn functions_that_call_each_other() {
    let _alone = alone();
    let calls = TVar::new(0);
    on_a_stack_of(16 * MIB, || {
        assert!(is_even(1_000, &calls));
        assert!(!atomically! { is_odd(1_000, &calls) });
    });
    assert_eq!(calls.load(), 2_002);
}

fn on_a_stack_of(bytes: usize, f: impl FnOnce() + Send) {
    thread::scope(|scope| thread::Builder::new().stack_size(bytes).spawn_scoped(scope, f).unwrap().join().unwrap());
}

fn threads_come_and_go(batches: usize) {
    const BATCH: usize = 20;
    let _alone = alone();
    let alive = Arc::new(AtomicUsize::new(0));
    let (x, y) = (TVar::new(0_usize), TVar::new(Counted::new(0, &alive)));
    let batch = || {
        let threads: Vec<_> = (0..BATCH)
            .map(|_| {
                let (x, y, alive) = (x.clone(), y.clone(), alive.clone());
                thread::spawn(move || {
                    let local: Vec<_> = (0..100).map(|n| TVar::new(Counted::new(n, &alive))).collect();
                    atomically(|tx| {
                        tx.modify(&x, |n| *n += 1)?;
                        tx.write(&y, Counted::new(tx.read_ref(&local[7])?.n, &alive))
                    });
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    };
    (0..20).for_each(|_| batch());
    let before = live();
    (0..batches).for_each(|_| batch());
    assert_eq!(x.load(), (batches + 20) * BATCH);
    // Less than a byte for each value that has come and gone.
    let grown = live().saturating_sub(before);
    assert!(grown < 2 * MIB, "{grown} bytes more after {batches} batches of threads");
    drop(y);
    assert_all_dropped(&alive);
}

#[test]
fn five_thousand_threads() {
    threads_come_and_go(250);
}

#[test]
#[ignore = "takes seconds, and minutes without optimisation"]
fn a_hundred_thousand_threads() {
    threads_come_and_go(5_000);
}
