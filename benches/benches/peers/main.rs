//! This library beside others and beside locks: `cargo bench -p benches --bench peers -- --help`.

mod comparison;
mod contenders;
mod growth;
mod load;
mod options;
mod page;
mod rounds;
mod site;
mod table;
mod workloads;

use std::error::Error;
use std::fs;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use indicatif::ProgressBar;

use comparison::Comparison;
use contenders::Peer;
use growth::Chart;
use options::{GROWTH, Options};
use serde::Serialize;
use site::Site;
use workloads::Workload;

/// Growth has many points, each of which says little: fewer rounds are enough.
const GROWTH_ROUNDS: u32 = 5;

/// All figures.
#[derive(Serialize)]
struct Results<'a> {
    site: Site,
    comparisons: &'a [Comparison],
    growth: &'a [Chart],
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("peers: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    if let [peer, count] = &options.memory_of[..] {
        contenders::print_memory(peer, count.parse()?)?;
        return Ok(ExitCode::SUCCESS);
    }
    let workloads = chosen_workloads(&options.only)?;
    let peers = chosen_peers(&options.peers)?;
    let (page_file, json_file) = (options.page_file(), options.json_file());
    for file in json_file.iter().chain([&page_file]) {
        check_folder(file)?;
    }

    let progress = if std::io::stderr().is_terminal() { ProgressBar::no_length() } else { ProgressBar::hidden() };
    let (rounds, run_for) = (options.rounds(), options.run_for());
    let site = Site::here(rounds);
    let comparisons = comparison::compare(&workloads, &peers, rounds, run_for, &progress);
    let growth = if options.grows() {
        growth::measure(&peers, rounds.min(GROWTH_ROUNDS), run_for, &progress)
    } else {
        Vec::new()
    };
    progress.finish_and_clear();

    println!("{}", site.line());
    print!("{}{}", table::tables(&comparisons), table::charts(&growth));
    write(&page_file, &page::page(&site, &peers, &comparisons, &growth))?;
    if let Some(file) = json_file {
        write(&file, &serde_json::to_string_pretty(&Results { site, comparisons: &comparisons, growth: &growth })?)?;
    }
    let all_right = comparisons.iter().all(|comparison| comparison.failures.is_empty())
        && growth.iter().all(|chart| chart.failures.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Better before an hour of measurements than after it.
fn check_folder(file: &Path) -> Result<(), String> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if folder.is_dir() {
        Ok(())
    } else {
        Err(format!("cannot write {}: there is no folder {}", file.display(), folder.display()))
    }
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

/// Checks that each name is one of those, and says what there is if not.
fn check_names(option: &str, names: &[String], known: &[&str]) -> Result<(), String> {
    let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) else { return Ok(()) };
    Err(format!("{option} does not know {unknown}; there are {}", known.join(", ")))
}

fn chosen_workloads(names: &[String]) -> Result<Vec<Workload>, String> {
    let all = workloads::all();
    let mut known: Vec<_> = all.iter().map(|workload| workload.short).collect();
    known.dedup();
    known.push(GROWTH);
    check_names("--only", names, &known)?;
    let is_chosen = |workload: &&Workload| names.is_empty() || names.iter().any(|name| name == workload.short);
    Ok(all.iter().filter(is_chosen).cloned().collect())
}

fn chosen_peers(names: &[String]) -> Result<Vec<Peer>, String> {
    check_names("--peers", names, &contenders::names())?;
    let peers = contenders::chosen(names);
    if peers.is_empty() { Err("none of these peers can take part here".to_owned()) } else { Ok(peers) }
}
