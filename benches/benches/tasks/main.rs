//! Transactions in tasks beside their rivals: `cargo bench -p benches --bench tasks -- --help`.

#[path = "../compare/agenda.rs"]
mod agenda;
mod broadcast;
#[path = "../compare"]
mod compare {
    pub(crate) mod comparison;
    pub(crate) mod files;
    pub(crate) mod options;
    pub(crate) mod page;
    pub(crate) mod rounds;
    pub(crate) mod sample;
    pub(crate) mod site;
    pub(crate) mod table;
}
mod consumers;
mod counters;
mod hand_over;
#[path = "../compare/memory.rs"]
mod memory;
mod options;
mod queues;
mod runtime;
mod stops;
mod waiting;

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;

use options::{NAMES, Options};

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("tasks: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    if let [what, count] = &options.memory_of[..] {
        waiting::print_memory(what, count.parse()?)?;
        return Ok(ExitCode::SUCCESS);
    }
    agenda::run(&options.common, "tasks", "Tasks beside others", &NAMES, |agenda| {
        counters::add(agenda);
        hand_over::add(agenda);
        queues::add(agenda);
        consumers::add(agenda);
        broadcast::add(agenda, options.common.quick);
        waiting::add(agenda);
        stops::add(agenda);
    })
}
