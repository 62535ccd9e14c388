//! Models of the runtime: loom runs the code that ships, in every order and under every reordering that the memory model
//! allows within a bound. One model an invariant, named by the anomaly that it rules out.
//!
//! `scripts/loom` runs them all; `scripts/mutants` shows that they notice when something is missing. Each execution also
//! ends with nothing left: no garbage, no value, no registration (`tx/models.rs`).

#![cfg(stm_loom)]

use loom::cell::UnsafeCell;
use loom::sync::atomic::{AtomicBool, Ordering};
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread::yield_now;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Wake, Waker};
use stm_core::models::{meet_conflict, spawn};
use stm_core::{TVar, Transaction, atomically, atomically_async};

thread_local! {
    /// How many payloads there are. (All threads of a model run in one thread of the system.)
    static ALIVE: Cell<u32> = const { Cell::new(0) };
    /// A payload was freed while somebody might read it. (The panic alone does not do: threads that end catch it.)
    static TORN_DOWN: Cell<bool> = const { Cell::new(false) };
}

/// A value in a box of its own. loom reports each read that does not come before its end.
struct Payload(UnsafeCell<u32>);

// SAFETY: changed by `drop` alone.
unsafe impl Sync for Payload {}

impl Payload {
    fn new(value: u32) -> Self {
        ALIVE.set(ALIVE.get() + 1);
        Payload(UnsafeCell::new(value))
    }

    fn get(&self) -> u32 {
        // SAFETY: the value is initialised, and `drop` has not run: if it has, loom panics before the read.
        self.0.with(|value| unsafe { *value })
    }
}

impl Clone for Payload {
    fn clone(&self) -> Self {
        Payload::new(self.get())
    }
}

impl Drop for Payload {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
        // SAFETY: `&mut self`; if it is not as exclusive as it looks, loom panics before the write.
        let exclusive = catch_unwind(AssertUnwindSafe(|| self.0.with_mut(|value| unsafe { *value = u32::MAX })));
        if exclusive.is_err() {
            TORN_DOWN.set(true);
        }
    }
}

fn at_rest() {
    assert_eq!(ALIVE.get(), 0, "values were not freed");
    assert!(!TORN_DOWN.get(), "a value was freed while another thread could read it");
}

fn model(preemptions: usize, f: impl Fn() + Send + Sync + 'static) {
    stm_core::models::model(preemptions, move || {
        at_rest();
        f();
    });
    at_rest();
}

/// A pair of variables that are equal in every state that exists.
type Pair<T> = (TVar<T>, TVar<T>);

fn pair<T: Send + Sync>(value: impl Fn() -> T) -> Pair<T> {
    (TVar::new(value()), TVar::new(value()))
}

fn increment_both((a, b): &Pair<u32>) {
    atomically(|tx| {
        tx.modify(a, |n| *n += 1)?;
        tx.modify(b, |n| *n += 1)
    });
}

fn increment_both_boxed((a, b): &Pair<Payload>) {
    atomically(|tx| {
        let next = tx.read_ref(a)?.get() + 1;
        tx.write(a, Payload::new(next))?;
        tx.write(b, Payload::new(next))
    });
}

// -------------------------------------------------------------------------------------------- serializability, opacity

#[test]
fn lost_update() {
    model(4, || {
        let n = TVar::new(0_u32);
        let same = n.clone();
        let other = spawn(move || same.update(|n| n + 1));
        n.update(|n| n + 1);
        other.join().unwrap();
        assert_eq!(n.load(), 2);
    });
}

#[test]
fn lost_update_of_a_boxed_value() {
    model(4, || {
        let n = TVar::new(Payload::new(0));
        let same = n.clone();
        let other = spawn(move || same.update(|n| Payload::new(n.get() + 1)));
        n.update(|n| Payload::new(n.get() + 1));
        other.join().unwrap();
        assert_eq!(n.load().get(), 2);
    });
}

#[test]
fn write_skew() {
    model(4, || {
        let on_call = pair(|| true);
        let same = on_call.clone();
        // Either may go if the other stays.
        fn go(me: &TVar<bool>, other: &TVar<bool>) {
            atomically(|tx| if tx.read(other)? { tx.write(me, false) } else { Ok(()) });
        }
        let other = spawn(move || go(&same.0, &same.1));
        go(&on_call.1, &on_call.0);
        other.join().unwrap();
        assert!(on_call.0.load() || on_call.1.load());
    });
}

