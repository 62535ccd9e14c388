//! Versioned shared variables by name: work on values for as long as you like, and commit them together.
//!
//! A [`Store`] is for state that is edited rather than computed: a form that a user fills in, a document that a task works
//! on across many awaits, a step of a simulation, configuration that several parts of a program share by name. A
//! transaction cannot wait for those, as it runs again and again until it has committed. So values are *checked out*,
//! [one](Store::usevar) or [several at one moment](Store::using); nobody is held up while they are worked on; and
//! [`commit`](Checkout::commit) writes what was set if nothing of all that was checked out has changed. If something has,
//! it writes nothing, and says which keys.
//!
//! ```
//! use stm_core::store::{Store, WrongType};
//!
//! fn main() -> Result<(), WrongType<&'static str>> {
//!     let store = Store::new();
//!     store.set("title", "Draft".to_string());
//!
//!     let mut mine = store.usevar::<String>("title")?;
//!     let mut yours = store.usevar::<String>("title")?;
//!     mine.set("Introduction".to_string());
//!     yours.modify(|title| title.push('!'));
//!
//!     assert_eq!(mine.commit(), Ok(()));
//!     let refused = yours.commit().unwrap_err(); // it was worked out from what is no more
//!     assert_eq!(refused.keys(), ["title"]);
//!
//!     yours.refresh()?;
//!     yours.modify(|title| title.push('!'));
//!     assert_eq!(yours.commit(), Ok(()));
//!     assert_eq!(yours.value().unwrap(), "Introduction!");
//!     Ok(())
//! }
//! ```
//!
//! # Rules
//!
//! - **All that was checked out counts**, also what was only read: it is as it was when the commit takes effect. Who needs
//!   a value only for the moment [`get`](Store::get)s it instead. Two commits that merely read the same key do not
//!   conflict.
//! - **What was not set is not written**, and a key that was absent is not created by being checked out.
//! - **A commit that succeeds makes the checkout current**: it can be set and committed again. One that is refused leaves
//!   in it what was set, until [`refresh`](Checkout::refresh). One that is dropped has changed nothing.
//! - **Each value has a version**, 0 while the key is absent. Whenever it is set, it gets a greater one, also after a
//!   deletion, so that a value which was changed to and fro counts as changed. Versions of different keys come from one
//!   counter, and have gaps. A key that was absent, was created and deleted again is as absent as it was.
//! - **Values of any types** live behind one store, and are shared, not cloned. Whoever asks for a wrong type is told.
//! - **It takes part in transactions.** [`get`](Store::get), [`set`](Store::set) and all others but `commit` are a part of
//!   the running transaction, or else one of their own; [`apply`](Checkout::apply) is the commit in a transaction.
//!
//! # Conflicts
//!
//! Each key has a variable of its own: who changes a value gets into nobody's way but that of users of the same key, and
//! wakes nobody else. Creating and deleting a key changes a [`TMap`](crate::collections::TMap), with the conflicts that it
//! has.
//!
//! # Complexity
//!
//! A call takes expected constant time for each key that it has to do with; [`keys`](Store::keys) and
//! [`dump`](Store::dump) have to do with all.
//!
//! # Source
//!
//! `Axon.STM` by Michael Sparks (Kamaelia, 2007): a store of named values with `usevar`, `using`, `set`, `commit`,
//! `ConcurrentUpdate`, `BusyRetry` and `dump`. There a commit also conflicts with others that only read what it reads,
//! a checked-out key is created at once, and versions count for each key.

mod checkout;
mod direct;
mod dump;
mod errors;
mod item;
mod table;
mod value;
mod versioned;

pub use checkout::Checkout;
pub use dump::{Dump, DumpEntry};
pub use errors::{AlreadyExists, Busy, CheckoutError, ConcurrentUpdate, TryCommitError, TryUseError, WrongType};
pub use value::{StoreKey, StoreValue};
pub use versioned::Versioned;

