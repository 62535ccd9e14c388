//! Writing to a place that several steps lead to, and calling methods on it.
//!
//! In `table.rows[i].count += 1` any prefix may be a variable, or none, and the macro cannot know.
//! What counts is the last one: what comes before it is only read, what comes after it is a part
//! of its value, which is mutated on the transaction's own copy. So the macro turns the path into
//! a walk: a root, then for each step `__stm_var` (enter the value, if this place is a variable),
//! `__stm_hop` (from here on only reading, if this place only shares what it points to), and
//! `__stm_step` with the step as two closures, one to read by and one to write by. The type of the
//! walk says where it stands:
//!
//! | type | stands at | written through |
//! | --- | --- | --- |
//! | [`Shared`] | plain data behind a shared reference | never |
//! | [`Unique`] | plain data behind a mutable reference | directly |
//! | [`Var`] | the value of a variable | its guard |
//! | [`Part`] | a part of such a value | its guard, then the writing closures |
//! | [`ReadPart`] | a part of such a value behind a pointer that shares | never |
//!
//! Nothing is read or copied on the way but what leads to the next variable. A mutable reference
//! always borrows from the guard, and the guard is a temporary of the user's own statement.
//!
//! A writing closure must compile also where it never runs, for example through an `Arc`. It gets
//! a token first: `live.here()` on a [`Dead`] one has an uninhabited type, and so what follows is
//! checked for types but not for borrows.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use crate::tx::{InPlaceMutationNeedsClone, Transaction};
use crate::var::{TVar, ValueOnlyInsideATransaction};

/// Plain data behind a shared reference.
pub struct Shared<'a, X: ?Sized>(&'a X);

/// Plain data behind a mutable reference.
pub struct Unique<'a, X: ?Sized>(&'a mut X);

/// The value of a variable.
pub struct Var<'tx, T: Send + Sync + 'static>(InPlaceMutationNeedsClone<'tx, T>);

/// A part `U` of the value `T` of a variable.
pub struct Part<'tx, T: Send + Sync + 'static, U: ?Sized, R, W> {
    guard: InPlaceMutationNeedsClone<'tx, T>,
    read: R,
    write: W,
    part: PhantomData<fn() -> *const U>,
}

/// A part that is reached through a pointer that only shares.
pub struct ReadPart<'tx, T: Send + Sync + 'static, U: ?Sized, R> {
    guard: InPlaceMutationNeedsClone<'tx, T>,
    read: R,
    part: PhantomData<fn() -> *const U>,
}

/// The writing closure runs.
#[derive(Clone, Copy, Debug)]
pub struct Live;

/// The writing closure never runs.
#[derive(Clone, Copy, Debug)]
pub enum Dead {}

impl Live {
    #[doc(hidden)]
    #[inline(always)]
    pub fn here(self) {}
}

impl Dead {
    #[doc(hidden)]
    #[inline(always)]
    pub fn here(self) -> Infallible {
        match self {}
    }
}

/// The type of a place, found without evaluating it.
pub struct Kind<P: ?Sized>(PhantomData<fn() -> *const P>);

/// The type of the place that the closure would return.
#[inline(always)]
pub fn kind<'a, P: ?Sized + 'a>(_: impl FnOnce() -> &'a P) -> Kind<P> {
    Kind(PhantomData)
}

/// The root of a walk that starts outside of the block: such data is never mutable in it.
#[inline(always)]
pub fn shared<X: ?Sized>(root: &X) -> Shared<'_, X> {
    Shared(root)
}

/// What a transaction may assign to or mutate without a variable.
#[diagnostic::on_unimplemented(
    message = "plain data that the transaction does not own is changed in it",
    label = "this `{Self}` is not the transaction's own",
    note = "a transaction may run more than once, and undoes only what it did to `TVar`s: make this a `TVar`, or compute a value in a `let mut` inside and return it"
)]
#[doc(hidden)]
pub trait OwnedByTheTransaction {}

/// A value that is mutated in place, on the transaction's own copy of it.
#[diagnostic::on_unimplemented(
    message = "a `TVar<{Self}>` is mutated in place, which needs `{Self}: Clone`",
    label = "this mutates the transaction's own copy of the value",
    note = "derive `Clone`, assign a whole new value, or make the part that changes a `TVar` of its own"
)]
#[doc(hidden)]
pub trait MutableInPlace {}

#[diagnostic::do_not_recommend]
impl<T: Clone> MutableInPlace for T {}

