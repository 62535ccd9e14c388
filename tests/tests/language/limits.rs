//! Transactions that give up: `try_atomically!` and `atomically!(timeout: …)`; and labels.

// The code under test is what people write, also where there is a better way to write it.
#![allow(clippy::all, clippy::pedantic)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

const SOON: Duration = Duration::from_millis(5);
const LATE: Duration = Duration::from_secs(60);

/// Commits a change to `x` in another thread.
fn elsewhere(x: &TVar<i32>, value: i32) {
    thread::scope(|scope| drop(scope.spawn(|| x.store(value)).join()));
}

fn panic_of(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

// ------------------------------------------------------------------------------------------------ try_atomically!

#[test]
fn one_attempt_that_commits() {
    let x = TVar::new(1);
    assert_eq!(try_atomically! { x += 1; x * 10 }, Ok(20));
    assert_eq!(try_atomically!({ x += 1 }), Ok(()));
    assert_eq!(x.load(), 3);
}

#[test]
fn it_never_waits() {
    let (x, runs) = (TVar::new(1), AtomicU32::new(0));
    let r = try_atomically! {
        runs.fetch_add(1, SeqCst);
        x += 1;
        check!(x > 5);
    };
    assert_eq!((r, x.load(), runs.load(SeqCst)), (Err(TryError::WouldBlock), 1, 1));
    // Also where nothing was read that could change.
    assert_eq!(try_atomically! { retry!() }, Err::<(), _>(TryError::WouldBlock));
}

#[test]
fn a_retry_in_a_called_function_is_met() {
    #[transactional]
    fn take(x: &TVar<i32>) -> i32 {
        check!(x > 5);
        x -= 1;
        *x
    }
    let x = TVar::new(5);
    assert_eq!(try_atomically! { x = 5; take(&x) }, Err(TryError::WouldBlock));
    assert_eq!(try_atomically! { x = 7; take(&x) }, Ok(6));
    assert_eq!(try_atomically! { [1].iter().map(|_| take(&x)).sum::<i32>() }, Ok(5));
}

#[test]
fn a_conflict_is_an_error() {
    let (x, y, runs) = (TVar::new(0), TVar::new(0), AtomicU32::new(0));
    let r = try_atomically! {
        runs.fetch_add(1, SeqCst);
        let before = x;
        elsewhere(&x, before + 5);
        y = before;
        x = before + 1;
    };
    assert_eq!(r, Err(TryError::Conflict));
    assert_eq!((x.load(), y.load(), runs.load(SeqCst)), (5, 0, 1));
}

#[test]
fn an_error_of_its_own_is_a_value() {
    fn run(x: &TVar<i32>) -> Result<Result<i32, String>, TryError> {
        try_atomically! {
            x += 1;
            if x > 1 { abort!(format!("{}", *x)) }
            Ok(*x)
        }
    }
    let x = TVar::new(0);
    assert_eq!((run(&x), run(&x), x.load()), (Ok(Ok(1)), Ok(Err("2".into())), 1));
}

#[test]
fn exits_leave_the_function() {
    fn parse(x: &TVar<i32>, text: &str) -> Result<i32, std::num::ParseIntError> {
        let r = try_atomically! {
            x += 1;
            let n: i32 = text.parse()?;
            if n == 1 { return Ok(100) }
            n
        };
        Ok(r.unwrap_or(-1))
    }
    let x = TVar::new(0);
    assert!(parse(&x, "a").is_err());
    assert_eq!(x.load(), 0);
    assert_eq!((parse(&x, "1"), parse(&x, "7"), x.load()), (Ok(100), Ok(7), 2));
}

#[test]
fn nested_its_writes_are_undone_where_it_fails() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let inner = atomically! {
        x = 1;
        let inner = try_atomically! {
            x = 2;
            y = 2;
            check!(x > 5);
        };
        assert_eq!((x + 0, y + 0), (1, 0));
        let second = try_atomically! { y += 7; *y };
        (inner, second)
    };
    assert_eq!((inner, x.load(), y.load()), ((Err(TryError::WouldBlock), Ok(7)), 1, 7));
}

