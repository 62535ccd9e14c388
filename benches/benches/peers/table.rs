//! The charts of growth as aligned text.

use std::fmt::Write;

use crate::compare::comparison::Failure;
use crate::compare::table::{decimal, number};
use crate::growth::Chart;

/// A whole number, with commas between thousands.
pub(crate) fn count(value: f64) -> String {
    decimal(value, 0)
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
