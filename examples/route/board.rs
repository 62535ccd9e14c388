//! The board: its pads, the routes to lay, and the text format that they come in.

use std::path::Path;
use std::{fs, io};

use thiserror::Error;

/// The largest coordinate. It bounds the memory that a one-line board can request.
pub const MAX_COORDINATE: usize = 2047;

/// A place on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// Column.
    pub x: usize,
    /// Row.
    pub y: usize,
}

/// Two pads to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Where the route starts.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
    /// The line of the board's file that asks for it.
    pub line: usize,
}

/// A circuit board, without the paths of its routes.
#[derive(Clone, Debug)]
pub struct Board {
    /// The name of its file.
    pub name: String,
    /// Number of columns.
    pub width: usize,
    /// Number of rows.
    pub height: usize,
    /// The pads, the ends of all routes among them.
    pub pads: Vec<Point>,
    /// The routes to lay.
    pub routes: Vec<Route>,
}

/// What is wrong with a board, and where.
#[derive(Debug, Error)]
#[error("{place}: {problem}")]
pub struct BoardError {
    place: String,
    problem: Problem,
}

/// What can be wrong with a board.
#[derive(Debug, Error)]
pub enum Problem {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// The line starts with a letter other than `P`, `J` or `E`.
    #[error("unknown record `{0}`: a board has `P x y`, `J x1 y1 x2 y2` and `E`")]
    UnknownRecord(String),
    /// A record has too few or too many numbers.
    #[error("`{record}` takes {expected} numbers, here are {found}")]
    WrongCount {
        /// The record's letter.
        record: String,
        /// How many numbers the record takes.
        expected: usize,
        /// How many numbers are there.
        found: usize,
    },
    /// Not a number, negative, or too large.
    #[error("`{0}` is not a coordinate: a whole number from 0 to {MAX_COORDINATE}")]
    NotACoordinate(String),
    /// Both ends of a route are the same pad.
    #[error("the route ends where it starts")]
    EndsWhereItStarts,
    /// Something follows the `E`.
    #[error("a record after `E`, the end of the board")]
    AfterTheEnd,
    /// The file ends before the `E`.
    #[error("the file stops without `E`, the end of the board")]
    NoEnd,
    /// The board has no routes.
    #[error("the board has no routes")]
    NoRoutes,
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// Pads enclose an end of the route.
    #[error("no way between the ends of this route: pads shut one of them in")]
    Unreachable,
}

impl Board {
    /// Reads a board from a file.
    pub fn load(file: &Path) -> Result<Self, BoardError> {
        let name = file.display().to_string();
        let bytes = match file.metadata() {
            Ok(metadata) if !metadata.is_file() => Err(io::Error::other("not a file")),
            _ => fs::read(file),
        };
        match bytes {
            Ok(bytes) => Self::parse(name, &String::from_utf8_lossy(&bytes)),
            Err(error) => Err(BoardError { place: name, problem: error.into() }),
        }
    }

    /// Reads a board from its text. Errors call the file `name`.
    pub fn parse(name: impl Into<String>, text: &str) -> Result<Self, BoardError> {
        let mut board = Self { name: name.into(), width: 0, height: 0, pads: Vec::new(), routes: Vec::new() };
        let mut last = 1;
        let mut ended = false;
        for (line, text) in (1..).zip(text.lines()) {
            let mut words = text.split_whitespace();
            let Some(record) = words.next() else {
                continue;
            };
            if ended {
                return Err(board.error(line, Problem::AfterTheEnd));
            }
            last = line;
            ended =
                board.record(line, record, &words.collect::<Vec<_>>()).map_err(|problem| board.error(line, problem))?;
        }
        let missing = match () {
            () if text.trim().is_empty() => Problem::Empty,
            () if !ended => Problem::NoEnd,
            () if board.routes.is_empty() => Problem::NoRoutes,
            () => {
                board.pads.sort_unstable();
                board.pads.dedup();
                return Ok(board);
            }
        };
        Err(board.error(last, missing))
    }

    /// Takes in one record. Returns `true` if it is the last.
    fn record(&mut self, line: usize, record: &str, numbers: &[&str]) -> Result<bool, Problem> {
        match record {
            "P" => {
                let [x, y] = coordinates(record, numbers)?;
                self.pad(Point { x, y });
            }
            "J" => {
                let [x1, y1, x2, y2] = coordinates(record, numbers)?;
                let (from, to) = (Point { x: x1, y: y1 }, Point { x: x2, y: y2 });
                if from == to {
                    return Err(Problem::EndsWhereItStarts);
                }
                self.pad(from);
                self.pad(to);
                self.routes.push(Route { from, to, line });
            }
            "E" => {
                let [] = coordinates(record, numbers)?;
            }
            _ => return Err(Problem::UnknownRecord(excerpt(record))),
        }
        Ok(record == "E")
    }

    fn pad(&mut self, pad: Point) {
        self.width = self.width.max(pad.x + 1);
        self.height = self.height.max(pad.y + 1);
        self.pads.push(pad);
    }

    /// Returns an error at a line of this board's file.
    pub fn error(&self, line: usize, problem: Problem) -> BoardError {
        BoardError { place: format!("{}:{line}", self.name), problem }
    }
}

/// The board as an array, row by row, in a frame of unused cells. So each cell of the board has four neighbours, and no
/// code checks for the edges.
impl Board {
    /// Returns the array's length.
    pub fn cells(&self) -> usize {
        self.stride() * (self.height + 2)
    }

    /// Returns the distance between rows. The cell before a row is also the one after the row above.
    pub fn stride(&self) -> usize {
        self.width + 1
    }

    /// Returns the index of a point.
    pub fn cell(&self, point: Point) -> usize {
        self.stride() * (point.y + 1) + point.x + 1
    }

    /// Returns the point at an index.
    pub fn point(&self, cell: usize) -> Point {
        Point { x: cell % self.stride() - 1, y: cell / self.stride() - 1 }
    }
}

fn coordinates<const N: usize>(record: &str, numbers: &[&str]) -> Result<[usize; N], Problem> {
    let numbers: [&str; N] = numbers.try_into().map_err(|_| Problem::WrongCount {
        record: record.into(),
        expected: N,
        found: numbers.len(),
    })?;
    let mut coordinates = [0; N];
    for (coordinate, number) in coordinates.iter_mut().zip(numbers) {
        *coordinate = match number.parse() {
            Ok(value) if value <= MAX_COORDINATE => value,
            _ => return Err(Problem::NotACoordinate(excerpt(number))),
        };
    }
    Ok(coordinates)
}

/// Shortens a word of an arbitrary file for a message.
fn excerpt(word: &str) -> String {
    word.chars().take(24).flat_map(char::escape_debug).collect()
}