use crate::collections::show::{from_fn, show};
use crate::{snapshot, try_atomically};
use item::Item;
use std::fmt;
use std::sync::Arc;
use table::Table;

/// Shared values by name, of any types, each with a version.
///
/// A handle: clones are the same store. See [the module](self) for what it is for, and the rules.
///
/// # Examples
///
/// ```
/// use stm_core::store::Store;
///
/// let store = Store::new();
/// store.set("balance", 100_i64);
/// store.set("owner", "Ada".to_string());
///
/// let mut account = store.using(["balance", "owner", "log"]);
/// let balance = *account.value::<i64>(&"balance")?.expect("was set above");
/// let entry = format!("{} took 30", account.value::<String>(&"owner")?.expect("was set above"));
/// account.set(&"balance", balance - 30)?;
/// account.set(&"log", vec![entry])?;
/// account.commit()?; // that she is the owner still holds
///
/// assert_eq!(*store.get::<i64>(&"balance")?.unwrap(), 70);
/// assert!(store.contains_key(&"log"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Store<K: StoreKey> {
    table: Arc<Table<K>>,
}

impl<K: StoreKey> Store<K> {
    /// A store without keys.
    pub fn new() -> Self {
        Store { table: Arc::new(Table::new()) }
    }

    /// Are the two handles the same store?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.table, &b.table)
    }

    /// Checks out the value of a key, which need not exist.
    ///
    /// # Errors
    ///
    /// [`WrongType`], if the key has a value that is no `T`.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::store::Store;
    /// let store = Store::new();
    /// let mut hits = store.usevar::<u32>("hits")?;
    /// assert_eq!((hits.value(), hits.version()), (None, 0));
    /// hits.set(1);
    /// hits.commit()?;
    /// assert!(store.usevar::<String>("hits").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[track_caller]
    pub fn usevar<T: StoreValue>(&self, key: K) -> Result<Versioned<K, T>, WrongType<K>> {
        let found = snapshot(|tx| self.table.find(tx, &key));
        Versioned::new(&self.table, Item::new(key, found))
    }

    /// As [`usevar`](Store::usevar), but in one attempt that never waits.
    ///
    /// # Errors
    ///
    /// [`TryUseError::WrongType`] as there; [`TryUseError::Busy`], if another transaction is just changing this key.
    #[track_caller]
    pub fn try_usevar<T: StoreValue>(&self, key: K) -> Result<Versioned<K, T>, TryUseError<K>> {
        let found = try_atomically(|tx| self.table.find(tx, &key)).map_err(|_| Busy)?;
        Ok(Versioned::new(&self.table, Item::new(key, found))?)
    }

    /// Checks out the values of several keys as they are at one moment. A key that is named twice is checked out once.
    ///
    /// It asks for no types; [`Checkout::value`] does.
    #[track_caller]
    pub fn using(&self, keys: impl IntoIterator<Item = K>) -> Checkout<K> {
        Checkout::new(&self.table, keys.into_iter().collect())
    }

    /// As [`using`](Store::using), but in one attempt that never waits.
    ///
    /// # Errors
    ///
    /// [`Busy`], if another transaction is just changing one of the keys.
    #[track_caller]
    pub fn try_using(&self, keys: impl IntoIterator<Item = K>) -> Result<Checkout<K>, Busy> {
        Checkout::try_new(&self.table, keys.into_iter().collect())
    }
}

impl<K: StoreKey> Clone for Store<K> {
    fn clone(&self) -> Self {
        Store { table: Arc::clone(&self.table) }
    }
}

/// A store without keys.
impl<K: StoreKey> Default for Store<K> {
    fn default() -> Self {
        Store::new()
    }
}

/// Shows all keys with their values at one moment, in no particular order. [`Store::dump`] shows more, in order.
impl<K: StoreKey> fmt::Debug for Store<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "Store", || {
            let entries = snapshot(|tx| self.table.entries(tx));
            from_fn(move |f| {
                f.debug_map().entries(entries.iter().map(|(key, entry)| (key, entry.held.shown()))).finish()
            })
        })
    }
}
