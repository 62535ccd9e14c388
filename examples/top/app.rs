//! The state that keys change.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use stm_core::stats::Report;

use crate::history::History;
use crate::rows::{Order, Rows};
use crate::workload::Level;

/// A part of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// Call sites.
    #[default]
    Sites,
    /// Variables that transactions conflict over.
    Variables,
    /// Which call site aborts which.
    Pairs,
    /// Waiting transactions.
    Waiters,
}

impl Panel {
    /// In their order on the screen.
    pub const ALL: [Panel; 4] = [Panel::Sites, Panel::Variables, Panel::Pairs, Panel::Waiters];

    fn after(self, steps: usize) -> Panel {
        Self::ALL[(self as usize + steps) % Self::ALL.len()]
    }
}

/// The state of the view.
#[derive(Debug)]
// Each flag is toggled by a key, independently of the others.
#[allow(clippy::struct_excessive_bools)]
pub struct App {
    history: History,
    /// The latest rows.
    pub rows: Rows,
    /// The order of call sites.
    pub order: Order,
    /// The panel that is scrolled, and shown if there is room for only one.
    pub focus: Panel,
    /// Whether it is shown alone.
    pub is_zoomed: bool,
    /// Whether the view is paused. The workload goes on.
    pub is_paused: bool,
    /// Whether the keys are explained.
    pub has_help: bool,
    /// The intensity of the workload: up to [`Level::MOST`].
    pub level: u8,
    /// Whether the program is to end.
    pub is_over: bool,
    /// The first row of each panel. Drawing reduces it if it is beyond the end.
    pub first: [usize; Panel::ALL.len()],
}

impl App {
    /// Creates the view of a workload of that intensity, without a report so far.
    pub fn new(level: u8) -> Self {
        App {
            history: History::default(),
            rows: Rows::default(),
            order: Order::default(),
            focus: Panel::default(),
            is_zoomed: false,
            is_paused: false,
            has_help: false,
            level,
            is_over: false,
            first: [0; Panel::ALL.len()],
        }
    }

    /// Shows one more report, unless the view is paused.
    pub fn add(&mut self, report: Report) {
        if !self.is_paused {
            self.history.add(report);
            self.rows = Rows::new(&self.history, self.order);
        }
    }

    /// Executes a key.
    pub fn key(&mut self, key: KeyEvent) {
        if key.kind == KeyEventKind::Release {
            return;
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            self.is_over |= matches!(key.code, KeyCode::Char('c' | 'C'));
            return;
        }
        if self.has_help {
            // Any key closes it, and a key that ends something ends only that.
            self.has_help = false;
            if matches!(key.code, KeyCode::Char('q' | '?') | KeyCode::Esc | KeyCode::Enter) {
                return;
            }
        }
        match key.code {
            KeyCode::Esc if self.is_zoomed => self.is_zoomed = false,
            KeyCode::Char('q') | KeyCode::Esc => self.is_over = true,
            KeyCode::Char('p' | ' ') => self.is_paused = !self.is_paused,
            KeyCode::Char('s') => {
                self.order = self.order.next();
                self.rows = Rows::new(&self.history, self.order);
            }
            KeyCode::Char('?' | 'h') => self.has_help = true,
            KeyCode::Char('+' | '=') => self.level = (self.level + 1).min(Level::MOST),
            KeyCode::Char('-') => self.level = self.level.saturating_sub(1).max(1),
            KeyCode::Tab | KeyCode::Right => self.focus = self.focus.after(1),
            KeyCode::BackTab | KeyCode::Left => self.focus = self.focus.after(Panel::ALL.len() - 1),
            KeyCode::Enter | KeyCode::Char('z') => self.is_zoomed = !self.is_zoomed,
            KeyCode::Up | KeyCode::Char('k') => self.scroll(|first| first.saturating_sub(1)),
            KeyCode::Down | KeyCode::Char('j') => self.scroll(|first| first + 1),
            KeyCode::PageUp => self.scroll(|first| first.saturating_sub(10)),
            KeyCode::PageDown => self.scroll(|first| first + 10),
            KeyCode::Home => self.scroll(|_| 0),
            KeyCode::End => self.scroll(|_| usize::MAX / 2),
            _ => {}
        }
    }

    fn scroll(&mut self, change: impl Fn(usize) -> usize) {
        let first = &mut self.first[self.focus as usize];
        *first = change(*first);
    }
}
