//! The results as a page: one file that needs nothing else.

mod bars;
pub(crate) mod scale;

use std::fmt::Write;

use super::comparison::Comparison;
use super::site::Site;
use super::table::number;

/// Text as HTML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A page with this title, more for its head, and this body, both in HTML.
pub(crate) fn page(title: &str, site: &Site, more: &str, body: &str) -> String {
    let style = include_str!("style.css");
    let site_line = escape(&site.line());
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p>{site_line}</p>
<p>Each round ran every contender once for every workload, so that a drift of the machine's speed met all alike. Bars show
medians over the rounds, thin lines reach from the minimum to the maximum. Times are wall time for an operation of all
threads together: threads that do not hinder each other divide it. The ratio to ours, stm-core, is the median of the ratios
round by round. Results were checked; a wrong one would stand here as a failure.</p>
{more}</header>
<main>
{body}</main>
</body>
</html>
"#
    )
}

/// A section for each workload.
pub(crate) fn sections(comparisons: &[Comparison]) -> String {
    let is_same = |one: &Comparison, other: &Comparison| (one.short, &one.title) == (other.short, &other.title);
    comparisons.chunk_by(is_same).map(workload).collect()
}

fn workload(group: &[Comparison]) -> String {
    let Comparison { title, short, about, .. } = &group[0];
    let figures: String = group.iter().map(comparison).collect();
    format!(
        "<section>\n<h2>{} <small>{}</small></h2>\n<p>{}</p>\n<div class=\"cards\">\n{figures}</div>\n</section>\n",
        escape(title),
        escape(short),
        escape(about)
    )
}

/// The bars and the table of one figure.
fn comparison(comparison: &Comparison) -> String {
    let threads = comparison.threads_in_words();
    let direction = if comparison.less_is_better { "less is better" } else { "more is better" };
    let bars = bars::bars(&comparison.rows);
    let mut rows = String::new();
    for row in &comparison.rows {
        let [median, min, max] = [row.median, row.min, row.max].map(number);
        let ratio = row.to_ours.map_or("-".to_owned(), number);
        _ = writeln!(
            rows,
            "<tr{}><th>{}</th><td>{median}</td><td>{min}</td><td>{max}</td><td>{ratio}</td></tr>",
            class_of_ours(row.is_ours),
            escape(&row.label)
        );
    }
    for failure in &comparison.failures {
        let (label, reason) = (escape(&failure.label), escape(&failure.reason));
        _ = writeln!(rows, "<tr><th>{label}</th><td colspan=\"4\">failed: {reason}</td></tr>");
    }
    for left_out in &comparison.left_out {
        let (label, reason) = (escape(&left_out.label), escape(&left_out.reason));
        _ = writeln!(rows, "<tr><th>{label}</th><td colspan=\"4\">left out: {reason}</td></tr>");
    }
    format!(
        "<figure>\n<figcaption>{threads}: <b>{}</b>, {direction}</figcaption>\n{bars}<div class=\"table\"><table>\n\
         <tr><th></th><th>median</th><th>min</th><th>max</th><th>to ours</th></tr>\n{rows}</table></div>\n\
         </figure>\n",
        escape(comparison.unit)
    )
}

fn class_of_ours(is_of_ours: bool) -> &'static str {
    if is_of_ours { " class=\"ours\"" } else { "" }
}
