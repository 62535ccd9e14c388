//! The explicit API: `atomically(|tx| ...)` without macros.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use stm_core::{Stm, StmError, TVar, atomically};

#[test]
fn reads_see_the_transactions_own_writes() {
    let (x, s) = (TVar::new(1), TVar::new("a".to_string()));
    let seen = atomically(|tx| {
        tx.write(&x, 2)?;
        tx.modify(&x, |x| *x *= 10)?;
        tx.modify(&s, |s| s.push('b'))?;
        tx.write(&s, tx.read(&s)? + "c")?;
        Ok((tx.read(&x)?, tx.read_ref(&s)?.clone()))
    });
    assert_eq!(seen, (20, "abc".to_string()));
    assert_eq!((x.load(), s.load()), seen);
}

#[test]
fn a_panic_undoes_and_poisons_nothing() {
    let (x, s) = (TVar::new(1), TVar::new(vec![1]));
    let result = catch_unwind(AssertUnwindSafe(|| {
        atomically(|tx| -> Stm<()> {
            tx.write(&x, 2)?;
            tx.modify(&s, |s| {
                s.push(2);
                panic!("in the middle of a change");
            })
        });
    }));
    assert!(result.is_err());
    assert_eq!((x.load(), s.load()), (1, vec![1]));
    atomically(|tx| tx.modify(&s, |s| s.push(3)));
    assert_eq!(s.load(), [1, 3]);
}

#[test]
fn a_nested_transaction_is_part_of_the_outer_one() {
    let x = TVar::new(0);
    let result = catch_unwind(AssertUnwindSafe(|| {
        atomically(|tx| -> Stm<()> {
            tx.write(&x, 1)?;
            atomically(|tx| tx.modify(&x, |x| *x += 1));
            assert_eq!(tx.read(&x)?, 2);
            assert_eq!(x.load(), 2, "load joins the running transaction");
            panic!("outer")
        });
    }));
    assert!(result.is_err());
    assert_eq!(x.load(), 0);
}

#[test]
fn a_nested_panic_that_is_caught_undoes_the_nested_part() {
    let x = TVar::new(0);
    atomically(|tx| {
        tx.write(&x, 1)?;
        let nested = catch_unwind(AssertUnwindSafe(|| {
            atomically(|tx| -> Stm<()> {
                tx.write(&x, 2)?;
                panic!("nested")
            });
        }));
        assert!(nested.is_err());
        assert_eq!(tx.read(&x)?, 1);
        Ok(())
    });
    assert_eq!(x.load(), 1);
}

#[test]
fn an_alternative_that_retries_leaves_nothing() {
    let (x, s) = (TVar::new(1), TVar::new("a".to_string()));
    let got = atomically(|tx| {
        tx.write(&x, 2)?;
        tx.modify(&s, |s| s.push('b'))?;
        tx.or_else(
            |tx| {
                tx.write(&x, 3)?;
                tx.modify(&s, |s| s.push('c'))?;
                tx.or_else(|tx| tx.write(&x, 4), |_| unreachable!())?;
                tx.retry()
            },
            |tx| Ok((tx.read(&x)?, tx.read(&s)?)),
        )
    });
    assert_eq!(got, (2, "ab".to_string()));
    assert_eq!((x.load(), s.load()), got);
}

#[test]
fn savepoints_restore_values_through_many_levels() {
    let vars: Vec<_> = (0..40).map(|n| TVar::new(vec![n])).collect();
    atomically(|tx| {
        for var in &vars[..20] {
            tx.modify(var, |v| v.push(100))?;
        }
        for depth in 0..5 {
            tx.or_else(
                |tx| {
                    for var in &vars {
                        tx.modify(var, |v| v.push(depth))?;
                    }
                    tx.or_else(
                        |tx| {
                            for var in &vars {
                                tx.write(var, vec![])?;
                            }
                            tx.retry()
                        },
                        |tx| tx.modify(&vars[39], |v| v.push(7)),
                    )?;
                    tx.retry()
                },
                |tx| tx.modify(&vars[0], |v| v.push(depth)),
            )?;
        }
        Ok(())
    });
    assert_eq!(vars[0].load(), [0, 100, 0, 1, 2, 3, 4]);
    for (n, var) in vars.iter().enumerate().skip(1) {
        let n = i32::try_from(n).unwrap();
        assert_eq!(var.load(), if n < 20 { vec![n, 100] } else { vec![n] });
    }
}

#[test]
fn a_swallowed_conflict_does_not_commit() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let attempts = Cell::new(0);
    atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let before = tx.read(&x)?;
        if attempts.get() == 1 {
            thread::scope(|scope| {
                scope.spawn(|| {
                    atomically(|tx| {
                        tx.write(&x, 1)?;
                        tx.write(&y, 1)
                    });
                });
            });
        }
        // `load` joins, meets the conflict and unwinds; the body swallows that.
        let after = catch_unwind(AssertUnwindSafe(|| y.load())).unwrap_or(77);
        tx.write(&x, before + after * 10)
    });
    assert_eq!((attempts.get(), x.load()), (2, 11));
}

#[test]
fn a_conflict_is_an_error_to_be_handed_up() {
    assert!(StmError::Conflict.to_string().contains("run again"));
    let x = TVar::new(0);
    let attempts = Cell::new(0);
    atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let n = tx.read(&x)?;
        if attempts.get() < 3 {
            thread::scope(|scope| {
                scope.spawn(|| x.update(|x| x + 1));
            });
        }
        tx.write(&x, n + 10)
    });
    assert_eq!((attempts.get(), x.load()), (3, 12));
}

#[test]
fn a_transaction_of_a_hundred_thousand_variables() {
    let vars: Vec<_> = (0..100_000_u64).map(TVar::new).collect();
    let sum = atomically(|tx| {
        for var in &vars {
            tx.modify(var, |n| *n += 1)?;
        }
        vars.iter().try_fold(0, |sum, var| Stm::Ok(sum + tx.read(var)?))
    });
    assert_eq!(sum, (1..=100_000).sum());
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn reading_one_variable_again_and_again_costs_no_memory() {
    let (x, y) = (TVar::new(1_u64), TVar::new(2_u64));
    let sum = atomically(|tx| {
        let mut sum = 0;
        for _ in 0..2_000_000 {
            sum += tx.read(&x)? + tx.read(&y)?;
        }
        Ok(sum)
    });
    assert_eq!(sum, 6_000_000);
}

#[test]
fn using_a_variable_while_it_is_mutated_is_refused() {
    let v = TVar::new(vec![1]);
    let result = catch_unwind(AssertUnwindSafe(|| atomically(|tx| tx.modify(&v, |v2| v2.push(v.load().len())))));
    let message = *result.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("while it is being mutated") && message.contains("explicit.rs"), "{message}");
    assert_eq!(v.load(), [1]);
}

#[test]
fn handles_are_one_variable() {
    let a = TVar::new(1);
    let b = a.clone();
    b.store(5);
    assert!(TVar::ptr_eq(&a, &b) && !TVar::ptr_eq(&a, &TVar::new(5)));
    assert_eq!(a.load(), 5);
    assert_eq!(format!("{a:?} {:?}", TVar::new(Some(TVar::from("x")))), "TVar(5) TVar(Some(TVar(\"x\")))");
    assert_eq!(TVar::<u8>::default().load(), 0);
}
