//! The common parts of panels: a frame with a title, and rows of which some are shown.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Padding, Paragraph};
use stm_core::stats::{Site, Variable};

use super::text::{count, place};
use crate::app::{App, Panel};

/// The style of secondary text.
pub(super) fn dim() -> Style {
    Style::new().fg(Color::DarkGray)
}

/// The style of a figure that is bad if it is high.
pub(super) fn heat(share: f64) -> Style {
    match share {
        share if share >= 0.25 => Style::new().fg(Color::Red),
        share if share >= 0.03 => Style::new().fg(Color::Yellow),
        _ => Style::new(),
    }
}

/// Returns the name of a call site: its label, if it has one.
pub(super) fn site(site: Site) -> String {
    match site.label {
        "" => place(site.place.file, site.place.line),
        label => label.to_owned(),
    }
}

/// Returns the name of a variable: its label or path, if it has one.
pub(super) fn variable(variable: &Variable) -> String {
    match (&variable.label, variable.path) {
        (Some(label), _) => label.to_string(),
        (None, Some(path)) => path.to_owned(),
        (None, None) => place(variable.place.file, variable.place.line),
    }
}

/// The space between frame and text, on the left.
fn padding(area: Rect) -> u16 {
    u16::from(area.width >= 40)
}

/// Returns the width of a panel's rows.
pub(super) fn room(area: Rect) -> usize {
    area.width.saturating_sub(2 + padding(area)).into()
}

/// The content of a panel: heads of columns if it has any, and rows.
pub(super) struct Content<'text> {
    pub(super) title: &'static str,
    pub(super) head: Option<Line<'text>>,
    pub(super) rows: usize,
    /// The text in place of rows, if there are none.
    pub(super) nothing: &'static str,
}

/// Draws a panel with as many of its rows as fit.
pub(super) fn draw<'text>(
    frame: &mut Frame,
    app: &mut App,
    panel: Panel,
    area: Rect,
    content: Content<'text>,
    lines: impl FnOnce(&App, Range<usize>) -> Vec<Line<'text>>,
) {
    let inner = Block::bordered().inner(area);
    let room = usize::from(inner.height).saturating_sub(usize::from(content.head.is_some()));
    let first = &mut app.first[panel as usize];
    *first = (*first).min(content.rows.saturating_sub(room.max(1)));
    let shown = *first..content.rows.min(*first + room);
    let is_focused = app.focus == panel;
    let (border, title) = if is_focused {
        (Style::new().fg(Color::Cyan), Style::new().fg(Color::Cyan).bold())
    } else {
        (dim(), Style::new().bold())
    };
    let title = Line::from(format!(" {} ", content.title)).style(title);
    let mut block = Block::bordered().border_type(BorderType::Rounded).border_style(border).title(title);
    block = block.padding(Padding::left(padding(area)));
    if shown.len() < content.rows {
        let [from, to] = [shown.start + 1, shown.end].map(|row| count(row as u64));
        let range = format!(" {from}–{to} of {} ", count(content.rows as u64));
        block = block.title_bottom(Line::from(range).style(dim()).right_aligned());
    }
    let mut text: Vec<Line> = content.head.into_iter().collect();
    if content.rows == 0 {
        text = vec![Line::from(content.nothing).style(dim())];
    }
    text.extend(lines(app, shown));
    frame.render_widget(Paragraph::new(text).block(block), area);
}
