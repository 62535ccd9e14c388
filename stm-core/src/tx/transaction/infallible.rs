//! Access as the macros use it: what cannot go on leaves the body by unwinding.
//!
//! Where something unwinds already, and the body's own code runs in a destructor, it goes on elsewhere instead (`run/late.rs`).

use super::access::{InPlaceMutationNeedsClone, Value};
use super::state::Transaction;
use crate::tx::cell::typed::ValueOnlyInsideATransaction as Var;
use crate::tx::outcome::Conflict;

impl Transaction {
    #[inline(always)]
    fn must<R>(&self, result: Result<R, Conflict>) -> R {
        match result {
            Ok(result) => result,
            Err(Conflict) => self.restart_by_unwinding(),
        }
    }

    /// Leaves the body, if it can be left. Otherwise what has met a conflict is to be done once more.
    #[cold]
    #[inline(never)]
    fn leave_or_go_on(&self) {
        if self.can_be_left() || self.unwinding.went_elsewhere.get() {
            self.restart_by_unwinding();
        }
        self.go_on_elsewhere();
    }

    /// [`try_value`](Transaction::try_value) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn value<T: Send + Sync + 'static>(&self, var: &Var<T>) -> Value<'_, T> {
        match self.try_value(var) {
            Ok(result) => result,
            Err(Conflict) => self.value_again(var),
        }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    fn value_again<T: Send + Sync + 'static>(&self, var: &Var<T>) -> Value<'_, T> {
        self.leave_or_go_on();
        self.must(self.try_value(var))
    }

    /// [`try_borrow`](Transaction::try_borrow) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn borrow<T: Send + Sync + 'static>(&self, var: &Var<T>) -> &T {
        match self.try_borrow(var) {
            Ok(result) => result,
            Err(Conflict) => self.borrow_again(var),
        }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    fn borrow_again<T: Send + Sync + 'static>(&self, var: &Var<T>) -> &T {
        self.leave_or_go_on();
        self.must(self.try_borrow(var))
    }

    /// [`try_access`](Transaction::try_access) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn access<T: Send + Sync + 'static>(&self, var: &Var<T>) -> InPlaceMutationNeedsClone<'_, T> {
        // A call that gave the guard would have it in memory.
        loop {
            match self.try_access(var) {
                Ok(result) => return result,
                Err(Conflict) => self.leave_or_go_on(),
            }
        }
    }

    /// [`try_peeking`](Transaction::try_peeking) that unwinds from a conflict.
    pub(crate) fn peeking<R>(&self, f: impl FnOnce() -> R) -> R {
        if !self.can_be_left() && !self.can_peek() {
            self.go_on_elsewhere();
        }
        self.must(self.try_peeking(f))
    }
}
