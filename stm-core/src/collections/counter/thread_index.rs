//! A small number for each thread, which no other living thread has.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// The number that all threads share whose thread-local values are being destroyed.
pub(super) const SHARED: usize = 0;

const NONE: usize = usize::MAX;

thread_local! {
    static INDEX: Cell<usize> = const { Cell::new(NONE) };
    static HELD: Held = Held::lowest();
}

struct Numbers {
    /// Numbers given back, all below `next`.
    free: BTreeSet<usize>,
    next: usize,
}

static NUMBERS: Mutex<Numbers> = Mutex::new(Numbers { free: BTreeSet::new(), next: SHARED + 1 });

/// A thread's number, given back when the thread ends.
struct Held(usize);

impl Held {
    /// Takes the lowest free number, so that the numbers stay small.
    fn lowest() -> Self {
        let mut numbers = NUMBERS.lock().unwrap_or_else(PoisonError::into_inner);
        Held(numbers.free.pop_first().unwrap_or_else(|| {
            numbers.next += 1;
            numbers.next - 1
        }))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        INDEX.set(SHARED);
        NUMBERS.lock().unwrap_or_else(PoisonError::into_inner).free.insert(self.0);
    }
}

/// Returns this thread's number.
#[inline]
pub(super) fn thread_index() -> usize {
    let index = INDEX.get();
    if index == NONE { take() } else { index }
}

/// Returns this thread's number, if it has one already.
#[inline]
pub(super) fn thread_index_if_taken() -> Option<usize> {
    Some(INDEX.get()).filter(|&index| index != NONE)
}

#[cold]
fn take() -> usize {
    let index = HELD.try_with(|held| held.0).unwrap_or(SHARED);
    // All threads of a scenario are one thread of the system, which therefore has no number of its own.
    #[cfg(stm_shuttle)]
    let index = index.min(1) + usize::from(shuttle::thread::current().id());
    #[cfg(not(stm_shuttle))]
    INDEX.set(index);
    index
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;
    use std::thread;

    #[test]
    fn threads_that_live_at_the_same_time_have_different_numbers() {
        let all_here = Barrier::new(8);
        let numbers = || {
            thread::scope(|scope| {
                let threads: Vec<_> = (0..8)
                    .map(|_| {
                        scope.spawn(|| {
                            all_here.wait();
                            let (first, again) = (thread_index(), thread_index());
                            all_here.wait();
                            assert_eq!(first, again);
                            first
                        })
                    })
                    .collect();
                let numbers: Vec<_> =
                    threads.into_iter().map(|thread| thread.join().expect("it has a number")).collect();
                numbers.into_iter().collect::<BTreeSet<_>>()
            })
        };
        let first = numbers();
        assert_eq!(first.len(), 8);
        assert!(!first.contains(&SHARED));
    }

    #[test]
    fn a_thread_that_ends_has_the_shared_number() {
        struct Last;
        impl Drop for Last {
            fn drop(&mut self) {
                assert_eq!(thread_index(), SHARED);
            }
        }
        thread_local!(static LAST: Last = const { Last });
        let end = thread::spawn(|| {
            // What was used last is destroyed first.
            LAST.with(|_| ());
            assert_ne!(thread_index(), SHARED);
        });
        assert!(end.join().is_ok());
    }
}