// Steps. Each takes one closure to read by and one to write by.

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Shared<'a, X> {
    #[inline(always)]
    pub fn __stm_star(self) -> Shared<'a, X::Target>
    where
        X: Deref,
    {
        Shared(self.0)
    }

    #[inline(always)]
    pub fn __stm_step<U: ?Sized>(
        self,
        read: impl FnOnce(&'a X) -> &'a U,
        _: impl FnOnce(&'a mut X, Dead) -> &'a mut U,
    ) -> Shared<'a, U> {
        Shared(read(self.0))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        read: impl FnOnce(&'a X, I) -> &'a U,
        _: impl FnOnce(&'a mut X, I, Dead) -> &'a mut U,
    ) -> Shared<'a, U> {
        Shared(read(self.0, index))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> &'a X {
        self.0
    }

    pub fn __stm_mut(self) -> &'a mut X
    where
        X: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Unique<'a, X> {
    #[inline(always)]
    pub fn __stm_step<U: ?Sized>(
        self,
        _: impl FnOnce(&'a X) -> &'a U,
        write: impl FnOnce(&'a mut X, Live) -> &'a mut U,
    ) -> Unique<'a, U> {
        Unique(write(self.0, Live))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        _: impl FnOnce(&'a X, I) -> &'a U,
        write: impl FnOnce(&'a mut X, I, Live) -> &'a mut U,
    ) -> Unique<'a, U> {
        Unique(write(self.0, index, Live))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> &'a mut X {
        self.0
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> &'a mut X {
        self.0
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T: Send + Sync + 'static> Var<'tx, T> {
    #[inline(always)]
    pub fn __stm_step<U: ?Sized + 'static>(
        self,
        read: impl Fn(&T) -> &U,
        write: impl Fn(&mut T, Live) -> &mut U,
    ) -> Part<'tx, T, U, impl Fn(&T) -> &U, impl Fn(&mut T) -> &mut U> {
        Part::new(self.0, read, move |whole: &mut T| write(whole, Live))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized + 'static + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&T, I) -> &U,
        write: impl Fn(&mut T, I, Live) -> &mut U,
    ) -> Part<'tx, T, U, impl Fn(&T) -> &U, impl Fn(&mut T) -> &mut U> {
        let again = index.clone();
        Part::new(
            self.0,
            move |whole: &T| read(whole, index.clone()),
            move |whole: &mut T| write(whole, again.clone(), Live),
        )
    }

    #[inline(always)]
    pub fn __stm_end(self) -> InPlaceMutationNeedsClone<'tx, T> {
        self.0
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> InPlaceMutationNeedsClone<'tx, T>
    where
        T: MutableInPlace,
    {
        self.0
    }
}

impl<'tx, T, U, R, W> Part<'tx, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    fn new(guard: InPlaceMutationNeedsClone<'tx, T>, read: R, write: W) -> Self {
        Part { guard, read, write, part: PhantomData }
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T, U, R, W> Part<'tx, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    pub fn __stm_step<V: ?Sized + 'static>(
        self,
        read: impl Fn(&U) -> &V,
        write: impl Fn(&mut U, Live) -> &mut V,
    ) -> Part<'tx, T, V, impl Fn(&T) -> &V, impl Fn(&mut T) -> &mut V> {
        let Part { guard, read: outer_read, write: outer_write, .. } = self;
        Part::new(
            guard,
            move |whole: &T| read(outer_read(whole)),
            move |whole: &mut T| write(outer_write(whole), Live),
        )
    }

    #[inline(always)]
    pub fn __stm_index<V: ?Sized + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&U, I) -> &V,
        write: impl Fn(&mut U, I, Live) -> &mut V,
    ) -> Part<'tx, T, V, impl Fn(&T) -> &V, impl Fn(&mut T) -> &mut V> {
        let again = index.clone();
        self.__stm_step(
            move |part: &U| read(part, index.clone()),
            move |part: &mut U, live| write(part, again.clone(), live),
        )
    }

    #[inline(always)]
    pub fn __stm_end(self) -> Self {
        self
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> Self
    where
        T: MutableInPlace,
    {
        self
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T, U, R> ReadPart<'tx, T, U, R>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
{
    #[inline(always)]
    fn new(guard: InPlaceMutationNeedsClone<'tx, T>, read: R) -> Self {
        ReadPart { guard, read, part: PhantomData }
    }

    #[inline(always)]
    pub fn __stm_step<V: ?Sized + 'static>(
        self,
        read: impl Fn(&U) -> &V,
        _: impl Fn(&mut U, Dead) -> &mut V,
    ) -> ReadPart<'tx, T, V, impl Fn(&T) -> &V> {
        let ReadPart { guard, read: outer, .. } = self;
        ReadPart::new(guard, move |whole: &T| read(outer(whole)))
    }

    #[inline(always)]
    pub fn __stm_index<V: ?Sized + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&U, I) -> &V,
        _: impl Fn(&mut U, I, Dead) -> &mut V,
    ) -> ReadPart<'tx, T, V, impl Fn(&T) -> &V> {
        let ReadPart { guard, read: outer, .. } = self;
        ReadPart::new(guard, move |whole: &T| read(outer(whole), index.clone()))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> Self {
        self
    }

    pub fn __stm_mut(self) -> &'tx mut U
    where
        U: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}

