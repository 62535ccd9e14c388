//! Real boards, with the search and the check of the example `route`. Routes may cross there, at a price.

use lee::board::Board;
use lee::check::check;
use lee::search::{Path, Search};
use lee::solution::Solution;
use parking_lot::Mutex;
use stm_core::prelude::*;

use crate::collections::Queue;
use crate::suite::{Outcome, Program, Scale, on_threads, timed};

/// A board whose routes are to be laid.
pub(super) struct Routing {
    board: Board,
}

/// A board on plain data: for the sequential program, and for the one behind a lock.
struct Laid {
    /// How many routes lie on each cell.
    depth: Vec<u32>,
    paths: Vec<Path>,
}

/// A board whose cells are variables.
struct Shared {
    depth: Vec<TVar<u32>>,
    paths: Vec<TVar<Path>>,
}

impl Laid {
    fn new(board: &Board) -> Self {
        Self { depth: vec![0; board.cells()], paths: vec![Path::new(); board.routes.len()] }
    }

    fn lay(&mut self, route: usize, search: &Search) {
        let path = find(search, route, |cell| self.depth[cell]);
        for &cell in &path {
            self.depth[cell] += 1;
        }
        self.paths[route] = path;
    }
}

impl Shared {
    fn new(board: &Board) -> Self {
        Self {
            depth: (0..board.cells()).map(|_| TVar::new(0)).collect(),
            paths: board.routes.iter().map(|_| TVar::default()).collect(),
        }
    }

    /// Lays a route where it costs least. The search only peeks: it sees one moment of the board.
    #[transactional]
    fn lay(&self, route: usize, search: &Search) {
        let path = peek!(find(search, route, |cell| self.depth[cell]));
        for &cell in &path {
            self.depth[cell] += 1;
        }
        self.paths[route] = path;
    }

    fn laid(&self) -> Laid {
        Laid { depth: self.depth.iter().map(TVar::load).collect(), paths: self.paths.iter().map(TVar::load).collect() }
    }
}

fn find(search: &Search, route: usize, depth: impl Fn(usize) -> u32) -> Path {
    search.path(route, depth).expect("the boards can be routed")
}

impl Routing {
    /// A board from its text; only its first routes where the scale is below 1.
    pub(super) fn new(text: &str, scale: Scale) -> Self {
        let mut board = Board::parse("board", text).expect("the boards are boards");
        board.routes.truncate(scale.of(board.routes.len()));
        Self { board }
    }

    fn check(&self, laid: &Laid) -> Result<(), String> {
        let solution = Solution::new(&self.board, &laid.paths, &laid.depth);
        check(&self.board, &solution).map_err(|fault| fault.to_string())
    }
}

impl Program for Routing {
    fn sequential(&self) -> Outcome {
        let mut laid = Laid::new(&self.board);
        let time = timed(|| {
            let search = Search::new(&self.board);
            for route in 0..self.board.routes.len() {
                laid.lay(route, &search);
            }
        });
        self.check(&laid)?;
        Ok(time)
    }

    fn lock(&self, threads: usize) -> Outcome {
        let locked = Mutex::new((0..self.board.routes.len(), Laid::new(&self.board)));
        let time = timed(|| {
            on_threads(threads, |_| {
                let search = Search::new(&self.board);
                loop {
                    let (routes, laid) = &mut *locked.lock();
                    let Some(route) = routes.next() else { break };
                    laid.lay(route, &search);
                }
            });
        });
        self.check(&locked.into_inner().1)?;
        Ok(time)
    }

    fn transactions(&self, threads: usize) -> Outcome {
        let routes: Queue<usize> = (0..self.board.routes.len()).collect();
        let shared = Shared::new(&self.board);
        let time = timed(|| {
            on_threads(threads, |_| {
                let search = Search::new(&self.board);
                while let Some(route) = routes.pop() {
                    shared.lay(route, &search);
                }
            });
        });
        self.check(&shared.laid())?;
        Ok(time)
    }
}
