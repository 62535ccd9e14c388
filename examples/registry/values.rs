//! Tracked values: data of any type that components share by name. Each wrong use is an error.
//!
//! ```
//! use registry::services::Registry;
//!
//! let (registry, position) = (Registry::<&str>::new(), "position".into());
//! assert!(registry.update(&position, |x: &f64| x + 1.0).is_err()); // not declared yet
//! registry.track("position".into(), 1.5)?;
//! registry.update(&position, |x: &f64| x + 1.0)?;
//! assert_eq!(*registry.value::<f64>(&position)?, 2.5);
//! assert!(registry.track("position".into(), 0).is_err()); // the name is taken
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::sync::Arc;

use stm_core::prelude::*;
use stm_core::store::StoreValue;

use crate::Name;
use crate::errors::{NamespaceClash, ValueError};
use crate::services::Registry;

impl<S: StoreValue> Registry<S> {
    /// Tracks a value under a name that no other one has.
    ///
    /// # Errors
    ///
    /// The name is taken.
    pub fn track<T: StoreValue>(&self, name: Name, value: T) -> Result<(), NamespaceClash> {
        self.values.insert_if_absent(name, value).map_err(|error| NamespaceClash { name: error.key().clone() })?;
        Ok(())
    }

    /// Returns a tracked value.
    ///
    /// # Errors
    ///
    /// There is none of that name, or it is no `T`.
    pub fn value<T: StoreValue>(&self, name: &Name) -> Result<Arc<T>, ValueError> {
        self.values.get(name)?.ok_or_else(|| ValueError::AccessToUndeclaredTrackedVariable(name.clone()))
    }

    /// Replaces a tracked value by a function of it.
    ///
    /// # Errors
    ///
    /// As [`value`](Registry::value).
    ///
    /// # Retries
    ///
    /// The function runs in a transaction, so it may run more than once.
    pub fn update<T: StoreValue>(&self, name: &Name, new: impl Fn(&T) -> T) -> Result<(), ValueError> {
        atomically! {
            let value = new(&*self.value::<T>(name)?);
            self.values.set(name.clone(), value);
            Ok(())
        }
    }

    /// Stops tracking a value. Returns the last one.
    ///
    /// # Errors
    ///
    /// As [`value`](Registry::value).
    pub fn forget<T: StoreValue>(&self, name: &Name) -> Result<Arc<T>, ValueError> {
        atomically! {
            let value = self.value(name)?;
            self.values.delete(name);
            Ok(value)
        }
    }
}
