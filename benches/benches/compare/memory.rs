//! What something takes in memory, measured where nothing else has grown before: in a process of its own, this program once
//! more.

use std::error::Error;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use crate::compare::sample::{Outcome, Sample, real};

/// The hidden option that makes a program print what `count` of something take.
const OPTION: &str = "--memory-of";

/// Bytes for each of `count`.
pub(crate) fn measure(what: &str, count: u64) -> Outcome {
    let bytes = in_own_process(what, count).map_err(|error| format!("memory of {count}: {error}"))?;
    Ok(Sample { took: Duration::ZERO, figures: vec![real(bytes) / real(count)] })
}

fn in_own_process(what: &str, count: u64) -> Result<u64, Box<dyn Error>> {
    let output = Command::new(env::current_exe()?).args([OPTION, what, &count.to_string()]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(str::from_utf8(&output.stdout)?.trim().parse()?)
}

/// Bytes of this process in memory.
pub(crate) fn resident() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the system does not tell")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
}
