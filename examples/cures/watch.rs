//! What the transactions of a round did, if there are statistics.

#[cfg(feature = "stats")]
use stm_core::stats::{self, Report};

/// Until it is stopped, what all transactions had done before; then, what they have done since.
pub(crate) struct Watch {
    #[cfg(feature = "stats")]
    report: Report,
}

#[cfg(feature = "stats")]
impl Watch {
    pub(crate) fn start() -> Self {
        Watch { report: stats::report() }
    }

    pub(crate) fn stop(self) -> Self {
        Watch { report: stats::report().since(&self.report) }
    }

    /// Of the call site that ran again most often: how often it ran in vain, because of others, for 1,000 commits.
    #[expect(clippy::cast_precision_loss)]
    pub(crate) fn reruns(&self) -> Option<f64> {
        let worst = self.report.sites.iter().max_by_key(|site| site.reruns.conflicts())?;
        Some(1_000.0 * worst.reruns.conflicts() as f64 / worst.commits.max(1) as f64)
    }

    /// Who made whom run again: the most frequent ones.
    pub(crate) fn symptoms(&self) -> Vec<String> {
        self.report.conflicts.iter().take(2).map(ToString::to_string).collect()
    }

    pub(crate) fn table(&self) -> Option<String> {
        Some(self.report.to_string())
    }
}

#[cfg(not(feature = "stats"))]
impl Watch {
    pub(crate) fn start() -> Self {
        Watch {}
    }

    pub(crate) fn stop(self) -> Self {
        self
    }

    pub(crate) fn reruns(&self) -> Option<f64> {
        None
    }

    pub(crate) fn symptoms(&self) -> Vec<String> {
        Vec::new()
    }

    pub(crate) fn table(&self) -> Option<String> {
        None
    }
}
