//! How figures are shown, and figures that follow from others.

use std::time::Duration;

use super::report::{Aborts, HISTOGRAM, SiteStats};

/// Writes a number with commas between thousands.
pub(super) fn number(figure: u64) -> String {
    grouped(&figure.to_string())
}

/// Writes a number with three significant digits and commas between thousands, and `-` for no number.
pub(super) fn decimal(figure: f64) -> String {
    let decimals = match figure {
        figure if !figure.is_finite() => return "-".to_owned(),
        figure if figure >= 99.95 => 0,
        figure if figure >= 9.995 => 1,
        _ => 2,
    };
    grouped(&format!("{figure:.decimals$}"))
}

fn grouped(plain: &str) -> String {
    let whole = plain.find('.').unwrap_or(plain.len());
    let mut grouped = String::with_capacity(plain.len() + whole / 3);
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && index < whole && (whole - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Writes a time in a unit that suits it: `850 ns`, `1.2 ms`, `3 min 20 s`.
pub(super) fn duration(time: Duration) -> String {
    /// From here on a number would round to 1,000, and takes the next unit.
    const NEXT: f64 = 999.5;
    let seconds = time.as_secs_f64();
    let short = |figure: f64, unit: &str| {
        let text = decimal(figure);
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        format!("{text} {unit}")
    };
    let whole = if time.subsec_millis() >= 500 { time.as_secs().saturating_add(1) } else { time.as_secs() };
    match seconds {
        0.0 => "0 s".to_owned(),
        _ if seconds * 1e9 < NEXT => short(seconds * 1e9, "ns"),
        _ if seconds * 1e6 < NEXT => short(seconds * 1e6, "µs"),
        _ if seconds * 1e3 < NEXT => short(seconds * 1e3, "ms"),
        _ if seconds < 59.95 => short(seconds, "s"),
        _ if whole < 3_600 => two(whole / 60, "min", whole % 60, "s"),
        _ if whole < 86_400 => two(whole / 3_600, "h", whole % 3_600 / 60, "min"),
        _ => two(whole / 86_400, "d", whole % 86_400 / 3_600, "h"),
    }
}

fn two(large: u64, unit: &str, small: u64, small_unit: &str) -> String {
    let large = number(large);
    if small == 0 { format!("{large} {unit}") } else { format!("{large} {unit} {small} {small_unit}") }
}

/// Converts a figure for a page, which needs no more than 53 bits.
#[allow(clippy::cast_precision_loss)]
pub(super) fn float(figure: u64) -> f64 {
    figure as f64
}

/// Writes a part of a whole in percent. A little is not shown as nothing, nor nearly all as all.
pub(super) fn percent(part: f64, whole: f64) -> String {
    let share = if whole > 0.0 { 100.0 * part / whole } else { 0.0 };
    match share {
        _ if part <= 0.0 || whole <= 0.0 => "0 %".to_owned(),
        _ if share < 0.1 => "< 0.1 %".to_owned(),
        _ if share < 9.95 => format!("{share:.1} %"),
        _ if part < whole && share > 99.0 => "> 99 %".to_owned(),
        _ => format!("{share:.0} %"),
    }
}

/// Returns how many there were a second, or `None` if no time has passed.
pub(super) fn rate(count: u64, elapsed: Duration) -> Option<f64> {
    (!elapsed.is_zero()).then(|| float(count) / elapsed.as_secs_f64())
}

/// Returns the mean number of attempts of a transaction that has ended, however it did.
pub(super) fn attempts_mean(site: &SiteStats) -> Option<f64> {
    let ended = [site.commits, site.errors, site.panics, site.given_up].into_iter().fold(0, u64::saturating_add);
    (ended > 0).then(|| float(site.attempts) / float(ended))
}

/// Returns the mean time of an attempt.
pub(super) fn an_attempt(site: &SiteStats) -> Duration {
    if site.attempts == 0 {
        return Duration::ZERO;
    }
    Duration::try_from_secs_f64(site.time.attempts.as_secs_f64() / float(site.attempts)).unwrap_or_default()
}

/// Names the attempts that a bar of the histogram stands for: `1`, `5–8`, `33+`.
pub(super) fn bar_name(bar: usize) -> String {
    let bars = HISTOGRAM;
    match bars.get(bar + 1) {
        None => format!("{}+", bars[bar]),
        Some(next) if next - bars[bar] == 1 => bars[bar].to_string(),
        Some(next) => format!("{}–{}", bars[bar], next - 1),
    }
}

/// The names of the causes of aborts, and of retries, in tables.
pub(super) const CAUSES: [&str; 4] = ["conflicts", "busy", "waits", "gave way"];

/// Counts aborts by cause, and retries, in the order of [`CAUSES`].
pub(super) fn causes(stats: &SiteStats) -> [u64; 4] {
    let Aborts { read_conflicts, locks_busy, fallbacks } = stats.aborts;
    [read_conflicts, locks_busy, stats.retries, fallbacks]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::sample;

    #[test]
    fn figures() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(number(u64::MAX), "18,446,744,073,709,551,615");
        let decimals = [0.0, 1.004, 9.996, 99.96, 1_234.5, f64::NAN, f64::INFINITY].map(decimal);
        assert_eq!(decimals, ["0.00", "1.00", "10.0", "100", "1,234", "-", "-"]);
        let percents = [(0.0, 0.0), (0.0, 5.0), (1.0, 1e6), (1.0, 16.0), (1.0, 2.0), (999.0, 1_000.0), (7.0, 7.0)];
        let percents = percents.map(|(part, whole)| percent(part, whole));
        assert_eq!(percents, ["0 %", "0 %", "< 0.1 %", "6.2 %", "50 %", "> 99 %", "100 %"]);
        assert_eq!(rate(5, Duration::ZERO), None);
        assert_eq!((0..8).map(bar_name).collect::<Vec<_>>(), ["1", "2", "3", "4", "5–8", "9–16", "17–32", "33+"]);
    }

    #[test]
    fn durations() {
        let nanos = [0, 1, 999, 1_200, 999_499, 999_600, 1_234_567, 59_900_000_000, 59_960_000_000, 61_499_999_999];
        let shown = nanos.map(|nanos| duration(Duration::from_nanos(nanos)));
        let expected = ["0 s", "1 ns", "999 ns", "1.2 µs", "999 µs", "1 ms", "1.23 ms", "59.9 s", "1 min", "1 min 1 s"];
        assert_eq!(shown, expected);
        let seconds = [3_599, 3_600, 11_520, 86_400, 360_000].map(|seconds| duration(Duration::from_secs(seconds)));
        assert_eq!(seconds, ["59 min 59 s", "1 h", "3 h 12 min", "1 d", "4 d 4 h"]);
        assert_eq!(duration(Duration::MAX), "213,503,982,334,601 d 7 h");
    }

    #[test]
    fn a_mean_needs_something() {
        let mut site = sample::stats(sample::site("", "x.rs", 1), 0, 0);
        assert_eq!((attempts_mean(&site), an_attempt(&site)), (None, Duration::ZERO));
        (site.attempts, site.errors, site.given_up) = (6, 1, 2);
        site.time.attempts = Duration::from_secs(3);
        assert_eq!((attempts_mean(&site), an_attempt(&site)), (Some(2.0), Duration::from_millis(500)));
    }
}
