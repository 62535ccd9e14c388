//! When and where it was measured.

use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Site {
    pub(crate) date: String,
    pub(crate) machine: String,
    pub(crate) cores: usize,
    pub(crate) commit: Option<String>,
    pub(crate) rounds: u32,
    /// How many threads wanted to run, on average over a minute, before this program began.
    pub(crate) load: Option<String>,
}

impl Site {
    /// Call it before the measurements.
    pub(crate) fn here(rounds: u32) -> Site {
        Site {
            date: time::OffsetDateTime::now_utc().date().to_string(),
            machine: machine().unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
            cores: available_parallelism().map_or(1, usize::from),
            commit: commit(),
            rounds,
            load: load(),
        }
    }

    /// In one line.
    pub(crate) fn line(&self) -> String {
        let Site { date, machine, cores, rounds, .. } = self;
        let load = self.load.as_ref().map(|load| format!(", load {load} before")).unwrap_or_default();
        let commit = self.commit.as_ref().map(|commit| format!(", commit {commit}")).unwrap_or_default();
        let plural = |count| if count == 1 { "" } else { "s" };
        let (more_cores, more_rounds) = (plural(*cores), plural(*rounds as usize));
        format!("{date}, {machine}, {cores} core{more_cores}, {rounds} round{more_rounds}{commit}{load}")
    }
}

/// What Linux calls the processor.
fn machine() -> Option<String> {
    let processors = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = processors.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn load() -> Option<String> {
    Some(fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next()?.to_owned())
}

/// With a mark if the sources differ from it.
fn commit() -> Option<String> {
    let output = Command::new("git").args(["describe", "--always", "--dirty"]).output().ok()?;
    let commit = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !commit.is_empty()).then_some(commit)
}
