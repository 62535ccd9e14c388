//! Dining philosophers, twice: with transactions that wait, and with optimistic commits to a store of named forks.
//!
//! ```sh
//! cargo run --release --example philosophers
//! ```
//!
//! Philosopher `i` sits between fork `i` and the next one, and eats with both. If every philosopher takes one fork and
//! waits for the other, all starve.
//!
//! - **In a transaction** a philosopher takes both forks at once, or waits until both are free: `check!` and two
//!   assignments.
//! - **By name**: forks are values of a [`Store`], which all philosophers share. Each philosopher checks out both
//!   forks, looks at them, sets both, and commits. If a neighbour was faster, the whole commit is refused, and the
//!   philosopher looks again. This is how Michael Sparks told the story with `Axon.STM`. No transaction is open while a
//!   philosopher thinks, so the work between checkout and commit may take any time.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::{Parser, value_parser};
use indicatif::{ProgressBar, ProgressStyle};
use stm_core::prelude::*;
use stm_core::store::{Checkout, CheckoutError, ConcurrentUpdate, Dump, Store, StoreValue};

/// Lets philosophers who share forks with their neighbours dine: by transactions that wait, and by optimistic commits.
#[derive(Parser)]
#[command(name = "philosophers")]
struct Arguments {
    /// How many philosophers sit at the table, each in a thread: from 2 to 1,000
    #[arg(long, value_name = "N", default_value = "5", value_parser = philosophers)]
    philosophers: usize,

    /// How many times each of them eats
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = value_parser!(u64).range(1..=1_000_000_000))]
    meals: u64,
}

fn philosophers(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(1) => Err("one philosopher has a single fork, and needs two: let at least 2 sit down".into()),
        Ok(number @ 2..=1_000) => Ok(number),
        _ => Err("a number from 2 to 1000".into()),
    }
}

/// The forks at both sides of a seat.
fn forks_of(seat: usize, seats: usize) -> [usize; 2] {
    [seat, (seat + 1) % seats]
}

/// The whole table at one moment.
struct Look {
    /// The holder of each fork.
    holders: Vec<Option<usize>>,
    meals: u64,
}

impl Look {
    /// Returns `true` if every philosopher holds both forks or none.
    fn is_polite(&self) -> bool {
        let seats = self.holders.len();
        (0..seats).all(|seat| {
            let [left, right] = forks_of(seat, seats).map(|fork| self.holders[fork] == Some(seat));
            left == right
        })
    }
}

/// Lets all philosophers dine, each in a thread, and looks at the table meanwhile. Returns what they report, and the
/// number of looks.
fn serve<R: Send>(
    seats: usize,
    meals: u64,
    dine: impl Fn(usize) -> R + Sync,
    look: impl Fn() -> Look,
) -> (Vec<R>, usize) {
    let total = seats as u64 * meals;
    let bar = ProgressBar::new(total);
    bar.set_style(
        ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} meals").expect("it is well-formed"),
    );
    let told = thread::scope(|scope| {
        let dine = &dine;
        let threads: Vec<_> = (0..seats).map(|seat| scope.spawn(move || dine(seat))).collect();
        let mut looks = 0;
        let mut is_last = false;
        while !is_last {
            // A philosopher that finished before the look is seen in it.
            is_last = threads.iter().all(thread::ScopedJoinHandle::is_finished);
            let seen = look();
            assert!(seen.is_polite(), "somebody holds a single fork: {:?}", seen.holders);
            bar.set_position(seen.meals);
            looks += 1;
            thread::yield_now();
        }
        let told = threads.into_iter().map(|thread| thread.join().expect("a philosopher leaves well-fed")).collect();
        assert_eq!(look().meals, total, "a meal was lost");
        (told, looks)
    });
    bar.finish_and_clear();
    told
}

/// Forks that are variables.
struct Table {
    /// The holder of each fork.
    forks: Vec<TVar<Option<usize>>>,
    meals: Vec<TVar<u64>>,
}

#[transactional]
impl Table {
    fn take_forks(&self, seat: usize) {
        let [left, right] = forks_of(seat, self.forks.len());
        check!(self.forks[left].is_none() && self.forks[right].is_none());
        self.forks[left] = Some(seat);
        self.forks[right] = Some(seat);
    }

    fn put_down(&self, seat: usize) {
        let [left, right] = forks_of(seat, self.forks.len());
        self.forks[left] = None;
        self.forks[right] = None;
        self.meals[seat] += 1;
    }
}

impl Table {
    fn new(seats: usize) -> Self {
        Table {
            forks: (0..seats).map(|_| TVar::new(None)).collect(),
            meals: (0..seats).map(|_| TVar::new(0)).collect(),
        }
    }

    fn dine(&self, seat: usize, meals: u64) {
        for _ in 0..meals {
            self.take_forks(seat);
            thread::yield_now(); // eat
            self.put_down(seat);
        }
    }

    fn look(&self) -> Look {
        snapshot! {
            Look {
                holders: self.forks.iter().map(|fork| *fork).collect(),
                meals: self.meals.iter().map(|meals| *meals).sum(),
            }
        }
    }
}

