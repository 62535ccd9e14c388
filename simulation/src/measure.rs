//! What the simulation is told of this machine, and what it is compared with.
//!
//! Other programs that take a processor away spoil a measurement with two threads. A sample in which the system says that a
//! thread had to wait for its processor is thrown away, and the median of the others counts.

use std::hint::black_box;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use simulation::machine::{Costs, Picos};
use simulation::{MIXED_READS, Work, Workload};
use stm_core::prelude::*;

/// How many samples are wanted, how many will do, and how many are tried.
const SAMPLES: usize = 25;
const ENOUGH: usize = 5;
const TRIES: usize = 400;
/// How long a sample of transactions takes.
const WINDOW: Duration = Duration::from_millis(3);
/// How long a thread may have waited for its processor in a sample, at most: one part in so many.
const DISTURBANCE: u32 = 50;

/// Not measured: see [`Costs`].
const SERVE: Picos = 3_000;
/// Not measured: see [`Costs`]. Without it, cores fall into a step in which one always comes too late.
const JITTER: u64 = 40;
/// Not measured: see [`Work`].
const HISTORY: Picos = 50_000;
/// Not measured: see [`Work`]. A branch that was not foreseen, and a rarely used piece of code.
const SLOW_READ: Picos = 20_000;

/// A word that no other one shares a line with.
#[derive(Default)]
#[repr(align(128))]
struct Line(AtomicU64);

/// What [`samples`] found.
pub(crate) struct Sample {
    /// The median.
    pub(crate) median: f64,
    /// Hardly a sample was undisturbed, so all of them counted.
    pub(crate) disturbed: bool,
}

/// The median of what `sample` returns.
fn samples(mut sample: impl FnMut() -> f64) -> Sample {
    let (mut quiet, mut all) = (Vec::new(), Vec::new());
    while quiet.len() < SAMPLES && all.len() < TRIES {
        DISTURBED.store(false, Ordering::Relaxed);
        let found = sample();
        all.push(found);
        if !DISTURBED.load(Ordering::Relaxed) {
            quiet.push(found);
        }
    }
    let disturbed = quiet.len() < ENOUGH;
    let mut counts = if disturbed { all } else { quiet };
    counts.sort_by(f64::total_cmp);
    Sample { median: counts[counts.len() / 2], disturbed }
}

/// A thread had to wait for its processor in this sample, or ran while the others did not.
static DISTURBED: AtomicBool = AtomicBool::new(false);

/// For how long this thread has waited for a processor; always the same where the system does not tell.
fn waited() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').nth(1).and_then(|field| field.parse().ok()).unwrap_or_default())
}

/// Runs in so many threads at once what `prepare` makes for each, by its number, and returns what each returned.
fn at_once<T: FnOnce() -> f64>(threads: usize, prepare: impl Fn(usize) -> T + Sync) -> Vec<f64> {
    let ready = AtomicUsize::new(0);
    let run = |number| {
        let job = prepare(number);
        ready.fetch_add(1, Ordering::SeqCst);
        // A barrier would wake one later than the other.
        while ready.load(Ordering::SeqCst) < threads {
            std::hint::spin_loop();
        }
        let (before, since) = (waited(), Instant::now());
        let result = job();
        let until = Instant::now();
        if waited().saturating_sub(before) > (until - since) / DISTURBANCE {
            DISTURBED.store(true, Ordering::Relaxed);
        }
        (result, since, until)
    };
    let results: Vec<_> = thread::scope(|scope| {
        let run = &run;
        let others: Vec<_> = (1..threads).map(|number| scope.spawn(move || run(number))).collect();
        let mut results = vec![run(0)];
        results.extend(others.into_iter().map(|thread| thread.join().expect("a measurement does not panic")));
        results
    });
    // Side by side, or one after the other?
    let first = results.iter().map(|run| run.1).min().expect("there is a thread");
    let last = results.iter().map(|run| run.2).max().expect("there is a thread");
    if results.iter().any(|&(_, since, until)| until - since < (last - first) * 4 / 5) {
        DISTURBED.store(true, Ordering::Relaxed);
    }
    results.into_iter().map(|(result, ..)| result).collect()
}

