//! Control flow: what leaves a block, what undoes it, and what waits.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

#[test]
fn the_value_of_a_block_is_its_last_expression() {
    let x = TVar::new(2);
    assert_eq!(atomically! { x + 1 }, 3);
    let () = atomically! { x += 1; };
    assert_eq!(atomically!({ x }), 3);
    let text: String = atomically! { if x > 2 { "more".into() } else { "less".into() } };
    assert_eq!(text, "more");
}

#[test]
fn return_leaves_the_enclosing_function() {
    fn first_over(limit: i32, values: &[TVar<i32>]) -> Option<usize> {
        for (index, value) in values.iter().enumerate() {
            atomically! {
                if value > limit {
                    return Some(index);
                }
            }
        }
        None
    }
    let values = [1, 5, 9].map(TVar::new);
    assert_eq!(first_over(4, &values), Some(1));
    assert_eq!(first_over(9, &values), None);
}

#[test]
fn return_of_an_error_undoes_and_of_anything_else_commits() {
    fn leave(x: &TVar<i32>, fail: bool) -> Result<i32, &'static str> {
        atomically! {
            x += 1;
            if fail {
                return Err("failed");
            }
            return Ok(*x);
        }
    }
    let x = TVar::new(0);
    assert_eq!(leave(&x, true), Err("failed"));
    assert_eq!(x.load(), 0);
    assert_eq!(leave(&x, false), Ok(1));
    assert_eq!(x.load(), 1);
}

#[test]
fn question_mark_undoes_an_error_and_commits_a_none() {
    fn parse(x: &TVar<i32>, text: &str) -> Result<i32, Box<dyn std::error::Error>> {
        let parsed = atomically! {
            x += 1;
            let parsed: i32 = text.parse()?;
            if parsed < 0 {
                Err(String::from("negative"))?;
            }
            parsed
        };
        Ok(parsed)
    }
    fn find(x: &TVar<i32>, map: &TVar<HashMap<i32, i32>>) -> Option<i32> {
        let found = atomically! {
            x += 1;
            *map.get(&1)?
        };
        Some(found)
    }
    let x = TVar::new(0);
    assert!(parse(&x, "no").is_err());
    assert_eq!(parse(&x, "-4").unwrap_err().to_string(), "negative");
    assert_eq!(x.load(), 0);
    assert_eq!(parse(&x, "4").unwrap(), 4);
    assert_eq!(x.load(), 1);
    let map = TVar::new(HashMap::new());
    assert_eq!(find(&x, &map), None);
    assert_eq!(x.load(), 2);
    map.store([(1, 7)].into());
    assert_eq!(find(&x, &map), Some(7));
}

#[test]
fn break_and_continue_reach_loops_outside() {
    let x = TVar::new(0);
    let mut seen = vec![];
    'outer: for i in 0..5 {
        for j in 0..5 {
            atomically! {
                x += 1;
                if j == 2 {
                    continue 'outer;
                }
                if i == 2 {
                    break 'outer;
                }
                if j == 1 {
                    continue;
                }
            }
            seen.push((i, j));
        }
    }
    assert_eq!(seen, [(0, 0), (1, 0)]);
    assert_eq!(x.load(), 7);
    while x.load() < 20 {
        atomically! { x += 1; if x == 10 { break } }
    }
    assert_eq!(x.load(), 10);
}

#[test]
fn one_block_leaves_in_every_way() {
    fn leave(how: u32, x: &TVar<u32>) -> Result<&'static str, String> {
        let found = 'found: {
            let number = loop {
                atomically! {
                    x += 1;
                    match how {
                        0 => break 7,
                        1 => break 'found "label",
                        2 => return Ok("return"),
                        3 => return Err("error".to_owned()),
                        4 => { "x".parse::<u8>().map_err(|error| error.to_string())?; }
                        5 if x < 3 => continue,
                        _ => {}
                    }
                }
                break 1;
            };
            return Ok(if number == 7 { "break" } else { "value" });
        };
        Ok(found)
    }
    let x = TVar::new(0);
    assert_eq!(leave(0, &x), Ok("break"));
    assert_eq!(leave(1, &x), Ok("label"));
    assert_eq!(leave(2, &x), Ok("return"));
    assert_eq!(x.load(), 3);
    assert_eq!(leave(3, &x), Err("error".to_owned()));
    assert!(leave(4, &x).is_err());
    assert_eq!(x.load(), 3);
    x.store(0);
    assert_eq!(leave(5, &x), Ok("value"));
    assert_eq!(x.load(), 3);
}

