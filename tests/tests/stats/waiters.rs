//! Who waits for what.

use std::cell::OnceCell;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;
use stm_core::stats::{Who, report};

use crate::{eventually, waiter};

#[test]
fn a_thread_that_waits_is_listed_with_its_variables() {
    let (named, unnamed) = (TVar::named("waiters: named", 0), TVar::new(String::new()));
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("bob".to_owned());
        let handle = thread
            .spawn_scoped(scope, || atomically!(label: "waiters: thread"; { check!(named > 0 && !unnamed.is_empty()) }))
            .unwrap();
        let waiter = waiter("waiters: thread");
        let Who::Thread { name, id } = &waiter.who else { panic!("{waiter:?}") };
        assert_eq!((name.as_deref(), *id), (Some("bob"), handle.thread().id()));
        // `&&` has not come to the second one.
        let [awaited] = &waiter.variables[..] else { panic!("{waiter:?}") };
        assert_eq!((awaited.variable.label.as_deref(), awaited.handles), (Some("waiters: named"), Some(1)));
        assert!(!waiter.has_other_handles() && waiter.limit.is_none());
        let other = named.clone();
        assert_eq!(self::waiter("waiters: thread").variables[0].handles, Some(2));
        assert!(self::waiter("waiters: thread").has_other_handles());
        drop(other);
        named.store(1);
        let later = eventually(|| Some(self::waiter("waiters: thread")).filter(|waiter| waiter.variables.len() == 2));
        assert_eq!(later.number, waiter.number, "it goes on waiting");
        assert!(later.waiting >= waiter.waiting);
        unnamed.store("done".to_owned());
    });
    assert!(stm_core::stats::waiters().iter().all(|waiter| waiter.site.label != "waiters: thread"));
}

#[test]
fn a_task_that_waits_is_listed_until_it_is_dropped() {
    let ready = TVar::named("waiters: task", false);
    let mut context = Context::from_waker(Waker::noop());
    {
        let mut task = pin!(atomically_async!(label: "waiters: task"; { check!(ready) }));
        assert!(stm_core::stats::waiters().iter().all(|waiter| waiter.site.label != "waiters: task"));
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
        let first = waiter("waiters: task");
        assert_eq!(first.who, Who::Task { number: first.number });
        assert_eq!(first.variables[0].variable.to_string(), "`waiters: task`");
        thread::sleep(Duration::from_millis(5));
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
        let second = waiter("waiters: task");
        assert_eq!(second.number, first.number);
        assert!(second.waiting >= Duration::from_millis(5));
    }
    assert!(stm_core::stats::waiters().iter().all(|waiter| waiter.site.label != "waiters: task"));
    assert!(crate::site("waiters: task").waiters == 0);
}

#[test]
fn time_that_a_task_waits_is_counted() {
    let ready = TVar::new(false);
    let mut context = Context::from_waker(Waker::noop());
    let mut task = pin!(atomically_async!(label: "waiters: timed task"; { check!(ready) }));
    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    thread::sleep(Duration::from_millis(20));
    ready.store(true);
    assert_eq!(task.as_mut().poll(&mut context), Poll::Ready(()));
    let stats = crate::site("waiters: timed task");
    assert!(stats.time.waiting >= Duration::from_millis(20), "{stats:?}");
    assert_eq!((stats.attempts, stats.commits, stats.retries, stats.histogram[1]), (2, 1, 1, 1));
}

#[test]
fn a_limit_is_shown() {
    let never = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let result = atomically!(label: "waiters: limit", timeout: Duration::from_secs(100); { check!(never) });
            assert_eq!(result, Ok(()));
        });
        let waiter = waiter("waiters: limit");
        let limit = waiter.limit.unwrap();
        assert!(limit <= Duration::from_secs(100) && limit > Duration::from_secs(50), "{limit:?}");
        never.store(true);
    });
}

#[test]
fn many_wait_for_one() {
    const MANY: usize = 300;
    let go = TVar::named("waiters: many", false);
    let mut context = Context::from_waker(Waker::noop());
    let mut tasks: Vec<_> =
        (0..MANY).map(|_| Box::pin(atomically_async!(label: "waiters: many"; { check!(go) }))).collect();
    for task in &mut tasks {
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    }
    let listed: Vec<_> =
        stm_core::stats::waiters().into_iter().filter(|waiter| waiter.site.label == "waiters: many").collect();
    assert_eq!(listed.len(), MANY);
    assert!(listed.iter().all(|waiter| waiter.variables.len() == 1));
    assert!(listed.is_sorted_by_key(|waiter| std::cmp::Reverse(waiter.waiting)));
    assert_eq!(crate::site("waiters: many").waiters, MANY as u64);
    go.store(true);
    // So many are called by another thread.
    for mut task in tasks {
        while task.as_mut().poll(&mut context).is_pending() {
            thread::yield_now();
        }
    }
}

