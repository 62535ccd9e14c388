//! What the transactions of this process have done: which run again and why, who makes whom, who waits for what.

mod figures;
mod html;
#[cfg(feature = "metrics")]
mod publish;
mod report;
#[cfg(test)]
mod sample;
#[cfg(feature = "serde")]
mod serde;
mod table;
mod words;

pub use html::html;
#[cfg(feature = "metrics")]
pub use publish::{Publisher, publish};
pub use report::{
    Awaited, Conflict, HISTOGRAM, Place, Report, Reruns, Retry, Site, SiteStats, Sizes, Times, Variable, Waiter, Who,
};

/// What the transactions of this process have done so far.
pub fn report() -> Report {
    Report::default()
}
