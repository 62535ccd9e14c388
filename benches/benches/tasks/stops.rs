//! For how long a poll stops the loop that makes it.

use std::cell::RefCell;
use std::hint::{black_box, spin_loop};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use stm_core::prelude::*;
use tokio::task::{LocalSet, yield_now};

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::broadcast::Crowd;
use crate::compare::sample::{Figure, Outcome, Sample, expect, real};
use crate::runtime::runtime;

/// How many variables they share, of which the first few change.
const VARIABLES: u16 = 50_000;

const SHARED: usize = 16;

const OPENING: i64 = 1_000;

/// How many tasks of the loop run transactions.
const TASKS: usize = 8;

/// How long a long transaction computes.
const LONG: Duration = Duration::from_millis(10);

/// What goes on beside the loop.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    Nothing,
    /// Two threads change the same variables.
    Threads,
    /// A thread reads the same variables, computes for [`LONG`], and writes them.
    Long,
    /// A thread takes snapshots of all variables.
    Snapshots,
    /// One more task of the loop commits what so many others wait for.
    Wakes(u64),
}

/// How the tasks run transactions.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Awaited,
    /// By `atomically!`, which blocks.
    InThread,
    /// Not at all: what is measured is the clock, and the system that takes the processor away.
    Not,
}

/// How long polls took, in ns.
#[derive(Default)]
struct Times {
    /// Of the thread, in which the system may have run others meanwhile.
    wall: Vec<f64>,
    /// Of the processor.
    cpu: Vec<f64>,
}

fn cpu_time() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("it does not run backwards")
}

/// Measures each poll.
struct Timed<F>(F, Rc<RefCell<Times>>);

impl<F: Future + Unpin> Future for Timed<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let start = (Instant::now(), cpu_time());
        let polled = Pin::new(&mut self.0).poll(context);
        let (cpu, wall) = (cpu_time().saturating_sub(start.1), start.0.elapsed());
        let mut times = self.1.borrow_mut();
        times.wall.push(wall.as_secs_f64() * 1e9);
        times.cpu.push(cpu.as_secs_f64() * 1e9);
        polled
    }
}

async fn timed<F: Future>(future: F, times: &Rc<RefCell<Times>>) -> F::Output {
    Timed(pin!(future), times.clone()).await
}

#[transactional]
fn transfer(from: &TVar<i64>, to: &TVar<i64>) {
    from -= 1;
    to += 1;
}

/// Two different ones of those that change.
fn two(variables: &[TVar<i64>]) -> (&TVar<i64>, &TVar<i64>) {
    let from = fastrand::usize(..SHARED);
    let to = (from + fastrand::usize(1..SHARED)) % SHARED;
    (&variables[from], &variables[to])
}

/// Until it is over, in a thread of its own.
fn disturb(beside: Beside, variables: &[TVar<i64>], is_over: &AtomicBool) {
    let shared = &variables[..SHARED];
    while !is_over.load(Relaxed) {
        match beside {
            Beside::Nothing | Beside::Wakes(_) => return,
            Beside::Threads => {
                let (from, to) = two(shared);
                transfer(from, to);
            }
            Beside::Long => atomically! {
                let values: Vec<i64> = shared.iter().map(|variable| *variable).collect();
                let start = Instant::now();
                while start.elapsed() < LONG {
                    spin_loop();
                }
                for (variable, value) in shared.iter().zip(values) {
                    *variable = value;
                }
            },
            Beside::Snapshots => {
                let sum: i64 = snapshot! { variables.iter().map(|variable| *variable).sum() };
                assert_eq!(sum, OPENING * i64::from(VARIABLES), "a snapshot of more than one moment");
            }
        }
    }
}

/// Transactions of one task of the loop, until it is over: how many.
async fn transactions(how: How, variables: Rc<Vec<TVar<i64>>>, times: Rc<RefCell<Times>>, end: Instant) -> u64 {
    let mut count = 0;
    while Instant::now() < end {
        let (from, to) = two(&variables);
        match how {
            How::Awaited => timed(atomically_async! { transfer(from, to) }, &times).await,
            How::InThread => timed(async { transfer(from, to) }, &times).await,
            How::Not => timed(async { _ = black_box((from, to)) }, &times).await,
        }
        count += 1;
        yield_now().await;
    }
    count
}

fn at(sorted: &[f64], share: f64) -> f64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let index = (real(sorted.len() as u64) * share) as usize;
    sorted[index.min(sorted.len() - 1)]
}

