//! The end of an attempt: commit, or undoing; and what is due after it. `mod.rs` has the argument.
//!
//! No user code (wakers, destructors, hooks) runs before the attempt has ended, the logs are empty and no lock is held.

use super::state::Transaction;
use crate::sync::{Spin, fence_after_locks};
use crate::tx::cell::raw::Version;
use crate::tx::cell::word::{Owned, drop_each};
use crate::tx::clock::{Timestamp, timestamp_of};
use crate::tx::global::global;
use crate::tx::log::{ReadEntry, WriteEntry, WriteSet};
use crate::tx::observe::{Before, Cause, End};
use crate::tx::outcome::Conflict;
use crate::tx::reclaim::garbage::Garbage;
use crate::tx::reclaim::history;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How often a committer looks at a lock that another thread holds before it gives up its own.
const LOCK_LOOKS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 63 };

impl Transaction {
    /// Commits. Either way the attempt has ended.
    #[inline(always)]
    pub(in crate::tx) fn commit(&self) -> Result<(), Conflict> {
        let writes = !self.logs.writes().is_empty();
        #[cfg(feature = "stats")]
        if self.observer.is_attentive(writes) && !self.is_only_to_note() {
            return self.commit_attentively();
        }
        if writes && self.publish().is_err() {
            self.observe_end(End::Conflict);
            self.fail();
            return Err(Conflict);
        }
        self.finish();
        Ok(())
    }

    /// [`commit`](Transaction::commit) of which more is told than that it was one.
    #[cfg(feature = "stats")]
    #[cold]
    #[inline(never)]
    fn commit_attentively(&self) -> Result<(), Conflict> {
        let writes = self.logs.writes().entries().len();
        if writes > 0 {
            self.observe_publishing();
            if self.publish().is_err() {
                self.observe_end(End::Conflict);
                self.fail();
                return Err(Conflict);
            }
        }
        self.observe_commit(writes);
        self.finish();
        Ok(())
    }

    /// Makes visible what was written, all at once.
    #[inline(never)]
    fn publish(&self) -> Result<(), Conflict> {
        self.wait_for_turn()?;
        let writes = self.logs.writes();
        let overwritten = self.lock_all(writes)?;
        fence_after_locks();
        let (at, version) = self.clock.commit_version(&global().clock.0, overwritten);
        if !self.is_valid(writes) {
            unlock(writes.entries());
            return Err(self.blame_changed(None));
        }
        let snapshots = global().has_snapshots(self.is_registered());
        if snapshots {
            self.keep_for_snapshots(writes, at);
        }
        for write in writes.entries() {
            if write.kind.free.is_some() && !snapshots {
                self.retire_old(write, at);
            }
            let var = write.var.var();
            var.set_word(write.word);
            if var.is_waited_for() {
                self.call_waiters(write);
            }
            var.unlock(version);
        }
        writes.clear();
        Ok(())
    }

    /// Stands at the gate while another transaction is in serial mode. For a transaction that never waits, that is a conflict.
    /// No lock is held.
    #[inline(always)]
    fn wait_for_turn(&self) -> Result<(), Conflict> {
        match global().gate.closed_by_another(self.slot) {
            None => Ok(()),
            Some(other) => self.pass_gate(other),
        }
    }

    /// The value that `write` is about to overwrite, and which no snapshot asks for, is garbage.
    #[inline(never)]
    fn retire_old(&self, write: &WriteEntry, at: Timestamp) {
        let birth = timestamp_of(write.locked_over);
        if self.retired.add(Garbage::value(write.var.var().word(), write.kind, birth, at)) {
            self.note_garbage();
        }
    }

    /// Hands the values that are about to be overwritten to the histories or to the garbage.
    #[cold]
    fn keep_for_snapshots(&self, writes: &mut WriteSet, at: Timestamp) {
        let survey = &mut *self.retired.survey.borrow_mut();
        global().survey(survey, self.slot);
        for write in writes.entries() {
            let birth = timestamp_of(write.locked_over);
            if survey.is_visible(birth, at) {
                let version = Version::new(write.var.var().word(), write.kind, birth, at);
                let mut kept = self.retired.kept();
                // SAFETY: the lock is held, and the kind is this variable's.
                unsafe { history::push(write.var.pointer(), version, survey, &mut kept) };
                self.require_cleanup();
            } else if write.kind.free.is_some() {
                self.retire_old(write, at);
            }
        }
    }

    /// Finds the waiters that are to be called for what `write` is about to overwrite. The lock is held.
    #[cold]
    fn call_waiters(&self, write: &WriteEntry) {
        let inline = write.kind.free.is_none().then_some(write.word);
        let wakeups = &mut *self.waiting.wakeups.borrow_mut();
        let (var, threads, tasks) = (write.var.pointer().addr().get(), &mut wakeups.threads, &mut wakeups.tasks);
        if !global().waiters.changed(var, inline, threads, tasks) {
            write.var.var().clear_waiting();
        }
        self.require_cleanup();
    }

