//! A place that a statement uses more than once: `item.add(1) + item.add(2)`.
//!
//! A guard as a temporary would be in the way of the second use until the end of the statement. So what a method gets of such a
//! place is lent by [`Loans`](crate::tx::MutableLoansNeedClone), of which the statement has one for each path, and the receiver
//! is `(*loans)[site(tx, |tx| walk)]`. An index is a place: Rust borrows the loans as the method's signature asks for, shared or
//! exclusively, and for as long as the result is used. Any other use of the place in that statement begins by ending
//! what they have lent ([`Loans::__stm_tx`]), which is a shared borrow of them. So what plain Rust accepts runs, and
//! what it refuses is refused at the user's own tokens.
//!
//! The type of the walk says what its loans are:
//!
//! | the walk ends at | loans | a receiver borrows |
//! | --- | --- | --- |
//! | a variable, or a part of one | [`Loans`] | from the loans |
//! | plain data behind a shared reference | [`NotOwnedByTheTransaction`] | from that data |
//! | plain data, where the block has bound its root | [`Unlent`] | (another arm has the receiver as it stands) |

// What never runs uses nothing.
#![allow(clippy::unused_self)]

use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use super::{InPlaceMutationOfPartNeedsClone as Part, ReadPart};
use crate::tx::{InPlaceMutationNeedsClone as Guard, MutableLoansNeedClone as Loans, Transaction};

/// What a statement has borrowed of variables through one path.
#[inline(always)]
pub fn loans(tx: &Transaction) -> Loans<'_> {
    Loans::new(tx)
}

/// The walk to a place that is lent.
#[derive(Debug)]
pub struct Site<'tx, F> {
    tx: &'tx Transaction,
    walk: F,
}

/// The same. The walk is known to be made once, so it may begin with a mutable reference.
#[inline(always)]
pub fn site<'tx, W, F: FnOnce(&'tx Transaction) -> W>(tx: &'tx Transaction, walk: F) -> Site<'tx, F> {
    Site { tx, walk }
}

impl<'tx, F> Site<'tx, F> {
    #[inline(always)]
    fn walk<W>(self) -> W
    where
        F: FnOnce(&'tx Transaction) -> W,
    {
        (self.walk)(self.tx)
    }
}

/// The type of a walk, found without making one.
pub struct Shape<W>(PhantomData<fn() -> W>);

/// The type of this walk.
#[inline(always)]
pub fn shape_of<W>(_: W) -> Shape<W> {
    Shape(PhantomData)
}

/// The type of a walk that is made in code that never runs.
#[inline(always)]
pub fn shape<W>() -> Shape<W> {
    Shape(PhantomData)
}

/// Precedes code that is checked for types only.
#[inline(always)]
pub fn never() -> Infallible {
    unreachable!("no expansion calls it")
}

/// Plain data that is read.
#[derive(Debug)]
pub struct NotOwnedByTheTransaction<'a>(PhantomData<&'a ()>);

/// Plain data that is not lent.
#[derive(Debug)]
pub struct Unlent(());

/// A variable was entered on the way.
#[derive(Debug)]
pub struct Entered;

/// None was.
#[derive(Debug)]
pub struct NotEntered;

/// Ends a walk at what is lent.
#[doc(hidden)]
pub trait Lent<'tx> {
    #[allow(missing_docs)]
    type Target: ?Sized;
    #[allow(missing_docs)]
    fn lent<'l>(self, loans: &'l Loans<'tx>) -> &'l Self::Target;
}

/// The same to mutate it.
#[doc(hidden)]
pub trait LentMutably<'tx>: Lent<'tx> {
    #[allow(missing_docs)]
    fn lent_mutably<'l>(self, loans: &'l mut Loans<'tx>) -> &'l mut Self::Target;
}

impl<'tx, T: Send + Sync + 'static> Lent<'tx> for Guard<'tx, T> {
    type Target = T;
    #[inline(always)]
    fn lent<'l>(self, loans: &'l Loans<'tx>) -> &'l T {
        loans.share(self)
    }
}

impl<'tx, T: Clone + Send + Sync + 'static> LentMutably<'tx> for Guard<'tx, T> {
    #[inline(always)]
    fn lent_mutably<'l>(self, loans: &'l mut Loans<'tx>) -> &'l mut T {
        loans.mutate(self)
    }
}

impl<'tx, T, U, R, W> Lent<'tx> for Part<'tx, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline(always)]
    fn lent<'l>(self, loans: &'l Loans<'tx>) -> &'l U {
        (self.read)(loans.share(self.guard))
    }
}

impl<'tx, T, U, R, W> LentMutably<'tx> for Part<'tx, T, U, R, W>
where
    T: Clone + Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    fn lent_mutably<'l>(self, loans: &'l mut Loans<'tx>) -> &'l mut U {
        (self.write)(loans.mutate(self.guard))
    }
}

impl<'tx, T, U, R> Lent<'tx> for ReadPart<'tx, T, U, R>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline(always)]
    fn lent<'l>(self, loans: &'l Loans<'tx>) -> &'l U {
        (self.read)(loans.share(self.guard))
    }
}

