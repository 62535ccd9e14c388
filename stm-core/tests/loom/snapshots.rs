//! Every attempt sees one state, and registered snapshots find all of it while others commit and prune.

use super::{Pair, Payload, increment_both, increment_both_boxed, model, pair};
use loom::thread::yield_now;
use stm_core::models::spawn;
use stm_core::{TVar, Transaction, atomically};

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
pub(crate) fn peek_at_both<T: Send + Sync>(tx: &Transaction, (a, b): &Pair<T>, get: impl Fn(&T) -> u32) -> (u32, u32) {
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
