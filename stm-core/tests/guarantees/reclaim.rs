//! Freeing: everything once, nothing while a transaction can reach it.

use super::alone;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::channel;
use std::thread;
use stm_core::{TVar, atomically};

/// Counts how many of its kind exist.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(alive: &Arc<AtomicUsize>) -> Self {
        alive.fetch_add(1, SeqCst);
        Counted(alive.clone())
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new(&self.0)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

/// Makes this thread's garbage lists turn over, with no other transaction running.
fn collect() {
    let filler = TVar::new(String::new());
    // For Miri, which interprets, fewer: there a list is looked at early.
    for _ in 0..if cfg!(miri) { 200 } else { 100_000 } {
        filler.store(String::new());
    }
}

/// Runs `f` while another thread has a registered snapshot.
fn with_registered_reader(f: impl FnOnce()) {
    let (registered, wait) = channel();
    let (end, ended) = channel::<()>();
    let reader = thread::spawn(move || {
        atomically(|tx| {
            tx.peek(|| {
                registered.send(()).unwrap();
                ended.recv().ok();
                Ok(())
            })
        });
    });
    wait.recv().unwrap();
    f();
    drop(end);
    reader.join().unwrap();
}

#[test]
fn a_variable_that_dies_in_the_transaction_that_writes_it_is_freed_once() {
    let _alone = alone();
    let alive = Arc::new(AtomicUsize::new(0));
    with_registered_reader(|| {
        for _ in 0..if cfg!(miri) { 20 } else { 200 } {
            atomically(|tx| {
                let local = TVar::new(Counted::new(&alive));
                tx.write(&local, Counted::new(&alive))
            });
        }
    });
    collect();
    assert_eq!(alive.load(SeqCst), 0);
}

#[test]
fn what_is_being_read_stays_while_it_is_superseded() {
    let _alone = alone();
    let var = TVar::new(String::from("first"));
    atomically(|tx| {
        let kept = tx.read_ref(&var)?;
        thread::scope(|scope| {
            let writer =
                scope.spawn(|| (0..if cfg!(miri) { 10 } else { 1_000 }).for_each(|n| var.store(n.to_string())));
            writer.join().unwrap();
        });
        assert_eq!(kept, "first");
        Ok(())
    });
}

#[test]
fn whichever_thread_drops_the_last_handle_frees() {
    const VARIABLES: usize = if cfg!(miri) { 10 } else { 2_000 };
    let _alone = alone();
    let alive = Arc::new(AtomicUsize::new(0));
    let vars: Vec<_> = (0..VARIABLES).map(|_| TVar::new(Counted::new(&alive))).collect();
    // Nothing else orders the threads, and no transaction does.
    let threads = [vars.clone(), vars].map(|handles| thread::spawn(move || drop(handles)));
    for thread in threads {
        thread.join().unwrap();
    }
    collect();
    assert_eq!(alive.load(SeqCst), 0);
}

#[test]
fn what_a_transaction_undid_is_freed_when_it_ends_without_writes() {
    let _alone = alone();
    let alive = Arc::new(AtomicUsize::new(0));
    let var = TVar::new(Counted::new(&alive));
    for _ in 0..100 {
        atomically(|tx| tx.or_else(|tx| tx.write(&var, Counted::new(&alive)).and_then(|()| tx.retry()), |_| Ok(())));
        assert_eq!(alive.load(SeqCst), 1);
    }
}
