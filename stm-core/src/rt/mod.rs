//! The layer between the expansions of the macros and the runtime.
//!
//! A macro sees tokens, no types. So it rewrites each place by its position into a call of a
//! hidden method, and method resolution decides: the methods of a `TVar` are inherent ones, those
//! of every other type come from blanket traits with the same names, and an inherent method wins.
//!
//! - `read`: reading a place.
//! - `walk`: writing to a place, and calling methods on it, through several steps.
//! - `control`: how a body ends; running, alternatives, peeking.
//! - `try_operator`: `?` across the closure that holds the body.
//! - `function`: the bodies of `#[transactional]` functions, and their by-value arguments of a `#[transactional]` function.
//! - `names`: what variables are called in the program's text.
//! - `statics`: `LazyLock`s, which are forced outside of the transaction.
//! - `hooks`: `on_commit!` and `on_rollback!`, and what they take with them.
//!
//! Everything here is callable by hand, since expansions call it, and so is safe to call by hand:
//! there is no `unsafe` in it, and the only source of references into a variable is the runtime's
//! own safe interface.

// Only expansions call these, and they use what they get.
#![allow(clippy::return_self_not_must_use)]

mod control;
mod function;
mod hooks;
mod names;
mod read;
mod statics;
mod try_operator;
mod walk;

pub use crate::tx::Transaction;
pub use control::{
    Fork, Nothing, OutlivesTheTransaction, alternative, is_err, peek, run, run_async, run_large, run_once,
    run_snapshot, run_within,
};
pub use function::{again, function, joining_function};
pub use names::{Name, Places};
pub use read::Of;
pub use statics::Static;
pub use std::ops::ControlFlow;
pub use try_operator::{Branch, FromResidual, FutureFromResidual};
pub use walk::{Kind, Live, compound, kind, loans, never, shape, shape_of, shared, site};

/// The blanket traits: what the hidden methods do on a type that is not a `TVar`.
///
/// They have no names here, so that none of the user's is hidden where an expansion imports them.
pub mod traits {
    pub use super::hooks::PlainKeep as _;
    pub use super::read::{PlainBorrow as _, PlainOperand as _, PlainRead as _, PlainValue as _};
    pub use super::statics::PlainStatic as _;
    pub use super::walk::compound::OverloadedOperand as _;
    pub use super::walk::early::{EarlyEnd as _, KeptGuard as _, KeptWalk as _};
    pub use super::walk::loans::NoLoans as _;
    pub use super::walk::plain::{
        AssignPart as _, AssignShared as _, AssignUnique as _, NoCheck as _, NoHop as _, NoVariable as _,
        PlainStar as _, SharedRoot as _, UniquePlace as _, UniqueRoot as _,
    };
}
