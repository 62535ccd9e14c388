//! The interface that registries on transactions and on locks have in common, for a program that runs on either.

use std::ops::Deref;

use stm_core::store::StoreValue;

use crate::Name;
use crate::errors::{LookUpError, NamespaceClash, ServiceAlreadyExists, ShutDownError, ValueError};
use crate::guards::{Closed, Lease};
use crate::services::Registry;

/// Services of one kind by name, and counts by name.
pub trait Tracker<S>: Clone + Default + Send + Sync + 'static {
    /// The result of a look-up.
    type Found: Send;
    /// The hold of a user.
    type Hold: Deref<Target = S> + Send;
    /// The hold after a shutdown. The name is free when it is dropped, if it was not before.
    type Closed: Deref<Target = S> + Send + Sync;

    /// Registers a service.
    fn register(&self, name: &Name, service: S) -> Result<(), ServiceAlreadyExists>;

    /// Looks up a service.
    fn look_up(&self, name: &Name) -> Result<Self::Found, LookUpError>;

    /// Begins to use what was found.
    fn hold(found: Self::Found) -> Self::Hold;

    /// Shuts a service down if it has no users.
    fn remove_if_idle(&self, name: &Name) -> Result<Self::Closed, ShutDownError>;

    /// Shuts a service down once it has no users.
    fn shut_down(&self, name: &Name) -> Result<Self::Closed, ShutDownError>;

    /// The same for tasks.
    fn shut_down_async(&self, name: &Name) -> impl Future<Output = Result<Self::Closed, ShutDownError>> + Send;

    /// Returns all names of services.
    fn names(&self) -> Vec<Name>;

    /// Begins to count, from 0.
    fn track(&self, name: &Name) -> Result<(), NamespaceClash>;

    /// Increments a count.
    fn increment(&self, name: &Name) -> Result<(), ValueError>;

    /// Ends counting. Returns the count.
    fn forget(&self, name: &Name) -> Result<u64, ValueError>;
}

/// Looking up is taking hold.
impl<S: StoreValue> Tracker<S> for Registry<S> {
    type Found = Lease<S>;
    type Hold = Lease<S>;
    type Closed = Closed<S>;

    fn register(&self, name: &Name, service: S) -> Result<(), ServiceAlreadyExists> {
        Registry::register(self, name.clone(), service)
    }

    fn look_up(&self, name: &Name) -> Result<Lease<S>, LookUpError> {
        self.lease(name)
    }

    fn hold(found: Lease<S>) -> Lease<S> {
        found
    }

    fn remove_if_idle(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        Registry::remove_if_idle(self, name)
    }

    fn shut_down(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        Registry::shut_down(self, name)
    }

    async fn shut_down_async(&self, name: &Name) -> Result<Closed<S>, ShutDownError> {
        Registry::shut_down_async(self, name).await
    }

    fn names(&self) -> Vec<Name> {
        Registry::names(self)
    }

    fn track(&self, name: &Name) -> Result<(), NamespaceClash> {
        Registry::track(self, name.clone(), 0_u64)
    }

    fn increment(&self, name: &Name) -> Result<(), ValueError> {
        self.update(name, |count: &u64| count + 1)
    }

    fn forget(&self, name: &Name) -> Result<u64, ValueError> {
        Registry::forget::<u64>(self, name).map(|count| *count)
    }
}
