//! Mazes: what is to be laid, and whether a result is one.

use std::cmp::Reverse;

use fastrand::Rng;

use super::plain::Laid;
use super::search::Search;

/// How large a maze is.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) layers: usize,
    /// Paths to lay.
    pub(crate) paths: usize,
}

/// Whom a cell belongs to: nobody, or the path with that number.
pub(crate) type Owner = u32;

const NOBODY: Owner = Owner::MAX;

/// May this path enter a cell?
pub(crate) fn is_free(owner: Owner, path: Owner) -> bool {
    owner == NOBODY || owner == path
}

/// Cells in layers, rows and columns, and ends to connect. No two of them are on the same cell.
pub(crate) struct Maze {
    pub(crate) size: Size,
    /// The ends of each path, the farthest first.
    pub(crate) ends: Vec<[usize; 2]>,
}

/// The cells as an array, layer by layer and row by row, in a frame of cells that belong to no path: so each cell has six
/// neighbours, and nobody asks for the maze's edges. The cell before a row is also the one after the row before it, and so
/// are rows shared by layers.
impl Size {
    /// The array's length.
    pub(crate) fn length(self) -> usize {
        self.layer() * (self.layers + 2)
    }

    /// The indices of all cells but those of the frame.
    pub(crate) fn cells(self) -> impl Iterator<Item = usize> {
        let rows = move |layer| (0..self.height).map(move |row| self.layer() * (layer + 1) + self.row() * row);
        (0..self.layers).flat_map(rows).flat_map(move |first| first..first + self.width)
    }

    /// The cells beside, before and behind, above and below.
    pub(crate) fn neighbours(self, cell: usize) -> [usize; 6] {
        let (row, layer) = (self.row(), self.layer());
        [cell + 1, cell + row, cell - 1, cell - row, cell + layer, cell - layer]
    }

    fn row(self) -> usize {
        self.width + 1
    }

    fn layer(self) -> usize {
        self.row() * (self.height + 1)
    }

    /// Column, row, and layer, the frame's first one included.
    fn place(self, cell: usize) -> [usize; 3] {
        [cell % self.row(), cell % self.layer() / self.row(), cell / self.layer()]
    }

    fn contains(self, cell: usize) -> bool {
        let [column, row, layer] = self.place(cell);
        column < self.width && row < self.height && (1..=self.layers).contains(&layer)
    }

    /// In steps.
    fn distance(self, [from, to]: [usize; 2]) -> usize {
        self.place(from).into_iter().zip(self.place(to)).map(|(from, to)| from.abs_diff(to)).sum()
    }
}

impl Maze {
    /// A maze with ends at random places.
    pub(crate) fn generate(size: Size, rng: &mut Rng) -> Self {
        let mut places: Vec<_> = size.cells().collect();
        let mut place = || places.swap_remove(rng.usize(..places.len()));
        let mut ends: Vec<_> = (0..size.paths).map(|_| [place(), place()]).collect();
        ends.sort_by_key(|&ends| Reverse(size.distance(ends)));
        Self { size, ends }
    }

    /// Whom the cells belong to before paths are laid: ends are reserved.
    pub(crate) fn owners(&self) -> Vec<Owner> {
        let mut owners = vec![NOBODY; self.size.length()];
        for (path, ends) in (0..).zip(&self.ends) {
            for &end in ends {
                owners[end] = path;
            }
        }
        owners
    }

    /// Are these paths from end to end, on cells of their own? And is there really no way for those that were given up?
    pub(crate) fn check(&self, Laid { owners, paths }: &Laid) -> Result<(), String> {
        if paths.len() != self.ends.len() {
            return Err(format!("{} paths for {} pairs of ends", paths.len(), self.ends.len()));
        }
        let mut expected = self.owners();
        for (number, (path, ends)) in (0..).zip(paths.iter().zip(&self.ends)) {
            let Some(path) = path else { continue };
            if path.first() != Some(&ends[0]) || path.last() != Some(&ends[1]) {
                return Err(format!("path {number} has a wrong end"));
            }
            if path.iter().any(|&cell| !self.size.contains(cell)) {
                return Err(format!("path {number} leaves the maze"));
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
        if expected != *owners {
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
