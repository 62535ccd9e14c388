//! The results as a page: one file that needs nothing else.

mod bars;
mod lines;
mod scale;

use std::fmt::Write;

use crate::comparison::{Comparison, Row};
use crate::contenders::Peer;
use crate::growth::Chart;
use crate::site::Site;
use crate::table::{count, number};

/// Text as HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub(crate) fn page(site: &Site, peers: &[Peer], comparisons: &[Comparison], charts: &[Chart]) -> String {
    let style = include_str!("style.css");
    let site_line = escape(&site.line());
    let workloads: String = comparisons.chunk_by(|one, other| one.short == other.short).map(workload).collect();
    let growth = growth(charts);
    let peers: String = peers.iter().map(peer).collect();
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>stm-core beside others</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>stm-core beside others</h1>
<p>{site_line}</p>
<p>Each round ran every peer once for every workload, so that a drift of the machine's speed met all alike. Bars show
medians over the rounds, thin lines reach from the minimum to the maximum. Times are wall time for an operation of all
threads together: threads that do not hinder each other divide it. The ratio to ours, stm-core, is the median of the ratios
round by round. Results were checked; a wrong one would stand here as a failure.</p>
<details>
<summary>Who takes part</summary>
<dl>
{peers}</dl>
</details>
</header>
<main>
{workloads}{growth}</main>
</body>
</html>
"#
    )
}

fn peer(peer: &Peer) -> String {
    format!("<dt>{}</dt><dd>{}</dd>\n", escape(&peer.label), escape(peer.about))
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
    let threads =
        if comparison.threads == 1 { "1 thread".to_owned() } else { format!("{} threads", comparison.threads) };
    let direction = if comparison.less_is_better { "less is better" } else { "more is better" };
    let bars = bars::bars(&comparison.rows);
    let mut rows = String::new();
    for row in &comparison.rows {
        let [median, min, max] = [row.median, row.min, row.max].map(number);
        let ratio = row.to_ours.map_or("-".to_owned(), number);
        _ = writeln!(
            rows,
            "<tr{}><th>{}</th><td>{median}</td><td>{min}</td><td>{max}</td><td>{ratio}</td></tr>",
            class_of_ours(Comparison::is_of_ours(row)),
            escape(&row.label)
        );
    }
    for failure in &comparison.failures {
        let (label, reason) = (escape(&failure.label), escape(&failure.reason));
        _ = writeln!(rows, "<tr><th>{label}</th><td colspan=\"4\">failed: {reason}</td></tr>");
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

fn growth(charts: &[Chart]) -> String {
    if charts.is_empty() {
        return String::new();
    }
    let charts: String = charts.iter().map(chart).collect();
    format!(
        "<section>\n<h2>How cost grows</h2>\n\
         <p>Points are medians of five rounds, or of all if there were fewer.</p>\n<div class=\"cards\">\n{charts}</div>\n</section>\n"
    )
}

/// The lines and the table of one chart.
fn chart(chart: &Chart) -> String {
    let mut legend = String::new();
    let mut head = String::new();
    for (index, line) in chart.lines.iter().enumerate() {
        let label = escape(&line.label);
        _ = write!(legend, "<li><svg width=\"28\" height=\"10\">{}</svg>{label}</li>", lines::sample(index, line));
        _ = write!(head, "<th>{label}</th>");
    }
    let mut rows = String::new();
    for x in chart.all_x() {
        let cell = |line: &crate::growth::Line| {
            let point = line.points.iter().find(|point| point.x.total_cmp(&x).is_eq());
            point.map_or("<td></td>".to_owned(), |point| format!("<td>{}</td>", number(point.median)))
        };
        let cells: String = chart.lines.iter().map(cell).collect();
        _ = writeln!(rows, "<tr><th>{}</th>{cells}</tr>", count(x));
    }
    for failure in &chart.failures {
        let (label, reason) = (escape(&failure.label), escape(&failure.reason));
        let columns = chart.lines.len();
        _ = writeln!(rows, "<tr><th>{label}</th><td colspan=\"{columns}\">failed: {reason}</td></tr>");
    }
    format!(
        "<figure>\n<h3>{}</h3>\n<p>{}</p>\n<figcaption><b>{}</b>, by {}</figcaption>\n{}<ul class=\"legend\">{legend}</ul>\n\
         <div class=\"table\"><table>\n<tr><th>{}</th>{head}</tr>\n{rows}</table></div>\n</figure>\n",
        escape(chart.head.title),
        escape(chart.head.about),
        escape(chart.head.y),
        escape(chart.head.x),
        lines::lines(chart),
        escape(chart.head.x)
    )
}

/// What a mark on a chart says when one points at it.
fn tip(row: &Row) -> String {
    let [median, min, max] = [row.median, row.min, row.max].map(number);
    format!("<title>{}: {median} ({min} to {max})</title>", escape(&row.label))
}
