//! The command line.

use clap::Parser;

use crate::compare::options::Common;

/// What `--only` calls the charts of growth.
pub(crate) const GROWTH: &str = "growth";

/// Compares stm-core with other libraries and with locks.
///
/// Each round runs every peer once for every workload, so that a drift of the machine's speed meets all alike. Prints
/// medians, minima, maxima and ratios, and writes a page with charts.
#[derive(Parser)]
#[command(bin_name = "cargo bench -p benches --bench peers --")]
#[command(after_help = "Workloads are, for example, w2,w4l; `growth` stands for all charts of growth.")]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) common: Common,

    /// Only these peers, separated by commas: stm-core,parking_lot
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) peers: Vec<String>,

    /// Leave out how cost grows
    #[arg(long)]
    no_growth: bool,

    // For the parent process of a memory measurement.
    #[arg(long, hide = true, num_args = 2)]
    pub(crate) memory_of: Vec<String>,
}

impl Options {
    pub(crate) fn grows(&self) -> bool {
        !self.no_growth && self.common.chooses(GROWTH)
    }
}