#[test]
fn deadlock_of_opposite_lock_orders() {
    model(3, || {
        let (a, b) = pair(|| 0_u32);
        let swapped = (b.clone(), a.clone());
        let other = spawn(move || increment_both(&swapped));
        increment_both(&(a.clone(), b.clone()));
        other.join().unwrap();
        assert_eq!((a.load(), b.load()), (2, 2));
    });
}

#[test]
fn torn_snapshot() {
    model(4, || {
        let both = pair(|| 0_u32);
        let same = both.clone();
        let writer = spawn(move || increment_both(&same));
        atomically(|tx| {
            let first = tx.read(&both.0)?;
            // In the body: attempts that fail must not see it either.
            assert_eq!(tx.read(&both.1)?, first);
            Ok(())
        });
        writer.join().unwrap();
    });
}

#[test]
fn torn_snapshot_of_boxed_values() {
    model(4, || {
        let both = pair(|| Payload::new(0));
        let same = both.clone();
        let writer = spawn(move || increment_both_boxed(&same));
        atomically(|tx| {
            let first = tx.read_ref(&both.0)?;
            assert_eq!(tx.read_ref(&both.1)?.get(), first.get());
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// Reads both in a registered snapshot, in which no read may fail.
fn peek_at_both<T: Send + Sync>(tx: &Transaction, (a, b): &Pair<T>, get: impl Fn(&T) -> u32) -> (u32, u32) {
    let read = |var| get(tx.read_ref(var).expect("a registered snapshot finds every value"));
    (read(a), read(b))
}

#[test]
fn torn_registered_snapshot() {
    model(2, || {
        let both = pair(|| 0_u32);
        let same = both.clone();
        let writer = spawn(move || increment_both(&same));
        atomically(|tx| {
            tx.peek(|| {
                let (first, second) = peek_at_both(tx, &both, |n| *n);
                assert_eq!(first, second);
                Ok(())
            })
        });
        writer.join().unwrap();
    });
}

#[test]
fn torn_registered_snapshot_of_boxed_values() {
    model(2, || {
        let both = pair(|| Payload::new(0));
        let same = both.clone();
        let writer = spawn(move || increment_both_boxed(&same));
        atomically(|tx| {
            tx.peek(|| {
                let (first, second) = peek_at_both(tx, &both, Payload::get);
                assert_eq!(first, second);
                Ok(())
            })
        });
        writer.join().unwrap();
    });
}

/// Of three, each relies on what the next one changes. Two of them have a tag.
#[test]
fn write_skew_of_three() {
    model(1, || {
        let on_call: Arc<[TVar<bool>; 3]> = Arc::new(std::array::from_fn(|_| TVar::new(true)));
        // Each may go if the next one stays.
        let go = |on_call: &[TVar<bool>; 3], me: usize| {
            atomically(|tx| if tx.read(&on_call[(me + 1) % 3])? { tx.write(&on_call[me], false) } else { Ok(()) });
        };
        let others = [1, 2].map(|me| {
            let on_call = on_call.clone();
            spawn(move || go(&on_call, me))
        });
        go(&on_call, 0);
        for other in others {
            other.join().unwrap();
        }
        assert!(on_call.iter().any(TVar::load), "each relied on another who went");
    });
}

/// A transaction that begins after another has ended sees it, although its snapshot may start in the past.
#[test]
fn stale_read() {
    model(6, || {
        let (x, y) = pair(|| 0_u32);
        let stored = Arc::new(AtomicBool::new(false));
        let (same, told) = (x.clone(), stored.clone());
        // From here on this thread knows a timestamp that will be old.
        y.store(1);
        let writer = spawn(move || {
            same.store(1);
            told.store(true, Ordering::Release);
        });
        if stored.load(Ordering::Acquire) {
            assert_eq!(atomically(|tx| Ok((tx.read(&y)?, tx.read(&x)?))), (1, 1));
        }
        writer.join().unwrap();
    });
}

// ----------------------------------------------------------------------------------------------- the clock and the tags

// In a model two threads have a tag, and a timestamp is at most one ahead of the clock. The clock starts at 1: the first
// commit of a thread is one ahead.

/// Reads both, in whichever state they are.
fn check_both(both: &Pair<u32>) {
    atomically(|tx| {
        let first = tx.read(&both.0)?;
        assert_eq!(tx.read(&both.1)?, first);
        Ok(())
    });
}

/// A reader accepts a commit ahead of the clock; then comes the next one of the same thread.
#[test]
fn torn_snapshot_after_an_accepted_commit() {
    model(3, || {
        let (x, both) = (TVar::new(0_u32), pair(|| 0_u32));
        let same = (x.clone(), both.clone());
        let writer = spawn(move || {
            same.0.store(1);
            increment_both(&same.1);
        });
        x.load();
        check_both(&both);
        writer.join().unwrap();
    });
}

/// Within one transaction: what the accepted commit wrote and what it did not, read in either order.
#[test]
fn torn_snapshot_around_an_accepted_commit() {
    model(3, || {
        let ((a, b), c) = (pair(|| 0_u32), TVar::new(0_u32));
        let same = (a.clone(), b.clone(), c.clone());
        let writer = spawn(move || {
            increment_both(&(same.0.clone(), same.1.clone()));
            increment_both(&(same.2, same.1));
        });
        atomically(|tx| {
            let (a, b, c) = (tx.read(&a)?, tx.read(&b)?, tx.read(&c)?);
            assert!(b == a + c && c <= a, "{a} {b} {c}");
            Ok(())
        });
        atomically(|tx| {
            let (c, b, a) = (tx.read(&c)?, tx.read(&b)?, tx.read(&a)?);
            assert!(b == a + c && c <= a, "{a} {b} {c}");
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// Commits of two threads, one on top of the other, each ahead of the clock that its reader knows.
#[test]
fn torn_snapshot_between_two_writers() {
    model(1, || {
        let both = pair(|| 0_u32);
        let writers = [(); 2].map(|()| {
            let same = both.clone();
            spawn(move || increment_both(&same))
        });
        check_both(&both);
        for writer in writers {
            writer.join().unwrap();
        }
        assert_eq!((both.0.load(), both.1.load()), (2, 2));
    });
}

/// A thread that has made so many commits makes another, while a second one registers a snapshot.
fn snapshot_beside_a_commit_after(commits: u32) {
    model(3, move || {
        let (x, both) = (TVar::new(0_u32), pair(|| 0_u32));
        let same = both.clone();
        (0..commits).for_each(|n| x.store(n));
        let reader = spawn(move || {
            atomically(|tx| {
                tx.peek(|| {
                    let (first, second) = peek_at_both(tx, &same, |n| *n);
                    assert_eq!(first, second);
                    Ok(())
                })
            });
        });
        increment_both(&both);
        reader.join().unwrap();
    });
}

/// Two commits bring the clock along, and the third is ahead of it.
#[test]
fn torn_registered_snapshot_ahead_of_the_clock() {
    snapshot_beside_a_commit_after(2);
}

/// The fourth brings the clock along again. Its timestamp may be the one at which the jump arrives.
#[test]
fn torn_registered_snapshot_at_the_timestamp_of_a_commit() {
    snapshot_beside_a_commit_after(3);
}

/// One relies on what another changes, so it comes first: a snapshot that has the other has it, too.
#[test]
fn registered_snapshot_of_an_effect_without_its_cause() {
    model(2, || {
        let (x, y) = pair(|| 0_u32);
        let same = (x.clone(), y.clone());
        let relying =
            spawn(move || atomically(|tx| if tx.read(&same.0)? == 0 { tx.write(&same.1, 1) } else { Ok(()) }));
        x.store(1);
        let mut seen = (0, 0);
        atomically(|tx| tx.peek(|| Ok(seen = (tx.read(&x)?, tx.read(&y)?))));
        relying.join().unwrap();
        assert!(seen != (1, 0) || y.load() == 0, "it sees what was changed, and not who came before");
    });
}

/// A thread ends while a version of its is ahead of the clock, and another gets its slot and its tag.
#[test]
fn torn_snapshot_after_a_slot_has_changed_hands() {
    model(3, || {
        let (x, both) = (TVar::new(0_u32), pair(|| 0_u32));
        // This thread has the first slot.
        x.load();
        let same = x.clone();
        spawn(move || same.store(1)).join().unwrap();
        // Accepts what was committed under the second slot's tag.
        x.load();
        let same = both.clone();
        let writer = spawn(move || increment_both(&same));
        check_both(&both);
        writer.join().unwrap();
    });
}

/// Runs `f` in a thread that has no tag: this one has the first, and one that waits for it the second.
fn spawn_without_tag<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> loom::thread::JoinHandle<T> {
    let var = TVar::new(0_u32);
    var.load();
    spawn(move || {
        var.load();
        spawn(f).join().unwrap()
    })
}

#[test]
fn lost_update_of_a_thread_without_a_tag() {
    model(3, || {
        let n = TVar::new(0_u32);
        let same = n.clone();
        let other = spawn_without_tag(move || same.update(|n| n + 1));
        n.update(|n| n + 1);
        n.update(|n| n + 1);
        other.join().unwrap();
        assert_eq!(n.load(), 3);
    });
}

#[test]
fn torn_snapshot_of_a_thread_without_a_tag() {
    model(3, || {
        let both = pair(|| 0_u32);
        let same = both.clone();
        let writer = spawn_without_tag(move || increment_both(&same));
        check_both(&both);
        increment_both(&both);
        writer.join().unwrap();
    });
}

/// Runs `f` in this thread, which has no tag, and neither has one that it spawns: two others that wait have them.
fn without_tags(f: impl FnOnce()) {
    let (var, gate, told) = (TVar::new(0_u32), Arc::new(Mutex::new(())), Arc::new(AtomicBool::new(false)));
    let closed = gate.lock().unwrap();
    let (same_gate, same_told) = (gate.clone(), told.clone());
    let waiting = spawn(move || {
        var.load();
        let second = spawn(move || {
            var.load();
            same_told.store(true, Ordering::Release);
            drop(same_gate.lock());
        });
        second.join().unwrap();
    });
    while !told.load(Ordering::Acquire) {
        yield_now();
    }
    f();
    drop(closed);
    waiting.join().unwrap();
}

/// Neither of two threads without a tag takes the other's versions for its own, or for those that it has seen.
#[test]
fn torn_snapshot_between_threads_without_a_tag() {
    model(3, || {
        without_tags(|| {
            let (x, both) = (TVar::new(0_u32), pair(|| 0_u32));
            let same = both.clone();
            // Has committed, has seen it, and knows an old clock.
            x.store(1);
            x.load();
            let writer = spawn(move || increment_both(&same));
            check_both(&both);
            writer.join().unwrap();
        });
    });
}

/// The reader's own value, ahead of the clock at which it begins.
#[test]
fn own_value_freed_while_read() {
    model(3, || {
        let var = TVar::new(Payload::new(0));
        var.store(Payload::new(1));
        let same = var.clone();
        let writer = spawn(move || same.store(Payload::new(2)));
        atomically(|tx| {
            let value = tx.read_ref(&var)?;
            let first = value.get();
            yield_now();
            assert_eq!(value.get(), first);
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// A value ahead of the clock that an earlier transaction has accepted.
#[test]
fn accepted_value_freed_while_read() {
    model(3, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || {
            same.store(Payload::new(1));
            same.store(Payload::new(2));
        });
        drop(var.load());
        atomically(|tx| {
            let value = tx.read_ref(&var)?;
            let first = value.get();
            yield_now();
            assert_eq!(value.get(), first);
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// The same, of a thread that has got its slot from the one who committed.
#[test]
fn value_freed_while_the_next_in_its_slot_reads_it() {
    model(3, || {
        let var = TVar::new(Payload::new(0));
        drop(var.load());
        let (one, two) = (var.clone(), var.clone());
        spawn(move || one.store(Payload::new(1))).join().unwrap();
        let reader = spawn(move || {
            atomically(|tx| {
                let value = tx.read_ref(&two)?;
                let first = value.get();
                yield_now();
                assert_eq!(value.get(), first);
                Ok(())
            });
        });
        var.store(Payload::new(2));
        reader.join().unwrap();
    });
}

// ------------------------------------------------------------------------------------------------------------- waiting

#[test]
fn lost_wakeup() {
    model(4, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        full.store(true);
        waiter.join().unwrap();
    });
}

#[test]
fn lost_wakeup_of_one_of_two_variables() {
    model(4, || {
        let (a, b) = pair(|| false);
        let same = (a.clone(), b.clone());
        let waiter = spawn(move || {
            atomically(|tx| if tx.read(&same.0)? || tx.read(&same.1)? { Ok(()) } else { tx.retry() });
        });
        b.store(true);
        waiter.join().unwrap();
    });
}

#[test]
fn lost_wakeup_of_one_of_two_waiters() {
    model(0, || {
        let full = TVar::new(false);
        let wait = |full: TVar<bool>| atomically(|tx| if tx.read(&full)? { Ok(()) } else { tx.retry() });
        let (one, two) = (full.clone(), full.clone());
        let waiters = [spawn(move || wait(one)), spawn(move || wait(two))];
        yield_now();
        full.store(true);
        for waiter in waiters {
            waiter.join().unwrap();
        }
    });
}

/// A commit that stores what the waiter has seen calls nobody, and the next one must.
#[test]
fn lost_wakeup_after_a_change_that_is_none() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        full.store(false);
        full.store(true);
        waiter.join().unwrap();
    });
}

/// The first permit is taken before the second waiter has had its turn to look for it.
#[test]
fn lost_wakeup_when_a_permit_has_come_and_gone() {
    model(0, || {
        let permits = TVar::new(0_u32);
        let take = |permits: TVar<u32>| {
            atomically(|tx| match tx.read(&permits)? {
                0 => tx.retry(),
                n => tx.write(&permits, n - 1),
            });
        };
        let (one, two) = (permits.clone(), permits.clone());
        let takers = [spawn(move || take(one)), spawn(move || take(two))];
        yield_now();
        permits.update(|n| n + 1);
        permits.update(|n| n + 1);
        for taker in takers {
            taker.join().unwrap();
        }
        assert_eq!(permits.load(), 0);
    });
}

/// An alternative that retries has read what may let it go on, too.
#[test]
fn lost_wakeup_of_the_first_alternative() {
    model(3, || {
        let (a, b) = pair(|| false);
        let same = (a.clone(), b.clone());
        let waiter = spawn(move || {
            let go = |tx: &Transaction, var| if tx.read(var)? { Ok(()) } else { tx.retry() };
            atomically(|tx| tx.or_else(|tx| go(tx, &same.0), |tx| go(tx, &same.1)));
        });
        a.store(true);
        waiter.join().unwrap();
    });
}

// --------------------------------------------------------------------------------------------------------------- tasks

/// A thread that sleeps until its task is woken.
struct Sleep {
    woken: Mutex<bool>,
    wakeup: Condvar,
}

impl Wake for Sleep {
    fn wake(self: std::sync::Arc<Self>) {
        *self.woken.lock().unwrap() = true;
        self.wakeup.notify_one();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    block_on_pinned(pin!(future))
}

fn block_on_pinned<T>(mut future: Pin<&mut impl Future<Output = T>>) -> T {
    let sleep = std::sync::Arc::new(Sleep { woken: Mutex::new(false), wakeup: Condvar::new() });
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

/// Adds to `var` in a task, which may have to wait at the gate.
fn add_in_task(var: &TVar<u32>) -> impl Future<Output = ()> {
    atomically_async(|tx| tx.modify(var, |n| *n += 1))
}

fn task_for(full: &TVar<bool>) -> impl Future<Output = ()> {
    atomically_async(|tx| if tx.read(full)? { Ok(()) } else { tx.retry() })
}

#[test]
fn lost_wakeup_of_a_task() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || block_on(task_for(&same)));
        full.store(true);
        waiter.join().unwrap();
    });
}

/// The task moves to another waker while it is being called.
#[test]
fn lost_wakeup_of_a_task_that_moves() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || {
            let mut task = pin!(task_for(&same));
            if poll_once(task.as_mut()).is_none() {
                block_on_pinned(task);
            }
        });
        full.store(true);
        waiter.join().unwrap();
    });
}

/// A task is dropped while it is being called, beside a thread that waits for the same.
#[test]
fn lost_wakeup_behind_a_task_that_is_dropped() {
    model(1, || {
        let (full, never) = pair(|| false);
        let (one, two) = (full.clone(), full.clone());
        let dropped = spawn(move || {
            let waits = |tx: &Transaction| if tx.read(&never)? || tx.read(&one)? { Ok(()) } else { tx.retry() };
            poll_once(pin!(atomically_async(waits))).is_some()
        });
        let waiter = spawn(move || atomically(|tx| if tx.read(&two)? { Ok(()) } else { tx.retry() }));
        full.store(true);
        dropped.join().unwrap();
        waiter.join().unwrap();
    });
}

/// A task that was called has no errand: whoever waits with it does not wait for it to be polled.
#[test]
fn lost_wakeup_behind_a_task_that_is_not_polled() {
    model(1, || {
        let full = TVar::new(false);
        let mut idle = pin!(task_for(&full));
        assert!(poll_once(idle.as_mut()).is_none());
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        let same = full.clone();
        let other = spawn(move || block_on(task_for(&same)));
        full.store(true);
        waiter.join().unwrap();
        other.join().unwrap();
    });
}

/// A task does not wait in its thread while another transaction runs alone, and is called when that has ended.
#[test]
fn task_left_at_the_gate() {
    model(3, || {
        let (a, b) = pair(|| 0);
        let (same, mut other) = (a.clone(), None);
        let attempts = write_alone(&b, || other = Some(spawn(move || block_on(add_in_task(&same)))));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!((a.load(), b.load()), (1, 1));
    });
}

/// The same of a task that is dropped there.
#[test]
fn task_dropped_at_the_gate() {
    model(3, || {
        let (a, b) = pair(|| 0);
        let (same, mut other) = (a.clone(), None);
        write_alone(&b, || other = Some(spawn(move || poll_once(pin!(add_in_task(&same))).is_some())));
        let committed = other.unwrap().join().unwrap();
        assert_eq!(a.load(), u32::from(committed));
    });
}

/// A task runs alone itself after some attempts, within a poll.
#[test]
fn task_overtaken_while_it_runs_alone() {
    model(2, || {
        let var = TVar::new(0);
        let (same, mut other, mut attempts) = (var.clone(), None, 0);
        block_on(atomically_async(|tx| {
            attempts += 1;
            if attempts <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            let same = same.clone();
            other.get_or_insert_with(|| spawn(move || same.update(|n| n + 1)));
            let value = tx.read(&var)?;
            yield_now();
            tx.write(&var, value + 10)
        }));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!(var.load(), 11);
    });
}

// -------------------------------------------------------------------------------------------------------- running alone

/// How many attempts a transaction makes before it runs alone, in models.
const PATIENCE: u32 = 2;

/// Fails until it runs alone, then calls `begun` once and adds to `var`, slowly. Returns how many attempts it took.
fn add_alone(var: &TVar<u32>, amount: u32, begun: impl FnOnce()) -> u32 {
    let (mut attempts, mut begun) = (0, Some(begun));
    atomically(|tx| {
        attempts += 1;
        if attempts <= PATIENCE {
            return Err(meet_conflict(tx));
        }
        if let Some(begun) = begun.take() {
            begun();
        }
        let value = tx.read(var)?;
        yield_now();
        tx.write(var, value + amount)
    });
    attempts
}

/// Fails until it runs alone, then calls `begun` once and writes to `var`. Returns how many attempts it took.
fn write_alone(var: &TVar<u32>, begun: impl FnOnce()) -> u32 {
    let (mut attempts, mut begun) = (0, Some(begun));
    atomically(|tx| {
        attempts += 1;
        if attempts <= PATIENCE {
            return Err(meet_conflict(tx));
        }
        if let Some(begun) = begun.take() {
            begun();
        }
        tx.write(var, 1)
    });
    attempts
}

/// Whoever has not passed the gate yet waits, so there is nobody who could make it fail.
#[test]
fn overtaken_while_it_runs_alone() {
    model(3, || {
        let var = TVar::new(0);
        let (same, mut other) = (var.clone(), None);
        let attempts = add_alone(&var, 10, || other = Some(spawn(move || same.update(|n| n + 1))));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!(var.load(), 11);
    });
}

#[test]
fn turn_to_run_alone_not_handed_over() {
    model(3, || {
        let var = TVar::new(0);
        let (same, mut other) = (var.clone(), None);
        let attempts = add_alone(&var, 10, || other = Some(spawn(move || add_alone(&same, 1, || ()))));
        assert_eq!(attempts, PATIENCE + 1);
        assert_eq!(other.unwrap().join().unwrap(), PATIENCE + 1);
        assert_eq!(var.load(), 11);
    });
}

#[test]
fn waiting_while_it_runs_alone() {
    model(3, || {
        let full = TVar::new(false);
        let (mut attempts, mut other) = (0, None);
        atomically(|tx| {
            attempts += 1;
            if attempts <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            if tx.read(&full)? {
                return Ok(());
            }
            let same = full.clone();
            other.get_or_insert_with(|| spawn(move || same.store(true)));
            tx.retry()
        });
        other.unwrap().join().unwrap();
    });
}

// --------------------------------------------------------------------------------------------------------- reclamation

#[test]
fn value_freed_while_read() {
    model(4, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || {
            same.store(Payload::new(1));
            same.store(Payload::new(2));
        });
        atomically(|tx| {
            let value = tx.read_ref(&var)?;
            let first = value.get();
            yield_now();
            assert_eq!(value.get(), first);
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// The snapshot moves while a value is held that was read before.
#[test]
fn value_freed_while_the_snapshot_moves() {
    model(3, || {
        let (a, b) = pair(|| Payload::new(0));
        let same = (a.clone(), b.clone());
        let writer = spawn(move || {
            same.1.store(Payload::new(1));
            same.0.store(Payload::new(1));
            same.1.store(Payload::new(2));
        });
        atomically(|tx| {
            let first = tx.read_ref(&a)?;
            let second = tx.read_ref(&b)?;
            assert!(first.get() <= second.get());
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// A reader follows a link to a variable that a writer takes out of the structure.
#[test]
fn unlinked_variable_freed_while_read() {
    model(4, || {
        let link = TVar::new(Some(TVar::new(Payload::new(1))));
        let same = link.clone();
        let writer = spawn(move || same.store(None));
        atomically(|tx| {
            if let Some(inner) = tx.read_ref(&link)? {
                assert_eq!(tx.read_ref(inner)?.get(), 1);
            }
            Ok(())
        });
        writer.join().unwrap();
    });
}

/// A variable loses its last handle while a transaction that has dropped its own still has it in its log.
#[test]
fn variable_freed_while_logged() {
    model(3, || {
        let (var, other) = (TVar::new(Payload::new(0)), TVar::new(0_u32));
        let same = var.clone();
        let dropper = spawn(move || drop(same));
        // The other thread need not know the timestamp at which the transaction begins.
        other.store(1);
        let mine = Cell::new(Some(var));
        atomically(|tx| {
            if let Some(var) = mine.take() {
                let value = tx.read_ref(&var)?;
                drop(var);
                yield_now();
                assert_eq!(value.get(), 0);
            }
            tx.write(&other, 2)
        });
        dropper.join().unwrap();
    });
}

/// A variable loses its last handle in the transaction that writes it, while a snapshot is registered.
#[test]
fn retired_variable_revived_by_its_history() {
    model(3, || {
        let writer = spawn(|| {
            atomically(|tx| {
                let local = TVar::new(Payload::new(0));
                tx.write(&local, Payload::new(1))
            });
        });
        atomically(|tx| tx.peek(|| Ok(yield_now())));
        writer.join().unwrap();
    });
}

/// A thread's slot is taken over by another one while a third looks at it.
#[test]
fn value_freed_while_a_slot_changes_hands() {
    model(2, || {
        let var = TVar::new(Payload::new(0));
        let (one, two) = (var.clone(), var.clone());
        let first = spawn(move || drop(one.load()));
        var.store(Payload::new(1));
        first.join().unwrap();
        let second = spawn(move || drop(two.load()));
        var.store(Payload::new(2));
        second.join().unwrap();
    });
}

/// A thread ends while another still holds what it superseded.
#[test]
fn garbage_lost_with_its_thread() {
    model(3, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || same.store(Payload::new(1)));
        let reader = spawn(move || atomically(|tx| tx.read_ref(&var).map(|value| assert!(value.get() < 2))));
        writer.join().unwrap();
        reader.join().unwrap();
    });
}

/// Nobody else runs: what is superseded is gone when the call returns.
#[test]
fn value_kept_though_nobody_can_see_it() {
    model(2, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        spawn(move || drop(same.load())).join().unwrap();
        var.store(Payload::new(1));
        assert_eq!(ALIVE.get(), 1);
    });
}

/// A thread looks through its bin while another one sweeps, and a third holds what is in it.
#[test]
fn garbage_lost_between_its_thread_and_one_that_sweeps() {
    model(1, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || {
            same.store(Payload::new(1));
            same.store(Payload::new(2));
        });
        let sweeper = spawn(|| _ = stm_core::collect());
        atomically(|tx| {
            let value = tx.read_ref(&var)?;
            let first = value.get();
            yield_now();
            assert_eq!(value.get(), first);
            Ok(())
        });
        writer.join().unwrap();
        sweeper.join().unwrap();
    });
}

// ------------------------------------------------------------------------------------------------------------- history

/// A registered snapshot looks up a version while commits add others and prune.
#[test]
fn history_pruned_while_needed() {
    model(2, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || {
            same.store(Payload::new(1));
            same.store(Payload::new(2));
        });
        atomically(|tx| {
            tx.peek(|| {
                let read = || tx.read_ref(&var).expect("a registered snapshot finds every value");
                let first = read();
                assert_eq!(read().get(), first.get());
                Ok(())
            })
        });
        writer.join().unwrap();
    });
}

/// A pass over the garbage surveys the slots; then a snapshot registers, and a commit keeps a version for it; then the
/// pass prunes.
#[test]
fn history_pruned_by_an_old_survey() {
    model(2, || {
        let var = TVar::new(0_u32);
        let mut pruner = None;
        atomically(|tx| {
            tx.peek(|| {
                let same = var.clone();
                pruner = Some(spawn(move || same.store(1)));
                yield_now();
                Ok(())
            })
        });
        atomically(|tx| {
            tx.peek(|| {
                let before = tx.read(&var).unwrap();
                let same = var.clone();
                spawn(move || same.store(2)).join().unwrap();
                assert_eq!(tx.read(&var).expect("a registered snapshot finds every value"), before);
                Ok(())
            })
        });
        pruner.unwrap().join().unwrap();
    });
}

/// A note is overwritten while somebody reads it.
#[cfg(feature = "stats")]
#[test]
fn writer_of_a_version_mistaken() {
    use loom::sync::atomic::AtomicU64;
    use stm_core::models::Notes;

    loom::model(|| {
        // There is room for two.
        let (notes, seen) = (Arc::new(Notes::new(3)), Arc::new(AtomicU64::new(0)));
        let writer = {
            let (notes, seen) = (notes.clone(), seen.clone());
            loom::thread::spawn(move || {
                for site in 0..3 {
                    let version = 10 * (site as u64 + 1);
                    notes.commits(version, site);
                    seen.store(version, Ordering::Release);
                }
            })
        };
        let version = seen.load(Ordering::Acquire);
        match (version, notes.of(version)) {
            (0 | 10, None) => {}
            (10, found) => assert_eq!(found, Some(0)),
            // The note before the last one may be gone, or on its way.
            (20, found) => assert!(found == Some(1) || found.is_none()),
            (30, found) => assert_eq!(found, Some(2)),
            (version, found) => panic!("{found:?} of {version}"),
        }
        writer.join().unwrap();
        assert_eq!([10, 20, 29, 30].map(|version| notes.of(version)), [None, Some(1), Some(1), Some(2)]);
    });
}

/// Somebody asks who waits, and for how many handles, while the variable goes away.
#[cfg(feature = "stats")]
#[test]
fn variable_freed_while_the_waiters_are_listed() {
    model(2, || {
        let outer = TVar::new(Some(TVar::new(0_u32)));
        let waiter = {
            let outer = outer.clone();
            spawn(move || {
                atomically(|tx| match tx.read(&outer)? {
                    Some(inner) if tx.read(&inner)? == 0 => tx.retry(),
                    _ => Ok(()),
                });
            })
        };
        let writer = {
            let outer = outer.clone();
            spawn(move || outer.store(None))
        };
        for waiter in stm_core::waiters() {
            assert!(waiter.variables.len() <= 2);
        }
        writer.join().unwrap();
        waiter.join().unwrap();
    });
}
