//! Waiting transactions: since when, by which check, for which variables.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use stm_core::stats::{Awaited, Waiter, Who};

use super::panel::{self, Content, dim};
use super::text::{count, cut, duration, left, right, width};
use crate::app::{App, Panel};

fn who(waiter: &Waiter) -> String {
    match &waiter.who {
        Who::Thread { name: Some(name), .. } => name.to_string(),
        other => other.to_string(),
    }
}

fn awaited(awaited: &Awaited) -> String {
    let handles = awaited.handles.map_or("gone".to_owned(), |handles| count(handles.into()));
    format!("{} ({handles})", panel::variable(&awaited.variable))
}

fn either(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" or ")
}

pub(super) fn draw(frame: &mut Frame, app: &mut App, area: Rect) {
    const TIME: usize = 10;
    const FOR: &str = " for ";
    let room = panel::room(area);
    let waiters = app.rows.waiters.clone();
    let longest =
        |name: &dyn Fn(&Waiter) -> String| waiters.iter().map(|waiter| width(&name(waiter))).max().unwrap_or(0);
    let who_room = longest(&who).clamp(4, 16);
    let site_room = longest(&|waiter: &Waiter| panel::site(waiter.site)).clamp(4, 16);
    let content = Content { title: "Waiting", head: None, rows: waiters.len(), nothing: "Nobody waits." };
    panel::draw(frame, app, Panel::Waiters, area, content, |_, shown| {
        let line = |waiter: &Waiter| {
            let mut line = Line::from(vec![
                Span::from(left(&who(waiter), who_room)),
                Span::styled(right(&duration(waiter.waiting), TIME), Style::new().fg(Color::Magenta)),
                Span::styled(" in ", dim()),
                Span::from(left(&panel::site(waiter.site), site_room)),
                Span::from(" "),
            ]);
            let by = either(waiter.retries.iter().map(|retry| retry.text.unwrap_or("retry").to_owned()));
            let what_for = either(waiter.variables.iter().map(awaited));
            let is_alone = !waiter.has_other_handles() && !waiter.variables.is_empty();
            let warning = match is_alone {
                true if room >= 90 => " ! no other handle",
                true => " !",
                false => "",
            };
            let rest = room.saturating_sub(line.width() + width(warning) + FOR.len());
            // Of the two, the longer one is cut.
            let what_room = width(&what_for).min(rest.saturating_sub(width(&by)).max(rest / 2));
            let by_room = rest.saturating_sub(what_room);
            line.push_span(Span::styled(cut(&by, by_room), Style::new().fg(Color::Yellow)));
            line.push_span(Span::styled(FOR, dim()));
            let rest = room.saturating_sub(line.width() + width(warning));
            line.push_span(cut(&what_for, rest));
            line.push_span(Span::styled(warning, Style::new().fg(Color::Red)));
            line
        };
        waiters[shown].iter().map(line).collect()
    });
}
