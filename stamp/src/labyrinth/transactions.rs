//! A maze as transactions: each path is one.

use stm_core::prelude::*;

use super::maze::{Maze, Owner, is_free};
use super::plain::Laid;
use super::search::{Path, Search};

/// A maze whose cells are variables.
pub(super) struct Shared {
    owners: Vec<TVar<Owner>>,
    paths: Vec<TVar<Option<Path>>>,
}

impl Shared {
    pub(super) fn new(maze: &Maze) -> Self {
        Self {
            owners: maze.owners().into_iter().map(TVar::new).collect(),
            paths: maze.ends.iter().map(|_| TVar::default()).collect(),
        }
    }

    /// Lays a path, if there is a way.
    ///
    /// The search only peeks at the cells: it sees one moment of the maze. What the path needs is that its own cells are
    /// still free in the end.
    #[transactional]
    pub(super) fn lay(&self, path: Owner, ends: [usize; 2], search: &Search) {
        let cells = peek!(search.path(ends, |cell| is_free(self.owners[cell], path)));
        for &cell in cells.iter().flatten() {
            check!(is_free(self.owners[cell], path));
            self.owners[cell] = path;
        }
        self.paths[path as usize] = cells;
    }

    pub(super) fn laid(&self) -> Laid {
        Laid {
            owners: self.owners.iter().map(TVar::load).collect(),
            paths: self.paths.iter().map(TVar::load).collect(),
        }
    }
}
