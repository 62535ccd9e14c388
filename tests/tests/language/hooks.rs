//! `on_commit!` and `on_rollback!`: what runs when, and what it may use.

// The code under test is what people write, also where there is a better way to write it.
#![allow(clippy::all, clippy::pedantic)]

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

/// What hooks have done, in order.
#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn note(&self, what: impl ToString) {
        self.0.borrow_mut().push(what.to_string());
    }

    fn take(&self) -> String {
        self.0.take().join(" ")
    }
}

/// Commits a change to `x` in another thread.
fn elsewhere(x: &TVar<i32>, value: i32) {
    thread::scope(|scope| drop(scope.spawn(|| x.store(value)).join()));
}

fn panics(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    payload.downcast_ref::<&str>().unwrap().to_string()
}

// ---------------------------------------------------------------------------------------------------------- when

#[test]
fn hooks_run_once_after_the_commit_and_in_order() {
    let (x, log) = (TVar::new(0), Log::default());
    atomically! {
        on_commit! { log.note(format!("first {}", x.load())) }
        on_rollback! { log.note("rollback") }
        x += 1;
        on_commit! { log.note("second"); }
        x += 1;
        assert!(log.0.borrow().is_empty());
    }
    assert_eq!(log.take(), "first 2 second");
}

#[test]
fn a_conflict_drops_what_the_attempt_registered() {
    let (x, log, runs) = (TVar::new(0), Log::default(), AtomicU32::new(0));
    atomically! {
        let run = runs.fetch_add(1, SeqCst);
        on_commit! { log.note(format!("commit {run}")) }
        on_rollback! { log.note(format!("rollback {run}")) }
        let before = x;
        if run == 0 { elsewhere(&x, 5) }
        x = before + 1;
    }
    assert_eq!(log.take(), "rollback 0 commit 1");
}

#[test]
fn a_retry_runs_rollback_hooks_before_it_waits() {
    let ready = TVar::new(false);
    let (sent, received) = mpsc::channel();
    thread::scope(|scope| {
        let ready = &ready;
        scope.spawn(move || {
            atomically! {
                on_rollback! { sent.send("waits").unwrap() }
                on_commit! { sent.send("done").unwrap() }
                check!(*ready);
            }
        });
        assert_eq!(received.recv(), Ok("waits"));
        ready.store(true);
    });
    assert_eq!(received.iter().collect::<Vec<_>>(), ["done"]);
}

#[test]
fn an_error_undoes() {
    let (x, log) = (TVar::new(0), Log::default());
    let run = |fails: bool| -> Result<(), &str> {
        atomically! {
            on_commit! { log.note("commit") }
            on_rollback! { log.note(format!("rollback {}", x.load())) }
            x += 1;
            if fails { abort!("no") }
            Ok(())
        }
    };
    assert_eq!((run(true), log.take()), (Err("no"), "rollback 0".into()));
    assert_eq!((run(false), log.take()), (Ok(()), "commit".into()));
}

#[test]
fn a_panic_undoes() {
    let log = Log::default();
    let message = panics(|| {
        atomically! {
            on_commit! { log.note("commit") }
            on_rollback! { log.note("rollback") }
            panic!("the body's");
        }
    });
    assert_eq!((message.as_str(), log.take()), ("the body's", "rollback".into()));
}

#[test]
fn nested_levels_wait_for_the_outermost() {
    let log = Log::default();
    #[transactional]
    fn inner(log: &Log, n: i32) -> Result<(), i32> {
        on_commit! { log.note(format!("commit {n}")) }
        on_rollback! { log.note(format!("rollback {n}")) }
        if n < 0 { Err(n) } else { Ok(()) }
    }
    atomically! {
        on_commit! { log.note("outer") }
        inner(&log, 1).unwrap();
        inner(&log, -2).unwrap_err();
        atomically! { inner(&log, 3).unwrap() }
        assert!(log.0.borrow().is_empty());
    }
    // What was undone comes first: its rollback is the older one.
    assert_eq!(log.take(), "rollback -2 outer commit 1 commit 3");

    let undone: Result<(), ()> = atomically! {
        inner(&log, 1).unwrap();
        inner(&log, -2).unwrap_err();
        Err(())
    };
    assert!(undone.is_err());
    assert_eq!(log.take(), "rollback -2 rollback 1");
}

