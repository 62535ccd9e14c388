//! Labyrinth: lays paths by Lee's algorithm, one transaction a path.
//!
//! In STAMP's mazes a cell belongs to one path at most, and a path that finds no way is given up. On real boards, routes
//! may cross.

mod board;
pub(crate) mod maze;
mod mazes;
pub(crate) mod plain;
pub(crate) mod search;
mod transactions;

use crate::suite::{Case, Program, Scale, Setting};
use board::Routing;
use maze::Size;
use mazes::Mazes;

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "labyrinth",
        setting: Setting::Low,
        input: "x256-y256-z7-n128: a quarter of random-x512-y512-z7-n512",
        prepare: |scale| {
            let size = Size { width: scale.side(256), height: scale.side(256), layers: 7, paths: scale.of(128) };
            Box::new(Mazes::new(&size, 1))
        },
    },
    Case {
        application: "labyrinth",
        setting: Setting::High,
        input: "random-x32-y32-z3-n96, 256 such mazes, one after the other",
        prepare: |scale| {
            let size = Size { width: 32, height: 32, layers: 3, paths: 96 };
            Box::new(Mazes::new(&size, scale.of(256)))
        },
    },
    board("mainboard: 1,506 routes of a real computer", |scale| {
        Box::new(Routing::new(include_str!("../../../examples/boards/mainboard.txt"), scale))
    }),
    board("testBoard: 203 routes of a small realistic board", |scale| {
        Box::new(Routing::new(include_str!("../../../examples/boards/testBoard.txt"), scale))
    }),
    board("sparselong: 29 long routes, whose searches overlap", |scale| {
        Box::new(Routing::new(include_str!("../../../examples/boards/sparselong.txt"), scale))
    }),
    board("sparseshort: 841 short routes, apart from each other", |scale| {
        Box::new(Routing::new(include_str!("../../../examples/boards/sparseshort.txt"), scale))
    }),
];

const fn board(input: &'static str, prepare: fn(Scale) -> Box<dyn Program>) -> Case {
    Case { application: "labyrinth", setting: Setting::Board, input, prepare }
}
