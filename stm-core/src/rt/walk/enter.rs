//! Entering a variable, and assigning to it: inherent methods, on walks that stand at a variable.

use super::{Part, ReadPart, Shared, Unique, Var};
use crate::tx::Transaction;
use crate::var::{TVar, ValueOnlyInsideATransaction};

/// `cell` yields the variable from the walk; what else the walk borrows from lives on until then.
macro_rules! enters {
    (strict: $strict:tt, [$($generics:tt)*] $walk:ty, |$this:ident| $cell:expr, where $($bounds:tt)*) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<$($generics)* Y: Send + Sync + 'static> $walk where $($bounds)* {
            #[inline(always)]
            #[track_caller]
            pub fn __stm_var(self, tx: &Transaction) -> Var<'_, Y> {
                let $this = self;
                Var(tx.access($cell))
            }

            enters!(@strict $strict $this, $cell);

            #[inline(always)]
            #[track_caller]
            pub fn __stm_assign(self, tx: &Transaction, value: Y) {
                let $this = self;
                tx.set($cell, value);
            }
        }
    };
    (@strict yes $this:ident, $cell:expr) => {
        #[inline(always)]
        #[track_caller]
        pub fn __stm_var_exactly(self, tx: &Transaction) -> Var<'_, Y> {
            let $this = self;
            Var(tx.access($cell))
        }
    };
    (@strict no $this:ident, $cell:expr) => {};
}

macro_rules! enters_at {
    ($variable:ty, $strict:tt) => {
        enters!(strict: $strict, [] Shared<'_, $variable>, |walk| walk.0, where);
        enters!(strict: $strict, [] Unique<'_, $variable>, |walk| &*walk.0, where);
        enters!(
            strict: $strict,
            [T: Send + Sync + 'static, R: Fn(&T) -> &$variable, W,] Part<'_, T, $variable, R, W>,
            |walk| (walk.read)(&walk.guard),
            where
        );
        enters!(
            strict: $strict,
            [T: Send + Sync + 'static, R: Fn(&T) -> &$variable,] ReadPart<'_, T, $variable, R>,
            |walk| (walk.read)(&walk.guard),
            where
        );
    };
}

enters_at!(TVar<Y>, yes);
enters_at!(ValueOnlyInsideATransaction<Y>, yes);

macro_rules! enters_at_reference {
    () => {
        enters!(strict: no, ['v,] Shared<'_, &'v TVar<Y>>, |walk| walk.0, where);
        enters!(strict: no, ['v,] Unique<'_, &'v TVar<Y>>, |walk| &**walk.0, where);
        enters!(
            strict: no,
            [T: Send + Sync + 'static, R: for<'w> Fn(&'w T) -> &'w &'static TVar<Y>, W,]
                Part<'_, T, &'static TVar<Y>, R, W>,
            |walk| (walk.read)(&walk.guard),
            where
        );
    };
}

enters_at_reference!();
