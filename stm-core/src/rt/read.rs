//! Reading a place: the inherent methods of variables, and the same methods for all other types.
//!
//! | method | asked of | a variable gives | any other type gives |
//! | --- | --- | --- | --- |
//! | `__stm_read` | `(&place)`: exactly the place's type | its value | the place |
//! | `__stm_value` | `place`: through one reference | its value | the place |
//! | `__stm_borrow` | `place`: through one reference | `&'tx T`, stable until the attempt ends | the place |
//! | `Of(&place).__stm_op` | a variable or a reference to one | its value | the place |
//! | `Of(&place).__stm_subject` | a variable or a reference to one | `&'tx T` | the place |

use crate::tx::{Transaction, Value};
use crate::var::{TVar, ValueOnlyInsideATransaction};

macro_rules! reads_of_a_variable {
    ($variable:ident, $cell:expr) => {
        #[doc(hidden)]
        #[allow(missing_docs, clippy::used_underscore_items)]
        impl<T: Send + Sync + 'static> $variable<T> {
            #[inline]
            #[track_caller]
            pub fn __stm_read<'tx>(&self, tx: &'tx Transaction) -> Value<'tx, T> {
                let cell: fn(&Self) -> &ValueOnlyInsideATransaction<T> = $cell;
                tx.value(cell(self))
            }

            #[inline]
            #[track_caller]
            pub fn __stm_value<'tx>(&self, tx: &'tx Transaction) -> Value<'tx, T> {
                self.__stm_read(tx)
            }

            #[inline]
            #[track_caller]
            pub fn __stm_borrow<'tx>(&self, tx: &'tx Transaction) -> &'tx T {
                let cell: fn(&Self) -> &ValueOnlyInsideATransaction<T> = $cell;
                tx.borrow(cell(self))
            }
        }

        #[doc(hidden)]
        #[allow(missing_docs, clippy::used_underscore_items)]
        impl<T: Send + Sync + 'static> Of<'_, $variable<T>> {
            #[inline]
            #[track_caller]
            pub fn __stm_op(self, tx: &Transaction) -> Value<'_, T> {
                self.0.__stm_read(tx)
            }

            #[inline]
            #[track_caller]
            pub fn __stm_subject(self, tx: &Transaction) -> &T {
                self.0.__stm_borrow(tx)
            }
        }
    };
}

reads_of_a_variable!(TVar, |variable| variable);
reads_of_a_variable!(ValueOnlyInsideATransaction, |cell| cell);

/// A place, to be dispatched on its exact type: autoref cannot look through this wrapper.
#[derive(Debug)]
pub struct Of<'a, P: ?Sized>(pub &'a P);

#[doc(hidden)]
#[allow(missing_docs, clippy::used_underscore_items)]
impl<T: Send + Sync + 'static> Of<'_, &TVar<T>> {
    #[inline]
    #[track_caller]
    pub fn __stm_op(self, tx: &Transaction) -> Value<'_, T> {
        tx.value(self.0)
    }

    #[inline]
    #[track_caller]
    pub fn __stm_subject(self, tx: &Transaction) -> &T {
        tx.borrow(self.0)
    }
}

// The same for every other type: the place itself.

#[allow(missing_docs, unreachable_pub)]
pub trait PlainRead {
    #[inline(always)]
    fn __stm_read(&self, _: &Transaction) -> &Self {
        self
    }
}
impl<T: ?Sized> PlainRead for T {}

#[allow(missing_docs, unreachable_pub)]
pub trait PlainValue {
    #[inline(always)]
    fn __stm_value(&self, _: &Transaction) -> &Self {
        self
    }
}
impl<T: ?Sized> PlainValue for T {}

#[allow(missing_docs, unreachable_pub)]
pub trait PlainBorrow {
    #[inline(always)]
    fn __stm_borrow(&self, _: &Transaction) -> &Self {
        self
    }
}
impl<T: ?Sized> PlainBorrow for T {}

#[allow(missing_docs, unreachable_pub)]
pub trait PlainOperand<'a>: Sized {
    type Place: ?Sized;
    fn __stm_op(self, _: &Transaction) -> &'a Self::Place;
    fn __stm_subject(self, _: &Transaction) -> &'a Self::Place;
}
impl<'a, P: ?Sized> PlainOperand<'a> for Of<'a, P> {
    type Place = P;
    #[inline(always)]
    fn __stm_op(self, _: &Transaction) -> &'a P {
        self.0
    }
    #[inline(always)]
    fn __stm_subject(self, _: &Transaction) -> &'a P {
        self.0
    }
}
