//! Shows live what the transactions of a workload do: which abort and why, which cause that, and which wait for what.
//!
//! ```sh
//! cargo run --release --example top --features stats
//! ```

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clap::{Parser, value_parser};
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event};
use stm_core::stats;
use top::app::App;
use top::view;
use top::workload::Workload;

/// How long it runs without a terminal.
const SECONDS: u64 = 5;

/// The initial intensity of the workload.
const LEVEL: u8 = 5;

/// Shows what the transactions of a workload do, live: which abort and why, which cause that, and which wait for what.
#[derive(Parser)]
#[command(name = "top")]
struct Arguments {
    /// How many clerks transfer money
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u16).range(1..=256))]
    threads: u16,

    /// How many accounts there are
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = value_parser!(u32).range(2..=100_000))]
    accounts: u32,

    /// End after so many seconds [default: at a key; 5 where nothing is drawn]
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..=86_400))]
    seconds: Option<u64>,

    /// How often to look, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 250, value_parser = value_parser!(u64).range(20..=10_000))]
    interval: u64,

    /// Draw nothing, and print a report at the end, as where the output is no terminal
    #[arg(long)]
    once: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("top: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let is_plain = arguments.once || !io::stdout().is_terminal();
    let seconds = arguments.seconds.or(is_plain.then_some(SECONDS));
    let interrupted = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&interrupted);
    ctrlc::set_handler(move || seen.store(true, Ordering::Relaxed))?;
    let workload = Workload::start(arguments.threads.into(), arguments.accounts as usize, LEVEL)?;
    let until = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let is_over = || {
        let is_late = until.is_some_and(|until| Instant::now() >= until);
        is_late || interrupted.load(Ordering::Relaxed) || workload.is_broken()
    };
    if is_plain {
        let why = if arguments.once { "as --once says" } else { "because the output is no terminal" };
        let seconds = seconds.unwrap_or(SECONDS);
        eprintln!("top: nothing is drawn, {why}; a report follows after {seconds} s");
        while !is_over() {
            thread::sleep(Duration::from_millis(10));
        }
        // While all are still at work, and some wait.
        write!(io::stdout(), "{}", stats::report())?;
    } else {
        let interval = Duration::from_millis(arguments.interval);
        // The terminal is restored, also after a panic.
        let shown = ratatui::try_init().and_then(|mut terminal| show(&mut terminal, &workload, interval, is_over));
        ratatui::restore();
        shown.map_err(|error| format!("the terminal: {error}; --once needs none"))?;
    }
    let summary = workload.stop()?;
    writeln!(io::stdout(), "{}{summary}", if is_plain { "\n" } else { "" })?;
    Ok(())
}

fn show(
    terminal: &mut DefaultTerminal,
    workload: &Workload,
    interval: Duration,
    is_over: impl Fn() -> bool,
) -> io::Result<()> {
    /// The delay after which an end, other than by a key, is noticed.
    const LONGEST: Duration = Duration::from_millis(100);
    let mut app = App::new(LEVEL);
    let mut next = Instant::now();
    while !app.is_over && !is_over() {
        if Instant::now() >= next {
            app.add(stats::report());
            next = Instant::now() + interval;
        }
        terminal.draw(|frame| view::draw(frame, &mut app))?;
        if event::poll(next.saturating_duration_since(Instant::now()).min(LONGEST))? {
            // All pending input, before it is drawn once.
            while !app.is_over && event::poll(Duration::ZERO)? {
                if let Event::Key(key) = event::read()? {
                    app.key(key);
                }
            }
            workload.set_level(app.level);
        }
    }
    Ok(())
}