#[test]
fn an_error_as_the_value_undoes() {
    let x = TVar::new(1);
    let result: Result<(), &str> = atomically! { x += 1; Err("no") };
    assert_eq!((result, x.load()), (Err("no"), 1));
    let result: Result<i32, ()> = atomically! { x += 1; Ok(x) };
    assert_eq!((result, x.load()), (Ok(2), 2));
    let none: Option<()> = atomically! { x += 1; None };
    assert_eq!((none, x.load()), (None, 3));
}

#[test]
fn a_function_that_fails_leaves_no_trace() {
    #[transactional]
    fn add(x: &TVar<i32>, by: i32) -> Result<i32, String> {
        x += by;
        if x > 10 {
            return Err(format!("{x} is over ten"));
        }
        Ok(*x)
    }
    let (x, log) = (TVar::new(8), TVar::new(vec![]));
    atomically! {
        log.push("started");
        if let Err(error) = add(&x, 5) {
            assert_eq!(error, "13 is over ten");
            assert_eq!(x, 8, "undone, and seen to be so by the caller");
            log.push("failed");
        }
        add(&x, 1).unwrap();
    }
    assert_eq!((x.load(), log.load()), (9, vec!["started", "failed"]));
    assert!(add(&x, 2).is_err());
    assert_eq!(x.load(), 9);
}

#[test]
fn a_panic_undoes_and_poisons_nothing() {
    let x = TVar::new(vec![1]);
    let caught = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            x.push(2);
            let index: usize = 5;
            x[index]
        }
    }));
    assert!(caught.is_err());
    assert_eq!(x.load(), [1]);
    atomically! { x.push(3) }
    assert_eq!(x.load(), [1, 3]);
}

#[test]
fn arguments_are_cloned_for_each_attempt_and_moved_when_joining() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Counted(Arc<AtomicUsize>);
    impl Clone for Counted {
        fn clone(&self) -> Self {
            self.0.fetch_add(1, Ordering::Relaxed);
            Counted(self.0.clone())
        }
    }
    #[transactional]
    fn take(x: &TVar<i32>, counted: Counted) {
        x += 1;
        drop(counted);
    }
    let (x, clones) = (TVar::new(0), Arc::new(AtomicUsize::new(0)));
    take(&x, Counted(clones.clone()));
    assert_eq!(clones.load(Ordering::Relaxed), 1);
    atomically! { take(&x, Counted(clones.clone())) }
    assert_eq!(clones.load(Ordering::Relaxed), 1);
}

#[test]
fn a_joining_function_panics_outside() {
    #[transactional(join)]
    fn bump(x: &TVar<i32>) {
        x += 1;
    }
    let x = TVar::new(0);
    atomically! { bump(&x) }
    assert_eq!(x.load(), 1);
    let caught = catch_unwind(AssertUnwindSafe(|| bump(&x))).unwrap_err();
    let message = caught.downcast_ref::<String>().unwrap();
    assert!(message.contains("outside of a transaction"), "{message}");
}

/// Runs `waiter` in a thread; it must not finish before `wake` ran.
fn waits_for(waiter: impl FnOnce() + Send, wake: impl FnOnce()) {
    let (done, finished) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            waiter();
            done.send(()).unwrap();
        });
        assert!(finished.recv_timeout(Duration::from_millis(30)).is_err(), "it did not wait");
        wake();
        finished.recv_timeout(Duration::from_secs(10)).expect("it was not woken");
    });
}

#[test]
fn retry_waits_for_a_change_and_undoes() {
    let (ready, tries) = (TVar::new(false), TVar::new(0));
    waits_for(
        || {
            atomically! {
                tries += 1;
                if !ready {
                    retry!()
                }
            }
        },
        || ready.store(true),
    );
    assert_eq!(tries.load(), 1);
}

#[test]
fn retry_waits_in_closures_and_called_functions() {
    #[transactional]
    fn take(queue: &TVar<Vec<i32>>) -> i32 {
        let Some(item) = queue.pop() else { retry!() };
        item
    }
    let queue = TVar::new(vec![]);
    let taken = TVar::new(0);
    waits_for(|| taken.store(take(&queue)), || queue.store(vec![4]));
    assert_eq!(taken.load(), 4);
    waits_for(|| atomically! { taken = take(&queue) + 1; }, || queue.store(vec![5]));
    assert_eq!(taken.load(), 6);
    waits_for(
        || {
            atomically! {
                (0..2).for_each(|_| taken += queue.pop().unwrap_or_else(|| retry!()));
            }
        },
        || queue.store(vec![1, 2]),
    );
    assert_eq!(taken.load(), 9);
}

