//! Lee's algorithm: where to lay a route.
//!
//! A wave expands from the route's far end over the four neighbours of each cell. Entering a cell that already has `d`
//! routes costs `2^d`. Other routes' pads are closed. Each cell keeps the lowest cost at which the wave reached it.
//! When the wave meets the near end, the path is the walk from there, always to the cheapest neighbour.
//!
//! The cost of a cell does not depend on where it is entered from. So a wave that visits cells in the order of their
//! cost finds a cell's lowest cost at the first touch. It looks at every cell once, and may stop as soon as it sees its
//! goal.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use crate::board::{Board, BoardError, Problem};

/// From this depth on, further routes do not make a cell more expensive: costs stay in range on any board.
const DEAREST: u32 = 30;

/// A closed cell's cost. It is higher than the wave's, so the wave treats the cell as visited.
const CLOSED: u64 = u64::MAX;

/// Returns the cost of entering a cell on which `depth` routes lie.
pub fn toll(depth: u32) -> u64 {
    1 << depth.min(DEAREST)
}

/// The cells of a route, from end to end.
pub type Path = Vec<usize>;

/// Finds paths over a board. A worker keeps one for all its routes, to reuse its memory.
pub struct Search<'b> {
    board: &'b Board,
    searches: Cell<usize>,
    // A transaction borrows nothing as `&mut`, because it may run more than once. State left here by an aborted attempt
    // does not affect the next one.
    wave: RefCell<Wave>,
}

impl<'b> Search<'b> {
    /// Creates a search over this board.
    pub fn new(board: &'b Board) -> Self {
        Self { board, searches: Cell::new(0), wave: RefCell::new(Wave::new(board)) }
    }

    /// Returns the path for a route, both ends included, given how many routes lie on each cell.
    pub fn path(&self, route: usize, depth: impl Fn(usize) -> u32) -> Result<Path, BoardError> {
        self.searches.set(self.searches.get() + 1);
        let route = self.board.routes[route];
        let (from, to) = (self.board.cell(route.from), self.board.cell(route.to));
        let mut wave = self.wave.borrow_mut();
        if wave.expand(to, from, depth) {
            Ok(wave.trace(from, to))
        } else {
            Err(self.board.error(route.line, Problem::Unreachable))
        }
    }

    /// Returns how many paths were requested.
    pub fn searches(&self) -> usize {
        self.searches.get()
    }
}

struct Wave {
    stride: usize,
    /// The lowest cost at which each cell was reached. Costs keep rising from wave to wave. So a value below this
    /// wave's `start` is from an earlier wave, and need not be cleared.
    cost: Vec<u64>,
    start: u64,
    highest: u64,
    /// The edge of the wave, with costs: one queue for each depth. The wave visits cells in the order of their cost,
    /// and each queue's cells add the same cost, so each queue is sorted as well.
    edge: Vec<VecDeque<(u64, usize)>>,
    /// The cells that the wave touches next, and how many routes lie on each.
    ring: Vec<usize>,
    depths: Vec<u32>,
}

impl Wave {
    fn new(board: &Board) -> Self {
        let mut cost = vec![CLOSED; board.cells()];
        for first in (1..=board.height).map(|row| row * board.stride() + 1) {
            cost[first..first + board.width].fill(0);
        }
        for &pad in &board.pads {
            cost[board.cell(pad)] = CLOSED;
        }
        Self {
            stride: board.stride(),
            cost,
            start: 0,
            highest: 0,
            edge: vec![VecDeque::new()],
            ring: Vec::new(),
            depths: Vec::new(),
        }
    }

    /// Expands a wave from one cell until it meets another. Returns `false` if it never does.
    fn expand(&mut self, from: usize, to: usize, depth: impl Fn(usize) -> u32) -> bool {
        // An interrupted wave may have left marks one above its highest cost.
        self.highest += 2;
        self.start = self.highest;
        self.edge.iter_mut().for_each(VecDeque::clear);
        self.edge[0].push_back((self.start, from));
        while let Some((cost, queue)) = self.cheapest() {
            self.ring.clear();
            while let Some((_, cell)) = self.edge[queue].pop_front_if(|next| next.0 == cost) {
                for next in self.neighbours(cell) {
                    if next == to {
                        return true;
                    }
                    if self.cost[next] < self.start {
                        self.cost[next] = cost + 1;
                        self.ring.push(next);
                    }
                }
            }
            // All of the ring in one pass: independent lookups take half the time where each cell is a variable with a
            // place of its own in memory.
            self.depths.clear();
            self.depths.extend(self.ring.iter().map(|&cell| depth(cell)));
            self.advance(cost);
        }
        false
    }

    /// Moves the wave's edge over the ring around the cells of that cost.
    fn advance(&mut self, cost: u64) {
        for (&cell, &depth) in self.ring.iter().zip(&self.depths) {
            let cost = cost + toll(depth);
            self.cost[cell] = cost;
            self.highest = self.highest.max(cost);
            let queue = depth.min(DEAREST) as usize;
            if self.edge.len() <= queue {
                self.edge.resize(queue + 1, VecDeque::new());
            }
            self.edge[queue].push_back((cost, cell));
        }
    }

    /// Returns the lowest cost on the wave's edge, and the queue that has it.
    fn cheapest(&self) -> Option<(u64, usize)> {
        let fronts = self.edge.iter().zip(0..);
        fronts.filter_map(|(queue, depth)| Some((queue.front()?.0, depth))).min()
    }

    /// Walks from the cell where the wave ended to the one where it began.
    fn trace(&self, from: usize, to: usize) -> Path {
        let mut path = vec![from];
        let mut cell = from;
        while cell != to {
            let cost = |next: &usize| match self.cost[*next] {
                _ if *next == to => 0,
                cost if cost < self.start => CLOSED,
                cost => cost,
            };
            let neighbours = self.neighbours(cell).into_iter();
            cell = neighbours.min_by_key(cost).expect("a cell has four");
            path.push(cell);
        }
        path
    }

    /// Down, right, up, left. The order decides between equally cheap paths.
    fn neighbours(&self, cell: usize) -> [usize; 4] {
        [cell + self.stride, cell + 1, cell - self.stride, cell - 1]
    }
}
