//! Everything at once, at random, with more threads than cores, for as long as one likes:
//!
//! `SOAK_SECONDS=600 cargo test --release -p tests --test soak -- --ignored --nocapture`
//!
//! Sixty seconds unless set. Every invariant is asserted all the time; at the end nothing may be left alive, and the
//! process must not have grown by more than [`GROWTH`] since the first quarter. On a terminal it tells every ten seconds
//! how far it is. If nothing commits for half a minute, it aborts.

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use std::collections::VecDeque;
use std::io::{IsTerminal, Write, stderr};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::abort;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};
use stm_core::prelude::*;
use stm_core::{Stm, Transaction, atomically, atomically_timeout, snapshot, try_atomically};

/// By how many bytes the process may grow after the first quarter. Lists and queues have limits; what is made and dropped
/// while a long reader runs waits for its end, and memory for variables is kept from peak to peak.
const GROWTH: usize = 64 << 20;

const ACCOUNTS: usize = 64;
const START: i64 = 100;
const LISTS: usize = 8;
const LONGEST: usize = 2_000;
const HOLDERS: usize = 32;
const CAPACITY: usize = 16;

/// A value that counts how many of its kind are alive.
struct Counted<T> {
    value: T,
    alive: Arc<AtomicI64>,
}

impl<T> Counted<T> {
    fn new(value: T, alive: &Arc<AtomicI64>) -> Self {
        alive.fetch_add(1, SeqCst);
        Counted { value, alive: alive.clone() }
    }
}

impl<T: Clone> Clone for Counted<T> {
    fn clone(&self) -> Self {
        Counted::new(self.value.clone(), &self.alive)
    }
}

impl<T> Drop for Counted<T> {
    fn drop(&mut self) {
        assert!(self.alive.fetch_sub(1, SeqCst) > 0, "dropped twice");
    }
}

type Link = Option<Arc<Node>>;

struct Node {
    amount: Counted<i64>,
    next: TVar<Link>,
}

/// A list of amounts, and what they should amount to.
struct List {
    head: TVar<Link>,
    length: TVar<usize>,
    sum: TVar<i64>,
}

#[derive(Default)]
struct Queue {
    tokens: TVar<VecDeque<u64>>,
    put: TVar<u64>,
    taken: TVar<u64>,
}

#[derive(Default)]
struct Tally {
    commits: AtomicU64,
    waits: AtomicU64,
    timeouts: AtomicU64,
    conflicts: AtomicU64,
    panics: AtomicU64,
    audits: AtomicU64,
    threads: AtomicU64,
    /// What attempts have taken and not yet given back.
    borrowed: AtomicI64,
    /// How often a hook followed a commit that `World::noted` counts.
    hooks: AtomicU64,
}

struct World {
    inline: Vec<TVar<i64>>,
    boxed: Vec<TVar<Counted<i64>>>,
    lists: Vec<List>,
    holders: Vec<TVar<Option<TVar<Counted<usize>>>>>,
    queue: Queue,
    noted: TVar<u64>,
    alive: Arc<AtomicI64>,
    tally: Arc<Tally>,
    stop: AtomicBool,
}

fn add(counter: &AtomicU64) {
    counter.fetch_add(1, SeqCst);
}

/// A panic that is planned, and not reported.
fn planned<T>() -> T {
    resume_unwind(Box::new("planned"))
}

impl World {
    fn new() -> Self {
        let alive = Arc::new(AtomicI64::new(0));
        World {
            inline: (0..ACCOUNTS).map(|_| TVar::new(START)).collect(),
            boxed: (0..ACCOUNTS).map(|_| TVar::new(Counted::new(START, &alive))).collect(),
            lists: (0..LISTS)
                .map(|_| List { head: TVar::new(None), length: TVar::new(0), sum: TVar::new(0) })
                .collect(),
            holders: (0..HOLDERS).map(|_| TVar::new(None)).collect(),
            queue: Queue::default(),
            noted: TVar::new(0),
            alive,
            tally: Arc::default(),
            stop: AtomicBool::new(false),
        }
    }

    // ---------------------------------------------------------------------------------------------- invariants

    fn audit_money(&self, tx: &Transaction, pause: impl Fn()) -> Stm<()> {
        let mut total = 0;
        for (inline, boxed) in self.inline.iter().zip(&self.boxed) {
            total += tx.read(inline)? + tx.read_ref(boxed)?.value;
            pause();
        }
        for list in &self.lists {
            total += tx.read(&list.sum)?;
        }
        assert_eq!(total, 2 * START * i64::try_from(ACCOUNTS).unwrap(), "money came or went");
        Ok(())
    }