/// Forks that are known by name.
struct Names {
    store: Store<String>,
    seats: usize,
}

/// What a philosopher reports after dining optimistically.
#[derive(Default)]
struct Commits {
    done: u64,
    refused: u64,
    /// How often a neighbour held a fork.
    waits: u64,
    last_refusal: Option<ConcurrentUpdate<String>>,
}

fn fork_name(fork: usize) -> String {
    format!("fork {fork}")
}

fn meals_name(seat: usize) -> String {
    format!("meals of {seat}")
}

impl Names {
    fn new(seats: usize) -> Self {
        let store = Store::new();
        for number in 0..seats {
            store.set(fork_name(number), None::<usize>);
            store.set(meals_name(number), 0_u64);
        }
        Names { store, seats }
    }

    fn dine(&self, seat: usize, meals: u64) -> Result<Commits, CheckoutError<String>> {
        let [left, right] = forks_of(seat, self.seats).map(fork_name);
        let eaten = meals_name(seat);
        let mut mine = self.store.using([left.clone(), right.clone(), eaten.clone()]);
        let mut commits = Commits::default();
        for meal in 1..=meals {
            loop {
                let both = [mine.value::<Option<usize>>(&left)?, mine.value::<Option<usize>>(&right)?];
                if both == [Some(&None), Some(&None)] {
                    mine.set(&left, Some(seat))?;
                    mine.set(&right, Some(seat))?;
                    thread::yield_now(); // think: this holds nothing up
                    match mine.commit() {
                        Ok(()) => break,
                        Err(refusal) => commits.last_refusal = Some(refusal),
                    }
                    commits.refused += 1;
                } else {
                    commits.waits += 1;
                    mine.wait_for_change();
                }
                mine.refresh();
            }
            thread::yield_now(); // eat
            mine.set(&left, None::<usize>)?;
            mine.set(&right, None::<usize>)?;
            mine.set(&eaten, meal)?;
            mine.commit().expect("nobody touches a fork that somebody else holds");
            commits.done += 2;
        }
        Ok(commits)
    }

    fn look(&self) -> Look {
        let all = self.store.using((0..self.seats).flat_map(|number| [fork_name(number), meals_name(number)]));
        Look {
            holders: (0..self.seats).map(|fork| *there::<Option<usize>>(&all, &fork_name(fork))).collect(),
            meals: (0..self.seats).map(|seat| *there::<u64>(&all, &meals_name(seat))).sum(),
        }
    }
}

/// Returns the value of a key that is never deleted and keeps its type.
fn there<'a, T: StoreValue>(checkout: &'a Checkout<String>, key: &String) -> &'a T {
    checkout.value(key).ok().flatten().expect("what is on the table from the beginning stays there")
}

/// Prints a line. A closed output is no failure.
fn say(line: fmt::Arguments<'_>) {
    _ = writeln!(io::stdout(), "{line}");
}

/// Prints the lines of a dump, unless there are too many.
fn show(dump: &Dump<String>) {
    const FEW: usize = 20;
    if dump.entries().len() <= FEW {
        say(format_args!("  in the end the store has"));
        for line in dump.to_string().lines() {
            say(format_args!("    {line}"));
        }
    }
}

fn run(Arguments { philosophers: seats, meals }: &Arguments) -> Result<(), Box<dyn Error>> {
    let (seats, meals) = (*seats, *meals);
    say(format_args!(
        "{seats} philosophers sit around a table, with a fork between any two. Each eats {meals} times, with both."
    ));

    say(format_args!("\nIn transactions: each takes both forks at once, or waits until both are free."));
    let (start, table) = (Instant::now(), Table::new(seats));
    let (_, looks) = serve(seats, meals, |seat| table.dine(seat, meals), || table.look());
    let seconds = start.elapsed().as_secs_f64();
    say(format_args!("  {} meals in {seconds:.2} s", seats as u64 * meals));
    say(format_args!("  {looks} looks at the whole table found nobody with a single fork"));

    say(format_args!("\nBy name: each checks both forks out of a store, and commits that they are taken."));
    let (start, names) = (Instant::now(), Names::new(seats));
    let (told, looks) = serve(seats, meals, |seat| names.dine(seat, meals), || names.look());
    let seconds = start.elapsed().as_secs_f64();
    let mut all = Commits::default();
    for commits in told {
        let commits = commits?;
        all.done += commits.done;
        all.refused += commits.refused;
        all.waits += commits.waits;
        all.last_refusal = commits.last_refusal.or(all.last_refusal);
    }
    say(format_args!("  {} meals in {seconds:.2} s", seats as u64 * meals));
    say(format_args!("  {looks} looks at the whole table found nobody with a single fork"));
    say(format_args!(
        "  {} commits succeeded; {} were refused, as a neighbour was faster, and were tried again",
        all.done, all.refused
    ));
    if let Some(refusal) = &all.last_refusal {
        say(format_args!("  one of those because {refusal}"));
    }
    say(format_args!("  {} times a neighbour held a fork, and the philosopher waited for a change", all.waits));
    show(&names.store.dump());
    Ok(())
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("philosophers: {error}");
            ExitCode::FAILURE
        }
    }
}
