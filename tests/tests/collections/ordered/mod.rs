//! The ordered map and the ordered set.

mod conflicts;
mod faults;
mod model;
mod together;
mod whole;
