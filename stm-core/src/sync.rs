//! The primitives that the algorithm is built on: std and `parking_lot`, or loom's under `--cfg loom`.
//!
//! Everything in `tx/` that two threads touch comes from here, so that the loom models run the code that ships.

#[cfg(not(loom))]
mod real {
    pub(crate) use std::hint::spin_loop;
    pub(crate) use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, fence};
    pub(crate) use std::thread::yield_now;

    pub(crate) use parking_lot::{Condvar, Mutex};
}

#[cfg(loom)]
mod real {
    pub(crate) use loom::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, fence};
    pub(crate) use loom::thread::yield_now;

    /// In a model, spinning must give way, or the model never ends.
    pub(crate) fn spin_loop() {
        loom::thread::yield_now();
    }

    /// loom's mutex with `parking_lot`'s signatures.
    pub(crate) struct Mutex<T>(loom::sync::Mutex<T>);

    impl<T> Mutex<T> {
        pub(crate) fn new(value: T) -> Self {
            Mutex(loom::sync::Mutex::new(value))
        }

        pub(crate) fn lock(&self) -> loom::sync::MutexGuard<'_, T> {
            self.0.lock().expect("no model panics while it holds a lock")
        }
    }

    /// How a wait with a limit ended in a model.
    pub(crate) struct Waited;

    impl Waited {
        pub(crate) fn timed_out(&self) -> bool {
            false
        }
    }

    /// loom's condition variable with `parking_lot`'s signatures.
    pub(crate) struct Condvar(loom::sync::Condvar);

    impl Condvar {
        pub(crate) fn new() -> Self {
            Condvar(loom::sync::Condvar::new())
        }

        pub(crate) fn wait<T>(&self, guard: &mut loom::sync::MutexGuard<'_, T>) {
            // loom takes the guard by value: lend it and put it back.
            // SAFETY: `guard` is overwritten below before anybody can see or drop it; `wait` does not unwind.
            let owned = unsafe { std::ptr::read(guard) };
            let owned = self.0.wait(owned).expect("no model panics while it waits");
            // SAFETY: the place still holds the bits moved out above, which must not be dropped.
            unsafe { std::ptr::write(guard, owned) };
        }

        /// Models have no clock: this waits for the notification.
        pub(crate) fn wait_until<T>(&self, guard: &mut loom::sync::MutexGuard<'_, T>, _: std::time::Instant) -> Waited {
            self.wait(guard);
            Waited
        }

        pub(crate) fn notify_one(&self) {
            self.0.notify_one();
        }
    }
}

pub(crate) use real::*;
pub(crate) use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};

/// Stores `value` and keeps every later load of this thread behind the store (store-load barrier).
///
/// On x86 one locked exchange does both and costs less than a store and a fence. Elsewhere, and in loom (which treats
/// `SeqCst` accesses as `AcqRel`), a fence does it.
#[inline(always)]
pub(crate) fn store_then_fence(target: &AtomicU64, value: u64) {
    #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), not(loom), not(miri)))]
    {
        target.swap(value, SeqCst);
        std::sync::atomic::compiler_fence(SeqCst);
    }
    #[cfg(not(all(any(target_arch = "x86", target_arch = "x86_64"), not(loom), not(miri))))]
    {
        target.store(value, Release);
        fence(SeqCst);
    }
}

/// After this thread's last change of `count`: makes visible what others did before they released theirs.
///
/// A fence, which costs nothing where it does not apply. The thread sanitizer does not know fences, and gets a load, which
/// reads from the same releases. It needs no help with the sequentially consistent fences: they order a store and a load
/// of one thread, and what they would add to happens-before nobody relies on.
#[inline(always)]
pub(crate) fn acquire_after(count: &AtomicU32) {
    if cfg!(stm_tsan) {
        count.load(Acquire);
    } else {
        fence(Acquire);
    }
}

/// Waits a little longer each time: pauses first, then gives the processor away.
pub(crate) struct Spin(u32);

impl Spin {
    pub(crate) fn new() -> Self {
        Spin(0)
    }

    pub(crate) fn wait(&mut self) {
        self.0 += 1;
        if self.0 < 64 {
            spin_loop();
        } else {
            yield_now();
        }
    }
}

/// Keeps a hot word on cache lines of its own (two, for the adjacent-line prefetcher).
#[repr(align(128))]
pub(crate) struct Padded<T>(pub(crate) T);
