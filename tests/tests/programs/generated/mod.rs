//! The programs, as the generator wrote them.

mod batch_00;
mod batch_01;
mod batch_02;
mod batch_03;
mod batch_04;
mod batch_05;
mod batch_06;
mod batch_07;
mod batch_08;
mod batch_09;
mod batch_10;
mod batch_11;
mod batch_12;
mod batch_13;

use std::collections::{BTreeMap, HashMap, VecDeque};

use stm_core::prelude::*;

use crate::support::*;

pub(crate) type Run = fn() -> Outcome;
/// Its name, and its two versions.
pub(crate) type Program = (&'static str, Run, Run);

pub(crate) const ALL: &[&[Program]] = &[
    batch_00::PROGRAMS,
    batch_01::PROGRAMS,
    batch_02::PROGRAMS,
    batch_03::PROGRAMS,
    batch_04::PROGRAMS,
    batch_05::PROGRAMS,
    batch_06::PROGRAMS,
    batch_07::PROGRAMS,
    batch_08::PROGRAMS,
    batch_09::PROGRAMS,
    batch_10::PROGRAMS,
    batch_11::PROGRAMS,
    batch_12::PROGRAMS,
    batch_13::PROGRAMS,
];
