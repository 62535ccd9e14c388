//! The results as aligned text.

use std::fmt::Write;

use super::comparison::{Comparison, Failure};

/// Three digits that count, with commas between thousands.
pub(crate) fn number(value: f64) -> String {
    let decimals = match value {
        value if !value.is_finite() => return "-".to_owned(),
        value if value >= 99.95 => 0,
        value if value >= 9.995 => 1,
        _ => 2,
    };
    decimal(value, decimals)
}

/// With so many decimals, and commas between thousands.
pub(crate) fn decimal(value: f64, decimals: usize) -> String {
    let plain = format!("{value:.decimals$}");
    let whole = plain.split('.').next().unwrap_or_default().len();
    let mut grouped = String::new();
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && index < whole && (whole - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A table for each workload.
pub(crate) fn tables(comparisons: &[Comparison]) -> String {
    comparisons.iter().map(table).collect()
}

fn table(comparison: &Comparison) -> String {
    let direction = if comparison.less_is_better { "less is better" } else { "more is better" };
    let mut text = format!("\n{}: {} ({direction})\n", comparison.heading(), comparison.unit);
    _ = writeln!(text, "  {:<32} {:>12} {:>12} {:>12} {:>12}", "", "median", "minimum", "maximum", "to stm-core");
    for row in &comparison.rows {
        let ratio = row.to_ours.map_or("-".to_owned(), number);
        let [median, min, max] = [row.median, row.min, row.max].map(number);
        _ = writeln!(text, "  {:<32} {median:>12} {min:>12} {max:>12} {ratio:>12}", row.label);
    }
    for Failure { label, reason } in &comparison.failures {
        _ = writeln!(text, "  {label:<32} failed: {reason}");
    }
    for Failure { label, reason } in &comparison.left_out {
        _ = writeln!(text, "  {label:<32} left out: {reason}");
    }
    text
}