#[test]
fn nested_a_conflict_restarts_the_outermost() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let (outer, inner) = (AtomicU32::new(0), AtomicU32::new(0));
    let r = atomically! {
        outer.fetch_add(1, SeqCst);
        let before = x;
        if outer.load(SeqCst) == 1 { elsewhere(&x, 5) }
        try_atomically! {
            inner.fetch_add(1, SeqCst);
            y += 1;
            x = before + 1;
        }
    };
    assert_eq!((r, x.load(), y.load()), (Ok(()), 6, 1));
    assert_eq!((outer.load(SeqCst), inner.load(SeqCst)), (2, 2));
}

#[test]
fn an_outer_retry_is_not_the_inner_ones() {
    let (x, runs) = (TVar::new(0), AtomicU32::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let r = atomically! {
                runs.fetch_add(1, SeqCst);
                let polled = try_atomically! { check!(x > 0); *x };
                // Waits for what the inner one read.
                let Ok(n) = polled else { retry!() };
                n
            };
            assert_eq!(r, 3);
        });
        while runs.load(SeqCst) == 0 {
            thread::yield_now();
        }
        thread::sleep(SOON);
        x.store(3);
    });
}

#[test]
fn in_a_snapshot_it_reads() {
    let x = TVar::new(3);
    assert_eq!(snapshot! { try_atomically! { check!(x > 5) } }, Err(TryError::WouldBlock));
    assert_eq!(snapshot! { try_atomically! { x * 2 } }, Ok(6));
}

// -------------------------------------------------------------------------------------------------------- timeout

#[test]
fn in_time() {
    let x = TVar::new(1);
    assert_eq!(atomically!(timeout: LATE; { x += 1; *x }), Ok(2));
    assert_eq!(atomically!(timeout: Duration::MAX; x += 1), Ok(()));
    assert_eq!(atomically!(timeout: Duration::ZERO; x += 1; *x), Ok(4));
}

#[test]
fn out_of_time() {
    let (x, runs) = (TVar::new(1), AtomicU32::new(0));
    let r = atomically!(timeout: SOON; {
        runs.fetch_add(1, SeqCst);
        x += 1;
        check!(x > 5);
    });
    assert_eq!((r, x.load(), runs.load(SeqCst)), (Err(TimedOut), 1, 2));
    assert_eq!(atomically!(timeout: Duration::ZERO; { check!(x > 5) }), Err(TimedOut));
    // Nothing was read, so nothing but the end of the time can end the wait.
    assert_eq!(atomically!(timeout: SOON; { retry!() }), Err::<(), _>(TimedOut));
}

#[test]
fn a_change_in_time_ends_the_wait() {
    let x = TVar::new(1);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| atomically!(timeout: LATE; { check!(x > 5); x = 0; "done" }));
        thread::sleep(SOON);
        assert!(!waiter.is_finished());
        x.store(2);
        x.store(7);
        assert_eq!(waiter.join().unwrap(), Ok("done"));
    });
    assert_eq!(x.load(), 0);
}

#[test]
fn conflicts_are_run_again_within_the_time() {
    let (x, runs) = (TVar::new(0), AtomicU32::new(0));
    let r = atomically!(timeout: LATE; {
        let before = x;
        if runs.fetch_add(1, SeqCst) < 2 { elsewhere(&x, before + 10) }
        x = before + 1;
    });
    assert_eq!((r, x.load()), (Ok(()), 21));

    // And given up when it is over.
    let r = atomically!(timeout: SOON; {
        let before = x;
        thread::sleep(SOON);
        elsewhere(&x, before + 10);
        x = before + 1;
    });
    assert_eq!((r, x.load()), (Err(TimedOut), 41), "once more after its end");
}

