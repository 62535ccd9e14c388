//! Freeing: everything, and nothing while it can be reached.

use super::{ALIVE, Payload, model, pair, read_for_a_while};
use loom::thread::yield_now;
use std::cell::Cell;
use stm_core::models::spawn;
use stm_core::{TVar, atomically};

#[test]
fn value_freed_while_read() {
    model(4, || {
        let var = TVar::new(Payload::new(0));
        let same = var.clone();
        let writer = spawn(move || {
            same.store(Payload::new(1));
            same.store(Payload::new(2));
        });
        read_for_a_while(&var);
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
        read_for_a_while(&var);
        writer.join().unwrap();
        sweeper.join().unwrap();
    });
}
