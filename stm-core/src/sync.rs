//! The primitives that the algorithm is built on: std and `parking_lot`, or a checker's under `--cfg stm_loom` and
//! `--cfg stm_shuttle`.
//!
//! Everything in `tx/` that two threads touch comes from here, so that models and scenarios run the code that ships.

/// Defines a constructor for statics: a `const fn`, but where the atomics and locks are a checker's, which have none.
macro_rules! const_new {
    ($visibility:vis fn new() -> Self $body:block) => {
        #[cfg(not(any(stm_loom, stm_shuttle)))]
        $visibility const fn new() -> Self $body

        #[cfg(any(stm_loom, stm_shuttle))]
        $visibility fn new() -> Self $body
    };
}

pub(crate) use const_new;

#[cfg(not(any(stm_loom, stm_shuttle)))]
mod real {
    pub(crate) use std::hint::spin_loop;
    pub(crate) use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, fence};
    pub(crate) use std::thread::yield_now;
    use std::time::{Duration, Instant};

    pub(crate) use parking_lot::{Condvar, Mutex};

    /// A look at the clock.
    #[derive(Clone, Copy)]
    pub(crate) struct Now(Instant);

    impl Now {
        pub(crate) fn look() -> Self {
            Now(Instant::now())
        }

        pub(crate) fn is_past(self, moment: Instant) -> bool {
            self.0 >= moment
        }
    }

    pub(crate) fn sleep(duration: Duration) {
        std::thread::sleep(duration);
    }
}

#[cfg(any(stm_loom, stm_shuttle))]
mod real {
    #[cfg(stm_loom)]
    use loom as checker;
    #[cfg(stm_shuttle)]
    use shuttle as checker;

    #[cfg(stm_shuttle)]
    use super::has_come;
    pub(crate) use checker::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, fence};
    pub(crate) use checker::thread::yield_now;
    use std::ops::{Deref, DerefMut};
    use std::sync::PoisonError;
    use std::time::{Duration, Instant};

    /// In a model, spinning must give way, or the model never ends.
    pub(crate) fn spin_loop() {
        yield_now();
    }

    /// The checker's mutex with `parking_lot`'s signatures.
    pub(crate) struct Mutex<T>(checker::sync::Mutex<T>);

    /// Empty only within [`Condvar`]'s functions.
    pub(crate) struct MutexGuard<'a, T> {
        #[cfg(stm_shuttle)]
        mutex: &'a Mutex<T>,
        held: Option<checker::sync::MutexGuard<'a, T>>,
    }

    impl<T> Mutex<T> {
        pub(crate) fn new(value: T) -> Self {
            Mutex(checker::sync::Mutex::new(value))
        }

        pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
            MutexGuard {
                #[cfg(stm_shuttle)]
                mutex: self,
                held: Some(self.lock_inner()),
            }
        }

        /// Poison is no news: while one thread of a model unwinds, all others seem to, for they run in one of the system.
        fn lock_inner(&self) -> checker::sync::MutexGuard<'_, T> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;

        fn deref(&self) -> &T {
            self.held.as_ref().expect("nobody is waiting")
        }
    }

    impl<T> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            self.held.as_mut().expect("nobody is waiting")
        }
    }

    /// How a wait with a limit ended in a model.
    pub(crate) struct Waited {
        timed_out: bool,
    }

    impl Waited {
        pub(crate) fn timed_out(&self) -> bool {
            self.timed_out
        }
    }

    /// The checker's condition variable with `parking_lot`'s signatures.
    pub(crate) struct Condvar {
        inner: checker::sync::Condvar,
        /// Its value changes with each notification. Not the checker's: a thread looks at it while it holds the mutex.
        #[cfg(stm_shuttle)]
        notified: std::sync::atomic::AtomicU32,
    }

    impl Condvar {
        pub(crate) fn new() -> Self {
            Condvar {
                inner: checker::sync::Condvar::new(),
                #[cfg(stm_shuttle)]
                notified: std::sync::atomic::AtomicU32::new(0),
            }
        }

        pub(crate) fn wait<T>(&self, guard: &mut MutexGuard<'_, T>) {
            let held = guard.held.take().expect("a guard is used by one thread");
            guard.held = Some(self.inner.wait(held).unwrap_or_else(PoisonError::into_inner));
        }

        /// loom's models have no clock: this waits for the notification.
        #[cfg(stm_loom)]
        pub(crate) fn wait_until<T>(&self, guard: &mut MutexGuard<'_, T>, _: Instant) -> Waited {
            self.wait(guard);
            Waited { timed_out: false }
        }

        /// Returns after a notification, or when chance has it that the moment has come.
        #[cfg(stm_shuttle)]
        pub(crate) fn wait_until<T>(&self, guard: &mut MutexGuard<'_, T>, moment: Instant) -> Waited {
            use std::sync::atomic::Ordering::Relaxed;

            let before = self.notified.load(Relaxed);
            while self.notified.load(Relaxed) == before {
                if has_come(moment) {
                    return Waited { timed_out: true };
                }
                drop(guard.held.take());
                yield_now();
                guard.held = Some(guard.mutex.lock_inner());
            }
            Waited { timed_out: false }
        }

        pub(crate) fn notify_one(&self) {
            #[cfg(stm_shuttle)]
            self.notified.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            self.inner.notify_one();
        }
    }

    /// A look at the clock, which models do not have. In loom's no moment comes. In shuttle's chance decides, as part of the
    /// schedule, but for moments that are years away.
    #[derive(Clone, Copy)]
    pub(crate) struct Now {
        #[cfg(stm_shuttle)]
        is_late: bool,
    }

    impl Now {
        #[cfg(stm_loom)]
        pub(crate) fn look() -> Self {
            Now {}
        }

        #[cfg(stm_loom)]
        pub(crate) fn is_past(self, _: Instant) -> bool {
            false
        }

        #[cfg(stm_shuttle)]
        pub(crate) fn look() -> Self {
            use shuttle::rand::{Rng, thread_rng};

            Now { is_late: thread_rng().gen_ratio(1, 4) }
        }

        #[cfg(stm_shuttle)]
        pub(crate) fn is_past(self, moment: Instant) -> bool {
            self.is_late && moment < Instant::now() + Duration::from_hours(365 * 24)
        }
    }

    /// In a model time is no matter.
    pub(crate) fn sleep(_: Duration) {
        yield_now();
    }
}

