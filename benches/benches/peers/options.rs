//! The command line.

use clap::{Parser, value_parser};

/// Compares stm-core with other libraries and with locks.
///
/// Each round runs every peer once for every workload, so that a drift of the machine's speed meets all alike. Prints
/// medians, minima, maxima and ratios, and writes a page with charts.
#[derive(Parser)]
#[command(name = "cargo bench -p benches --bench peers --")]
pub(crate) struct Options {
    /// How many rounds count; one before them warms up [default: 11, or 3 if quick]
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000))]
    rounds: Option<u32>,

    /// Only these workloads, by their short names, separated by commas: w2,w4l
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Only these peers, separated by commas: stm-core,parking_lot
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) peers: Vec<String>,

    /// Short runs: a first look in a minute or two, with more noise
    #[arg(long)]
    pub(crate) quick: bool,

    // For the parent process of a memory measurement.
    #[arg(long, hide = true, num_args = 2)]
    pub(crate) memory_of: Vec<String>,

    // cargo passes it.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    pub(crate) fn rounds(&self) -> u32 {
        self.rounds.unwrap_or(if self.quick { 3 } else { 11 })
    }

    /// How long a run is to last, in milliseconds.
    pub(crate) fn milliseconds(&self) -> u64 {
        if self.quick { 20 } else { 80 }
    }
}
