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
use serde::Serialize;

use agenda::Agenda;
use compare::comparison::{Comparison, compare};
use compare::files::{check_folder, check_names, write};
use compare::site::Site;
use compare::{page, rounds, table};
use options::{NAMES, Options};

/// All figures.
#[derive(Serialize)]
struct Results<'a> {
    site: Site,
    comparisons: &'a [Comparison],
}

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
    let common = &options.common;
    check_names("--only", &common.only, &NAMES)?;
    let (page_file, json_file) = (common.page_file("tasks.html"), common.json_file());
    for file in json_file.iter().chain([&page_file]) {
        check_folder(file)?;
    }

    let mut agenda = Agenda::new(common, &NAMES);
    counters::add(&mut agenda);
    hand_over::add(&mut agenda);
    queues::add(&mut agenda);
    consumers::add(&mut agenda);
    broadcast::add(&mut agenda, common.quick);
    waiting::add(&mut agenda);
    stops::add(&mut agenda);

    let progress = rounds::progress();
    let site = Site::here(common.rounds());
    let comparisons = compare(agenda.into_contests(), common.rounds(), &progress);
    progress.finish_and_clear();

    println!("{}", site.line());
    print!("{}", table::tables(&comparisons));
    write(&page_file, &page::page("Tasks beside others", &site, "", &page::sections(&comparisons)))?;
    if let Some(file) = json_file {
        write(&file, &serde_json::to_string_pretty(&Results { site, comparisons: &comparisons })?)?;
    }
    let all_right = comparisons.iter().all(|comparison| comparison.failures.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
