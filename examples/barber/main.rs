//! A barber shop whose customers and barbers are threads and tasks that wait for the same variables.
//!
//! ```sh
//! cargo run --release --example barber
//! ```
//!
//! It is E. W. Dijkstra's sleeping barber (1965), with several barbers, customers whose patience ends, and a closing
//! time. Every second customer and every second barber is a thread. The others are tasks of tokio, which share one
//! thread. [The shop](shop) knows nothing of that: it is ordinary transactional code. The caller says how to wait:
//!
//! - a thread calls `shop.next_customer(…)`, and sleeps in it;
//! - a task writes `atomically_async! { shop.next_customer(…) }.await`, and its thread goes on with other tasks;
//! - a call that never waits, such as `shop.come_in(…)`, is an ordinary call from both.
//!
//! So a thread that gets up from the barber's chair wakes a task, and the other way round. No channel between the two
//! worlds is needed.

mod people;
mod report;
mod shop;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use clap::{Parser, value_parser};
use indicatif::{ProgressBar, ProgressStyle};

use people::Plans;
use report::Report;
use shop::{Look, Shop};

/// A barber shop whose customers and barbers are threads and tasks
#[derive(Parser)]
#[command(name = "barber")]
struct Arguments {
    /// How many customers come; every second one is a task
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = value_parser!(u16).range(1..=1_000))]
    customers: u16,

    /// How many barbers there are; every second one is a task
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = value_parser!(u16).range(1..=100))]
    barbers: u16,

    /// How many customers can wait at a time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u16).range(1..=1_000))]
    seats: u16,

    /// The longest that a customer waits for a barber, in milliseconds; most wait for less
    #[arg(long, value_name = "MS", default_value_t = 80, value_parser = value_parser!(u64).range(0..=60_000))]
    patience: u64,

    /// The pace: milliseconds of a moment. A haircut takes up to 8, and a customer comes each moment
    #[arg(long, value_name = "MS", default_value_t = 8, value_parser = value_parser!(u64).range(0..=1_000))]
    pace: u64,

    /// The seed of all times; the order of events depends on the threads, too
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Do not tell the story, only its outcome
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("barber: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { seed, pace, patience, customers, barbers, .. } = *arguments;
    let plans = Plans::draw(seed, pace, patience, customers, barbers);
    let customers = customers.into();
    let shop = &Arc::new(Shop::new(customers, barbers.into(), arguments.seats.into(), !arguments.quiet));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;

    // Silent without a terminal, or where the story shows the progress.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} customers")?;
    let bar = if arguments.quiet { ProgressBar::new(customers as u64) } else { ProgressBar::hidden() };
    let bar = bar.with_style(style);

    let report = thread::scope(|scope| {
        // The story is a queue. The transaction in which an event happens adds its line, so the story has the order of
        // the events. It ends when this closure does.
        let story = shop.story();
        scope.spawn(|| {
            while let Some(line) = shop.next_line() {
                _ = writeln!(io::stdout(), "{line}");
            }
        });
        let inspector = scope.spawn(|| inspect(shop, &bar));
        let owner = scope.spawn(|| shop.close_after(customers * 3 / 4));
        let tasks = scope.spawn(|| runtime.block_on(people::tasks(shop, &plans)));
        let threads = people::threads(shop, &plans);

        let found = inspector.join().expect("the inspector comes to an end");
        let people = threads.and(tasks.join().expect("the tasks come to their end"));
        let at_closing = owner.join().expect("the shop closes");
        drop(story);
        found.map(|looks| Report { people, at_closing, looks })
    })?;
    bar.finish_and_clear();
    report.check(customers)?;
    // A closed output is no failure.
    if !arguments.quiet {
        _ = writeln!(io::stdout());
    }
    _ = report.print(&mut io::stdout().lock());
    Ok(())
}

/// Looks at the shop after each change until all have gone home. Returns how often.
fn inspect(shop: &Shop, bar: &ProgressBar) -> Result<usize, String> {
    let mut look = Look::default();
    for looks in 0.. {
        look.check(shop)?;
        bar.set_position(look.gone() as u64);
        if look.is_over(shop) {
            return Ok(looks);
        }
        look = shop.changed(&look);
    }
    unreachable!("there is no end to numbers")
}
