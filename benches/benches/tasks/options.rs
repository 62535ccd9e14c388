//! The command line.

use clap::Parser;

use crate::compare::options::Common;

/// What `--only` calls the workloads.
pub(crate) const NAMES: [&str; 16] = [
    "alone",
    "together",
    "hand-over",
    "thread-task",
    "queue",
    "queue-2-to-1",
    "consumers",
    "broadcast",
    "waiting",
    "waiting-memory",
    "stops-alone",
    "stops-threads",
    "stops-long",
    "stops-snapshot",
    "stops-wake",
    "stops-wake-1000",
];

/// Compares transactions in tasks with what else tasks share, hand over and wait by.
///
/// Each round runs every contender once for every workload, so that a drift of the machine's speed meets all alike. Every
/// result is checked. Prints medians, minima, maxima and ratios, and writes a page with charts.
#[derive(Parser)]
#[command(bin_name = "cargo bench -p benches --bench tasks --")]
#[command(after_help = format!("Workloads: {}", NAMES.join(", ")))]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) common: Common,

    // For the parent process of a memory measurement.
    #[arg(long, hide = true, num_args = 2)]
    pub(crate) memory_of: Vec<String>,
}
