//! Lee's algorithm in three dimensions, where a cell is free or not.

use std::cell::RefCell;
use std::mem;

use super::maze::Size;

/// The cells of a path, from end to end.
pub(crate) type Path = Vec<usize>;

/// Finds paths. A worker keeps one for all its paths, for the memory in it.
pub(crate) struct Search {
    size: Size,
    // A transaction borrows nothing as `&mut`, because it may run more than once. What an attempt leaves here does the
    // next one no harm.
    wave: RefCell<Wave>,
}

struct Wave {
    /// The step at which the wave came to each cell. Steps are counted on from wave to wave, so what is below this wave's
    /// first one is left from earlier ones, and nobody need clear it.
    reached: Vec<u32>,
    step: u32,
    edge: Vec<usize>,
    next: Vec<usize>,
}

impl Search {
    pub(crate) fn new(size: Size) -> Self {
        // The frame counts as reached.
        let mut reached = vec![u32::MAX; size.length()];
        size.cells().for_each(|cell| reached[cell] = 0);
        Self { size, wave: RefCell::new(Wave { reached, step: 0, edge: Vec::new(), next: Vec::new() }) }
    }

    /// A shortest path over free cells, if there is any.
    pub(crate) fn path(&self, [from, to]: [usize; 2], free: impl Fn(usize) -> bool) -> Option<Path> {
        let mut wave = self.wave.borrow_mut();
        let Wave { reached, step, edge, next } = &mut *wave;
        let closed = *step + 1;
        let start = *step + 2;
        *step = start;
        reached[to] = start;
        edge.clear();
        edge.push(to);
        while reached[from] < start {
            if edge.is_empty() {
                return None;
            }
            *step += 1;
            next.clear();
            for &cell in &*edge {
                for neighbour in self.size.neighbours(cell) {
                    if reached[neighbour] >= closed {
                        continue;
                    }
                    if free(neighbour) {
                        reached[neighbour] = *step;
                        next.push(neighbour);
                    } else {
                        reached[neighbour] = closed;
                    }
                }
            }
            mem::swap(edge, next);
        }
        // From where the wave ended to where it began.
        let mut path = vec![from];
        let mut cell = from;
        while cell != to {
            let before = |&neighbour: &usize| reached[neighbour] == reached[cell] - 1;
            cell = self.size.neighbours(cell).into_iter().find(before).expect("a wave comes from somewhere");
            path.push(cell);
        }
        Some(path)
    }
}
