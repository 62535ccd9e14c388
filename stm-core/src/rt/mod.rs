//! The layer between the expansions of the macros and the runtime.
//!
//! A macro sees tokens, no types. So it rewrites each place by its position into a call of a
//! hidden method, and method resolution decides: the methods of a `TVar` are inherent ones, those
//! of every other type come from blanket traits with the same names, and an inherent method wins.
//!
//! - `dispatch`: reading a place.
//! - `path`: writing to a place, and calling methods on it, through several steps.
//! - `control`: how a body ends; running, alternatives, peeking.
//! - `question`: `?` across the closure that holds the body.
//! - `arguments`: the by-value arguments of a `#[transactional]` function.
//! - `places`: what variables are called in the program's text.
//! - `statics`: `LazyLock`s, which are forced outside of the transaction.
//! - `hooks`: `on_commit!` and `on_rollback!`, and what they take with them.
//!
//! Everything here is callable by hand, since expansions call it, and so is safe to call by hand:
//! there is no `unsafe` in it, and the only source of references into a variable is the runtime's
//! own safe interface.

// Only expansions call these, and they use what they get.
#![allow(clippy::return_self_not_must_use)]

mod arguments;
mod control;
mod dispatch;
mod hooks;
mod path;
mod places;
mod question;
mod statics;

pub use crate::tx::Transaction;
pub use arguments::{again, function, joining_function};
pub use control::{
    Fork, Nothing, OutlivesTheTransaction, alternative, is_err, peek, run, run_async, run_once, run_snapshot,
    run_within,
};
pub use dispatch::Of;
pub use path::{Kind, Live, compound, kind, shared};
pub use places::{Name, Places};
pub use question::{Answer, Branch, FromResidual, FutureFromResidual};
pub use statics::Static;

/// The blanket traits: what the hidden methods do on a type that is not a `TVar`.
///
/// They have no names here, so that none of the user's is hidden where an expansion imports them.
pub mod traits {
    pub use super::dispatch::{PlainBorrow as _, PlainOperand as _, PlainRead as _, PlainValue as _};
    pub use super::hooks::PlainKeep as _;
    pub use super::path::compound::OverloadedOperand as _;
    pub use super::path::early::{EarlyEnd as _, KeptGuard as _, KeptWalk as _};
    pub use super::path::plain::{
        AssignPart as _, AssignShared as _, AssignUnique as _, NoCheck as _, NoHop as _, NoVariable as _,
        PlainStar as _, SharedRoot as _, UniquePlace as _, UniqueRoot as _,
    };
    pub use super::statics::PlainStatic as _;
}
