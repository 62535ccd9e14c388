//! What the statistics say of a round, if there are any.

/// What they say.
pub(crate) struct Said {
    /// Of the call site that ran again most often: how often it ran in vain, because of others, for 1,000 commits.
    pub(crate) aborts: f64,
    /// Who made whom run again: the most frequent ones.
    pub(crate) symptoms: Vec<String>,
    /// All of it.
    pub(crate) table: String,
}

/// Runs `body`. What do the statistics say of it?
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
