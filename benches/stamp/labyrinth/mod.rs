//! Labyrinth: lays paths by Lee's algorithm, one transaction a path.
//!
//! In STAMP's mazes a cell belongs to one path at most, and a path that finds no way is given up. On real boards, routes
//! may cross.

mod board;
mod maze;
mod routers;
mod search;

use crate::suite::{Case, Setting};
use maze::Size;

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "labyrinth",
        setting: Setting::Low,
        input: "x256-y256-z7-n128: a quarter of random-x512-y512-z7-n512",
        prepare: |scale| {
            let size = Size { width: scale.side(256), height: scale.side(256), layers: 7, paths: scale.of(128) };
            Box::new(routers::Mazes::new(&size, 1))
        },
    },
    Case {
        application: "labyrinth",
        setting: Setting::High,
        input: "random-x32-y32-z3-n96, 256 such mazes, one after the other",
        prepare: |scale| {
            let size = Size { width: 32, height: 32, layers: 3, paths: 96 };
            Box::new(routers::Mazes::new(&size, scale.of(256)))
        },
    },
    Case {
        application: "labyrinth",
        setting: Setting::Board,
        input: "mainboard, 1506 routes",
        prepare: |scale| Box::new(board::Routing::new("mainboard", MAIN_BOARD, scale)),
    },
];

const MAIN_BOARD: &str = include_str!("../../../examples/boards/mainboard.txt");