    fn audit_list(&self, tx: &Transaction, number: usize) -> Stm<()> {
        let list = &self.lists[number];
        let (mut length, mut sum) = (0, 0);
        let mut node = tx.read_ref(&list.head)?;
        while let Some(at) = node {
            length += 1;
            sum += at.amount.value;
            node = tx.read_ref(&at.next)?;
        }
        assert_eq!((length, sum), (tx.read(&list.length)?, tx.read(&list.sum)?), "a list is not what it should be");
        Ok(())
    }

    fn audit_queue(&self, tx: &Transaction) -> Stm<()> {
        let (put, taken) = (tx.read(&self.queue.put)?, tx.read(&self.queue.taken)?);
        let tokens = tx.read_ref(&self.queue.tokens)?;
        assert!(
            tokens.len() <= CAPACITY && tokens.iter().copied().eq(taken..put),
            "tokens came, went or changed places"
        );
        Ok(())
    }

    fn audit_holders(&self, tx: &Transaction) -> Stm<()> {
        for (number, holder) in self.holders.iter().enumerate() {
            if let Some(var) = tx.read_ref(holder)? {
                assert_eq!(tx.read_ref(var)?.value % HOLDERS, number, "a variable of another holder");
            }
        }
        Ok(())
    }

    /// `pauses`: stands still now and then.
    fn audit(&self, random: &mut SmallRng, pauses: bool) {
        let list = random.random_range(0..LISTS);
        let pause = || {
            if pauses {
                thread::sleep(Duration::from_micros(500));
            }
        };
        let all = |tx: &Transaction| {
            self.audit_money(tx, pause)?;
            self.audit_list(tx, list)?;
            self.audit_queue(tx)?;
            self.audit_holders(tx)
        };
        match random.random_range(0..3) {
            0 => snapshot(all),
            1 => atomically(|tx| tx.peek(|| all(tx))),
            _ => atomically(all),
        }
        add(&self.tally.audits);
    }

    // -------------------------------------------------------------------------------------------------- changes

    fn transfer(&self, tx: &Transaction, from: usize, to: usize) -> Stm<()> {
        tx.modify(&self.inline[from], |n| *n -= 1)?;
        tx.modify(&self.boxed[to], |boxed| boxed.value += 1)
    }

    /// From the larger of two accounts to the other, in the macros' language. Fails if there is too little.
    fn settle(&self, one: usize, other: usize, least: i64) -> Result<(), i64> {
        let (inline, boxed) = (&self.inline[one], &self.boxed[other]);
        atomically! {
            if inline > boxed.value {
                inline -= 1;
                boxed.value += 1;
            } else {
                inline += 1;
                boxed.value -= 1;
            }
            if *inline < least { abort!(*inline) }
            Ok(())
        }
    }

    fn push(&self, tx: &Transaction, number: usize, account: usize) -> Stm<()> {
        let list = &self.lists[number];
        if tx.read(&list.length)? >= LONGEST {
            return tx.retry();
        }
        let next = tx.read(&list.head)?;
        let amount = Counted::new(1, &self.alive);
        tx.write(&list.head, Some(Arc::new(Node { amount, next: TVar::new(next) })))?;
        tx.modify(&list.length, |n| *n += 1)?;
        tx.modify(&list.sum, |n| *n += 1)?;
        tx.modify(&self.inline[account], |n| *n -= 1)
    }

    fn pop(&self, tx: &Transaction, number: usize, account: usize) -> Stm<()> {
        let list = &self.lists[number];
        let Some(first) = tx.read_ref(&list.head)? else { return tx.retry() };
        tx.write(&list.head, tx.read(&first.next)?)?;
        tx.modify(&list.length, |n| *n -= 1)?;
        tx.modify(&list.sum, |n| *n -= first.amount.value)?;
        tx.modify(&self.boxed[account], |boxed| boxed.value += first.amount.value)
    }

    fn empty(&self, tx: &Transaction, number: usize, account: usize) -> Stm<()> {
        let list = &self.lists[number];
        let sum = tx.read(&list.sum)?;
        tx.write(&list.head, None)?;
        tx.write(&list.length, 0)?;
        tx.write(&list.sum, 0)?;
        tx.modify(&self.inline[account], |n| *n += sum)
    }

    fn put(&self, tx: &Transaction) -> Stm<()> {
        let queue = &self.queue;
        if tx.read_ref(&queue.tokens)?.len() == CAPACITY {
            return tx.retry();
        }
        let next = tx.read(&queue.put)?;
        tx.write(&queue.put, next + 1)?;
        tx.modify(&queue.tokens, |tokens| tokens.push_back(next))
    }

