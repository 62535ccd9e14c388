//! Wakers that misbehave: they run transactions, poll, panic.

use super::{Counting, LATE, SOON, bounded, poll, poll_with};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::task::{Wake, Waker};
use std::thread;
use stm_core::TimedOut;
use stm_core::prelude::*;

struct Panics;

impl Wake for Panics {
    fn wake(self: Arc<Self>) {
        std::panic::resume_unwind(Box::new("planned"));
    }
}

#[test]
fn a_waker_that_panics_holds_nobody_up() {
    bounded(|| {
        let x = TVar::new(0);
        let mut tasks: Vec<_> = (0..5).map(|_| Box::pin(atomically_async! { check!(x > 0) })).collect();
        let (counting, waker) = Counting::new();
        let panics = Waker::from(Arc::new(Panics));
        for (n, task) in tasks.iter_mut().enumerate() {
            assert!(poll_with(task.as_mut(), if n % 2 == 0 { &panics } else { &waker }).is_pending());
        }
        thread::scope(|scope| {
            let waits = scope.spawn(|| atomically! { check!(x > 0) });
            let committed = Arc::new(AtomicUsize::new(0));
            atomically! {
                on_commit! { committed.fetch_add(1, SeqCst); }
                x = 1;
            }
            assert_eq!(committed.load(SeqCst), 1);
            waits.join().expect("no panic");
        });
        assert_eq!(counting.wakes(), 2);
        for task in &mut tasks {
            assert!(poll(task.as_mut()).is_ready());
        }
    });
}

#[test]
fn a_waker_that_panics_in_the_timer_leaves_it_to_others() {
    struct PanicsTwice;
    impl Wake for PanicsTwice {
        fn wake(self: Arc<Self>) {
            std::panic::resume_unwind(Box::new(PanicsWhenDropped));
        }
    }
    struct PanicsWhenDropped;
    impl Drop for PanicsWhenDropped {
        fn drop(&mut self) {
            std::panic::resume_unwind(Box::new("planned"));
        }
    }
    bounded(|| {
        let x = TVar::new(0);
        let mut task = pin!(atomically_async! { atomically!(timeout: SOON; { check!(x > 0) }) });
        assert!(poll_with(task.as_mut(), &Waker::from(Arc::new(PanicsTwice))).is_pending());
        for _ in 0..2 {
            let result = crate::tasks::block_on(atomically_async! { atomically!(timeout: SOON; { check!(x > 0) }) });
            assert_eq!(result, Err(TimedOut));
        }
    });
}

/// Runs a transaction when it is called, and one when it is dropped.
struct Transacts {
    woken: TVar<u32>,
    dropped: TVar<u32>,
}

impl Wake for Transacts {
    fn wake(self: Arc<Self>) {
        self.woken.update(|n| n + 1);
    }
}

impl Drop for Transacts {
    fn drop(&mut self) {
        let dropped = &self.dropped;
        atomically! { dropped += 1 };
    }
}

#[test]
fn wakers_run_transactions() {
    bounded(|| {
        let (x, woken, dropped) = (TVar::new(0), TVar::new(0), TVar::new(0));
        let new = || Waker::from(Arc::new(Transacts { woken: woken.clone(), dropped: dropped.clone() }));
        // Each replaces the one before.
        let mut task = Box::pin(atomically_async! { check!(x > 1) });
        for n in 0..5 {
            assert!(poll_with(task.as_mut(), &new()).is_pending());
            assert_eq!(dropped.load(), n);
        }
        let mut other = Box::pin(atomically_async! { check!(x > 5) });
        assert!(poll_with(other.as_mut(), &new()).is_pending());
        x.store(1);
        assert_eq!((woken.load(), dropped.load()), (2, 6));
        assert!(poll_with(task.as_mut(), &new()).is_pending());
        assert!(poll_with(other.as_mut(), &new()).is_pending());
        drop(other);
        assert_eq!((woken.load(), dropped.load()), (2, 7));
        x.store(2);
        assert_eq!((woken.load(), dropped.load()), (3, 8));
        assert!(poll(task.as_mut()).is_ready());
    });
}

