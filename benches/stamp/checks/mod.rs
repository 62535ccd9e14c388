//! What the checks of vacation, intruder and labyrinth notice.

mod intruder;
mod labyrinth;
mod vacation;