    fn take(&self, tx: &Transaction) -> Stm<()> {
        let queue = &self.queue;
        match tx.modify(&queue.tokens, VecDeque::pop_front)? {
            Some(token) => {
                assert_eq!(token, tx.read(&queue.taken)?, "a token out of order");
                tx.write(&queue.taken, token + 1)
            }
            None => tx.retry(),
        }
    }

    /// Waits for a short while.
    fn wait(&self, body: impl FnMut(&Transaction) -> Stm<()>) {
        add(&self.tally.waits);
        if atomically_timeout(Duration::from_millis(2), body).is_err() {
            add(&self.tally.timeouts);
        }
    }

    /// Every attempt borrows, and gives back one way or the other.
    fn borrow(&self, tx: &Transaction) {
        self.tally.borrowed.fetch_add(1, SeqCst);
        let give_back = || {
            let tally = self.tally.clone();
            move || {
                tally.borrowed.fetch_sub(1, SeqCst);
            }
        };
        tx.on_commit(give_back());
        tx.on_rollback(give_back());
    }

    fn note(&self, tx: &Transaction) -> Stm<()> {
        let tally = self.tally.clone();
        tx.on_commit(move || add(&tally.hooks));
        tx.modify(&self.noted, |n| *n += 1)
    }

    /// Panics somewhere.
    fn panic(&self, random: &mut SmallRng, a: usize, b: usize) {
        let place = random.random_range(0..5);
        let result = catch_unwind(AssertUnwindSafe(|| {
            atomically(|tx| {
                self.borrow(tx);
                if place == 0 {
                    tx.on_commit(planned);
                }
                self.transfer(tx, a, b)?;
                match place {
                    0 => Ok(()),
                    1 => tx.modify(&self.boxed[a], |_| planned()),
                    2 => tx.peek(planned),
                    3 => tx.or_else(|tx| self.transfer(tx, b, a).and_then(|()| tx.retry()), |_| planned()),
                    _ => {
                        atomically(|tx| self.transfer(tx, b, a));
                        planned()
                    }
                }
            });
        }));
        let payload = result.expect_err("it panics");
        assert!(payload.is::<&str>(), "something else panicked: {:?}", payload.downcast_ref::<String>());
        add(&self.tally.panics);
    }

    fn make_or_drop(&self, random: &mut SmallRng) {
        let number = random.random_range(0..HOLDERS);
        let holder = &self.holders[number];
        match random.random_range(0..4) {
            0 => holder.store(None),
            1 => {
                let value = number + HOLDERS * random.random_range(0..1_000);
                holder.store(Some(TVar::new(Counted::new(value, &self.alive))));
            }
            _ => atomically(|tx| {
                tx.read_ref(holder)?.as_ref().map_or(Ok(()), |var| tx.modify(var, |counted| counted.value += HOLDERS))
            }),
        }
    }

    fn step(&self, random: &mut SmallRng) {
        let (a, b) = (random.random_range(0..ACCOUNTS), random.random_range(0..ACCOUNTS));
        let list = random.random_range(0..LISTS);
        match random.random_range(0..1_000) {
            0..250 => atomically(|tx| self.transfer(tx, a, b)),
            250..350 => drop(self.settle(a, b, random.random_range(0..START))),
            350..450 => self.wait(|tx| self.push(tx, list, a)),
            450..530 => self.wait(|tx| self.pop(tx, list, a)),
            530..532 => atomically(|tx| self.empty(tx, list, a)),
            532..620 => self.wait(|tx| self.put(tx)),
            620..700 => self.wait(|tx| self.take(tx)),
            // What can be done at once.
            700..760 => atomically(|tx| {
                self.borrow(tx);
                tx.or_else(|tx| self.pop(tx, list, a), |tx| tx.or_else(|tx| self.take(tx), |tx| self.push(tx, list, b)))
            }),
            760..800 => {
                let once = try_atomically(|tx| {
                    self.borrow(tx);
                    self.transfer(tx, a, b)?;
                    self.pop(tx, list, b)
                });
                if once == Err(TryError::Conflict) {
                    add(&self.tally.conflicts);
                }
            }
            800..830 => self.panic(random, a, b),
            830..900 => self.make_or_drop(random),
            900..960 => atomically(|tx| {
                self.borrow(tx);
                self.note(tx)
            }),
            960..999 => self.audit(random, false),
            _ => self.audit(random, true),
        }
        add(&self.tally.commits);
    }

