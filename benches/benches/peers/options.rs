//! The command line.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Parser, value_parser};

/// What `--only` calls the charts of growth.
pub(crate) const GROWTH: &str = "growth";

/// Compares stm-core with other libraries and with locks.
///
/// Each round runs every peer once for every workload, so that a drift of the machine's speed meets all alike. Prints
/// medians, minima, maxima and ratios, and writes a page with charts.
#[derive(Parser)]
#[command(bin_name = "cargo bench -p benches --bench peers --")]
pub(crate) struct Options {
    /// How many rounds count; one before them warms up [default: 11, or 3 if quick]
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000))]
    rounds: Option<u32>,

    /// Only these workloads, by their short names, separated by commas: w2,w4l; `growth` stands for all charts of growth
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Only these peers, separated by commas: stm-core,parking_lot
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) peers: Vec<String>,

    /// Short runs: a first look in a minute or two, with more noise
    #[arg(long)]
    pub(crate) quick: bool,

    /// Where to write the page with charts; a relative path starts at the workspace [default: target/peers.html]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Where to write all figures as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    /// Leave out how cost grows
    #[arg(long)]
    no_growth: bool,

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

    /// cargo runs this program in its package's folder, so a relative path would not mean what it says.
    fn in_workspace(file: &Path) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("").join(file)
    }

    pub(crate) fn page_file(&self) -> PathBuf {
        let default = || Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("peers.html");
        self.out.as_deref().map_or_else(default, Options::in_workspace)
    }

    pub(crate) fn json_file(&self) -> Option<PathBuf> {
        self.json.as_deref().map(Options::in_workspace)
    }

    pub(crate) fn grows(&self) -> bool {
        !self.no_growth && (self.only.is_empty() || self.only.iter().any(|name| name == GROWTH))
    }

    /// How long a run is to last.
    pub(crate) fn run_for(&self) -> Duration {
        Duration::from_millis(if self.quick { 20 } else { 80 })
    }
}