pub(crate) use real::*;
pub(crate) use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
use std::time::Instant;

/// Stores `value` and keeps every later load of this thread behind the store (store-load barrier).
///
/// On x86 one locked exchange does both and costs less than a store and a fence. Elsewhere, and in loom (which treats
/// `SeqCst` accesses as `AcqRel`), a fence does it.
#[inline(always)]
pub(crate) fn store_then_fence(target: &AtomicU64, value: u64) {
    #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), not(stm_loom), not(miri)))]
    {
        target.swap(value, SeqCst);
        std::sync::atomic::compiler_fence(SeqCst);
    }
    #[cfg(not(all(any(target_arch = "x86", target_arch = "x86_64"), not(stm_loom), not(miri))))]
    {
        target.store(value, Release);
        fence(SeqCst);
    }
}

/// Between the locks of a commit, taken with `SeqCst`, and `SeqCst` loads of what others have locked, written or
/// registered. Their one order does it, but loom treats `SeqCst` accesses as `AcqRel` and needs a fence.
#[inline(always)]
pub(crate) fn fence_after_locks() {
    #[cfg(stm_loom)]
    fence(SeqCst);
}

/// After this thread's last change of `count`: makes visible what others did before they released theirs.
///
/// A fence, which costs nothing where it does not apply. The thread sanitizer does not know fences, and gets a load, which
/// reads from the same releases. It needs no help with the sequentially consistent fences: they order a store and a load
/// of one thread, and nothing relies on what they would add to happens-before.
#[inline(always)]
pub(crate) fn acquire_after(count: &AtomicU32) {
    if cfg!(stm_tsan) {
        count.load(Acquire);
    } else {
        fence(Acquire);
    }
}

/// Has this moment come?
pub(crate) fn has_come(moment: Instant) -> bool {
    Now::look().is_past(moment)
}

/// A clock that costs next to nothing to read: some hundred to some thousand ticks are a microsecond. Those of different
/// processors need not agree.
#[inline(always)]
pub(crate) fn ticks() -> u64 {
    #[cfg(all(target_arch = "x86_64", not(any(miri, stm_loom, stm_shuttle))))]
    {
        // SAFETY: every x86-64 processor has it.
        unsafe { std::arch::x86_64::_rdtsc() }
    }
    #[cfg(not(all(target_arch = "x86_64", not(any(miri, stm_loom, stm_shuttle)))))]
    {
        slow_ticks()
    }
}

/// [`ticks`] where there is no such clock: a call of the system's library. None in models, where time does not pass.
#[cfg(not(all(target_arch = "x86_64", not(any(miri, stm_loom, stm_shuttle)))))]
fn slow_ticks() -> u64 {
    use std::sync::OnceLock;

    static START: OnceLock<Instant> = OnceLock::new();
    if cfg!(any(miri, stm_loom, stm_shuttle)) {
        return 0;
    }
    // Of nanoseconds there are fewer than 2^64 in 500 years.
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}

/// Waits a little longer each time: pauses first, then gives the processor away.
pub(crate) struct Spin(u32);

impl Spin {
    pub(crate) fn new() -> Self {
        Spin(0)
    }

    pub(crate) fn wait(&mut self) {
        self.0 += 1;
        if self.is_long() {
            yield_now();
        } else {
            spin_loop();
        }
    }

    /// Has it waited for longer than a running thread holds a lock?
    pub(crate) fn is_long(&self) -> bool {
        self.0 >= 64
    }
}

/// Keeps a hot word on cache lines of its own (two, for the adjacent-line prefetcher).
#[repr(align(128))]
pub(crate) struct Padded<T>(pub(crate) T);
