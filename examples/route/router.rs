//! The router: one transaction per route, on any number of threads.

use std::collections::VecDeque;
use std::thread;

use indicatif::ProgressBar;
use stm_core::prelude::*;

use crate::board::{Board, BoardError};
use crate::search::{Path, Search};
use crate::solution::Solution;

/// A board while its routes are laid.
struct Router<'b> {
    board: &'b Board,
    /// The routes that no worker has taken yet.
    jobs: TVar<VecDeque<usize>>,
    /// How many routes lie on each cell.
    depth: Vec<TVar<u32>>,
    /// The path of each route that is laid.
    paths: Vec<TVar<Path>>,
}

impl Router<'_> {
    /// Takes routes from the work list and lays them until none are left. Returns the number of attempts at laying
    /// them.
    fn work(&self, progress: &ProgressBar) -> Result<usize, BoardError> {
        let search = Search::new(self.board);
        while let Some(route) = atomically!(label: "next job"; { self.jobs.pop_front() }) {
            self.lay(route, &search)?;
            progress.inc(1);
        }
        Ok(search.searches())
    }

    /// Lays a route where it costs least.
    ///
    /// The search reads thousands of cells, and other workers lay routes over some of them meanwhile. So it peeks: it
    /// reads one snapshot of the board without adding to the read set. The path itself is validated. Two workers that
    /// lay routes over the same cell conflict, and one of them searches again.
    #[transactional]
    fn lay(&self, route: usize, search: &Search) -> Result<(), BoardError> {
        let path = peek!(search.path(route, |cell| self.depth[cell]))?;
        for &cell in &path {
            self.depth[cell] += 1;
        }
        self.paths[route] = path;
        Ok(())
    }
}

/// Lays all routes of a board. Returns the solution and the number of aborted attempts.
pub fn route(board: &Board, threads: usize, progress: &ProgressBar) -> Result<(Solution, usize), BoardError> {
    let router = Router {
        board,
        jobs: TVar::named("jobs", (0..board.routes.len()).collect::<VecDeque<_>>()),
        depth: (0..board.cells()).map(|_| TVar::new(0)).collect(),
        paths: board.routes.iter().map(|_| TVar::default()).collect(),
    };
    let attempts: usize = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| router.work(progress))).collect();
        workers.into_iter().map(|worker| worker.join().expect("a worker does not panic")).sum::<Result<_, _>>()
    })?;
    let (paths, depth): (Vec<Path>, Vec<u32>) = snapshot!(label: "read the board"; {
        (router.paths.iter().map(|path| (*path).clone()).collect(), router.depth.iter().map(|depth| *depth).collect())
    });
    Ok((Solution::new(board, &paths, &depth), attempts - paths.len()))
}
