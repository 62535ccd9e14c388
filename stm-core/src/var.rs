//! [`TVar`]: a shared transactional variable.

pub use crate::tx::ValueOnlyInsideATransaction;
use crate::tx::{self, Invariant, Site, Step, Transaction};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::ptr::NonNull;
use std::sync::Arc;

/// A shared transactional variable.
///
/// A `TVar` is a handle, as cheap to clone as an `Arc`: clones are the same variable ([`TVar::ptr_eq`]), and any thread
/// may have one. Inside a transaction ([`atomically!`](crate::atomically!), [`#[transactional]`](crate::transactional)),
/// the variable's value is used as if it were an ordinary variable. Outside of one there are [`load`](TVar::load),
/// [`store`](TVar::store) and [`update`](TVar::update), each a small transaction of its own.
///
/// `T` is `Send + Sync + 'static`: values are read by several threads at once, and dropped by any of them. Instead of an `Rc` use an `Arc`, instead of a `RefCell` a `TVar`, instead of a borrow an owned value.
///
/// Values are immutable once committed: a write replaces the value, and mutation in place clones it first. The integers,
/// floats, `bool` and `char` are kept in the variable itself and are the fastest by far.
///
/// # Resources
///
/// A value that was replaced is dropped before the call returns that has replaced it, and so is the last value when the last
/// handle goes: unless another transaction is running that may see it. Then it is dropped when that has ended, a few
/// milliseconds later at most. So channels close and sockets are free when they were taken out. A value that is not `Clone`
/// is handed on in a [`Parcel`](crate::Parcel).
///
/// # Examples
///
/// ```
/// use stm_core::TVar;
///
/// let hits = TVar::new(0_u64);
/// let same = hits.clone();
/// std::thread::spawn(move || same.update(|n| n + 1)).join().unwrap();
/// assert_eq!(hits.load(), 1);
/// ```
///
/// # Source
///
/// Harris, Marlow, Peyton Jones, Herlihy, *Composable Memory Transactions* (PPoPP 2005).
pub struct TVar<T: Send + Sync + 'static> {
    place: Place<ValueOnlyInsideATransaction<T>>,
}

/// Where a variable's cell is.
///
/// It is invariant in `C`: what is stored through one handle is loaded through all others, so no two of them may take
/// it for different types, as a subtype and its supertype are.
///
/// It is a type of its own so that `TVar` is `Send` and `Sync` because its field is. An implementation for `TVar` itself
/// would have to demand `T: 'static` again, and this cannot be shown for what a future holds across an `await`, where the
/// compiler no longer knows lifetimes: no task with a `TVar<&'static str>` could go to another thread.
struct Place<C> {
    cell: NonNull<C>,
    _owns: PhantomData<C>,
    _invariant: Invariant<C>,
}

// SAFETY: the handle count is atomic, and the value is only shared (`Sync`) and dropped (`Send`) across threads.
unsafe impl<C: Send + Sync> Send for Place<C> {}
// SAFETY: as above.
unsafe impl<C: Send + Sync> Sync for Place<C> {}

/// The value does not lie in the handle.
impl<C> Unpin for Place<C> {}

/// A panic undoes what its transaction wrote, and a value in place is never changed: a variable is not left half-written.
/// What a value changes inside of itself, past any transaction, is its own affair: it has to be `RefUnwindSafe`.
impl<C: RefUnwindSafe> UnwindSafe for Place<C> {}
impl<C: RefUnwindSafe> RefUnwindSafe for Place<C> {}

impl<C> Place<C> {
    #[inline(always)]
    fn of(cell: NonNull<C>) -> Self {
        Place { cell, _owns: PhantomData, _invariant: PhantomData }
    }
}

