//! The programs, as the build script wrote them.

use std::collections::{BTreeMap, HashMap, VecDeque};

use stm_core::prelude::*;

use crate::support::*;

pub(crate) type Run = fn() -> Outcome;
/// Its name, and its two versions.
pub(crate) type Program = (&'static str, Run, Run);

include!(concat!(env!("OUT_DIR"), "/programs.rs"));
