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

use options::{NAMES, Options};

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
    agenda::run(&options.common, "collections", "The collections beside others", &NAMES, |agenda| {
        for keys in options.keys() {
            maps::hashed::add(agenda, keys);
        }
        maps::apart::add(agenda);
        for keys in options.keys() {
            maps::ordered::add(agenda, keys);
        }
        hand_over::add(agenda);
        counters::add(agenda);
        heaps::add(agenda);
        semaphores::add(agenda);
        vectors::add(agenda);
    })
}