/// The variable that is waited for goes away, because it is read through another one; its memory is used again.
#[test]
fn a_variable_that_is_gone_is_not_looked_at() {
    let outer = TVar::new(Some(TVar::named("waiters: inner", 0)));
    let mut context = Context::from_waker(Waker::noop());
    let mut task = Box::pin(atomically_async!(label: "waiters: gone"; {
        let Some(inner) = &*outer else { retry!() };
        check!(*inner > 0);
    }));
    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    assert_eq!(waiter("waiters: gone").variables.len(), 2);
    // It is called, but not polled, so it stays registered for the inner one.
    outer.store(None);
    let gone = eventually(|| {
        // A number takes its time to go by itself.
        stm_core::collect();
        let listed = stm_core::stats::waiters().into_iter().find(|waiter| waiter.site.label == "waiters: gone")?;
        assert!(listed.called && listed.has_other_handles(), "it may go on at any time");
        let [inner] = &listed.variables[..] else { panic!("{listed:?}") };
        (inner.variable.label.is_none()).then(|| inner.clone())
    });
    assert_eq!(gone.handles, None, "its label went with it");
    // The next ones that lie there are not the one that is waited for.
    let others: Vec<_> = (0..1000).map(TVar::new).collect();
    let listed = stm_core::stats::waiters().into_iter().find(|waiter| waiter.site.label == "waiters: gone").unwrap();
    assert!(listed.variables.iter().all(|awaited| awaited.variable.label.is_none()), "{listed:?}");
    drop((others, task));
}

#[test]
fn everybody_is_listed_while_threads_come_and_go() {
    let (turn, stop) = (TVar::named("waiters: turn", 0_u32), TVar::new(false));
    thread::scope(|scope| {
        for me in 0..4 {
            let (turn, stop) = (&turn, &stop);
            scope.spawn(move || {
                loop {
                    let goes_on = atomically!(label: "waiters: turns"; {
                        check!(stop || turn % 4 == me);
                        turn += 1;
                        !stop
                    });
                    if !goes_on {
                        break;
                    }
                }
            });
        }
        for _ in 0..2000 {
            for waiter in stm_core::stats::waiters() {
                if waiter.site.label == "waiters: turns" {
                    assert!(waiter.variables.len() <= 2, "{waiter:?}");
                }
            }
        }
        stop.store(true);
    });
}

/// Who waits looks at variables that others free, and whose memory is used again.
#[test]
fn everybody_is_listed_while_variables_come_and_go() {
    const ROUNDS: u32 = 300;
    let running = AtomicU32::new(3);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut context = Context::from_waker(Waker::noop());
                let mut left = Vec::new();
                for round in 0..ROUNDS {
                    let inner = TVar::named("waiters: comes and goes", 0);
                    let outer = TVar::new(Some(inner.clone()));
                    let both = outer.clone();
                    let mut task = Box::pin(stm_core::atomically_async(move |tx| {
                        let Some(inner) = tx.read(&both)? else { return tx.retry() };
                        if tx.read(&inner)? > 0 { Ok(()) } else { tx.retry() }
                    }));
                    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
                    let limit = Duration::from_micros(50);
                    let waited = atomically!(label: "waiters: come and go", timeout: limit; { check!(inner < 0) });
                    assert_eq!(waited, Err(TimedOut));
                    // It is called, stays where it is, and waits for what is gone.
                    outer.store(None);
                    left.push(task);
                    if round % 7 == 0 {
                        left.clear();
                    }
                }
                running.fetch_sub(1, SeqCst);
            });
        }
        scope.spawn(|| {
            while running.load(SeqCst) > 0 {
                for waiter in stm_core::stats::waiters() {
                    let handles = waiter.variables.iter().filter_map(|awaited| awaited.handles);
                    assert!(handles.max() < Some(1000), "{waiter:?}");
                }
            }
        });
    });
}

/// Others' code makes reports where it likes.
#[test]
fn reports_can_be_made_anywhere() {
    struct Reports(TVar<u32>);

    impl Reports {
        fn report(&self) {
            assert!(!report().sites.is_empty());
            drop(stm_core::stats::waiters());
            self.0.update(|n| n + 1);
        }
    }

    impl Drop for Reports {
        fn drop(&mut self) {
            self.report();
        }
    }

    impl Wake for Reports {
        fn wake(self: Arc<Self>) {
            self.report();
        }
    }

    thread_local! {
        static AT_EXIT: OnceCell<Reports> = const { OnceCell::new() };
    }

    let (count, ready) = (TVar::new(0), TVar::named("waiters: anywhere", false));
    let new = || Reports(count.clone());
    let mut task = Box::pin(atomically_async!(label: "waiters: anywhere"; { check!(ready) }));
    let waker = Arc::new(new()).into();
    assert_eq!(task.as_mut().poll(&mut Context::from_waker(&waker)), Poll::Pending);
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            // Whichever ends first, the runtime's or this.
            AT_EXIT.with(|at_exit| drop(at_exit.set(new())));
            let value = TVar::new(Some(Arc::new(new())));
            let (hook, dropped) = (Arc::new(new()), Arc::new(new()));
            stm_core::atomically(|tx| {
                let (hook, dropped) = (hook.clone(), dropped.clone());
                tx.on_commit(move || hook.report());
                tx.on_rollback(move || dropped.report());
                tx.write(&value, None)?;
                tx.write(&ready, true)
            });
            assert!(ready.load());
        });
        thread.join().unwrap();
    });
    assert_eq!(task.as_mut().poll(&mut Context::from_waker(&waker)), Poll::Ready(()));
    assert!(count.load() >= 4, "{count:?}");
}
