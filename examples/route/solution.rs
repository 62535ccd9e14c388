//! The result of a router.

use crate::board::{Board, Point};
use crate::search::{Path, toll};

/// A board with all its routes laid.
#[derive(Clone, Debug)]
pub struct Solution {
    /// A path for each of the board's routes, from end to end.
    pub paths: Vec<Vec<Point>>,
    /// The cost of laying them: 1 for the first route on a cell, 2 for the second, then 4, 8, …
    pub cost: u64,
    /// The largest number of routes on one cell.
    pub depth: u32,
}

impl Solution {
    /// Creates the solution from its paths and from how many routes lie on each cell.
    pub fn new(board: &Board, paths: &[Path], depth: &[u32]) -> Self {
        let points = |path: &Path| path.iter().map(|&cell| board.point(cell)).collect();
        Self {
            paths: paths.iter().map(points).collect(),
            cost: depth.iter().flat_map(|&routes| 0..routes).map(toll).sum(),
            depth: depth.iter().copied().max().unwrap_or(0),
        }
    }
}
