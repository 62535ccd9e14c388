//! `place += value`, where it can be seen which of the two is evaluated first.
//!
//! Rust decides by their types. If both are numbers (or `bool`s), the value is evaluated before the place. Otherwise the
//! operator is a method of the place: that is evaluated first, then the value, and the mutation begins with the call. An
//! expansion writes `*compound(place).__stm_operand() += value`, where the left side has a type of the same kind as the
//! place, so it is Rust itself that decides. In either case nothing is mutated, and the variable may be read, while the
//! value is evaluated.

use std::marker::PhantomData;
use std::ops::{
    AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, Deref, DerefMut, DivAssign, MulAssign, RemAssign, ShlAssign,
    ShrAssign, SubAssign,
};

/// The guard of a place `L`, to be dispatched on that type.
pub struct Compound<G, L: ?Sized>(G, PhantomData<fn() -> *const L>);

/// The place of a compound assignment.
#[inline(always)]
pub fn compound<G: Deref>(guard: G) -> Compound<G, G::Target> {
    Compound(guard, PhantomData)
}

/// The types whose operators are the compiler's own.
pub trait Primitive: Copy + PartialEq {}

macro_rules! primitives {
    ($($ty:ty)*) => {
        $(impl Primitive for $ty {})*
    };
}

primitives!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool);

/// A number, which is assigned to its place in the end if it has changed.
///
/// Where the value is a reference to a number the operator is a method, so it is evaluated while this exists.
pub struct Number<G: DerefMut<Target = L>, L: Primitive> {
    guard: G,
    before: L,
    value: L,
}

/// Any other place.
pub struct Operand<G>(PlaceOfCompoundAssignment<G>);

/// Its operators are those of the place. The name is what the compiler shows where there is none.
pub struct PlaceOfCompoundAssignment<G>(G);

#[doc(hidden)]
#[allow(missing_docs)]
impl<G: DerefMut<Target = L>, L: Primitive> Compound<G, L> {
    #[inline(always)]
    #[track_caller]
    pub fn __stm_operand(self) -> Number<G, L> {
        let value = *self.0;
        Number { guard: self.0, before: value, value }
    }
}

/// The same for every other type: found after the inherent method.
#[allow(missing_docs, unreachable_pub)]
pub trait OverloadedOperand<G>: Sized {
    fn __stm_operand(self) -> Operand<G>;
}

impl<G: Deref<Target = L>, L: ?Sized> OverloadedOperand<G> for Compound<G, L> {
    #[inline(always)]
    #[track_caller]
    fn __stm_operand(self) -> Operand<G> {
        // An index that is out of bounds panics before the value is evaluated.
        let _: &L = &self.0;
        Operand(PlaceOfCompoundAssignment(self.0))
    }
}

impl<G: DerefMut<Target = L>, L: Primitive> Deref for Number<G, L> {
    type Target = L;
    #[inline(always)]
    fn deref(&self) -> &L {
        &self.value
    }
}

impl<G: DerefMut<Target = L>, L: Primitive> DerefMut for Number<G, L> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut L {
        &mut self.value
    }
}

impl<G: DerefMut<Target = L>, L: Primitive> Drop for Number<G, L> {
    #[inline(always)]
    fn drop(&mut self) {
        // After an overflow, and where the value was never had, this is as it was.
        if self.value != self.before {
            *self.guard = self.value;
        }
    }
}

impl<G> Deref for Operand<G> {
    type Target = PlaceOfCompoundAssignment<G>;
    #[inline(always)]
    fn deref(&self) -> &PlaceOfCompoundAssignment<G> {
        &self.0
    }
}

impl<G> DerefMut for Operand<G> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut PlaceOfCompoundAssignment<G> {
        &mut self.0
    }
}

macro_rules! operators {
    ($($operator:ident $method:ident)*) => {
        $(impl<G: DerefMut, V> $operator<V> for PlaceOfCompoundAssignment<G>
        where
            G::Target: $operator<V>,
        {
            #[inline(always)]
            #[track_caller]
            fn $method(&mut self, value: V) {
                self.0.$method(value);
            }
        })*
    };
}

operators! {
    AddAssign add_assign
    SubAssign sub_assign
    MulAssign mul_assign
    DivAssign div_assign
    RemAssign rem_assign
    BitAndAssign bitand_assign
    BitOrAssign bitor_assign
    BitXorAssign bitxor_assign
    ShlAssign shl_assign
    ShrAssign shr_assign
}
