//! Stand-in for the shared variable.

use std::cell::{Cell, UnsafeCell};
use std::fmt;
use std::ops::Deref;
use std::panic::Location;
use std::sync::Arc;

use crate::tx;

/// What `*v` names for a `TVar` `v`: a place only a transaction can look into.
pub struct ValueOnlyInsideATransaction<T: Send + Sync + 'static> {
    pub(crate) value: UnsafeCell<Box<T>>,
    pub(crate) mark: Cell<u64>,
    pub(crate) pinned: Cell<bool>,
    pub(crate) live: Cell<Option<&'static Location<'static>>>,
    pub(crate) clones: Cell<u32>,
}

// SAFETY: stand-in: every access holds the global lock.
unsafe impl<T: Send + Sync + 'static> Send for ValueOnlyInsideATransaction<T> {}
// SAFETY: stand-in: every access holds the global lock.
unsafe impl<T: Send + Sync + 'static> Sync for ValueOnlyInsideATransaction<T> {}

impl<T: Send + Sync + 'static> fmt::Debug for ValueOnlyInsideATransaction<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ValueOnlyInsideATransaction")
    }
}

impl<T: Send + Sync + 'static> ValueOnlyInsideATransaction<T> {
    #[track_caller]
    pub(crate) fn check_not_mutated(&self) {
        if let Some(line) = self.live.get() {
            panic!("a variable is used while it is mutated in place at {line}");
        }
    }
}

/// A shared transactional variable.
pub struct TVar<T: Send + Sync + 'static>(Arc<ValueOnlyInsideATransaction<T>>);

impl<T: Send + Sync + 'static> TVar<T> {
    /// A new variable with this value.
    pub fn new(value: T) -> Self {
        TVar(Arc::new(ValueOnlyInsideATransaction {
            value: UnsafeCell::new(Box::new(value)),
            mark: Cell::new(0),
            pinned: Cell::new(false),
            live: Cell::new(None),
            clones: Cell::new(0),
        }))
    }

    /// A clone of the committed value.
    pub fn load(&self) -> T
    where
        T: Clone,
    {
        let _held = tx::lock();
        // SAFETY: stand-in.
        unsafe { (**self.0.value.get()).clone() }
    }

    /// Replaces the value.
    pub fn store(&self, value: T) {
        let _held = tx::lock();
        // SAFETY: stand-in.
        unsafe { **self.0.value.get() = value };
        tx::bump();
    }

    /// Replaces the value by a function of it.
    pub fn update(&self, f: impl FnOnce(T) -> T)
    where
        T: Clone,
    {
        let _held = tx::lock();
        self.store(f(self.load()));
    }

    /// Whether both handles name one variable.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.0, &b.0)
    }
}

impl<T: Send + Sync + 'static> Clone for TVar<T> {
    fn clone(&self) -> Self {
        TVar(self.0.clone())
    }
}
impl<T: Default + Send + Sync + 'static> Default for TVar<T> {
    fn default() -> Self {
        TVar::new(T::default())
    }
}
impl<T: Send + Sync + 'static> From<T> for TVar<T> {
    fn from(value: T) -> Self {
        TVar::new(value)
    }
}
impl<T: Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TVar<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TVar").field(&self.load()).finish()
    }
}
impl<T: Send + Sync + 'static> Deref for TVar<T> {
    type Target = ValueOnlyInsideATransaction<T>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