#[test]
fn an_alternative_that_retries_is_undone() {
    let (a, b) = (TVar::new(0), TVar::new(1));
    let chosen = atomically! {
        or_else!(
            { a += 10; check!(b > 5); "first" },
            { a += 1; "second" },
        )
    };
    assert_eq!((chosen, a.load()), ("second", 1));
    b.store(6);
    let chosen = atomically! {
        or_else!({ a += 10; check!(b > 5); "first" }, { a += 1; "second" })
    };
    assert_eq!((chosen, a.load()), ("first", 11));
}

#[test]
fn when_all_alternatives_retry_a_change_in_any_wakes() {
    let (a, b) = (TVar::new(0), TVar::new(0));
    for changed in [&a, &b] {
        waits_for(
            || {
                atomically! {
                    or_else!({ check!(a > 0); a -= 1 }, { check!(b > 0); b -= 1 })
                }
            },
            || changed.store(1),
        );
    }
    assert_eq!((a.load(), b.load()), (0, 0));
}

#[test]
fn an_alternative_leaves_the_block_around_it() {
    fn leave(how: i32, x: &TVar<i32>) -> Result<i32, String> {
        let mut rounds = 0;
        let left = loop {
            rounds += 1;
            let result: Result<i32, String> = atomically! {
                x += 1;
                let value = or_else!(
                    { check!(how > 100); 0 },
                    match how {
                        0 => abort!("aborted".to_owned()),
                        1 => return Ok(-1),
                        2 => break -2,
                        3 if rounds < 3 => continue,
                        4 => "x".parse().map_err(|_| "parsed".to_owned())?,
                        _ => how,
                    }
                );
                Ok(value)
            };
            break result?;
        };
        Ok(left + rounds)
    }
    let x = TVar::new(0);
    assert_eq!(leave(0, &x), Err("aborted".to_owned()));
    assert_eq!(leave(4, &x), Err("parsed".to_owned()));
    assert_eq!(x.load(), 0);
    assert_eq!(leave(1, &x), Ok(-1));
    assert_eq!(leave(2, &x), Ok(-1));
    assert_eq!(leave(3, &x), Ok(6));
    assert_eq!(leave(9, &x), Ok(10));
    assert_eq!(x.load(), 6);
}

#[test]
fn abort_undoes_in_a_block_and_in_a_function() {
    #[transactional]
    fn spend(budget: &TVar<u32>, amount: u32) -> Result<u32, &'static str> {
        let before = *budget;
        budget = before.saturating_sub(amount);
        if amount > before {
            abort!("too much")
        }
        Ok(*budget)
    }
    let budget = TVar::new(5);
    assert_eq!(spend(&budget, 6), Err("too much"));
    assert_eq!(spend(&budget, 2), Ok(3));
    let spent: Result<(), &str> = atomically! {
        if spend(&budget, 1).is_ok() {
            abort!("changed my mind")
        }
        Ok(())
    };
    assert_eq!((spent, budget.load()), (Err("changed my mind"), 3));
}

#[test]
fn peeked_reads_see_the_transaction() {
    #[transactional]
    fn total(values: &[TVar<i32>]) -> i32 {
        values.iter().map(|value| *value).sum()
    }
    fn run(values: &[TVar<i32>]) -> Option<i32> {
        let sum = atomically! {
            values[0] += 1;
            let sum = peek!(total(values) + values[0]);
            let checked = peek!(sum.checked_add(1)?);
            checked
        };
        Some(sum)
    }
    let values = [1, 2].map(TVar::new);
    assert_eq!(run(&values), Some(7));
}

#[test]
fn return_in_a_closure_of_unknown_type() {
    let x = TVar::new(0);
    let f = |n: i32| {
        atomically!({
            if x > n {
                return 7;
            }
            x += 1;
        });
        8
    };
    assert_eq!(f(5), 8);
}

#[test]
fn leaving_with_none_commits() {
    fn f(log: &TVar<i32>) -> Option<i32> {
        atomically! { log += 1; if log > 0 { return None } }
        Some(1)
    }

    let l = TVar::new(0);
    assert_eq!(f(&l), None);
    assert_eq!(l.load(), 1);
}

#[test]
fn question_mark_in_a_closure_leaves_the_closure() {
    fn f(v: &[TVar<i32>]) -> Result<i32, String> {
        let r = atomically! { let r: Result<Vec<i32>, String> = v.iter().map(|x| { let n = g(*x)?; Ok(n + 1) }).collect(); r?.len() as i32 };
        Ok(r)
    }
    fn g(i: i32) -> Result<i32, String> {
        if i < 0 { Err("neg".into()) } else { Ok(i) }
    }

    assert_eq!(f(&[TVar::new(1)]), Ok(1));
    assert_eq!(f(&[TVar::new(-1)]), Err("neg".into()));
}