#[test]
fn nested_in_and_out_of_time() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let r = atomically! {
        x += 1;
        let late = atomically!(timeout: SOON; { y = 5; check!(x > 5); });
        let soon = atomically!(timeout: SOON; { y += 1; });
        (late, soon, *y)
    };
    assert_eq!((r, x.load(), y.load()), ((Err(TimedOut), Ok(()), 1), 1, 1));
}

#[test]
fn nested_a_change_in_time_restarts_the_outermost() {
    let (x, runs) = (TVar::new(0), AtomicU32::new(0));
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically! {
                runs.fetch_add(1, SeqCst);
                atomically!(timeout: LATE; { check!(x > 5); *x })
            }
        });
        while runs.load(SeqCst) == 0 {
            thread::yield_now();
        }
        thread::sleep(SOON);
        assert!(!waiter.is_finished());
        x.store(7);
        assert_eq!(waiter.join().unwrap(), Ok(7));
    });
    assert!(runs.load(SeqCst) >= 2);
}

#[test]
fn nested_the_time_does_not_begin_anew() {
    // Something that both have read changes again and again: each time the outermost transaction restarts.
    let (x, noise) = (TVar::new(0), TVar::new(0));
    let done = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load() {
                noise.update(|n| n + 1);
                thread::sleep(Duration::from_millis(1));
            }
        });
        let r = atomically! { atomically!(timeout: SOON; { check!(noise < 0 || x > 0) }) };
        assert_eq!(r, Err(TimedOut));
        done.store(true);
    });
}

#[test]
fn the_timeout_is_an_expression() {
    let (x, limit) = (TVar::new(0), TVar::new(SOON));
    let millis = 5;
    assert_eq!(atomically!(timeout: Duration::from_millis(millis); { check!(x > 5) }), Err(TimedOut));
    let r = atomically! {
        limit *= 2;
        atomically!(timeout: limit; { check!(x > 5) }).is_err()
    };
    assert_eq!((r, limit.load()), (true, SOON * 2));
    // An error that is the value of the outer block undoes that one as well.
    let r = atomically! {
        limit *= 2;
        atomically!(timeout: limit; { check!(x > 5) })
    };
    assert_eq!((r, limit.load()), (Err(TimedOut), SOON * 2));
    // One that is the name of a variable of the user's own, and one that leaves the function.
    fn run(timeout: Option<Duration>, x: &TVar<i32>) -> Option<Result<(), TimedOut>> {
        Some(atomically!(timeout: timeout?; { x = 1 }))
    }
    assert_eq!((run(None, &x), run(Some(SOON), &x)), (None, Some(Ok(()))));
}

#[test]
fn errors_convert_by_from() {
    #[derive(Debug, PartialEq)]
    enum Failed {
        Late(TimedOut),
        Busy(TryError),
    }
    impl From<TimedOut> for Failed {
        fn from(late: TimedOut) -> Self {
            Failed::Late(late)
        }
    }
    impl From<TryError> for Failed {
        fn from(busy: TryError) -> Self {
            Failed::Busy(busy)
        }
    }
    #[transactional]
    fn both(x: &TVar<i32>) -> Result<i32, Failed> {
        x += 1;
        atomically!(timeout: Duration::ZERO; { check!(x < 3) })?;
        Ok(try_atomically! { check!(x < 2); *x }?)
    }
    let x = TVar::new(0);
    assert_eq!(both(&x), Ok(1));
    assert_eq!(both(&x), Err(Failed::Busy(TryError::WouldBlock)));
    x.store(2);
    assert_eq!((both(&x), x.load()), (Err(Failed::Late(TimedOut)), 2));
}

#[test]
fn errors_say_what_happened() {
    fn text(error: impl std::error::Error) -> String {
        error.to_string()
    }
    assert!(text(TimedOut).contains("time"));
    assert!(text(TryError::Conflict).contains("conflict"));
    assert!(text(TryError::WouldBlock).contains("wait"));
}

