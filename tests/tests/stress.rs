//! More threads than cores, everything at once, and every invariant holds. The long run is ignored by default:
//! `cargo test --release -p tests --test stress -- --ignored`.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread;

use stm_core::{Stm, TVar, Transaction, atomically};

/// xorshift64: reproducible, and as random as this needs.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % n
    }
}

const ACCOUNTS: usize = 64;
const START: i64 = 100;
const CAPACITY: usize = 4;

/// Money in three kinds of variables, and tokens that go through a bounded queue.
struct World {
    inline: Vec<TVar<i64>>,
    boxed: Vec<TVar<(String, i64)>>,
    list: TVar<Vec<i64>>,
    queue: TVar<VecDeque<u64>>,
    put: TVar<u64>,
    taken: TVar<u64>,
}

impl World {
    fn new() -> Self {
        World {
            inline: (0..ACCOUNTS).map(|_| TVar::new(START)).collect(),
            boxed: (0..ACCOUNTS).map(|n| TVar::new((n.to_string(), START))).collect(),
            list: TVar::new(vec![START; 8]),
            queue: TVar::default(),
            put: TVar::new(0),
            taken: TVar::new(0),
        }
    }

    fn total(&self, tx: &Transaction) -> Stm<i64> {
        let mut total = tx.read_ref(&self.list)?.iter().sum();
        for (n, (inline, boxed)) in self.inline.iter().zip(&self.boxed).enumerate() {
            let boxed = tx.read_ref(boxed)?;
            assert_eq!(boxed.0, n.to_string());
            total += tx.read(inline)? + boxed.1;
        }
        Ok(total)
    }

    fn audit(&self, tx: &Transaction) -> Stm<()> {
        let expected = i64::try_from(2 * ACCOUNTS + 8).unwrap() * START;
        assert_eq!(self.total(tx)?, expected, "money came or went");
        let (put, taken, waiting) = (tx.read(&self.put)?, tx.read(&self.taken)?, tx.read_ref(&self.queue)?);
        assert_eq!(put - taken, u64::try_from(waiting.len()).unwrap(), "tokens came or went");
        assert!(waiting.len() <= CAPACITY && waiting.iter().copied().eq(taken..put), "the queue is out of order");
        Ok(())
    }

    fn step(&self, random: &mut Random) {
        let (a, b, amount) = (random.below(ACCOUNTS), random.below(ACCOUNTS), 1);
        match random.below(10) {
            0..=2 => atomically(|tx| {
                tx.modify(&self.inline[a], |n| *n -= amount)?;
                tx.modify(&self.boxed[b], |v| v.1 += amount)
            }),
            3 => atomically(|tx| {
                let old = tx.read_ref(&self.boxed[a])?;
                tx.write(&self.boxed[a], (old.0.clone(), old.1 - amount))?;
                tx.modify(&self.list, |list| list[b % 8] += amount)
            }),
            // An alternative that takes, looks and takes back.
            4 => atomically(|tx| {
                tx.modify(&self.inline[a], |n| *n -= amount)?;
                tx.or_else(
                    |tx| {
                        tx.modify(&self.inline[b], |n| *n += amount)?;
                        if tx.read(&self.inline[b])? % 2 == 0 { tx.retry() } else { Ok(()) }
                    },
                    |tx| tx.modify(&self.list, |list| list[a % 8] += amount),
                )
            }),
            // A panic in the middle, in a nested transaction or not.
            5 => {
                let result = catch_unwind(AssertUnwindSafe(|| {
                    atomically(|tx| -> Stm<()> {
                        tx.modify(&self.inline[a], |n| *n -= amount)?;
                        atomically(|tx| tx.modify(&self.boxed[b], |v| v.1 -= amount));
                        resume_unwind(Box::new("stress"))
                    });
                }));
                assert!(result.is_err_and(|panic| panic.is::<&str>()), "something else panicked");
            }
            6 => atomically(|tx| self.audit(tx)),
            7 => atomically(|tx| tx.peek(|| self.audit(tx))),
            _ => thread::yield_now(),
        }
    }
}

fn stress(threads: u64, steps: u64, tokens: u64) {
    let world = World::new();
    let audits = AtomicU64::new(0);
    thread::scope(|scope| {
        for thread in 0..threads {
            let (world, audits) = (&world, &audits);
            scope.spawn(move || {
                let mut random = Random(0x9E37_79B9_7F4A_7C15 ^ (thread + 1));
                for _ in 0..steps {
                    world.step(&mut random);
                    audits.fetch_add(1, SeqCst);
                }
            });
        }
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..tokens / 2 {
                    atomically(|tx| {
                        if tx.read_ref(&world.queue)?.len() == CAPACITY {
                            return tx.retry();
                        }
                        let next = tx.read(&world.put)?;
                        tx.write(&world.put, next + 1)?;
                        tx.modify(&world.queue, |queue| queue.push_back(next))
                    });
                }
            });
            scope.spawn(|| {
                for _ in 0..tokens / 2 {
                    atomically(|tx| match tx.modify(&world.queue, VecDeque::pop_front)? {
                        Some(token) => {
                            assert_eq!(token, tx.read(&world.taken)?);
                            tx.write(&world.taken, token + 1)
                        }
                        None => tx.retry(),
                    });
                }
            });
        }
    });
    atomically(|tx| world.audit(tx));
    assert_eq!((world.taken.load(), audits.load(SeqCst)), (tokens, threads * steps));
}

#[test]
fn every_invariant_holds() {
    // Miri interprets, and comes back with other seeds.
    let (threads, steps, tokens) = if cfg!(miri) { (2, 4, 4) } else { (8, 4_000, 4_000) };
    stress(threads, steps, tokens);
}

#[test]
#[ignore = "takes a minute"]
fn every_invariant_holds_for_long() {
    for _ in 0..10 {
        stress(16, 60_000, 40_000);
    }
}
