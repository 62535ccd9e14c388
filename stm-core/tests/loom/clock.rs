//! Timestamps: tags of threads, commits ahead of the clock that others accept, and slots that change hands.

use super::snapshots::peek_at_both;
use super::{Pair, Payload, increment_both, model, pair, read_for_a_while};
use loom::sync::atomic::{AtomicBool, Ordering};
use loom::sync::{Arc, Mutex};
use loom::thread::yield_now;
use stm_core::models::spawn;
use stm_core::{TVar, atomically};

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
        read_for_a_while(&var);
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
        read_for_a_while(&var);
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
            read_for_a_while(&two);
        });
        var.store(Payload::new(2));
        reader.join().unwrap();
    });
}