impl<T: Send + Sync + 'static> TVar<T> {
    /// A new variable.
    pub fn new(value: T) -> Self {
        TVar { place: Place::of(ValueOnlyInsideATransaction::allocate(value)) }
    }

    /// A new variable that reports call by this label.
    ///
    /// Statistics (feature `stats`) name a variable without a label by the path with which a transaction has used it,
    /// `accounts[i].balance`, which many variables may share. A label is kept beside the variable for as long as that
    /// lives. Without the feature it is dropped at once, and this is [`TVar::new`].
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::TVar;
    /// let accounts: Vec<_> = (0..8).map(|i| TVar::named(format!("accounts[{i}]"), 100)).collect();
    /// let total = TVar::named("total", 800);
    /// # assert_eq!((accounts[7].load(), total.load()), (100, 800));
    /// ```
    pub fn named(label: impl Into<Arc<str>>, value: T) -> Self {
        let variable = TVar::new(value);
        #[cfg(feature = "stats")]
        tx::global().name(variable.raw(), label.into());
        #[cfg(not(feature = "stats"))]
        drop(label);
        variable
    }

    /// A clone of the value: the committed one, or in a running transaction the one that it sees.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::TVar;
    /// assert_eq!(TVar::new("hello".to_string()).load(), "hello");
    /// ```
    #[track_caller]
    pub fn load(&self) -> T
    where
        T: Clone,
    {
        tx::run(Site::named("TVar::load"), |tx| match tx.try_value(self) {
            Ok(value) => Step::Commit(T::clone(&value)),
            Err(tx::Conflict) => Step::Conflict,
        })
    }

    /// Replaces the value, in a transaction of its own or as part of the running one.
    #[track_caller]
    pub fn store(&self, value: T) {
        let mut value = Some(value);
        tx::run(Site::named("TVar::store"), |tx| {
            // It has read nothing, and takes one lock only, for which it waits as long as it must.
            tx.set(self, value.take().expect("a transaction that writes one variable blindly cannot fail"));
            Step::Commit(())
        });
    }

    /// Replaces the value by what `f` makes of it, in a transaction of its own or as part of the running one.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time on a newer value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::TVar;
    /// let n = TVar::new(20);
    /// n.update(|n| n * 2 + 2);
    /// assert_eq!(n.load(), 42);
    /// ```
    #[track_caller]
    pub fn update(&self, mut f: impl FnMut(T) -> T)
    where
        T: Clone,
    {
        tx::run(Site::named("TVar::update"), |tx| {
            let Ok(value) = tx.try_value(self).map(|value| T::clone(&value)) else { return Step::Conflict };
            tx.set(self, f(value));
            Step::Commit(())
        });
    }

    /// Are the two handles the same variable?
    ///
    /// An associated function, because a method call on a `TVar` in a transaction is one on its value.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        a.place.cell == b.place.cell
    }
}

impl<T: Send + Sync + 'static> Deref for TVar<T> {
    type Target = ValueOnlyInsideATransaction<T>;

    #[inline(always)]
    fn deref(&self) -> &ValueOnlyInsideATransaction<T> {
        // SAFETY: this handle keeps the cell alive.
        unsafe { self.place.cell.as_ref() }
    }
}

impl<T: Send + Sync + 'static> Clone for TVar<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.raw().retain();
        TVar { place: Place::of(self.place.cell) }
    }
}

impl<T: Send + Sync + 'static> Drop for TVar<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: this is a handle, and it ends here. The cell is transparent over its `RawVar`.
        unsafe { tx::release(self.place.cell.cast(), tx::kind_of::<T>()) }
    }
}

impl<T: Send + Sync + 'static + Default> Default for TVar<T> {
    fn default() -> Self {
        TVar::new(T::default())
    }
}

impl<T: Send + Sync + 'static> From<T> for TVar<T> {
    fn from(value: T) -> Self {
        TVar::new(value)
    }
}

impl<T: Send + Sync + 'static + fmt::Debug> fmt::Debug for TVar<T> {
    /// Shows the value as [`load`](TVar::load) would find it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let alternate = f.alternate();
        // A value may show further variables: read them all in one transaction, which may run again, and print then.
        let text = tx::run(Site::named("TVar::fmt"), |tx: &Transaction| match tx.try_borrow(self) {
            Ok(value) if alternate => Step::Commit(format!("{value:#?}")),
            Ok(value) => Step::Commit(format!("{value:?}")),
            Err(tx::Conflict) => Step::Conflict,
        });
        f.debug_tuple("TVar").field(&format_args!("{text}")).finish()
    }
}
