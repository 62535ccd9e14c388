//! This library beside others and beside locks: `cargo bench -p benches --bench peers -- --help`.

mod contenders;
mod load;
mod options;
mod results;
mod rounds;
mod table;
mod workloads;

use std::error::Error;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;
use indicatif::ProgressBar;

use contenders::Peer;
use options::Options;
use workloads::Workload;

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
    let progress = if std::io::stderr().is_terminal() { ProgressBar::no_length() } else { ProgressBar::hidden() };
    let parts = rounds::run(&workloads, &peers, options.rounds(), options.milliseconds(), &progress);
    let comparisons = results::compare_all(&parts);
    print!("{}", table::tables(&comparisons));
    let all_right = comparisons.iter().all(|comparison| comparison.failed.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
    check_names("--only", names, &known)?;
    let is_chosen = |workload: &&Workload| names.is_empty() || names.iter().any(|name| name == workload.short);
    Ok(all.iter().filter(is_chosen).cloned().collect())
}

fn chosen_peers(names: &[String]) -> Result<Vec<Peer>, String> {
    let all = contenders::all();
    let known: Vec<_> = all.iter().map(|peer| peer.name).collect();
    check_names("--peers", names, &known)?;
    let is_chosen = |peer: &Peer| names.is_empty() || names.iter().any(|name| name == peer.name);
    Ok(all.into_iter().filter(is_chosen).collect())
}
