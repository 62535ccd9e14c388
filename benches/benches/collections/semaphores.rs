//! Semaphores.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Condvar, Mutex};

use stm_core::collections::TSemaphore;

use crate::agenda::{Agenda, NS_AN_OPERATION, Subject, ours, theirs};
use crate::compare::load::operations_done;
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

trait Semaphore: Sync {
    fn new(permits: usize) -> Self;
    fn acquire(&self);
    fn release(&self);
    fn available(&self) -> usize;
}

impl Semaphore for TSemaphore {
    fn new(permits: usize) -> Self {
        TSemaphore::new(permits)
    }

    fn acquire(&self) {
        TSemaphore::acquire(self);
    }

    fn release(&self) {
        TSemaphore::release(self);
    }

    fn available(&self) -> usize {
        TSemaphore::available(self)
    }
}

struct Locked {
    permits: Mutex<usize>,
    released: Condvar,
}

impl Semaphore for Locked {
    fn new(permits: usize) -> Self {
        Locked { permits: Mutex::new(permits), released: Condvar::new() }
    }

    fn acquire(&self) {
        let permits = self.permits.lock().expect("nobody panics");
        *self.released.wait_while(permits, |permits| *permits == 0).expect("nobody panics") -= 1;
    }

    fn release(&self) {
        *self.permits.lock().expect("nobody panics") += 1;
        self.released.notify_one();
    }

    fn available(&self) -> usize {
        *self.permits.lock().expect("nobody panics")
    }
}

fn permits<S: Semaphore>(threads: usize, permits: usize, operations: u64) -> Outcome {
    let (semaphore, held) = (&S::new(permits), &AtomicU64::new(0));
    let (took, each) = race(threads, operations, |_| {
        Box::new(move |numbers| {
            for _ in numbers {
                semaphore.acquire();
                if permits == 1 {
                    // Not one operation: it counts right only if nobody else has a permit.
                    held.store(held.load(Relaxed) + 1, Relaxed);
                }
                semaphore.release();
            }
        })
    });
    expect("permits in the end", semaphore.available(), permits)?;
    if permits == 1 {
        expect("permits that only one had", held.load(Relaxed), operations_done(each) * threads as u64)?;
    }
    Ok(Sample::per(each * threads as u64, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    for (title, threads, count) in [
        ("Semaphore with 1 permit", 1, 1),
        ("Semaphore with 1 permit", 2, 1),
        ("Semaphore with a permit for each thread", 2, 2),
    ] {
        let subject = Subject {
            short: "semaphore",
            title: title.to_owned(),
            about: "Each thread acquires a permit and releases it, over and over.",
            threads,
            figures: NS_AN_OPERATION,
        };
        let runners = vec![
            ours("TSemaphore", move |operations| permits::<TSemaphore>(threads, count, operations)),
            theirs("Mutex and Condvar, std", move |operations| permits::<Locked>(threads, count, operations)),
        ];
        agenda.add(subject, runners, &[]);
    }
}
