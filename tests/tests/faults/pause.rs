//! A thread that stands still in a transaction while others commit: it holds back little, and they go on.

use super::{Counted, alone, assert_all_dropped};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::{channel, sync_channel};
use std::thread;
use stm_core::{Stm, TVar, Transaction, atomically, snapshot};

const HOT: usize = 64;

/// What may be alive at a time. Steadily it is about a quarter of this: the current values, as many that the paused
/// transaction sees, and what two threads collect before they look at it (twice what they found to be held, and a batch,
/// each). The rest is for a thread that loses its processor while it registers, when the others keep all versions.
const BOUND: usize = 64 * HOT;

/// How the paused transaction runs.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    FirstAttempt,
    Registered,
    Peek,
    Snapshot,
}

struct World {
    hot: Vec<TVar<Counted>>,
    alive: Arc<AtomicUsize>,
    /// Of how many commits, and the most values that were alive meanwhile.
    commits: AtomicUsize,
    most: AtomicUsize,
}

impl World {
    fn new() -> Self {
        let alive = Arc::new(AtomicUsize::new(0));
        let hot = (0..HOT).map(|_| TVar::new(Counted::new(0, &alive))).collect();
        World { hot, alive, commits: AtomicUsize::new(0), most: AtomicUsize::new(0) }
    }

    /// Two neighbours always have the same number.
    fn commit(&self, n: usize) {
        let pair = n % (HOT / 2) * 2;
        atomically(|tx| {
            let next = tx.read_ref(&self.hot[pair])?.n + 1;
            tx.write(&self.hot[pair], Counted::new(next, &self.alive))?;
            tx.modify(&self.hot[pair + 1], |value| value.n = next)
        });
        self.commits.fetch_add(1, SeqCst);
        self.most.fetch_max(self.alive.load(SeqCst), SeqCst);
    }

    /// The numbers of all pairs.
    fn read(&self, tx: &Transaction) -> Stm<Vec<usize>> {
        let numbers = self.hot.iter().map(|var| Ok(tx.read_ref(var)?.n)).collect::<Stm<Vec<_>>>()?;
        assert!(numbers.chunks(2).all(|pair| pair[0] == pair[1]), "two snapshots in one transaction");
        Ok(numbers)
    }

    fn end(self) {
        let (most, alive) = (self.most.load(SeqCst), self.alive.clone());
        assert!(most < BOUND, "{most} values were alive at a time");
        drop(self);
        assert_all_dropped(&alive);
    }
}

/// After so many a transaction is registered, if it is short.
const CONFLICTS: u32 = 4;

fn pause(mode: Mode, commits: usize) {
    let _alone = alone();
    let world = World::new();
    let (paused, stop) = (AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        for thread in 0..2 {
            let (world, stop) = (&world, &stop);
            scope.spawn(move || {
                let mut n = thread;
                while !stop.load(SeqCst) {
                    world.commit(n);
                    n += 1;
                }
            });
        }
        let pause = |tx: &Transaction| {
            let first = tx.read_ref(&world.hot[0])?;
            let before = first.n;
            if !paused.swap(true, SeqCst) {
                let target = world.commits.load(SeqCst) + commits;
                while world.commits.load(SeqCst) < target {
                    thread::yield_now();
                }
            }
            assert_eq!(first.n, before, "the value behind a reference has changed");
            // All but the first attempt of a transaction that logs what it reads see their old snapshot to the end.
            world.read(tx)
        };
        let (mut attempts, hot) = (0, TVar::new(0));
        let seen = match mode {
            Mode::FirstAttempt => atomically(pause),
            Mode::Registered => atomically(|tx| {
                attempts += 1;
                if attempts <= CONFLICTS { tests::be_overtaken(tx, &hot).map(|()| Vec::new()) } else { pause(tx) }
            }),
            Mode::Peek => atomically(|tx| tx.peek(|| pause(tx))),
            Mode::Snapshot => snapshot(pause),
        };
        stop.store(true, SeqCst);
        assert!(
            mode != Mode::Registered || attempts == CONFLICTS + 1,
            "a registered transaction that only reads has failed"
        );
        assert_eq!(seen.len(), HOT);
    });
    world.end();
}

#[test]
fn in_a_first_attempt() {
    pause(Mode::FirstAttempt, 50_000);
}

#[test]
fn in_a_registered_attempt() {
    pause(Mode::Registered, 50_000);
}

#[test]
fn in_a_peek() {
    pause(Mode::Peek, 50_000);
}

#[test]
fn in_a_snapshot() {
    pause(Mode::Snapshot, 50_000);
}

#[test]
#[ignore = "takes seconds, and minutes without optimisation"]
fn for_a_million_commits() {
    for mode in [Mode::FirstAttempt, Mode::Registered, Mode::Peek, Mode::Snapshot] {
        pause(mode, 1_000_000);
    }
}

#[test]
fn with_a_snapshot_that_moves() {
    // Again and again it reads something new, so it moves its snapshot, with nothing that it has read changed.
    let _alone = alone();
    let world = World::new();
    let cold: Vec<_> = (0..60).map(|_| TVar::new(0)).collect();
    let (ask, asked) = sync_channel(0);
    let (done, answered) = channel();
    thread::scope(|scope| {
        let (world, cold) = (&world, &cold);
        scope.spawn(move || {
            for number in asked {
                let var: &TVar<usize> = &cold[number];
                var.store(number + 1);
                (0..500).for_each(|n| world.commit(n));
                done.send(()).unwrap();
            }
        });
        let mut attempts = 0;
        atomically(|tx| {
            attempts += 1;
            for (number, var) in cold.iter().enumerate() {
                ask.send(number).unwrap();
                answered.recv().unwrap();
                assert_eq!(tx.read(var)?, number + 1);
            }
            Ok(())
        });
        drop(ask);
        assert_eq!(attempts, 1);
    });
    world.end();
}
