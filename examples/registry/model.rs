//! The answers that a registry must give to a single user: a sequential model.
//!
//! Every thread and task of the program has a name of its own. So each operation on that name has a foreseeable result,
//! whatever others do with other names: it succeeds, or is refused by the one error that fits.

use fastrand::Rng;

use crate::Name;
use crate::errors::{LookUpError, NamespaceClash, ServiceAlreadyExists, ShutDownError, ValueError};
use crate::service::Service;
use crate::tracker::Tracker;

/// A private name, and the state that it must be in.
pub struct Own<T: Tracker<Service>> {
    name: Name,
    is_registered: bool,
    holds: Vec<T::Hold>,
    count: Option<u64>,
}

impl<T: Tracker<Service>> Own<T> {
    /// No service or value has that name.
    pub fn new(name: Name) -> Self {
        Own { name, is_registered: false, holds: Vec::new(), count: None }
    }

    /// Performs a random operation on it. Returns `true` if it was refused, as it had to be.
    ///
    /// # Errors
    ///
    /// The registry's answer was wrong.
    pub fn act(&mut self, tracker: &T, random: &mut Rng) -> Result<bool, String> {
        let name = &self.name;
        match random.u8(0..8) {
            0 | 1 => {
                let expected = self.expect_absent(|name| ServiceAlreadyExists { name });
                self.is_registered = true;
                check("register", &tracker.register(name, Service::new(0)), &expected)
            }
            2 => {
                let expected = self.expect_present(LookUpError::NotRegistered);
                let found = tracker.look_up(name);
                check("look up", &found.map(|found| self.holds.push(T::hold(found))), &expected)
            }
            3 => {
                let expected = match self.holds.len() {
                    0 => self.expect_present(ShutDownError::MultipleServiceDeletion),
                    users => Err(ShutDownError::InUse { name: name.clone(), users }),
                };
                self.is_registered &= expected.is_err();
                check("remove", &tracker.remove_if_idle(name).map(drop), &expected)
            }
            4 => {
                // It would wait for its own users.
                self.holds.clear();
                let expected = self.expect_present(ShutDownError::MultipleServiceDeletion);
                self.is_registered = false;
                check("shut down", &tracker.shut_down(name).map(drop), &expected)
            }
            5 => {
                let expected = if self.count.is_some() { Err(NamespaceClash { name: name.clone() }) } else { Ok(()) };
                self.count.get_or_insert(0);
                check("track", &tracker.track(name), &expected)
            }
            6 => {
                let expected = self.expect_count().map(drop);
                self.count = self.count.map(|count| count + 1);
                check("increment", &tracker.increment(name), &expected)
            }
            _ => {
                let expected = self.expect_count();
                self.count = None;
                check("forget", &tracker.forget(name), &expected)
            }
        }
    }

    /// Leaves nothing behind.
    pub fn clear(&mut self, tracker: &T) {
        self.holds.clear();
        // They may be gone already.
        _ = tracker.shut_down(&self.name);
        _ = tracker.forget(&self.name);
        (self.is_registered, self.count) = (false, None);
    }

    fn expect_absent<E>(&self, error: impl FnOnce(Name) -> E) -> Result<(), E> {
        if self.is_registered { Err(error(self.name.clone())) } else { Ok(()) }
    }

    fn expect_present<E>(&self, error: impl FnOnce(Name) -> E) -> Result<(), E> {
        if self.is_registered { Ok(()) } else { Err(error(self.name.clone())) }
    }

    fn expect_count(&self) -> Result<u64, ValueError> {
        self.count.ok_or_else(|| ValueError::AccessToUndeclaredTrackedVariable(self.name.clone()))
    }
}

fn check<V: PartialEq + std::fmt::Debug, E: PartialEq + std::fmt::Debug>(
    what: &str,
    found: &Result<V, E>,
    expected: &Result<V, E>,
) -> Result<bool, String> {
    if found == expected { Ok(found.is_err()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}
