//! What the transactions of each call site have done.

use std::fmt::Write;
use std::time::Duration;

use super::markup::{Part, bar, escape, percentage, plural, share, site, stack};
use crate::stats::figures::{
    CAUSES, an_attempt, attempts_mean, bar_name, causes, decimal, duration, float, number, rate,
};
use crate::stats::report::{Report, SiteStats};
use crate::stats::table;
use crate::stats::words::Length;

/// The others are in the table alone.
const CARDS: usize = 12;

/// The classes of [`CAUSES`].
const CLASSES: [&str; 4] = ["conflict", "busy", "wait", "gave-way"];

pub(super) fn section(report: &Report) -> String {
    let cards: String = report.sites.iter().take(CARDS).map(|site| card(site, report.elapsed)).collect();
    let about = "Each block or function that runs transactions, the one that has taken most time first.";
    super::section("Call sites", about, &format!("<div class=\"cards\">\n{cards}</div>\n{}", all(report)))
}

fn card(stats: &SiteStats, elapsed: Duration) -> String {
    let rate = rate(stats.commits, elapsed).map(|rate| format!(", {} a second", decimal(rate))).unwrap_or_default();
    let mut facts = format!("<b>{}</b>{rate}", plural(stats.commits, "commit"));
    if let Some(mean) = attempts_mean(stats) {
        _ = write!(facts, "; {} attempts a transaction", decimal(mean));
    }
    if !stats.time.attempts.is_zero() {
        _ = write!(facts, ", {} an attempt", duration(an_attempt(stats)));
    }
    format!(
        "<figure>\n<figcaption>{}</figcaption>\n<p>{facts}</p>\n{}{}{}{}</figure>\n",
        site(stats.site),
        ends(stats),
        times(stats),
        histogram(stats),
        rest(stats)
    )
}

fn ends(stats: &SiteStats) -> String {
    let part = |name, class, count| Part { name, class, size: float(count), text: number(count) };
    let mut parts = vec![part("committed", "commit", stats.commits)];
    parts.extend(
        CAUSES.into_iter().zip(CLASSES).zip(causes(stats)).map(|((name, class), count)| part(name, class, count)),
    );
    parts.extend([part("errors", "error", stats.errors), part("panics", "panic", stats.panics)]);
    stack("How attempts ended", &parts)
}

fn times(stats: &SiteStats) -> String {
    let part = |name, class, time: Duration| Part { name, class, size: time.as_secs_f64(), text: duration(time) };
    let parts = [
        part("running", "running", stats.time.attempts),
        part("waiting", "wait", stats.time.waiting),
        part("pausing", "conflict", stats.time.pausing),
    ];
    stack("Where the time went", &parts)
}

/// From one attempt to the most that any needed.
fn histogram(stats: &SiteStats) -> String {
    let whole = stats.histogram.iter().copied().fold(0, u64::saturating_add);
    let Some(last) = stats.histogram.iter().rposition(|count| *count > 0) else { return String::new() };
    let mut rows = String::new();
    for (index, count) in stats.histogram[..=last].iter().enumerate() {
        let (part, text) = (percentage(float(*count), float(whole)), number(*count));
        let name = bar_name(index);
        let bar = bar(share(*count, whole), "commit");
        _ = writeln!(rows, "<tr><th>{name}</th><td>{bar}</td><td>{text}</td><td><small>{part}</small></td></tr>");
    }
    format!("<h3>Attempts until the commit</h3>\n<table class=\"histogram\">\n{rows}</table>\n")
}

fn rest(stats: &SiteStats) -> String {
    let mut facts = Vec::new();
    for (what, sizes) in [("reads", stats.reads), ("writes", stats.writes)] {
        if sizes.most > 0 {
            facts.push(format!("{} {what} <small>(most {})</small>", decimal(sizes.mean), number(sizes.most)));
        }
    }
    let counts = [
        (stats.waiters, "waiting now"),
        (stats.given_up, "given up"),
        (stats.serial, "attempts in serial mode"),
        (stats.versions_walked, "versions walked"),
        (stats.parts, "as a part of others"),
    ];
    facts.extend(
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{} {what}", number(*count))),
    );
    if stats.garbage_most > 0 {
        facts.push(format!("{} garbage <small>(most {})</small>", number(stats.garbage), number(stats.garbage_most)));
    }
    if facts.is_empty() { String::new() } else { format!("<p class=\"rest\">{}</p>\n", facts.join(" · ")) }
}

/// The columns of the text's tables beside each other.
fn all(report: &Report) -> String {
    let columns: Vec<_> = table::columns(report, &report.sites).into_iter().flat_map(|(_, columns)| columns).collect();
    let columns: Vec<_> = columns.iter().filter(|column| !column.is_nothing()).collect();
    let mut rows = "<tr><th></th>".to_owned();
    for column in &columns {
        _ = write!(rows, "<th>{}</th>", escape(column.head()));
    }
    let names = Length::Short.sites(report.sites.iter().map(|stats| stats.site));
    for (row, (name, stats)) in names.iter().zip(&report.sites).enumerate() {
        let full = escape(&Length::Full.site(stats.site));
        _ = write!(rows, "</tr>\n<tr><th title=\"{full}\">{}</th>", escape(name));
        for column in &columns {
            _ = write!(rows, "<td>{}</td>", column.cell(row));
        }
    }
    rows.push_str("</tr>\n");
    format!(
        "<details><summary>All figures of all {} as a table</summary>\n<div class=\"wide\"><table>\n{rows}</table></div>\n\
         </details>\n",
        plural(report.sites.len() as u64, "call site")
    )
}
