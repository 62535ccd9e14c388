//! Transactions take effect one after the other.

use super::{Payload, increment_both, model, pair};
use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, Ordering};
use stm_core::models::spawn;
use stm_core::{TVar, atomically};

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
