//! The guards of a [`TRwLock`].

use super::TRwLock;
use crate::collections::sync::guard::{GiveBack, Guard};
use std::fmt;
use std::marker::PhantomData;

/// Marks a guard as not `Send`, because the lock belongs to the thread.
type OfThisThread = PhantomData<*const ()>;

#[derive(Clone)]
struct Reading(TRwLock);

impl GiveBack for Reading {
    fn give_back(&self) {
        self.0.release_read();
    }
}

#[derive(Clone)]
struct Writing(TRwLock);

impl GiveBack for Writing {
    fn give_back(&self) {
        self.0.release_write();
    }
}

/// A [`TRwLock`] held for reading, released on drop. Created by [`TRwLock::read`].
///
/// It stays in its thread.
///
/// ```compile_fail,E0277
/// let lock = stm_core::collections::TRwLock::new();
/// let reading = lock.read();
/// std::thread::spawn(move || drop(reading));
/// ```
#[must_use = "the lock is released when this is dropped"]
pub struct TRwLockReadGuard {
    _guard: Guard<Reading>,
    _thread: OfThisThread,
}

/// A [`TRwLock`] held for writing, released on drop. Created by [`TRwLock::write`].
///
/// It stays in its thread.
///
/// ```compile_fail,E0277
/// let lock = stm_core::collections::TRwLock::new();
/// let writing = lock.write();
/// std::thread::spawn(move || drop(writing));
/// ```
#[must_use = "the lock is released when this is dropped"]
pub struct TRwLockWriteGuard {
    _guard: Guard<Writing>,
    _thread: OfThisThread,
}

impl TRwLockReadGuard {
    pub(super) fn of_acquired(lock: &TRwLock) -> Self {
        TRwLockReadGuard { _guard: Guard::new(Reading(lock.clone())), _thread: PhantomData }
    }
}

impl TRwLockWriteGuard {
    pub(super) fn of_acquired(lock: &TRwLock) -> Self {
        TRwLockWriteGuard { _guard: Guard::new(Writing(lock.clone())), _thread: PhantomData }
    }
}

impl fmt::Debug for TRwLockReadGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TRwLockReadGuard")
    }
}

impl fmt::Debug for TRwLockWriteGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TRwLockWriteGuard")
    }
}