impl<T, U, R, W> Deref for Part<'_, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline]
    #[track_caller]
    fn deref(&self) -> &U {
        (self.read)(&self.guard)
    }
}

impl<T, U, R, W> DerefMut for Part<'_, T, U, R, W>
where
    T: Clone + Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline]
    #[track_caller]
    fn deref_mut(&mut self) -> &mut U {
        (self.write)(&mut self.guard)
    }
}

impl<T, U, R> Deref for ReadPart<'_, T, U, R>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline]
    #[track_caller]
    fn deref(&self) -> &U {
        (self.read)(&self.guard)
    }
}

// Entering a variable, and assigning to it: the inherent methods.

/// `cell` yields the variable from the walk; what else the walk borrows from lives on until then.
macro_rules! enters {
    (strict: $strict:tt, [$($generics:tt)*] $walk:ty, |$this:ident| $cell:expr, where $($bounds:tt)*) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<$($generics)* Y: Send + Sync + 'static> $walk where $($bounds)* {
            #[inline(always)]
            #[track_caller]
            pub fn __stm_var<'now>(self, tx: &'now Transaction) -> Var<'now, Y> {
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
        pub fn __stm_var_exactly<'now>(self, tx: &'now Transaction) -> Var<'now, Y> {
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

// Pointers and maps that give no mutable access to what is in them: the inherent `__stm_hop`.

macro_rules! shares {
    ([$($generics:tt)*] $pointer:ty) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'a, $($generics)*> Unique<'a, $pointer> {
            #[inline(always)]
            pub fn __stm_hop(self) -> Shared<'a, $pointer> {
                Shared(self.0)
            }
        }

        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'tx, $($generics)*> Var<'tx, $pointer>
        where
            $pointer: Send + Sync + 'static,
        {
            #[inline(always)]
            #[allow(clippy::type_complexity)]
            pub fn __stm_hop(
                self,
            ) -> ReadPart<'tx, $pointer, $pointer, impl Fn(&$pointer) -> &$pointer> {
                ReadPart::new(self.0, |whole: &$pointer| whole)
            }
        }

        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'tx, $($generics)*, Whole, Read, Write> Part<'tx, Whole, $pointer, Read, Write>
        where
            Whole: Send + Sync + 'static,
            Read: Fn(&Whole) -> &$pointer,
            $pointer: 'static,
        {
            #[inline(always)]
            pub fn __stm_hop(self) -> ReadPart<'tx, Whole, $pointer, Read> {
                ReadPart::new(self.guard, self.read)
            }
        }
    };
}