    /// The life of a thread: some hundred steps, so that many come and go.
    fn live(&self, mut random: SmallRng) {
        add(&self.tally.threads);
        for _ in 0..random.random_range(100..5_000) {
            if self.stop.load(SeqCst) {
                return;
            }
            self.step(&mut random);
        }
    }

    /// Waits for half a minute without a commit, and ends the process then: something is stuck.
    fn watch(&self, seconds: u64) -> [usize; 2] {
        let (start, end) = (Instant::now(), Duration::from_secs(seconds));
        let (mut last, mut moved) = (0, Instant::now());
        let (mut early, mut late) = (0, 0);
        let mut next_line = Duration::from_secs(10);
        while !self.stop.load(SeqCst) && start.elapsed() < end {
            thread::sleep(Duration::from_millis(100));
            let commits = self.tally.commits.load(SeqCst);
            if commits != last {
                (last, moved) = (commits, Instant::now());
            }
            if moved.elapsed() > Duration::from_secs(30) {
                writeln!(stderr(), "nothing has committed for half a minute").ok();
                abort();
            }
            let (elapsed, rss) = (start.elapsed(), resident());
            if elapsed < end / 4 {
                early = early.max(rss);
            } else if elapsed > end * 3 / 4 {
                late = late.max(rss);
            }
            if elapsed >= next_line {
                next_line += Duration::from_secs(10);
                if stderr().is_terminal() {
                    writeln!(stderr(), "{elapsed:.0?}: {} steps, {} MiB", commits, rss >> 20).ok();
                }
            }
        }
        [early, late]
    }
}

/// The bytes of memory that the process has, where the system tells.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    pages.and_then(|pages| pages.split(' ').nth(1)?.parse::<usize>().ok()).unwrap_or(0) * 4096
}

/// Stops all when its thread panics.
struct StopOnPanic<'a>(&'a World);

impl Drop for StopOnPanic<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.stop.store(true, SeqCst);
        }
    }
}

fn soak(seconds: u64) {
    let world = World::new();
    let seed: u64 = rand::random();
    let threads = 4 * thread::available_parallelism().map_or(2, usize::from);
    let [early, late] = thread::scope(|scope| {
        let world = &world;
        let supervisors: Vec<_> = (0..threads)
            .map(|number| {
                scope.spawn(move || {
                    let _stop = StopOnPanic(world);
                    let mut random = SmallRng::seed_from_u64(seed.wrapping_add(number as u64));
                    while !world.stop.load(SeqCst) {
                        let random = SmallRng::from_rng(&mut random);
                        thread::scope(|scope| scope.spawn(move || world.live(random)).join()).unwrap();
                    }
                })
            })
            .collect();
        let memory = world.watch(seconds);
        world.stop.store(true, SeqCst);
        for supervisor in supervisors {
            supervisor.join().unwrap();
        }
        memory
    });
    atomically(|tx| {
        world.audit_money(tx, || ())?;
        world.audit_queue(tx)?;
        world.audit_holders(tx)?;
        (0..LISTS).try_for_each(|number| world.audit_list(tx, number))
    });
    let tally = world.tally.clone();
    assert_eq!(tally.borrowed.load(SeqCst), 0, "a hook has not run, or has run twice");
    assert_eq!(tally.hooks.load(SeqCst), world.noted.load(), "a hook has not run, or has run without a commit");
    let alive = world.alive.clone();
    drop(world);
    for _ in 0..1_000 {
        (0..1_000).for_each(|n| drop(TVar::new(n)));
    }
    assert_eq!(alive.load(SeqCst), 0, "values were never dropped");
    println!(
        "seed {seed}, {seconds} s, {threads} threads at a time: {} steps, {} waits of which {} timed out, {} conflicts \
         given up to, {} panics, {} audits, {} threads in all; {} MiB in the first quarter, {} MiB in the last",
        tally.commits.load(SeqCst),
        tally.waits.load(SeqCst),
        tally.timeouts.load(SeqCst),
        tally.conflicts.load(SeqCst),
        tally.panics.load(SeqCst),
        tally.audits.load(SeqCst),
        tally.threads.load(SeqCst),
        early >> 20,
        late >> 20
    );
    assert!(late <= early + GROWTH, "the process has grown from {early} to {late} bytes");
}

#[test]
#[ignore = "takes a minute, or SOAK_SECONDS"]
fn everything_at_once() {
    soak(std::env::var("SOAK_SECONDS").map_or(60, |seconds| seconds.parse().expect("SOAK_SECONDS is a number")));
}

#[test]
fn everything_at_once_for_a_moment() {
    soak(2);
}
