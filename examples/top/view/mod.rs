//! The screen: a head, panels, and the keys.

mod conflicts;
mod head;
mod help;
mod panel;
mod sites;
pub mod text;
mod waiters;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::app::{App, Panel};

/// With less room there is one panel at a time.
const LEAST: (u16, u16) = (64, 18);

/// Draws everything into the available room.
pub fn draw(frame: &mut Frame, app: &mut App) {
    let [top, body, bottom] =
        Layout::vertical([Constraint::Length(2), Constraint::Min(0), Constraint::Length(1)]).areas(frame.area());
    head::draw(frame, app, top);
    if app.is_zoomed || body.width < LEAST.0 || frame.area().height < LEAST.1 {
        panel(frame, app, app.focus, body);
    } else {
        let [sites, middle, waiters] = heights(app, body);
        let [variables, pairs] =
            Layout::horizontal([Constraint::Percentage(56), Constraint::Percentage(44)]).areas(middle);
        panel(frame, app, Panel::Sites, sites);
        panel(frame, app, Panel::Variables, variables);
        panel(frame, app, Panel::Pairs, pairs);
        panel(frame, app, Panel::Waiters, waiters);
    }
    if app.has_help {
        help::draw(frame, body);
    }
    head::keys(frame, app, bottom);
}

/// As much as sites and waiters need, if available, and the rest for conflicts.
fn heights(app: &App, body: Rect) -> [Rect; 3] {
    let rows = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    // A frame, and the heads of columns.
    let sites = rows(app.rows.sites.len()).saturating_add(3).clamp(6, (body.height * 9 / 20).max(6));
    let waiters = rows(app.rows.waiters.len()).saturating_add(2).clamp(5, (body.height * 3 / 10).max(5));
    Layout::vertical([Constraint::Length(sites), Constraint::Min(4), Constraint::Length(waiters)]).areas(body)
}

fn panel(frame: &mut Frame, app: &mut App, panel: Panel, area: Rect) {
    match panel {
        Panel::Sites => sites::draw(frame, app, area),
        Panel::Variables => conflicts::variables(frame, app, area),
        Panel::Pairs => conflicts::pairs(frame, app, area),
        Panel::Waiters => waiters::draw(frame, app, area),
    }
}
