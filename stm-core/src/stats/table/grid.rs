//! Columns beside names, in as many tables as it takes not to be too wide.

use std::fmt;
use std::time::Duration;

use crate::stats::figures::{decimal, duration, number};
use crate::stats::words::width;

/// A figure. A column of nothing else but nothing is left out.
pub(super) struct Cell {
    text: String,
    is_nothing: bool,
}

impl Cell {
    pub(super) fn count(count: u64) -> Cell {
        Cell { text: number(count), is_nothing: count == 0 }
    }

    pub(super) fn decimal(figure: Option<f64>) -> Cell {
        Cell { text: figure.map_or("-".to_owned(), decimal), is_nothing: figure.is_none_or(|figure| figure == 0.0) }
    }

    /// A figure now or in the mean, and the most that it was.
    pub(super) fn most(figure: &Cell, most: u64) -> Cell {
        Cell { text: format!("{} ({})", figure.text, number(most)), is_nothing: figure.is_nothing && most == 0 }
    }

    pub(super) fn duration(time: Duration) -> Cell {
        Cell { text: duration(time), is_nothing: time.is_zero() }
    }
}

pub(in crate::stats) struct Column {
    head: String,
    cells: Vec<Cell>,
    width: usize,
}

impl Column {
    pub(super) fn new(head: impl Into<String>, cells: Vec<Cell>) -> Column {
        let head = head.into();
        let widest = cells.iter().map(|cell| width(&cell.text)).max().unwrap_or(0);
        Column { width: 2 + widest.max(width(&head)), head, cells }
    }

    pub(in crate::stats) fn head(&self) -> &str {
        &self.head
    }

    pub(in crate::stats) fn cell(&self, row: usize) -> &str {
        &self.cells[row].text
    }

    pub(in crate::stats) fn is_nothing(&self) -> bool {
        self.cells.iter().all(|cell| cell.is_nothing)
    }
}

/// Writes the columns beside the names, no wider than `room` unless a single column is.
pub(super) fn write(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    names: &[String],
    columns: &[Column],
    room: usize,
) -> fmt::Result {
    let name_width = names.iter().map(|name| width(name)).chain([width(title)]).max().unwrap_or(0);
    let mut rest = columns;
    let mut title = title;
    while !rest.is_empty() {
        let mut used = name_width;
        let fits = rest.iter().take_while(|column| {
            used += column.width;
            used <= room
        });
        let (these, others) = rest.split_at(fits.count().max(1));
        rest = others;
        write!(f, "\n{title}{:1$}", "", name_width - width(title))?;
        for column in these {
            right(f, &column.head, column.width)?;
        }
        for (row, name) in names.iter().enumerate() {
            write!(f, "\n{name}{:1$}", "", name_width - width(name))?;
            for column in these {
                right(f, &column.cells[row].text, column.width)?;
            }
        }
        writeln!(f)?;
        title = "";
    }
    Ok(())
}

/// The formatter counts characters, which is not what a terminal does.
fn right(f: &mut fmt::Formatter<'_>, text: &str, room: usize) -> fmt::Result {
    write!(f, "{:1$}{text}", "", room - width(text))
}
