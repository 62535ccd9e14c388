//! The results as aligned text.

use std::fmt::Write;

use crate::comparison::{Comparison, Failure};
use crate::growth::Chart;

/// A whole number, with commas between thousands.
pub(crate) fn count(value: f64) -> String {
    decimal(value, 0)
}

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

fn decimal(value: f64, decimals: usize) -> String {
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
    text
}

/// A table for each chart: a line a column.
pub(crate) fn charts(charts: &[Chart]) -> String {
    charts.iter().map(chart).collect()
}

fn chart(chart: &Chart) -> String {
    let mut text = format!("\n{}: {} by {}\n", chart.head.title, chart.head.y, chart.head.x);
    let all_x = chart.all_x();
    _ = write!(text, "  {:<32}", "");
    for x in &all_x {
        _ = write!(text, " {:>9}", count(*x));
    }
    text.push('\n');
    for line in &chart.lines {
        _ = write!(text, "  {:<32}", line.label);
        for x in &all_x {
            let point = line.points.iter().find(|point| point.x.total_cmp(x).is_eq());
            _ = write!(text, " {:>9}", point.map_or("-".to_owned(), |point| number(point.median)));
        }
        text.push('\n');
    }
    for Failure { label, reason } in &chart.failures {
        _ = writeln!(text, "  {label:<32} failed: {reason}");
    }
    text
}
