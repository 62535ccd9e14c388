//! A chart of bars, one below the other, that is as wide as its place: positions are percentages.

use std::fmt::Write;

use super::escape;
use super::scale::{Scale, mark};
use crate::compare::comparison::Row;
use crate::compare::table::number;

/// A bar with its label above it takes that many pixels.
const HEIGHT: usize = 34;

/// If the largest is that many times the smallest, a linear scale shows nothing of the smallest.
const TOO_FAR_APART: f64 = 25.0;

pub(super) fn bars(rows: &[Row]) -> String {
    // An outlier's range may leave the chart: it must not press all bars together.
    let medians = || rows.iter().map(|row| row.median);
    let (least, most) = (medians().fold(f64::INFINITY, f64::min), medians().fold(0.0, f64::max));
    let logarithmic = most > TOO_FAR_APART * least;
    let scale = if logarithmic { Scale::for_bars(medians()) } else { Scale::linear(medians()) };

    let bottom = rows.len() * HEIGHT;
    let mut svg = format!("<svg class=\"bars\" width=\"100%\" height=\"{}\" role=\"img\">\n", bottom + 18);
    for figure in scale.marks() {
        let x = 100.0 * scale.place(figure);
        let anchor = match x {
            _ if x < 3.0 => "start",
            _ if x > 95.0 => "end",
            _ => "middle",
        };
        _ = writeln!(
            svg,
            "<line class=\"grid\" x1=\"{x:.2}%\" x2=\"{x:.2}%\" y2=\"{bottom}\"/><text class=\"mark\" x=\"{x:.2}%\" \
             y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
            bottom + 14,
            mark(figure)
        );
    }
    for (index, row) in rows.iter().enumerate() {
        let top = index * HEIGHT;
        let [median, min, max] = [row.median, row.min, row.max].map(|figure| 100.0 * scale.place(figure));
        let class = if row.is_ours { "bar ours" } else { "bar" };
        _ = writeln!(
            svg,
            "<g class=\"{class}\">{}<text y=\"{text}\">{}</text><text x=\"100%\" y=\"{text}\" text-anchor=\"end\">{}</text>\
             <rect y=\"{bar}\" width=\"{median:.2}%\" height=\"11\" rx=\"2\"/>\
             <line x1=\"{min:.2}%\" x2=\"{max:.2}%\" y1=\"{middle}\" y2=\"{middle}\"/></g>",
            tip(row),
            escape(&row.label),
            number(row.median),
            text = top + 14,
            bar = top + 20,
            middle = top + 25,
        );
    }
    svg.push_str("</svg>\n");
    if logarithmic {
        svg.push_str("<p class=\"note\">The scale is logarithmic.</p>\n");
    }
    svg
}

/// What a mark on a chart says when one points at it.
fn tip(row: &Row) -> String {
    let [median, min, max] = [row.median, row.min, row.max].map(number);
    format!("<title>{}: {median} ({min} to {max})</title>", escape(&row.label))
}
