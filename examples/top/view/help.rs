//! The meaning of keys and figures.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Paragraph};

use super::panel::dim;
use super::text::left;

const KEYS: [(&str, &str); 9] = [
    ("q, Esc", "quit; Esc leaves a single panel first"),
    ("p", "let the view stand still; the workload goes on"),
    ("s", "sort call sites by something else"),
    ("Tab, ← →", "go to another panel"),
    ("↑ ↓, PgUp …", "scroll it"),
    ("Enter", "show it alone, or all of them again"),
    ("+, -", "make the workload harder or milder: the harder, the"),
    ("", "fewer accounts are in demand, and the less all rest"),
    ("?", "this"),
];

const FIGURES: [(&str, &str); 10] = [
    ("commits", "transactions that have ended well, a second"),
    ("conflicts", "aborts because what was read has changed"),
    ("busy", "aborts because what was wanted was locked"),
    ("gave way", "aborts because another transaction was serial"),
    ("waits", "attempts that ended in a retry! or check!"),
    ("tries", "attempts for each that has ended, in the mean"),
    ("time", "the share of the time in attempts and between them"),
    ("garbage", "values that are kept because this one is running"),
    ("(3)", "how many handles there are to what is waited for;"),
    ("!", "none but its own: nothing else can end that wait"),
];

pub(super) fn draw(frame: &mut Frame, body: Rect) {
    let line = |(name, what): (&'static str, &'static str)| {
        let name = Span::styled(left(name, 13), Style::new().fg(Color::Cyan));
        Line::from(vec![Span::raw(" "), name, Span::raw(what)])
    };
    let mut lines: Vec<Line> = KEYS.into_iter().map(line).collect();
    lines.push(Line::from(" Rates are of the last 1.5 seconds.").style(dim()));
    lines.extend(FIGURES.into_iter().map(line));
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let area = body.centered(
        ratatui::layout::Constraint::Length(70.min(body.width)),
        ratatui::layout::Constraint::Length((rows + 2).min(body.height)),
    );
    let title = Line::from(" Help ").style(Style::new().fg(Color::Cyan).bold());
    let block = Block::bordered().border_type(BorderType::Double).border_style(Color::Cyan).title(title);
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(lines).block(block), area);
}