impl<'tx, F, W> Index<Site<'tx, F>> for Loans<'tx>
where
    F: FnOnce(&'tx Transaction) -> W,
    W: Lent<'tx>,
{
    type Output = W::Target;
    #[inline]
    fn index(&self, site: Site<'tx, F>) -> &W::Target {
        self.end();
        site.walk().lent(self)
    }
}

impl<'tx, F, W> IndexMut<Site<'tx, F>> for Loans<'tx>
where
    F: FnOnce(&'tx Transaction) -> W,
    W: LentMutably<'tx>,
{
    #[inline]
    fn index_mut(&mut self, site: Site<'tx, F>) -> &mut W::Target {
        self.release();
        site.walk().lent_mutably(self)
    }
}

impl<'a, 'tx, F, X: ?Sized + 'a> Index<Site<'tx, F>> for NotOwnedByTheTransaction<'a>
where
    F: FnOnce(&'tx Transaction) -> &'a X,
{
    type Output = X;
    #[inline(always)]
    fn index(&self, site: Site<'tx, F>) -> &X {
        site.walk()
    }
}

impl<'tx, F, W, X: ?Sized> Index<Site<'tx, F>> for Unlent
where
    F: FnOnce(&'tx Transaction) -> W,
    W: std::ops::Deref<Target = X>,
{
    type Output = X;
    fn index(&self, _: Site<'tx, F>) -> &X {
        unreachable!("{UNLENT}")
    }
}

impl<'tx, F, W, X: ?Sized> IndexMut<Site<'tx, F>> for Unlent
where
    F: FnOnce(&'tx Transaction) -> W,
    W: std::ops::Deref<Target = X>,
{
    fn index_mut(&mut self, _: Site<'tx, F>) -> &mut X {
        unreachable!("{UNLENT}")
    }
}

const UNLENT: &str = "what is not lent has an arm of its own";

// Which loans a walk has.

macro_rules! lends {
    ([$($generics:tt)*] $walk:ty, where $($bounds:tt)*) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'tx, $($generics)*> Shape<$walk> where $($bounds)* {
            #[inline(always)]
            pub fn __stm_loans<'l>(self, loans: &'l mut Loans<'tx>) -> &'l mut Loans<'tx> {
                loans
            }

            #[inline(always)]
            pub fn __stm_loans_of_bound<'l>(self, loans: &'l mut Loans<'tx>) -> &'l mut Loans<'tx> {
                loans
            }

            #[inline(always)]
            pub fn __stm_entered(self) -> Entered {
                Entered
            }
        }
    };
}

lends!([T] Guard<'tx, T>, where T: Send + Sync + 'static);
lends!([T, U: ?Sized, R, W] Part<'tx, T, U, R, W>, where T: Send + Sync + 'static);
lends!([T, U: ?Sized, R] ReadPart<'tx, T, U, R>, where T: Send + Sync + 'static);

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Shape<&'a X> {
    #[inline(always)]
    pub fn __stm_loans(self, _: &mut Loans<'_>) -> &'a NotOwnedByTheTransaction<'a> {
        const { &NotOwnedByTheTransaction(PhantomData) }
    }
}

/// Any other walk, and that of a name that the block has bound.
#[allow(missing_docs, unreachable_pub)]
pub trait NoLoans: Sized {
    #[inline(always)]
    fn __stm_loans<'l>(self, loans: &'l mut Loans<'_>) -> &'l mut Unlent {
        self.__stm_loans_of_bound(loans)
    }

    #[inline(always)]
    fn __stm_loans_of_bound<'l>(self, _: &'l mut Loans<'_>) -> &'l mut Unlent {
        // It has no size, so it takes no memory.
        Box::leak(Box::new(Unlent(())))
    }

    #[inline(always)]
    fn __stm_entered(self) -> NotEntered {
        NotEntered
    }
}
impl<W> NoLoans for Shape<W> {}

// What is asked of loans.

#[doc(hidden)]
#[allow(missing_docs)]
impl Loans<'_> {
    /// The transaction, once what these loans have lent has ended.
    #[inline]
    pub fn __stm_tx<'t>(&self, tx: &'t Transaction) -> &'t Transaction {
        self.end();
        tx
    }

    #[inline(always)]
    pub fn __stm_is_lent(&self) -> bool {
        true
    }

    #[inline(always)]
    pub fn __stm_lent(&self) {}

    pub fn __stm_unlent(&self) -> Infallible {
        unreachable!("{UNLENT}")
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl NotOwnedByTheTransaction<'_> {
    #[inline(always)]
    pub fn __stm_tx<'t>(&self, tx: &'t Transaction) -> &'t Transaction {
        tx
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl Unlent {
    #[inline(always)]
    pub fn __stm_tx<'t>(&self, tx: &'t Transaction) -> &'t Transaction {
        tx
    }

    #[inline(always)]
    pub fn __stm_is_lent(&self) -> bool {
        false
    }

    pub fn __stm_lent(&self) -> Infallible {
        unreachable!("{UNLENT}")
    }

    #[inline(always)]
    pub fn __stm_unlent(&self) {}
}

#[doc(hidden)]
#[allow(missing_docs)]
impl Entered {
    #[inline(always)]
    pub fn __stm_is_entered(&self) -> bool {
        true
    }

    #[inline(always)]
    pub fn __stm_here(&self) {}
}

#[doc(hidden)]
#[allow(missing_docs)]
impl NotEntered {
    #[inline(always)]
    pub fn __stm_is_entered(&self) -> bool {
        false
    }

    pub fn __stm_here(&self) -> Infallible {
        unreachable!("no variable was entered")
    }
}
