//! [`Registry`]: services by name. No user gets hold of one while it shuts down, and none shuts down under its users.
//!
//! A registered service has a state and a number of users, each a variable. Three transactions use them:
//!
//! - **Taking hold** looks up the name, checks that the service is open, and adds a user.
//! - **Closing** looks up the name, checks that the service is open, and makes it closing. It takes no more users.
//! - **Losing the last user** checks that there is none, and makes it closed.
//!
//! Each happens at one moment. So a user that takes hold comes before the closing, and is waited for, or comes after
//! it, and is refused. The name is free once the shutdown is complete, and not before: two services of one name never
//! exist at once.
//!
//! A [`Store`] holds them. It has what a registry needs: insertion if absent, waiting for a name in both forms, and a
//! variable for each name, so users of different services do not conflict. Values of any type are in [another
//! one](crate::values).

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use stm_core::prelude::*;
use stm_core::store::{Store, StoreValue};

use crate::Name;
use crate::errors::{LookUpError, ServiceAlreadyExists, ShutDownError};
use crate::guards::{Closed, Closing, Lease};

/// The state of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It takes users.
    Open,
    /// It takes no more users, and waits until the last one has left.
    Closing,
    /// The last one has left.
    Closed,
}

/// A registered service.
#[derive(Debug)]
pub(crate) struct Entry<S> {
    pub(crate) name: Name,
    pub(crate) service: S,
    pub(crate) state: TVar<State>,
    pub(crate) users: TVar<usize>,
}

/// Services by name, and tracked values. A handle: clones are the same registry.
///
/// Methods that do not say that they wait are parts of the running transaction, or else transactions of their own. So
/// several services can be had at once or not at all:
///
/// ```
/// use registry::{errors::LookUpError, services::Registry};
/// use stm_core::prelude::*;
///
/// let registry = Registry::new();
/// registry.register("printer".into(), "a printer")?;
/// registry.register("scanner".into(), "a scanner")?;
///
/// let copier: Result<_, LookUpError> = atomically! {
///     Ok((registry.lease(&"scanner".into())?, registry.lease(&"printer".into())?))
/// };
/// assert_eq!(registry.users(&"printer".into()), Some(1));
/// drop(copier);
/// drop(registry.shut_down(&"printer".into())?); // waits for the users to leave
/// assert!(registry.lease(&"printer".into()).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Registry<S> {
    services: Store<Name>,
    pub(crate) values: Store<Name>,
    kind: PhantomData<fn() -> S>,
}

impl<S: StoreValue> Registry<S> {
    /// Creates a registry without names.
    pub fn new() -> Self {
        Registry { services: Store::new(), values: Store::new(), kind: PhantomData }
    }

    /// Registers a service under a name that no other one has.
    ///
    /// # Errors
    ///
    /// The name is taken, also by a service that is shutting down.
    pub fn register(&self, name: Name, service: S) -> Result<(), ServiceAlreadyExists> {
        let (state, users) = (TVar::new(State::Open), TVar::new(0));
        let entry = Entry { name: name.clone(), service, state, users };
        self.services
            .insert_if_absent(name, entry)
            .map_err(|error| ServiceAlreadyExists { name: error.key().clone() })?;
        Ok(())
    }

    /// Looks up a service and takes hold of it, at one moment. It does not shut down before the lease is dropped.
    ///
    /// # Errors
    ///
    /// No service has the name, or it is shutting down.
    pub fn lease(&self, name: &Name) -> Result<Lease<S>, LookUpError> {
        atomically! {
            let entry = self.find(name).ok_or_else(|| LookUpError::NotRegistered(name.clone()))?;
            if *entry.state != State::Open {
                return Err(LookUpError::ShuttingDown(name.clone()));
            }
            Ok(Lease::new(entry))
        }
    }

    /// Takes hold of the service of that name, once there is one that is not shutting down.
    ///
    /// # Retries
    ///
    /// Until then: outside of a transaction it blocks, in one it retries that.
    pub fn wait_for(&self, name: &Name) -> Lease<S> {
        atomically! {
            let entry = self.find(name);
            check!(entry.as_ref().is_some_and(|entry| *entry.state == State::Open));
            Lease::new(entry.expect("this was checked"))
        }
    }

    /// As [`wait_for`](Registry::wait_for), but the task waits. The future may be dropped at any time.
    pub async fn wait_for_async(&self, name: &Name) -> Lease<S> {
        atomically_async! { self.wait_for(name) }.await
    }

    /// Shuts a service down, as far as the registry is concerned: it takes no more users.
    ///
    /// # Errors
    ///
    /// No service has the name, or it is shutting down already.
    pub fn close(&self, name: &Name) -> Result<Closing<S>, ShutDownError> {
        atomically! {
            let entry = self.find_open(name)?;
            *entry.state = State::Closing;
            Ok(Closing::new(self.clone(), entry))
        }
    }

    /// [Closes](Registry::close) a service, and waits until its last user has left. No user has it then, and none can
    /// get it.
    ///
    /// It is two transactions, so that others see that it is closing. In a running transaction they could not see that,
    /// and it would wait until there happens to be no user. A caller that holds a lease of the service itself would
    /// wait for ever: drop it before.
    ///
    /// # Errors
    ///
    /// As [`close`](Registry::close).
    pub fn shut_down(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        Ok(self.close(name)?.wait())
    }

    /// As [`shut_down`](Registry::shut_down), but the task waits. If the future is dropped before, the service is open again.
    ///
    /// # Errors
    ///
    /// As [`close`](Registry::close).
    pub async fn shut_down_async(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        Ok(self.close(name)?.wait_async().await)
    }

    /// Shuts a service down at once, or not at all.
    ///
    /// # Errors
    ///
    /// As [`close`](Registry::close); or the service has users.
    pub fn remove_if_idle(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        atomically! {
            let entry = self.find_open(name)?;
            let users = *entry.users;
            if users > 0 {
                return Err(ShutDownError::InUse { name: name.clone(), users });
            }
            *entry.state = State::Closed;
            Ok(Closed::new(self.clone(), entry))
        }
    }

    /// Returns the number of users of a service, if there is one of that name.
    pub fn users(&self, name: &Name) -> Option<usize> {
        snapshot! { self.find(name).map(|entry| *entry.users) }
    }

    /// Returns all names at one moment, in no particular order.
    pub fn names(&self) -> Vec<Name> {
        self.services.keys().collect()
    }

    /// Frees a name whose service is closed.
    pub(crate) fn free(&self, name: &Name) {
        self.services.delete(name);
    }

    fn find(&self, name: &Name) -> Option<Arc<Entry<S>>> {
        self.services.get(name).expect("there are only services in it")
    }

    fn find_open(&self, name: &Name) -> Result<Arc<Entry<S>>, ShutDownError> {
        atomically! {
            let entry = self.find(name).ok_or_else(|| ShutDownError::MultipleServiceDeletion(name.clone()))?;
            if *entry.state != State::Open {
                return Err(ShutDownError::ShuttingDown(name.clone()));
            }
            Ok(entry)
        }
    }
}

impl<S> Clone for Registry<S> {
    fn clone(&self) -> Self {
        Registry { services: self.services.clone(), values: self.values.clone(), kind: PhantomData }
    }
}

/// Creates a registry without names.
impl<S: StoreValue> Default for Registry<S> {
    fn default() -> Self {
        Registry::new()
    }
}

impl<S> fmt::Debug for Registry<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry").field("services", &self.services).field("values", &self.values).finish()
    }
}
