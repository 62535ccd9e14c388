//! The validator: checks that a solution solves its board. It shares only types with the routers, and computes cost and
//! depth anew by laying the paths.

use std::collections::{HashMap, HashSet};

use thiserror::Error;

use crate::board::{Board, Point, Route};
use crate::solution::Solution;

/// Why a solution is wrong. Routes are counted from 0, in the order of the board.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The number of paths differs from the number of routes.
    #[error("{routes} routes, but {paths} paths")]
    Missing {
        /// The board's routes.
        routes: usize,
        /// The solution's paths.
        paths: usize,
    },
    /// A path starts or ends in the wrong place.
    #[error("the path of route {0} has a wrong end")]
    WrongEnd(usize),
    /// A path leaves the board.
    #[error("the path of route {0} leaves the board")]
    OffTheBoard(usize),
    /// A path steps to a cell that is not a neighbour.
    #[error("the path of route {0} jumps")]
    Jump(usize),
    /// A path crosses another route's pad.
    #[error("the path of route {0} enters another route's pad")]
    ForeignPad(usize),
    /// The stated cost is not the cost of laying the paths.
    #[error("the cost is {is}, not {said}")]
    WrongCost {
        /// The stated cost.
        said: u64,
        /// The cost of laying the paths.
        is: u64,
    },
    /// The stated depth is not the largest number of routes on one cell.
    #[error("the depth is {is}, not {said}")]
    WrongDepth {
        /// The stated depth.
        said: u32,
        /// The largest number of routes on one cell.
        is: u32,
    },
}

/// Checks every path, the cost and the depth.
pub fn check(board: &Board, solution: &Solution) -> Result<(), Fault> {
    let (routes, paths) = (board.routes.len(), solution.paths.len());
    if routes != paths {
        return Err(Fault::Missing { routes, paths });
    }
    let pads: HashSet<Point> = board.pads.iter().copied().collect();
    for (number, (route, path)) in board.routes.iter().zip(&solution.paths).enumerate() {
        check_path(board, &pads, route, path).map_err(|fault| fault(number))?;
    }

    let mut laid: HashMap<Point, u32> = HashMap::new();
    let mut cost = 0;
    for &point in solution.paths.iter().flatten() {
        let below = laid.entry(point).or_default();
        // Doubling stops at 2^30, as in the routers, so that no board's cost overflows.
        cost += 2_u64.pow((*below).min(30));
        *below += 1;
    }
    let depth = laid.into_values().max().unwrap_or(0);
    if cost != solution.cost {
        let (said, is) = (solution.cost, cost);
        return Err(Fault::WrongCost { said, is });
    }
    if depth != solution.depth {
        let (said, is) = (solution.depth, depth);
        return Err(Fault::WrongDepth { said, is });
    }
    Ok(())
}

fn check_path(board: &Board, pads: &HashSet<Point>, route: &Route, path: &[Point]) -> Result<(), fn(usize) -> Fault> {
    if path.first() != Some(&route.from) || path.last() != Some(&route.to) {
        return Err(Fault::WrongEnd);
    }
    for point in path {
        if point.x >= board.width || point.y >= board.height {
            return Err(Fault::OffTheBoard);
        }
        if pads.contains(point) && *point != route.from && *point != route.to {
            return Err(Fault::ForeignPad);
        }
    }
    for step in path.windows(2) {
        if step[0].x.abs_diff(step[1].x) + step[0].y.abs_diff(step[1].y) != 1 {
            return Err(Fault::Jump);
        }
    }
    Ok(())
}