/// Nanoseconds that one call takes.
fn call(job: impl Fn() + Sync) -> Sample {
    const ROUNDS: u32 = 2_000;
    samples(|| {
        let time = || {
            let since = Instant::now();
            (0..ROUNDS).for_each(|_| job());
            since.elapsed().as_secs_f64() * 1e9 / f64::from(ROUNDS)
        };
        at_once(1, |_| time)[0]
    })
}

/// Works for about as many nanoseconds, which cannot begin before `x` is known.
fn work(amount: u32, mut x: u64) -> u64 {
    for _ in 0..amount {
        x = x.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (x >> 3);
    }
    x
}

/// Two threads access a line each, the same one or not, and work between two accesses, each for its own time. Returns the
/// nanoseconds of a round of the first thread. The second one always writes; the first does what `access` says.
fn two(same: bool, pauses: [u32; 2], access: impl Fn(&AtomicU64) -> u64 + Sync) -> Sample {
    const ROUNDS: u32 = 4_000;
    samples(|| {
        let (lines, stop) = ([Line::default(), Line::default()], Line::default());
        let (lines, stop, access) = (&lines, &stop, &access);
        let times = at_once(2, |number| {
            let line = &lines[if same { 0 } else { number }].0;
            move || {
                let (since, mut x, mut rounds) = (Instant::now(), 1, 0);
                while if number == 0 { rounds < ROUNDS } else { stop.0.load(Ordering::Relaxed) == 0 } {
                    let found = if number == 0 { access(line) } else { line.fetch_add(1, Ordering::SeqCst) };
                    x = work(pauses[number], x ^ found);
                    rounds += 1;
                }
                black_box(x);
                let took = since.elapsed();
                if number == 0 {
                    stop.0.store(1, Ordering::Relaxed);
                }
                took.as_secs_f64() * 1e9 / f64::from(rounds)
            }
        });
        times[0]
    })
}

/// How many loads are under way at once, where one alone takes so many nanoseconds: one thread reads many lines in a row
/// that the other one has written meanwhile.
fn overlap(load: f64, progress: &ProgressBar) -> u64 {
    const LINES: u32 = 64;
    const PASSES: u32 = 100;
    /// Between two passes, for the other thread to write all of the lines.
    const PAUSE: u32 = 10_000;
    /// How long the other one stops between two passes: most of its lines are there to be read, and not under way.
    const WRITES: u32 = 3_000;
    const MOST: f64 = 16.0;
    let pass = |same: bool| {
        let sample = samples(|| {
            let lines: [Vec<Line>; 2] = std::array::from_fn(|_| (0..LINES).map(|_| Line::default()).collect());
            let (lines, stop) = (&lines, &Line::default());
            let times = at_once(2, |number| {
                let lines = &lines[if same { 0 } else { number }];
                move || {
                    let (mut took, mut x) = (Duration::ZERO, 1);
                    for _ in 0..if number == 0 { PASSES } else { 0 } {
                        x = work(PAUSE, x);
                        let since = Instant::now();
                        x ^= lines.iter().map(|line| line.0.load(Ordering::Relaxed)).fold(x, u64::wrapping_add);
                        took += since.elapsed();
                    }
                    while number == 1 && stop.0.load(Ordering::Relaxed) == 0 {
                        for line in lines {
                            line.0.store(1, Ordering::Relaxed);
                        }
                        x = work(WRITES, x);
                    }
                    black_box(x);
                    stop.0.store(1, Ordering::Relaxed);
                    took.as_secs_f64() * 1e9 / f64::from(PASSES * LINES)
                }
            });
            times[0]
        });
        progress.inc(1);
        sample.median
    };
    let each = (pass(true) - pass(false)).max(load / MOST);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let overlap = (load / each).clamp(1.0, MOST).round() as u64;
    overlap
}

fn picos(nanos: f64) -> Picos {
    // Negative where the processor overlaps what is told apart here.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let picos = (nanos.max(0.0) * 1e3).round() as Picos;
    picos
}

