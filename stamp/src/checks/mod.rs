//! What the checks of vacation, intruder and labyrinth notice, and what their collections do.

mod collections;
mod intruder;
mod labyrinth;
mod vacation;