#[test]
fn alternatives_and_nested_attempts() {
    let (x, log) = (TVar::new(0), Log::default());
    atomically! {
        or_else!(
            {
                on_commit! { log.note("a") }
                on_rollback! { log.note("not a") }
                check!(x > 5);
            },
            { on_commit! { log.note("b") } },
        );
        let tried = try_atomically! {
            on_commit! { log.note("c") }
            on_rollback! { log.note("not c") }
            check!(x > 5);
        };
        assert!(tried.is_err());
    }
    assert_eq!(log.take(), "not a not c b");
}

#[test]
fn limits_and_snapshots_have_hooks() {
    let (x, log) = (TVar::new(0), Log::default());
    let late = atomically!(timeout: Duration::ZERO; {
        on_rollback! { log.note("late") }
        check!(x > 5);
    });
    let tried = try_atomically! {
        on_rollback! { log.note("tried") }
        check!(x > 5);
    };
    snapshot! { on_commit! { log.note("seen") } }
    assert!(late.is_err() && tried.is_err());
    assert_eq!(log.take(), "late late tried seen");
}

#[test]
fn in_closures_functions_and_methods() {
    struct Stock {
        name: String,
        left: TVar<i32>,
        log: Log,
    }
    #[transactional]
    impl Stock {
        fn take(&self, n: i32) {
            self.left -= n;
            on_commit! { self.log.note(format!("{}{}{n}", self.name, self.left.load())) }
        }
    }
    let stock = Stock { name: "flour".into(), left: TVar::new(9), log: Log::default() };
    stock.take(1);
    atomically! { [2, 3].iter().for_each(|n| stock.take(*n)) }
    assert_eq!(stock.log.take(), "flour81 flour32 flour33");
    let log = stock.log.clone();
    atomically! {
        [1, 2].iter().for_each(|&n| on_commit! { log.note(n) });
        peek!(on_commit! { log.note("peeked") });
    }
    assert_eq!(log.take(), "1 2 peeked");
}

// -------------------------------------------------------------------------------------------------- after the end

#[test]
fn a_panic_in_a_hook_comes_after_all_hooks() {
    let (x, log) = (TVar::new(0), Log::default());
    let message = panics(|| {
        atomically! {
            x += 1;
            on_commit! { log.note("first"); panic!("in a hook") }
            on_commit! { log.note("second"); panic!("in another") }
            on_commit! { log.note("third") }
        }
    });
    assert_eq!((message.as_str(), log.take(), x.load()), ("in a hook", "first second third".into(), 1));
    // Nothing is poisoned.
    atomically! { x += 1; on_commit! { log.note("again") } }
    assert_eq!((log.take(), x.load()), ("again".into(), 2));
}

#[test]
fn a_panic_in_a_rollback_hook() {
    let (x, log) = (TVar::new(0), Log::default());
    let message = panics(|| {
        atomically! {
            on_rollback! { log.note("rollback"); panic!("in a hook") }
            x += 1;
            panic!("the body's");
        }
    });
    assert_eq!((message.as_str(), log.take(), x.load()), ("the body's", "rollback".into(), 0));

    let message = panics(|| {
        let _: Result<(), ()> = atomically! {
            on_rollback! { panic!("in a hook") }
            Err(())
        };
    });
    assert_eq!(message, "in a hook");
}

#[test]
fn hooks_run_transactions_with_hooks() {
    let (x, log) = (TVar::new(0), Log::default());
    atomically! {
        x += 1;
        on_commit! {
            // It is a transaction of its own: the outer one has ended.
            let seen = atomically! {
                x += 10;
                on_commit! { log.note("inner") }
                x + 0
            };
            log.note(seen);
            x.store(seen + 100);
            let waited = atomically!(timeout: Duration::ZERO; { check!(x < 0) });
            log.note(waited.is_err());
        }
        on_commit! { log.note(x.load()) }
    }
    assert_eq!(log.take(), "inner 11 true 111");
}

#[test]
fn return_leaves_the_hook() {
    let log = Log::default();
    fn run(log: &Log, early: bool) -> i32 {
        atomically! {
            on_commit! {
                if early { return }
                log.note("late");
            }
            on_commit! { log.note("next") }
        }
        5
    }
    assert_eq!((run(&log, true), log.take()), (5, "next".into()));
    assert_eq!((run(&log, false), log.take()), (5, "late next".into()));
}

// ------------------------------------------------------------------------------------------------ what it may use

