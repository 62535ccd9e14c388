//! The baseline: one thread, plain arrays, no transactions.

use indicatif::ProgressBar;

use crate::board::{Board, BoardError};
use crate::search::Search;
use crate::solution::Solution;

/// Lays all routes, in the order of the board.
pub fn route(board: &Board, progress: &ProgressBar) -> Result<Solution, BoardError> {
    let search = Search::new(board);
    let mut depth = vec![0; board.cells()];
    let mut paths = Vec::new();
    for route in 0..board.routes.len() {
        let path = search.path(route, |cell| depth[cell])?;
        for &cell in &path {
            depth[cell] += 1;
        }
        paths.push(path);
        progress.inc(1);
    }
    Ok(Solution::new(board, &paths, &depth))
}
