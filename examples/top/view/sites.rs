//! Call sites, with as many columns as fit.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style, Stylize};
use ratatui::text::{Line, Span};

use super::panel::{self, Content, dim, heat};
use super::text::{bar, count, curve, left, percent, rate, right, width};
use crate::app::{App, Panel};
use crate::history::float;
use crate::rows::{Rows, SiteRow};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Commits,
    Curve,
    Time,
    Tries,
    Conflicts,
    Busy,
    GaveWay,
    Waits,
    Errors,
    Serial,
    Waiting,
    Garbage,
    Place,
}

impl Column {
    /// The columns as they are shown: the head, and the width.
    const ALL: [(Column, &str, usize); 13] = [
        (Column::Commits, "commits/s", 9),
        (Column::Curve, "", 16),
        (Column::Time, "time", 13),
        (Column::Tries, "tries", 6),
        (Column::Conflicts, "conflicts/s", 11),
        (Column::Busy, "busy/s", 7),
        (Column::GaveWay, "gave way/s", 10),
        (Column::Waits, "waits/s", 7),
        (Column::Errors, "errors/s", 8),
        (Column::Serial, "serial/s", 8),
        (Column::Waiting, "waiting", 7),
        (Column::Garbage, "garbage", 8),
        (Column::Place, "", 18),
    ];

    /// The columns in the order in which they are given room.
    const FIRST: [Column; 13] = [
        Column::Commits,
        Column::Conflicts,
        Column::Tries,
        Column::Time,
        Column::Waits,
        Column::Curve,
        Column::Busy,
        Column::GaveWay,
        Column::Garbage,
        Column::Errors,
        Column::Waiting,
        Column::Serial,
        Column::Place,
    ];

    fn fitting(room: usize) -> Vec<(Column, &'static str, usize)> {
        let mut rest = room;
        let mut is_full = false;
        let given: Vec<_> = Self::FIRST
            .into_iter()
            .filter(|first| {
                let needed = Self::ALL.iter().find(|(column, ..)| column == first).map_or(0, |(.., width)| width + 1);
                // A less important column does not take the place of a more important one.
                is_full |= needed > rest;
                rest = if is_full { rest } else { rest - needed };
                !is_full
            })
            .collect();
        Self::ALL.into_iter().filter(|(column, ..)| given.contains(column)).collect()
    }

    fn cell(self, row: &SiteRow, rows: &Rows, room: usize) -> Span<'static> {
        let site = &row.recent;
        let figure = |count: u64| right(&rate(rows.rate(count)), room);
        // Dots are dimmed.
        let quiet = |text: String| {
            let style = if text.trim() == "·" { dim() } else { Style::new() };
            Span::styled(text, style)
        };
        match self {
            Column::Commits => quiet(figure(site.commits)).bold(),
            Column::Curve => Span::styled(curve(&row.curve, room), Style::new().fg(Color::Green)),
            Column::Time => {
                let text = bar(row.share, room - 6) + &right(&percent(row.share), 6);
                Span::styled(text, Style::new().fg(Color::Blue))
            }
            Column::Tries => {
                let mean = row.attempts_mean().map_or("·".to_owned(), |mean| format!("{mean:.2}"));
                // Waits make attempts, too, and are nothing bad.
                quiet(right(&mean, room)).patch_style(heat(row.aborted()))
            }
            Column::Conflicts => quiet(figure(site.aborts.read_conflicts)).patch_style(heat(row.aborted())),
            Column::Busy => quiet(figure(site.aborts.locks_busy)),
            Column::GaveWay => quiet(figure(site.aborts.fallbacks)),
            Column::Waits => quiet(figure(site.retries)),
            Column::Errors => quiet(figure(site.errors + site.panics)),
            Column::Serial => quiet(figure(site.serial)),
            Column::Waiting => quiet(right(&some(site.waiters), room)),
            Column::Garbage => quiet(right(&some(site.garbage), room)),
            Column::Place => {
                let place = super::text::place(site.site.place.file, site.site.place.line);
                Span::styled(left(&format!(" {place}"), room), dim())
            }
        }
    }
}

fn some(figure: u64) -> String {
    match figure {
        0 => "·".to_owned(),
        figure if figure < 1_000_000 => count(figure),
        figure => rate(float(figure)),
    }
}

pub(super) fn draw(frame: &mut Frame, app: &mut App, area: Rect) {
    let room = panel::room(area);
    let names: Vec<_> = app.rows.sites.iter().map(|row| panel::site(row.recent.site)).collect();
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let columns = Column::fitting(room.saturating_sub(longest.clamp(10, 24)));
    let used: usize = columns.iter().map(|(.., width)| width + 1).sum();
    let name = longest.max(10).min(room.saturating_sub(used));
    let mut head = left("", name);
    for (column, text, width) in &columns {
        let text = match column {
            Column::Time => left(text, *width),
            _ => right(text, *width),
        };
        head = head + " " + &text;
    }
    let content = Content {
        title: "Call sites",
        head: Some(Line::from(head).style(dim())),
        rows: names.len(),
        nothing: "No transaction has run.",
    };
    panel::draw(frame, app, Panel::Sites, area, content, |app, shown| {
        let line = |index: usize| {
            let row = &app.rows.sites[index];
            let mut line = Line::from(left(&names[index], name));
            for (column, _, width) in &columns {
                line.push_span(" ");
                line.push_span(column.cell(row, &app.rows, *width));
            }
            line
        };
        shown.map(line).collect()
    });
}
