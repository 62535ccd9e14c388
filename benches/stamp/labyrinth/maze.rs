//! Mazes: what is to be laid, and whether a result is one.

use std::cmp::Reverse;

use fastrand::Rng;

use super::search::{Path, Search};

/// How large a maze is.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) layers: usize,
    /// Paths to lay.
    pub(super) paths: usize,
}

/// Whom a cell belongs to: nobody, or the path with that number.
pub(super) type Owner = u32;

const NOBODY: Owner = Owner::MAX;

/// May this path enter a cell?
pub(super) fn is_free(owner: Owner, path: Owner) -> bool {
    owner == NOBODY || owner == path
}

/// Cells in layers, rows and columns, and ends to connect. No two of them are on the same cell.
pub(super) struct Maze {
    pub(super) size: Size,
    /// The ends of each path, the farthest first.
    pub(super) ends: Vec<[usize; 2]>,
}

/// The cells as an array, layer by layer and row by row, in a frame of cells that belong to no path: so each cell has six
/// neighbours, and nobody asks for the maze's edges. The cell before a row is also the one after the row before it, and so
/// are rows shared by layers.
impl Size {
    /// The array's length.
    pub(super) fn length(self) -> usize {
        self.layer() * (self.layers + 2)
    }

    /// The indices of all cells but those of the frame.
    pub(super) fn cells(self) -> impl Iterator<Item = usize> {
        let rows = move |layer| (0..self.height).map(move |row| self.layer() * (layer + 1) + self.row() * row);
        (0..self.layers).flat_map(rows).flat_map(move |first| first..first + self.width)
    }

    /// The cells beside, before and behind, above and below.
    pub(super) fn neighbours(self, cell: usize) -> [usize; 6] {
        let (row, layer) = (self.row(), self.layer());
        [cell + 1, cell + row, cell - 1, cell - row, cell + layer, cell - layer]
    }

    fn row(self) -> usize {
        self.width + 1
    }

    fn layer(self) -> usize {
        self.row() * (self.height + 1)
    }

    /// In steps.
    fn distance(self, [from, to]: [usize; 2]) -> usize {
        let column = |cell| cell % self.row();
        let row = |cell| cell % self.layer() / self.row();
        let layer = |cell| cell / self.layer();
        column(from).abs_diff(column(to)) + row(from).abs_diff(row(to)) + layer(from).abs_diff(layer(to))
    }
}

impl Maze {
    /// A maze with ends at random places.
    pub(super) fn generate(size: Size, rng: &mut Rng) -> Self {
        let mut places: Vec<_> = size.cells().collect();
        let mut place = || places.swap_remove(rng.usize(..places.len()));
        let mut ends: Vec<_> = (0..size.paths).map(|_| [place(), place()]).collect();
        ends.sort_by_key(|&ends| Reverse(size.distance(ends)));
        Self { size, ends }
    }

    /// Whom the cells belong to before paths are laid: ends are reserved.
    pub(super) fn owners(&self) -> Vec<Owner> {
        let mut owners = vec![NOBODY; self.size.length()];
        for (path, ends) in (0..).zip(&self.ends) {
            for &end in ends {
                owners[end] = path;
            }
        }
        owners
    }

    /// Are these paths from end to end, on cells of their own? And is there really no way for those that were given up?
    pub(super) fn check(&self, paths: &[Option<Path>], owners: &[Owner]) -> Result<(), String> {
        let mut expected = self.owners();
        for (number, (path, ends)) in (0..).zip(paths.iter().zip(&self.ends)) {
            let Some(path) = path else { continue };
            if path.first() != Some(&ends[0]) || path.last() != Some(&ends[1]) {
                return Err(format!("path {number} has a wrong end"));
            }
            if path.windows(2).any(|step| self.size.distance([step[0], step[1]]) != 1) {
                return Err(format!("path {number} jumps"));
            }
            for (at, &cell) in path.iter().enumerate() {
                let end = at == 0 || at == path.len() - 1;
                if expected[cell] != if end { number } else { NOBODY } {
                    return Err(format!("path {number} enters a cell that is not free"));
                }
                expected[cell] = number;
            }
        }
        if expected != owners {
            return Err("the cells do not belong to the paths that were laid".into());
        }
        let search = Search::new(self.size);
        for (number, (_, ends)) in (0..).zip(paths.iter().zip(&self.ends)).filter(|(_, (path, _))| path.is_none()) {
            // Cells are never given back. So where there is a way now, there was one all the time.
            if search.path(*ends, |cell| is_free(owners[cell], number)).is_some() {
                return Err(format!("path {number} was given up, but there is a way"));
            }
        }
        Ok(())
    }
}
