//! The first lines, with the totals over all sites, and the last one, with the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::panel::{dim, heat};
use super::text::{count, duration, percent, rate};
use crate::app::App;
use crate::history::float;
use crate::workload::Level;

/// Figures with their names, as many as fit.
fn line(parts: Vec<Vec<Span<'static>>>, room: u16) -> Line<'static> {
    let mut line = Line::default();
    for (index, part) in parts.into_iter().enumerate() {
        let gap = if index == 0 { " " } else { "  " };
        let needed = gap.len() + part.iter().map(Span::width).sum::<usize>();
        if index > 0 && line.width() + needed > usize::from(room) {
            break;
        }
        line.push_span(gap);
        line.extend(part);
    }
    line
}

fn figure(text: String, name: &'static str, style: Style) -> Vec<Span<'static>> {
    vec![Span::styled(text, style.bold()), Span::styled(format!(" {name}"), dim())]
}

/// Two lines.
pub(super) fn draw(frame: &mut Frame, app: &App, area: Rect) {
    let rows = &app.rows;
    let plain = Style::new();
    let commits = rows.total.sites.iter().map(|site| site.commits).sum();
    let level = usize::from(app.level);
    let meter = "▮".repeat(level) + &"▯".repeat(usize::from(Level::MOST).saturating_sub(level));
    let mut first = vec![vec![Span::styled("transactions", Style::new().fg(Color::Cyan).bold())]];
    if app.is_paused {
        first.push(vec![Span::styled(" PAUSED ", Style::new().fg(Color::Black).bg(Color::Yellow).bold())]);
    }
    first.extend([
        figure(rate(rows.rate(rows.sum(|site| site.commits))), "commits/s", plain),
        vec![Span::styled("workload ", dim()), Span::styled(meter, plain.fg(Color::Magenta))],
        figure(duration(rows.total.elapsed), "running", plain),
        figure(count(commits), "commits in all", plain),
    ]);
    let aborted = float(rows.sum(|site| site.aborts.total())) / float(rows.sum(|site| site.attempts).max(1));
    let second = vec![
        figure(percent(aborted), "aborted", heat(aborted)),
        figure(rate(rows.rate(rows.sum(|site| site.aborts.read_conflicts))), "conflicts/s", plain),
        figure(rate(rows.rate(rows.sum(|site| site.aborts.locks_busy))), "busy/s", plain),
        figure(rate(rows.rate(rows.sum(|site| site.aborts.fallbacks))), "gave way/s", plain),
        figure(rate(rows.rate(rows.sum(|site| site.retries))), "waits/s", plain),
        figure(count(rows.waiters.len() as u64), "waiting", plain),
        figure(count(rows.garbage), "garbage", plain),
        figure(rate(rows.rate(rows.sum(|site| site.errors + site.panics))), "errors/s", plain),
    ];
    frame.render_widget(Paragraph::new(vec![line(first, area.width), line(second, area.width)]), area);
}

/// Keys and their actions, the most useful first.
pub(super) fn keys(frame: &mut Frame, app: &App, area: Rect) {
    let pause = if app.is_paused { "go on" } else { "pause" };
    let zoom = if app.is_zoomed { "all panels" } else { "only this" };
    let keys = [
        ("q", "quit".to_owned()),
        ("?", "help".to_owned()),
        ("+ -", "harder, milder".to_owned()),
        ("Tab", "next panel".to_owned()),
        ("s", format!("sort by {}", app.order.next().name())),
        ("p", pause.to_owned()),
        ("↑ ↓", "scroll".to_owned()),
        ("Enter", zoom.to_owned()),
    ];
    let key = |(key, what): (&'static str, String)| {
        vec![Span::styled(key, Style::new().fg(Color::Cyan).bold()), Span::styled(format!(" {what}"), dim())]
    };
    frame.render_widget(Paragraph::new(line(keys.into_iter().map(key).collect(), area.width)), area);
}
