//! Witnesses of what goes wrong. They are plain atomics that no registry knows of, so they see the same of either.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering::SeqCst};

use parking_lot::Mutex;

/// The number of faults that are described one by one.
const TOLD: usize = 10;

/// A count that every thread adds to.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    /// Adds one.
    pub fn one(&self) {
        self.add(1);
    }

    /// Adds a number.
    pub fn add(&self, number: u64) {
        self.0.fetch_add(number, SeqCst);
    }

    /// Returns the count.
    pub fn get(&self) -> u64 {
        self.0.load(SeqCst)
    }
}

/// The events of a run.
#[derive(Debug, Default)]
pub struct Witness {
    /// Finished operations.
    pub operations: Count,
    /// Services that were started.
    pub started: Count,
    /// Services that were shut down, and have ended.
    pub stopped: Count,
    /// Uses of services.
    pub uses: Count,
    /// Requests that services answered, those of other services included.
    pub answers: Count,
    /// Of these, those from a thread to a task or from a task to a thread.
    pub across: Count,
    /// Tasks' uses that were cancelled while they waited.
    pub cancelled: Count,
    /// Operations that were refused by a typed error, as they should be.
    pub refused: Count,
    /// A user got hold of a service that was gone.
    pub got_gone: Count,
    /// A service was gone at the end of a use, but not at its beginning.
    pub gone_under_user: Count,
    /// A service had a user when it was shut down.
    pub stopped_with_users: Count,
    /// Two services of one name were there at once.
    pub twins: Count,
    /// Increments of tracked values.
    pub counted: Count,
    /// The final counts of those values.
    pub reckoned: Count,
    /// Other faults, which locks rule out as well.
    faults: Mutex<Vec<String>>,
}

impl Witness {
    /// Notes a fault that no registry may commit.
    pub fn fault(&self, fault: impl FnOnce() -> String) {
        let mut faults = self.faults.lock();
        if faults.len() < TOLD {
            faults.push(fault());
        }
    }

    /// Returns the faults, at most ten of them.
    pub fn faults(&self) -> Vec<String> {
        self.faults.lock().clone()
    }

    /// Returns the number of counts that were lost, or made up.
    pub fn miscounted(&self) -> u64 {
        self.counted.get().abs_diff(self.reckoned.get())
    }

    /// Returns the number of races seen.
    pub fn races(&self) -> u64 {
        let Witness { got_gone, gone_under_user, stopped_with_users, twins, .. } = self;
        [got_gone, gone_under_user, stopped_with_users, twins].iter().map(|count| count.get()).sum::<u64>()
            + self.miscounted()
    }
}

/// The observations of one service.
///
/// A user first counts itself and then checks whether the service is gone. A shutdown first says that it is gone, and
/// then checks for users. So one of the two sees the other.
#[derive(Debug, Default)]
pub struct Life {
    gone: AtomicBool,
    holders: AtomicUsize,
}

impl Life {
    /// Notes its end, when it has no users any more.
    pub fn end(&self, witness: &Witness) {
        self.gone.store(true, SeqCst);
        if self.holders.load(SeqCst) > 0 {
            witness.stopped_with_users.one();
        }
    }

    fn is_gone(&self) -> bool {
        self.gone.load(SeqCst)
    }
}

/// A use of a service, to be dropped before the hold is.
#[derive(Debug)]
pub struct Use<'a> {
    life: &'a Life,
    witness: &'a Witness,
    was_gone: bool,
}

impl<'a> Use<'a> {
    /// Begins a use, from the moment at which the user has got hold of the service.
    pub fn new(life: &'a Life, witness: &'a Witness) -> Self {
        life.holders.fetch_add(1, SeqCst);
        witness.uses.one();
        let was_gone = life.is_gone();
        if was_gone {
            witness.got_gone.one();
        }
        Use { life, witness, was_gone }
    }
}

impl Drop for Use<'_> {
    fn drop(&mut self) {
        if !self.was_gone && self.life.is_gone() {
            self.witness.gone_under_user.one();
        }
        self.life.holders.fetch_sub(1, SeqCst);
    }
}

/// The number of services of one name.
///
/// A start is counted after the registration, so possibly after the end. An end is counted before the name is free. So
/// where each name has one service at most, no start ever finds another one.
#[derive(Debug, Default)]
pub struct OfOneName(AtomicI64);

impl OfOneName {
    /// Notes that one is registered.
    pub fn starts(&self, witness: &Witness) {
        witness.started.one();
        if self.0.fetch_add(1, SeqCst) > 0 {
            witness.twins.one();
        }
    }

    /// Notes that one has ended.
    pub fn ends(&self, witness: &Witness) {
        self.0.fetch_sub(1, SeqCst);
        witness.stopped.one();
    }
}
