//! What it takes to get through, where others are in the way: `cargo bench -p benches --bench progress`.
//!
//! - **A long transaction among short ones**: it adds up 50,000 variables and writes the sum, while other threads keep
//!   writing to them. Printed: its attempts, and how long the longest stop of a short one was.
//! - **Two that always conflict**: attempts of transactions that are as long as their whole time slice.
//! - **Many waiters for one variable**: threads wait for permits that come one at a time. Printed: how often their bodies
//!   ran for each permit, and the time that a permit took.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::prelude::*;
use stm_core::{Stm, Transaction};

fn main() {
    long_among_short();
    always_in_conflict();
    many_waiters();
}

/// What a series of figures is worth: median and maximum.
fn median_and_max<T: Ord + Copy>(mut series: Vec<T>) -> (T, T) {
    series.sort_unstable();
    (series[series.len() / 2], series[series.len() - 1])
}

fn long_among_short() {
    const VARS: usize = 50_000;
    println!("a transaction over {VARS} variables while short ones write to them");
    println!(
        "{:>8} {:>7} {:>18} {:>18} {:>16}",
        "writers", "runs", "attempts (median)", "attempts (most)", "longest stop"
    );
    for writers in [1, 2, 4, 16] {
        let vars: Arc<Vec<TVar<u64>>> = Arc::new((0..VARS).map(|_| TVar::new(1)).collect());
        let sum = TVar::new(0);
        let (stop, longest) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let started = Arc::new(Barrier::new(writers + 1));
        let threads: Vec<_> = (0..writers)
            .map(|_| {
                let (vars, stop, longest, started) = (vars.clone(), stop.clone(), longest.clone(), started.clone());
                thread::spawn(move || {
                    started.wait();
                    while !stop.load(Relaxed) {
                        let (from, to) = (&vars[fastrand::usize(..VARS)], &vars[fastrand::usize(..VARS)]);
                        let start = Instant::now();
                        atomically! {
                            *from = from.wrapping_sub(1);
                            *to = to.wrapping_add(1);
                        }
                        let took = u64::try_from(start.elapsed().as_micros()).expect("not that long");
                        longest.fetch_max(took, Relaxed);
                    }
                })
            })
            .collect();
        started.wait();
        let runs = 31;
        let attempts = (0..runs)
            .map(|_| {
                let mut attempts = 0_u32;
                atomically(|tx| {
                    attempts += 1;
                    let mut total = 0_u64;
                    for var in vars.iter() {
                        total = total.wrapping_add(tx.read(var)?);
                    }
                    tx.write(&sum, total)
                });
                assert_eq!(sum.load(), VARS as u64, "the sum is of no moment that existed");
                attempts
            })
            .collect();
        stop.store(true, Relaxed);
        for thread in threads {
            thread.join().expect("a writer does not panic");
        }
        let (median, most) = median_and_max(attempts);
        let longest = Duration::from_micros(longest.load(Relaxed));
        println!("{writers:>8} {runs:>7} {median:>18} {most:>18} {longest:>16.1?}");
    }
}

fn always_in_conflict() {
    const LENGTH: u32 = 20_000;
    println!("\ntransactions that read a variable, work for long, and write it");
    println!("{:>8} {:>14} {:>18} {:>18}", "threads", "transactions", "attempts (median)", "attempts (most)");
    for threads in [2_usize, 4, 16] {
        let var = TVar::new(0_u64);
        let start = Barrier::new(threads);
        let attempts: Vec<u32> = thread::scope(|scope| {
            let run = || {
                start.wait();
                (0..200 / threads)
                    .map(|_| {
                        let mut attempts = 0;
                        atomically(|tx| {
                            attempts += 1;
                            let n = tx.read(&var)?;
                            black_box((0..LENGTH).map(black_box).sum::<u32>());
                            tx.write(&var, n + 1)
                        });
                        attempts
                    })
                    .collect::<Vec<_>>()
            };
            let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
            threads.into_iter().flat_map(|thread| thread.join().expect("no thread panics")).collect()
        });
        assert_eq!(var.load(), attempts.len() as u64, "an update was lost");
        let count = attempts.len();
        let (median, most) = median_and_max(attempts);
        println!("{threads:>8} {count:>14} {median:>18} {most:>18}");
    }
}

fn many_waiters() {
    println!("\nthreads that wait for permits, which come one at a time");
    println!(
        "{:>8} {:>14} {:>14} {:>22} {:>16}",
        "waiters", "value", "permits", "bodies for a permit", "time a permit"
    );
    for waiters in [1_usize, 10, 100, 1000] {
        let inline = TVar::new(0_u64);
        waiters_for(
            "u64",
            waiters,
            |tx| {
                let permits = tx.read(&inline)?;
                if permits == 0 { tx.retry() } else { tx.write(&inline, permits - 1) }
            },
            |tx| tx.modify(&inline, |permits| *permits += 1),
        );
        let boxed = TVar::new(Vec::<()>::new());
        waiters_for(
            "Vec",
            waiters,
            |tx| {
                if tx.read_ref(&boxed)?.is_empty() {
                    tx.retry()
                } else {
                    tx.modify(&boxed, |permits| permits.truncate(permits.len() - 1))
                }
            },
            |tx| tx.modify(&boxed, |permits| permits.push(())),
        );
    }
}

/// `waiters` threads take permits, `permits` in all; this thread gives them, each when the last one was taken.
fn waiters_for(
    value: &str,
    waiters: usize,
    take: impl Fn(&Transaction) -> Stm<()> + Sync,
    give: impl Fn(&Transaction) -> Stm<()>,
) {
    let rounds = (2000 / waiters).max(2);
    let (bodies, taken) = (AtomicU64::new(0), AtomicU64::new(0));
    let permits = (waiters * rounds) as u64;
    let took = thread::scope(|scope| {
        for _ in 0..waiters {
            scope.spawn(|| {
                for _ in 0..rounds {
                    atomically(|tx| {
                        bodies.fetch_add(1, Relaxed);
                        take(tx)
                    });
                    taken.fetch_add(1, Relaxed);
                }
            });
        }
        while bodies.load(Relaxed) < waiters as u64 {
            thread::yield_now();
        }
        let start = Instant::now();
        for number in 0..permits {
            atomically(&give);
            while taken.load(Relaxed) <= number {
                thread::yield_now();
            }
        }
        start.elapsed()
    });
    let bodies = bodies.load(Relaxed);
    #[allow(clippy::cast_precision_loss)]
    let per_permit = bodies as f64 / permits as f64;
    let time = took / u32::try_from(permits).expect("not that many");
    println!("{waiters:>8} {value:>14} {permits:>14} {per_permit:>22.1} {time:>16.1?}");
}
