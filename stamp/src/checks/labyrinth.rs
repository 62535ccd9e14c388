//! The check of a maze notices what could be wrong with its paths.

use fastrand::Rng;

use crate::labyrinth::maze::{Maze, Owner, Size};
use crate::labyrinth::plain::Laid;
use crate::labyrinth::search::{Path, Search};

/// A crowded maze.
fn maze() -> Maze {
    Maze::generate(Size { width: 16, height: 16, layers: 2, paths: 48 }, &mut Rng::with_seed(7))
}

/// Lays some paths.
fn lay(maze: &Maze, paths: impl IntoIterator<Item = Owner>) -> Laid {
    let mut laid = Laid::new(maze);
    let search = Search::new(maze.size);
    for path in paths {
        laid.lay(path, maze.ends[path as usize], &search);
    }
    laid
}

/// What the check says when something was spoilt.
fn refused(spoil: impl FnOnce(&mut Laid)) -> String {
    let maze = maze();
    let mut laid = lay(&maze, 0..48);
    spoil(&mut laid);
    maze.check(&laid).expect_err("spoilt paths")
}

#[test]
fn paths_that_were_laid_are_accepted() {
    let maze = maze();
    let laid = lay(&maze, 0..48);
    assert_eq!(maze.check(&laid), Ok(()));
    assert!(laid.paths.iter().any(Option::is_none), "all paths found a way: the maze is not crowded");
}

#[test]
fn missing_paths_are_noticed() {
    assert_eq!(refused(|laid| _ = laid.paths.pop()), "47 paths for 48 pairs of ends");
    let maze = maze();
    assert_eq!(maze.check(&lay(&maze, 1..4)), Err("path 0 was given up, but there is a way".into()));
}

#[test]
fn paths_that_are_none_are_noticed() {
    let spoilt = |spoil: fn(&mut Path)| refused(|laid| spoil(laid.paths[0].as_mut().expect("the first is laid")));
    assert_eq!(spoilt(Path::clear), "path 0 has a wrong end");
    assert_eq!(spoilt(|path| _ = path.pop()), "path 0 has a wrong end");
    assert_eq!(spoilt(|path| _ = path.remove(1)), "path 0 jumps");
    assert_eq!(spoilt(|path| path[1] = 0), "path 0 leaves the maze");
    assert_eq!(spoilt(|path| path[1] = usize::MAX), "path 0 leaves the maze");
}

#[test]
fn paths_that_meet_are_noticed() {
    let maze = maze();
    let mut laid = lay(&maze, [0]);
    // As if two had been laid at the same time, and neither had looked at what the other did.
    let (path, other) = (1..48)
        .map(|path| (path, lay(&maze, [path]).paths[path as usize].take().expect("there is a way")))
        .find(|(_, cells)| cells.iter().any(|&cell| laid.owners[cell] == 0))
        .expect("two that cross");
    for &cell in &other {
        laid.owners[cell] = path;
    }
    laid.paths[path as usize] = Some(other);
    assert_eq!(maze.check(&laid), Err(format!("path {path} enters a cell that is not free")));
}

#[test]
fn cells_of_no_path_are_noticed() {
    let message = "the cells do not belong to the paths that were laid";
    let free = Owner::MAX;
    let taken = |laid: &mut Laid| *laid.owners.iter_mut().find(|owner| **owner == free).expect("a free cell") = 3;
    assert_eq!(refused(taken), message);
    let given_back = |laid: &mut Laid| laid.owners[laid.paths[0].as_ref().expect("the first is laid")[1]] = free;
    assert_eq!(refused(given_back), message);
}