/// What accesses take here. `far` cannot be measured.
fn costs(far: u64, progress: &ProgressBar) -> Costs {
    /// The other one accesses the line more often than the one that is measured, but there is no queue.
    const CALM: [u32; 2] = [300, 100];
    /// There is always a queue.
    const CROWDED: [u32; 2] = [20, 20];
    let step = |sample: Sample| {
        progress.inc(1);
        sample.median
    };
    let change = |line: &AtomicU64| line.fetch_add(1, Ordering::SeqCst);
    let read = |line: &AtomicU64| line.load(Ordering::SeqCst);
    // The change has to wait for what was read.
    let both = |line: &AtomicU64| line.fetch_add(read(line) | 1, Ordering::SeqCst);
    let load = step(two(true, CALM, read)) - step(two(false, CALM, read));
    let line = Line::default();
    let rmw = step(call(|| {
        change(&line.0);
    }));
    Costs {
        rmw: picos(rmw),
        transfer: picos(step(two(true, CALM, change)) - step(two(false, CALM, change)) + rmw),
        upgrade: picos((step(two(true, CALM, both)) - step(two(false, CALM, both)) - load).max(0.0) + rmw),
        occupancy: picos(step(two(true, CROWDED, change)) / 2.0),
        load: picos(load),
        overlap: overlap(load, progress),
        serve: SERVE,
        pause: picos(step(call(std::hint::spin_loop))),
        give_way: picos(step(call(thread::yield_now))),
        cycles: picos(step(call(|| {
            black_box(Instant::now());
        }))),
        far,
        jitter: JITTER,
    }
}

fn accounts(count: usize) -> Vec<TVar<i64>> {
    (0..count).map(|_| TVar::new(100)).collect()
}

fn transfer(accounts: &[TVar<i64>]) {
    let from = fastrand::usize(..accounts.len());
    let to = (from + fastrand::usize(1..accounts.len())) % accounts.len();
    atomically! {
        accounts[from] -= 1;
        accounts[to] += 1;
    }
}

/// Transactions in a second, of all threads, if each runs what `job` makes for it.
fn rate<T: Fn()>(threads: usize, job: impl Fn() -> T + Sync) -> Sample {
    samples(|| {
        let rates = at_once(threads, |_| {
            let run = job();
            run();
            move || {
                let (since, mut count) = (Instant::now(), 0_u32);
                while since.elapsed() < WINDOW {
                    (0..64).for_each(|_| run());
                    count += 64;
                }
                f64::from(count) / since.elapsed().as_secs_f64()
            }
        });
        rates.iter().sum()
    })
}

/// Transactions in a second that the library runs.
pub(crate) fn real(workload: Workload, threads: usize) -> Sample {
    match workload {
        Workload::OwnCounter => rate(threads, || {
            let counter = TVar::new(0_u64);
            move || atomically! { counter += 1 }
        }),
        Workload::OwnBox => rate(threads, || {
            // Fills a line: small values can share one with those of a thread that has had the memory before.
            let counts = TVar::new([0_u64; 16]);
            move || atomically! { counts[0] += 1 }
        }),
        Workload::OneCounter => {
            let counter = TVar::new(0_u64);
            rate(threads, || || atomically! { counter += 1 })
        }
        Workload::Transfer { accounts: count } => {
            let accounts = accounts(count);
            rate(threads, || || transfer(&accounts))
        }
        Workload::Sum { accounts: count } => {
            let accounts = accounts(count);
            rate(threads, || {
                || {
                    black_box(atomically! { accounts.iter().map(|account| *account).sum::<i64>() });
                }
            })
        }
        Workload::Audit { accounts: count } => {
            let accounts = accounts(count);
            rate(threads, || {
                || {
                    if fastrand::u8(..100) == 0 {
                        black_box(atomically! { accounts.iter().map(|account| *account).sum::<i64>() });
                    } else {
                        transfer(&accounts);
                    }
                }
            })
        }
        Workload::Mixed { accounts: count } => {
            let accounts = accounts(count);
            rate(threads, || {
                || {
                    if fastrand::u8(..10) == 0 {
                        transfer(&accounts);
                        return;
                    }
                    let first = fastrand::usize(..count);
                    black_box(atomically! {
                        (0..MIXED_READS).map(|n| accounts[(first + n * 97) % count]).sum::<i64>()
                    });
                }
            })
        }
    }
}

/// All that the simulation is told.
#[derive(Clone, Copy)]
pub(crate) struct Parameters {
    pub(crate) costs: Costs,
    /// What is the same for all workloads.
    pub(crate) work: Work,
    /// [`Work::memory`] where an account of 100,000 is looked up.
    pub(crate) far_memory: Picos,
    /// [`Work::memory`] where accounts are read here and there, and not in a row.
    pub(crate) scattered: Picos,
}

