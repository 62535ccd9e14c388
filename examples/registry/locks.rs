//! The same on locks and maps, written with care and without transactions.
//!
//! No lock is held while a thread waits or uses a service, and no data is touched without its lock. A service is taken
//! out of the map before its users are waited for, so that there are no new ones, and counts its users itself. Each
//! step is right. The race lies between two of them. A thread that has looked a service up is not yet a user of it, and
//! the service shuts down meanwhile. Its name is free before it has ended, so it may meet its successor. A thread that
//! increments a count has read a value that another thread changes before the new one is stored. Each of these can be
//! repaired by one more lock or one more check, once it has been found.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use parking_lot::{Condvar, Mutex};
use tokio::sync::Notify;

use crate::Name;
use crate::errors::{LookUpError, NamespaceClash, ServiceAlreadyExists, ShutDownError, ValueError};
use crate::tracker::Tracker;

/// A registry on locks and maps. A handle: clones are the same registry.
pub struct Locked<S> {
    shared: Arc<Shared<S>>,
}

struct Shared<S> {
    services: Mutex<HashMap<Name, Arc<Found<S>>>>,
    counts: Mutex<HashMap<Name, u64>>,
}

/// A registered service.
pub struct Found<S> {
    service: S,
    users: Mutex<usize>,
    /// Notifies threads that wait until the last user has left, and tasks.
    unused: (Condvar, Notify),
}

impl<S> Deref for Found<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.service
    }
}

/// A use of a service.
pub struct Hold<S> {
    found: Arc<Found<S>>,
}

impl<S> Deref for Hold<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.found.service
    }
}

impl<S> Drop for Hold<S> {
    fn drop(&mut self) {
        let mut users = self.found.users.lock();
        *users -= 1;
        if *users == 0 {
            self.found.unused.0.notify_all();
            self.found.unused.1.notify_waiters();
        }
    }
}

/// A service that is shut down.
pub struct Gone<S> {
    found: Arc<Found<S>>,
}

impl<S> Deref for Gone<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.found.service
    }
}

impl<S> Locked<S> {
    fn remove(&self, name: &Name) -> Result<Arc<Found<S>>, ShutDownError> {
        let found = self.shared.services.lock().remove(name);
        found.ok_or_else(|| ShutDownError::MultipleServiceDeletion(name.clone()))
    }
}

impl<S: Send + Sync + 'static> Tracker<S> for Locked<S> {
    type Found = Arc<Found<S>>;
    type Hold = Hold<S>;
    type Closed = Gone<S>;

    fn register(&self, name: &Name, service: S) -> Result<(), ServiceAlreadyExists> {
        let mut services = self.shared.services.lock();
        if services.contains_key(name) {
            return Err(ServiceAlreadyExists { name: name.clone() });
        }
        let found = Found { service, users: Mutex::new(0), unused: (Condvar::new(), Notify::new()) };
        services.insert(name.clone(), Arc::new(found));
        Ok(())
    }

    fn look_up(&self, name: &Name) -> Result<Arc<Found<S>>, LookUpError> {
        let found = self.shared.services.lock().get(name).cloned();
        found.ok_or_else(|| LookUpError::NotRegistered(name.clone()))
    }

    fn hold(found: Arc<Found<S>>) -> Hold<S> {
        *found.users.lock() += 1;
        Hold { found }
    }

    fn remove_if_idle(&self, name: &Name) -> Result<Gone<S>, ShutDownError> {
        let found = self.look_up(name).map_err(|_| ShutDownError::MultipleServiceDeletion(name.clone()))?;
        let users = *found.users.lock();
        if users > 0 {
            return Err(ShutDownError::InUse { name: name.clone(), users });
        }
        Ok(Gone { found: self.remove(name)? })
    }

    fn shut_down(&self, name: &Name) -> Result<Gone<S>, ShutDownError> {
        let found = self.remove(name)?;
        let mut users = found.users.lock();
        found.unused.0.wait_while(&mut users, |users| *users > 0);
        drop(users);
        Ok(Gone { found })
    }

    async fn shut_down_async(&self, name: &Name) -> Result<Gone<S>, ShutDownError> {
        let found = self.remove(name)?;
        loop {
            // From here on it notices the last user, which may leave before it waits.
            let unused = found.unused.1.notified();
            if *found.users.lock() == 0 {
                break;
            }
            unused.await;
        }
        Ok(Gone { found })
    }

    fn names(&self) -> Vec<Name> {
        self.shared.services.lock().keys().cloned().collect()
    }

    fn track(&self, name: &Name) -> Result<(), NamespaceClash> {
        let mut counts = self.shared.counts.lock();
        if counts.contains_key(name) {
            return Err(NamespaceClash { name: name.clone() });
        }
        counts.insert(name.clone(), 0);
        Ok(())
    }

    fn increment(&self, name: &Name) -> Result<(), ValueError> {
        let undeclared = || ValueError::AccessToUndeclaredTrackedVariable(name.clone());
        let count = *self.shared.counts.lock().get(name).ok_or_else(undeclared)?;
        *self.shared.counts.lock().get_mut(name).ok_or_else(undeclared)? = count + 1;
        Ok(())
    }

    fn forget(&self, name: &Name) -> Result<u64, ValueError> {
        let count = self.shared.counts.lock().remove(name);
        count.ok_or_else(|| ValueError::AccessToUndeclaredTrackedVariable(name.clone()))
    }
}

impl<S> Clone for Locked<S> {
    fn clone(&self) -> Self {
        Locked { shared: self.shared.clone() }
    }
}

/// Creates a registry without names.
impl<S> Default for Locked<S> {
    fn default() -> Self {
        Locked { shared: Arc::new(Shared { services: Mutex::default(), counts: Mutex::default() }) }
    }
}
