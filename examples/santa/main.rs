//! Santa Claus, nine reindeer, and elves, none of whom starves.
//!
//! ```sh
//! cargo run --release --example santa
//! ```
//!
//! Santa sleeps until either all nine reindeer are back from their holidays, or three elves want to consult him.
//! Reindeer come first. The problem is J. A. Trono's (1994). The shape of this program, with gates and groups and
//! Santa's choice as one expression, follows Simon Peyton Jones's chapter "Beautiful Concurrency" (2007).
//!
//! This version is free of starvation, and each run proves it. In the chapter, an elf that finds a full group waits for
//! the next one to be formed, and luck decides which of the waiting elves gets into it. Here [no elf waits to get into
//! a group](workshop::Line::join), and groups are served in the order in which they were begun. A holiday is not a
//! time: it lasts until Santa has seen a given number of groups of elves. [Bounds](fairness) follow that no scheduler
//! can break. They are checked for every single visit.

mod fairness;
mod workshop;

use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use clap::{Parser, value_parser};
use fastrand::Rng;
use indicatif::{ProgressBar, ProgressStyle};

use fairness::{Record, Report};
use workshop::{Duty, ELVES, REINDEER, Workshop};

/// The longest holiday of a reindeer, in groups of elves that Santa sees meanwhile. The shortest one is 1.
const LONGEST_HOLIDAY: u64 = 5;

/// Santa Claus, nine reindeer, and elves, none of whom starves
#[derive(Parser)]
#[command(name = "santa")]
struct Arguments {
    /// How often toys are delivered before the workshop closes
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = value_parser!(u64).range(1..=1_000_000))]
    deliveries: u64,

    /// How many elves there are, from 3 to 200
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = elves)]
    elves: usize,

    /// The seed of holidays and work; the order of events depends on the threads, too
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// The pace: milliseconds of a moment. A consultation takes 2 moments, a delivery 4, an elf's work up to 10
    #[arg(long, value_name = "MS", default_value_t = 8, value_parser = value_parser!(u64).range(0..=1_000))]
    pace: u64,

    /// Do not tell the story, only its outcome
    #[arg(long)]
    quiet: bool,
}

fn elves(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if (ELVES..=200).contains(&number) => Ok(number),
        _ => Err(format!("Santa sees {ELVES} at a time, and the workshop has room for 200: write a number between")),
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = run(&arguments);
    // A closed output is no failure.
    _ = report.print(&mut io::stdout().lock());
    match report.fault() {
        None => ExitCode::SUCCESS,
        Some(fault) => {
            eprintln!("santa: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Report {
    let workshop = Workshop::new(!arguments.quiet);
    let (workshop, moments) = (&workshop, Moments(Duration::from_millis(arguments.pace)));
    let mut random = Rng::with_seed(arguments.seed);
    thread::scope(|scope| {
        let elves: Vec<_> = (1..=arguments.elves)
            .map(|number| {
                let random = random.fork();
                scope.spawn(move || elf(workshop, number, random, moments))
            })
            .collect();
        let reindeer: Vec<_> = (1..=REINDEER)
            .map(|number| {
                let random = random.fork();
                scope.spawn(move || one_reindeer(workshop, number, random))
            })
            .collect();
        scope.spawn(|| santa(workshop, arguments.deliveries, moments));

        // The story is a queue. The transaction in which an event happens adds its line, so the story has the order of
        // the events. Lines printed by several threads would not.
        while let Some(line) = workshop.next_line() {
            _ = writeln!(io::stdout(), "{line}");
        }
        if workshop.tells() {
            _ = writeln!(io::stdout());
        }
        Report {
            elves: elves.into_iter().map(|elf| elf.join().expect("an elf comes to its end")).collect(),
            reindeer: reindeer.into_iter().map(|one| one.join().expect("a reindeer comes to its end")).collect(),
            calendar: workshop.calendar(),
        }
    })
}

fn santa(workshop: &Workshop, deliveries: u64, moments: Moments) {
    // Silent without a terminal, or where the story shows the progress.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} deliveries");
    let bar = if workshop.tells() { ProgressBar::hidden() } else { ProgressBar::new(deliveries) }
        .with_style(style.expect("the template is right"));
    while bar.position() < deliveries {
        workshop.fall_asleep();
        let turn = workshop.next_turn();
        turn.group.entrance.let_through(turn.duty.group_size());
        match turn.duty {
            Duty::Deliver => moments.pass(4),
            Duty::Consult => moments.pass(2),
        }
        turn.group.exit.let_through(turn.duty.group_size());
        if turn.duty == Duty::Deliver {
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    workshop.close();
}

fn elf(workshop: &Workshop, number: usize, mut random: Rng, moments: Moments) -> Record {
    let mut record = Record::default();
    loop {
        moments.pass(random.u32(1..=10));
        let Some(place) = workshop.line_up(number) else { return record };
        let Some(served) = workshop.go_in(&place) else {
            record.sent_away(&place, workshop.calendar());
            return record;
        };
        record.visit_of_elf(&place, served);
        place.group.exit.pass();
    }
}

fn one_reindeer(workshop: &Workshop, number: usize, mut random: Rng) -> Record {
    let mut record = Record::default();
    loop {
        let Some(place) = workshop.come_home(number, random.u64(1..=LONGEST_HOLIDAY)) else { return record };
        let Some(served) = workshop.go_in(&place) else { return record };
        record.visit_of_reindeer(&place, served);
        place.group.exit.pass();
    }
}

/// How long a moment is.
#[derive(Clone, Copy)]
struct Moments(Duration);

impl Moments {
    /// Passes some time, to simulate work.
    fn pass(self, number: u32) {
        if !self.0.is_zero() {
            thread::sleep(self.0 * number);
        }
    }
}