#[test]
fn names_from_outside_are_cloned() {
    let (x, log) = (TVar::new(1), Log::default());
    let (name, list, width) = (String::from("name"), vec![1, 2], 4);
    let shared = Arc::new(AtomicU32::new(0));
    let maker = |n: i32| n + 1;
    atomically! {
        x += 1;
        on_commit! {
            let x = x.load();
            shared.fetch_add(1, SeqCst);
            log.note(format!("{name} {x:>width$} {list:?} {}", (maker)(x)));
            let name = name;
            for list in &list { log.note(list + x); }
            match Some(x) { Some(width) if width > 1 => log.note(name + "!"), _ => {} }
        }
    }
    assert_eq!(log.take(), "name    2 [1, 2] 3 3 4 name!");
    assert_eq!((name.len(), list.len(), shared.load(SeqCst)), (4, 2, 1));
}

#[test]
fn references_stay_references() {
    fn length(text: &str) -> usize {
        text.len()
    }
    #[transactional]
    fn note(log: &Log, text: &str, numbers: &[i32], x: &TVar<Vec<u8>>, owned: Vec<i32>) {
        on_commit! {
            log.note(format!("{text} {} {} {:?} {:?}", length(text), numbers.len(), x.load(), owned));
        }
        x.push(1);
    }
    let log = Log::default();
    note(&log, &String::from("text"), &[1, 2, 3], &TVar::new(vec![]), vec![7]);
    assert_eq!(log.take(), "text 4 3 [1] [7]");
}

#[test]
fn values_of_the_block_are_moved() {
    let (x, log) = (TVar::new(vec![1]), Log::default());
    atomically! {
        struct NotClone(usize);
        x.push(2);
        let made = NotClone(x.len());
        let copied = x[0];
        on_commit! { log.note(made.0 + copied as usize) }
        for n in &x {
            let n = *n;
            on_commit! { log.note(n) }
        }
        assert_eq!(copied, 1);
    }
    assert_eq!(log.take(), "3 1 2");
}

#[test]
fn values_are_dropped_with_the_hook() {
    let (x, log) = (TVar::new(0), Log::default());
    let payload = Rc::new(Cell::new(0));
    let failed: Result<(), ()> = atomically! {
        on_commit! { payload.set(1) }
        on_rollback! { payload.set(payload.get() + 2) }
        x = 1;
        Err(())
    };
    assert!(failed.is_err());
    assert_eq!((payload.get(), Rc::strong_count(&payload)), (2, 1));
    atomically! { on_commit! { payload.set(9) } on_rollback! { drop(payload) } }
    assert_eq!((payload.get(), Rc::strong_count(&payload)), (9, 1));
    drop(log);
}

#[test]
fn parts_of_self() {
    struct Pair(i32, (i32, Rc<Cell<i32>>), TVar<i32>);
    impl Pair {
        #[transactional]
        fn add(&self) {
            self.2 += 1;
            on_commit! {
                let sum = self.0 + self.1.0 + self.2.load();
                self.1.1.set(self.1.1.get() + sum);
                let [one, two] = [self.0, self.1.0];
                assert_eq!(vec![one; 2], vec![self.0; 2]);
                assert!(matches!(self.0, n if n == one) && two == 2, "{}", self.0);
            }
        }
    }
    let pair = Pair(1, (2, Rc::new(Cell::new(0))), TVar::new(0));
    pair.add();
    pair.add();
    assert_eq!(pair.1.1.get(), 4 + 5);
}

#[test]
fn all_of_self() {
    #[derive(Clone)]
    struct Sender {
        log: Log,
        sent: TVar<u32>,
    }
    impl Sender {
        fn send(&self, n: u32) {
            self.log.note(n);
        }
        #[transactional]
        fn send_later(&self) {
            self.sent += 1;
            on_commit! { self.send(self.sent.load()) }
        }
    }
    let sender = Sender { log: Log::default(), sent: TVar::new(4) };
    sender.send_later();
    assert_eq!(sender.log.take(), "5");
}

// ------------------------------------------------------------------------------------------------- without macros

#[test]
fn without_macros() {
    let (x, log) = (TVar::new(0), Log::default());
    let note = |what: &'static str| {
        let log = log.clone();
        move || log.note(what)
    };
    stm_core::atomically(|tx| {
        tx.on_commit(note("commit"));
        tx.on_rollback(note("never"));
        tx.or_else(
            |tx| {
                tx.on_commit(note("never"));
                tx.on_rollback(note("first alternative"));
                tx.retry()
            },
            |tx| tx.write(&x, 1),
        )
    });
    assert_eq!(log.take(), "first alternative commit");
}
