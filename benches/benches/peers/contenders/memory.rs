//! What variables take in memory.

use std::error::Error;
use std::hint::black_box;

use super::{asynchronous, locks, ours, stm_family};
use crate::memory::resident;

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
