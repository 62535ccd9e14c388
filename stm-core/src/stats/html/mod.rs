//! Reports as a page in one file.

mod conflicts;
mod curves;
mod legend;
mod markup;
mod sites;
#[cfg(test)]
mod tests;
mod waiters;

use std::fmt::Write;

use self::markup::{escape, percentage, plural};
use super::figures::{decimal, duration, float, number, rate};
use super::report::{Report, SiteStats};
use super::words;

/// Returns a page for a browser that shows what transactions have done: charts, sentences, and what each figure means.
///
/// It needs no other file, no network and no scripts, and adapts to dark mode and phones.
///
/// The page shows the last report. Those before it, taken now and then, give the curves: the commits and aborts a second from
/// one report to the next. All must be whole ones, not ones from [`since`](Report::since).
/// With a single report there are no curves.
///
/// # Examples
///
/// ```
/// use stm_core::stats;
///
/// let mut reports = Vec::new();
/// for _ in 0..3 {
///     // Here the program does its work.
///     reports.push(stats::report());
/// }
/// let page = stats::html("The bank at work", &reports);
/// # let folder = std::env::temp_dir();
/// std::fs::write(folder.join("bank.html"), page)?;
/// # std::fs::remove_file(folder.join("bank.html"))?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn html(title: &str, reports: &[Report]) -> String {
    let nothing = Report::default();
    let report = reports.last().unwrap_or(&nothing);
    let (title, style) = (escape(title), include_str!("style.css"));
    let body = if report.sites.is_empty() {
        "<p>No transaction has run.</p>\n".to_owned()
    } else {
        let sections = [
            curves::section(reports),
            sites::section(report),
            conflicts::section(report),
            conflicts::variables(report),
            waiters::section(report),
            legend::section(),
        ];
        tiles(report) + &sections.concat()
    };
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
<h1>{title}</h1>
{body}</body>
</html>
"#
    )
}

fn section(title: &str, about: &str, content: &str) -> String {
    format!("<section>\n<h2>{title}</h2>\n<p class=\"note\">{about}</p>\n{content}</section>\n")
}

/// Returns the figures of the whole program: a sentence, and tiles.
fn tiles(report: &Report) -> String {
    let sum = |count: fn(&SiteStats) -> u64| report.sites.iter().map(count).fold(0, u64::saturating_add);
    let (commits, attempts) = (sum(|site| site.commits), sum(|site| site.attempts));
    let (aborts, waits) = (sum(|site| site.aborts.total()), sum(|site| site.retries));
    let undone = sum(|site| site.errors.saturating_add(site.panics));
    let sites = plural(report.sites.len() as u64, "call site");
    let mut text = format!("<p class=\"summary\">{} from {sites}", plural(commits, "commit"));
    if !report.elapsed.is_zero() {
        _ = write!(text, " in {}", duration(report.elapsed));
    }
    if aborts > 0 {
        let share = percentage(float(aborts), float(attempts));
        _ = write!(text, ". {share} of all attempts were aborted by other transactions");
    }
    if let Some(waiter) = report.waiters.first() {
        let waiters = plural(report.waiters.len() as u64, "transaction");
        _ = write!(text, ". {waiters} waiting now, the longest for {}", duration(waiter.waiting));
    }
    text.push_str(".</p>\n");
    if let Some(conflict) = report.conflicts.first() {
        let sentence = words::conflict(conflict, markup::site, markup::variable);
        _ = writeln!(text, "<p>What happened most often: {sentence}.</p>");
    }
    text.push_str("<dl class=\"tiles\">\n");
    let tile = |name: &str, figure: &str| format!("<div><dt>{name}</dt><dd>{figure}</dd></div>\n");
    text += &tile("commits", &number(commits));
    text += &rate(commits, report.elapsed).map(|rate| tile("commits a second", &decimal(rate))).unwrap_or_default();
    text += &tile("aborts", &number(aborts));
    let rest = [
        ("waits for a change", waits),
        ("errors and panics", undone),
        ("waiting now", report.waiters.len() as u64),
        ("garbage", report.garbage),
    ];
    for (name, count) in rest.into_iter().filter(|(_, count)| *count > 0) {
        text += &tile(name, &number(count));
    }
    text + "</dl>\n"
}