impl Parameters {
    /// Of the machine of the README.
    pub(crate) const RECORDED: Parameters = Parameters {
        costs: Costs {
            rmw: 4_400,
            transfer: 58_000,
            upgrade: 7_000,
            occupancy: 51_000,
            load: 53_000,
            overlap: 5,
            serve: SERVE,
            pause: 8_500,
            give_way: 168_000,
            cycles: 16_600,
            far: 250,
            jitter: JITTER,
        },
        work: Work {
            begin: 4_100,
            read: 1_200,
            update: 8_000,
            memory: 0,
            commit: 2_600,
            boxed: 14_000,
            slot: 8_500,
            compare: 500,
            history: HISTORY,
            slow_read: SLOW_READ,
        },
        far_memory: 14_200,
        scattered: 2_100,
    };

    /// The same, but for what cannot be measured.
    pub(crate) fn with_far(mut self, far: u64) -> Self {
        self.costs.far = far;
        self
    }

    /// Of this machine. `far` cannot be measured.
    ///
    /// To be done last: it leaves slots behind, which every survey looks at from then on.
    pub(crate) fn measure(far: u64, progress: &ProgressBar) -> Self {
        let costs = costs(far, progress);
        work_beside(costs, progress)
    }

    /// What transactions of `workload` take beside their accesses to lines.
    pub(crate) fn work(&self, workload: Workload) -> Work {
        let memory = match workload {
            Workload::Transfer { accounts } if accounts > 10_000 => self.far_memory,
            Workload::Mixed { .. } => self.scattered,
            _ => 0,
        };
        Work { memory, ..self.work }
    }
}

/// What transactions take beside their accesses to lines: differences between runs of one thread.
fn work_beside(costs: Costs, progress: &ProgressBar) -> Parameters {
    let time = |sample: Sample| {
        progress.inc(1);
        1e9 / sample.median
    };
    #[allow(clippy::cast_precision_loss)]
    let rmw = costs.rmw as f64 / 1e3;
    let empty = time(rate(1, || || atomically! {}));
    let increment = time(real(Workload::OneCounter, 1));
    let transfer = time(real(Workload::Transfer { accounts: 1_000 }, 1));
    let transfer_in_memory = time(real(Workload::Transfer { accounts: 100_000 }, 1));
    let sum = time(real(Workload::Sum { accounts: 1_000 }, 1));
    let boxed = time(real(Workload::OwnBox, 1));
    let mixed = time(real(Workload::Mixed { accounts: 1_000 }, 1));
    let begin = empty - rmw;
    let update = transfer - increment - rmw;
    let read = (sum - empty) / 1e3;
    let (idle, running) = (with_slots(false, progress), with_slots(true, progress));
    let work = Work {
        begin: picos(begin),
        read: picos(read),
        update: picos(update),
        memory: 0,
        commit: picos(increment - begin - update - 2.0 * rmw),
        boxed: picos(boxed - increment),
        slot: picos((idle - boxed) * f64::from(PIECES) / f64::from(OTHERS)),
        compare: picos((running - idle) / f64::from(OTHERS)),
        history: HISTORY,
        slow_read: SLOW_READ,
    };
    // Nine of ten read ten accounts.
    let scattered = (mixed - transfer / 10.0 - empty * 0.9) / 9.0 - read;
    let far_memory = picos((transfer_in_memory - transfer) / 2.0);
    Parameters { costs, work, far_memory, scattered: picos(scattered) }
}

/// How many measurements [`Parameters::measure`] consists of.
pub(crate) const MEASUREMENTS: u64 = 22;

/// How many other threads there are where surveys are measured, and how much garbage there is for each survey.
const OTHERS: u32 = 64;
const PIECES: u32 = 64;

/// What a boxed increment takes in a thread among [`OTHERS`], which do nothing, or stay in a transaction.
fn with_slots(running: bool, progress: &ProgressBar) -> f64 {
    let barrier = || Barrier::new(OTHERS as usize + 1);
    let (ready, end) = (barrier(), barrier());
    let wait = || {
        ready.wait();
        end.wait();
    };
    thread::scope(|scope| {
        for _ in 0..OTHERS {
            scope.spawn(|| {
                stm_core::atomically(|_| {
                    if running {
                        wait();
                    }
                    Ok(())
                });
                if !running {
                    wait();
                }
            });
        }
        ready.wait();
        let sample = real(Workload::OwnBox, 1);
        end.wait();
        progress.inc(1);
        1e9 / sample.median
    })
}
