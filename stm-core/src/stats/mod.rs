//! What the transactions of this process have done: which run again and why, who makes whom, who waits for what.

mod figures;
mod report;
#[cfg(test)]
mod sample;
mod table;
mod words;

pub use report::{
    Awaited, Conflict, HISTOGRAM, Place, Report, Reruns, Retry, Site, SiteStats, Sizes, Times, Variable, Waiter, Who,
};

/// What the transactions of this process have done so far.
pub fn report() -> Report {
    Report::default()
}