fn stops(how: How, beside: Beside, ms: u64) -> Outcome {
    let variables: Vec<_> = (0..VARIABLES).map(|_| TVar::new(OPENING)).collect();
    let is_over = AtomicBool::new(false);
    let helpers = if beside == Beside::Threads { 2 } else { 1 };
    let times: Rc<RefCell<Times>> = Rc::default();
    let took = Duration::from_millis(ms);
    let count = thread::scope(|scope| {
        for _ in 0..helpers {
            scope.spawn(|| disturb(beside, &variables, &is_over));
        }
        let count = in_loop(how, beside, &variables, &times, took);
        is_over.store(true, Relaxed);
        count
    })?;
    expect("the sum of the variables", variables.iter().map(TVar::load).sum(), OPENING * i64::from(VARIABLES))?;
    let mut times = times.borrow_mut();
    times.wall.sort_unstable_by(f64::total_cmp);
    times.cpu.sort_unstable_by(f64::total_cmp);
    let (wall, cpu) = (&times.wall, &times.cpu);
    let figures = vec![
        at(cpu, 0.5) / 1e3,
        at(cpu, 0.999) / 1e3,
        at(cpu, 1.0) / 1e3,
        at(wall, 0.999) / 1e3,
        at(wall, 1.0) / 1e3,
        real(count) / took.as_secs_f64(),
    ];
    Ok(Sample { took, figures })
}

/// How many transactions a loop of one thread runs.
fn in_loop(
    how: How,
    beside: Beside,
    variables: &[TVar<i64>],
    times: &Rc<RefCell<Times>>,
    took: Duration,
) -> Result<u64, String> {
    let local = LocalSet::new();
    local.block_on(&runtime(1), async {
        let crowd = match beside {
            Beside::Wakes(waiters) if how != How::Not => Some(Crowd::<TVar<u64>>::new(waiters).await),
            _ => None,
        };
        let end = Instant::now() + took;
        let shared = Rc::new(variables[..SHARED].to_vec());
        let task = |_| tokio::task::spawn_local(transactions(how, shared.clone(), times.clone(), end));
        let tasks: Vec<_> = (0..TASKS).map(task).collect();
        if let Some(mut crowd) = crowd {
            while Instant::now() < end {
                match how {
                    How::Awaited => timed(crowd.raise(), times).await,
                    _ => timed(async { crowd.raise_in_thread() }, times).await,
                }
                crowd.all_have_run().await;
            }
            crowd.check()?;
        }
        let mut count = 0;
        for task in tasks {
            count += task.await.expect("a task panicked");
        }
        Ok(count)
    })
}

pub(crate) fn add(agenda: &mut Agenda) {
    for (short, title, about, beside) in [
        ("stops-alone", "Stops of a loop", "Eight tasks of one loop run short transactions.", Beside::Nothing),
        (
            "stops-threads",
            "Stops of a loop beside threads",
            "Two threads commit on the same variables meanwhile.",
            Beside::Threads,
        ),
        (
            "stops-long",
            "Stops of a loop beside long transactions",
            "Meanwhile a thread reads the same variables, computes for 10 ms and writes them: after failures it runs alone.",
            Beside::Long,
        ),
        (
            "stops-snapshot",
            "Stops of a loop beside snapshots",
            "A thread takes snapshots of 50,000 variables, also of those that change.",
            Beside::Snapshots,
        ),
        (
            "stops-wake",
            "Stops of a loop that wakes 100,000 tasks",
            "One of its tasks commits what 100,000 others wait for, again and again.",
            Beside::Wakes(100_000),
        ),
        (
            "stops-wake-1000",
            "Stops of a loop that wakes 1,000 tasks",
            "One of its tasks commits what 1,000 others wait for, again and again.",
            Beside::Wakes(1_000),
        ),
    ] {
        let threads = match beside {
            Beside::Nothing | Beside::Wakes(_) => 1,
            Beside::Threads => 3,
            Beside::Long | Beside::Snapshots => 2,
        };
        let figures = const {
            &[
                Figure::less("µs of the processor a poll, median"),
                Figure::less("µs of the processor a poll, 99.9 %"),
                Figure::less("µs of the processor, longest poll"),
                Figure::less("µs a poll, 99.9 %"),
                Figure::less("µs, longest poll"),
                Figure { unit: "transactions a second", less_is_better: false },
            ]
        };
        let subject = Subject { short, title: title.to_owned(), about, threads, figures };
        let runners: Vec<Runner> = vec![
            ours("atomically_async!, awaited", move |ms| stops(How::Awaited, beside, ms)),
            ours("atomically! in the loop", move |ms| stops(How::InThread, beside, ms)),
            theirs("polls that do nothing", move |ms| stops(How::Not, beside, ms)),
        ];
        agenda.add_count(subject, 100, 1_000, runners);
    }
}
