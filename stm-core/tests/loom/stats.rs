//! Statistics read what others write at the same time.

use super::model;
use loom::sync::Arc;
use loom::sync::atomic::Ordering;
use stm_core::models::spawn;
use stm_core::{TVar, atomically};

/// A note is overwritten while somebody reads it.
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
        for waiter in stm_core::stats::waiters() {
            assert!(waiter.variables.len() <= 2);
        }
        writer.join().unwrap();
        waiter.join().unwrap();
    });
}