// --------------------------------------------------------------------------------------------------------- labels

#[test]
fn labels_change_nothing() {
    let x = TVar::new(1);
    atomically!(label: "bump"; { x += 1 });
    atomically!(label: "bump"; x += 1);
    assert_eq!(atomically!(label: "bump", timeout: SOON; { x += 1 }), Ok(()));
    assert_eq!(atomically!(timeout: SOON, label: "bump",; { x += 1 }), Ok(()));
    assert_eq!(try_atomically!(label: "bump"; { x += 1 }), Ok(()));
    assert_eq!(snapshot!(label: "look"; { x + 0 }), 6);
    #[transactional(label = "bump", join)]
    fn bump(x: &TVar<i32>) {
        x += 1;
    }
    atomically! { bump(&x) }
    assert_eq!(x.load(), 7);
}

#[test]
fn messages_name_the_transaction() {
    let message = panic_of(|| atomically!(label: "for nothing"; { retry!() }));
    assert!(message.contains("`for nothing` at ") && message.contains("limits.rs"), "{message}");

    let line = line!() + 1;
    let message = panic_of(|| atomically! { retry!() });
    assert!(message.contains("the transaction at ") && message.contains(&format!("limits.rs:{line}:")), "{message}");

    let line = line!() + 3;
    #[transactional]
    #[inline]
    fn wait_for_nothing() {
        retry!()
    }
    let message = panic_of(wait_for_nothing);
    assert!(message.contains(&format!("`wait_for_nothing` at {}:{line}:8", file!())), "{message}");

    #[transactional(join, label = "part")]
    fn only_joins() {}
    assert!(panic_of(only_joins).contains("`part`"));
}

struct Idle;

#[transactional(caller)]
impl Idle {
    fn waits(&self) {
        retry!()
    }

    #[transactional(label = "here")]
    fn is_named(&self) {
        retry!()
    }

    #[transactional(join, caller)]
    #[track_caller]
    fn joins(&self) {}
}

#[test]
fn messages_name_the_caller_where_a_function_says_so() {
    #[transactional(caller, label = "idle")]
    fn wait() {
        retry!()
    }
    let here = |line| format!("{}:{line}:", file!());
    let message = panic_of(|| wait());
    assert!(message.contains(&format!("`idle` at {}", here(line!() - 1))), "{message}");
    let message = panic_of(|| Idle.waits());
    assert!(message.contains(&format!("`waits` at {}", here(line!() - 1))), "{message}");

    let message = panic_of(|| Idle.is_named());
    assert!(message.contains("`here` at ") && !message.contains(&here(line!() - 1)), "{message}");
    let message = panic_of(|| Idle.joins());
    assert!(message.contains("`joins`"), "{message}");
    atomically! { Idle.joins() }
}

// ------------------------------------------------------------------------------------------------- without macros

#[test]
fn without_macros() {
    use stm_core::{atomically, atomically_within, try_atomically};
    let x = TVar::new(1);
    let take = |tx: &stm_core::Transaction| {
        tx.modify(&x, |n| *n -= 1)?;
        if tx.read(&x)? < 0 { tx.retry() } else { tx.read(&x) }
    };
    assert_eq!(try_atomically(take), Ok(0));
    assert_eq!(try_atomically(take), Err(TryError::WouldBlock));
    assert_eq!(atomically_within(SOON, take), Err(TimedOut));
    assert_eq!(atomically(|tx| tx.write(&x, 7).map(|()| atomically_within(LATE, take))), Ok(6));
    let r = try_atomically(|tx| {
        let before = tx.read(&x)?;
        elsewhere(&x, before + 1);
        tx.write(&x, before)
    });
    assert_eq!((r, x.load()), (Err(TryError::Conflict), 7));
}
