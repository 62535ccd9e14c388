//! Variables that transactions conflict over, and which call site aborts which.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style, Stylize};
use ratatui::text::{Line, Span};
use stm_core::stats::Site;

use super::panel::{self, Content, dim};
use super::text::{bar, cut, left, rate, right, width};
use crate::app::{App, Panel};
use crate::history::float;
use crate::rows::Pair;

const NOTHING: &str = "No conflicts.";

/// The width of rates.
const RATE: usize = 7;

fn culprit(site: Option<Site>) -> String {
    site.map_or("somebody".to_owned(), panel::site)
}

fn rate_of(app: &App, count: u64) -> Span<'static> {
    Span::from(right(&rate(app.rows.rate(count)), RATE)).bold()
}

/// `transfer ► audit`: the site that wrote, and the site that aborted.
fn arrow(pair: &Pair) -> Vec<Span<'static>> {
    vec![
        Span::styled(culprit(pair.culprit), Style::new().fg(Color::Yellow)),
        Span::styled(" ► ", dim()),
        Span::from(panel::site(pair.victim)),
    ]
}

pub(super) fn variables(frame: &mut Frame, app: &mut App, area: Rect) {
    let room = panel::room(area);
    let names: Vec<_> = app.rows.variables.iter().map(|row| panel::variable(&row.variable)).collect();
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let name = longest.min((room.saturating_sub(RATE + 1) / 2).max(8)).min(room.saturating_sub(RATE + 1));
    let bars = if room >= 60 { 10 } else { 0 };
    let content = Content { title: "Variables, conflicts/s", head: None, rows: names.len(), nothing: NOTHING };
    panel::draw(frame, app, Panel::Variables, area, content, |app, shown| {
        let most = app.rows.variables.first().map_or(1, |row| row.count).max(1);
        let line = |index: usize| {
            let row = &app.rows.variables[index];
            let mut line = Line::from(vec![Span::from(left(&names[index], name)), rate_of(app, row.count)]);
            if bars > 0 {
                let bar = bar(float(row.count) / float(most), bars);
                line.push_span(Span::styled(format!(" {bar}"), Style::new().fg(Color::Red)));
            }
            // As many as fit.
            for (index, pair) in row.pairs.iter().enumerate() {
                let rest = room.saturating_sub(line.width());
                let separator = if index == 0 { " " } else { ", " };
                let text = format!("{separator}{} ► {}", culprit(pair.culprit), panel::site(pair.victim));
                if width(&text) <= rest {
                    line.push_span(Span::styled(separator, dim()));
                    line.extend(arrow(pair));
                } else {
                    if index == 0 {
                        line.push_span(cut(&text, rest));
                    }
                    break;
                }
            }
            line
        };
        shown.map(line).collect()
    });
}

pub(super) fn pairs(frame: &mut Frame, app: &mut App, area: Rect) {
    let room = panel::room(area);
    let content = Content {
        title: if room < 40 { "Who ► whom, times/s" } else { "Who ► makes whom run again, times/s" },
        head: None,
        rows: app.rows.pairs.len(),
        nothing: NOTHING,
    };
    panel::draw(frame, app, Panel::Pairs, area, content, |app, shown| {
        let most = app.rows.pairs.first().map_or(1, |pair| pair.count).max(1);
        let longest =
            |name: fn(&Pair) -> String| app.rows.pairs.iter().map(|pair| width(&name(pair))).max().unwrap_or(0);
        let half = room.saturating_sub(RATE + 3) / 2;
        let left_room = longest(|pair| culprit(pair.culprit)).min(half);
        let right_room = longest(|pair| panel::site(pair.victim)).min(half);
        let bars = room.saturating_sub(left_room + right_room + 3 + RATE + 1).min(24);
        let line = |index: usize| {
            let pair = &app.rows.pairs[index];
            let mut line = Line::from(vec![
                Span::styled(right(&culprit(pair.culprit), left_room), Style::new().fg(Color::Yellow)),
                Span::styled(" ► ", dim()),
                Span::from(left(&panel::site(pair.victim), right_room)),
                rate_of(app, pair.count),
            ]);
            if bars >= 4 {
                let bar = bar(float(pair.count) / float(most), bars);
                line.push_span(Span::styled(format!(" {bar}"), Style::new().fg(Color::Red)));
            }
            line
        };
        shown.map(line).collect()
    });
}