shares!([Y: ?Sized] Arc<Y>);
shares!([Y: ?Sized] Rc<Y>);
shares!([Y, F] LazyLock<Y, F>);
shares!([K, V, S] HashMap<K, V, S>);
shares!([K, V] BTreeMap<K, V>);
shares!([Y: Send + Sync + 'static] TVar<Y>);

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, 'y, Y: ?Sized> Unique<'a, &'y Y> {
    #[inline(always)]
    pub fn __stm_hop(self) -> Shared<'a, &'y Y> {
        Shared(self.0)
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, Y: ?Sized + Sync + 'static> Var<'tx, &'static Y> {
    #[inline(always)]
    #[allow(clippy::type_complexity)]
    pub fn __stm_hop(
        self,
    ) -> ReadPart<'tx, &'static Y, &'static Y, impl for<'w> Fn(&'w &'static Y) -> &'w &'static Y> {
        ReadPart::new(self.0, |whole: &&'static Y| whole)
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, Y: ?Sized + 'static, T, R, W> Part<'tx, T, &'static Y, R, W>
where
    T: Send + Sync + 'static,
    R: for<'w> Fn(&'w T) -> &'w &'static Y,
{
    #[inline(always)]
    pub fn __stm_hop(self) -> ReadPart<'tx, T, &'static Y, R> {
        ReadPart::new(self.guard, self.read)
    }
}

// An explicit `*` on a binding of the block, whose root already looks through one reference.

#[doc(hidden)]
#[allow(missing_docs)]
impl<X: ?Sized> Kind<&X> {
    #[inline(always)]
    pub fn __stm_star<W>(self, walk: W) -> W {
        walk
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<X: ?Sized> Kind<&mut X> {
    #[inline(always)]
    pub fn __stm_star<W>(self, walk: W) -> W {
        walk
    }
}

/// The same for every other type.
#[allow(missing_docs)]
#[allow(unreachable_pub)]
pub mod traits {
    use super::{
        Deref, Kind, MutableInPlace, OwnedByTheTransaction, Part, ReadPart, Shared, Transaction,
        Unique,
    };

    pub trait SharedRoot {
        #[inline(always)]
        fn __stm_root(&self) -> Shared<'_, Self> {
            Shared(self)
        }
    }
    impl<T: ?Sized> SharedRoot for T {}

    /// By-value lookup finds this one for a `&mut T`, and for nothing else.
    pub trait UniqueRoot {
        #[inline(always)]
        fn __stm_root(&mut self) -> Unique<'_, Self> {
            Unique(self)
        }
    }
    impl<T: ?Sized> UniqueRoot for T {}

    /// A place whose last step is the only one: `*f() += 1`.
    pub trait UniquePlace {
        #[inline(always)]
        fn __stm_place(&mut self) -> Unique<'_, Self> {
            Unique(self)
        }
    }
    impl<T: ?Sized> UniquePlace for T {}

    pub trait PlainStar<P: ?Sized + Deref>: Sized {
        #[inline(always)]
        fn __stm_star<'a>(self, walk: Shared<'a, P>) -> Shared<'a, P::Target>
        where
            P: 'a,
        {
            Shared(walk.0)
        }
    }
    impl<P: ?Sized + Deref> PlainStar<P> for Kind<P> {}

    pub trait NoVariable: Sized {
        #[inline(always)]
        fn __stm_var(self, _: &Transaction) -> Self {
            self
        }
        #[inline(always)]
        fn __stm_var_exactly(self, _: &Transaction) -> Self {
            self
        }
    }
    impl<W> NoVariable for W {}

    pub trait NoHop: Sized {
        #[inline(always)]
        fn __stm_hop(self) -> Self {
            self
        }
    }
    impl<W> NoHop for W {}

    pub trait AssignUnique<X> {
        fn __stm_assign(self, _: &Transaction, value: X);
    }
    impl<X> AssignUnique<X> for Unique<'_, X> {
        #[inline(always)]
        fn __stm_assign(self, _: &Transaction, value: X) {
            *self.0 = value;
        }
    }

    pub trait AssignPart<T, U> {
        fn __stm_assign(self, _: &Transaction, value: U)
        where
            T: MutableInPlace + Clone;
    }
    impl<T, U, R, W> AssignPart<T, U> for Part<'_, T, U, R, W>
    where
        T: Send + Sync + 'static,
        R: Fn(&T) -> &U,
        W: Fn(&mut T) -> &mut U,
    {
        #[inline(always)]
        #[track_caller]
        fn __stm_assign(mut self, _: &Transaction, value: U)
        where
            T: MutableInPlace + Clone,
        {
            *self = value;
        }
    }

    pub trait AssignShared<X> {
        fn __stm_assign(self, _: &Transaction, value: X)
        where
            X: OwnedByTheTransaction;
    }
    impl<X> AssignShared<X> for Shared<'_, X> {
        fn __stm_assign(self, _: &Transaction, _: X)
        where
            X: OwnedByTheTransaction,
        {
            unreachable!("nothing implements this trait")
        }
    }
    impl<T: Send + Sync + 'static, X, R> AssignShared<X> for ReadPart<'_, T, X, R> {
        fn __stm_assign(self, _: &Transaction, _: X)
        where
            X: OwnedByTheTransaction,
        {
            unreachable!("nothing implements this trait")
        }
    }
}

/// A variable as the place of a single step: found before [`traits::UniquePlace`], by `&self`.
macro_rules! single_step {
    ($variable:ident) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<T: Send + Sync + 'static> $variable<T> {
            #[inline(always)]
            pub fn __stm_place(&self) -> Shared<'_, Self> {
                Shared(self)
            }
        }
    };
}

single_step!(TVar);
single_step!(ValueOnlyInsideATransaction);
