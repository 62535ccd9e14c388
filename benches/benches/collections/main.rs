//! The collections beside their rivals: `cargo bench -p benches --bench collections -- --help`.

#[path = "../compare/agenda.rs"]
mod agenda;
#[path = "../compare/mod.rs"]
mod compare;
mod counters;
mod hand_over;
mod heaps;
mod maps;
mod options;
mod race;
mod semaphores;
mod vectors;

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
            eprintln!("collections: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let common = &options.common;
    check_names("--only", &common.only, &NAMES)?;
    let (page_file, json_file) = (common.page_file("collections.html"), common.json_file());
    for file in json_file.iter().chain([&page_file]) {
        check_folder(file)?;
    }

    let mut agenda = Agenda::new(common, &NAMES);
    for keys in options.keys() {
        maps::hashed::add(&mut agenda, keys);
    }
    maps::apart::add(&mut agenda);
    for keys in options.keys() {
        maps::ordered::add(&mut agenda, keys);
    }
    hand_over::add(&mut agenda);
    counters::add(&mut agenda);
    heaps::add(&mut agenda);
    semaphores::add(&mut agenda);
    vectors::add(&mut agenda);

    let progress = rounds::progress();
    let site = Site::here(common.rounds());
    let comparisons = compare(agenda.into_contests(), common.rounds(), &progress);
    progress.finish_and_clear();

    println!("{}", site.line());
    print!("{}", table::tables(&comparisons));
    write(&page_file, &page::page("The collections beside others", &site, "", &page::sections(&comparisons)))?;
    if let Some(file) = json_file {
        write(&file, &serde_json::to_string_pretty(&Results { site, comparisons: &comparisons })?)?;
    }
    let all_right = comparisons.iter().all(|comparison| comparison.failures.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
