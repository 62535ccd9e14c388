//! What the page has beside the workloads: who takes part, and how cost grows.

mod lines;

use std::fmt::Write;

use crate::compare::comparison::Comparison;
use crate::compare::page::{self, escape};
use crate::compare::site::Site;
use crate::compare::table::number;
use crate::contenders::Peer;
use crate::growth::Chart;
use crate::table::count;

pub(crate) fn page(site: &Site, peers: &[Peer], comparisons: &[Comparison], charts: &[Chart]) -> String {
    let peers: String = peers.iter().map(peer).collect();
    let peers = format!("<details>\n<summary>Who takes part</summary>\n<dl>\n{peers}</dl>\n</details>\n");
    page::page("stm-core beside others", site, &peers, &(page::sections(comparisons) + &growth(charts)))
}

fn peer(peer: &Peer) -> String {
    format!("<dt>{}</dt><dd>{}</dd>\n", escape(&peer.label), escape(peer.about))
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
