//! A report as text for a terminal.

mod grid;
#[cfg(test)]
mod tests;

use std::fmt::{self, Write};

use self::grid::{Cell, Column};
use super::figures::{self, number, rate};
use super::report::{Conflict, HISTOGRAM, Report, SiteStats, Sizes, Waiter};
use super::words::{self, Length, width};

/// The width of lines, unless a single name or figure is wider.
const WIDTH: usize = 120;

/// How many of each kind are shown, unless all are asked for.
const ROWS: usize = 20;

/// Shows the report in lines of at most 120 columns: what the transactions of each call site did, which abort which, and which
/// wait.
///
/// - Each kind shows its first 20: the call sites that took most time, the most frequent conflicts, the longest waits.
/// - A column is left out if it is zero everywhere. Long paths lack their beginning, long names their end.
/// - `{:#}` shows everything.
///
/// | column | what it counts |
/// | --- | --- |
/// | commits, a second | transactions that have committed |
/// | conflicts, busy, gave way | attempts aborted because of other transactions: see [`Aborts`](super::Aborts) |
/// | waits | attempts that ended in a `retry!` |
/// | errors, panics, given up | see [`SiteStats`] |
/// | serial | attempts in serial mode, while no other transaction could commit |
/// | mean, 1, 2, … | how many attempts a transaction took, in the mean; then how many committed after so many |
/// | running, an attempt | the time in attempts, aborted ones included, and the mean of each |
/// | waiting, pausing | the time after a `retry!`, and between a conflict and the next attempt |
/// | reads, writes (most) | variables that a committed transaction read and wrote, in the mean, and the most of any |
/// | versions walked | older versions that were looked at for a registered snapshot |
/// | garbage (most) | values that could not be freed because of it, at the last look, and the most at any |
/// | waiters | transactions that wait now |
/// | as a part, undone | runs within another transaction, and those of them that an `Err` has rolled back |
///
/// # Examples
///
/// ```
/// # use stm_core::stats::Report;
/// assert_eq!(Report::default().to_string(), "No transaction has run.\n");
/// ```
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (length, rows) = if f.alternate() { (Length::Full, usize::MAX) } else { (Length::Short, ROWS) };
        summary(f, self)?;
        sites(f, self, length, rows)?;
        let title = ("Who makes whom run again", "conflicts");
        list(f, title, &self.conflicts, rows, |conflict| vec![sentence(conflict, length)])?;
        list(f, ("Who waits", "waiters"), &self.waiters, rows, |waiter| lines(waiter, length))
    }
}

/// Shows in one line how long the transaction has waited and where, by which `retry!` or `check!`, and for which variables. `{:#}`
/// takes several lines.
///
/// The number of handles to a variable is beside it. If no other handle is alive, it says so: see
/// [`has_other_handles`](Waiter::has_other_handles).
impl fmt::Display for Waiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if f.alternate() { "\n  " } else { ", " };
        f.write_str(&lines(self, Length::Full).join(separator))
    }
}

fn summary(f: &mut fmt::Formatter<'_>, report: &Report) -> fmt::Result {
    if report.sites.is_empty() {
        return writeln!(f, "No transaction has run.");
    }
    let sum = |count: fn(&SiteStats) -> u64| report.sites.iter().map(count).fold(0, u64::saturating_add);
    let mut line = format!("{} commits", number(sum(|site| site.commits)));
    if let Some(rate) = rate(sum(|site| site.commits), report.elapsed) {
        _ = write!(line, " in {}, {} a second", figures::duration(report.elapsed), figures::decimal(rate));
    }
    let others = [
        ("aborts", sum(|site| site.aborts.total())),
        ("waits", sum(|site| site.retries)),
        ("errors", sum(|site| site.errors)),
        ("panics", sum(|site| site.panics)),
        ("pieces of garbage", report.garbage),
    ];
    for (what, count) in others.into_iter().filter(|(_, count)| *count > 0) {
        _ = write!(line, "; {what}: {}", number(count));
    }
    wrap(f, &(line + "."), "")
}

fn sites(f: &mut fmt::Formatter<'_>, report: &Report, length: Length, rows: usize) -> fmt::Result {
    if report.sites.is_empty() {
        return Ok(());
    }
    let sites = &report.sites[..report.sites.len().min(rows)];
    let names = Length::Short.sites(sites.iter().map(|site| site.site));
    for (title, mut columns) in columns(report, sites) {
        columns.retain(|column| length == Length::Full || !column.is_nothing());
        grid::write(f, title, &names, &columns, WIDTH)?;
    }
    // With all of a long path beside them, hardly a figure would fit.
    let in_full = names.iter().zip(sites).map(|(name, site)| (name, length.site(site.site)));
    let shortened: Vec<_> = in_full.filter(|(name, full)| length == Length::Full && *name != full).collect();
    list(f, ("Names in full", ""), &shortened, rows, |(name, full)| vec![format!("{name} is {full}")])?;
    more(f, report.sites.len(), rows, "call sites")
}

