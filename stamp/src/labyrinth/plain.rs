//! A maze on plain data: for the sequential program, and for the one behind a lock.

use super::maze::{Maze, Owner, is_free};
use super::search::{Path, Search};

/// A maze with its paths, none for those for which there was no way.
#[derive(Clone, PartialEq)]
pub(crate) struct Laid {
    pub(crate) owners: Vec<Owner>,
    pub(crate) paths: Vec<Option<Path>>,
}

impl Laid {
    pub(crate) fn new(maze: &Maze) -> Self {
        Self { owners: maze.owners(), paths: vec![None; maze.ends.len()] }
    }

    pub(crate) fn lay(&mut self, path: Owner, ends: [usize; 2], search: &Search) {
        let Some(cells) = search.path(ends, |cell| is_free(self.owners[cell], path)) else { return };
        for &cell in &cells {
            self.owners[cell] = path;
        }
        self.paths[path as usize] = Some(cells);
    }
}
