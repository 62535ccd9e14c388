//! Panics of user code, wherever it runs: nothing is lost, and the thread can go on.

use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::channel;
use std::sync::{Arc, Once};
use std::thread;
use stm_core::{Stm, TVar, Transaction, atomically};

/// Panics when it is dropped, if it is armed, and counts.
struct Mine {
    armed: bool,
    dropped: Arc<AtomicUsize>,
}

impl Drop for Mine {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, SeqCst);
        assert!(!self.armed, "a mine goes off");
    }
}

/// What goes off is not reported: there are hundreds.
fn alone() -> impl Drop {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if info.payload().downcast_ref() != Some(&"a mine goes off") {
                report(info);
            }
        }));
    });
    super::alone()
}

fn mine(armed: bool, dropped: &Arc<AtomicUsize>) -> Mine {
    Mine { armed, dropped: dropped.clone() }
}

#[test]
fn a_result_that_panics_when_it_is_thrown_away_ends_the_attempt() {
    let _alone = alone();
    let dropped = Arc::new(AtomicUsize::new(0));
    let (empty, var) = (TVar::new(0), TVar::new(0));
    let caught = catch_unwind(AssertUnwindSafe(|| {
        atomically(|tx| {
            tx.write(&var, 1)?;
            tx.read(&empty)?;
            // The signal of the inner `retry` is swallowed, so the result cannot be returned.
            assert!(catch_unwind(AssertUnwindSafe(|| atomically(Transaction::retry::<()>))).is_err());
            Ok(mine(true, &dropped))
        })
    }));
    assert!(caught.is_err());
    assert_eq!(dropped.load(SeqCst), 1);
    // If the attempt were still running, this would be a part of it, and no other thread would see it.
    var.update(|n| n + 2);
    assert_eq!(thread::spawn(move || var.load()).join().unwrap(), 2);
}

#[test]
fn destructors_that_panic_at_reclamation_take_nothing_else_with_them() {
    let _alone = alone();
    let dropped = Arc::new(AtomicUsize::new(0));
    let mut seen = 0;
    let var = TVar::new(mine(false, &dropped));
    for n in 0..1000 {
        let stored = catch_unwind(AssertUnwindSafe(|| var.store(mine(n % 2 == 0, &dropped))));
        seen += usize::from(stored.is_err());
    }
    assert_eq!((seen, dropped.load(SeqCst)), (500, 1000), "each goes off where it is superseded");
    assert!(catch_unwind(AssertUnwindSafe(|| drop(var))).is_ok());
    assert_eq!(dropped.load(SeqCst), 1001);
}

#[test]
fn variables_whose_destructors_panic_while_a_panic_is_on_its_way_do_not_abort_the_process() {
    let _alone = alone();
    let dropped = Arc::new(AtomicUsize::new(0));
    let caught = catch_unwind(AssertUnwindSafe(|| {
        let _vars: Vec<_> = (0..10).map(|_| TVar::new(mine(true, &dropped))).collect();
        panic!("a mine goes off");
    }));
    assert!(caught.is_err());
    assert_eq!(dropped.load(SeqCst), 10);
}

#[test]
fn destructors_that_panic_at_a_threads_end_do_not_abort_the_process() {
    let _alone = alone();
    let dropped = Arc::new(AtomicUsize::new(0));
    let (vars, anchor) = ((0..10).map(|_| TVar::new(mine(true, &dropped))).collect::<Vec<_>>(), TVar::new(0));
    let (superseded, wait) = channel();
    let (end, ended) = channel::<()>();
    let in_thread = dropped.clone();
    let replace = move || {
        for var in &vars {
            var.store(mine(false, &in_thread));
        }
        superseded.send(()).unwrap();
        ended.recv().ok();
    };
    let mut replace = Some(replace);
    // This transaction may see what is replaced meanwhile.
    let thread = atomically(|tx| {
        tx.read(&anchor)?;
        let thread = thread::spawn(replace.take().expect("nothing makes this run again"));
        wait.recv().unwrap();
        assert_eq!(dropped.load(SeqCst), 0);
        Ok(thread)
    });
    drop(end);
    thread.join().unwrap();
    // The thread may have left some of them to the reaper, or to this one.
    while dropped.load(SeqCst) < 20 {
        drop(catch_unwind(AssertUnwindSafe(stm_core::collect)));
    }
    assert_eq!(dropped.load(SeqCst), 20);
}

/// Reads a variable when it is dropped.
struct Reader<'a> {
    var: &'a TVar<i32>,
    found: &'a AtomicUsize,
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        self.found.store(usize::try_from(self.var.load()).expect("not negative"), SeqCst);
    }
}

/// What a destructor reads while a panic is on its way may have changed together with what the body has read. There is no
/// way to leave by a conflict then; it gets the newer value, and the panic goes on.
#[test]
fn a_destructor_may_read_what_has_changed_while_a_panic_is_on_its_way() {
    let _alone = alone();
    let (a, b, copy, found) = (TVar::new(1), TVar::new(1), TVar::new(0), AtomicUsize::new(0));
    let attempts = AtomicUsize::new(0);
    let body = |tx: &Transaction| -> Stm<()> {
        tx.write(&copy, tx.read(&a)?)?;
        let _reader = Reader { var: &b, found: &found };
        if attempts.fetch_add(1, SeqCst) == 0 {
            let change = || {
                atomically(|tx| {
                    tx.write(&a, 2)?;
                    tx.write(&b, 2)
                });
            };
            thread::scope(|scope| _ = scope.spawn(change));
        }
        panic!("a mine goes off")
    };
    let caught = catch_unwind(AssertUnwindSafe(|| atomically(body)));
    let message = caught.expect_err("the panic goes on").downcast::<&str>().expect("that of the body");
    assert_eq!((*message, found.load(SeqCst), copy.load()), ("a mine goes off", 2, 0));
    assert_eq!(attempts.load(SeqCst), 1);

    // A body that catches its panic after that has seen two states, and cannot commit.
    attempts.store(0, SeqCst);
    a.store(1);
    atomically(|tx| {
        assert!(catch_unwind(AssertUnwindSafe(|| body(tx))).is_err());
        Ok(())
    });
    assert_eq!((attempts.load(SeqCst), copy.load()), (2, 2));
}
