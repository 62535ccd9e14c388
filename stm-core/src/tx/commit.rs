//! The end of an attempt: commit, or undoing; and what is due after it. `transaction.rs` has the argument.
//!
//! No user code (wakers, destructors, hooks) runs before the attempt has ended, the logs are empty and no lock is held.

use super::clock::{Timestamp, timestamp_of};
use super::history::{self, Record};
use super::log::{Write, WriteSet};
use super::reclaim::Garbage;
use super::transaction::{Conflict, Transaction};
use super::word::{Owned, drop_each};
use super::world::world;
use crate::sync::{Spin, fence_after_locks};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How often a committer looks at a lock that somebody else holds before it gives up its own.
const LOCK_LOOKS: u32 = if cfg!(any(loom, shuttle)) { 1 } else { 63 };

impl Transaction {
    /// Commits. Either way the attempt has ended.
    #[inline(always)]
    pub(super) fn commit(&self) -> Result<(), Conflict> {
        if self.logs.writes().is_empty() {
            // What was written and undone is to be freed.
            let leftovers = if self.logs.writes().was_used() { self.logs.writes().abandoned() } else { Vec::new() };
            self.finish(true, leftovers);
            return Ok(());
        }
        if self.publish().is_err() {
            self.fail();
            return Err(Conflict);
        }
        Ok(())
    }

    #[inline]
    fn publish(&self) -> Result<(), Conflict> {
        world().wait_for_turn(self.slot);
        let writes = self.logs.writes();
        let overwritten = self.lock_all(writes)?;
        fence_after_locks();
        let (at, version) = self.knowledge.stamp(&world().clock.0, overwritten);
        if !self.is_valid(writes) {
            unlock(writes.entries());
            return Err(Conflict);
        }
        let snapshots = world().has_snapshots();
        if snapshots {
            world().survey(&mut self.survey.borrow_mut(), self.slot);
        }
        for write in writes.entries() {
            let var = write.var.var();
            if snapshots || write.free.is_some() {
                self.supersede(write, snapshots, at);
            }
            var.set_word(write.word);
            if var.is_waited_for() {
                self.call_waiters(write);
            }
            var.unlock(version);
        }
        let leftovers = writes.committed();
        self.finish(true, leftovers);
        Ok(())
    }

    /// Hands the value that `write` is about to overwrite to the history or to the garbage.
    #[inline]
    fn supersede(&self, write: &Write, snapshots: bool, at: Timestamp) {
        let (old, birth) = (write.var.var().word(), timestamp_of(write.locked_over));
        let mut garbage = self.heap.garbage.borrow_mut();
        if snapshots {
            let survey = self.survey.borrow();
            if survey.is_visible(birth, at) {
                let record = Record::new(old, write.free, birth, at);
                // SAFETY: the lock is held, and `free_var` is the function of this variable.
                unsafe { history::push(write.var.pointer(), write.free_var, record, &survey, &mut garbage) };
                return;
            }
        }
        garbage.extend(Garbage::value(old, write.free, birth, at));
    }

    /// Finds out who is to be called for what `write` is about to overwrite. The lock is held.
    #[cold]
    fn call_waiters(&self, write: &Write) {
        let inline = write.free.is_none().then_some(write.word);
        let called = &mut self.calls.borrow_mut().waiters;
        if !world().waiters.changed(write.var.pointer().addr().get(), inline, called) {
            write.var.var().clear_waiting();
        }
        self.unusual.set(true);
    }

    /// Locks all writes, and returns the greatest version that they overwrite.
    #[inline(always)]
    fn lock_all(&self, writes: &mut WriteSet) -> Result<u64, Conflict> {
        let entries = writes.entries();
        let mut greatest = 0;
        for index in 0..entries.len() {
            let mut looks = 0;
            let mut spin = Spin::new();
            loop {
                if let Some(version) = entries[index].var.var().try_lock() {
                    entries[index].locked_over = version;
                    greatest = version.max(greatest);
                    break;
                }
                looks += 1;
                // Whoever wants one lock only holds none meanwhile, and can wait for as long as it takes. So can the one
                // that runs alone: nobody else holds a lock while waiting for another for longer than this.
                if looks > LOCK_LOOKS && entries.len() > 1 && !self.alone.get() {
                    unlock(&entries[..index]);
                    return Err(Conflict);
                }
                spin.wait();
            }
        }
        Ok(greatest)
    }

    /// Is everything that was read unchanged? All writes are locked.
    fn is_valid(&self, writes: &mut WriteSet) -> bool {
        self.logs.reads().iter().all(|read| self.is_unchanged(read, || writes.find(read.var).is_some()))
    }

    /// Ends the attempt and forgets what it wrote.
    #[cold]
    pub(super) fn roll_back(&self) {
        let leftovers = self.logs.writes().abandoned();
        self.finish(false, leftovers);
    }

    /// Ends an attempt that is to be followed by another.
    #[cold]
    pub(super) fn fail(&self) {
        if !self.alone.get() {
            return self.roll_back();
        }
        let leftovers = self.logs.writes().abandoned();
        self.deferred.borrow_mut().extend(leftovers);
        if self.end() {
            self.make_calls();
            self.hooks.defer();
        }
    }

    /// Ends the attempt, and runs what is then due: wakes others, drops values, reclaims, runs hooks.
    #[inline(always)]
    fn finish(&self, committed: bool, leftovers: Vec<Owned>) {
        // From here on user code may run.
        let unusual = self.end();
        if unusual || self.alone.get() {
            self.finish_unusual(committed, leftovers);
        } else {
            self.dispose(leftovers);
        }
    }

    #[cold]
    fn finish_unusual(&self, committed: bool, leftovers: Vec<Owned>) {
        self.leave_alone();
        self.make_calls();
        let mut deferred = self.deferred.take();
        let leftovers = if deferred.is_empty() {
            leftovers
        } else {
            deferred.extend(leftovers);
            deferred
        };
        // Hooks run, whatever panics before.
        let panic = catch_unwind(AssertUnwindSafe(|| self.dispose(leftovers))).err();
        self.hooks.run(committed, panic);
    }

    #[inline(always)]
    fn dispose(&self, leftovers: Vec<Owned>) {
        if !leftovers.is_empty() {
            drop_each(leftovers);
        }
        self.heap.maybe_reclaim(self.slot);
    }
}

/// Releases locks over which nothing was written.
fn unlock(writes: &[Write]) {
    for write in writes {
        write.var.var().unlock(write.locked_over);
    }
}