    /// Locks all writes, and returns the greatest version that they overwrite.
    #[inline(always)]
    fn lock_all(&self, writes: &mut WriteSet) -> Result<u64, Conflict> {
        let entries = writes.entries();
        let mut greatest = 0;
        for (index, write) in entries.iter_mut().enumerate() {
            let Some(version) = write.var.var().try_lock() else {
                return self.lock_patiently(entries, index).map(|rest| greatest.max(rest));
            };
            write.locked_over = version;
            greatest = greatest.max(version);
        }
        Ok(greatest)
    }

    /// Does what [`lock_all`](Transaction::lock_all) does, from `first` on, which another thread has locked. Those before it are
    /// locked.
    #[cold]
    #[inline(never)]
    fn lock_patiently(&self, entries: &mut [WriteEntry], first: usize) -> Result<u64, Conflict> {
        let mut greatest = 0;
        for index in first..entries.len() {
            let mut looks = 0;
            let mut spin = Spin::new();
            loop {
                if let Some(version) = entries[index].var.var().try_lock() {
                    entries[index].locked_over = version;
                    greatest = greatest.max(version);
                    break;
                }
                looks += 1;
                // A transaction that wants only one lock holds none meanwhile, and can wait for as long as it takes. So can
                // the one in serial mode: no other holds a lock while waiting for another lock for longer than this. A
                // transaction that never waits does not do so here.
                let waits = entries.len() == 1 && !self.waiting.never_waits.get();
                if looks > LOCK_LOOKS && !waits && (!self.is_serial() || self.waiting.never_waits.get()) {
                    let var = entries[index].var.var();
                    let before = Before::now(var);
                    unlock(&entries[..index]);
                    return Err(self.blame(Cause::Locked, var, before, entries[index].at));
                }
                spin.wait();
            }
        }
        Ok(greatest)
    }

    /// Returns whether everything that was read is unchanged. All writes are locked.
    #[inline(always)]
    fn is_valid(&self, writes: &mut WriteSet) -> bool {
        if !writes.is_small() || self.is_serial() {
            return self.is_valid_in_large(writes);
        }
        let entries = &*writes.entries();
        let is_own = |read: &ReadEntry, write: &WriteEntry| write.var == read.var && write.locked_over == read.version;
        self.logs.reads().iter().enumerate().all(|(number, read)| {
            read.var.var().version() == read.version
                // Most that read what they write do so in the same order.
                || entries.get(number).is_some_and(|write| is_own(read, write))
                || entries.iter().any(|write| is_own(read, write))
        })
    }

    #[cold]
    #[inline(never)]
    fn is_valid_in_large(&self, writes: &mut WriteSet) -> bool {
        self.logs.reads().iter().all(|read| self.is_unchanged(read, || writes.find(read.var).is_some()))
    }

    /// Ends the attempt and forgets what it wrote.
    #[cold]
    pub(in crate::tx) fn roll_back(&self) {
        let leftovers = self.logs.writes().drain();
        self.finish_with_cleanup(false, leftovers);
    }

    /// Ends an attempt that is to be followed by another. What is due after it is done before that begins; a serial turn is
    /// kept meanwhile.
    #[cold]
    pub(in crate::tx) fn fail(&self) {
        self.note_failure();
        let leftovers = self.logs.writes().drain();
        self.end();
        let turn = self.keep_turn();
        self.settle_attempt(false, leftovers);
        drop(turn);
    }

    /// Ends an attempt that has committed, and runs what is then due: wakes others, drops values, reclaims, runs hooks.
    #[inline(always)]
    fn finish(&self) {
        if self.needs_cleanup() || self.logs.writes().needs_drain() {
            return self.finish_with_more();
        }
        self.end();
    }

    /// [`finish`](Transaction::finish) where there is more to do than to end.
    #[inline(never)]
    fn finish_with_more(&self) {
        if self.logs.writes().needs_drain() || !self.leaves_only_garbage() {
            let leftovers = self.logs.writes().drain();
            return self.finish_with_cleanup(true, leftovers);
        }
        self.end();
        self.retired.dispose(self.slot);
    }

    #[cold]
    #[inline(never)]
    fn finish_with_cleanup(&self, committed: bool, leftovers: Vec<Owned>) {
        self.end();
        self.settle_attempt(committed, leftovers);
    }

    /// Runs what is due after an attempt, which has ended.
    fn settle_attempt(&self, committed: bool, leftovers: Vec<Owned>) {
        self.leave_serial();
        let hooks = self.hooks.take();
        let hints = self.save_hints();
        // From here on user code may run, and with it other transactions.
        self.deliver_wakeups();
        // Hooks run, whatever panics before.
        let disposing = if leftovers.is_empty() && !self.retired.has_work() {
            Ok(())
        } else {
            catch_unwind(AssertUnwindSafe(|| {
                drop_each(leftovers);
                self.retired.dispose(self.slot);
            }))
        };
        hooks.run(committed, disposing.err());
        self.restore_hints(hints);
    }
}

/// Releases locks over which nothing was written.
fn unlock(writes: &[WriteEntry]) {
    for write in writes {
        write.var.var().unlock(write.locked_over);
    }
}
