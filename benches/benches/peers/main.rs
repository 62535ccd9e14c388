//! This library beside others and beside locks: `cargo bench -p benches --bench peers -- --help`.

#[path = "../compare/mod.rs"]
mod compare;
mod contenders;
mod contests;
mod growth;
#[path = "../compare/memory.rs"]
mod memory;
mod options;
mod page;
mod side_by_side;
mod table;
mod workloads;

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;

use compare::comparison::{self, Comparison};
use compare::files::{check_folder, check_names, write};
use compare::site::Site;
use compare::{rounds, table::tables};
use contenders::Peer;
use growth::Chart;
use options::{GROWTH, Options};
use serde::Serialize;
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
    let common = &options.common;
    let workloads = chosen_workloads(options)?;
    let peers = chosen_peers(&options.peers)?;
    let (page_file, json_file) = (common.page_file("peers.html"), common.json_file());
    for file in json_file.iter().chain([&page_file]) {
        check_folder(file)?;
    }

    let progress = rounds::progress();
    let (rounds, run_for) = (common.rounds(), common.run_for());
    let site = Site::here(rounds);
    let comparisons = comparison::compare(contests::contests(&workloads, &peers, run_for), rounds, &progress);
    let growth = if options.grows() {
        growth::measure(&peers, rounds.min(GROWTH_ROUNDS), run_for, &progress)
    } else {
        Vec::new()
    };
    progress.finish_and_clear();

    println!("{}", site.line());
    print!("{}{}", tables(&comparisons), table::charts(&growth));
    write(&page_file, &page::page(&site, &peers, &comparisons, &growth))?;
    if let Some(file) = json_file {
        write(&file, &serde_json::to_string_pretty(&Results { site, comparisons: &comparisons, growth: &growth })?)?;
    }
    let all_right = comparisons.iter().all(|comparison| comparison.failures.is_empty())
        && growth.iter().all(|chart| chart.failures.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn chosen_workloads(options: &Options) -> Result<Vec<Workload>, String> {
    let all = workloads::all();
    let mut known: Vec<_> = all.iter().map(|workload| workload.short).collect();
    known.dedup();
    known.push(GROWTH);
    check_names("--only", &options.common.only, &known)?;
    Ok(all.iter().filter(|workload| options.common.chooses(workload.short)).cloned().collect())
}

fn chosen_peers(names: &[String]) -> Result<Vec<Peer>, String> {
    check_names("--peers", names, &contenders::names())?;
    let peers = contenders::chosen(names);
    if peers.is_empty() { Err("none of these peers can take part here".to_owned()) } else { Ok(peers) }
}
