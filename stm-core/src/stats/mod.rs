//! Statistics of this process's transactions: which abort and why, what caused it, and what is blocked on what.

mod collect;
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
mod watchdog;
mod words;

pub use html::html;
#[cfg(feature = "metrics")]
pub use publish::{Publisher, publish};
pub use report::{
    Aborts, Awaited, Conflict, HISTOGRAM, Place, Report, Retry, Site, SiteStats, Sizes, Times, Variable, Waiter, Who,
};
pub use watchdog::Watchdog;

/// Reports what all transactions of this process have done so far.
///
/// The report is not of one moment: counters go on while it is made, and neither stop nor wait for it. A running attempt may
/// count as a commit already.
///
/// # Complexity
///
/// Linear in the number of call sites times that of threads, in conflicts of different kinds, and in the variables for which
/// transactions wait.
///
/// # Examples
///
/// ```
/// use stm_core::{prelude::*, stats};
///
/// let hits = TVar::new(0);
/// for _ in 0..3 {
///     atomically!(label: "hit"; { hits += 1 });
/// }
/// let report = stats::report();
/// let hit = report.sites.iter().find(|stats| stats.site.label == "hit").unwrap();
/// assert_eq!((hit.commits, hit.aborts.total(), hit.retries), (3, 0, 0));
/// ```
pub fn report() -> Report {
    collect::report()
}

/// Lists the transactions that wait at this moment, the longest wait first.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::prelude::*;
///
/// let jobs = TVar::named("jobs", 0);
/// thread::scope(|scope| {
///     scope.spawn(|| atomically! { check!(jobs > 0) });
///     let waiter = loop {
///         if let Some(waiter) = stm_core::stats::waiters().pop() {
///             break waiter;
///         }
///     };
///     assert_eq!(waiter.variables[0].variable.to_string(), "`jobs`");
///     jobs.store(1);
/// });
/// ```
pub fn waiters() -> Vec<Waiter> {
    collect::waiters()
}
