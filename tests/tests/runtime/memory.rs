//! What lives how long.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::SeqCst};
use std::thread;

use stm_core::{TVar, atomically};
use tests::collect_until;

/// A value that counts how many of its kind are alive.
#[derive(Debug)]
struct Counted(Arc<AtomicI64>, u64);

impl Counted {
    fn new(alive: &Arc<AtomicI64>, n: u64) -> Self {
        alive.fetch_add(1, SeqCst);
        Counted(alive.clone(), n)
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new(&self.0, self.1)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        assert!(self.0.fetch_sub(1, SeqCst) > 0, "dropped twice");
    }
}

/// So many of something: for Miri, which interprets, a hundredth of it.
const fn many(n: u64) -> u64 {
    if cfg!(miri) { n / 100 } else { n }
}

/// Makes and drops variables until the garbage of this thread, and what ended threads left, has been looked at.
fn collect() {
    for _ in 0..many(2_000) {
        drop(TVar::new(0_u8));
    }
}

fn assert_all_dropped(alive: &AtomicI64) {
    collect_until(|| alive.load(SeqCst) == 0);
}

#[test]
fn everything_is_dropped_once() {
    let alive = Arc::new(AtomicI64::new(0));
    {
        let vars: Vec<_> = (0..20).map(|n| TVar::new(Counted::new(&alive, n))).collect();
        thread::scope(|scope| {
            let threads = [0, 1, 2, 3].map(|thread| {
                let (vars, alive) = (&vars, &alive);
                scope.spawn(move || {
                    for n in 0..many(3_000) {
                        let var = |n: u64| &vars[usize::try_from(n % 20).unwrap()];
                        let (a, b) = (var(n * 7 + thread), var(n * 3 + thread * 5));
                        atomically(|tx| {
                            let seen = tx.read_ref(a)?.1;
                            tx.write(b, Counted::new(alive, seen))?;
                            tx.modify(a, |value| value.1 += 1)?;
                            let kept = tx.read_ref(b)?;
                            let number = kept.1;
                            tx.write(b, Counted::new(alive, 7))?;
                            tx.or_else(
                                |tx| {
                                    tx.write(b, Counted::new(alive, 1))?;
                                    tx.modify(a, |value| value.1 += 1)?;
                                    tx.retry()
                                },
                                |_| Ok(()),
                            )?;
                            assert_eq!(kept.1, number, "a reference shows what it showed when it was taken");
                            Ok(())
                        });
                    }
                })
            });
            for thread in threads {
                thread.join().unwrap();
            }
        });
        collect();
        // One for each variable, and what the last batches still hold.
        assert!(alive.load(SeqCst) < 500, "{alive:?} values are alive");
    }
    assert_all_dropped(&alive);
}

#[test]
fn a_variable_dropped_while_it_is_logged_stays_until_the_end() {
    let alive = Arc::new(AtomicI64::new(0));
    let holder = TVar::new(Some(TVar::new(Counted::new(&alive, 5))));
    atomically(|tx| {
        let inner = tx.read_ref(&holder)?.as_ref().unwrap();
        let value = tx.read_ref(inner)?;
        tx.write(&holder, None)?;
        assert_eq!(value.1, 5);
        Ok(())
    });
    let early = TVar::new(Counted::new(&alive, 6));
    let mut early = Some(early);
    atomically(|tx| {
        if let Some(var) = early.take() {
            tx.modify(&var, |value| value.1 = 9)?;
            // The last handle goes while the variable is in both logs; the commit still writes it.
            drop(var);
        }
        Ok(())
    });
    assert_all_dropped(&alive);
}

#[test]
fn a_dead_variable_written_under_a_snapshot_is_freed_once() {
    // Its last handle is dropped in the transaction that writes it, while a snapshot that sees it is registered.
    let alive = Arc::new(AtomicI64::new(0));
    for _ in 0..many(100) {
        let mut var = Some(TVar::new(Counted::new(&alive, 1)));
        let anchor = TVar::new(0);
        atomically(|tx| {
            tx.peek(|| {
                tx.read(&anchor)?;
                thread::scope(|scope| {
                    scope.spawn(|| {
                        atomically(|tx| {
                            if let Some(var) = var.take() {
                                tx.modify(&var, |value| value.1 += 1)?;
                            }
                            Ok(())
                        });
                    });
                });
                Ok(())
            })
        });
    }
    assert_all_dropped(&alive);
}

#[test]
fn a_long_reader_holds_back_one_version_of_a_variable() {
    let alive = Arc::new(AtomicI64::new(0));
    let vars: Vec<_> = (0..10).map(|n| TVar::new(Counted::new(&alive, n))).collect();
    atomically(|tx| {
        tx.peek(|| {
            let first = tx.read_ref(&vars[0])?.1;
            thread::scope(|scope| {
                scope.spawn(|| {
                    for n in 0..usize::try_from(many(10_000)).unwrap() {
                        vars[n % 10].update(|value| Counted(value.0.clone(), value.1 + 1).counted());
                    }
                });
            });
            assert!(alive.load(SeqCst) < 600, "{alive:?} values are alive during a long transaction");
            for (n, var) in (0_u64..).zip(&vars) {
                assert_eq!(tx.read_ref(var)?.1, n, "the snapshot has moved");
            }
            assert_eq!(first, 0);
            Ok(())
        })
    });
    drop(vars);
    assert_all_dropped(&alive);
}