/// The figures of these sites by the titles of their tables.
pub(super) fn columns(report: &Report, sites: &[SiteStats]) -> [(&'static str, Vec<Column>); 4] {
    [
        ("Call sites", ends(report, sites)),
        ("Attempts", attempts(sites)),
        ("Time", times(sites)),
        ("Sizes", sizes(sites)),
    ]
}

fn column(head: &str, sites: &[SiteStats], cell: impl Fn(&SiteStats) -> Cell) -> Column {
    Column::new(head, sites.iter().map(cell).collect())
}

fn count(head: &str, sites: &[SiteStats], count: impl Fn(&SiteStats) -> u64) -> Column {
    column(head, sites, |site| Cell::count(count(site)))
}

fn ends(report: &Report, sites: &[SiteStats]) -> Vec<Column> {
    let mut columns = vec![
        count("commits", sites, |site| site.commits),
        column("a second", sites, |site| Cell::decimal(rate(site.commits, report.elapsed))),
    ];
    let causes = figures::CAUSES.into_iter().enumerate();
    columns.extend(causes.map(|(index, cause)| count(cause, sites, |site| figures::causes(site)[index])));
    columns.extend([
        count("errors", sites, |site| site.errors),
        count("panics", sites, |site| site.panics),
        count("given up", sites, |site| site.given_up),
        count("serial", sites, |site| site.serial),
    ]);
    columns
}

fn attempts(sites: &[SiteStats]) -> Vec<Column> {
    let mut columns = vec![column("mean", sites, |site| Cell::decimal(figures::attempts_mean(site)))];
    let bar = |bar: usize| count(&figures::bar_name(bar), sites, move |site| site.histogram[bar]);
    columns.extend((0..HISTOGRAM.len()).map(bar));
    columns
}

fn times(sites: &[SiteStats]) -> Vec<Column> {
    vec![
        column("running", sites, |site| Cell::duration(site.time.attempts)),
        column("an attempt", sites, |site| Cell::duration(figures::an_attempt(site))),
        column("waiting", sites, |site| Cell::duration(site.time.waiting)),
        column("pausing", sites, |site| Cell::duration(site.time.pausing)),
    ]
}

fn sizes(sites: &[SiteStats]) -> Vec<Column> {
    let mean = |sizes: Sizes| Cell::most(&Cell::decimal(Some(sizes.mean)), sizes.most);
    vec![
        column("reads (most)", sites, |site| mean(site.reads)),
        column("writes (most)", sites, |site| mean(site.writes)),
        count("versions walked", sites, |site| site.versions_walked),
        column("garbage (most)", sites, |site| Cell::most(&Cell::count(site.garbage), site.garbage_most)),
        count("waiters", sites, |site| site.waiters),
        count("as a part", sites, |site| site.parts),
        count("undone", sites, |site| site.undone_parts),
    ]
}

fn sentence(conflict: &Conflict, length: Length) -> String {
    let sentence = words::conflict(conflict, |site| length.site(site), |variable| length.variable(variable));
    words::same(conflict).map_or(sentence.clone(), |same| format!("{sentence} ({same})"))
}

fn lines(waiter: &Waiter, length: Length) -> Vec<String> {
    let wait = words::wait(waiter, length);
    let parts = [Some(wait.who), wait.by, Some(wait.what_for), wait.warning.map(str::to_owned)];
    parts.into_iter().flatten().collect()
}

/// Each item starts a line, and indents what does not fit on it and the lines that follow.
fn list<T>(
    f: &mut fmt::Formatter<'_>,
    (title, what): (&str, &str),
    items: &[T],
    rows: usize,
    lines: impl Fn(&T) -> Vec<String>,
) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}")?;
    for item in items.iter().take(rows) {
        for (index, line) in lines(item).iter().enumerate() {
            let indent = if index == 0 { "  " } else { "    " };
            wrap(f, line, indent)?;
        }
    }
    more(f, items.len(), rows, what)
}

fn wrap(f: &mut fmt::Formatter<'_>, text: &str, indent: &str) -> fmt::Result {
    let mut used = 0;
    for word in text.split(' ') {
        if used == 0 {
            write!(f, "{indent}{word}")?;
            used = width(indent) + width(word);
        } else if used + 1 + width(word) <= WIDTH {
            write!(f, " {word}")?;
            used += 1 + width(word);
        } else {
            write!(f, "\n      {word}")?;
            used = 6 + width(word);
        }
    }
    writeln!(f)
}

fn more(f: &mut fmt::Formatter<'_>, count: usize, rows: usize, what: &str) -> fmt::Result {
    match count.saturating_sub(rows) {
        0 => Ok(()),
        rest => writeln!(f, "  … and {} more {what}", number(rest as u64)),
    }
}
