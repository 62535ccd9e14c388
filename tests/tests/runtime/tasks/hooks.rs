//! Code of others that runs at the end of an attempt: hooks, wakers and destructors, which run transactions themselves.

use super::runtimes::{Runtime, on_all_runtimes};
use super::{SOON, block_on, bounded, poll_with};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker};
use std::thread;
use stm_core::TimedOut;
use stm_core::prelude::*;
use tests::{PATIENCE, be_overtaken};

on_all_runtimes! {
    hooks_run_once
    hooks_run_transactions_and_other_futures
}

fn hooks_run_once<R: Runtime>() {
    R::test(|| async {
        let go = TVar::new(0);
        let [committed, rolled_back, attempts] = [(); 3].map(|()| Arc::new(AtomicUsize::new(0)));
        let task = R::spawn({
            let (go, committed, rolled_back) = (go.clone(), committed.clone(), rolled_back.clone());
            let attempts = attempts.clone();
            atomically_async!(move; {
                attempts.fetch_add(1, SeqCst);
                let (committed, rolled_back) = (committed.clone(), rolled_back.clone());
                on_commit! { committed.fetch_add(1, SeqCst); }
                on_rollback! { rolled_back.fetch_add(1, SeqCst); }
                check!(go > 1);
            })
        });
        R::sleep(SOON).await;
        atomically_async! { go = 1 }.await;
        R::sleep(SOON).await;
        atomically_async! { go = 2 }.await;
        task.await;
        assert_eq!(committed.load(SeqCst), 1);
        assert_eq!(rolled_back.load(SeqCst) + 1, attempts.load(SeqCst));
    });
}

fn add(from: &TVar<u32>, to: &TVar<u32>) {
    atomically! { to += from };
    block_on(atomically_async! { to += 100 });
}

fn hooks_run_transactions_and_other_futures<R: Runtime>() {
    R::test(|| async {
        let (x, seen) = (TVar::new(0), TVar::new(0));
        for _ in 0..10 {
            let (inside, to) = (x.clone(), seen.clone());
            atomically_async! {
                x += 1;
                on_commit! { add(&inside, &to); }
            }
            .await;
        }
        assert_eq!((x.load(), seen.load()), (10, 1055));
    });
}

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Polls its task in `wake`.
struct PollsInline {
    task: Mutex<Option<Boxed>>,
    polls: AtomicUsize,
}

impl PollsInline {
    fn start(task: impl Future<Output = ()> + Send + 'static) -> Arc<Self> {
        let inline = Arc::new(PollsInline { task: Mutex::new(Some(Box::pin(task))), polls: AtomicUsize::new(0) });
        inline.clone().wake();
        inline
    }

    fn has_ended(&self) -> bool {
        self.task.lock().expect("no panic").is_none()
    }
}

impl Wake for PollsInline {
    fn wake(self: Arc<Self>) {
        // It is not called while it is polled: nobody else is there.
        let mut task = self.task.lock().expect("no panic");
        self.polls.fetch_add(1, SeqCst);
        let waker = Waker::from(self.clone());
        if task.as_mut().is_some_and(|task| poll_with(task.as_mut(), &waker).is_ready()) {
            *task = None;
        }
    }
}

#[test]
fn a_waker_that_polls_inline_leaves_the_hooks_of_the_transaction_before_it_alone() {
    let x = TVar::new(0);
    let same = x.clone();
    let task = PollsInline::start(atomically_async!(move; { check!(same > 1) }));
    let (committed, rolled_back) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    for n in 1..=2 {
        atomically! {
            let (committed, rolled_back) = (committed.clone(), rolled_back.clone());
            on_commit! { committed.fetch_add(1, SeqCst); }
            on_rollback! { rolled_back.fetch_add(1, SeqCst); }
            x = n;
        }
        assert_eq!((committed.load(SeqCst), rolled_back.load(SeqCst)), (n, 0));
    }
    assert!(task.has_ended());
    assert_eq!(task.polls.load(SeqCst), 3);
}

/// The task waits until a thread does not run alone any more, which is when a part of that one's transaction waits.
#[test]
fn a_waker_never_runs_inside_the_transaction_of_another() {
    bounded(|| {
        let (x, y, hot) = (TVar::new(0), TVar::new(0), TVar::new(0));
        let (mut attempts, mut task) = (0, None);
        let result = atomically(|tx| {
            attempts += 1;
            if attempts <= PATIENCE {
                return be_overtaken(tx, &hot).map(|()| Ok(()));
            }
            // Other transactions go on reading, so this one meets the gate when it commits.
            task.get_or_insert_with(|| {
                let y = y.clone();
                let start = || PollsInline::start(atomically_async!(move; { y += 1 }));
                thread::spawn(start).join().expect("no panic")
            });
            Ok(atomically!(timeout: SOON; { check!(x > 0) }))
        });
        assert_eq!(result, Err(TimedOut));
        assert!(task.expect("it runs alone in the end").has_ended());
        assert_eq!(y.load(), 1);
    });
}
