//! Transactions that wait, and for what.

use super::conflicts::and_more;
use super::markup::{code, escape, place, plural, site, variable};
use crate::stats::figures::duration;
use crate::stats::report::{Awaited, Report, Retry, Waiter};
use crate::stats::words::{CALLED, Length, NO_OTHER_HANDLE, who};

/// More are not read.
const WAITERS: usize = 40;

pub(super) fn section(report: &Report) -> String {
    if report.waiters.is_empty() {
        return String::new();
    }
    let cards: String = report.waiters.iter().take(WAITERS).map(card).collect();
    let more = and_more(report.waiters.len(), WAITERS, "waiter");
    let about = "Transactions that wait now, the one that has waited longest first: at which <code>retry!</code> or \
                 <code>check!</code>, and for a change of which variables.";
    super::section("Who waits", about, &format!("<div class=\"cards\">\n{cards}</div>\n{more}"))
}

fn card(waiter: &Waiter) -> String {
    let limit = waiter.limit.map(|limit| format!(", for at most {} more", duration(limit))).unwrap_or_default();
    let called = if waiter.called { CALLED } else { "" };
    let mut rows = format!("<dt>in</dt><dd>{}</dd>\n", site(waiter.site));
    rows.extend(waiter.retries.iter().map(|by| format!("<dt>by</dt><dd>{}</dd>\n", retry(*by))));
    rows.extend(waiter.variables.iter().map(|of| format!("<dt>for</dt><dd>{}</dd>\n", awaited(of))));
    let warning = match waiter.variables.is_empty() {
        true => "<p class=\"warning\">It has read no variable, so nothing can wake it.</p>\n".to_owned(),
        false if waiter.has_other_handles() => String::new(),
        false => format!("<p class=\"warning\">{NO_OTHER_HANDLE}.</p>\n"),
    };
    format!(
        "<figure>\n<figcaption><b>{}</b> for {}{limit}{called}</figcaption>\n\
         <dl class=\"waiter\">\n{rows}</dl>\n{warning}</figure>\n",
        escape(&who(&waiter.who, Length::Short)),
        duration(waiter.waiting)
    )
}

fn retry(retry: Retry) -> String {
    format!("{} {}", code(retry.text.unwrap_or("retry")), place(retry.place))
}

fn awaited(awaited: &Awaited) -> String {
    let handles = match awaited.handles {
        None => "gone".to_owned(),
        Some(count) => plural(count.into(), "handle"),
    };
    format!("{} <small>{handles}</small>", variable(&awaited.variable))
}
