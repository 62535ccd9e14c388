//! Holds of a registered service: the [`Lease`] of a user, and [`Closing`] and [`Closed`] of a shutdown.
//!
//! Each is given back when it is dropped, wherever that is: at the end of a scope, by a panic, with a task that is
//! cancelled, or in a transaction, also in one that aborts. A variable of the guard says whether there is anything to
//! give back. So a guard from an attempt that aborted, which has taken nothing, gives nothing back.
//!
//! ```
//! use registry::{errors::LookUpError, services::Registry};
//!
//! let (registry, name) = (Registry::new(), "printer".into());
//! registry.register("printer".into(), "a printer")?;
//! let lease = registry.lease(&name)?;
//!
//! let closing = registry.close(&name)?; // takes no more users
//! assert_eq!(registry.lease(&name).unwrap_err(), LookUpError::ShuttingDown(name.clone()));
//! assert_eq!(*lease, "a printer"); // present users may stay
//! drop(lease);
//!
//! let closed = closing.wait(); // the last one has left
//! assert_eq!(*closed, "a printer"); // it may be switched off
//! drop(closed);
//! registry.register(name, "another printer")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::ops::Deref;
use std::sync::Arc;

use stm_core::in_transaction;
use stm_core::prelude::*;
use stm_core::store::StoreValue;

use crate::services::{Entry, Registry, State};

/// A user's hold of a service. The service does not shut down before this is dropped.
#[derive(Debug)]
pub struct Lease<S> {
    entry: Arc<Entry<S>>,
    held: TVar<bool>,
}

impl<S: StoreValue> Lease<S> {
    /// Creates the hold in the transaction that found the service open.
    pub(crate) fn new(entry: Arc<Entry<S>>) -> Self {
        atomically! { entry.users += 1 }
        Lease { entry, held: hold() }
    }
}

impl<S> Deref for Lease<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.entry.service
    }
}

impl<S> Drop for Lease<S> {
    fn drop(&mut self) {
        let users = self.entry.users.clone();
        give_back(&self.held, move || users.update(|users| users - 1));
    }
}

/// A service that takes no more users. If this is dropped before the last one has left, the service is open again.
#[derive(Debug)]
pub struct Closing<S: StoreValue> {
    registry: Registry<S>,
    entry: Arc<Entry<S>>,
    held: TVar<bool>,
}

impl<S: StoreValue> Closing<S> {
    /// Creates the hold in the transaction that closes the service.
    pub(crate) fn new(registry: Registry<S>, entry: Arc<Entry<S>>) -> Self {
        Closing { registry, entry, held: hold() }
    }

    /// Waits until the last user has left.
    pub fn wait(self) -> Closed<S> {
        self.last_user_gone()
    }

    /// As [`wait`](Closing::wait), but the task waits. If the future is dropped before, the service is open again.
    pub async fn wait_async(self) -> Closed<S> {
        atomically_async! { self.last_user_gone() }.await
    }

    #[transactional]
    fn last_user_gone(&self) -> Closed<S> {
        check!(self.entry.users == 0);
        self.held = false;
        self.entry.state = State::Closed;
        Closed::new(self.registry.clone(), self.entry.clone())
    }
}

impl<S: StoreValue> Drop for Closing<S> {
    fn drop(&mut self) {
        let state = self.entry.state.clone();
        give_back(&self.held, move || state.store(State::Open));
    }
}

/// A service without users, which can get none. Its name is taken until this is dropped, so that all that the service
/// has can be ended before.
#[derive(Debug)]
pub struct Closed<S: StoreValue> {
    registry: Registry<S>,
    entry: Arc<Entry<S>>,
    held: TVar<bool>,
}

impl<S: StoreValue> Closed<S> {
    /// Creates the hold in the transaction that ends the service.
    pub(crate) fn new(registry: Registry<S>, entry: Arc<Entry<S>>) -> Self {
        Closed { registry, entry, held: hold() }
    }
}

impl<S: StoreValue> Deref for Closed<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.entry.service
    }
}

impl<S: StoreValue> Drop for Closed<S> {
    fn drop(&mut self) {
        let (registry, name) = (self.registry.clone(), self.entry.name.clone());
        give_back(&self.held, move || registry.free(&name));
    }
}

/// Notes that something was taken, if the transaction commits.
fn hold() -> TVar<bool> {
    let held = TVar::new(false);
    atomically! { held = true }
    held
}

/// Gives back what was taken, if it was. If the running transaction aborts, the guard is gone all the same: then it is
/// given back afterwards.
fn give_back(held: &TVar<bool>, action: impl Fn() + Clone + 'static) {
    let held = held.clone();
    let give_back = move || {
        atomically! {
            if held {
                held = false;
                action();
            }
        }
    };
    if in_transaction() {
        atomically! {
            let again = give_back.clone();
            on_rollback! { again() }
        }
    }
    give_back();
}
