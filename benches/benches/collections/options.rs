//! The command line.

use clap::{Parser, value_parser};

use crate::compare::options::Common;

/// What `--only` calls the workloads.
pub(crate) const NAMES: [&str; 30] = [
    "map-get",
    "map-update",
    "map-insert",
    "map-mix",
    "map-fill",
    "map-get-string",
    "map-mix-string",
    "map-transfer",
    "map-read-8",
    "map-apart",
    "ord-get",
    "ord-update",
    "ord-insert",
    "ord-mix",
    "ord-fill",
    "ord-transfer",
    "ord-read-8",
    "ord-range",
    "ord-first",
    "ord-pop-first",
    "queue-alone",
    "queue",
    "queue-2-to-1",
    "counter",
    "counter-read",
    "heap",
    "semaphore",
    "vec-get",
    "vec-set",
    "vec-push-pop",
];

/// Compares the collections of stm-core with maps, queues and locks that are not transactional.
///
/// Each round runs every contender once for every workload, so that a drift of the machine's speed meets all alike. Every
/// result is checked. Prints medians, minima, maxima and ratios, and writes a page with charts.
#[derive(Parser)]
#[command(bin_name = "cargo bench -p benches --bench collections --")]
#[command(after_help = format!("Workloads: {}", NAMES.join(", ")))]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) common: Common,

    /// How many keys the maps have, separated by commas [default: 1000,100000, or 1000 if quick]
    #[arg(long, value_name = "N", value_delimiter = ',', value_parser = value_parser!(u32).range(1_000..=10_000_000))]
    keys: Vec<u32>,
}

impl Options {
    pub(crate) fn keys(&self) -> Vec<usize> {
        let chosen = match &self.keys[..] {
            [] if self.common.quick => &[1_000],
            [] => &[1_000, 100_000][..],
            chosen => chosen,
        };
        chosen.iter().map(|&keys| usize::try_from(keys).expect("at least 32 bits")).collect()
    }
}
