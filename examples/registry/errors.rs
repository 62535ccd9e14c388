//! Wrong uses of a registry, and what to do instead. Each error is named as in Kamaelia.

use stm_core::store::WrongType;
use thiserror::Error;

use crate::Name;

/// Why a service was not registered.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is a service {name:?} already: shut it down first, or choose another name")]
pub struct ServiceAlreadyExists {
    /// The name that is taken, also by one that is shutting down.
    pub name: Name,
}

/// Why a user did not get hold of a service.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LookUpError {
    /// No service has the name.
    #[error("there is no service {0:?}: register it first, or wait for it with `wait_for`")]
    NotRegistered(Name),
    /// It takes no more users.
    #[error("the service {0:?} is shutting down: wait for its successor with `wait_for`")]
    ShuttingDown(Name),
}

/// Why a service was not shut down.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShutDownError {
    /// No service has the name: it has been removed, or was never there.
    #[error("there is no service {0:?} to be removed: it was removed already, or never registered")]
    MultipleServiceDeletion(Name),
    /// Another thread or task is shutting it down.
    #[error("the service {0:?} is shutting down already: leave it to whoever does that")]
    ShuttingDown(Name),
    /// It was to be shut down only without users, and has some.
    #[error("the service {name:?} has {users} users: shut it down with `shut_down`, which waits for them to leave")]
    InUse {
        /// The service.
        name: Name,
        /// The number of its users.
        users: usize,
    },
}

/// Why a value is not tracked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a value {name:?} is tracked already: change it with `update`, or choose another name")]
pub struct NamespaceClash {
    /// The name that is taken.
    pub name: Name,
}

/// Why a tracked value was neither read nor changed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ValueError {
    /// No value of that name is tracked.
    #[error("no value {0:?} is tracked: declare it first with `track`")]
    AccessToUndeclaredTrackedVariable(Name),
    /// It is a value of another type.
    #[error(transparent)]
    WrongType(#[from] WrongType<Name>),
}
