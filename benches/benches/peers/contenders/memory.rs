//! What variables take, measured where nothing else has grown before: in a process of its own, this program once more.

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use super::{asynchronous, locks, ours, stm_family};
use crate::compare::load::real;
use crate::compare::sample::{Outcome, Sample};

/// The hidden option that makes this program print what `count` variables of a peer take.
const OPTION: &str = "--memory-of";

pub(super) fn measure(peer: &str, count: usize) -> Outcome {
    let bytes = in_own_process(peer, count).map_err(|error| format!("memory of {count} variables: {error}"))?;
    Ok(Sample { took: Duration::ZERO, figures: vec![real(bytes) / real(count as u64)] })
}

fn in_own_process(peer: &str, count: usize) -> Result<u64, Box<dyn Error>> {
    let output = Command::new(env::current_exe()?).args([OPTION, peer, &count.to_string()]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(str::from_utf8(&output.stdout)?.trim().parse()?)
}

/// Prints the bytes by which this process grows when it makes the variables.
pub(crate) fn print(peer: &str, count: usize) -> Result<(), Box<dyn Error>> {
    let bytes = match peer {
        "stm-core" => growth(|| ours::variables(count)),
        "fast-stm" => growth(|| stm_family::fast_stm::variables(count)),
        "stm" => growth(|| stm_family::stm::variables(count)),
        "async-stm" => growth(|| asynchronous::variables(count)),
        "parking_lot" => growth(|| locks::variables::<locks::ParkingLot>(count)),
        "std" => growth(|| locks::variables::<locks::Std>(count)),
        _ => return Err(format!("{peer} has no variables").into()),
    }?;
    println!("{bytes}");
    Ok(())
}

fn growth<T>(make: impl FnOnce() -> T) -> Result<u64, Box<dyn Error>> {
    let before = resident()?;
    let variables = black_box(make());
    let after = resident()?;
    drop(variables);
    Ok(after - before)
}

/// Bytes of this process in memory.
fn resident() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the system does not tell")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
}
