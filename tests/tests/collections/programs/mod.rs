//! Small programs of the kind that collections are for, written as one would write them with plain collections.
#![allow(missing_docs)]

mod alike;
mod business;
mod places;
mod threads;
