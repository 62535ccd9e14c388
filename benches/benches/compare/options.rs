//! The part of the command line that is the same everywhere.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, value_parser};

#[derive(Args)]
pub(crate) struct Common {
    /// How many rounds count; one before them warms up [default: 11, or 3 if quick]
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000))]
    rounds: Option<u32>,

    /// Only these workloads, by their short names, separated by commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Short runs: a first look, with more noise
    #[arg(long)]
    pub(crate) quick: bool,

    /// Where to write the page with charts; a relative path starts at the workspace [default: in target]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Where to write all figures as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    // cargo passes it.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Common {
    pub(crate) fn rounds(&self) -> u32 {
        self.rounds.unwrap_or(if self.quick { 3 } else { 11 })
    }

    /// How long a run is to last.
    pub(crate) fn run_for(&self) -> Duration {
        Duration::from_millis(if self.quick { 20 } else { 80 })
    }

    /// cargo runs these programs in their package's folder, so a relative path would not mean what it says.
    fn in_workspace(file: &Path) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("").join(file)
    }

    /// The file of this name in `target` unless the user names one.
    pub(crate) fn page_file(&self, default: &str) -> PathBuf {
        let default = || Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name(default);
        self.out.as_deref().map_or_else(default, Common::in_workspace)
    }

    pub(crate) fn json_file(&self) -> Option<PathBuf> {
        self.json.as_deref().map(Common::in_workspace)
    }

    pub(crate) fn chooses(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|chosen| chosen == name)
    }
}
