//! Labyrinth: lays paths by Lee's algorithm, one transaction a path.

mod board;

use crate::suite::{Case, Setting};

pub(crate) const CASES: &[Case] = &[Case {
    application: "labyrinth",
    setting: Setting::Board,
    input: "mainboard, 1506 routes",
    prepare: |scale| Box::new(board::Routing::new("mainboard", MAIN_BOARD, scale)),
}];

const MAIN_BOARD: &str = include_str!("../../../examples/boards/mainboard.txt");