/// A waker that changes what its task waits for: it is woken again.
#[test]
fn a_waker_changes_what_its_task_waits_for() {
    struct Raises(TVar<u32>, AtomicUsize);
    impl Wake for Raises {
        fn wake(self: Arc<Self>) {
            self.1.fetch_add(1, SeqCst);
            self.0.update(|n| n + 1);
        }
    }
    bounded(|| {
        let x = TVar::new(0);
        let raises = Arc::new(Raises(x.clone(), AtomicUsize::new(0)));
        let waker = Waker::from(raises.clone());
        let mut task = pin!(atomically_async! { check!(x == 6); x });
        for n in [0, 2, 4] {
            assert_eq!(x.load(), n);
            assert!(poll_with(task.as_mut(), &waker).is_pending());
            x.update(|n| n + 1);
        }
        assert!(poll(task.as_mut()).is_ready());
        assert_eq!(raises.1.load(SeqCst), 3);
    });
}

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

/// An executor that polls in `wake`, wherever that is called.
struct Inline {
    task: Mutex<Option<Boxed>>,
    /// Woken, also while it is polled.
    wakes: AtomicUsize,
    ended: (Mutex<bool>, Condvar),
}

impl Inline {
    fn start(task: impl Future<Output = ()> + Send + 'static) -> Arc<Self> {
        let inline = Arc::new(Inline {
            task: Mutex::new(Some(Box::pin(task))),
            wakes: AtomicUsize::new(0),
            ended: (Mutex::new(false), Condvar::new()),
        });
        inline.clone().wake();
        inline
    }

    fn wait(&self) {
        let ended = self.ended.0.lock().expect("no panic");
        let (_ended, waited) = self.ended.1.wait_timeout_while(ended, LATE, |ended| !*ended).expect("no panic");
        assert!(!waited.timed_out());
    }
}

impl Wake for Inline {
    fn wake(self: Arc<Self>) {
        if self.wakes.fetch_add(1, SeqCst) > 0 {
            return;
        }
        let waker = Waker::from(self.clone());
        loop {
            let seen = self.wakes.load(SeqCst);
            let mut task = self.task.lock().expect("no panic");
            if task.as_mut().is_some_and(|task| poll_with(task.as_mut(), &waker).is_ready()) {
                *task = None;
                *self.ended.0.lock().expect("no panic") = true;
                self.ended.1.notify_all();
            }
            drop(task);
            if self.wakes.fetch_sub(seen, SeqCst) == seen {
                return;
            }
        }
    }
}

#[test]
fn tasks_that_are_polled_inline_play_with_threads() {
    const ROUNDS: u32 = 10_000;
    bounded(|| {
        let turn = TVar::new(0);
        let tasks: Vec<_> = (0..2)
            .map(|me| {
                let turn = turn.clone();
                Inline::start(async move {
                    for round in (me..ROUNDS).step_by(4) {
                        atomically_async! { check!(turn == round); turn += 1 }.await;
                    }
                })
            })
            .collect();
        thread::scope(|scope| {
            for me in 2..4 {
                let turn = turn.clone();
                scope.spawn(move || {
                    for round in (me..ROUNDS).step_by(4) {
                        atomically! { check!(turn == round); turn += 1 }
                    }
                });
            }
        });
        for task in &tasks {
            task.wait();
        }
        assert_eq!(turn.load(), ROUNDS);
    });
}

#[test]
fn the_waker_changes_from_poll_to_poll() {
    const ROUNDS: u32 = 10_000;
    /// Wakes a thread, if it is the current one of its task.
    struct Mine(thread::Thread);
    impl Wake for Mine {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    fn play(turn: &TVar<u32>, me: u32) {
        for round in (me..ROUNDS).step_by(2) {
            let mut task = pin!(atomically_async! { check!(turn == round); turn += 1 });
            loop {
                // Another one each time, and some that nobody hears.
                let waker = Waker::from(Arc::new(Mine(thread::current())));
                if round % 3 == 0 && poll(task.as_mut()).is_ready() {
                    break;
                }
                if poll_with(task.as_mut(), &waker).is_ready() {
                    break;
                }
                thread::park();
            }
        }
    }
    bounded(|| {
        let turn = TVar::new(0);
        thread::scope(|scope| {
            scope.spawn(|| play(&turn, 1));
            play(&turn, 0);
        });
        assert_eq!(turn.load(), ROUNDS);
    });
}