#[test]
fn question_mark_converts_errors() {
    fn f(s: &str, x: &TVar<i32>) -> Result<(), Box<dyn std::error::Error>> {
        atomically! { let n: i32 = s.parse()?; x += n; if x > 5 { return Err("big".into()); } }
        Ok(())
    }

    let x = TVar::new(0);
    f("3", &x).unwrap();
    f("q", &x).unwrap_err();
    f("4", &x).unwrap_err();
    assert_eq!(x.load(), 3);
}

#[test]
fn break_takes_a_value_out_of_a_loop() {
    let x = TVar::new(0);
    let n = loop {
        atomically!({
            x += 1;
            if x > 3 {
                break x;
            }
        })
    };
    assert_eq!(n, 4);
}

#[test]
fn break_takes_a_value_out_of_a_labelled_block() {
    let x = TVar::new(0);
    let n = 'a: {
        atomically!({
            x += 1;
            if x > 0 {
                break 'a 5;
            }
        });
        6
    };
    assert_eq!(n, 5);
}

#[test]
fn inner_loops_are_left_and_continued() {
    let x = TVar::new(0);
    atomically!({
        loop {
            x += 1;
            if x > 3 {
                break;
            }
        }
        'q: for i in 0..3 {
            for j in 0..3 {
                if j == 1 {
                    continue 'q;
                }
                if i == 2 {
                    break 'q;
                }
            }
        }
    });
    assert_eq!(x.load(), 4);
}

#[test]
fn abort_gives_the_block_an_error() {
    let x = TVar::new(0);
    let r: Result<i32, &str> = atomically!({
        x += 1;
        if x > 0 {
            abort!("no")
        }
        Ok(1)
    });
    assert_eq!((r, x.load()), (Err("no"), 0));
}

#[test]
fn abort_leaves_the_function() {
    #[transactional]
    fn f(x: &TVar<i32>) -> Result<i32, String> {
        x += 1;
        if x > 0 {
            abort!("no".to_string())
        }
        Ok(1)
    }

    let x = TVar::new(0);
    assert!(f(&x).is_err());
    assert_eq!(x.load(), 0);
}

#[test]
fn the_last_alternative_stands() {
    let x = TVar::new(0);
    assert_eq!(
        atomically!({
            or_else!(
                {
                    check!(x > 5);
                    1
                },
                {
                    check!(x > 4);
                    2
                },
                3
            )
        }),
        3
    );
}

#[test]
fn question_mark_in_an_alternative() {
    fn f(x: &TVar<i32>, s: &str) -> Result<i32, std::num::ParseIntError> {
        let r = atomically! { x += 1; or_else!({ check!(x > 9); 1 }, { let n: i32 = s.parse()?; n }) };
        Ok(r)
    }

    let x = TVar::new(0);
    assert_eq!(f(&x, "4"), Ok(4));
    assert!(f(&x, "q").is_err());
    assert_eq!(x.load(), 1);
}

#[test]
fn return_in_an_alternative() {
    #[transactional]
    fn f(x: &TVar<i32>) -> i32 {
        or_else!(
            {
                check!(x > 5);
                return 9;
            },
            {
                x += 1;
                *x
            }
        )
    }

    let x = TVar::new(5);
    assert_eq!(f(&x), 6);
    assert_eq!(f(&x), 9);
}

#[test]
fn return_leaves_nested_blocks() {
    fn f(x: &TVar<i32>) -> i32 {
        atomically! { x += 1; atomically! { x += 1; if x > 1 { return 5; } } }
        6
    }

    let x = TVar::new(0);
    assert_eq!(f(&x), 5);
    assert_eq!(x.load(), 2);
}

#[test]
fn a_nested_error_is_undone_and_handled() {
    let x = TVar::new(0);
    let r = atomically!({
        x += 1;
        let r: Result<(), i32> = atomically!({
            x += 10;
            Err(3)
        });
        r.is_err()
    });
    assert!(r);
    assert_eq!(x.load(), 1);
}

#[test]
fn return_from_a_block_in_a_closure() {
    let x = TVar::new(1);
    let v = vec![1, 2];
    let r: Vec<i32> = atomically!({
        v.iter()
            .map(|i| {
                atomically!({
                    x += *i;
                    if x > 2 {
                        return 7;
                    }
                });
                8
            })
            .collect()
    });
    assert_eq!(r, vec![8, 7]);
}
