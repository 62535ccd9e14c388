//! On real boards, by the router of the examples. Routes may cross there, at a price.

use indicatif::ProgressBar;
use lee::board::Board;
use lee::check::check;
use lee::search::{Path, Search};
use lee::solution::Solution;
use lee::{router, sequential};
use parking_lot::Mutex;

use crate::suite::{Outcome, Program, Scale, on_threads, timed};

/// A board whose routes are to be laid.
pub(super) struct Routing {
    board: Board,
}

impl Routing {
    /// A board from its text, or its first routes where the scale is below 1.
    pub(super) fn new(text: &str, scale: Scale) -> Self {
        let mut board = Board::parse("board", text).expect("the boards are boards");
        board.routes.truncate(scale.of(board.routes.len()));
        Self { board }
    }

    /// Runs a router and checks what it has laid.
    fn run(&self, route: impl FnOnce() -> Solution) -> Outcome {
        let mut solution = None;
        let time = timed(|| solution = Some(route()));
        let solution = solution.expect("it has run");
        check(&self.board, &solution).map_err(|fault| fault.to_string())?;
        Ok(time)
    }
}

/// A board behind one lock.
struct Locked {
    next: usize,
    depth: Vec<u32>,
    paths: Vec<Path>,
}

const ROUTABLE: &str = "the boards can be routed";

impl Program for Routing {
    fn sequential(&self) -> Outcome {
        self.run(|| sequential::route(&self.board, &ProgressBar::hidden()).expect(ROUTABLE))
    }

    fn lock(&self, threads: usize) -> Outcome {
        let routes = self.board.routes.len();
        self.run(|| {
            let depth = vec![0; self.board.cells()];
            let locked = Mutex::new(Locked { next: 0, depth, paths: vec![Path::new(); routes] });
            on_threads(threads, |_| {
                let search = Search::new(&self.board);
                loop {
                    let mut board = locked.lock();
                    let route = board.next;
                    if route == routes {
                        break;
                    }
                    board.next += 1;
                    let path = search.path(route, |cell| board.depth[cell]).expect(ROUTABLE);
                    for &cell in &path {
                        board.depth[cell] += 1;
                    }
                    board.paths[route] = path;
                }
            });
            let Locked { depth, paths, .. } = locked.into_inner();
            Solution::new(&self.board, &paths, &depth)
        })
    }

    fn transactions(&self, threads: usize) -> Outcome {
        self.run(|| router::route(&self.board, threads, &ProgressBar::hidden()).expect(ROUTABLE).0)
    }
}
