//! Threads that die: whatever they were at, the others go on with the same variables.

use super::{Counted, alone, assert_all_dropped, die, dies};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;
use stm_core::{Stm, TVar, TimedOut, Transaction, atomically, atomically_timeout, snapshot, try_atomically};

const SOON: Duration = Duration::from_millis(2);

/// The variables that a thread dies with.
#[derive(Clone)]
struct World {
    inline: TVar<usize>,
    boxed: TVar<Counted>,
    inner: TVar<TVar<Counted>>,
    alive: Arc<AtomicUsize>,
}

impl World {
    fn new() -> Self {
        let alive = Arc::new(AtomicUsize::new(0));
        let counted = || TVar::new(Counted::new(1, &alive));
        World { inline: TVar::new(1), boxed: counted(), inner: TVar::new(counted()), alive: alive.clone() }
    }

    /// Writes everything.
    fn write(&self, tx: &Transaction) -> Stm<()> {
        tx.modify(&self.inline, |n| *n += 100)?;
        tx.modify(&self.boxed, |value| value.n += 100)?;
        tx.modify(tx.read_ref(&self.inner)?, |value| value.n += 100)?;
        tx.write(&self.inner, TVar::new(Counted::new(7, &self.alive)))
    }

    fn numbers(&self) -> [usize; 3] {
        snapshot(|tx| {
            Ok([tx.read(&self.inline)?, tx.read_ref(&self.boxed)?.n, tx.read_ref(tx.read_ref(&self.inner)?)?.n])
        })
    }

    /// Waits for something that only a later commit brings.
    fn wait(&self, tx: &Transaction) -> Stm<()> {
        tx.read_ref(&self.boxed)?;
        if tx.read(&self.inline)? < 1_000 { tx.retry() } else { Ok(()) }
    }

    /// Other threads read, write, wait for each other, and see nothing of the one that died.
    fn assert_works(&self, expected: [usize; 3]) {
        assert_eq!(self.numbers(), expected);
        thread::scope(|scope| {
            let waiter = scope.spawn(|| {
                atomically(|tx| if tx.read(&self.inline)? == 2 { tx.write(&self.inline, 3) } else { tx.retry() });
            });
            scope.spawn(|| {
                atomically(|tx| {
                    tx.modify(&self.boxed, |value| value.n = 2)?;
                    tx.modify(tx.read_ref(&self.inner)?, |value| value.n = 2)?;
                    tx.write(&self.inline, 2)
                });
            });
            waiter.join().unwrap();
        });
        assert_eq!(self.numbers(), [3, 2, 2]);
    }
}

/// A destructor that panics.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        if !thread::panicking() {
            die::<()>();
        }
    }
}

/// A value whose clone panics.
struct Unclonable;

impl Clone for Unclonable {
    fn clone(&self) -> Self {
        die()
    }
}

/// Runs `fatal` in a thread that dies of it. `committed`: what it did remains.
fn dying(committed: bool, fatal: impl FnOnce(&World) + Send + 'static) {
    let _alone = alone();
    let world = World::new();
    let in_thread = world.clone();
    let died = thread::spawn(move || fatal(&in_thread)).join().unwrap_err();
    assert_eq!(died.downcast_ref(), Some(&"planned"), "another panic");
    world.assert_works(if committed { [101, 101, 7] } else { [1, 1, 1] });
    let alive = world.alive.clone();
    drop(world);
    assert_all_dropped(&alive);
}

#[test]
fn in_the_body() {
    dying(false, |world| {
        atomically(|tx| -> Stm<()> {
            world.write(tx)?;
            die()
        });
    });
}

#[test]
fn in_the_body_of_a_second_attempt() {
    dying(false, |world| {
        let mut first = true;
        atomically(|tx| {
            let before = tx.read(&world.inline)?;
            world.write(tx)?;
            if std::mem::take(&mut first) {
                thread::scope(|scope| drop(scope.spawn(|| world.inline.store(before)).join()));
                return Ok(());
            }
            die()
        });
    });
}

#[test]
fn in_nested_levels_and_alternatives() {
    dying(false, |world| {
        atomically(|tx| {
            world.write(tx)?;
            tx.or_else(
                |tx| world.write(tx).and_then(|()| tx.retry()),
                |_| -> Stm<()> {
                    try_atomically(|tx| -> Stm<()> {
                        world.write(tx)?;
                        atomically(|tx| world.write(tx).and_then(|()| die()))
                    })
                    .unwrap();
                    Ok(())
                },
            )
        });
    });
}

#[test]
fn in_a_peek_and_in_a_snapshot() {
    dying(false, |world| {
        atomically(|tx| -> Stm<()> {
            world.write(tx)?;
            tx.peek(die)
        });
    });
    dying(false, |world| {
        snapshot(|tx| -> Stm<()> {
            tx.read_ref(&world.boxed)?;
            die()
        });
    });
}

#[test]
fn during_a_mutable_access() {
    dying(false, |world| {
        atomically(|tx| {
            tx.modify(&world.inline, |n| *n += 1)?;
            tx.modify(&world.boxed, |value| {
                value.n += 1;
                die::<()>();
            })
        });
    });
}

