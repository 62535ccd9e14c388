//! What one run of a workload yields.

use std::fmt::Display;
use std::time::Duration;

/// A figure that a run yields.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
}

impl Figure {
    pub(crate) const fn less(unit: &'static str) -> Figure {
        Figure { unit, less_is_better: true }
    }
}

/// What a run yields.
pub(crate) struct Sample {
    /// Of the operations that count.
    pub(crate) took: Duration,
    /// One for each [`Figure`] of the workload.
    pub(crate) figures: Vec<f64>,
}

/// What has come of a run, or what is wrong with it.
pub(crate) type Outcome = Result<Sample, String>;

impl Sample {
    pub(crate) fn per(operations: u64, took: Duration) -> Sample {
        Sample { took, figures: vec![took.as_secs_f64() * 1e9 / real(operations)] }
    }
}

pub(crate) fn expect<T: PartialEq + Copy + Display>(what: &str, is: T, should_be: T) -> Result<(), String> {
    if is == should_be { Ok(()) } else { Err(format!("{what}: {is} instead of {should_be}")) }
}

/// A count as a number to calculate with.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn real(count: u64) -> f64 {
    count as f64
}
