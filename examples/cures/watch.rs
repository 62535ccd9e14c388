//! The statistics of a round, if there are any.

/// The statistics of a round.
pub(crate) struct Said {
    /// Aborts because of conflicts for 1,000 commits, of the call site that aborted most often.
    pub(crate) aborts: f64,
    /// The most frequent conflicts: which call site aborted which.
    pub(crate) symptoms: Vec<String>,
    /// The whole report.
    pub(crate) table: String,
}

/// Runs `body`, and returns the statistics of that.
#[cfg(feature = "stats")]
pub(crate) fn watch<T>(body: impl FnOnce() -> T) -> (T, Option<Said>) {
    use stm_core::stats;

    let before = stats::report();
    let result = body();
    let report = stats::report().since(&before);
    let worst = report.sites.iter().max_by_key(|site| site.aborts.total());
    // A round has far fewer than 2^52 commits.
    #[expect(clippy::cast_precision_loss)]
    let ratio = |site: &stats::SiteStats| 1_000.0 * site.aborts.total() as f64 / site.commits.max(1) as f64;
    let said = Said {
        aborts: worst.map_or(0.0, ratio),
        symptoms: report.conflicts.iter().take(2).map(ToString::to_string).collect(),
        table: report.to_string(),
    };
    (result, Some(said))
}

/// Runs `body`. There are no statistics.
#[cfg(not(feature = "stats"))]
pub(crate) fn watch<T>(body: impl FnOnce() -> T) -> (T, Option<Said>) {
    (body(), None)
}