#[test]
fn in_a_clone() {
    dying(false, |world| {
        let unclonable = TVar::new(Unclonable);
        atomically(|tx| {
            world.write(tx)?;
            tx.modify(&unclonable, |_| ())
        });
    });
}

#[test]
fn in_the_destructor_of_what_it_wrote_and_undid() {
    dying(true, |world| {
        let bomb = TVar::new(None);
        atomically(|tx| {
            world.write(tx)?;
            tx.or_else(|tx| tx.write(&bomb, Some(Bomb)).and_then(|()| tx.retry()), |_| Ok(()))
        });
    });
}

#[test]
fn in_a_hook_after_the_commit() {
    dying(true, |world| {
        atomically(|tx| {
            tx.on_commit(die);
            tx.on_commit(die);
            world.write(tx)
        });
    });
}

#[test]
fn in_a_hook_after_the_body() {
    dying(false, |world| {
        atomically(|tx| {
            tx.on_rollback(die);
            world.write(tx)?;
            die::<Stm<()>>()
        });
    });
}

#[test]
fn in_a_hook_before_a_wait() {
    dying(false, |world| {
        atomically(|tx| {
            tx.on_rollback(die);
            world.wait(tx)
        });
    });
}

#[test]
fn in_a_hook_after_a_wait_that_timed_out() {
    dying(false, |world| {
        let result = atomically_timeout(SOON, |tx| world.wait(tx));
        assert_eq!(result, Err(TimedOut));
        atomically(|tx| -> Stm<()> {
            world.write(tx)?;
            tx.on_rollback(die);
            let inner = atomically_timeout(SOON, |tx| world.wait(tx));
            assert_eq!(inner, Err(TimedOut));
            die()
        });
    });
}

#[test]
fn in_a_hook_after_it_was_woken() {
    let _alone = alone();
    let (world, wake) = (World::new(), TVar::new(false));
    let waiting = Arc::new(AtomicUsize::new(0));
    let threads = [0, 1, 2].map(|_| {
        let (world, wake, waiting) = (world.clone(), wake.clone(), waiting.clone());
        thread::spawn(move || {
            atomically(|tx| {
                let waiting = waiting.clone();
                tx.on_rollback(move || {
                    waiting.fetch_add(1, SeqCst);
                });
                tx.on_commit(die);
                world.wait(tx).or_else(|error| if tx.read(&wake)? { Ok(()) } else { Err(error) })
            });
        })
    });
    while waiting.load(SeqCst) < 3 {
        thread::sleep(SOON);
    }
    wake.store(true);
    for thread in threads {
        assert!(thread.join().is_err());
    }
    world.assert_works([1, 1, 1]);
}

#[test]
fn a_scope_that_ends_by_a_panic_ends_what_its_threads_do() {
    let _alone = alone();
    let world = World::new();
    let stop = TVar::new(false);
    dies(|| {
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while !stop.load() {
                        atomically(|tx| tx.modify(&world.boxed, |value| value.n += 1));
                        assert_eq!(atomically_timeout(SOON, |tx| world.wait(tx)), Err(TimedOut));
                    }
                });
            }
            thread::sleep(SOON);
            atomically(|tx| -> Stm<()> {
                world.write(tx)?;
                tx.on_rollback({
                    let stop = stop.clone();
                    move || stop.store(true)
                });
                die()
            });
        });
    });
    let [inline, boxed, inner] = world.numbers();
    assert_eq!([inline, inner], [1, 1]);
    world.assert_works([1, boxed, 1]);
}

/// The child of a fork must not use variables, but it may go.
#[cfg(unix)]
#[test]
fn a_child_process_that_ends_leaves_the_parent_alone() {
    let _alone = alone();
    let (world, stop) = (World::new(), TVar::new(false));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !stop.load() {
                    atomically(|tx| tx.modify(&world.boxed, |value| value.n += 1));
                }
            });
        }
        for code in 0..20 {
            // Once outside of a transaction, once inside.
            let status = if code % 2 == 0 { fork_and_exit(code) } else { atomically(|tx| forking(tx, &world, code)) };
            assert_eq!(status, code);
        }
        stop.store(true);
    });
    let boxed = world.boxed.load().n;
    world.assert_works([1, boxed, 1]);
}

#[cfg(unix)]
fn forking(tx: &Transaction, world: &World, code: i32) -> Stm<i32> {
    tx.read(&world.inline)?;
    Ok(fork_and_exit(code))
}

#[cfg(unix)]
fn fork_and_exit(code: i32) -> i32 {
    // SAFETY: the child calls nothing but `_exit`.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork failed");
    if child == 0 {
        // SAFETY: ends the process.
        unsafe { libc::_exit(code) };
    }
    let mut status = 0;
    // SAFETY: `status` is there to be written.
    let ended = unsafe { libc::waitpid(child, &raw mut status, 0) };
    assert_eq!(ended, child);
    libc::WEXITSTATUS(status)
}