impl Counted {
    fn counted(self) -> Self {
        self.0.fetch_add(1, SeqCst);
        self
    }
}

struct Node {
    next: TVar<Option<Arc<Node>>>,
}

#[test]
fn a_list_of_a_million_nodes_is_dropped_without_recursion() {
    let nodes = if cfg!(miri) { 500 } else { 1_000_000 };
    let mut head = None;
    for _ in 0..nodes {
        head = Some(Arc::new(Node { next: TVar::new(head) }));
    }
    let list = TVar::new(head);
    let length = atomically(|tx| {
        let mut length = 0;
        let mut node = tx.read_ref(&list)?;
        while let Some(next) = node {
            length += 1;
            node = tx.read_ref(&next.next)?;
        }
        Ok(length)
    });
    assert_eq!(length, nodes);
    drop(list);
    collect();
}

#[test]
fn threads_come_and_go() {
    let alive = Arc::new(AtomicI64::new(0));
    let x = TVar::new(Counted::new(&alive, 0));
    for _ in 0..many(200) {
        thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| atomically(|tx| tx.modify(&x, |value| value.1 += 1)))).collect();
            // Joined one by one: the end of a scope does not wait for the destructors of thread-locals.
            for thread in threads {
                thread.join().unwrap();
            }
        });
    }
    assert_eq!(x.load().1, 4 * many(200));
    drop(x);
    assert_all_dropped(&alive);
}

#[test]
fn variables_work_while_a_thread_ends() {
    static RAN: AtomicBool = AtomicBool::new(false);
    struct AtExit(TVar<Vec<i32>>);
    impl Drop for AtExit {
        fn drop(&mut self) {
            self.0.update(|mut v| {
                v.push(1);
                v
            });
            assert_eq!(self.0.load().len(), 2);
            RAN.store(true, SeqCst);
        }
    }
    thread_local! { static LAST: AtExit = AtExit(TVar::new(vec![0])); }
    // Once with the thread's transaction set up before, once after the thread-local.
    for first in [true, false] {
        RAN.store(false, SeqCst);
        thread::spawn(move || {
            if first {
                TVar::new(0).store(1);
            }
            LAST.with(|last| assert_eq!(last.0.load().len(), 1));
        })
        .join()
        .unwrap();
        assert!(RAN.load(SeqCst));
    }
}

#[test]
fn values_of_every_layout() {
    #[derive(Clone, Debug, PartialEq)]
    #[repr(align(256))]
    struct Aligned(u8);
    #[derive(Clone, Debug, PartialEq)]
    struct Nothing;

    fn round_trip<T: Clone + PartialEq + std::fmt::Debug + Send + Sync + 'static>(one: T, other: T) {
        let (a, b) = (one, other);
        let var = TVar::new(a.clone());
        assert_eq!(var.load(), a);
        var.store(b.clone());
        assert_eq!(var.load(), b);
        atomically(|tx| {
            tx.write(&var, a.clone())?;
            assert_eq!(*tx.read_ref(&var)?, a);
            tx.modify(&var, |value| *value = b.clone())
        });
        assert_eq!(var.load(), b);
    }
    round_trip(true, false);
    round_trip('a', '\u{10FFFF}');
    round_trip(1_u8, 255);
    round_trip(i16::MIN, i16::MAX);
    round_trip(-1_i32, 7);
    round_trip(u64::MAX, 0);
    round_trip(i128::MIN, i128::MAX);
    round_trip(1.5_f32, -0.0);
    round_trip(f64::MAX, f64::EPSILON);
    round_trip((), ());
    round_trip(Nothing, Nothing);
    round_trip(Aligned(1), Aligned(2));
    round_trip([7_u64; 1024], [9; 1024]);
    round_trip(String::new(), "text".to_string());
    round_trip(Some(Box::new(1)), None);
    round_trip((1_u8, 2_u32), (3, 4));
}

#[test]
fn a_value_whose_drop_panics_breaks_nothing() {
    struct Bomb(bool);
    impl Drop for Bomb {
        fn drop(&mut self) {
            assert!(!self.0 || thread::panicking(), "bomb");
        }
    }
    let x = TVar::new(1);
    let result = catch_unwind(AssertUnwindSafe(|| {
        let bomb = TVar::new(Bomb(true));
        bomb.store(Bomb(false));
        drop(bomb);
        collect();
    }));
    assert!(result.is_err());
    // The thread goes on, and its garbage is still freed.
    let alive = Arc::new(AtomicI64::new(0));
    drop(TVar::new(Counted::new(&alive, 1)));
    assert_all_dropped(&alive);
    x.store(2);
    assert_eq!(x.load(), 2);
}

#[test]
fn a_destructor_may_run_transactions() {
    struct Goodbye(TVar<u64>);
    impl Drop for Goodbye {
        fn drop(&mut self) {
            self.0.update(|n| n + 1);
        }
    }
    let count = TVar::new(0);
    let var = TVar::new(Goodbye(count.clone()));
    for _ in 0..many(500) {
        var.store(Goodbye(count.clone()));
    }
    drop(var);
    collect_until(|| count.load() == many(500) + 1);
}
